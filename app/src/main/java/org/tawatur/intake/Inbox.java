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
        for (Path path : paths) {
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
