package org.tawatur.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tawatur.source.NameReader;
import org.tawatur.story.Comparison;
import org.tawatur.story.Statement;
import org.tawatur.story.StatementBuilder;
import org.tawatur.story.Story;
import org.tawatur.story.Voices;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** Makes the account of a story. The same story makes the same account. One thread at a time. */
public final class AccountBuilder {

    private static final int BRIEF = 6;

    private final Language language;
    private final StatementBuilder statements;
    private final Lexicon lexicon;
    private final LabelFinder labels;
    private final NameReader names;
    private final List<String> harm = new ArrayList<>();
    private final List<String> deeds = new ArrayList<>();
    private final DenialWords denying;
    private final List<String> moves = new ArrayList<>();

    /** @throws org.tawatur.text.BrokenPack if a file of the pack is broken */
    public AccountBuilder(Language language) {
        this(language, new StatementBuilder(language));
    }

    /** Shares what has been loaded for joining claims. */
    public AccountBuilder(Language language, StatementBuilder statements) {
        this.language = language;
        this.statements = statements;
        this.lexicon = new Lexicon(language);
        this.labels = new LabelFinder(language);
        this.names = new NameReader(language);
        this.denying = new DenialWords(language, statements.voices()::key);
        for (PackFile.Row row : language.file("deeds.tsv").rows()) {
            String kind = row.exactly(2).oneOf(0, "class", Set.of("harm", "deed", "witness", "being", "move", "anyone", "own", "expert", "earlier", "count", "partial", "told", "said", "refuse", "unreal", "no", "blame", "tie", "any", "money", "among", "office"));
            String key = statements.voices().key(language.letters().normal(row.need(1, "word")));
            switch (kind) {
                case "harm" -> harm.add(key);
                case "deed" -> deeds.add(key);
                case "move" -> moves.add(key);
                default -> { }
            }
        }
    }

    public Account build(Story told) {
        return build(told, Ruling.NONE);
    }

    /**
     * The account with what a person has decided. How the reports were read, who is whose and what is on one matter stays as
     * the program makes it of everything, so that nothing changes but what hangs on the decision.
     */
    public Account build(Story told, Ruling ruling) {
        Voices voices = statements.voices().in(told.readings());
        Comparison comparison = statements.compare(told);
        Parties parties = new Parties(told, voices, language, lexicon);
        Story made = new StatementSplitter(new Matter(told, comparison, voices, lexicon, parties)).split();
        Matter before = new Matter(made, comparison, voices, lexicon, parties);
        DenialFinder finder = new DenialFinder(before, new Contradiction(before, new Telling(before), denying));
        List<Difference> denials = finder.find();
        List<List<Statement>> groups = new PointBuilder(before, made).groups(finder.tying(denials));
        Story story = ruling.story(made);
        Matter matter = story == made ? before : new Matter(story, comparison, voices, lexicon, parties);
        List<Difference> differences = new ArrayList<>(story == made ? denials : new DenialFinder(matter, new Contradiction(matter, new Telling(matter), denying)).find());
        PointBuilder builder = new PointBuilder(matter, made);
        List<Point> points = builder.build(ruling.points(groups), differences);
        FigureFinder figures = new FigureFinder(matter);
        for (Point point : points) {
            differences.addAll(figures.find(point));
        }
        differences.addAll(new SumFinder(matter).find());
        differences.addAll(new RevisionFinder(matter).find());
        differences.addAll(new StatusFinder(matter, harm).find());
        differences.addAll(new MoveFinder(matter, harm, moves).find());
        Scene scene = new Scene(matter, new Telling(matter), harm);
        TollReader tolls = new TollReader(matter);
        differences.addAll(new TollFinder(matter, tolls, scene).find(differences));
        differences.addAll(new CountFinder(matter, scene).find());
        differences.addAll(new SpeakerFinder(matter).find());
        differences.addAll(new AimFinder(matter, deeds).find());
        differences.addAll(new WhenFinder(matter).find());
        differences.addAll(new WhereFinder(matter, names).find());
        differences.addAll(new WordingFinder(matter).find());
        List<Difference> parted = new Chains(matter).parted(differences);
        parted.sort(Comparator.comparing(Difference::agrees));
        return new Account(story, builder.brief(points, BRIEF), points, parted, new TimelineBuilder(matter).build(), tolls.all(), labels.find(story));
    }
}
