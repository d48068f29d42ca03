package org.tawatur.claim;

import java.util.Locale;

/** How much of a claim's content the report prints between quotation marks. */
public enum Mode {
    /** all of it */
    DIRECT,
    /** none of it */
    INDIRECT,
    /** some of it */
    MIXED;

    /** The name as exported. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
