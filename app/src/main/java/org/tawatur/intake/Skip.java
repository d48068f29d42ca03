package org.tawatur.intake;

/** Why a file or a record was left out. */
public enum Skip {
    KIND("another kind of file"),
    NOT_A_PAGE("web records that are no page"),
    NOT_OK("web answers other than 200"),
    NO_TEXT("nothing to read in it"),
    EMPTY("empty"),
    TOO_LONG("too long"),
    DAMAGED("damaged"),
    UNREADABLE("cannot be read");

    private final String word;

    Skip(String word) {
        this.word = word;
    }

    /** The reason in a few words. */
    public String word() {
        return word;
    }
}
