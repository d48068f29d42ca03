package org.tawatur.account;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tawatur.claim.Act;
import org.tawatur.claim.ByClaim;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.report.Published;
import org.tawatur.report.Span;
import org.tawatur.report.Spans;
import org.tawatur.source.Speaker;
import org.tawatur.story.Comparison;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;
import org.tawatur.story.Voices;
import org.tawatur.text.Article;
import org.tawatur.text.Figure;
import org.tawatur.text.Interval;
import org.tawatur.text.Sentence;
import org.tawatur.text.TimeMention;
import org.tawatur.text.Word;

/** A story with all that is asked of its claims again and again while its account is made. */
final class Matter {

    /** Of the printed words of two claims, so many are the same where one saying is passed on. */
    private static final double SAME_FORMS = 0.6;
    /** The same of the shorter of two, where it is long enough to be no chance. */
    private static final double SAME_PART = 0.75;
    private static final int SENTENCE = 6;
    /** More days than a report tells of as its own. */
    private static final long LONG = 1000;
    /** Days of a month at least. */
    /** Words between "since" and the time that belongs to it. */
    private static final int SINCE = 5;
    private static final int MONTH = 27;
    /** Hours of a day with the night behind it. */
    private static final int NIGHT_OUT = 36;

    final Story story;
    final Comparison comparison;
    final Voices voices;
    final Lexicon lexicon;
    private final Parties parties;
    private final ByClaim<List<Figure>> figures = new ByClaim<>(this::readFigures);
    private final ByClaim<Set<String>> forms = new ByClaim<>(this::readForms);
    private final ByClaim<Optional<String>> days = new ByClaim<>(c -> Optional.ofNullable(readDay(c)));
    private final Map<String, Reading> readings = new HashMap<>();
    /** By identity, since a record's hash is made of all it holds. */
    private final Map<Claim, Integer> order = new IdentityHashMap<>();

    Matter(Story story, Comparison comparison, Voices voices, Lexicon lexicon, Parties parties) {
        this.story = story;
        this.comparison = comparison;
        this.voices = voices;
        this.lexicon = lexicon;
        this.parties = parties;
        for (Reading reading : story.readings()) {
            readings.put(reading.id(), reading);
            for (int i = 0; i < reading.claims().size(); i++) {
                order.put(reading.claims().get(i), i);
            }
        }
    }

    /** What is found in each statement, in the order of the story; null where nothing is. */
    List<Difference> statements(Function<Statement, Difference> find) {
        return story.statements().stream().map(find).filter(Objects::nonNull).toList();
    }

    /** How many claims of its report stand before a claim. */
    int before(Claim claim) {
        return order.get(claim);
    }

    Reading reading(String report) {
        return readings.get(report);
    }

    /** The words of a claim's content. */
    List<Word> words(Claim claim) {
        return words(claim.report(), claim.content());
    }

    List<Word> words(String report, Span span) {
        Article article = reading(report).article();
        List<Word> all = article.words();
        int first = article.firstWordAfter(span.start());
        int last = first;
        while (last < all.size() && all.get(last).start() < span.end()) {
            last++;
        }
        return all.subList(first, last);
    }

    /** The keys of the words of a claim's content that say when. */
    Set<String> timeKeys(Claim claim) {
        Set<String> keys = new HashSet<>();
        for (TimeMention time : Spans.beginningIn(reading(claim.report()).times(), TimeMention::span, claim.content())) {
            words(claim.report(), time.span()).forEach(w -> keys.add(voices.key(w)));
        }
        return keys;
    }

    /** The figures inside a claim's content. */
    List<Figure> figures(Claim claim) {
        return figures.of(claim);
    }

    private List<Figure> readFigures(Claim claim) {
        return Spans.beginningIn(reading(claim.report()).figures(), Figure::span, claim.content()).stream().filter(f -> claim.content().contains(f.span())).toList();
    }

    /** The key of what people are by whom a figure counts them (sailors), or null where it counts no such people. */
    String calling(Figure figure, Claim claim) {
        if (figure.noun().kind() != Figure.Kind.PERSON) {
            return null;
        }
        List<Word> counted = words(claim.report(), figure.counted() == null ? figure.span() : figure.counted());
        for (Word word : counted) {
            String key = word.kind() == Word.Kind.NUMBER ? "" : voices.key(word);
            if (!key.isEmpty()) {
                return key;
            }
        }
        return null;
    }

    /** The only day a claim's content names, or null. */
    String day(Claim claim) {
        return days.of(claim).orElse(null);
    }

