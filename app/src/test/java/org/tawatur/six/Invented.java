package org.tawatur.six;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.cli.Main;
import org.tawatur.text.Language;
import org.tawatur.text.Letters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the six invented stories: its reports, what is true of it ({@code truth.json}), and what {@code tell} makes of it. */
final class Invented {

    /** Two stretches are of one saying where the shorter lies so far in the other. */
    private static final double SAME = 0.5;

    private static final Path FOLDER = Path.of("../samples/six");
    private static final Letters LETTERS = Language.of("ar").letters();

    /** A stretch of a report, in code points. */
    record Place(String report, int start, int end) {

        boolean sharesWith(Place other) {
            int shared = Math.min(end, other.end) - Math.max(start, other.start);
            return report.equals(other.report) && shared > 0 && shared >= SAME * Math.min(end - start, other.end - other.start);
        }
    }

    final String name;
    private final JsonMapper json = new JsonMapper();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final JsonNode truth;
    private JsonNode told;

    Invented(String name) {
        this.name = name;
        truth = json.readTree(file(name + "/truth.json"));
        truth.get("reports").forEach(r -> texts.put(r.get("report").asString(), file(name + "/" + r.get("report").asString() + ".txt")));
    }

    static String file(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of truth.json. */
    JsonNode truth(String section) {
        return truth.get(section);
    }

    /** The same list of the account, the reports taken for those of one event as they are. */
    JsonNode told(String section) {
        if (told == null) {
            told = tell("--one-story").get(0);
        }
        return told.get(section);
    }

    /** How many of the reports stand in the largest story that is made of them where nothing says that they tell of one event. */
    int together() {
        int most = 0;
        for (JsonNode story : tell()) {
            most = Math.max(most, story.get("reports").size());
        }
        return most;
    }

    private JsonNode tell(String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> call = new ArrayList<>(List.of("tell", "--format", "json", FOLDER.resolve(name).toString()));
        call.addAll(List.of(options));
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(call.toArray(String[]::new));
        assertThat(code).as("%s ends well; %s", call, err).isZero();
        return json.readTree(out.toString()).get("stories");
    }

    /** Everywhere that the words of a {@code {"report", "words"}} stand; at least once. */
    List<Place> places(JsonNode named) {
        String report = named.get("report").asString();
        String words = named.get("words").asString();
        String text = texts.get(report);
        List<Place> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(new Place(report, text.codePointCount(0, at), text.codePointCount(0, at + words.length())));
        }
        assertThat(places).as("truth.json of %s: \"%s\" does not stand in %s", name, words, report).isNotEmpty();
        return places;
    }

    static Place place(JsonNode exported) {
        return new Place(exported.get("report").asString(), exported.get("start").asInt(), exported.get("end").asInt());
    }

    /** Whether an exported claim or passage stands on the words. */
    boolean stands(JsonNode exported, JsonNode named) {
        return places(named).stream().anyMatch(place(exported)::sharesWith);
    }

    /** Whether two words of the truth are of one stretch. */
    boolean meet(JsonNode named, JsonNode other) {
        return places(named).stream().anyMatch(p -> places(other).stream().anyMatch(p::sharesWith));
    }

    /** Whether one name is the other, or its first or last part. */
    static boolean alike(String a, String b) {
        String x = " " + LETTERS.normal(a) + " ";
        String y = " " + LETTERS.normal(b) + " ";
        return x.contains(y) || y.contains(x);
    }
}
