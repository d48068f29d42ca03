package org.tawatur.text;

/** A language pack with a mistake: the message names file and line. Thrown when the pack is loaded, never later. */
public final class BrokenPack extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public BrokenPack(String file, int line, String why, String row) {
        super(file + ":" + line + ": " + why + (row.isEmpty() ? "" : ": " + row));
    }
}