    private String readDay(Claim claim) {
        String day = null;
        for (TimeMention time : times(claim.report(), claim.content())) {
            LocalDate named = day(claim.report(), time);
            if (named != null) {
                if (day != null && !day.equals(named.toString())) {
                    return null;
                }
                day = named.toString();
            }
        }
        return day;
    }

    /** Whether a time only says for how long something has been so: "for more than ten years", or, long ago, "since the strife broke out in 2011". */
    boolean isSoLong(String report, TimeMention time) {
        Interval named = interval(report, time);
        if (named == null) {
            return false;
        }
        List<Word> words = words(report, time.span());
        boolean distance = time.isDistance() && !words.isEmpty() && lexicon.isSince(words.get(0).form()) && ChronoUnit.DAYS.between(named.start(), named.end()) > MONTH;
        Published published = reading(report).published();
        return distance || published != null && ChronoUnit.DAYS.between(named.end(), published.day().atStartOfDay()) > MONTH && isOfSince(report, time);
    }

    /** Whether a time belongs to what stands behind "since". */
    private boolean isOfSince(String report, TimeMention time) {
        List<Word> words = reading(report).article().words();
        int at = Spans.first(words, Word::span, time.span().start());
        for (int i = at - 1; i >= Math.max(0, at - SINCE) && !words.get(i).isMark(); i--) {
            if (lexicon.isSince(words.get(i).form())) {
                return i < at - 1;
            }
        }
        return false;
    }

    /** Whether what is said begins with a pronoun that stands for whoever says it: "that it". */
    boolean speaksOfItself(Claim claim) {
        List<Word> words = reading(claim.report()).article().words();
        int at = Spans.first(words, Word::span, claim.content().start()) - 1;
        return claim.speaker() != null && at >= 0 && claim.cue().end() <= words.get(at).start() && lexicon.isOfItself(words.get(at).form());
    }

    /** The number in its report of the sentence in which a claim's content begins, or -1. */
    int sentence(Claim claim) {
        return Spans.first(reading(claim.report()).article().sentences(), Sentence::span, claim.content().start() + 1) - 1;
    }

    /** Where the sentence begins in which a claim's content begins. */
    int sentenceStart(Claim claim) {
        return sentenceStart(claim, 0);
    }

    /** Where a sentence begins that stands so many before that of a claim's content. */
    int sentenceStart(Claim claim, int before) {
        int own = sentence(claim);
        int start = own < 0 ? claim.content().start() : reading(claim.report()).article().sentences().get(Math.max(0, own - before)).span().start();
        return Math.min(claim.content().start(), start);
    }

    /** The times that lie in a stretch of a report. */
    List<TimeMention> times(String report, Span stretch) {
        return Spans.beginningIn(reading(report).times(), TimeMention::span, stretch).stream().filter(t -> stretch.contains(t.span())).toList();
    }

    /** The one day, or part of it, that a time names exactly; null where it names more, or how long ago only. */
    LocalDate day(String report, TimeMention time) {
        Interval named = time.kind() == TimeMention.Kind.DATE && !time.isDistance() ? interval(report, time) : null;
        boolean exact = named != null && named.grain().compareTo(Interval.Grain.DAY) <= 0 && ChronoUnit.HOURS.between(named.start(), named.end()) <= NIGHT_OUT;
        return exact && isNamed(report, time, named.start().toLocalDate()) ? named.start().toLocalDate() : null;
    }

    /** Whether a time is that day by its words: "the end of August" is none. */
    private boolean isNamed(String report, TimeMention time, LocalDate day) {
        Published published = reading(report).published();
        String value = time.value(published == null ? null : published.day());
        return value != null && value.startsWith(day.toString());
    }

