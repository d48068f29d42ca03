package org.tawatur.intake;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.tawatur.feed.FeedHead;
import org.tawatur.feed.FeedItem;
import org.tawatur.feed.FeedReader;
import org.tawatur.feed.Markup;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.Timestamp;

/** A saved feed: a report an item. A problem's offset is the item's number, from 1. */
final class FeedFile implements ReportFile {

    private final Parcel parcel;
    private FeedReader feed;

    FeedFile(Parcel parcel) {
        this.parcel = parcel;
        try {
            feed = new FeedReader(parcel.in(), null, this::flaw);
        } catch (IOException e) {
            parcel.refuse(Skip.UNREADABLE, -1, "cannot be read (" + Parcel.why(e) + ")", "");
        }
    }

    private void flaw(long item, String what) {
        if (item < 0) {
            parcel.tell(item, what, "");
        } else {
            parcel.refuse(Skip.DAMAGED, item, what, "");
        }
    }

    @Override
    public Arrival next() {
        Arrival arrival = null;
        while (arrival == null && feed != null) {
            try {
                FeedItem item = feed.next();
                if (item == null) {
                    return null;
                }
                arrival = arrival(item);
            } catch (IOException e) {
                parcel.refuse(Skip.DAMAGED, -1, "cannot be read any further (" + Parcel.why(e) + ")", "");
                feed = null;
            }
        }
        return arrival;
    }

    private Arrival arrival(FeedItem item) {
        String text = item.body() == null ? "" : Markup.text(item.body());
        if (text.isEmpty() && item.title() == null) {
            return parcel.refuse(Skip.NO_TEXT, item.number(), "an item without text; not read", item.url() == null ? "" : item.url());
        }
        if (text.length() > TextFile.MOST_BYTES) {
            return parcel.refuse(Skip.TOO_LONG, item.number(), "an item's text longer than " + TextFile.MOST_BYTES + " characters; not read", "");
        }
        FeedHead head = feed.head();
        OffsetDateTime published = time(item.published(), item);
        OffsetDateTime modified = Objects.equals(item.modified(), item.published()) ? null : time(item.modified(), item);
        Imprint imprint = Imprint.NONE.outlet(head.outlet()).published(published).modified(modified)
                .language(item.language() == null ? head.language() : item.language()).author(item.author()).credit(item.credit()).url(item.url());
        String given = item.guid() == null ? item.url() : item.guid();
        return parcel.arrival(Report.of(parcel.idOf(given, item.number()), imprint, item.title(), text), given != null, item.number(), null);
    }

    private OffsetDateTime time(String printed, FeedItem item) {
        OffsetDateTime time = Timestamp.time(printed);
        if (printed != null && time == null) {
            parcel.tell(item.number(), "item: a time that is none; read without it", printed);
        }
        return time;
    }

    @Override
    public void close() {
        parcel.close();
    }
}
