package org.tawatur.watch;

import java.time.Duration;
import java.time.Instant;
import org.tawatur.fetch.Address;
import org.tawatur.fetch.Answer;

/**
 * A feed and where we are with it.
 *
 * @param name     its address as it was named
 * @param at       where it has moved to for good, or the same
 * @param etag     what the site called the content last read, or null
 * @param modified when the site said that changed, or null
 * @param due      when it is to be visited, in milliseconds since 1970
 * @param failures in a row
 * @param pace     milliseconds it wants between visits, or null
 */
record Feed(String name, Address at, String etag, String modified, long due, int failures, Long pace) {

    Feed read(Address where, Answer answer, Duration asked, Instant next) {
        return new Feed(name, where, answer.field("etag"), answer.field("last-modified"), next.toEpochMilli(), 0, asked == null ? null : asked.toMillis());
    }

    Feed unchanged(Address where, Instant next) {
        return new Feed(name, where, etag, modified, next.toEpochMilli(), 0, pace);
    }

    Feed failed(Instant next) {
        return new Feed(name, at, etag, modified, next.toEpochMilli(), failures + 1, pace);
    }

    Duration asked() {
        return pace == null ? null : Duration.ofMillis(pace);
    }
}
