package org.tawatur.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.reprint.ContentStems;
import org.tawatur.reprint.States;
import org.tawatur.source.Names;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;
import org.tawatur.text.Word;

/** How two speakers stand to each other, so far as their names tell. One thread at a time. */
public final class Voices {

    /** What one speaker is to another. */
    public enum Kinship {
        /** one name in two spellings */
        SAME,
        /** a body and who speaks for it: its spokesman, its leader, the state and its ministry */
        ONE_SIDE,
        /** nothing tells, since a name is missing or names nobody */
        UNKNOWN,
        /** two names that have nothing in common */
        APART
    }

    private record Printed(List<String> forms, Set<String> keys, String side, boolean open, boolean office) {}

    /** Kinds of head nouns whose bearers speak for the state they are named after. */
    private static final Set<String> OWN = Set.of("ministry", "army", "government", "court", "office", "rank", "spokes", "state", "seat");
    /** Titles whose bearers speak for a body that their name need not tell. */
    private static final Set<String> TITLES = Set.of("rank", "spokes", "office", "document");
    /** Bodies of a state: the first in a name says for whom its bearer speaks ("the minister of labour", "the party of labour"). */
    private static final Set<String> BODIES = Set.of("ministry", "army", "government", "court");
    private static final Set<String> APART = Set.of("party", "organisation", "media");
    private static final Set<String> OFFICES = Set.of("ministry", "army", "court");
    private static final String STATE = "@";
    /** Before the key of a word that says what somebody is, not who. */
    private static final String GENERIC = "*";
    private static final int KEPT = 100_000;
    /** Words of a person's full name. */
    private static final int FULL = 2;
    private static final int SOMETHING = Vocabulary.TITLE | Vocabulary.BODY | Vocabulary.STATE | Vocabulary.NISBA;

    private final Names names;
    private final ArticleReader words;
    private final ContentStems stems;
    private final States states;
    private final Vocabulary vocabulary;
    private final Lands lands;
    private final Map<Speaker, Printed> printed = new HashMap<>();
    private final Map<Speaker, Set<String>> bare = new HashMap<>();
    /** By the name that comes first, then by the other. */
    private final Map<String, Map<String, Kinship>> known = new HashMap<>();
    private int kept;

    /** @throws org.tawatur.text.BrokenPack if a file of the pack is broken */
    public Voices(Language language) {
        names = new Names(language);
        words = new ArticleReader(language);
        stems = new ContentStems(language);
        states = new States(language);
        vocabulary = Vocabulary.of(language);
        lands = Lands.none(language);
    }

    private Voices(Voices all, Lands lands) {
        names = all.names;
        words = all.words;
        stems = all.stems;
        states = all.states;
        vocabulary = all.vocabulary;
        this.lands = lands;
    }

    /** The same for the speakers of a story, whose reports name lands that the pack does not know. */
    public Voices in(List<Reading> readings) {
        return new Voices(this, lands.in(readings, OWN));
    }

    /** How two speakers stand to each other; either may be null. */
    public Kinship between(Speaker a, Speaker b) {
        if (a == null || b == null) {
            return Kinship.UNKNOWN;
        }
        if (a.name().equals(b.name())) {
            return Kinship.SAME;
        }
        boolean inOrder = a.name().compareTo(b.name()) < 0;
        Map<String, Kinship> row = known.computeIfAbsent(inOrder ? a.name() : b.name(), n -> new HashMap<>());
        String other = inOrder ? b.name() : a.name();
        Kinship kinship = row.get(other);
        if (kinship == null) {
            if (++kept > KEPT) {
                known.clear();
                printed.clear();
                bare.clear();
                kept = 0;
            }
            kinship = work(a, b);
            row.put(other, kinship);
        }
        return kinship;
    }

    /** The state on whose behalf somebody speaks, or "" where the name does not tell. */
    public String side(Speaker speaker) {
        return speaker == null ? "" : read(speaker).side;
    }

    /** Whether a word names a state, by its name, its capital or its adjective. */
    public boolean names(Word word, String side) {
        return !side.isEmpty() && (stems.key(word).equals(STATE + side) || side.equals(lands.of(word)));
    }

    /** The keys of a speaker's name, without marks that tell what is a name. */
    public Set<String> keys(Speaker speaker) {
        Set<String> keys = bare.get(speaker);
        if (keys == null) {
            keys = read(speaker).keys.stream().map(k -> k.startsWith(GENERIC) ? k.substring(1) : k).collect(Collectors.toUnmodifiableSet());
            bare.put(speaker, keys);
        }
        return keys;
    }

