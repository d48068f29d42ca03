package org.tawatur.feed;

import java.io.IOException;
import java.io.Reader;

/** The tags of XML and what stands between them, one after the other, with a bound on how much of one is held. Nothing is resolved. */
final class Tokens {

    private final Reader in;
    private final int most;
    private final char[] chunk = new char[1 << 14];
    private int at;
    private int filled;
    private final StringBuilder token = new StringBuilder();
    private boolean tooLong;

    Tokens(Reader in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Goes to the next token. */
    Token next() throws IOException {
        token.setLength(0);
        tooLong = false;
        int c = read();
        if (c < 0) {
            return Token.END;
        }
        if (c != '<') {
            while (c >= 0 && c != '<') {
                keep(c);
                c = read();
            }
            at -= c < 0 ? 0 : 1;
            return Token.TEXT;
        }
        keep(c);
        return markup();
    }

    private Token markup() throws IOException {
        for (int c = read(); c >= 0; c = read()) {
            keep(c);
            if (token.length() == 4 && is("<!--") || token.length() == 9 && is("<![CDATA[")) {
                return through(is("<!--") ? "-->" : "]]>");
            }
            if (c == '>') {
                char first = token.charAt(1);
                boolean empty = token.charAt(token.length() - 2) == '/';
                return first == '/' ? Token.CLOSE : first == '!' || first == '?' ? Token.OTHER : empty ? Token.EMPTY : Token.OPEN;
            }
        }
        return Token.END;
    }

    private boolean is(String words) {
        return token.length() == words.length() && token.indexOf(words) == 0;
    }

    private Token through(String end) throws IOException {
        int two = 0;
        int one = 0;
        for (int c = read(); c >= 0; c = read()) {
            keep(c);
            if (two == end.charAt(0) && one == end.charAt(1) && c == end.charAt(2)) {
                return Token.OTHER;
            }
            two = one;
            one = c;
        }
        return Token.END;
    }

    /** The token's characters, of one that is too long the first. */
    StringBuilder token() {
        return token;
    }

    boolean tooLong() {
        return tooLong;
    }

    /** The name of a tag with its prefix. */
    String name() {
        int from = token.charAt(1) == '/' ? 2 : 1;
        int end = from;
        while (end < token.length() && token.charAt(end) > ' ' && token.charAt(end) != '>' && token.charAt(end) != '/') {
            end++;
        }
        return token.substring(from, end);
    }

    private void keep(int c) {
        if (token.length() < most) {
            token.append((char) c);
        } else {
            tooLong = true;
        }
    }

    private int read() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(chunk));
        }
        return at < filled ? chunk[at++] : -1;
    }
}
