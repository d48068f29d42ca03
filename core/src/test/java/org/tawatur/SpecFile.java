package org.tawatur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a spec file: CONTRIBUTING.md has its format. A line that says nothing is refused with file and line. */
final class SpecFile {

    /** A Tuesday. */
    static final LocalDate DEFAULT_DAY = LocalDate.of(2030, 5, 14);

    /** Where in which file. */
    record Place(String file, int line) {

        IllegalArgumentException broken(String why) {
            return new IllegalArgumentException(this + ": " + why);
        }

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    private final String file;
    private final List<SpecExample> examples = new ArrayList<>();
    private String name;
    private Place begin;
    private LocalDate day = DEFAULT_DAY;
    private final List<String> text = new ArrayList<>();
    private final List<SpecExpectation> expectations = new ArrayList<>();
    private boolean none;

    private SpecFile(String file) {
        this.file = file;
    }

    static List<SpecExample> read(Path path) throws IOException {
        SpecFile spec = new SpecFile(path.getFileName().toString());
        List<String> lines = Files.readAllLines(path);
        for (int i = 0; i < lines.size(); i++) {
            spec.line(new Place(spec.file, i + 1), lines.get(i));
        }
        spec.end();
        return spec.examples;
    }

    private void line(Place place, String line) {
        if (line.startsWith("==")) {
            end();
            name = line.substring(2).strip();
        } else if (line.equals(">") || line.startsWith("> ")) {
            beginAt(place);
            text.add(line.equals(">") ? "" : line.substring(2));
        } else if (line.startsWith("@")) {
            beginAt(place);
            day = LocalDate.parse(line.substring(1).strip());
        } else if (line.strip().equals("none")) {
            none = true;
        } else if (!line.isBlank() && !line.startsWith("#")) {
            expectations.add(SpecExpectation.parse(place, line));
        }
    }

    /** A text after expectations begins another example of the same phenomenon. */
    private void beginAt(Place place) {
        if (none || !expectations.isEmpty()) {
            end();
        }
        begin = begin == null ? place : begin;
    }

    private void end() {
        if (begin != null) {
            if (name == null || text.isEmpty() || none == !expectations.isEmpty()) {
                throw begin.broken("an example has a name, a text, and either none or expectations");
            }
            examples.add(new SpecExample(begin, name, day, String.join("\n", text), List.copyOf(expectations)));
        }
        begin = null;
        day = DEFAULT_DAY;
        text.clear();
        expectations.clear();
        none = false;
    }
}
