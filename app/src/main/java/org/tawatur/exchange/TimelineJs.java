package org.tawatur.exchange;

import static org.tawatur.telling.Json.object;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tawatur.account.Account;
import org.tawatur.account.TimelineEntry;
import org.tawatur.judgement.Edition;
import org.tawatur.report.Passage;
import org.tawatur.report.Zone;
import org.tawatur.telling.Citation;
import org.tawatur.telling.Json;
import org.tawatur.telling.Printed;
import org.tawatur.telling.Telling;

/**
 * The timelines as TimelineJS reads them: an event for each entry, as precise as it is told, in the row of who said it. The texts
 * are HTML there, so that what reports print is escaped.
 */
public final class TimelineJs implements Telling {

    private static final int HEADLINE = 90;

    @Override
    public void tell(List<Edition> editions, Appendable out) throws IOException {
        List<Object> events = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Edition edition : editions) {
            Printed printed = new Printed(edition.account().story());
            title(edition.account(), printed, titles);
            edition.account().timeline().forEach(entry -> events.add(event(entry, printed, edition.account().story().id() + "-" + events.size())));
        }
        Object title = object("text", object("headline", titles.stream().map(TimelineJs::escaped).collect(Collectors.joining("<br>")), "text", ""), "autolink", false);
        Json.print(object("scale", "human", "title", title, "events", events), out);
    }

    private static void title(Account account, Printed printed, List<String> titles) {
        account.story().readings().stream().flatMap(r -> r.article().zones().stream().filter(z -> z.kind() == Zone.Kind.TITLE).map(z -> new Passage(r.id(), z.span())))
                .findFirst().ifPresent(t -> titles.add(printed.cite(t).quote()));
    }

    private static Object event(TimelineEntry entry, Printed printed, String id) {
        Citation cited = printed.cite(entry.passage());
        boolean said = entry.kind() == TimelineEntry.Kind.SAYING;
        String who = entry.claim() == null ? printed.label(cited.report()) : entry.claim().speaker() == null ? "?" : entry.claim().speaker().name();
        String text = "<p dir=\"auto\">" + escaped(printed.words(entry.passage().report(), entry.passage().span())) + "</p><p><bdi>" + escaped(who) + "</bdi> &middot; <bdi>"
                + escaped(printed.label(cited.report())) + "</bdi> <bdi>" + escaped(cited.label()) + "</bdi></p>";
        return object("start_date", date(entry.when()), "text", object("headline", escaped(shortened(cited.quote())), "text", text), "group", escaped(who),
                "unique_id", id, "autolink", false, "tawatur", object("kind", said ? "saying" : "event", "report", cited.report(), "start", cited.start(), "end", cited.end()));
    }

    /** Year, month, day, as far as they are told. */
    private static Map<String, Object> date(String when) {
        List<String> parts = List.of(when.split("-"));
        List<String> names = List.of("year", "month", "day");
        Map<String, Object> date = object();
        for (int i = 0; i < Math.min(parts.size(), names.size()); i++) {
            date.put(names.get(i), Integer.parseInt(parts.get(i)));
        }
        return date;
    }

    private static String shortened(String words) {
        String flat = words.replaceAll("\\s+", " ").strip();
        if (flat.codePointCount(0, flat.length()) <= HEADLINE) {
            return flat;
        }
        int cut = flat.lastIndexOf(' ', flat.offsetByCodePoints(0, HEADLINE));
        return (cut > 0 ? flat.substring(0, cut) : flat.substring(0, flat.offsetByCodePoints(0, HEADLINE))) + " \u2026";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
