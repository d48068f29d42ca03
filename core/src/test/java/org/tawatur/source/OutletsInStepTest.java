package org.tawatur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawatur.report.Imprint;
import org.tawatur.report.Outlet;
import org.tawatur.report.Outlets;
import org.tawatur.report.Report;
import org.tawatur.report.ZoneReader;
import org.tawatur.text.Article;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** What the outlets' file, the reader of credits and the language pack know of agencies and papers is the same. */
class OutletsInStepTest {

    private static final Language ARABIC = Language.of("ar");
    private static final Outlets OUTLETS = Outlets.load();
    private static final ZoneReader ZONES = new ZoneReader();
    private static final ArticleReader ARTICLES = new ArticleReader(ARABIC);
    private static final CreditReader CREDITS = new CreditReader(ARABIC);
    private static final Map<String, Outlet.Kind> KINDS = Map.of("agency", Outlet.Kind.AGENCY, "paper", Outlet.Kind.PAPER, "channel", Outlet.Kind.BROADCASTER, "site", Outlet.Kind.SITE);

    @Test
    void everyAgencyIsReadAsACreditInEachOfItsForms() throws IOException {
        List<String> texts = List.of(text().split("==\n"));
        assertThat(texts).hasSize(3);
        List<String> wrong = new ArrayList<>();
        for (Outlet agency : agencies()) {
            for (String form : agency.credits()) {
                for (int i = 0; i < texts.size(); i++) {
                    List<Relay> read = credits(Report.plain("x", texts.get(i).replace("{1}", form)));
                    if (read.size() != 1 || OUTLETS.byName(read.get(0).name()) != agency) {
                        wrong.add(agency.id() + " " + form + " in text " + i + " as " + read);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anAgencyThatPublishesItsOwnReportIsNoCreditWhateverItIsCalled() throws IOException {
        String text = text().split("==\n")[0];
        for (Outlet agency : agencies()) {
            List<String> own = new ArrayList<>(agency.names());
            own.addAll(agency.credits());
            for (String form : agency.credits()) {
                for (String name : own) {
                    assertThat(credits(Report.of("x", Imprint.NONE.outlet(name), null, text.replace("{1}", form)))).as("%s by %s", form, name).isEmpty();
                }
                for (String domain : agency.domains()) {
                    assertThat(credits(Report.of("x", Imprint.NONE.url("https://" + domain + "/1"), null, text.replace("{1}", form)))).as("%s at %s", form, domain).isEmpty();
                }
            }
        }
    }

    /** A name of the pack that no outlet has alone must be the beginning of several outlets' names. */
    @Test
    void everyMediumOfThePackIsAnOutlet() {
        List<String> wrong = new ArrayList<>();
        for (PackFile.Row row : ARABIC.file("media.tsv").rows()) {
            Outlet outlet = OUTLETS.byName(row.get(0));
            boolean shared = outlet == null && OUTLETS.all().stream().filter(o -> o.names().stream().anyMatch(n -> n.contains(row.get(0) + " "))).count() > 1;
            if (!shared && (outlet == null || (KINDS.get(row.get(1)) == Outlet.Kind.AGENCY) != (outlet.kind() == Outlet.Kind.AGENCY))) {
                wrong.add(row.line() + " " + row.get(0) + ": " + (outlet == null ? "unknown" : outlet.kind()));
            }
            if (row.get(1).equals("agency")) {
                row.list(3).stream().filter(name -> OUTLETS.byName(name) != outlet).forEach(name -> wrong.add(row.line() + " " + name + ": not " + row.get(0)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAgencyWithAnArabicCreditIsAMediumOfThePack() {
        Set<String> known = new HashSet<>();
        for (PackFile.Row row : ARABIC.file("media.tsv").rows()) {
            Stream.concat(Stream.of(row.get(0)), row.list(3).stream()).map(OUTLETS::byName).filter(o -> o != null).forEach(o -> known.add(o.id()));
        }
        assertThat(agencies().stream().filter(a -> a.credits().stream().anyMatch(OutletsInStepTest::isArabic)).map(a -> a.id() + " " + a.credits())
                .filter(a -> !known.contains(a.substring(0, a.indexOf(' '))))).isEmpty();
    }

    private static boolean isArabic(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private static List<Outlet> agencies() {
        return OUTLETS.all().stream().filter(o -> o.kind() == Outlet.Kind.AGENCY).toList();
    }

    private static List<Relay> credits(Report report) {
        Article article = ARTICLES.read(report, ZONES.read(report));
        return CREDITS.read(article);
    }

    private static String text() throws IOException {
        try (InputStream in = OutletsInStepTest.class.getResourceAsStream("/org/tawatur/report/credited.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
