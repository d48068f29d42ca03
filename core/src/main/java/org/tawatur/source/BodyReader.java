package org.tawatur.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a body: a head noun with what says which (portfolio, adjective, state, name). */
final class BodyReader {

    private static final Set<String> NAMED = Set.of("party", "organisation", "court", "group", "agency", "media", "government", "army");
    private static final Set<String> UNNAMED = Set.of("document", "unnamed");
    private static final int FURTHER = 4;

    private final Lexicon lexicon;

    BodyReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The body whose name begins at a word, or null. */
    Found at(Line line, int i) {
        for (Form.Reading reading : line.at(i).readings()) {
            Found medium = medium(line, i, reading);
            if (medium != null) {
                return medium;
            }
            Phrases.Hit<Lexicon.Head> hit = lexicon.heads.at(reading.stem(), line, i);
            boolean place = !reading.definite() && lexicon.is("place", reading.stem());
            if (hit != null && !place && !UNNAMED.contains(hit.value().kind())) {
                Found found = body(line, i, reading, hit);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A name of one word that may be a common word is a medium's only after a word like "channel". */
    private Found medium(Line line, int i, Form.Reading reading) {
        Phrases.Hit<String> hit = lexicon.media.at(reading.word(), line, i);
        if (hit == null) {
            return null;
        }
        boolean headed = false;
        Phrases.Hit<Lexicon.Head> head = lexicon.heads.at(line.at(i - 1).whole().word(), line, i - 1);
        if (head != null) {
            headed = head.value().kind().equals("agency") || head.value().kind().equals("media");
        }
        if (hit.length() == 1 && !headed && (reading.definite() || line.at(i).ordinary() || reading.word().length() < 5)) {
            return null;
        }
        return new Found(new NameSense(Name.Kind.BODY, "medium", List.of(), "", "", List.of(hit.value())), i, i + hit.length(), reading.cut());
    }

    private Found body(Line line, int i, Form.Reading first, Phrases.Hit<Lexicon.Head> hit) {
        String kind = hit.value().kind();
        Parts parts = new Parts(lexicon.stem(first.stem()), first.definite());
        int end = i + hit.length();
        boolean portfolio = kind.equals("ministry") && !lexicon.is("ministry", first.stem());
        if (portfolio) {
            parts.qualities.add(lexicon.stem(first.stem()));
            parts.head = lexicon.stem(lexicon.one("ministry"));
            parts.portfolio = true;
        }
        for (int k = 1; k < hit.length(); k++) {
            quality(line.at(i + k).whole(), parts);
        }
        if (!first.definite() && hit.length() == 1 && hasBodyInside(line, end)) {
            return null;
        }
        int last = further(line, end, parts, kind);
        if (portfolio && (isMinister(line, i, last) || parts.owner.isEmpty() || !ministryBeyondDoubt(line, i, end, first))) {
            return null;
        }
        group(parts);
        String head = lexicon.is("one-head", first.stem()) ? lexicon.one("one-head") : isMany(first.stem(), parts.head) ? first.stem() : parts.head;
        boolean named = !parts.owner.isEmpty() || !parts.people.isEmpty() || !parts.words.isEmpty() || !parts.qualities.isEmpty();
        named &= !lexicon.is("weak", first.stem()) || !parts.owner.isEmpty();
        boolean certain = first.definite() || parts.definite || parts.idafa;
        if (!named && !(first.definite() && kind.equals("group")) || !certain) {
            return null;
        }
        return new Found(new NameSense(Name.Kind.BODY, head, parts.qualities, parts.owner, parts.people, parts.words), i, last, first.cut());
    }

    /** Whether a head is a plural with a singular of its own: the federations are not the federation. */
    private boolean isMany(String stem, String head) {
        return stem.endsWith(lexicon.one("many-ending")) && head.equals(lexicon.stem(stem)) && head.length() > 2;
    }

    /** The minister of a portfolio is not the ministry: behind his title, or where the adjective is a man's. */
    private boolean isMinister(Line line, int i, int last) {
        Form.Reading before = line.at(i - 1).readings().get(line.at(i - 1).readings().size() - 1);
        String stem = line.at(i).readings().get(line.at(i).readings().size() - 1).stem();
        Form.Reading end = line.at(last - 1).whole();
        boolean man = end.definite() && end.stem().endsWith(lexicon.one("masculine")) && stem.endsWith(lexicon.one("feminine"));
        return man || !before.definite() && lexicon.titles.starts(before.stem());
    }

    /** Whether a noun binds a body that has a name of its own: units of the army of X. */
    private boolean hasBodyInside(Line line, int i) {
        Form.Reading next = line.at(i).whole();
        boolean deeper = !next.definite() && lexicon.heads.starts(next.stem()) && !lexicon.portfolios.contains(next.stem());
        Phrases.Hit<Lexicon.Head> hit = next.definite() || deeper ? lexicon.heads.at(next.stem(), line, i) : null;
        if (hit == null || UNNAMED.contains(hit.value().kind()) || lexicon.portfolios.contains(next.stem())) {
            return false;
        }
        return deeper ? hit.length() > 1 || hasBodyInside(line, i + hit.length()) : lexicon.nisbas.starts(line.at(i + hit.length()).whole().stem())
                || isQuality(line.at(i + hit.length()).whole()) && line.at(i + hit.length()).whole().definite();
    }

    /** What is gathered of one body. */
    private static final class Parts {
        String head;
        final List<String> qualities = new ArrayList<>();
        final List<String> words = new ArrayList<>();
        String owner = "";
        String people = "";
        final boolean withArticle;
        boolean definite;
        boolean idafa;
        /** Whether the word "ministry" is left out. */
        boolean portfolio;

        Parts(String head, boolean withArticle) {
            this.head = head;
            this.withArticle = withArticle;
        }
    }

    private int further(Line line, int from, Parts parts, String kind) {
        int i = from;
        for (int n = 0; n < FURTHER; n++) {
            int next = one(line, i, parts, kind, i == from);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** Takes one more word or phrase; the index after it, or {@code i} where nothing more belongs to the name. */
    private int one(Line line, int i, Parts parts, String kind, boolean beside) {
        Form.Reading word = line.at(i).whole();
        if (word.word().isEmpty()) {
            return i;
        }
        if (beside && kind.equals("ministry") && word.definite() && lexicon.portfolios.contains(word.stem()) && parts.qualities.isEmpty()) {
            parts.qualities.add(lexicon.stem(word.stem()));
            parts.definite = true;
            return i + 1;
        }
        int owned = owner(line, i, parts, kind, beside);
        if (owned > i) {
            return owned;
        }
        if (word.definite() && isQuality(word)) {
            if (isLand(line.at(i), parts, kind)) {
                parts.owner = lexicon.land(word.stem());
                parts.definite = true;
            } else {
                quality(word, parts);
            }
            return i + 1;
        }
        if (beside && !parts.withArticle && NAMED.contains(kind) || beside && kind.equals("ministry") && lexicon.is("ministry", line.at(i - 1).whole().stem())) {
            return complement(line, i, parts, kind);
        }
        return i;
    }

    /** Whether a word behind the name of a state's body can only say which state: a land the pack does not know. */
    private boolean isLand(Form form, Parts parts, String kind) {
        boolean state = kind.equals("ministry") ? !parts.qualities.isEmpty() : kind.equals("government") || kind.equals("army");
        return state && parts.owner.isEmpty() && !form.ordinary() && !lexicon.isKnown(form) && !lexicon.is("quality", form.form());
    }

    private void quality(Form.Reading word, Parts parts) {
        if (lexicon.is("international", word.stem())) {
            parts.owner = parts.owner.isEmpty() ? lexicon.one("international") : parts.owner;
        } else if (!lexicon.is("dropped", word.stem())) {
            parts.qualities.add(lexicon.stem(word.stem()));
        }
        parts.definite = true;
    }

    private boolean isQuality(Form.Reading word) {
        boolean shaped = word.stem().length() > 3 && (word.stem().endsWith(lexicon.one("feminine")) || word.stem().endsWith(lexicon.one("masculine")));
        return lexicon.is("quality", word.word()) || shaped && !lexicon.is("idle", word.word());
    }

    /** An adjective of a state, a state's name, "in" or "belonging to" it. */
    private int owner(Line line, int i, Parts parts, String kind, boolean beside) {
        if (!parts.owner.isEmpty() && !parts.owner.equals(lexicon.one("international"))) {
            return i;
        }
        Form.Reading word = line.at(i).whole();
        Phrases.Hit<Lexicon.Nisba> nisba = lexicon.nisbas.at(word.stem(), line, i);
        if (nisba != null && word.definite()) {
            if (nisba.value().people()) {
                parts.people = nisba.value().owner();
            } else {
                parts.owner = nisba.value().owner();
            }
            parts.definite = true;
            return i + nisba.length();
        }
        if (beside && !parts.withArticle) {
            Phrases.Hit<String> state = lexicon.states.at(word.word(), line, i);
            if (state != null) {
                parts.owner = state.value();
                parts.idafa = true;
                return i + state.length();
            }
        }
        return lexicon.is("of", word.word()) ? in(line, i, parts, kind) : lexicon.is("belonging", word.word()) ? belonging(line, i, parts) : i;
    }

    private int in(Line line, int i, Parts parts, String kind) {
        int at = lexicon.is("place", line.at(i + 1).whole().word()) ? i + 2 : i + 1;
        Phrases.Hit<String> state = lexicon.states.at(line.at(at).whole().word(), line, at);
        if (state != null) {
            parts.owner = state.value();
            return at + state.length();
        }
        Form land = line.at(at);
        if (kind.equals("ministry") && !parts.portfolio && !land.whole().definite() && land.whole().word().length() > 3 && isLand(land, parts, kind)) {
            parts.owner = lexicon.land(land.form());
            return at + 1;
        }
        if (at == i + 2 && !line.at(at).ordinary() && (kind.equals("group") || kind.equals("government"))) {
            parts.words.add(line.at(at).form());
            return at + 1;
        }
        return i;
    }

    private int belonging(Line line, int i, Parts parts) {
        Form next = line.at(i + 1);
        if (lexicon.is("international", next.form() + " " + line.at(i + 2).form())) {
            parts.owner = lexicon.one("international");
            parts.definite = true;
            return i + 3;
        }
        for (Form.Reading reading : next.readings()) {
            Phrases.Hit<String> state = reading.cut() > 0 ? lexicon.states.at(reading.word(), line, i + 1) : null;
            if (state != null) {
                parts.owner = state.value();
                return i + 1 + state.length();
            }
        }
        return i;
    }

    /** The noun or name a head without article is bound to: up to three words, the last with the article or a name. */
    private int complement(Line line, int i, Parts parts, String kind) {
        Form.Reading first = line.at(i).whole();
        String head = line.at(i - 1).whole().stem();
        if (isPlural(head)) {
            return i;
        }
        Form.Reading second = line.at(i + 1).whole();
        if (first.definite()) {
            parts.qualities.add(isPlural(first.stem()) ? first.stem() : lexicon.stem(first.stem()));
            parts.definite = true;
            Form next = line.at(i + 1);
            boolean pair = kind.equals("party") && next.readings().size() > 1 && next.readings().get(1).definite() && next.readings().get(1).cut() == 1;
            if (pair) {
                parts.qualities.add(lexicon.stem(next.readings().get(1).stem()));
                return i + 2;
            }
            return i + 1;
        }
        boolean adjective = first.word().endsWith(lexicon.one("feminine")) || first.word().endsWith(lexicon.one("masculine"));
        if (!line.at(i).ordinary() && !adjective && Set.of("party", "group").contains(kind)) {
            parts.words.add(first.word());
            parts.idafa = true;
            return i + 1;
        }
        if (second.definite() && !lexicon.is("of", first.word()) && !lexicon.is("beside", first.word()) && first.word().length() > 2 && !isQuality(second)) {
            if (!lexicon.is("dropped", first.stem())) {
                parts.qualities.add(lexicon.stem(first.stem()));
            }
            parts.qualities.add(lexicon.stem(second.stem()));
            parts.definite = true;
            return i + 2;
        }
        return i;
    }

    /** A party of nationalists is not the national party. */
    private boolean isPlural(String stem) {
        return lexicon.all("persons").stream().anyMatch(ending -> stem.endsWith(ending.substring(1)));
    }

    /** "The separatist authorities" are the separatists. */
    private void group(Parts parts) {
        if (parts.qualities.size() == 1 && lexicon.authorities.contains(parts.head)) {
            String quality = parts.qualities.get(0);
            boolean group = lexicon.all("persons").stream().anyMatch(p -> isGroup(quality + p)) || isGroup(quality + lexicon.one("persons").substring(1));
            if (group) {
                parts.head = quality;
                parts.qualities.clear();
            }
        }
    }

    private boolean isGroup(String word) {
        Phrases.Hit<Lexicon.Head> hit = lexicon.heads.at(word, Line.NONE, 0);
        return hit != null && hit.value().kind().equals("group");
    }

    /**
     * A portfolio stands for its ministry if it ends like an adjective (the Foreign), if what follows agrees with
     * "ministry" and not with it, or after a word for a statement or a spokesman.
     */
    private boolean ministryBeyondDoubt(Line line, int i, int end, Form.Reading first) {
        boolean feminine = first.stem().endsWith(lexicon.one("feminine"));
        boolean mismatch = !first.stem().endsWith(lexicon.one("feminine").substring(1)) && line.at(end).whole().stem().endsWith(lexicon.one("feminine"));
        Phrases.Hit<Lexicon.Head> before = lexicon.heads.at(line.at(i - 1).readings().get(line.at(i - 1).readings().size() - 1).stem(), line, i - 1);
        boolean spoken = before != null && before.value().kind().equals("document");
        boolean erring = first.definite() && lexicon.is("of", line.at(end).whole().word());
        return feminine || first.definite() && mismatch || spoken || erring;
    }
}
