package org.tawatur.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.cli.Main;

/** A call of a command: in this process, or in one of its own. */
record Call(int code, String out, String err) {

    static Call of(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = java.util.Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(args);
        return new Call(code, out.toString(), err.toString());
    }

    /** Starts a Java program of ours; its standard error goes to a file. */
    static Process start(Class<?> program, Path err, Object... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), program.getName()));
        for (Object word : words) {
            command.add(word.toString());
        }
        return new ProcessBuilder(command).redirectError(err.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }
}
