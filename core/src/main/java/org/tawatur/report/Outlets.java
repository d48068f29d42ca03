package org.tawatur.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outlets that are known, found by name, domain or id in time that does not grow with their number. Immutable, and
 * safe for use by several threads. Most outlets of the world are not among them; who asks for one of those gets null.
 */
public final class Outlets {

    private static final String FILE = "outlets.tsv";
    /** Longer than any outlet's name; a text that has slipped into a field of names is none. */
    private static final int LONGEST_NAME = 120;
    private static final int MOST_WORDS_BEFORE = 2;

    private static volatile Outlets packaged;

    private final Map<String, OutletFile.Entry> byId;
    private final Map<String, OutletFile.Entry> byName = new HashMap<>();
    private final Map<String, OutletFile.Entry> byDomain = new HashMap<>();
    private final Map<String, String> families;
    private final Map<String, List<Outlet.Kind>> before;

    private Outlets(Map<String, OutletFile.Entry> byId, Map<String, String> families, Map<String, List<Outlet.Kind>> before) {
        this.byId = byId;
        this.families = Collections.unmodifiableMap(families);
        this.before = before;
        byId.values().forEach(this::claim);
    }

    /**
     * The outlets that Tawatur comes with.
     *
     * @throws IllegalArgumentException naming file and line, if the file is broken
     */
    public static Outlets load() {
        Outlets loaded = packaged;
        if (loaded == null) {
            loaded = read("report/" + FILE, Outlets.class.getResourceAsStream(FILE));
            packaged = loaded;
        }
        return loaded;
    }

    static Outlets read(String name, InputStream in) {
        OutletFile file = OutletFile.read(name, in);
        return new Outlets(file.outlets(), file.families(), file.before());
    }

    /**
     * These outlets and those of a file in the same form; one of an id that is here already replaces it.
     *
     * @throws IllegalArgumentException naming file and line, if a row is broken or claims what another outlet has
     * @throws UncheckedIOException     if the file cannot be read
     */
    public Outlets with(Path path) {
        try {
            OutletFile file = OutletFile.read(path.toString(), Files.newInputStream(path));
            return new Outlets(joined(byId, file.outlets()), joined(families, file.families()), joined(before, file.before()));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private static <T> Map<String, T> joined(Map<String, T> first, Map<String, T> second) {
        Map<String, T> joined = new LinkedHashMap<>(first);
        // what replaces an earlier row comes later, so that the later file is to blame for what both claim
        joined.keySet().removeAll(second.keySet());
        joined.putAll(second);
        return joined;
    }

    private void claim(OutletFile.Entry entry) {
        Outlet outlet = entry.outlet();
        if (outlet.family() != null && !families.containsKey(outlet.family())) {
            throw entry.row().broken("no family \"" + outlet.family() + "\"");
        }
        outlet.names().forEach(name -> claim(byName, key(name), entry));
        outlet.credits().forEach(name -> claim(byName, key(name), entry));
        outlet.domains().forEach(domain -> claim(byDomain, domain, entry));
    }

    private static void claim(Map<String, OutletFile.Entry> claims, String claimed, OutletFile.Entry entry) {
        OutletFile.Entry other = claims.putIfAbsent(claimed, entry);
        if (other != null && other != entry) {
            throw entry.row().broken("\"" + claimed + "\" is " + other.outlet().id() + "'s, " + other.row().file() + ":" + other.row().line());
        }
    }

    /** A name as names are compared: folded words without what stands between them; "" for what is no name. */
    static String key(String name) {
        return name.length() > LONGEST_NAME ? "" : key(Line.of(name), 0);
    }

    private static String key(Line line, int from) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < line.words(); i++) {
            line.word(i).chars().forEach(c -> key.append((char) (Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)));
        }
        return key.toString();
    }

    /**
     * The outlet of a name, in whatever spelling, also with a word before it that says what it is ("the paper …"). A
     * name that is printed as the address of a site is looked up as that.
     *
     * @param name or null
     * @return null where the name is no outlet's that is known, or several outlets' equally
     */
    public Outlet byName(String name) {
        if (name == null || name.length() > LONGEST_NAME) {
            return null;
        }
        Line line = Line.of(name);
        Outlet found = outlet(byName.get(key(line, 0)));
        for (int words = 1; found == null && words <= Math.min(MOST_WORDS_BEFORE, line.words() - 1); words++) {
            found = after(line, words);
        }
        return found == null && name.indexOf('.') > 0 ? byDomain(name.strip()) : found;
    }

    private Outlet after(Line line, int words) {
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < words; i++) {
            first.append(line.word(i));
        }
        List<Outlet.Kind> kinds = before.get(first.toString());
        Outlet found = kinds == null ? null : outlet(byName.get(key(line, words)));
        return found != null && kinds.contains(found.kind()) ? found : null;
    }

    /**
     * The outlet of an address: that with the longest domain the address's host ends in.
     *
     * @param hostOrUrl a host or an address, or null
     * @return null where no known outlet publishes there
     */
    public Outlet byDomain(String hostOrUrl) {
        String domain = WebAddress.host(hostOrUrl);
        Outlet found = null;
        while (domain != null && found == null) {
            found = outlet(byDomain.get(domain));
            domain = WebAddress.parent(domain);
        }
        return found;
    }

    /** The usual name of the outlet of an address; where it is unknown, the address's site; null where there is none. */
    String nameAt(String url) {
        Outlet found = byDomain(url);
        return found != null ? found.name() : WebAddress.site(url);
    }

    /** The outlet of an id, or null. */
    public Outlet byId(String id) {
        return outlet(byId.get(id));
    }

    private static Outlet outlet(OutletFile.Entry entry) {
        return entry == null ? null : entry.outlet();
    }

    /**
     * The outlet that published a report: by its address, which only its publisher has, else by its name.
     *
     * @return null where neither is known
     */
    public Outlet of(Imprint imprint) {
        Outlet found = byDomain(imprint.url());
        return found == null ? byName(imprint.outlet()) : found;
    }

    /**
     * Whether a name means the outlet that published a report: any name or address of one that is known, and of
     * another the name that is printed, however it is spelled.
     */
    public boolean mean(String name, Imprint imprint) {
        Outlet known = byName(name);
        String printed = imprint.outlet() != null ? imprint.outlet() : WebAddress.site(imprint.url());
        return known != null && known.equals(of(imprint)) || printed != null && (printed.equals(name) || !key(name).isEmpty() && key(printed).equals(key(name)));
    }

    /** All outlets, in the order of their files. */
    public Collection<Outlet> all() {
        return byId.values().stream().map(OutletFile.Entry::outlet).toList();
    }

    /** Who or what makes the outlets of a family one hand, by the family's id. */
    public Map<String, String> families() {
        return families;
    }
}