    /** The stretch of the calendar a time names, or null. */
    Interval interval(String report, TimeMention time) {
        Published published = reading(report).published();
        return time.interval(published == null ? null : published.day().atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    /**
     * Whether two claims, in whatever like words, tell each of its own day, the day of its report or the one before: then they tell
     * of two events, as when one who speaks every day words every attack alike.
     */
    boolean tellOfTwoDays(Claim a, Claim b) {
        String first = day(a);
        String second = day(b);
        if (first == null || second == null || first.equals(second)) {
            return false;
        }
        Published here = reading(a.report()).published();
        Published there = reading(b.report()).published();
        long since = here == null ? LONG : ChronoUnit.DAYS.between(LocalDate.parse(first), here.day());
        long other = there == null ? LONG : ChronoUnit.DAYS.between(LocalDate.parse(second), there.day());
        return since == other && since >= 0 && since <= 1;
    }

    /** Days between the reports of two claims; 0 where one has no day. */
    long days(Claim a, Claim b) {
        Published first = reading(a.report()).published();
        Published second = reading(b.report()).published();
        return first == null || second == null ? 0 : Math.abs(ChronoUnit.DAYS.between(first.day(), second.day()));
    }

    /** How many of the printed words of both contents they share, from 0 to 1. */
    double sharedForms(Claim a, Claim b) {
        Set<String> first = forms(a);
        Set<String> second = forms(b);
        int both = shared(first, second);
        int all = first.size() + second.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** Whether two claims pass on one saying in nearly its words, or one of them a part of it. */
    boolean sameForms(Claim a, Claim b) {
        Set<String> first = forms(a);
        Set<String> second = forms(b);
        int few = Math.min(first.size(), second.size());
        return sharedForms(a, b) >= SAME_FORMS || few >= SENTENCE && shared(first, second) >= SAME_PART * few;
    }

    private static int shared(Set<String> a, Set<String> b) {
        Set<String> less = a.size() <= b.size() ? a : b;
        Set<String> more = less == a ? b : a;
        int shared = 0;
        for (String form : less) {
            shared += more.contains(form) ? 1 : 0;
        }
        return shared;
    }

    /** The different words of a content in their normal form. Not to be changed. */
    Set<String> forms(Claim claim) {
        return forms.of(claim);
    }

    private Set<String> readForms(Claim claim) {
        Set<String> forms = new HashSet<>();
        for (Word word : words(claim)) {
            if (!word.isMark()) {
                forms.add(word.form());
            }
        }
        return forms;
    }

    String printed(Passage passage) {
        return passage.span().in(reading(passage.report()).text());
    }

    Difference.Side side(Passage passage, List<Claim> claims) {
        return new Difference.Side(printed(passage), claims, passage);
    }

    /** The side a claim takes by the whole of what it says. */
    Difference.Side side(Claim claim, List<Claim> claims) {
        return side(content(claim), claims);
    }

    static Passage content(Claim claim) {
        return new Passage(claim.report(), claim.content());
    }

    /** Where a claim names who speaks: beside the cue, or else the cue itself. */
    static Passage naming(Claim claim) {
        return new Passage(claim.report(), claim.source() == null ? claim.cue() : claim.source());
    }

    /** Where its report names the speaker of a claim in full: beside this claim, else beside another; else {@link #naming}. */
    Passage fullNaming(Claim claim) {
        Passage best = naming(claim);
        if (claim.speaker() == null || printed(best).equals(claim.speaker().name())) {
            return best;
        }
        for (Claim other : reading(claim.report()).claims()) {
            boolean same = other.source() != null && other.speaker() != null && other.speaker().name().equals(claim.speaker().name());
            if (same && printed(naming(other)).equals(claim.speaker().name())) {
                return naming(other);
            }
            best = same && claim.source() == null && best.span().equals(claim.cue()) ? naming(other) : best;
        }
        return best;
    }

    static String name(Speaker speaker) {
        return speaker == null ? "" : speaker.name();
    }

    /** Whether who speaks is told by no more than that somebody does. */
    boolean isUnnamed(Claim claim) {
        return claim.speaker() == null || !parties.isNamed(claim.speaker());
    }

    Voices.Kinship kin(Claim a, Claim b) {
        return parties.kin.between(a, b);
    }

    /** Whether a claim says right before a figure that it is not so many. */
    boolean isDenied(Claim claim, Figure figure) {
        return words(claim.report(), figure.span()).stream().limit(1).anyMatch(w -> comparison.denied(claim).contains(voices.key(w)));
    }

    /** Whether an expert speaks, who comments on what others tell. */
    boolean isComment(Claim claim) {
        return claim.speaker() != null && voices.forms(claim.speaker()).stream().limit(1).anyMatch(lexicon::isExpert);
    }

    /** Whether a claim says that something is not so. */
    boolean denies(Claim claim) {
        return (claim.act() == Act.DENY) != comparison.negatedAtOnce(claim);
    }

    /** Whether two claims come from one speaker, or from speakers of one side. */
    boolean leans(Claim a, Claim b) {
        Voices.Kinship kin = kin(a, b);
        return kin == Voices.Kinship.SAME || kin == Voices.Kinship.ONE_SIDE;
    }

    /** Whether two claims come from speakers of two states, or from speakers whose names have nothing in common. */
    boolean apart(Claim a, Claim b) {
        return a.speaker() != null && b.speaker() != null && kin(a, b) == Voices.Kinship.APART;
    }
}
