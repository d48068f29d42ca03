package org.tawatur;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tawatur.text.PackFile;

/**
 * A text that shows what an entry of the pack does, or, where the same words are used otherwise, does not do.
 *
 * @param entry    cells that tell the entry's row from others; a frame's are those that its rows have
 * @param frame    whether its text has a slot, for every row that has those cells
 * @param positive whether the entry is needed to read the text; else it changes nothing there
 * @param facts    what is read of the text, as specs write it
 */
record PackExample(PackFile.Row place, List<String> entry, boolean frame, boolean positive, String text, List<String> facts) {

    private static final Pattern SLOT = Pattern.compile("\\{(the |all )?(\\d)\\}");
    private static final String NONE = "none";
    /** Behind the word for a kind of facts of which none may be read, though one would be without the entry. */
    private static final String NOTHING = ": none";

    static PackExample of(PackFile.Row row) {
        List<String> fields = row.fields();
        if (fields.size() < 3 || !List.of("+", "-").contains(fields.get(1))) {
            throw row.broken("an example is entry, + or -, text, and what is read of it");
        }
        boolean positive = fields.get(1).equals("+");
        List<String> facts = fields.subList(3, fields.size()).stream().filter(f -> !f.equals(NONE)).toList();
        if (positive && facts.isEmpty()) {
            throw row.broken("what must be read");
        }
        boolean frame = fields.get(0).equals("*") || fields.get(0).startsWith("* / ");
        List<String> entry = Arrays.stream(fields.get(0).split(" / ")).skip(frame ? 1 : 0).map(String::strip).toList();
        return new PackExample(row, entry, frame, positive, fields.get(2), facts);
    }

    /** Whether a row has every cell that this example names, among a cell's alternatives or as it stands. */
    boolean isOf(PackFile.Row row) {
        return entry.stream().allMatch(cell -> row.fields().stream().anyMatch(f -> f.equals(cell) || List.of(f.split("\\|")).contains(cell)));
    }

    /** The example with a row's words in its slots. */
    PackExample filled(PackFile.Row row, String article) {
        return new PackExample(place, entry, frame, positive, fill(text, row, article, " "), facts.stream().map(f -> fill(f, row, article, ";")).toList());
    }

    private static String fill(String text, PackFile.Row row, String article, String between) {
        return SLOT.matcher(text).replaceAll(slot -> word(slot, row, article, between));
    }

    private static String word(MatchResult slot, PackFile.Row row, String article, String between) {
        String field = row.fields().get(Integer.parseInt(slot.group(2)) - 1);
        if ("all ".equals(slot.group(1))) {
            return field.replace("|", between);
        }
        String word = field.split("\\|")[0];
        boolean bare = slot.group(1) == null || word.startsWith(article) || word.indexOf(' ') >= 0;
        return bare ? word : article + word;
    }

    SpecExample spec() {
        return new SpecExample(at(), String.join(" / ", entry), SpecFile.DEFAULT_DAY, text.replace(" // ", "\n"), expectations());
    }

    SpecFile.Place at() {
        return new SpecFile.Place(place.file(), place.line());
    }

    private List<SpecExpectation> expectations() {
        return facts.stream().filter(fact -> !fact.endsWith(NOTHING)).map(fact -> SpecExpectation.parse(at(), fact)).toList();
    }

    /** The words for the facts it is about. */
    List<String> words() {
        Stream<String> idle = facts.stream().filter(fact -> fact.endsWith(NOTHING)).map(fact -> fact.substring(0, fact.length() - NOTHING.length()));
        return Stream.concat(expectations().stream().map(SpecExpectation::word), idle).distinct().toList();
    }
}
