package org.tawatur.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tawatur.report.Zone;

/**
 * Reads whether a report is, or carries, a correction or a withdrawal: by words at the beginning of its title, of its
 * first or of its last paragraph, or by phrases about "this report" within those paragraphs.
 */
public final class NoticeReader {

    private static final String LABEL = "label";
    private static final String TITLE = "title";
    private static final String OPENING = "opening";
    private static final String INSIDE = "inside";

    /** Marks that may stand before the words of a notice; in quotation marks they are somebody else's. */
    private static final String BEFORE = "([*/|.-\u2013\u2014\u2022#";

    /** Marks that set a label off from what follows. */
    private static final String AFTER = ")]:/|.-\u2013\u2014";

    private record Entry(List<String> words, Notice.Kind kind, String place) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /** @throws BrokenPack if {@code notices.tsv} is broken */
    public NoticeReader(Language language) {
        for (PackFile.Row row : language.file("notices.tsv").rows()) {
            row.exactly(3);
            List<String> words = new ArrayList<>();
            for (String word : row.need(0, "words").split(" +")) {
                words.add(language.letters().normal(word));
            }
            Notice.Kind kind = Notice.Kind.valueOf(row.oneOf(1, "kind", Set.of("correction", "withdrawal")).toUpperCase(Locale.ROOT));
            Entry entry = new Entry(List.copyOf(words), kind, row.oneOf(2, "place", Set.of(LABEL, TITLE, OPENING, INSIDE)));
            byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(entry);
        }
        byFirst.values().forEach(entries -> entries.sort(Comparator.comparing(e -> -e.words.size())));
    }

    /** The first notice of a report, or null where it has none. */
    public Notice read(Article article) {
        int first = -1;
        int last = -1;
        for (Sentence sentence : article.sentences()) {
            if (sentence.zone() == Zone.Kind.BODY) {
                first = first < 0 ? sentence.paragraph() : first;
                last = sentence.paragraph();
            }
        }
        int before = -1;
        for (Sentence sentence : article.sentences()) {
            boolean opens = sentence.paragraph() != before;
            before = sentence.paragraph();
            boolean edge = before == first || before == last;
            if (edge || sentence.zone() == Zone.Kind.TITLE) {
                Notice notice = read(article, sentence, opens, edge);
                if (notice != null) {
                    return notice;
                }
            }
        }
        return null;
    }

    private Notice read(Article article, Sentence sentence, boolean opens, boolean edge) {
        int start = sentence.first();
        while (start < sentence.last() && isMark(article, start, BEFORE)) {
            start++;
        }
        for (int i = start; i < (edge ? sentence.last() : Math.min(start + 1, sentence.last())); i++) {
            for (Entry entry : byFirst.getOrDefault(article.words().get(i).form(), List.of())) {
                int end = i + entry.words.size();
                if (stands(article, sentence, entry, i) && (entry.place.equals(INSIDE) ? edge : opens && i == start && isWhole(article, sentence, entry, end))) {
                    return new Notice(entry.kind, article.words().get(i).span().cover(article.words().get(end - 1).span()));
                }
            }
        }
        return null;
    }

    private static boolean stands(Article article, Sentence sentence, Entry entry, int at) {
        if (at + entry.words.size() > sentence.last()) {
            return false;
        }
        for (int i = 0; i < entry.words.size(); i++) {
            if (!article.words().get(at + i).is(entry.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but a mark follows a label, and it stands where it may. */
    private static boolean isWhole(Article article, Sentence sentence, Entry entry, int end) {
        boolean title = entry.place.equals(TITLE);
        if (title && sentence.zone() != Zone.Kind.TITLE) {
            return false;
        }
        return !title && !entry.place.equals(LABEL) || end == sentence.last() || isMark(article, end, AFTER);
    }

    private static boolean isMark(Article article, int word, String marks) {
        Word at = article.words().get(word);
        return at.isMark() && marks.indexOf(article.text().charAt(at.start())) >= 0;
    }
}
