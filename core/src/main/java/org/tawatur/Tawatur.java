package org.tawatur;

import java.util.List;
import org.tawatur.account.Account;
import org.tawatur.account.AccountBuilder;
import org.tawatur.change.Changes;
import org.tawatur.claim.Reading;
import org.tawatur.judgement.Correction;
import org.tawatur.judgement.Edition;
import org.tawatur.judgement.Judgement;
import org.tawatur.judgement.Rulings;
import org.tawatur.report.Report;
import org.tawatur.source.Name;
import org.tawatur.source.NameReader;
import org.tawatur.story.StatementBuilder;
import org.tawatur.story.Story;
import org.tawatur.story.StoryBuilder;
import org.tawatur.text.Language;

/**
 * The door: reports in, accounts out.
 *
 * <pre>{@code
 * Tawatur tawatur = Tawatur.of("ar");
 * List<Reading> readings = reports.stream().map(tawatur::read).toList();
 * for (Story story : tawatur.stories(readings)) {
 *     Account account = tawatur.tell(story);
 * }
 * }</pre>
 *
 * <p>One instance may be used by one thread at a time.
 */
public final class Tawatur {

    /** Which Tawatur this is. */
    public static final String VERSION = "0.1.0";

    private final ReportReader reports;
    private final Language language;
    private final StoryBuilder stories;
    private final AccountBuilder accounts;
    private NameReader names;
    private String fingerprint;

    private Tawatur(Language language) {
        reports = new ReportReader(language);
        StatementBuilder statements = new StatementBuilder(language);
        accounts = new AccountBuilder(language, statements);
        stories = new StoryBuilder(language, statements);
        this.language = language;
    }

    /**
     * Loads the language pack of a language.
     *
     * @throws org.tawatur.text.BrokenPack if a file of the pack has a mistake
     */
    public static Tawatur of(String code) {
        return of(Language.of(code));
    }

    /**
     * With a pack of one's own.
     *
     * @throws org.tawatur.text.BrokenPack if a file of the pack has a mistake
     */
    public static Tawatur of(Language language) {
        return new Tawatur(language);
    }

    /**
     * What the language pack says, as far as readings hang on it, in sixteen hexadecimal digits: two packs of one
     * fingerprint read alike.
     */
    public String fingerprint() {
        if (fingerprint == null) {
            fingerprint = reports.fingerprint();
        }
        return fingerprint;
    }

    /** The language pack it reads with. */
    public Language language() {
        return language;
    }

    /** Reads one report by itself. */
    public Reading read(Report report) {
        return reports.read(report);
    }

    /** Which of the readings tell of the same event, with what they share. */
    public List<Story> stories(List<Reading> readings) {
        return stories.build(readings);
    }

    /**
     * The readings as one story, where it is known that they tell of one event.
     *
     * @param readings at least one
     */
    public Story together(List<Reading> readings) {
        return stories.together(readings);
    }

    /** The account of a story. */
    public Account tell(Story story) {
        return accounts.build(story);
    }

    /**
     * The account of a story as a person has judged it.
     *
     * @param log all judgements there are, in order; what concerns other stories is passed over
     */
    public Edition tell(Story story, List<Judgement> log) {
        Rulings rulings = new Rulings(story, log);
        if (rulings.applied().isEmpty()) {
            return Edition.of(tell(story));
        }
        Account account = accounts.build(rulings.named(), rulings);
        return new Edition(account, rulings.applied(), Changes.between(tell(story), account), Correction.in(account), null);
    }

    /** Who and what is named in the readings, each under all its spellings. */
    public List<Name> names(List<Reading> readings) {
        if (names == null) {
            names = new NameReader(language);
        }
        return names.read(readings.stream().map(Reading::article).toList());
    }
}
