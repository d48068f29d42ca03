package org.tawatur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.text.Language;
import org.tawatur.text.Letters;

/**
 * Nothing is keyed to an annotated text: the jar alone, in a folder from which no annotation can be reached and under
 * other file names, reads the same; it names no annotation; and no text of the annotation stands in the project.
 */
class NothingKeyedTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SHARED = ROOT.resolve("../shared").normalize();
    private static final Letters LETTERS = Language.of("ar").letters();
    private static final Path JAR = ROOT.resolve("app/target/tawatur.jar");

    /** So many words in a row are nobody's common phrase. */
    private static final int STRETCH = 7;

    private static final Set<String> TEXTS = Set.of("tsv", "spec", "txt", "md", "java", "properties", "html", "jsonl", "json", "py", "css", "js");

    @TempDir
    private static Path alone;

    private static List<Path> annotated;

    @BeforeAll
    static void copyOut() throws IOException {
        annotated = new ArrayList<>();
        if (!Files.exists(JAR)) {
            return;
        }
        Files.copy(JAR, alone.resolve("alone.jar"));
        Files.createDirectories(alone.resolve("same"));
        Files.createDirectories(alone.resolve("renamed"));
        for (String folder : List.of("founding", "gold/claims")) {
            if (Files.isDirectory(SHARED.resolve(folder))) {
                try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
                    annotated.addAll(files.filter(f -> f.toString().endsWith(".txt")).sorted().toList());
                }
            }
        }
        for (Path text : annotated) {
            Files.copy(text, alone.resolve("same").resolve(text.getFileName()));
            Files.copy(text, alone.resolve("renamed").resolve("copy-" + text.getFileName()));
        }
    }

    @Test
    void readsTheSameWhereNoAnnotationCanBeReached() throws IOException, InterruptedException {
        assumeTrue(!annotated.isEmpty(), "no built jar, or no annotation beside the project");
        for (Path folder = alone; folder != null; folder = folder.getParent()) {
            assertThat(folder.resolve("shared")).doesNotExist();
        }
        String ordinary = claims(ROOT, JAR, annotated);
        assertThat(ordinary.lines().count()).isGreaterThan(annotated.size());
        assertThat(claims(alone, Path.of("alone.jar"), files("same"))).isEqualTo(ordinary);
        assertThat(claims(alone, Path.of("alone.jar"), files("renamed")).replace("\"copy-", "\"").replace(".copy-", ".")).isEqualTo(ordinary);
    }

    /** In the order of the ordinary run, by their place in the folder alone. */
    private static List<Path> files(String folder) {
        String prefix = folder.equals("renamed") ? "copy-" : "";
        return annotated.stream().map(f -> Path.of(folder, prefix + f.getFileName())).toList();
    }

    /** What a process that stands in a folder exports. */
    private static String claims(Path folder, Path jar, List<Path> texts) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-jar", jar.toString(), "claims", "--all"));
        texts.forEach(text -> call.add(text.toString()));
        Path out = Files.createTempFile(alone, "claims", ".jsonl");
        Process process = new ProcessBuilder(call).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ended", call).isTrue();
        assertThat(process.exitValue()).as("%s", call).isZero();
        return Files.readString(out);
    }

    @Test
    void noClassAndNoResourceNamesAnAnnotation() throws IOException {
        assumeTrue(Files.exists(JAR), "no built jar");
        Set<String> words = new TreeSet<>(Set.of("gold", "founding", "../shared", "shared/", "ant-2018", ".claims.jsonl"));
        annotated.forEach(text -> words.add(text.getFileName().toString().replace(".txt", "").toLowerCase(Locale.ROOT)));
        List<String> found = new ArrayList<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry entry : jar.stream().filter(e -> e.getName().startsWith("org/tawatur/") && !e.isDirectory()).toList()) {
                String bytes = (entry.getName() + "\n" + content(jar, entry)).toLowerCase(Locale.ROOT);
                words.stream().filter(bytes::contains).forEach(word -> found.add(entry.getName() + ": " + word));
            }
        }
        assertThat(found).isEmpty();
    }

    private static String content(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noStretchOfAnAnnotatedTextStandsInTheProject() throws IOException {
        assumeTrue(!annotated.isEmpty(), "no built jar, or no annotation beside the project");
        Map<String, String> stretches = new HashMap<>();
        for (Path text : annotated) {
            stretches(Files.readString(text)).forEach(s -> stretches.put(s, text.getFileName().toString()));
        }
        List<String> found = new ArrayList<>();
        for (Path file : projectFiles()) {
            // a page in an old charset cannot hold what stands in UTF-8
            stretches(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).stream().filter(stretches::containsKey).forEach(s -> found.add(ROOT.relativize(file) + ": " + stretches.get(s) + ": " + s));
        }
        assertThat(found).isEmpty();
    }

    /** Every so many words in a row, in normal letters, marks left out; a row of a pack file counts as one text. */
    private static List<String> stretches(String text) {
        List<String> all = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<String> words = Stream.of(LETTERS.normal(line).split("[^\\p{L}]+")).filter(w -> !w.isEmpty() && Character.UnicodeScript.of(w.charAt(0)) == Character.UnicodeScript.ARABIC).toList();
            for (int i = 0; i + STRETCH <= words.size(); i++) {
                all.add(String.join(" ", words.subList(i, i + STRETCH)));
            }
        }
        return all;
    }

    private static List<Path> projectFiles() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> Files.isRegularFile(f) && TEXTS.contains(f.toString().substring(f.toString().lastIndexOf('.') + 1)))
                    .filter(f -> Stream.of("target", ".git").noneMatch(out -> ROOT.relativize(f).toString().matches("(.*/)?" + out.replace(".", "\\.") + "/.*")))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
