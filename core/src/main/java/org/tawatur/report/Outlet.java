package org.tawatur.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Who publishes news or passes it on, as {@code outlets.tsv} knows it; the file's head says what its parts mean.
 *
 * @param id        short and stable; one outlet's only
 * @param country   ISO 3166 code of its main newsroom, or null
 * @param languages ISO 639 codes, its own first
 * @param owner     or null where it is not known for sure
 * @param family    the id of the family whose outlets are one hand, or null
 * @param names     its names and their spellings, the usual one first
 * @param domains   what its addresses end in
 * @param credits   how reports name it that had their text from it
 */
public record Outlet(
        String id, Kind kind, Control control, String country, List<String> languages, String owner, String family,
        List<String> names, List<String> domains, List<String> credits) {

    /** What an outlet is. */
    public enum Kind {
        /** passes news on to other outlets */
        AGENCY,
        BROADCASTER,
        /** a magazine too */
        PAPER,
        /** neither prints nor broadcasts */
        SITE;

        /** As data files and exports write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who directs an outlet, as far as it bears on whose word it prints. */
    public enum Control {
        /** a state owns it, or pays for it and directs it */
        STATE,
        /** paid for by the public, under a charter that keeps it apart from the government */
        PUBLIC,
        /** a party's or an armed movement's own */
        PARTY,
        /** none of these, or not known for sure */
        NONE;

        /** As data files and exports write it; {@link #NONE} is written {@code -}. */
        public String word() {
            return this == NONE ? "-" : name().toLowerCase(Locale.ROOT);
        }
    }

    public Outlet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(control, "control");
        languages = List.copyOf(languages);
        names = List.copyOf(names);
        domains = List.copyOf(domains);
        credits = List.copyOf(credits);
        if (names.isEmpty() && credits.isEmpty()) {
            throw new IllegalArgumentException("outlet " + id + " has no name");
        }
    }

    /** The name to print: what it is credited by, else the first of its names. */
    public String name() {
        return credits.isEmpty() ? names.get(0) : credits.get(0);
    }

    /** Whether two outlets are one hand: the same, or of one family. */
    public boolean isOneHandWith(Outlet other) {
        return id.equals(other.id) || family != null && family.equals(other.family);
    }
}
