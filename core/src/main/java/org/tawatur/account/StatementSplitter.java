package org.tawatur.account;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.claim.Claim;
import org.tawatur.report.Zone;
import org.tawatur.source.Speaker;
import org.tawatur.story.Statement;
import org.tawatur.story.StatementIds;
import org.tawatur.story.Story;
import org.tawatur.story.Voices.Kinship;

/**
 * A statement is the saying of one speaker: what two who stand apart say in words of their own are two statements, which
 * may meet in one point. One saying in the same words under two names stays one, since a name may be a mistake.
 */
final class StatementSplitter {

    /** Of the weight of the words of two who may be one. */
    private static final double ENOUGH = 0.5;
    private static final double ALIKE = 0.45;

    private final Matter matter;
    private final Agreement agreement;

    StatementSplitter(Matter matter) {
        this.matter = matter;
        agreement = new Agreement(matter);
    }

    Story split() {
        List<Statement> statements = new ArrayList<>();
        StatementIds ids = new StatementIds(matter.story.readings());
        for (Statement statement : matter.story.statements()) {
            List<List<Claim>> sayings = new ArrayList<>();
            for (Claim claim : statement.claims()) {
                List<Claim> saying = sayings.stream().filter(s -> s.stream().anyMatch(c -> isOneSaying(c, claim))).findFirst().orElse(null);
                if (saying == null) {
                    saying = new ArrayList<>();
                    sayings.add(saying);
                }
                saying.add(claim);
            }
            for (List<Claim> saying : sayings) {
                Speaker speaker = sayings.size() == 1 ? statement.speaker() : saying.get(0).speaker();
                statements.add(new Statement(ids.of(saying.get(0)), speaker, saying));
            }
        }
        return new Story(matter.story.id(), matter.story.readings(), matter.story.reprints(), statements);
    }

    /** Who says two things in the body of one report rarely repeats himself. */
    private static boolean areBeside(Claim a, Claim b) {
        return a.report().equals(b.report()) && a.zone() == Zone.Kind.BODY && b.zone() == Zone.Kind.BODY;
    }

    private boolean isOneSaying(Claim a, Claim b) {
        if (matter.tellOfTwoDays(a, b) || areBeside(a, b) && !matter.sameForms(a, b) && matter.comparison.words(a, b) < ALIKE) {
            return false;
        }
        Kinship kin = matter.kin(a, b);
        return kin == Kinship.SAME || kin == Kinship.ONE_SIDE || matter.sameForms(a, b) || kin == Kinship.UNKNOWN && agreement.between(a, b, ENOUGH);
    }
}
