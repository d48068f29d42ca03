package org.tawatur.news;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tawatur.report.Imprint;
import org.tawatur.report.Outlet;
import org.tawatur.report.Outlets;
import org.tawatur.report.Report;

/**
 * The world's news without end: reports in the order of their time, to the minute, made from seeds by variation. What comes
 * next hangs on the mix and on how many came before, on nothing else.
 *
 * <p>Whether a report tells of a new event or of a known one is drawn by the shares of the mix; which known one, by going
 * back from the latest report: so an event that many reported lately is the more likely to be reported again, and few events
 * have very many reports (H. A. Simon, "On a class of skew distribution functions", Biometrika 42, 1955).
 */
public final class News {

    private static final long MINUTES_A_DAY = 1440;
    /** How many hours after an earlier report of the event another comes, on the average. */
    private static final double HOURS_TO_COPY = 3;
    private static final double HOURS_TO_FOLLOW = 10;
    private static final int HOURS_A_DAY = 24;

    private final Mix mix;
    private final List<Seed> seeds;
    private final Forms forms = new Forms();
    private final Synonyms synonyms;
    private final List<String> outlets;
    private final List<String> agencies;
    private final List<String> states;
    private final List<String> weekdays;
    /** The events of the latest reports, a ring of two days. */
    private final Event[] latest;
    private long told;
    private long next;

    public News(Mix mix, Seeds seeds) {
        this.mix = mix;
        this.seeds = seeds.all();
        synonyms = seeds.synonyms();
        outlets = names(false);
        agencies = names(true);
        states = seeds.states();
        weekdays = seeds.weekdays();
        latest = new Event[2 * mix.perDay()];
    }

    private static List<String> names(boolean agencies) {
        return Outlets.load().all().stream().filter(o -> o.kind() == Outlet.Kind.AGENCY == agencies).map(Outlet::name).sorted().distinct().toList();
    }

    /** The next report. */
    public Made next() {
        long number = next++;
        long dice = Dice.mix(mix.seed(), number);
        long minute = mix.from().toEpochSecond() / 60 + number * MINUTES_A_DAY / mix.perDay();
        Kind kind = kind(Dice.mix(dice, 1));
        String outlet = outlets.get(Dice.below(outlets.size(), Dice.mix(dice, 2)));
        Event known = kind.isOfKnownEvent() ? known(kind, minute, outlet, dice) : null;
        OffsetDateTime when = mix.from().plusMinutes(number * MINUTES_A_DAY / mix.perDay());
        String id = String.format(Locale.ROOT, "%016x", dice);
        Imprint imprint = Imprint.NONE.outlet(outlet).published(when).language("ar");
        if (kind == Kind.TEMPLATE) {
            return form(id, imprint, number, dice);
        }
        Seed seed = seeds.get(Dice.below(seeds.size(), Dice.mix(dice, 3)));
        Event event = known != null ? known : new Event(number, Dice.mix(mix.seed(), ~number), seed, when.toLocalDate(), minute, id, outlet);
        latest[(int) (told++ % latest.length)] = event;
        Kind made = known != null ? kind : Kind.ORIGINAL;
        Seed other = seeds.get(Dice.below(seeds.size(), Dice.mix(dice, 4)));
        String[] text = new Edition(event, dice, names(imprint, dice), forms, synonyms).print(made, other);
        return new Made(Report.of(id, imprint, text[0], text[1]), made, event.number(), known == null ? null : event.reportId(), event.seed().id());
    }

    private Kind kind(long dice) {
        int all = mix.shares().values().stream().mapToInt(Integer::intValue).sum();
        int left = Dice.below(all, dice);
        for (Kind kind : Kind.values()) {
            left -= mix.shares().get(kind);
            if (left < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("the shares add up to less than they do");
    }

    /** An event told before this minute, first by another outlet; null where there is none near. */
    private Event known(Kind kind, long minute, String outlet, long dice) {
        double hours = kind == Kind.FOLLOWED ? HOURS_TO_FOLLOW : HOURS_TO_COPY;
        double mean = hours / HOURS_A_DAY * mix.perDay();
        int kept = (int) Math.min(told, latest.length);
        for (int attempt = 0; attempt < 8 && kept > 0; attempt++) {
            int back = 1 + (int) (-StrictMath.log(1 - Dice.share(Dice.mix(dice, 50 + attempt))) * mean) % kept;
            Event event = latest[(int) ((told - back) % latest.length)];
            if (event.minute() < minute && !event.outlet().equals(outlet)) {
                return event;
            }
        }
        return null;
    }

    private Made form(String id, Imprint imprint, long number, long dice) {
        Forms.Form form = forms.form(Dice.mix(dice, 5));
        Map<String, String> names = names(imprint, dice);
        Report report = Report.of(id, imprint, Forms.filled(form.title(), names, dice), Forms.filled(form.body(), names, dice));
        return new Made(report, Kind.TEMPLATE, number, null, form.title());
    }

    private Map<String, String> names(Imprint imprint, long dice) {
        return Map.of("outlet", imprint.outlet(), "agency", agencies.get(Dice.below(agencies.size(), Dice.mix(dice, 6))),
                "place", states.get(Dice.below(states.size(), Dice.mix(dice, 7))), "other", states.get(Dice.below(states.size(), Dice.mix(dice, 8))), "day", weekdays.get(imprint.published().getDayOfWeek().ordinal()));
    }
}
