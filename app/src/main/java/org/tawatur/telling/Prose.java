package org.tawatur.telling;

import static org.tawatur.telling.Sheet.Ink.ASIDE;
import static org.tawatur.telling.Sheet.Ink.CITATION;
import static org.tawatur.telling.Sheet.Ink.MARK;
import static org.tawatur.telling.Sheet.Ink.NAME;
import static org.tawatur.telling.Sheet.Ink.PRINTED;
import static org.tawatur.telling.Sheet.Ink.WORDS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.account.Origins;
import org.tawatur.account.Point;
import org.tawatur.account.Reason;
import org.tawatur.account.TimelineEntry;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Doubt;
import org.tawatur.claim.Reading;
import org.tawatur.judgement.Edition;
import org.tawatur.report.Passage;
import org.tawatur.reprint.Reprint;
import org.tawatur.telling.Sheet.Run;

/** The account of one story in the order it is read in, on whatever sheet: terminal text and Markdown are one prose. */
final class Prose {

    /** Silences told in full; a page has them all. */
    private static final int SILENCES = 10;

    private final Edition edition;
    private final Account account;
    private final Words words;
    private final Printed printed;
    private final Judged judged;
    private final Wording wording;
    private final Sheet sheet;

    Prose(Edition edition, Words words, Sheet sheet) {
        this.edition = edition;
        this.account = edition.account();
        this.words = words;
        this.printed = new Printed(account.story());
        this.judged = new Judged(edition, printed);
        this.wording = new Wording(words, printed);
        this.sheet = sheet;
    }

    void write(int number) throws IOException {
        Passage title = Wording.title(account);
        List<Run> head = new ArrayList<>();
        head.add(new Run(WORDS, wording.say("story", number) + (title == null ? "" : wording.say("colon"))));
        if (title != null) {
            passage(head, title);
        }
        sheet.heading(1, head);
        sheet.paragraph(List.of(new Run(ASIDE, wording.facts(account))));
        if (edition.since() != null) {
            items("since", judged.since());
        }
        brief();
        voices();
        contrast();
        timeline();
        reprints();
        if (!edition.judgements().isEmpty()) {
            items("judgements", judged.judgements());
            items("effects", judged.effects());
        }
        if (!edition.corrections().isEmpty()) {
            items("corrections", judged.corrections());
        }
        reports();
    }

    /** Agreement before difference, each as plainly; silence behind both. */
    private void contrast() throws IOException {
        Contrasted contrasted = new Contrasted(account, printed);
        List<Item> agreements = contrasted.agreements();
        if (!agreements.isEmpty()) {
            items("agreements", agreements);
        }
        differences();
        if (!contrasted.series().isEmpty()) {
            items("series", contrasted.allSeries());
        }
        if (!account.labels().isEmpty()) {
            items("labels", contrasted.labels());
        }
        List<List<Item>> silences = contrasted.silences();
        if (!silences.isEmpty()) {
            items("silence", silences.stream().limit(SILENCES).flatMap(List::stream).toList());
            if (silences.size() > SILENCES) {
                sheet.paragraph(List.of(new Run(ASIDE, wording.say("ui.more", silences.size() - SILENCES))));
            }
        }
    }

    private void items(String key, List<Item> items) throws IOException {
        section(key, items.isEmpty());
        items(0, items);
    }

    private void items(int under, List<Item> items) throws IOException {
        for (Item item : items) {
            List<Run> runs = new ArrayList<>();
            for (Item.Part part : item.parts()) {
                runs.addAll(runs.isEmpty() || part.isGlued() ? List.of() : List.of(new Run(WORDS, " ")));
                part(runs, part);
            }
            sheet.item(under + item.depth(), runs);
        }
    }

    private void part(List<Run> runs, Item.Part part) {
        if (part instanceof Item.Said said) {
            runs.add(new Run(said.ink(), said.words().apply(words)));
        } else if (part instanceof Item.Glued glued) {
            runs.add(new Run(ASIDE, glued.words().apply(words)));
        } else if (part instanceof Item.Named named) {
            runs.add(new Run(NAME, named.name()));
        } else if (part instanceof Item.Cited cited) {
            passage(runs, cited.passage());
        } else if (part instanceof Item.Gone gone) {
            runs.add(new Run(PRINTED, gone.words()));
            runs.add(new Run(WORDS, " "));
            runs.add(new Run(CITATION, gone.label()));
        }
    }

