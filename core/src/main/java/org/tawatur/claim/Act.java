package org.tawatur.claim;

import java.util.Locale;

/** What is done by saying it, decided by the cue and the form of what follows, never by what we believe of it. */
public enum Act {
    ASSERT,
    DENY,
    ACCUSE,
    DEMAND,
    COMMIT,
    EXPRESS;

    /** The name as exported. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
