package org.tawatur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules that a machine can see: directions, sizes, links, and no language in Java. */
class LayoutTest {

    private static final Path ROOT = root();
    private static final List<JavaFile> FILES = files();
    private static final List<JavaFile> MAIN = FILES.stream().filter(JavaFile::isMain).toList();

    /** What each package may import of ours; "" is the door's. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("report", Set.of()),
            Map.entry("text", Set.of("report")),
            Map.entry("source", Set.of("report", "text")),
            Map.entry("claim", Set.of("report", "text", "source")),
            Map.entry("reprint", Set.of("report", "text", "source", "claim")),
            Map.entry("story", Set.of("report", "text", "source", "claim", "reprint")),
            Map.entry("account", Set.of("report", "text", "source", "claim", "reprint", "story")),
            Map.entry("contrast", Set.of("report", "text", "source", "claim", "story", "account")),
            Map.entry("change", Set.of("report", "claim", "story", "account")),
            Map.entry("judgement", Set.of("report", "text", "source", "claim", "story", "account", "change")),
            Map.entry("", Set.of("report", "text", "source", "claim", "reprint", "story", "account", "change", "judgement")),
            Map.entry("page", Set.of("report")),
            Map.entry("bytes", Set.of()),
            Map.entry("feed", Set.of("bytes")),
            Map.entry("intake", Set.of("report", "page", "bytes", "feed")),
            Map.entry("archive", Set.of("", "report", "text", "source", "claim", "judgement", "intake")),
            Map.entry("search", Set.of("report", "archive")),
            Map.entry("fetch", Set.of("report")),
            Map.entry("watch", Set.of("report", "bytes", "feed", "page", "intake", "archive", "search", "fetch")),
            Map.entry("telling", Set.of("report", "text", "source", "claim", "reprint", "story", "account", "contrast", "change", "judgement")),
            Map.entry("exchange", Set.of("report", "text", "source", "claim", "reprint", "story", "account", "contrast", "judgement", "telling")),
            Map.entry("cli", Set.of("", "report", "text", "source", "claim", "reprint", "story", "account", "change", "judgement", "intake", "telling", "exchange", "archive", "search", "fetch", "watch")),
            Map.entry("news", Set.of("report", "text")),
            Map.entry("invariants", Set.of("bench", "", "report", "text", "source", "claim", "reprint", "story", "account", "contrast", "telling", "archive")),
            Map.entry("bench", Set.of("news", "", "report", "text", "source", "claim", "reprint", "story", "account", "judgement", "telling", "intake", "page", "archive"))));

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 50;
    private static final int MOST_PARAMETERS = 5;
    private static final int MOST_CLASSES = 12;

    /** What may be larger than the limits, and why: a file or a package. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("core/src/main/java/org/tawatur/report/Report.java", "a static maker takes the record's own components"),
            Map.entry("core/src/main/java/org/tawatur/source/PhraseWalk.java", "the grammar of one phrase, read from top to bottom"),
            Map.entry("core/src/main/java/org/tawatur/claim/Attribution.java", "an attribution has six parts before it is a claim"),
            Map.entry("core/src/main/java/org/tawatur/claim/ClaimReader.java", "hands an attribution's parts on"),
            Map.entry("core/src/main/java/org/tawatur/claim/ContentOpener.java", "hands an attribution's parts on"),
            Map.entry("core/src/main/java/org/tawatur/claim/NominalCues.java", "hands an attribution's parts on"),
            Map.entry("core/src/main/java/org/tawatur/claim/SpeechNouns.java", "hands an attribution's parts on"),
            Map.entry("core/src/main/java/org/tawatur/claim/Subjects.java", "hands an attribution's parts on"),
            Map.entry("core/src/main/java/org/tawatur/claim/VerbCues.java", "hands an attribution's parts on"),
            Map.entry("package core report", "zones are told apart by small classes of their own"),
            Map.entry("package core text", "all that reading a language takes: letters, words, sentences, times, figures"),
            Map.entry("package core account", "a finder for each kind of difference, and the records of an account"),
            Map.entry("package core source", "noun phrases and their speakers; names and their spellings"),
            Map.entry("package core story", "events found as reports come in, days, and claims that are one saying"),
            Map.entry("package core reprint", "from prints over seeds and regions to passages, each judged"),
            Map.entry("package core claim", "the ways of attributing, a class each: verbs, nouns, headlines"),
            Map.entry("package app intake", "a reader for each form that reports come in"),
            Map.entry("package app archive", "tables, versions, the writing of them and who may write"),
            Map.entry("package app page", "what markup says: blocks, metadata, bylines, and the choice of the article"),
            Map.entry("package bench news", "what made news is made of: words, names, forms, events and editions"),
            Map.entry("package bench bench", "speed beside others, and the corpus loop with all it prints"),
            Map.entry("package app cli", "a class for each command, and the few that commands share"),
            Map.entry("package app telling", "four forms of one account, and the small parts they share"));

    @Test
    void packagesUseOnlyWhatStandsBeforeThem() {
        List<String> wrong = new ArrayList<>();
        for (JavaFile file : MAIN) {
            Set<String> allowed = MAY_USE.get(file.room());
            if (allowed == null) {
                wrong.add(file.place() + ": package " + file.room() + " has no line in LayoutTest");
            } else {
                file.uses().stream().filter(u -> !allowed.contains(u)).forEach(u -> wrong.add(file.place() + " uses " + u));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPackageIsOnACycle() {
        Map<String, Set<String>> uses = new TreeMap<>();
        MAIN.forEach(f -> uses.computeIfAbsent(f.room(), r -> new TreeSet<>()).addAll(f.uses()));
        for (String start : uses.keySet()) {
            assertThat(reached(start, uses)).as("packages that %s reaches", start).doesNotContain(start);
        }
    }

    private static Set<String> reached(String start, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(uses.get(start));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    @Test
    void coreNeedsTheJdkOnly() {
        Pattern foreign = Pattern.compile("(?m)^import (?:static )?+(?!java\\.|org\\.tawatur\\.).*");
        List<String> wrong = MAIN.stream().filter(f -> f.module().equals("core"))
                .flatMap(f -> foreign.matcher(f.code()).results().map(m -> f.place() + ": " + m.group())).toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void noArabicLetterStandsInJava() {
        for (JavaFile file : FILES) {
            String unescaped = Pattern.compile("\\\\u+([0-9A-Fa-f]{4})").matcher(file.printed())
                    .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
            assertThat(unescaped.codePoints().filter(LayoutTest::isArabicLetter).count()).as("Arabic letters in %s", file.place()).isZero();
        }
    }

    /** Marks and the joining stroke are typography, not language. */
    private static boolean isArabicLetter(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.getType(c) == Character.OTHER_LETTER;
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Set<String> rooms = MAIN.stream().map(f -> f.place().substring(0, f.place().lastIndexOf('/'))).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rooms).allSatisfy(room -> assertThat(ROOT.resolve(room).resolve("package-info.java")).exists());
    }

    @Test
    void filesMethodsAndPackagesAreSmall() {
        List<String> tooLarge = new ArrayList<>();
        for (JavaFile file : MAIN) {
            keep(tooLarge, file.place(), "lines", file.lines(), LONGEST_FILE);
            for (JavaFile.Method method : file.methods()) {
                keep(tooLarge, file.place(), "lines in " + method.name(), method.lines(), LONGEST_METHOD);
                keep(tooLarge, file.place(), "parameters of " + method.name(), method.parameters(), MOST_PARAMETERS);
            }
        }
        MAIN.stream().filter(f -> !f.place().endsWith("package-info.java"))
                .collect(Collectors.groupingBy(f -> "package " + f.module() + " " + f.room(), TreeMap::new, Collectors.summingInt(f -> 1)))
                .forEach((room, n) -> keep(tooLarge, room, "classes", n, MOST_CLASSES));
        assertThat(tooLarge).isEmpty();
    }

    private static void keep(List<String> tooLarge, String what, String unit, int size, int limit) {
        if (size > limit && !EXCEPTIONS.containsKey(what)) {
            tooLarge.add(what + ": " + size + " " + unit + ", at most " + limit);
        }
    }

    @Test
    void mostFilesAndMethodsAreShort() throws IOException {
        Files.writeString(ROOT.resolve("core/target/sizes.txt"), sizes());
        List<JavaFile.Method> methods = MAIN.stream().flatMap(f -> f.methods().stream()).toList();
        assertThat(at(0.5, MAIN, JavaFile::lines)).as("median file").isLessThanOrEqualTo(80);
        assertThat(at(0.9, MAIN, JavaFile::lines)).as("nine files in ten").isLessThanOrEqualTo(200);
        // records have no getters, which elsewhere pull the median down to 4
        assertThat(at(0.5, methods, JavaFile.Method::lines)).as("median method").isLessThanOrEqualTo(8);
        assertThat(at(0.9, methods, JavaFile.Method::lines)).as("nine methods in ten").isLessThanOrEqualTo(20);
    }

    private static <T> int at(double share, List<T> all, ToIntFunction<T> size) {
        return all.stream().mapToInt(size).sorted().skip((long) (share * (all.size() - 1))).findFirst().orElse(0);
    }

    private static String sizes() {
        List<JavaFile.Method> methods = MAIN.stream().flatMap(f -> f.methods().stream()).toList();
        return String.format("%d files: median %d, p90 %d, longest %d lines%n%d methods: median %d, p90 %d, longest %d lines%n", MAIN.size(),
                at(0.5, MAIN, JavaFile::lines), at(0.9, MAIN, JavaFile::lines), at(1, MAIN, JavaFile::lines), methods.size(),
                at(0.5, methods, JavaFile.Method::lines), at(0.9, methods, JavaFile.Method::lines), at(1, methods, JavaFile.Method::lines));
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        Pattern link = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
        for (Path page : pages()) {
            Matcher m = link.matcher(Files.readString(page));
            while (m.find()) {
                assertThat(page.resolveSibling(m.group(1))).as("linked from %s", ROOT.relativize(page)).exists();
            }
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path folder : List.of(ROOT, ROOT.resolve("bench"))) {
            try (Stream<Path> files = Files.list(folder)) {
                pages.addAll(files.filter(f -> f.toString().endsWith(".md")).toList());
            }
        }
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            pages.addAll(files.filter(f -> f.toString().endsWith(".md")).toList());
        }
        return pages;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("core/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<JavaFile> files() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<JavaFile> all = new ArrayList<>();
            for (Path source : modules.map(m -> m.resolve("src")).filter(Files::isDirectory).sorted().toList()) {
                try (Stream<Path> files = Files.walk(source)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                        all.add(JavaFile.read(ROOT, file));
                    }
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(ROOT.toString(), e);
        }
    }
}
