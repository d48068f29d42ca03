package org.tawatur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file as far as the layout is concerned.
 *
 * @param place   from the project's folder
 * @param printed as it stands in the file
 * @param code    the same with comments, strings and characters blanked, line for line
 */
record JavaFile(String place, String printed, String code) {

    private static final Pattern SKIPPED = Pattern.compile("//[^\n]*|/\\*[\\s\\S]*?\\*/|\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.[^']*|[^'\\\\])'");
    private static final Pattern OURS = Pattern.compile("\\borg\\.tawatur(?:\\.([a-z]+))?\\.[A-Z*]");
    private static final Pattern METHOD = Pattern.compile("(\\w+)\\s*\\(([^()]*)\\)(?:\\s*throws [\\w., ]+)?\\s*$");
    private static final Set<String> NO_METHODS = Set.of("if", "for", "while", "switch", "catch", "try", "synchronized");

    /** A method or constructor with a body. */
    record Method(String name, int lines, int parameters) {}

    static JavaFile read(Path root, Path file) throws IOException {
        String text = Files.readString(file);
        String code = SKIPPED.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
        return new JavaFile(root.relativize(file).toString().replace('\\', '/'), text, code);
    }

    boolean isMain() {
        return place.contains("/src/main/");
    }

    /** The module, which is the first folder. */
    String module() {
        return place.substring(0, place.indexOf('/'));
    }

    /** The package below {@code org.tawatur}, "" for the door's. */
    String room() {
        String folder = place.substring(0, place.lastIndexOf('/'));
        return folder.endsWith("org/tawatur") ? "" : folder.substring(folder.indexOf("org/tawatur/") + "org/tawatur/".length()).replace('/', '.');
    }

    /** The packages of ours that this file uses, by import or by full name. */
    Set<String> uses() {
        Set<String> used = new TreeSet<>();
        Matcher m = OURS.matcher(code);
        while (m.find()) {
            used.add(m.group(1) == null ? "" : m.group(1));
        }
        used.remove(room());
        return used;
    }

    int lines() {
        return (int) printed.lines().count();
    }

    /** Its methods, found by their brackets. */
    List<Method> methods() {
        List<Method> found = new ArrayList<>();
        for (int open = code.indexOf('{'); open >= 0; open = code.indexOf('{', open + 1)) {
            String head = code.substring(Math.max(lastBefore(open, '{'), Math.max(lastBefore(open, '}'), lastBefore(open, ';'))) + 1, open);
            Matcher m = METHOD.matcher(head.replaceAll("@\\w+(\\([^()]*\\))?", ""));
            if (m.find() && !NO_METHODS.contains(m.group(1)) && !head.contains("->") && !head.contains("new ") && !head.matches("(?s).*\\brecord\\b.*")) {
                found.add(new Method(m.group(1), linesFrom(open), parameters(m.group(2))));
            }
        }
        return found;
    }

    private int lastBefore(int open, char c) {
        return code.lastIndexOf(c, open - 1);
    }

    private int linesFrom(int open) {
        int depth = 0;
        int lines = 1;
        for (int i = open; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            lines += c == '\n' ? 1 : 0;
            if (depth == 0) {
                break;
            }
        }
        return lines;
    }

    private static int parameters(String list) {
        String plain = list;
        while (plain.contains("<")) {
            plain = plain.replaceAll("<[^<>]*>", "");
        }
        return plain.isBlank() ? 0 : plain.split(",").length;
    }
}
