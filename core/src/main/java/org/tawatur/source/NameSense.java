package org.tawatur.source;

import java.util.List;
import java.util.TreeSet;

/**
 * What a spelling says of its bearer, in normal letters.
 *
 * @param head      the stem of a body's head noun, a place's generic word, a person's title, or ""
 * @param qualities a body's further words as stems, in order of alphabet
 * @param owner     the state or other owner a body belongs to, the state a place is, or ""
 * @param people    the people that make up a group, or ""
 * @param words     the words of a proper name, without title and generic word
 */
record NameSense(Name.Kind kind, String head, List<String> qualities, String owner, String people, List<String> words) {

    NameSense {
        qualities = List.copyOf(new TreeSet<>(qualities));
        words = List.copyOf(words);
    }

    static NameSense person(List<String> words) {
        return new NameSense(Name.Kind.PERSON, "", List.of(), "", "", words);
    }

    static NameSense person(String title, List<String> words) {
        return new NameSense(Name.Kind.PERSON, title, List.of(), "", "", words);
    }

    static NameSense place(String head, List<String> words) {
        return new NameSense(Name.Kind.PLACE, head, List.of(), "", "", words);
    }

    static NameSense state(String owner, List<String> words) {
        return new NameSense(Name.Kind.PLACE, "", List.of(), owner, "", words);
    }

    boolean isState() {
        return kind == Name.Kind.PLACE && !owner.isEmpty();
    }

    /** Whether nothing says whose body it is. */
    boolean isUnbound() {
        return kind == Name.Kind.BODY && owner.isEmpty() && people.isEmpty() && words.isEmpty();
    }

    String joined() {
        return String.join("", words);
    }

    /** What is equal for two spellings only if they surely name the same. */
    String key() {
        if (isState()) {
            return "state " + owner;
        }
        return switch (kind) {
            case PERSON -> "person " + joined();
            case PLACE -> "place " + joined();
            case BODY -> "body " + office() + " of " + owner + " / " + people + " / " + String.join(" ", words);
        };
    }

    /** A body's kind of office, whoever it belongs to. */
    String office() {
        return head + " " + qualities;
    }
}
