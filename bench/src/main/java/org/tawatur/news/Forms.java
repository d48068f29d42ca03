package org.tawatur.news;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Texts with open places: the forms that outlets fill in every day, and what they put around a text they took over. */
final class Forms {

    /** @param title the first line; {@code body} the others */
    record Form(String title, String body) {}

    private final List<Form> forms = new ArrayList<>();
    private final List<String> openings;
    private final List<String> closings;

    Forms() {
        for (String block : resource("forms.txt").split("\n\n")) {
            List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                forms.add(new Form(lines.get(0), String.join("\n", lines.subList(1, lines.size()))));
            }
        }
        List<String> frames = resource("frames.tsv").lines().filter(line -> !line.startsWith("#")).toList();
        openings = texts(frames, "opening\t");
        closings = texts(frames, "closing\t");
    }

    private static List<String> texts(List<String> frames, String kind) {
        return frames.stream().filter(line -> line.startsWith(kind)).map(line -> line.substring(kind.length()).strip()).toList();
    }

    private static String resource(String name) {
        try (InputStream in = Forms.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    Form form(long dice) {
        return forms.get(Dice.below(forms.size(), dice));
    }

    String opening(long dice) {
        return openings.get(Dice.below(openings.size(), dice));
    }

    String closing(long dice) {
        return closings.get(Dice.below(closings.size(), dice));
    }

    /** Fills the open places: by name, and numbers by dice. */
    static String filled(String text, Map<String, String> named, long dice) {
        UnaryOperator<String> value = slot -> slot.startsWith("n:") ? number(slot.substring(2), Dice.mix(dice, slot)) : named.get(slot);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            out.append(text, at, open).append(value.apply(text.substring(open + 1, close)));
            at = close + 1;
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String number(String range, long dice) {
        int[] ends = Arrays.stream(range.split("-")).mapToInt(Integer::parseInt).toArray();
        return Integer.toString(ends[0] + Dice.below(ends[1] - ends[0] + 1, dice));
    }
}
