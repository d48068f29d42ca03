package org.tawatur.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tawatur.claim.Claim;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker;
import org.tawatur.source.Vocabulary;
import org.tawatur.story.Story;
import org.tawatur.story.Voices;
import org.tawatur.story.Voices.Kinship;
import org.tawatur.text.Language;
import org.tawatur.text.Word;

/**
 * How the speakers of a story stand to each other where their names alone do not tell: a ministry named without its
 * state is of the only state whose officials the report, or else the story, names; "the authority" is the only one
 * there is. That two names differ is never taken for a sign that they stand apart: an unknown kinship widens the bounds of
 * origins.
 */
final class Parties {

    private static final Set<String> OFFICIAL = Set.of("ministry", "army", "government", "state");
    private static final String UNNAMED = "unnamed";
    private static final String STATE = "state";
    private static final String GOVERNMENT = "government";
    private static final Set<String> BODIES = Set.of("court", "party", "agency", "organisation", "media", "group");
    private static final int LEAST = 2;
    private static final int FEW = 2;
    /** The state of a story in which no official is said to be of any. */
    private static final String HOME = "";

    /**
     * What a name says.
     *
     * @param head  the word that says what sort of body it is, or null
     * @param kind  its kind in the pack, or ""
     * @param own   whether it is of a sort that is no part of a government
     * @param words what tells it from others of its sort, and the head
     */
    private record Party(String head, String kind, boolean own, Set<String> words) {

        boolean isOfficial() {
            return OFFICIAL.contains(kind);
        }
    }

    final Kin kin = new Kin(this);
    private final Voices voices;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Map<String, Party> parties = new HashMap<>();
    /** By the head of a body: all that have it and more. */
    private final Map<String, List<Speaker>> named = new LinkedHashMap<>();
    private final Map<String, Set<String>> states = new HashMap<>();
    private final Set<String> all = new HashSet<>();
    /** Of each report those it names in full, by the last of their names. */
    private final Map<String, Map<String, Set<Speaker>>> persons = new HashMap<>();
    /** By the head of an official body: the states for which one of its sort speaks. */
    private final Map<String, Set<String>> sorts = new HashMap<>();
    private final Story story;
    private final Map<String, Optional<String>> mostNamed = new HashMap<>();
    private final Map<String, Boolean> isNamed = new HashMap<>();
    private final Homes homes;
    private final Set<Speaker> officials = new LinkedHashSet<>();
    private final Map<String, Speaker> fullest = new HashMap<>();

    Parties(Story story, Voices voices, Language language, Lexicon lexicon) {
        this.story = story;
        this.voices = voices;
        this.lexicon = lexicon;
        this.vocabulary = Vocabulary.of(language);
        this.homes = new Homes(story, voices, lexicon);
        story.statements().forEach(s -> s.claims().forEach(this::take));
    }

    private void take(Claim claim) {
        Speaker speaker = claim.speaker();
        if (speaker == null) {
            return;
        }
        Party party = party(speaker);
        if (speaker.kind() == Speaker.Kind.PERSON) {
            persons.computeIfAbsent(claim.report(), k -> new HashMap<>()).computeIfAbsent(last(speaker), k -> new LinkedHashSet<>()).add(speaker);
        }
        if (party.head != null && party.words.size() > 1) {
            named.computeIfAbsent(party.head, k -> new ArrayList<>()).add(speaker);
        }
        if (party.isOfficial()) {
            officials.add(speaker);
            homes.take(claim);
        }
        if (party.isOfficial() && !voices.side(speaker).isEmpty()) {
            states.computeIfAbsent(claim.report(), k -> new HashSet<>()).add(voices.side(speaker));
            all.add(voices.side(speaker));
            sorts.computeIfAbsent(party.head, k -> new HashSet<>()).add(voices.side(speaker));
        }
    }