    /** The words of a speaker's name in their normal form. */
    public List<String> forms(Speaker speaker) {
        return read(speaker).forms;
    }

    /** The key under which a word is compared (see {@link ContentStems}). */
    public String key(Word word) {
        return stems.key(word);
    }

    /** The key of a word in its normal form. */
    public String key(String form) {
        return stems.key(form);
    }

    /** Whether somebody is one office of a state, rather than the state itself or who speaks for it as a whole. */
    public boolean isOffice(Speaker speaker) {
        return read(speaker).office;
    }

    /** Whether a person is named, by two words or more, and nothing beside the name says what he is: no official, who speaks every day. */
    public boolean isPrivate(Speaker speaker) {
        return speaker != null && speaker.kind() == Speaker.Kind.PERSON && read(speaker).keys.size() >= FULL && read(speaker).keys.stream().noneMatch(k -> k.startsWith(GENERIC) || k.startsWith(STATE));
    }

    /**
     * Whether two names can hardly be of one speaker: each tells more than what somebody is, they share no word but states and
     * titles, and neither is the other shortened. Persons must be named in full, since one may be called by what he is; a person and a body must
     * be of two states.
     */
    public boolean isSurelyOther(Speaker a, Speaker b) {
        Printed first = read(a);
        Printed second = read(b);
        boolean shortened = first.keys.containsAll(second.keys) || second.keys.containsAll(first.keys);
        if (shortened || proper(first.keys, second.keys) > 0 || isOnlyGeneric(first) || isOnlyGeneric(second)) {
            return false;
        }
        boolean person = a.kind() == Speaker.Kind.PERSON;
        if (person != (b.kind() == Speaker.Kind.PERSON)) {
            return !first.side.isEmpty() && !second.side.isEmpty() && !first.side.equals(second.side);
        }
        return !person || proper(first.keys, first.keys) >= FULL && proper(second.keys, second.keys) >= FULL;
    }

    /** Whether somebody is a ministry, or bears its name. */
    public boolean isMinistry(Speaker speaker) {
        List<String> forms = read(speaker).forms;
        return IntStream.range(0, forms.size()).anyMatch(i -> vocabulary.kind(forms, i).equals("ministry"));
    }

    /** How many words of a name are its own: neither what somebody is nor a land. */
    public int ownWords(Speaker speaker) {
        Set<String> keys = read(speaker).keys;
        return proper(keys, keys);
    }

    private static boolean isOnlyGeneric(Printed name) {
        return name.keys.stream().allMatch(k -> k.startsWith(GENERIC) && !k.startsWith(GENERIC + STATE));
    }

    private Kinship work(Speaker a, Speaker b) {
        if (names.same(a.name(), b.name())) {
            return Kinship.SAME;
        }
        Printed first = read(a);
        Printed second = read(b);
        boolean bodyBeside = first.keys.size() == 1 && b.kind() != Speaker.Kind.PERSON || second.keys.size() == 1 && a.kind() != Speaker.Kind.PERSON;
        if (!bodyBeside && proper(first.keys, second.keys) >= Math.min(2, Math.min(first.keys.size(), second.keys.size()))) {
            return Kinship.SAME;
        }
        if (maybe(first.keys, second.keys) || maybe(second.keys, first.keys)) {
            return Kinship.UNKNOWN;
        }
        if (!first.side.isEmpty() && !second.side.isEmpty()) {
            return first.side.equals(second.side) ? Kinship.ONE_SIDE : Kinship.APART;
        }
        if (within(first.keys, second.keys) || within(second.keys, first.keys)) {
            return Kinship.ONE_SIDE;
        }
        boolean persons = a.kind() == Speaker.Kind.PERSON && b.kind() == Speaker.Kind.PERSON;
        return !persons && (first.open || second.open) ? Kinship.UNKNOWN : Kinship.APART;
    }

    /** How many words that are neither state nor title nor head of a body stand in both names. */
    private static int proper(Set<String> a, Set<String> b) {
        int shared = 0;
        for (String key : a) {
            shared += b.contains(key) && !key.startsWith(STATE) && !key.startsWith(GENERIC) ? 1 : 0;
        }
        return shared;
    }

