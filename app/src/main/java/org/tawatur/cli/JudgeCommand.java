package org.tawatur.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tawatur.Tawatur;
import org.tawatur.account.Point;
import org.tawatur.archive.Archive;
import org.tawatur.archive.JudgementLog;
import org.tawatur.archive.Selection;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.intake.Problems;
import org.tawatur.judgement.Action;
import org.tawatur.judgement.Anchoring;
import org.tawatur.judgement.Edition;
import org.tawatur.judgement.Judgement;
import org.tawatur.judgement.Target;
import org.tawatur.judgement.Target.Kind;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The reader's own judgement of what an archive holds. */
@Command(name = "judge", mixinStandardHelpOptions = true,
        description = "Signs off a judgement on claims, statements, points or reports of an archive; accounts are told by it from then on. "
                + "A claim is named as accounts cite it, REPORT:START-END; its statement s:REPORT:START-END; its point p:REPORT:START-END.",
        footerHeading = "%nWhat can be done:%n",
        footer = {
            "  accept TARGET...               it stands: takes back a rejection",
            "  reject TARGET...               these claims are not counted",
            "  merge TARGET TARGET...         these are one saying; points: these are on one matter",
            "  split TARGET...                these claims are a saying of their own; statements: a matter of their own",
            "  relabel TARGET... --to NAME    who speaks is called so",
            "  note TARGET... --why WORDS     to be read beside it",
            "  withdraw REPORT...             nothing of it is counted",
            "  correct REPORT [--to REPORT]   it was wrong; where another corrects it, nothing of it is counted",
            "  take-back --to NUMBER          an earlier judgement holds no more",
            "  list                           all judgements, as JSON Lines with --format jsonl"})
final class JudgeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ACTION", description = "what is done, see below")
    private String action;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "TARGET", description = "to what")
    private List<String> typed = new ArrayList<>();

    @Mixin
    private Kept.Written archive;

    @Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "who signs it; without it, ${DEFAULT-VALUE}")
    private String by;

    @Option(names = "--why", paramLabel = "WORDS", defaultValue = "", description = "why")
    private String why;

    @Option(names = "--to", paramLabel = "NAME|REPORT|NUMBER", description = "the name given, the report that corrects, the judgement taken back")
    private String to;

    @Option(names = "--one-story", description = "statements and points are those of tell --one-story")
    private boolean oneStory;

    @Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text", description = "of the list: for people or one judgement a line")
    private VersionsCommand.Format format;

    @Spec
    private CommandSpec command;

    private Tawatur tawatur;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        JudgementLines lines = new JudgementLines(format);
        if (action.equals("list")) {
            try (Archive open = Archive.read(archive.folder())) {
                log(open).forEach(j -> out.print(lines.of(j)));
            }
        } else {
            tawatur = Tawatur.of("ar");
            try (Archive open = archive.open()) {
                out.print(lines.of(new JudgementLog(open).add(judgement(open))));
            } catch (IllegalArgumentException wrong) {
                throw new ParameterException(command.commandLine(), wrong.getMessage(), wrong);
            }
        }
        out.flush();
        return 0;
    }

    private List<Judgement> log(Archive open) {
        Problems problems = new Problems();
        List<Judgement> log = new JudgementLog(open).all(problems);
        Kept.tell(problems, command.commandLine().getErr());
        return log;
    }

    private Judgement judgement(Archive open) {
        Action done = Action.of(action);
        Targets targets = new Targets(open, tawatur::read);
        List<Target> meant = new ArrayList<>();
        for (String one : typed) {
            Target target = targets.of(one);
            boolean whole = target.kind() == Kind.STATEMENT || target.kind() == Kind.POINT;
            boolean claimByClaim = done == Action.REJECT || done == Action.RELABEL;
            meant.addAll(whole && claimByClaim ? held(open, target, targets) : List.of(target));
        }
        if (done == Action.CORRECT && to != null) {
            targets.of(to);
        }
        if (done == Action.TAKE_BACK && log(open).stream().noneMatch(j -> String.valueOf(j.number()).equals(to))) {
            throw new IllegalArgumentException("there is no judgement " + to + " to take back: --to NUMBER");
        }
        return new Judgement(1, done, meant, to, by, Instant.now().truncatedTo(ChronoUnit.SECONDS), why);
    }

    /** The claims of a statement or point as it is told now. */
    private List<Target> held(Archive open, Target whole, Targets targets) {
        List<Reading> readings = open.reports(Selection.ALL).stream().map(s -> tawatur.read(s.report())).toList();
        List<Story> stories = oneStory ? List.of(tawatur.together(readings)) : tawatur.stories(readings);
        Story story = stories.stream().filter(s -> s.readings().stream().anyMatch(r -> r.id().equals(whole.report()))).findFirst().orElseThrow();
        Edition edition = tawatur.tell(story, log(open));
        Anchoring anchoring = new Anchoring(story.readings());
        return targets.claims(whole.kind() == Kind.POINT ? point(edition, whole, anchoring) : statement(edition, whole, anchoring), anchoring);
    }

    private static List<Claim> statement(Edition edition, Target whole, Anchoring anchoring) {
        return edition.account().story().statements().stream().filter(s -> holds(s, whole, anchoring)).flatMap(s -> s.claims().stream()).toList();
    }

    private static List<Claim> point(Edition edition, Target whole, Anchoring anchoring) {
        return edition.account().points().stream().filter(p -> p.statements().stream().anyMatch(s -> holds(s, whole, anchoring)))
                .map(Point::statements).flatMap(List::stream).flatMap(s -> s.claims().stream()).toList();
    }

    private static boolean holds(Statement statement, Target whole, Anchoring anchoring) {
        return statement.claims().stream().anyMatch(c -> c.report().equals(whole.report()) && anchoring.of(c).equals(whole.anchor()));
    }
}
