package org.tawatur.news;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the news consists of.
 *
 * @param seed   of every choice: the same seed, the same news
 * @param perDay how many reports a day brings, evenly; at least 1
 * @param from   when the first one is published
 * @param shares of each kind; only how they stand to each other counts
 */
public record Mix(long seed, int perDay, OffsetDateTime from, Map<Kind, Integer> shares) {

    /** A hundred thousand a day, six in ten of them copies, retellings and forms. */
    public static final Mix USUAL = new Mix(1, 100_000, OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), Map.of());

    public Mix {
        Objects.requireNonNull(from, "from");
        Map<Kind, Integer> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            all.put(kind, shares.getOrDefault(kind, kind.share()));
        }
        if (perDay < 1 || all.values().stream().anyMatch(s -> s < 0) || all.get(Kind.ORIGINAL) == 0) {
            throw new IllegalArgumentException("no news can be made of " + perDay + " reports a day in shares of " + all);
        }
        shares = Map.copyOf(all);
    }

    public Mix seed(long other) {
        return new Mix(other, perDay, from, shares);
    }

    public Mix perDay(int reports) {
        return new Mix(seed, reports, from, shares);
    }

    /**
     * The same with other shares.
     *
     * @param written {@code original=50,framed=20}; kinds that are not named keep theirs
     * @throws IllegalArgumentException if it is written otherwise
     */
    public Mix shares(String written) {
        Map<Kind, Integer> changed = new EnumMap<>(shares);
        for (String part : written.split(",")) {
            String[] sides = part.split("=", 2);
            if (sides.length < 2) {
                throw new IllegalArgumentException("a share is written kind=number: " + part);
            }
            changed.put(Kind.valueOf(sides[0].strip().toUpperCase(Locale.ROOT)), Integer.parseInt(sides[1].strip()));
        }
        return new Mix(seed, perDay, from, changed);
    }
}