    /** Whether one is named by nothing but what somebody is ("the ministry"), and the other is that: it may be the same. */
    private static boolean maybe(Set<String> few, Set<String> many) {
        return !few.isEmpty() && many.containsAll(few) && few.stream().allMatch(key -> key.startsWith(GENERIC) && !key.startsWith(GENERIC + STATE));
    }

    /** Whether most of what names one, at least a word that is no state, also names the other. */
    private static boolean within(Set<String> few, Set<String> many) {
        long shared = few.stream().filter(many::contains).count();
        return proper(few, many) > 0 && shared * 2 >= few.size();
    }

    private Printed read(Speaker speaker) {
        Printed known = printed.get(speaker);
        if (known == null) {
            known = make(speaker);
            printed.put(speaker, known);
        }
        return known;
    }

    private List<Word> words(Speaker speaker) {
        Report report = Report.plain("name", speaker.name());
        return words.read(report, List.of(new Zone(Zone.Kind.BODY, new Span(0, speaker.name().length())))).words();
    }

    /**
     * Whether an adjective of nationality is part of a person's name: as a first name it agrees neither with the definite
     * noun before it nor with the definite surname behind it; behind a first name it is a surname.
     */
    /** Whether a word says of what a ministry, or its minister, is: that of finance is not Mali's. */
    private boolean isPortfolio(List<String> forms, int i) {
        Sense sense = vocabulary.sense(forms.get(i));
        Sense before = i == 0 ? null : vocabulary.sense(forms.get(i - 1));
        if (before == null || before.definite() || !sense.definite()) {
            return false;
        }
        return vocabulary.kind(forms, i - 1).equals("ministry") || before.phrases().stream().anyMatch(p -> p.rest().equals(List.of(forms.get(i))) || p.rest().equals(List.of(sense.base())));
    }

    private boolean isName(List<Word> all, int i) {
        Sense sense = vocabulary.sense(all.get(i).form());
        if (!sense.is(Vocabulary.NISBA) || !sense.bare()) {
            return false;
        }
        Sense before = i == 0 ? null : vocabulary.sense(all.get(i - 1).form());
        boolean afterGiven = before != null && before.is(Vocabulary.GIVEN) && before.bare() && !before.definite() && !before.is(SOMETHING);
        if (sense.definite()) {
            return afterGiven;
        }
        boolean opens = before == null && sense.is(Vocabulary.GIVEN) && i + 1 < all.size() && isSurname(vocabulary.sense(all.get(i + 1).form()));
        return opens || afterGiven || before != null && before.definite() && before.bare();
    }

    private static boolean isSurname(Sense sense) {
        return sense.bare() && sense.definite() && !sense.is(Vocabulary.ORDINARY | Vocabulary.COMMON);
    }

    private Printed make(Speaker speaker) {
        List<Word> all = words(speaker);
        Set<String> keys = new HashSet<>();
        String side = "";
        boolean titled = false;
        boolean office = false;
        boolean own = speaker.kind() == Speaker.Kind.STATE;
        boolean settled = false;
        List<String> forms = all.stream().map(Word::form).toList();
        for (int i = 0; i < forms.size(); i++) {
            Word word = all.get(i);
            boolean name = isName(all, i) || stems.key(all.get(i)).startsWith(STATE) && isPortfolio(forms, i);
            String land = name ? null : lands.of(word);
            String key = name ? vocabulary.sense(word.form()).base() : land == null ? stems.key(word) : STATE + land;
            own |= land != null && all.size() == 1;
            if (!key.isEmpty()) {
                keys.add(vocabulary.sense(word.form()).kind().isEmpty() ? key : GENERIC + key);
                String state = land != null || name ? land : states.of(vocabulary.sense(word.form()).base());
                side = side.isEmpty() && state != null ? state : side;
                String kind = vocabulary.kind(forms, i);
                own |= !settled && OWN.contains(kind);
                own &= settled || !APART.contains(kind);
                settled |= BODIES.contains(kind) || APART.contains(kind);
                office |= OFFICES.contains(kind);
                titled |= TITLES.contains(kind);
            }
        }
        return new Printed(forms, keys, own ? side : "", speaker.kind() != Speaker.Kind.BODY && speaker.kind() != Speaker.Kind.STATE || titled && (!own || side.isEmpty()) || keys.stream().allMatch(k -> k.startsWith(GENERIC)), office);
    }
}
