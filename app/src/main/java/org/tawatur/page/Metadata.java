package org.tawatur.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tawatur.report.Imprint;
import org.tawatur.report.WebAddress;

/** What a page says of its article to machines: JSON-LD, the meta elements of a dozen conventions, microdata, links. */
final class Metadata {

    private static final String[] TITLE = {"og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "citation_title"};
    private static final String[] OUTLET = {"og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "twitter:app:name:iphone"};
    private static final String[] PUBLISHED = {"article:published_time", "article:published", "og:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued",
        "dcterms.issued", "dc.date.created", "dcterms.created", "dcterms.date", "dc.date", "citation_publication_date", "citation_date", "publication_date", "publish-date", "publishdate", "pubdate", "date",
        "cxenseparse:recs:publishtime", "article_date_original"};
    private static final String[] MODIFIED = {"article:modified_time", "article:modified", "og:updated_time", "og:modified_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "revised"};
    private static final String[] AUTHOR = {"author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "citation_author", "byl", "cxenseparse:author"};
    private static final Set<String> ARABIC_SCRIPT = Set.of("ar", "fa", "ur", "ps", "ckb", "ug", "sd", "prs", "arz", "ary", "ks", "azb");

    private static final int MOST_AUTHORS = 12;

    private final Document page;
    private final JsonLd linked;
    private final String address;
    private final Map<String, List<String>> meta = new HashMap<>();

    /** @param address where the page was found, or null */
    Metadata(Document page, String address) {
        this.page = page;
        this.address = address;
        this.linked = JsonLd.of(page);
        for (Element element : page.select("meta[content]")) {
            String content = element.attr("content").strip();
            for (String naming : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = element.attr(naming).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    meta.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    private Stream<String> values(String... names) {
        return Stream.of(names).flatMap(n -> meta.getOrDefault(n, List.of()).stream());
    }

    /** The title under its names, the surest first. */
    List<String> titles() {
        return Stream.concat(values(TITLE), Stream.ofNullable(linked.text("headline"))).map(Metadata::plain).filter(t -> !t.isBlank()).distinct().toList();
    }

    /** The article's own text as JSON-LD has it, or null. */
    String body() {
        return linked.text("articleBody");
    }

    /**
     * All but the language, which the text must confirm.
     *
     * @param printed knows which names name nobody
     */
    Imprint imprint(Printed printed) {
        String url = url();
        String outlet = outlet(url);
        String author = author(n -> isName(n) && !printed.isNobody(n) && !n.equalsIgnoreCase(outlet));
        OffsetDateTime published = published();
        OffsetDateTime modified = modified();
        boolean after = modified != null && (published == null || !modified.isBefore(published));
        return new Imprint(outlet, published, after ? modified : null, null, author, null, url);
    }

    private String outlet(String url) {
        return Stream.concat(values("og:site_name"), Stream.concat(linked.names("publisher").stream(), values(OUTLET)))
                .map(Metadata::plain).filter(n -> !n.isBlank() && !n.contains("://")).findFirst().orElse(WebAddress.site(url));
    }

    private OffsetDateTime published() {
        Stream<String> said = Stream.concat(Stream.ofNullable(linked.text("datePublished")), values(PUBLISHED));
        Stream<String> marked = page.select("[itemprop=datePublished], time[pubdate], time.published, time.entry-date, abbr.published").stream().map(Metadata::time);
        OffsetDateTime best = PageTimes.best(Stream.concat(said, marked));
        return best == null ? PageTimes.best(page.select("time[datetime]").stream().limit(1).map(Metadata::time)) : best;
    }

    private OffsetDateTime modified() {
        Stream<String> said = Stream.concat(Stream.ofNullable(linked.text("dateModified")), values(MODIFIED));
        Stream<String> marked = page.select("[itemprop=dateModified], time.updated").stream().map(Metadata::time);
        return PageTimes.best(Stream.concat(said, marked));
    }

    private static String time(Element element) {
        return Stream.of("datetime", "content", "title").map(element::attr).filter(v -> !v.isBlank()).findFirst().orElse(element.text());
    }

    private String author(Predicate<String> isName) {
        List<String> names = linked.names("author").stream().map(Metadata::plain).filter(isName).toList();
        if (names.isEmpty()) {
            names = values(AUTHOR).map(Metadata::plain).filter(isName).distinct().toList();
        }
        if (names.isEmpty()) {
            names = page.select("[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name])), [rel=author]").stream()
                    .map(e -> e.hasAttr("content") ? e.attr("content") : e.text()).map(String::strip).filter(isName).distinct().toList();
        }
        return names.isEmpty() ? null : String.join("; ", names.subList(0, Math.min(names.size(), MOST_AUTHORS)));
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= 120 && !name.contains("://") && name.chars().anyMatch(Character::isLetter);
    }

    private String url() {
        String base = address;
        String given = address == null ? null : PageAddress.whole(address, null);
        Stream<String> said = Stream.concat(page.select("link[rel~=(?i)^canonical$]").stream().map(e -> e.attr("href")), values("og:url"));
        return said.filter(a -> !a.isBlank()).map(a -> PageAddress.whole(a, base)).filter(a -> a != null && WebAddress.read(a) != null).findFirst().orElse(given == null ? address : given);
    }

    /** The language that the page names, if a text may be in it; or null. */
    String language(String text) {
        boolean arabic = isArabicScript(text);
        Stream<String> said = Stream.of(page.select("html").attr("lang"), page.select("html").attr("xml:lang"));
        return Stream.concat(Stream.concat(said, values("og:locale", "content-language", "language", "dc.language", "inlanguage")), Stream.ofNullable(linked.text("inLanguage")))
                .map(Metadata::primary).filter(c -> c != null && ARABIC_SCRIPT.contains(c) == arabic).findFirst().orElse(null);
    }

    /** The language alone: what pages say of the country is mostly where their software comes from. */
    private static String primary(String code) {
        String language = code.strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
        return language.length() == 2 || language.length() == 3 ? language : null;
    }

    private static boolean isArabicScript(String text) {
        int letters = 0;
        int arabic = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                arabic += Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.ARABIC ? 1 : 0;
            }
        }
        return arabic * 2 > letters;
    }

    /** Some pages write their entities twice. */
    private static String plain(String value) {
        String once = value.indexOf('&') < 0 ? value : org.jsoup.parser.Parser.unescapeEntities(value, false);
        return once.replace('\u00A0', ' ').replace('\n', ' ').strip();
    }
}
