package org.tawatur.feed;

import java.io.IOException;
import java.io.Reader;

/**
 * Cuts a feed's XML into what stands before its first item and the items, without a tree of the whole: of a feed of
 * any size one item is held.
 */
final class Pieces {

    private final Tokens tokens;
    private final int most;
    private final StringBuilder piece = new StringBuilder();
    private boolean tooLong;
    private String opening;
    private String root;
    private boolean closed;
    private boolean entities;

    /** @param most how many characters of a piece are held */
    Pieces(Reader in, int most) {
        this.tokens = new Tokens(in, most);
        this.most = most;
    }

    /** What stands before the first item; to be asked for first. */
    String head() throws IOException {
        for (Token kind = tokens.next(); kind != Token.END && opening == null; kind = tokens.next()) {
            entities |= kind == Token.OTHER && tokens.token().indexOf("<!ENTITY") >= 0;
            look(kind);
            if (opening != null) {
                break;
            }
            keep();
        }
        return piece.toString();
    }

    /** The next item, or null at the end; of one that is too long its beginning. */
    String item() throws IOException {
        Token kind = Token.TEXT;
        while (opening == null && (kind = tokens.next()) != Token.END) {
            look(kind);
        }
        if (opening == null) {
            return null;
        }
        piece.setLength(0);
        piece.append(opening);
        opening = null;
        tooLong = false;
        while ((kind = tokens.next()) != Token.END) {
            if (look(kind)) {
                return piece.append(opening == null ? tokens.token() : "").toString();
            }
            keep();
        }
        return null;
    }

    /** Whether an item begins or ends here. */
    private boolean look(Token kind) {
        if (kind != Token.OPEN && kind != Token.CLOSE) {
            return false;
        }
        String name = tokens.name();
        String local = name.substring(name.indexOf(':') + 1);
        boolean item = root != null && (local.equals("item") || local.equals("entry"));
        if (kind == Token.OPEN) {
            root = root == null ? name : root;
            opening = item ? tokens.token().toString() : opening;
        } else {
            closed |= name.equals(root);
        }
        return item;
    }

    private void keep() {
        if (piece.length() + tokens.token().length() > most || tokens.tooLong()) {
            tooLong = true;
        } else {
            piece.append(tokens.token());
        }
    }

    /** Whether the piece given last is only part of one. */
    boolean tooLong() {
        return tooLong;
    }

    /** At the end: whether the feed's last tag is missing. */
    boolean isCut() {
        return !closed;
    }

    /** Whether entities of its own were declared. */
    boolean declaresEntities() {
        return entities;
    }
}
