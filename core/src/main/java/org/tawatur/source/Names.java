package org.tawatur.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;
import org.tawatur.text.Word;

/**
 * Whether two names as printed are one speaker's. Precision first: where nothing but the surrounding report could tell
 * ("the Ministry of Defence", of whichever state), the answer is no. Two equal spellings are always the same, so who
 * asks of unnamed sources ("a security source") must part them before. Safe for use by several threads.
 */
public final class Names {

    private static final int KEPT = 50_000;
    private static final double STRICT = 0.09;

    private final Lexicon lexicon;
    private final Likeness likeness;
    private final ArticleReader articles;
    private final Recogniser recogniser;
    private final UnknownOwner owner;
    private final Misprint misprint;
    private final Map<String, Printed> known = new ConcurrentHashMap<>();

    /** A printed name read: its normal stems, and its sense or null. */
    private record Printed(Line line, String stems, NameSense sense, boolean capital, String owned) {}

    /** @throws org.tawatur.text.BrokenPack if a file of the pack is broken */
    public Names(Language language) {
        this(language, language.part(Lexicon.class, Lexicon::new), new Likeness(language));
    }

    Names(Language language, Lexicon lexicon, Likeness likeness) {
        this.lexicon = lexicon;
        this.likeness = likeness;
        this.articles = new ArticleReader(language);
        this.recogniser = new Recogniser(lexicon);
        this.owner = new UnknownOwner(language);
        this.misprint = new Misprint(lexicon);
    }

    /** Whether two spellings surely name the same. */
    public boolean same(String a, String b) {
        return reason(a, b) != null;
    }

    /** Why two spellings name the same, or null where they do not or nothing tells. */
    public Name.Reason reason(String a, String b) {
        if (a.equals(b)) {
            return Name.Reason.LETTERS;
        }
        Printed first = printed(a);
        Printed second = printed(b);
        if (first.stems.equals(second.stems)) {
            return Name.Reason.LETTERS;
        }
        if (!first.owned.isEmpty() && first.owned.equals(second.owned)) {
            return Name.Reason.OWNER;
        }
        if (misprint.parts(first.line, second.line)) {
            return Name.Reason.LETTERS;
        }
        if (first.sense == null ^ second.sense == null) {
            return first.sense == null ? untitled(first.stems, second.sense) : untitled(second.stems, first.sense);
        }
        if (first.sense == null || first.sense.kind() != second.sense.kind()) {
            return null;
        }
        return switch (first.sense.kind()) {
            case PERSON -> person(first.sense.words(), second.sense.words());
            case BODY -> body(first.sense, second.sense);
            case PLACE -> place(first, second);
        };
    }

    /** What parts two spellings that are known to name one. */
    Name.Reason difference(String a, String b, Name.Kind kind) {
        if (printed(bare(a)).stems.equals(printed(bare(b)).stems)) {
            return Name.Reason.LETTERS;
        }
        if (kind == Name.Kind.PERSON) {
            return Name.Reason.TITLE;
        }
        Name.Reason reason = reason(a, b);
        return reason != null ? reason : kind == Name.Kind.PLACE ? Name.Reason.GENERIC_WORD : Name.Reason.SAME_BODY;
    }

    /** A spelling without the preposition that swallows the article's first letter. */
    private String bare(String name) {
        String to = lexicon.one("to");
        return name.startsWith(to + to) ? lexicon.one("article") + name.substring(2) : name;
    }

    /** A bare word beside a name that says more: the place without its generic word, the surname. */
    private Name.Reason untitled(String words, NameSense sense) {
        return switch (sense.kind()) {
            case PLACE -> !sense.isState() && words.equals(String.join(" ", sense.words())) ? Name.Reason.GENERIC_WORD : null;
            case PERSON -> words.indexOf(' ') < 0 ? person(List.of(words), sense.words()) : null;
            case BODY -> null;
        };
    }

    private static Name.Reason body(NameSense a, NameSense b) {
        return !a.isUnbound() && a.key().equals(b.key()) ? Name.Reason.SAME_BODY : null;
    }

