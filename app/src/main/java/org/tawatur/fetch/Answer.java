package org.tawatur.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * What a site answered, or why it did not.
 *
 * @param status  as HTTP has it; 0 where no answer came, {@link #REFUSED} where nothing was or is to be asked
 * @param fields  the header fields that matter here, names in lower case
 * @param content of status 200; otherwise empty
 * @param failure one sentence, or null where this is a sound answer
 */
public record Answer(Address address, int status, Map<String, String> fields, byte[] content, String failure) {

    /** No answer will come however often it is tried. */
    public static final int REFUSED = -1;

    private static final byte[] NOTHING = {};

    static Answer failed(Address address, int status, String why) {
        return new Answer(address, status, Map.of(), NOTHING, why);
    }

    /** No answer, and none before some time has passed. */
    static Answer resting(Address address, Duration time, String why) {
        return new Answer(address, 0, Map.of("retry-after", String.valueOf(time.toSeconds() + 1)), NOTHING, why);
    }

    /** Whether the content is here. */
    public boolean came() {
        return status == 200 && failure == null;
    }

    public boolean unchanged() {
        return status == 304;
    }

    /** The value of a header field, or null. */
    public String field(String name) {
        return fields.get(name);
    }

    /** Whether the content is elsewhere. */
    public boolean moved() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    public boolean movedForGood() {
        return status == 301 || status == 308;
    }

    /** Where it is now, or null where that is no address. */
    public Address target() {
        return address.link(field("location"));
    }

    /** Whether asking again soon is of no use. */
    public boolean lasting() {
        return status == REFUSED || status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
    }

    /** The charset named beside the content, or null. */
    public String charset() {
        String type = field("content-type");
        int at = type == null ? -1 : type.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
        return at < 0 ? null : type.substring(at + "charset=".length()).split("[;,\\s]", 2)[0].replace("\"", "");
    }

    /** How long the site asks to be left alone, or null. */
    public Duration retryAfter(Instant now) {
        String words = field("retry-after");
        try {
            if (words == null) {
                return null;
            }
            if (words.matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(words));
            }
            Duration wait = Duration.between(now, ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
