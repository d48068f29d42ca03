package org.tawatur.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tawatur.account.Account;
import org.tawatur.account.Label;
import org.tawatur.account.Point;
import org.tawatur.account.Toll;
import org.tawatur.contrast.House;
import org.tawatur.contrast.Series;
import org.tawatur.contrast.Silence;
import org.tawatur.contrast.SilenceFinder;
import org.tawatur.report.Passage;
import org.tawatur.source.Speaker;
import org.tawatur.telling.Sheet.Ink;
import org.tawatur.text.Figure;

/** The lines on what several sources agree in, on counts over the days, and on silence. */
final class Contrasted {

    /** Behind an outlet that speaks in its own name. */
    private static final String OWN = "\u2020";

    private final Account account;
    private final Printed printed;

    Contrasted(Account account, Printed printed) {
        this.account = account;
        this.printed = printed;
    }

    /** The points of which two sources surely stand apart. */
    List<Item> agreements() {
        List<Item> items = new ArrayList<>();
        for (Point point : account.points()) {
            if (point.origins().atLeast() > 1) {
                items.add(new Item(0).cite(new Passage(point.lead().report(), point.lead().content())).say(Ink.MARK, w -> new Wording(w, printed).origins(point.origins())));
                List<String> names = point.statements().stream().map(s -> s.speaker() == null ? "" : s.speaker().name()).filter(n -> !n.isEmpty()).distinct().toList();
                items.add(new Item(1).names(names, names.stream().map(n -> "").toList()));
            }
        }
        return items;
    }

    /** Counts of which more than one figure is told. */
    List<Series> series() {
        return Series.in(account).stream().filter(s -> s.steps().size() > 1).toList();
    }

    /** Who said how many when. */
    List<Item> steps(Series series) {
        List<Item> items = new ArrayList<>();
        for (Series.Line line : series.lines()) {
            Item item = speaker(new Item(1), line.speaker());
            for (Toll toll : line.steps()) {
                item.say(Ink.MARK, w -> number(toll.figure(), w)).aside("series.day", toll.day()).cite(toll.passage());
            }
            items.add(item);
        }
        return items;
    }

    /** What is counted, and whether all say the same. */
    Item head(Series series) {
        Item item = new Item(0).say("counted." + series.role().name().toLowerCase(Locale.ROOT));
        if (!series.group().isEmpty()) {
            item.aside("series.group", series.group());
        }
        return series.moves() ? item : item.say(Ink.MARK, w -> w.say("series.agree"));
    }

    List<Item> allSeries() {
        return series().stream().flatMap(s -> Stream.concat(Stream.of(head(s)), steps(s).stream())).toList();
    }

    /** A number with what bounds it. */
    static String number(Figure figure, Words words) {
        String value = plain(figure.value()) + (figure.upper() == figure.value() ? "" : "\u2013" + plain(figure.upper()));
        return figure.bound() == Figure.Bound.EXACT ? value : words.say("bound." + figure.bound().name().toLowerCase(Locale.ROOT), value);
    }

    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static Item speaker(Item item, Speaker speaker) {
        return speaker == null ? item.aside("speaker.unknown") : item.name(speaker.name());
    }

    /** What some call otherwise than others: a matter, its labels in the first user's words, and who uses each. */
    List<Item> labels() {
        List<Item> items = new ArrayList<>();
        String matter = "";
        for (Label label : account.labels()) {
            if (!label.matter().equals(matter)) {
                matter = label.matter();
                items.add(new Item(0).say("label." + matter));
            }
            List<String> names = label.uses().stream().map(u -> printed.label(u.who())).toList();
            List<String> behind = label.uses().stream().map(u -> u.own() ? OWN : "").toList();
            items.add(new Item(1).cite(label.uses().get(0).passage()).names(names, behind));
        }
        if (account.labels().stream().flatMap(l -> l.uses().stream()).anyMatch(Label.Use::own)) {
            items.add(new Item(0).aside("label.own"));
        }
        return items;
    }

    /** One point after another: who carries it, who does not. */
    List<List<Item>> silences() {
        return SilenceFinder.in(account).stream().map(this::silence).toList();
    }

    private List<Item> silence(Silence silence) {
        return List.of(new Item(0).cite(new Passage(silence.point().lead().report(), silence.point().lead().content())),
                houses(new Item(1).aside("silence.carried"), silence.carried()), houses(new Item(1).say("silence.silent"), silence.silent()));
    }

    private static Item houses(Item item, List<House> houses) {
        return item.names(houses.stream().map(House::name).toList(), houses.stream().map(h -> h.country() == null ? "" : h.country()).toList());
    }
}