    /** Hangs on who speaks in which report alone. */
    Kinship between(Claim a, Claim b) {
        if (a.speaker() == null || b.speaker() == null) {
            return voices.between(a.speaker(), b.speaker());
        }
        Kinship kin = voices.between(a.speaker(), b.speaker());
        if (kin != Kinship.SAME && a.report().equals(b.report()) && isWitness(a) && isWitness(b)) {
            return Kinship.SAME;
        }
        if (kin == Kinship.UNKNOWN && (isLastName(a, b.speaker()) || isLastName(b, a.speaker()))) {
            return Kinship.SAME;
        }
        boolean told = kin == Kinship.SAME || kin == Kinship.ONE_SIDE || kin == Kinship.APART && !voices.side(a.speaker()).isEmpty() && !voices.side(b.speaker()).isEmpty();
        if (told || !isNamed(a.speaker()) || !isNamed(b.speaker())) {
            return kin;
        }
        Party first = party(official(a.speaker()));
        Party second = party(official(b.speaker()));
        if (first.isOfficial() && second.isOfficial()) {
            return ofOfficials(a, b);
        }
        if (first.own && (second.isOfficial() || second.own && !first.head.equals(second.head)) || second.own && first.isOfficial()) {
            return Kinship.APART;
        }
        if (kin == Kinship.APART || first.head == null || second.head == null) {
            return kin;
        }
        if (first.head.equals(second.head)) {
            return (first.words.size() == 1 || second.words.size() == 1) && isOnly(first.head) ? Kinship.ONE_SIDE : kin;
        }
        return kin;
    }

    /** Whether an outlet tells what its own man saw: all of them are the outlet. */
    private boolean isWitness(Claim claim) {
        return claim.speaker() != null && lexicon.isWitness(voices.forms(claim.speaker()));
    }

    /** Whether a claim names by the last of his names only whom its report names in full, as this speaker is. */
    private boolean isLastName(Claim claim, Speaker full) {
        List<String> name = claim.speaker() == null ? List.of() : voices.forms(claim.speaker());
        return name.size() == 1 && full != null && persons.getOrDefault(claim.report(), Map.of()).getOrDefault(name.get(0), Set.of()).stream()
                .anyMatch(p -> voices.between(p, full) == Kinship.SAME);
    }

    private String last(Speaker speaker) {
        List<String> name = voices.forms(speaker);
        return name.size() < 2 ? "" : name.get(name.size() - 1);
    }

    /** Two who speak for a state are of one side where that is one state; which state it is may be untold. */
    private Kinship ofOfficials(Claim a, Claim b) {
        String state = state(a);
        String other = state(b);
        if (state == null || other == null) {
            return Kinship.UNKNOWN;
        }
        Party first = party(official(a.speaker()));
        Party second = party(official(b.speaker()));
        boolean within = first.words.containsAll(second.words) || second.words.containsAll(first.words);
        return !state.equals(other) ? Kinship.APART : within ? Kinship.SAME : Kinship.ONE_SIDE;
    }

    /** Whether a speaker, who may be null, is somebody rather than "a source". */
    boolean isNamed(Speaker speaker) {
        if (speaker == null) {
            return false;
        }
        Boolean named = isNamed.get(speaker.name());
        if (named == null) {
            named = isSomebody(speaker);
            isNamed.put(speaker.name(), named);
        }
        return named;
    }

    private boolean isSomebody(Speaker speaker) {
        if (speaker.kind() == Speaker.Kind.UNNAMED || speaker.kind() == Speaker.Kind.DOCUMENT) {
            return false;
        }
        List<String> forms = voices.forms(speaker);
        boolean someone = forms.size() > 1 && lexicon.isSomeone(vocabulary.sense(forms.get(0)).base()) && vocabulary.sense(forms.get(1)).is(Vocabulary.PREPOSITION);
        if (someone) {
            return false;
        }
        return speaker.kind() == Speaker.Kind.PERSON || voices.forms(speaker).stream().map(f -> vocabulary.sense(f).kind()).filter(k -> !k.isEmpty()).findFirst().filter(UNNAMED::equals).isEmpty();
    }

    /** The state an official speaks for, or null where that may be one of several, or one of its towns. */
    private String state(Claim claim) {
        Speaker speaker = official(claim.speaker());
        String own = voices.side(speaker);
        if (!own.isEmpty()) {
            return own;
        }
        String land = land(speaker);
        if (land != null) {
            return land;
        }
        String home = homes.of(claim, all);
        if (home != null) {
            return home;
        }
        Set<String> here = states.getOrDefault(claim.report(), Set.of());
        Set<String> ofSort = sorts.getOrDefault(party(speaker).head, Set.of());
        Set<String> likely = here.size() == 1 ? here : ofSort.size() == 1 ? ofSort : all;
        if (isLocal(speaker)) {
            return null;
        }
        return likely.isEmpty() ? HOME : likely.size() == 1 ? likely.iterator().next() : mostNamed.computeIfAbsent(claim.report(), this::mostNamed).orElse(null);
    }

