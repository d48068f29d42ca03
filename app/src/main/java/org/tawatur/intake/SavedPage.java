package org.tawatur.intake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.tawatur.report.Report;

/** A page saved with its pictures as one file (MHTML, RFC 2557): its first part that is HTML is read. */
final class SavedPage extends OneReport {

    /** Pictures count too. */
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_PARTS = 1000;

    SavedPage(Parcel parcel) {
        super(parcel);
    }

    @Override
    Arrival read(Parcel parcel) {
        byte[] bytes = parcel.all(MOST_BYTES);
        if (bytes == null) {
            return null;
        }
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int bodyAt = bodyOf(all, 0);
        String head = all.substring(0, bodyAt);
        String mark = parameter(field(head, "content-type"), "boundary");
        String url = field(head, "snapshot-content-location");
        int part = mark.isEmpty() ? 0 : all.indexOf("--" + mark, bodyAt);
        for (int n = 0; part >= 0 && n < MOST_PARTS; n++) {
            int end = mark.isEmpty() ? all.length() : all.indexOf("--" + mark, part + mark.length() + 2);
            String words = all.substring(part, end < 0 ? all.length() : end);
            int from = bodyOf(words, 0);
            String partHead = words.substring(0, from);
            if (field(partHead, "content-type").toLowerCase(Locale.ROOT).startsWith("text/html")) {
                byte[] html = decoded(words.substring(from), field(partHead, "content-transfer-encoding"));
                String address = url.isEmpty() ? field(partHead, "content-location") : url;
                return arrival(html, new Place(parcel, parameter(field(partHead, "content-type"), "charset"), address.isEmpty() ? null : address, -1, parcel.stem()));
            }
            part = end;
        }
        return parcel.refuse(Skip.NO_TEXT, -1, "a saved page without HTML in it; not read", "");
    }

    private static Arrival arrival(byte[] html, Place place) {
        Report report = PageFile.report(html, place);
        return report == null ? null : place.parcel().arrival(report.id(place.parcel().id()), report.url() != null);
    }

    private static int bodyOf(String words, int from) {
        int end = words.indexOf("\r\n\r\n", from);
        int plain = words.indexOf("\n\n", from);
        return end >= 0 && (plain < 0 || end < plain) ? end + 4 : plain >= 0 ? plain + 2 : words.length();
    }

    /** A header's value, unfolded, or "". */
    private static String field(String head, String name) {
        String value = "";
        boolean in = false;
        for (String line : head.split("\r?\n")) {
            if (in && !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                value += " " + line.strip();
            } else if (value.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith(name + ":")) {
                value = line.substring(name.length() + 1).strip();
                in = true;
            } else {
                in = false;
            }
        }
        return value;
    }

    private static String parameter(String value, String name) {
        int at = value.toLowerCase(Locale.ROOT).indexOf(name + "=");
        if (at < 0) {
            return "";
        }
        String rest = value.substring(at + name.length() + 1);
        boolean quoted = rest.startsWith("\"");
        int end = quoted ? rest.indexOf('"', 1) : rest.indexOf(';');
        return (end < 0 ? rest.substring(quoted ? 1 : 0) : rest.substring(quoted ? 1 : 0, end)).strip();
    }

    private static byte[] decoded(String body, String how) {
        return switch (how.toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** RFC 2045, 6.7; what is no escape stays as it is. */
    private static byte[] quotedPrintable(String body) {
        byte[] out = new byte[body.length()];
        int size = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out[size++] = (byte) c;
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i++;
            } else if (i + 2 < body.length() && Character.digit(body.charAt(i + 1), 16) >= 0 && Character.digit(body.charAt(i + 2), 16) >= 0) {
                out[size++] = (byte) Integer.parseInt(body.substring(i + 1, i + 3), 16);
                i += 2;
            } else {
                out[size++] = (byte) c;
            }
        }
        return java.util.Arrays.copyOf(out, size);
    }
}
