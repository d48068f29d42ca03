package org.tawatur.intake;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * JSON that is not one object a line: an object, several, a list of them, or an object that holds such a list (JSON
 * Feed, the answers of news services). Read as a stream. A problem's offset is the number of the object, from 1.
 */
final class JsonFile implements ReportFile {

    private final Parcel parcel;
    private final JsonReport reports;
    private final Allowance allowance;
    private JsonParser json;
    private JsonFields common = new JsonFields();
    /** The object whose list is being read. */
    private boolean inFeed;
    private long number;
    private boolean any;
    /** Whether the first object is no report: then the file may be something else altogether. */
    private boolean bare;

    JsonFile(Parcel parcel) {
        this.parcel = parcel;
        this.reports = new JsonReport(parcel, "object");
        this.allowance = new Allowance(parcel.in());
        try {
            json = JsonReport.JSON.createParser(JsonReport.CONTEXT, allowance);
        } catch (JacksonException e) {
            broken(e);
        }
    }

    @Override
    public Arrival next() {
        try {
            Arrival arrival = null;
            while (arrival == null && json != null) {
                arrival = step(json.nextToken());
            }
            return arrival;
        } catch (JacksonException e) {
            return broken(e);
        }
    }

    /** A report, or null where none ends here. */
    private Arrival step(JsonToken token) {
        if (token == null) {
            return end();
        }
        if (token == JsonToken.PROPERTY_NAME) {
            field(common);
        } else if (token == JsonToken.START_OBJECT) {
            return object();
        } else if (token == JsonToken.END_OBJECT) {
            inFeed = false;
        }
        return null;
    }

    /** A field of the object around a list: the list itself is gone into. */
    private void field(JsonFields into) {
        String name = json.currentName();
        if (json.nextToken() != JsonToken.START_ARRAY || !JsonFields.isList(name)) {
            into.read(json, name, 1);
        }
    }

    private Arrival object() {
        allowance.renew();
        JsonFields fields = new JsonFields();
        for (JsonToken token = json.nextToken(); token == JsonToken.PROPERTY_NAME; token = json.nextToken()) {
            String name = json.currentName();
            boolean list = json.nextToken() == JsonToken.START_ARRAY && !inFeed && JsonFields.isList(name) && !fields.hasText();
            if (list) {
                common = fields;
                inFeed = true;
                return null;
            }
            fields.read(json, name, 1);
        }
        number++;
        bare |= number == 1 && !fields.hasText() && fields.first(Role.SUMMARY) == null;
        if (number == 1 && bare) {
            return null;
        }
        any = true;
        return reports.read(fields, common, number, "");
    }

    private Arrival end() {
        json = null;
        if (!any && number == 0 && !inFeed) {
            return parcel.refuse(Skip.EMPTY, -1, "empty", "");
        }
        if (!any) {
            parcel.leave("JSON without a report");
        } else if (bare) {
            parcel.refuse(Skip.NO_TEXT, 1, "object has no text", "");
        }
        return null;
    }

    private Arrival broken(JacksonException e) {
        long at = json == null || e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
        json = null;
        if (!any && !parcel.isNamed() && number == 0) {
            parcel.desk().counts().count(Skip.KIND);
            return null;
        }
        return parcel.refuse(Skip.DAMAGED, number + 1, "no JSON from here on (" + (at < 0 ? "" : "byte " + at + ", ") + e.getOriginalMessage() + ")", "");
    }

    @Override
    public void close() {
        parcel.close();
    }
}
