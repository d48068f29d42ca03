package org.tawatur.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tawatur.account.Account;
import org.tawatur.account.Origins;
import org.tawatur.account.Point;
import org.tawatur.account.Reason;
import org.tawatur.account.TimelineEntry;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.report.Published;
import org.tawatur.report.Zone;
import org.tawatur.source.Speaker;

/** Puts the parts of one story's account into the words of one language. */
final class Wording {

    private final Words words;
    private final Printed printed;

    Wording(Words words, Printed printed) {
        this.words = words;
        this.printed = printed;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** That it cannot be told who speaks a claim, and who it may be, likeliest first. */
    String perhaps(Claim claim) {
        return perhaps(words, claim);
    }

    static String perhaps(Words words, Claim claim) {
        Object[] names = claim.notes().candidates().stream().map(Speaker::name).toArray();
        return names.length == 0 ? words.say("speaker.unknown") : words.say("speaker.candidates", names);
    }

    String count(String key, int number) {
        return words.count(key, number);
    }

    String day(String value) {
        return words.day(value);
    }

    String reason(Reason reason) {
        return words.say("reason." + reason.code(), reason.arguments(), printed::label);
    }

    String origins(Origins origins) {
        boolean exact = origins.atLeast() == origins.atMost();
        return exact ? words.say("origins.exact", origins.atLeast()) : words.say("origins.between", origins.atLeast(), origins.atMost());
    }

    /** Who denies what a point asserts. */
    String denials(Origins denials) {
        boolean exact = denials.atLeast() == denials.atMost();
        return exact ? words.say("denials.exact", denials.atLeast()) : words.say("denials.between", denials.atLeast(), denials.atMost());
    }

    /** Names the speaker beside whose words the bounds of a point are told. */
    String sameMatter(Point point) {
        Speaker speaker = point.lead().speaker();
        return words.say("same.matter", speaker == null ? words.say("speaker.unknown") : speaker.name());
    }

    String published(Published published) {
        return published == null ? words.say("day.unknown") : day(published.day().toString()) + " (" + words.say("published." + published.from().word()) + ")";
    }

    /** Why an inferred day is that day, or null where it was not inferred. */
    String inferred(Reading reading) {
        Published published = reading.published();
        if (published == null || published.inference() == null) {
            return null;
        }
        Published.Inference inference = published.inference();
        List<String> parts = new ArrayList<>();
        parts.add(published.day().toString());
        parts.add(published.basis() == null ? String.valueOf(inference.spread()) : published.basis().in(reading.text()));
        parts.addAll(inference.reports());
        return words.say("published.from." + inference.ground().name().toLowerCase(Locale.ROOT), parts, printed::label);
    }

    /** How many reports of how many outlets, from when to when. */
    String facts(Account account) {
        List<Reading> readings = account.story().readings();
        long outlets = readings.stream().map(r -> r.article().report().outlet()).filter(Objects::nonNull).distinct().count();
        String facts = outlets == 0 ? words.count("reports", readings.size()) : words.say("story.facts", readings.size(), outlets);
        List<String> days = readings.stream().map(Reading::published).filter(Objects::nonNull).map(p -> p.day().toString()).sorted().toList();
        if (days.isEmpty()) {
            return facts;
        }
        String first = days.get(0);
        String last = days.get(days.size() - 1);
        return facts + " \u00B7 " + (first.equals(last) ? day(first) : words.say("story.days", first, last));
    }

    static String key(TimelineEntry.Kind kind) {
        return "timeline." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The title of the first report that prints one, or null. */
    static Passage title(Account account) {
        return account.story().readings().stream().map(Wording::title).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** A report's title where it prints one, or null. */
    static Passage title(Reading reading) {
        return reading.article().zones().stream()
                .filter(z -> z.kind() == Zone.Kind.TITLE)
                .min(Comparator.comparing(Zone::span))
                .map(z -> new Passage(reading.id(), z.span()))
                .orElse(null);
    }
}