    private Name.Reason place(Printed a, Printed b) {
        if (a.sense.isState() || b.sense.isState()) {
            boolean one = a.sense.owner().equals(b.sense.owner());
            return one ? a.capital || b.capital ? Name.Reason.SEAT : Name.Reason.STATE_NAME : null;
        }
        if (a.sense.joined().equals(b.sense.joined())) {
            return Name.Reason.GENERIC_WORD;
        }
        return likeness.alike(a.sense.joined(), b.sense.joined(), STRICT) ? Name.Reason.TRANSLITERATION : null;
    }

    /** Why two persons' names are one, or null. */
    Name.Reason person(List<String> a, List<String> b) {
        if (a.equals(b)) {
            return Name.Reason.TITLE;
        }
        List<String> shorter = a.size() < b.size() ? a : b;
        List<String> longer = shorter == a ? b : a;
        String last = shorter.get(shorter.size() - 1);
        if (shorter.size() == 1 && longer.size() > 1) {
            boolean surname = alike(last, longer.get(longer.size() - 1)) && !lexicon.given.contains(last);
            return surname ? Name.Reason.SURNAME : null;
        }
        if (shorter.size() == longer.size()) {
            for (int i = 0; i < a.size(); i++) {
                if (!alike(a.get(i), b.get(i))) {
                    return null;
                }
            }
            return Name.Reason.TRANSLITERATION;
        }
        boolean ends = alike(a.get(0), b.get(0)) && (alike(last, longer.get(longer.size() - 1)) || shorter.size() > 1 && alike(last, longer.get(1)) && longer.size() == 3 && !lexicon.given.contains(last));
        return ends ? Name.Reason.FURTHER_NAME : null;
    }

    /** Two given names that both are known and differ in more than their sounds' letters are two names, however alike. */
    private boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (lexicon.given.contains(a) && lexicon.given.contains(b)) {
            return a.length() > 3 && likeness.sameSounds(a, b) || lexicon.isOneGiven(a, b);
        }
        boolean arabic = a.startsWith(lexicon.one("article")) && b.startsWith(lexicon.one("article"));
        return !arabic && likeness.alike(a, b, STRICT);
    }

    private Printed printed(String name) {
        Printed printed = known.get(name);
        if (printed == null) {
            printed = read(name);
            if (known.size() < KEPT) {
                known.put(name, printed);
            }
        }
        return printed;
    }

    /** A name without what brackets say beside it: where a place lies, what a body is called for short. */
    private static String withoutBrackets(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        return open <= 0 || close < 0 ? name : (name.substring(0, open).strip() + " " + name.substring(close + 1).strip()).strip();
    }

    private Printed read(String printed) {
        String name = withoutBrackets(printed);
        Report report = Report.plain("name", name);
        List<Word> words = articles.read(report, List.of(new Zone(Zone.Kind.BODY, new Span(0, name.length())))).words();
        Line line = new Line(words, name, lexicon);
        StringBuilder stems = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            stems.append(lexicon.nisbas.starts(line.at(i).whole().stem()) ? line.at(i).whole().stem() : line.isMark(i) ? "" : plain(line, i)).append(' ');
        }
        int from = 0;
        while (from < line.size() && line.isMark(from)) {
            from++;
        }
        Phrases.Hit<String> capital = lexicon.capitals.at(line.at(from).form(), line, from);
        if (capital != null && from + capital.length() == line.size()) {
            return new Printed(line, stems.toString().strip(), NameSense.state(capital.value(), List.of(name)), true, "");
        }
        NameSense sense = Optional.ofNullable(recogniser.at(line, from)).map(Found::sense).orElse(null);
        return new Printed(line, stems.toString().strip(), sense, false, owner.form(words));
    }

    /** A word without article, and in one case where it is a plural of persons. */
    private String plain(Line line, int i) {
        if (line.at(i) == Form.NONE) {
            return line.words.get(i).form();
        }
        String stem = line.at(i).whole().stem();
        List<String> persons = lexicon.all("persons");
        String oblique = persons.get(1).substring(1);
        boolean plural = stem.endsWith(oblique) && lexicon.heads.starts(stem);
        return plural ? stem.substring(0, stem.length() - oblique.length()) + persons.get(0).substring(1) : stem;
    }
}
