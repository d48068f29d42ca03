package org.tawatur.telling;

import static org.tawatur.telling.Json.list;
import static org.tawatur.telling.Json.object;

import java.util.Locale;
import org.tawatur.account.Toll;
import org.tawatur.contrast.House;
import org.tawatur.contrast.Series;
import org.tawatur.contrast.Silence;
import org.tawatur.source.Speaker;

/** Counts over the days, and silence, as trees of maps and lists, ready for JSON. */
final class JsonContrast {

    private final Printed printed;

    JsonContrast(Printed printed) {
        this.printed = printed;
    }

    Object series(Series series) {
        return object("counted", word(series.role()), "group", series.group(), "lines", list(series.lines(), l -> object("speaker", speaker(l.speaker()), "steps", list(l.steps(), this::step))));
    }

    private Object step(Toll toll) {
        Citation c = printed.cite(toll.passage());
        return object("day", toll.day().toString(), "value", toll.figure().value(), "upper", toll.figure().upper(), "bound", word(toll.figure().bound()),
                "passage", object("report", c.report(), "start", c.start(), "end", c.end(), "quote", c.quote(), "prefix", c.prefix(), "suffix", c.suffix()));
    }

    Object silence(Silence silence) {
        return object("point", silence.point().id(), "carried", list(silence.carried(), JsonContrast::house), "silent", list(silence.silent(), JsonContrast::house));
    }

    private static Object house(House house) {
        return object("name", house.name(), "country", house.country(), "control", house.control().word(), "reports", house.reports());
    }

    static Object speaker(Speaker speaker) {
        return speaker == null ? null : object("name", speaker.name(), "kind", word(speaker.kind()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
