package org.tawatur.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.tawatur.fetch.Address;
import org.tawatur.fetch.Manners;
import org.tawatur.intake.Problems;
import org.tawatur.report.Problem;
import org.tawatur.watch.FeedList;
import org.tawatur.watch.Watch;
import org.tawatur.watch.WatchPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows feeds into an archive. */
@Command(name = "watch", mixinStandardHelpOptions = true,
        description = "Follows RSS and Atom feeds: what is new in them is fetched and read into the archive, until Ctrl-C. What it did stands in DIR/watch.log.")
final class WatchCommand implements Callable<Integer> {

    private static final int SECOND = 1_000;
    private static final int USUAL_WIDTH = 80;

    @Parameters(arity = "1..*", paramLabel = "FEEDS", description = "addresses of feeds, files with an address a line, OPML files")
    private List<String> sources;

    @Mixin
    private Kept archive;

    @Option(names = "--every", paramLabel = "MINUTES", defaultValue = "15", description = "between two visits to a feed, unless it asks for longer (as it stands: ${DEFAULT-VALUE})")
    private long every;

    @Option(names = "--again", paramLabel = "HOURS", split = ",", defaultValue = "1,24,168",
            description = "so long after its first reading a page is looked at again for changes (as it stands: ${DEFAULT-VALUE}); 0 for never")
    private List<Double> again;

    @Option(names = "--once", description = "one round: the feeds, what is new in them, and what is due; then it ends")
    private boolean once;

    @Option(names = "--pause", paramLabel = "SECONDS", defaultValue = "2", description = "between two requests to one host, at least (as it stands: ${DEFAULT-VALUE})")
    private double pause;

    @Option(names = "--agent", paramLabel = "NAME", description = "what we call ourselves; say there who watches and how to reach you: 'Tawatur/0.1 (+https://desk.example/watch)'")
    private String agent = Manners.USUAL.agent();

    @Option(names = "--allow-private", description = "also asks this machine and private networks, which are refused otherwise")
    private boolean everywhere;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        WatchPlan plan = plan();
        Problems problems = new Problems();
        List<Address> feeds = FeedList.of(sources, problems);
        PrintWriter err = command.commandLine().getErr();
        Kept.tell(problems, err);
        if (feeds.isEmpty()) {
            throw new Main.NothingRead();
        }
        Screen screen = new Screen(err);
        try (Stop stop = new Stop()) {
            Watch.Status last = new Watch(archive.folder(), plan, screen).run(feeds, stop::isAsked);
            screen.end(last);
            if (once && last.failing() == last.feeds()) {
                throw new Main.NothingRead();
            }
            return 0;
        }
    }

    private WatchPlan plan() {
        try {
            List<Duration> looks = again.stream().filter(h -> h != 0).map(h -> Duration.ofMillis(Math.round(h * Duration.ofHours(1).toMillis()))).toList();
            Manners manners = Manners.USUAL.agent(agent).everywhere(everywhere).pause(Duration.ofMillis(Math.round(pause * SECOND)));
            return new WatchPlan(Duration.ofMinutes(every), looks, once, manners);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    /** One line on a terminal; elsewhere the problems, a line each. */
    private static final class Screen implements Watch.Witness {

        private final PrintWriter err;
        private final boolean terminal = Boolean.getBoolean("tawatur.stderr.terminal");
        private final int width = Integer.getInteger("tawatur.width", USUAL_WIDTH);
        private long next;

        Screen(PrintWriter err) {
            this.err = err;
        }

        @Override
        public synchronized void status(Watch.Status status) {
            if (terminal && System.currentTimeMillis() >= next) {
                next = System.currentTimeMillis() + SECOND;
                String words = status.words();
                err.print("\r" + words.substring(0, Math.min(words.length(), width - 1)) + "\u001B[K");
                err.flush();
            }
        }

        @Override
        public synchronized void problem(Problem problem) {
            if (!terminal) {
                err.println(problem);
                err.flush();
            }
        }

        synchronized void end(Watch.Status last) {
            err.println((terminal ? "\r" : "") + last.words() + (terminal ? "\u001B[K" : ""));
            err.flush();
        }
    }
}
