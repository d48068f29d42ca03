package org.tawatur.story;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.reprint.ContentStems;
import org.tawatur.reprint.Rarity;
import org.tawatur.reprint.Reprint;
import org.tawatur.source.Speaker;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Language;

/**
 * Joins the claims that pass on the same saying of the same speaker, in the same words, in others or in another
 * translation. The same readings make the same statements. One thread at a time.
 */
public final class StatementBuilder implements StoryBuilder.StatementJoiner {

    /** How alike claims must be on the average to be one statement. */
    private static final double ENOUGH = 0.22;

    private final ContentStems stems;
    private final Rarity rarity;
    private final Voices voices;
    private final Vocabulary vocabulary;
    private final Opposites.Pairs opposites;

    /** @throws org.tawatur.text.BrokenPack if a file of the pack is broken */
    public StatementBuilder(Language language) {
        stems = new ContentStems(language);
        rarity = new Rarity(language);
        voices = new Voices(language);
        vocabulary = Vocabulary.of(language);
        opposites = Opposites.Pairs.of(language, stems);
    }

    /** The statements of a story, in order of first appearance. */
    @Override
    public List<Statement> build(List<Reading> readings, List<Reprint> reprints) {
        Sayings sayings = new Sayings(readings, new Sayings.Lexicon(stems, rarity, vocabulary));
        Voices here = voices.in(readings);
        List<AverageLink.Pair> pairs = new SayingLikeness(sayings, here, opposites, reprints).pairs();
        List<Statement> statements = new ArrayList<>();
        StatementIds ids = new StatementIds(readings);
        for (List<Integer> group : AverageLink.groups(sayings.all.size(), pairs, ENOUGH)) {
            List<Claim> claims = group.stream().map(i -> sayings.all.get(i).claim()).toList();
            statements.add(new Statement(ids.of(claims.get(0)), fullest(claims, here), claims));
        }
        return statements;
    }

    /** The claims of a story beside each other. */
    public Comparison compare(Story story) {
        Sayings sayings = new Sayings(story.readings(), new Sayings.Lexicon(stems, rarity, vocabulary));
        return new Comparison(sayings, new SayingLikeness(sayings, voices.in(story.readings()), opposites, story.reprints()));
    }

    /** How speakers stand to each other. */
    public Voices voices() {
        return voices;
    }

    /** Whom most of the claims name, in the fullest form; in doubt whoever is named first. */
    private static Speaker fullest(List<Claim> claims, Voices voices) {
        Speaker best = null;
        int most = 0;
        for (Claim claim : claims) {
            int same = 0;
            for (Claim other : claims) {
                same += claim.speaker() != null && voices.between(claim.speaker(), other.speaker()) == Voices.Kinship.SAME ? 1 : 0;
            }
            boolean fuller = same == most && best != null && voices.between(best, claim.speaker()) == Voices.Kinship.SAME
                    && claim.speaker().name().length() > best.name().length();
            if (same > most || fuller) {
                best = claim.speaker();
                most = same;
            }
        }
        return best;
    }
}