    /** The state that a report names twice as often as any other for which somebody speaks in the story. */
    private Optional<String> mostNamed(String report) {
        List<Word> words = story.reading(report).article().words();
        Map<String, Long> named = new HashMap<>();
        all.forEach(s -> named.put(s, words.stream().filter(w -> !w.isMark() && voices.names(w, s)).count()));
        String most = all.stream().max(Comparator.comparing((String s) -> named.get(s)).thenComparing(Comparator.naturalOrder())).orElseThrow();
        boolean clear = named.get(most) >= FEW && all.stream().allMatch(s -> s.equals(most) || 2 * named.get(s) <= named.get(most));
        return clear ? Optional.of(most) : Optional.empty();
    }

    /** The adjective by which an official body says of which land it is, though nothing else in the story names that land; or null. */
    private String land(Speaker speaker) {
        List<String> forms = voices.forms(speaker);
        for (int i = 1; i < forms.size() && speaker.kind() != Speaker.Kind.PERSON; i++) {
            Sense sense = vocabulary.sense(forms.get(i));
            boolean unknown = sense.definite() && (sense.classes() & ~Vocabulary.COMMON) == 0;
            String ending = vocabulary.particles().of("owner").stream().filter(e -> sense.base().length() > e.length() + LEAST && sense.base().endsWith(e)).findFirst().orElse(null);
            if (unknown && ending != null) {
                return sense.base().substring(0, sense.base().length() - ending.length());
            }
        }
        return null;
    }

    /** Whether a body bears the name of a place that is no state: the authorities of a town. */
    private boolean isLocal(Speaker speaker) {
        List<String> forms = voices.forms(speaker);
        return speaker.kind() != Speaker.Kind.PERSON && forms.size() == 2 && !vocabulary.sense(forms.get(1)).definite() && vocabulary.kind(forms, 0).equals(GOVERNMENT)
                && (vocabulary.sense(forms.get(1)).classes() & ~Vocabulary.COMMON) == 0;
    }

    /** A person named without an office under the name that tells it. */
    private Speaker official(Speaker speaker) {
        if (party(speaker).isOfficial()) {
            return speaker;
        }
        Speaker full = fullest.get(speaker.name());
        if (full == null) {
            full = officials.stream().filter(o -> voices.between(o, speaker) == Kinship.SAME).findFirst().orElse(speaker);
            fullest.put(speaker.name(), full);
        }
        return full;
    }

    /** Whether all bodies of one sort that the story names may be one. */
    private boolean isOnly(String head) {
        List<Speaker> speakers = named.getOrDefault(head, List.of());
        return speakers.stream().allMatch(s -> voices.between(s, speakers.get(0)) != Kinship.APART);
    }

    private Party party(Speaker speaker) {
        Party party = parties.get(speaker.name());
        if (party == null) {
            party = read(speaker);
            parties.put(speaker.name(), party);
        }
        return party;
    }

    private Party read(Speaker speaker) {
        List<String> forms = voices.forms(speaker);
        String head = null;
        String kind = speaker.kind() == Speaker.Kind.STATE || forms.size() == 1 && !voices.side(speaker).isEmpty() ? STATE : "";
        boolean own = false;
        Set<String> words = new HashSet<>();
        for (int i = 0; i < forms.size(); i++) {
            String of = vocabulary.kind(forms, i);
            boolean body = OFFICIAL.contains(of) || BODIES.contains(of);
            boolean apart = head == null && lexicon.isOwn(vocabulary.sense(forms.get(i)).base());
            kind = body && OFFICIAL.contains(kind) && BODIES.contains(of) ? of : kind;
            if (head == null && (body || apart || kind.equals(STATE))) {
                head = voices.key(forms.get(i));
                kind = body ? of : kind;
                own = apart;
                words.add(head);
            } else if (body || of.isEmpty()) {
                words.add(voices.key(forms.get(i)));
            }
        }
        return new Party(head, kind, own, words);
    }
}
