package org.tawatur.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tawatur.report.Passage;
import org.tawatur.telling.Sheet.Ink;

/** One line of a list, said once for every form and language. */
final class Item {

    /** A piece of a line. */
    sealed interface Part {

        /** Whether no blank parts it from what is before it. */
        default boolean isGlued() {
            return false;
        }
    }

    /** What stands right behind a name. */
    record Glued(Function<Words, String> words) implements Part {

        @Override
        public boolean isGlued() {
            return true;
        }
    }

    /** Words of the interface, or of the reader: in each language. */
    record Said(Ink ink, Function<Words, String> words) implements Part {}

    /** A name as printed. */
    record Named(String name) implements Part {}

    /** Printed words with the place they lead to. */
    record Cited(Passage passage) implements Part {}

    /** Printed words that none of the reports told has any more, with where they stood. */
    record Gone(String words, String label) implements Part {}

    private final int depth;
    private final List<Part> parts = new ArrayList<>();

    Item(int depth) {
        this.depth = depth;
    }

    Item say(Ink ink, Function<Words, String> words) {
        parts.add(new Said(ink, words));
        return this;
    }

    Item say(String key, Object... arguments) {
        return say(Ink.WORDS, w -> w.say(key, arguments));
    }

    Item aside(String key, Object... arguments) {
        return say(Ink.ASIDE, w -> w.say(key, arguments));
    }

    /** The same as {@link #aside}, with reports by their outlets' names. */
    Item reports(String key, List<String> reports, Printed printed) {
        return say(Ink.ASIDE, w -> w.say(key, reports, printed::label));
    }

    Item name(String name) {
        parts.add(new Named(name));
        return this;
    }

    /** Names in a row, the last without "and": each with what is told behind it, or "". */
    Item names(List<String> names, List<String> behind) {
        for (int i = 0; i < names.size(); i++) {
            boolean more = i < names.size() - 1;
            String told = behind.get(i).isEmpty() ? "" : " (" + behind.get(i) + ")";
            name(names.get(i));
            if (more || !told.isEmpty()) {
                parts.add(new Glued(w -> told + (more ? w.say("list.separator").strip() : "")));
            }
        }
        return this;
    }

    /** What a person wrote, in whatever language. */
    Item words(String written) {
        return say(Ink.ASIDE, w -> Words.isolated(written));
    }

    Item cite(Passage passage) {
        parts.add(new Cited(passage));
        return this;
    }

    Item gone(String words, String label) {
        parts.add(new Gone(words, label));
        return this;
    }

    int depth() {
        return depth;
    }

    List<Part> parts() {
        return parts;
    }
}
