package org.tawatur.archive;

/** An archive that cannot be opened, read or written; the message is a sentence for whoever called. */
public final class ArchiveFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ArchiveFailure(String message) {
        super(message);
    }

    public ArchiveFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