    private void section(String key, boolean empty) throws IOException {
        sheet.heading(2, List.of(new Run(WORDS, wording.say("section." + key))));
        if (empty) {
            sheet.paragraph(List.of(new Run(ASIDE, wording.say("none." + key))));
        }
    }

    private void brief() throws IOException {
        section("brief", account.brief().isEmpty());
        for (Point point : account.brief()) {
            List<Run> runs = new ArrayList<>();
            speaker(runs, point.lead());
            act(runs, point.lead());
            content(runs, point.lead());
            sheet.item(0, runs);
            bounds(point, false);
            items(0, judged.beside(edition.beside(point)));
        }
    }

    private void voices() throws IOException {
        List<Voice> voices = Voice.of(account);
        section("voices", voices.isEmpty());
        for (Voice voice : voices) {
            Run name = voice.speaker() == null ? new Run(ASIDE, wording.say("speaker.unknown")) : new Run(NAME, voice.speaker().name());
            sheet.heading(3, List.of(name));
            for (Voice.Said said : voice.said()) {
                said(said);
            }
        }
    }

    private void said(Voice.Said said) throws IOException {
        Claim lead = said.lead();
        List<Run> runs = new ArrayList<>();
        act(runs, lead);
        content(runs, lead);
        sheet.item(0, runs);
        for (Claim claim : said.statement().claims()) {
            List<Run> line = new ArrayList<>();
            chain(line, claim);
            line.add(new Run(ASIDE, " (" + wording.say("mode." + claim.mode().word()) + doubt(claim) + ")"));
            if (words(claim).equals(words(lead))) {
                cite(line, claim);
            } else {
                line.add(new Run(WORDS, wording.say("colon")));
                content(line, claim);
            }
            sheet.item(1, line);
        }
        items(0, judged.beside(edition.beside(said.statement())));
        if (said.leads()) {
            bounds(said.point(), true);
            items(0, judged.beside(edition.beside(said.point())));
        } else if (said.point() != null) {
            sheet.item(1, List.of(new Run(ASIDE, wording.sameMatter(said.point()))));
        }
    }

    private void bounds(Point point, boolean reasons) throws IOException {
        String separator = " \u00B7 ";
        sheet.item(1, List.of(new Run(MARK, wording.origins(point.origins()) + separator + wording.count("carriage", point.carriage()))));
        Origins denials = point.denials();
        if (denials != null) {
            sheet.item(1, List.of(new Run(MARK, wording.denials(denials))));
        }
        if (reasons) {
            for (Reason reason : point.origins().reasons()) {
                reason(2, reason);
            }
            for (Reason reason : denials == null ? List.<Reason>of() : denials.reasons()) {
                reason(2, reason);
            }
        }
    }

    private void reason(int depth, Reason reason) throws IOException {
        List<Run> runs = new ArrayList<>(List.of(new Run(ASIDE, wording.reason(reason))));
        for (Passage passage : reason.passages()) {
            runs.add(new Run(WORDS, " "));
            runs.add(new Run(CITATION, printed.cite(passage).label()));
        }
        sheet.item(depth, runs);
    }

    private void differences() throws IOException {
        section("differences", account.differences().isEmpty());
        for (Difference difference : account.differences()) {
            Run mark = new Run(difference.agrees() ? MARK : ASIDE, " (" + wording.say(difference.agrees() ? "agrees" : "parts") + ")");
            sheet.heading(3, List.of(new Run(WORDS, wording.say("difference." + difference.kind().word())), mark));
            for (Difference.Side side : difference.sides()) {
                List<Run> runs = new ArrayList<>();
                if (!side.label().equals(account.story().words(side.passage()))) {
                    runs.add(new Run(NAME, side.label()));
                    runs.add(new Run(WORDS, wording.say("colon")));
                }
                passage(runs, side.passage());
                sheet.item(0, runs);
                for (Claim claim : side.claims()) {
                    List<Run> line = new ArrayList<>();
                    chain(line, claim);
                    cite(line, claim);
                    sheet.item(1, line);
                }
            }
            reason(0, difference.reason());
        }
    }

