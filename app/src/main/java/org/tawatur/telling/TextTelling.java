package org.tawatur.telling;

import java.io.IOException;
import java.util.List;
import org.tawatur.judgement.Edition;

/** Tells in a terminal, as wide as it is, in the right direction. */
public final class TextTelling implements Telling {

    /** ECMA-48 SCP: the direction of the lines to come. To let VTE find it (mode 2501) fails on lines all of isolates. */
    private static final String RIGHT_TO_LEFT = "\u001B[2 k";

    private static final String LEFT_TO_RIGHT = "\u001B[1 k";

    private static final String DEFAULT_DIRECTION = "\u001B[0 k";

    /** Asks a terminal that follows the recommendation on direction to order nothing; others pass over it. */
    private static final String ORDER_NOTHING = "\u001B[8l";

    private static final String ORDER = "\u001B[8h";

    private final TellingOptions options;
    private final boolean terminal;

    /**
     * @param options whose {@code colour} says that escape sequences may be written at all
     * @param terminal whether the output is a terminal, which may be told how to treat direction
     */
    public TextTelling(TellingOptions options, boolean terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public void tell(List<Edition> editions, Appendable out) throws IOException {
        Words words = Words.of(options.lang());
        out.append(before(words.rightToLeft()));
        TerminalSheet sheet = new TerminalSheet(options, words.rightToLeft(), out);
        int number = 1;
        for (Edition edition : editions) {
            new Prose(edition, words, sheet).write(number++);
        }
        out.append(after());
    }

    private String before(boolean rightToLeft) {
        if (!terminal || options.bidi() == Bidi.LOGICAL) {
            return "";
        }
        return options.bidi() == Bidi.VISUAL ? ORDER_NOTHING : rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private String after() {
        if (!terminal || options.bidi() == Bidi.LOGICAL) {
            return "";
        }
        return options.bidi() == Bidi.VISUAL ? ORDER : DEFAULT_DIRECTION;
    }
}
