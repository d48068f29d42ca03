package org.tawatur.telling;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Point;
import org.tawatur.change.Change;
import org.tawatur.claim.Claim;
import org.tawatur.judgement.Action;
import org.tawatur.judgement.Applied;
import org.tawatur.judgement.Correction;
import org.tawatur.judgement.Edition;
import org.tawatur.judgement.Judgement;
import org.tawatur.judgement.Target;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;

/** The lines on what a person judged of an account, what that changes, and what has changed since. */
final class Judged {

    private static final int DAY = 10;

    private final Edition edition;
    private final Printed printed;

    Judged(Edition edition, Printed printed) {
        this.edition = edition;
        this.printed = printed;
    }

    /** What has changed since the reader last looked. */
    List<Item> since() {
        return changes(edition.since());
    }

    List<Item> judgements() {
        List<Item> items = new ArrayList<>();
        for (Applied applied : edition.judgements()) {
            items.add(line(0, applied));
            for (Target target : applied.judgement().targets()) {
                items.add(target(target, applied));
                boolean stands = applied.holds() && applied.judgement().action() == Action.CORRECT && applied.judgement().to() == null;
                items.addAll(stands ? lines(target.report()) : List.of());
            }
        }
        return items;
    }

    /** What stands on a report that is said to be wrong. */
    private List<Item> lines(String report) {
        return edition.account().points().stream().filter(p -> p.statements().stream().flatMap(s -> s.claims().stream()).anyMatch(c -> c.report().equals(report)))
                .map(p -> new Item(2).cite(new Passage(p.lead().report(), p.lead().content()))).toList();
    }

    List<Item> effects() {
        return changes(edition.effects());
    }

    List<Item> corrections() {
        List<Item> items = new ArrayList<>();
        for (Correction correction : edition.corrections()) {
            items.add(new Item(0).name(printed.label(correction.notice().report())).say("correction." + correction.kind().word()).cite(correction.notice()));
            if (!correction.lines().isEmpty()) {
                items.add(new Item(1).reports("correction.lines", correction.earlier(), printed));
            }
            for (Point point : correction.lines()) {
                items.add(new Item(2).cite(new Passage(point.lead().report(), point.lead().content())));
            }
        }
        return items;
    }

    /** What is to be read beside a line: one judgement each. */
    List<Item> beside(List<Applied> applied) {
        return applied.stream().map(a -> line(1, a)).toList();
    }

    private static Item line(int depth, Applied applied) {
        Judgement judgement = applied.judgement();
        Item item = new Item(depth).say("judgement.line", judgement.number()).say("judgement." + judgement.action().word());
        if (judgement.to() != null) {
            item.name(judgement.to());
        }
        item.aside("judgement.by", judgement.by(), judgement.at().toString().substring(0, DAY));
        if (applied.state() != Applied.State.HOLDS) {
            item.aside("judgement.state." + applied.state().word());
        }
        return judgement.why().isEmpty() ? item : item.words(judgement.why());
    }

    private Item target(Target target, Applied applied) {
        Item item = new Item(1).say("target." + target.kind().word());
        if (target.anchor() == null) {
            return item.name(printed.label(target.report())).words(target.report());
        }
        Change.Line line = new Change.Line(target.report(), target.anchor().content().start(), target.anchor().content().end(), target.anchor().words());
        boolean moved = applied.state() == Applied.State.MOVED && applied.claims().size() == applied.judgement().targets().size();
        return moved ? item.cite(content(target, applied)) : line(item, line);
    }

    private static Passage content(Target target, Applied applied) {
        Claim claim = applied.claims().get(applied.judgement().targets().indexOf(target));
        return new Passage(claim.report(), claim.content());
    }

    private List<Item> changes(List<Change> changes) {
        List<Item> items = new ArrayList<>();
        for (Change change : changes) {
            Item item = new Item(0).say("change." + change.kind().word());
            if (change.kind().name().startsWith("REPORT")) {
                item.name(printed.label(change.line().report()));
            }
            items.add(line(item, change.line()));
            weight(items, "change.before", change.before());
            weight(items, "change.after", change.after());
            if (!change.reports().isEmpty() && !change.kind().name().startsWith("REPORT")) {
                items.add(new Item(1).reports("change.because", change.reports(), printed));
            }
        }
        return items;
    }

    private static void weight(List<Item> items, String key, Change.Weight weight) {
        if (weight == null) {
            return;
        }
        Item item = new Item(1).aside(key, weight.origins().atLeast(), weight.origins().atMost(), weight.hands(), weight.claims());
        if (weight.denials() != null) {
            item.aside("change.denials", weight.denials().atLeast(), weight.denials().atMost());
        }
        items.add(item);
    }

    /** Led to where it stands; where it stands no more, only told. */
    private Item line(Item item, Change.Line line) {
        Passage passage = passage(line);
        return passage != null ? item.cite(passage) : item.gone(line.words(), "[" + line.report() + ":" + line.start() + "-" + line.end() + "]");
    }

    private Passage passage(Change.Line line) {
        if (!printed.has(line.report())) {
            return null;
        }
        String text = printed.reading(line.report()).text();
        if (line.end() > text.codePointCount(0, text.length())) {
            return null;
        }
        int start = text.offsetByCodePoints(0, line.start());
        Span span = new Span(start, text.offsetByCodePoints(start, line.end() - line.start()));
        return span.in(text).equals(line.words()) && !span.isEmpty() ? new Passage(line.report(), span) : null;
    }
}