    private void timeline() throws IOException {
        section("timeline", account.timeline().isEmpty());
        String day = "";
        for (TimelineEntry entry : account.timeline()) {
            if (!entry.when().equals(day)) {
                day = entry.when();
                sheet.heading(3, List.of(new Run(WORDS, wording.day(day))));
            }
            List<Run> runs = new ArrayList<>(List.of(new Run(ASIDE, wording.say(Wording.key(entry.kind())) + wording.say("colon"))));
            if (entry.claim() != null) {
                speaker(runs, entry.claim());
                act(runs, entry.claim());
            }
            passage(runs, entry.passage());
            sheet.item(0, runs);
        }
    }

    private void reprints() throws IOException {
        List<Reprint> reprints = account.story().reprints();
        section("reprints", reprints.isEmpty());
        for (Reprint reprint : reprints) {
            sheet.item(0, List.of(new Run(WORDS, wording.say("reprint." + reprint.kind().word()))));
            copy("reprint.later", reprint.a());
            copy("reprint.earlier", reprint.b());
        }
    }

    private void copy(String key, Passage passage) throws IOException {
        List<Run> runs = new ArrayList<>(List.of(new Run(ASIDE, wording.say(key) + wording.say("colon"))));
        runs.add(new Run(NAME, printed.label(passage.report())));
        runs.add(new Run(WORDS, wording.say("colon")));
        passage(runs, passage);
        sheet.item(1, runs);
    }

    private void reports() throws IOException {
        section("reports", false);
        for (Reading reading : account.story().readings()) {
            List<Run> runs = new ArrayList<>(List.of(new Run(CITATION, "[" + reading.id() + "]"), new Run(WORDS, " ")));
            String outlet = reading.article().report().outlet();
            runs.add(outlet == null ? new Run(ASIDE, wording.say("outlet.unknown")) : new Run(NAME, outlet));
            runs.add(new Run(ASIDE, " \u00B7 " + wording.published(reading.published())));
            Passage title = Wording.title(reading);
            if (title != null) {
                runs.add(new Run(WORDS, " \u00B7 "));
                runs.add(new Run(PRINTED, printed.words(title.report(), title.span())));
            }
            sheet.item(0, runs);
            items(0, judged.beside(edition.beside(reading.id())));
        }
    }

    private void speaker(List<Run> runs, Claim claim) {
        runs.add(claim.speaker() == null ? new Run(ASIDE, wording.perhaps(claim)) : new Run(NAME, claim.speaker().name()));
        runs.add(new Run(WORDS, " \u2013 "));
    }

    private void act(List<Run> runs, Claim claim) {
        runs.add(new Run(WORDS, wording.say("act." + claim.act().word()) + wording.say("colon")));
    }

    private void content(List<Run> runs, Claim claim) {
        passage(runs, new Passage(claim.report(), claim.content()));
    }

    private void passage(List<Run> runs, Passage passage) {
        runs.add(new Run(PRINTED, printed.words(passage.report(), passage.span())));
        runs.add(new Run(WORDS, " "));
        runs.add(new Run(CITATION, printed.cite(passage).label()));
    }

    private void chain(List<Run> runs, Claim claim) {
        String arrow = " " + wording.say("arrow") + " ";
        for (String link : Voice.chain(claim, printed)) {
            if (!runs.isEmpty()) {
                runs.add(new Run(WORDS, arrow));
            }
            runs.add(link.isEmpty() ? new Run(ASIDE, wording.say("speaker.unknown")) : new Run(NAME, link));
        }
    }

    private void cite(List<Run> runs, Claim claim) {
        runs.add(new Run(WORDS, " "));
        runs.add(new Run(CITATION, printed.cite(claim).label()));
    }

    private String doubt(Claim claim) {
        Doubt doubt = claim.notes().doubt();
        return doubt == null ? "" : wording.say("list.separator") + wording.say("doubt." + doubt.kind().word());
    }

    private String words(Claim claim) {
        return printed.words(claim.report(), claim.content());
    }
}
