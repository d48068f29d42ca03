package org.tawatur.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.report.Problem;
import org.tawatur.report.Report;

/** Provisional on this branch: text files only. */
public final class Inbox {

    private final List<Report> reports = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    public static Inbox of(List<Path> paths) {
        Inbox inbox = new Inbox();
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (java.util.stream.Stream<Path> inner = Files.isDirectory(path) ? Files.list(path) : java.util.stream.Stream.of(path)) {
                inner.sorted().forEach(files::add);
            } catch (IOException e) {
                inbox.problems.add(new Problem(path.toString(), -1, "cannot be read", ""));
            }
        }
        for (Path path : files) {
            try {
                inbox.reports.add(Report.plain(path.getFileName().toString().replaceAll("\\.[^.]*$", ""), Files.readString(path)));
            } catch (IOException e) {
                inbox.problems.add(new Problem(path.toString(), -1, "cannot be read", e.getClass().getSimpleName()));
            }
        }
        return inbox;
    }

    public List<Report> reports() {
        return reports;
    }

    public List<Problem> problems() {
        return problems;
    }
}
