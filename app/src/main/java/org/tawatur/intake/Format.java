package org.tawatur.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tawatur.bytes.Unpacked;

/** The kinds of files that hold reports, told by the ends of their names, else by their first bytes. */
enum Format {
    TEXT(".txt"),
    PAGE(".html", ".htm", ".xhtml"),
    SAVED_PAGE(".mhtml", ".mht"),
    FEED(".rss", ".atom", ".rdf"),
    WEB_ARCHIVE(".warc"),
    JSON_LINES(".jsonl", ".ndjson"),
    JSON(".json"),
    BUNDLE(".zip");

    private static final String PACKED = ".gz";
    private static final List<String> PACKED_OTHERWISE = List.of(".bz2", ".xz", ".zst", ".7z", ".rar", ".tar", ".tgz", ".br", ".lz4");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** The format of a file, or null where its name tells none. */
    static Format of(String name) {
        String bare = unpacked(name.toLowerCase(Locale.ROOT));
        for (Format format : values()) {
            if (format.endings.stream().anyMatch(bare::endsWith)) {
                return format;
            }
        }
        return null;
    }

    private static String unpacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    /** A file's name without the ending of its format. */
    static String stem(Path file) {
        return stem(name(file));
    }

    static String stem(String name) {
        Format format = of(name);
        String bare = unpacked(name);
        String lower = bare.toLowerCase(Locale.ROOT);
        int ending = format == null ? 0 : format.endings.stream().filter(lower::endsWith).mapToInt(String::length).max().orElse(0);
        String stem = bare.substring(0, bare.length() - ending);
        return stem.isBlank() ? name : stem;
    }

    static String name(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString();
    }

    static String endings() {
        return Arrays.stream(values()).flatMap(f -> f.endings.stream()).collect(Collectors.joining(", ")) + ", each also " + PACKED;
    }

    /** Opens a file; what is wrong with it is told, and counted where nothing of it is read. */
    static ReportFile open(Path file, Desk desk) {
        try {
            Parcel parcel = Parcel.of(file, desk);
            try {
                return open(parcel);
            } catch (IOException e) {
                parcel.close();
                throw e;
            }
        } catch (IOException e) {
            desk.counts().count(Skip.UNREADABLE);
            desk.problems().add(file, -1, "cannot be read (" + Parcel.why(e) + ")", "");
            return ReportFile.NONE;
        }
    }

    static ReportFile open(Parcel parcel) throws IOException {
        byte[] head = parcel.head();
        if (Sniffed.isGzip(head) && (of(parcel.name()) == WEB_ARCHIVE || Sniffed.isWebArchive(unpacked(head)))) {
            return new WarcFile(parcel, true);
        }
        return Sniffed.isGzip(head) ? plain(parcel.unpacked()) : plain(parcel);
    }

    /** The beginning of what is packed there. */
    private static byte[] unpacked(byte[] head) {
        byte[] start = new byte[16];
        try (Unpacked in = new Unpacked(new ByteArrayInputStream(head))) {
            int n = in.readNBytes(start, 0, start.length);
            return Arrays.copyOf(start, n);
        } catch (IOException e) {
            return start;
        }
    }

    private static ReportFile plain(Parcel parcel) throws IOException {
        byte[] head = parcel.head();
        Format told = of(parcel.name());
        Format format = told == null || told == JSON ? Sniffed.format(head, told) : told;
        String lower = parcel.name().toLowerCase(Locale.ROOT);
        if (format == null) {
            boolean packed = PACKED_OTHERWISE.stream().anyMatch(lower::endsWith);
            parcel.close();
            return parcel.leave(packed ? "packed in a way that is not read here; unpack it first" : "not a kind of file that is read here (" + endings() + ")");
        }
        return switch (format) {
            case TEXT -> new TextFile(parcel);
            case PAGE -> new PageFile(parcel);
            case SAVED_PAGE -> new SavedPage(parcel);
            case FEED -> new FeedFile(parcel);
            case WEB_ARCHIVE -> new WarcFile(parcel, false);
            case JSON_LINES -> new JsonLines(parcel);
            case JSON -> new JsonFile(parcel);
            case BUNDLE -> Bundle.of(parcel);
        };
    }
}
