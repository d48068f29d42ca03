package org.tawatur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tawatur.bytes.Decoded;
import org.tawatur.report.Report;

/** A plain text file: one report, whose id is the file's name without its ending. */
final class TextFile implements ReportFile {

    /** A report's text of more bytes is refused: no article is as long as a novel. */
    static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private final Ids ids;
    private final Problems problems;
    private boolean read;

    TextFile(Path file, Ids ids, Problems problems) {
        this.file = file;
        this.ids = ids;
        this.problems = problems;
    }

    @Override
    public Arrival next() {
        if (read) {
            return null;
        }
        read = true;
        byte[] bytes = bytes();
        if (bytes == null) {
            return null;
        }
        Decoded decoded = Decoded.of(bytes);
        if (decoded.problem() != null) {
            problems.add(file, decoded.offset(), decoded.problem(), decoded.words());
        }
        return decoded.text() == null ? null
                : new Arrival(Report.plain(ids.of(Format.stem(file), Ids.folder(file)), decoded.text()), false, file, -1, null);
    }

    private byte[] bytes() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) {
                return bytes;
            }
            problems.add(file, -1, "longer than " + MOST_BYTES + " bytes, too long for one report; not read", "");
        } catch (IOException e) {
            problems.add(file, -1, "cannot be read (" + e.getClass().getSimpleName() + ")", "");
        }
        return null;
    }
}
