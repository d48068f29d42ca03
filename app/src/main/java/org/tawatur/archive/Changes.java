package org.tawatur.archive;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.report.Span;

/**
 * In what two versions of a text part: paragraph by paragraph, and within changed paragraphs word by word (Myers' diff).
 * Words are what stands between blanks, as printed.
 */
public final class Changes {

    /** Of so many parts one text is no longer compared with another by its parts. */
    private static final int MOST_PARTS = 4000;

    private final List<Change> found = new ArrayList<>();
    private final String before;
    private final String after;

    /**
     * One difference.
     *
     * @param before what stood there, empty where something was added
     * @param after  what stands there now, empty where something was taken away
     */
    public record Change(Span before, Span after) {}

    private Changes(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The differences in reading order. */
    public static List<Change> between(String before, String after) {
        Changes changes = new Changes(before, after);
        changes.compare(new Span(0, before.length()), new Span(0, after.length()), true);
        return changes.found;
    }

    private void compare(Span old, Span now, boolean lines) {
        List<Span> oldParts = parts(before, old, lines);
        List<Span> nowParts = parts(after, now, lines);
        if (oldParts.size() > MOST_PARTS || nowParts.size() > MOST_PARTS) {
            found.add(new Change(old, now));
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(words(before, oldParts), words(after, nowParts)).getDeltas()) {
            Span from = cover(oldParts, delta.getSource().getPosition(), delta.getSource().size(), old);
            Span to = cover(nowParts, delta.getTarget().getPosition(), delta.getTarget().size(), now);
            if (lines && !from.isEmpty() && !to.isEmpty()) {
                compare(from, to, false);
            } else {
                found.add(new Change(from, to));
            }
        }
    }

    private static List<String> words(String text, List<Span> parts) {
        return parts.stream().map(p -> p.in(text)).toList();
    }

    /** The span of some parts in a row, or where they would stand. */
    private static Span cover(List<Span> parts, int first, int count, Span all) {
        if (count > 0) {
            return parts.get(first).cover(parts.get(first + count - 1));
        }
        int at = first < parts.size() ? parts.get(first).start() : all.end();
        return new Span(at, at);
    }

    private static List<Span> parts(String text, Span all, boolean lines) {
        List<Span> parts = new ArrayList<>();
        int start = -1;
        for (int i = all.start(); i <= all.end(); i++) {
            boolean parted = i == all.end() || (lines ? text.charAt(i) == '\n' || text.charAt(i) == '\r' : Character.isWhitespace(text.charAt(i)));
            if (parted && start >= 0) {
                parts.add(new Span(start, i));
                start = -1;
            } else if (!parted && start < 0 && !Character.isWhitespace(text.charAt(i))) {
                start = i;
            }
        }
        return parts;
    }
}
