package org.tawatur.intake;

/** Why a file or a record was left out. */
public enum Skip {
    KIND("files that hold no reports"),
    NOT_A_PAGE("no web page"),
    NOT_OK("refused by its server (not 200)"),
    NO_TEXT("nothing to read in it"),
    EMPTY("empty"),
    TOO_LONG("too long"),
    DAMAGED("damaged"),
    UNREADABLE("cannot be read");

    private final String word;

    Skip(String word) {
        this.word = word;
    }

    /** Whether something is wrong with it, so that it is told one by one. */
    boolean isProblem() {
        return this != KIND && this != NOT_A_PAGE && this != NOT_OK;
    }

    /** The reason in a few words. */
    public String word() {
        return word;
    }
}
