package org.tawatur.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the files that hold reports under the given paths, each once, in the order of their names. */
final class Folders {

    private static final Comparator<Path> BY_NAME = Comparator.comparing(p -> p.getFileName().toString());

    private final Desk desk;
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> files = new ArrayList<>();

    Folders(Desk desk) {
        this.desk = desk;
    }

    List<Path> files(List<Path> paths) {
        for (Path path : paths) {
            look(path, new HashSet<>());
        }
        return files;
    }

    private void look(Path path, Set<Path> above) {
        try {
            Path real = path.toRealPath();
            if (above.contains(real)) {
                tell(path, -1, "a link that leads back to a folder above it", Files.readSymbolicLink(path).toString());
            } else if (Files.isDirectory(path)) {
                folder(path, real, above);
            } else if (!Files.isRegularFile(path)) {
                tell(path, -1, "neither a file nor a folder", "");
            } else if (seen.add(real)) {
                files.add(path);
            }
        } catch (IOException e) {
            tell(path, -1, why(path, e), "");
        }
    }

    private void folder(Path folder, Path real, Set<Path> above) throws IOException {
        if (!seen.add(real)) {
            return;
        }
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(inside::add);
        } catch (DirectoryIteratorException e) {
            tell(folder, -1, "the folder could not be read to its end", String.valueOf(e.getCause().getMessage()));
        }
        inside.sort(BY_NAME);
        above.add(real);
        for (Path path : inside) {
            look(path, above);
        }
        above.remove(real);
    }

    private void tell(Path path, long offset, String what, String words) {
        desk.counts().count(Skip.UNREADABLE);
        desk.problems().add(path, offset, what, words);
    }

    private static String why(Path path, IOException e) {
        if (e instanceof FileSystemLoopException || e.getMessage() != null && e.getMessage().contains("Too many levels")) {
            return "a link that leads to itself";
        }
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return "a link to what is not there";
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return "there is no such file or folder";
        }
        return "cannot be read (" + e.getClass().getSimpleName() + ")";
    }
}
