package org.tawatur.watch;

/** A watch that cannot begin or go on; the message is a sentence for whoever called. */
public final class WatchFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    WatchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
