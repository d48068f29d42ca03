package org.tawatur.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tawatur.Tawatur;
import org.tawatur.archive.Archive;
import org.tawatur.archive.ArchiveFailure;
import org.tawatur.archive.JudgementLog;
import org.tawatur.archive.StoredReport;
import org.tawatur.change.Changes;
import org.tawatur.claim.Reading;
import org.tawatur.intake.Problems;
import org.tawatur.judgement.Edition;
import org.tawatur.judgement.Judgement;
import org.tawatur.story.Story;

/** The accounts of what is read: as they were judged, and with what has changed since a reader last looked. */
final class Editions {

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Input input;
    private final Function<List<Reading>, List<Story>> stories;
    private final PrintWriter err;
    private final Problems problems = new Problems();

    /** @param stories puts readings together */
    Editions(Input input, Function<List<Reading>, List<Story>> stories, PrintWriter err) {
        this.input = input;
        this.stories = stories;
        this.err = err;
    }

    /** As they stand, judged by what is in the archive where there is one. */
    List<Edition> all() {
        if (input.archive() == null) {
            return stories.apply(input.readings()).stream().map(s -> Edition.of(input.tawatur().tell(s))).toList();
        }
        List<Judgement> log;
        try (Archive archive = Archive.read(input.archive())) {
            log = new JudgementLog(archive).all(problems);
        }
        Kept.tell(problems, err);
        return told(input.readings(), log);
    }

    private List<Edition> told(List<Reading> readings, List<Judgement> log) {
        Tawatur tawatur = input.tawatur();
        return stories.apply(readings).stream().map(s -> tawatur.tell(s, log)).toList();
    }

    /** The same for a reader whose last look is known or not, and which is kept: what has changed since it, if any. */
    List<Edition> since(String reader) {
        List<Reading> now;
        List<Judgement> log;
        List<Reading> then = new ArrayList<>();
        JudgementLog.Look last;
        JudgementLog.Look look;
        try (Archive archive = Archive.read(input.archive())) {
            JudgementLog judged = new JudgementLog(archive);
            last = judged.lastLook(reader);
            look = new JudgementLog.Look(Instant.now().truncatedTo(ChronoUnit.SECONDS), archive.lastRow(), judged.lastJudgement());
            log = judged.all(problems);
            now = input.readings();
            if (last != null) {
                then.addAll(then(archive.asOf(last.version()), now));
            }
        }
        Kept.tell(problems, err);
        List<Edition> editions = told(now, log);
        keep(reader, look);
        if (last == null) {
            return editions;
        }
        long judged = last.judgement();
        List<Edition> before = then.isEmpty() ? List.of() : told(then, log.stream().filter(j -> j.number() <= judged).toList());
        return editions.stream().map(e -> since(e, before)).toList();
    }

    /** Of the reports that are told now, what stood there then. */
    private List<Reading> then(List<StoredReport> stored, List<Reading> now) {
        Map<String, Reading> byId = new HashMap<>();
        now.forEach(r -> byId.put(r.id(), r));
        List<Reading> then = new ArrayList<>();
        for (StoredReport one : stored) {
            Reading reading = byId.get(one.report().id());
            if (reading != null && reading.article().report().equals(one.report())) {
                then.add(reading);
            } else if (reading != null) {
                input.read(one.report(), problems).ifPresent(then::add);
            }
        }
        return then;
    }

    private static Edition since(Edition now, List<Edition> before) {
        Set<String> reports = new HashSet<>();
        now.account().story().readings().forEach(r -> reports.add(r.id()));
        Edition best = null;
        long most = 0;
        for (Edition then : before) {
            long shared = then.account().story().readings().stream().filter(r -> reports.contains(r.id())).count();
            if (shared > most) {
                most = shared;
                best = then;
            }
        }
        return now.since(best == null ? Changes.of(now.account()) : Changes.between(best.account(), now.account()));
    }

    private void keep(String reader, JudgementLog.Look look) {
        try (Archive archive = Archive.write(input.archive(), WAIT, err::println)) {
            new JudgementLog(archive).looked(reader, look);
        } catch (ArchiveFailure e) {
            err.println("tawatur: this look is not kept: " + e.getMessage());
        }
    }
}
