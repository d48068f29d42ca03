package org.tawatur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutletsTest {

    private static final Outlets OUTLETS = Outlets.load();

    @Test
    void knowsTheOutletsAndAgenciesOfTheNews() {
        assertThat(OUTLETS.all().stream().filter(o -> o.kind() != Outlet.Kind.AGENCY)).hasSizeGreaterThanOrEqualTo(150);
        assertThat(OUTLETS.all().stream().filter(o -> o.kind() == Outlet.Kind.AGENCY && !o.credits().isEmpty())).hasSizeGreaterThanOrEqualTo(35);
        Set<String> countries = OUTLETS.all().stream().map(Outlet::country).collect(Collectors.toSet());
        assertThat(countries).as("every Arab country").contains(
                "DZ", "BH", "KM", "DJ", "EG", "IQ", "JO", "KW", "LB", "LY", "MR", "MA", "OM", "PS", "QA", "SA", "SO", "SD", "SY", "TN", "AE", "YE");
    }

    @Test
    void everyFactOfTheFileHasItsForm() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        for (Outlet outlet : OUTLETS.all()) {
            assertThat(outlet.country() == null || countries.contains(outlet.country())).as("country of %s", outlet.id()).isTrue();
            assertThat(outlet.languages()).as("languages of %s", outlet.id()).doesNotHaveDuplicates();
            assertThat(outlet.names()).as("names of %s", outlet.id()).doesNotHaveDuplicates().noneMatch(outlet.credits()::contains);
            assertThat(OUTLETS.byId(outlet.id())).isSameAs(outlet);
        }
    }

    @Test
    void noNameAndNoDomainIsClaimedTwice() {
        Map<String, String> owners = new HashMap<>();
        for (Outlet outlet : OUTLETS.all()) {
            Stream.concat(outlet.names().stream(), outlet.credits().stream()).forEach(claimed -> {
                String before = owners.put(Outlets.key(claimed), outlet.id());
                assertThat(before == null || before.equals(outlet.id())).as("%s is %s's and %s's", claimed, before, outlet.id()).isTrue();
                assertThat(OUTLETS.byName(claimed)).as(claimed).isSameAs(outlet);
            });
            outlet.domains().forEach(domain -> {
                assertThat(owners.put("//" + domain, outlet.id())).as(domain).isNull();
                assertThat(OUTLETS.byDomain("https://www." + domain + "/a/b?c")).isSameAs(outlet);
            });
        }
    }

    @Test
    void everyFamilyHasAReasonAndMembers() {
        Map<String, Long> members = OUTLETS.all().stream().filter(o -> o.family() != null).collect(Collectors.groupingBy(Outlet::family, Collectors.counting()));
        assertThat(OUTLETS.families().keySet()).isEqualTo(members.keySet());
        OUTLETS.families().forEach((family, why) -> assertThat(why).as(family).isNotBlank());
        assertThat(members.values()).allSatisfy(n -> assertThat(n).isGreaterThan(1));
        assertThat(OUTLETS.byId("hurriyet").isOneHandWith(OUTLETS.byId("milliyet"))).isTrue();
        assertThat(OUTLETS.byId("reuters").isOneHandWith(OUTLETS.byId("afp"))).isFalse();
    }

    static Stream<List<String>> names() {
        return rows("outlet-names.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void findsAnOutletByItsName(List<String> row) {
        assertThat(id(OUTLETS.byName(row.get(0)))).isEqualTo(row.get(1));
    }

    static Stream<List<String>> addresses() {
        return rows("outlet-addresses.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void findsAnOutletByItsAddress(List<String> row) {
        assertThat(id(OUTLETS.byDomain(row.get(0)))).isEqualTo(row.get(1));
    }

    private static String id(Outlet outlet) {
        return outlet == null ? "-" : outlet.id();
    }

    @Test
    void nothingIsNobodys() {
        assertThat(OUTLETS.byName(null)).isNull();
        assertThat(OUTLETS.byName("")).isNull();
        assertThat(OUTLETS.byName("Reuters ".repeat(100_000))).isNull();
        assertThat(OUTLETS.byDomain(null)).isNull();
        assertThat(OUTLETS.byDomain("a.".repeat(500_000) + "reuters.com")).isNull();
        assertThat(OUTLETS.of(Imprint.NONE)).isNull();
    }

    @Test
    void anyNameMeansTheOutletItIsKnownFor() {
        Imprint sky = Imprint.NONE.outlet("Sky News Arabia");
        assertThat(OUTLETS.mean("Sky News Arabia", sky)).isTrue();
        OUTLETS.byId("sky-news-arabia").names().forEach(name -> assertThat(OUTLETS.mean(name, sky)).as(name).isTrue());
        assertThat(OUTLETS.mean("skynewsarabia.com", sky)).isTrue();
        assertThat(OUTLETS.mean("Sky News Arabia", Imprint.NONE.url("https://www.skynewsarabia.com/x"))).isTrue();
        assertThat(OUTLETS.mean("Sky News", sky)).isFalse();
        assertThat(OUTLETS.mean("Sky News Arabia", Imprint.NONE)).isFalse();
        assertThat(OUTLETS.mean("the orsif", Imprint.NONE.outlet("The Orsif"))).isTrue();
        assertThat(OUTLETS.mean("orsif.example", Imprint.NONE.url("https://www.orsif.example/n/1"))).isTrue();
        assertThat(OUTLETS.mean("Difa", Imprint.NONE.outlet("The Orsif"))).isFalse();
        assertThat(OUTLETS.mean("", Imprint.NONE.outlet("-"))).isFalse();
    }

    @Test
    void anAddressSaysWhoPublishesAndElseTheName() {
        Imprint named = Imprint.NONE.outlet("Sky News");
        assertThat(OUTLETS.of(named).id()).isEqualTo("sky-news");
        assertThat(OUTLETS.of(named.url("https://www.skynewsarabia.com/x")).id()).isEqualTo("sky-news-arabia");
        assertThat(OUTLETS.of(named.url("https://aggregator.example/x")).id()).isEqualTo("sky-news");
    }

    @Test
    void aFileOfOnesOwnAddsAndReplaces(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.tsv"), "\uFEFF# mine\r\nfamily\tbay\tone printing house\r\n"
                + "outlet\tbay-herald\tpaper\t-\tMT\ten\t-\tbay\tBay Herald\tbayherald.example\t-\r\n"
                + "outlet\treuters\tagency\t-\tGB\ten\t-\tbay\tReuters\treuters.example\t-\n");
        Outlets outlets = OUTLETS.with(own);
        assertThat(outlets.byName("the Bay Herald").country()).isEqualTo("MT");
        assertThat(outlets.byDomain("reuters.com")).isNull();
        assertThat(outlets.byDomain("www.reuters.example")).isEqualTo(outlets.byName("REUTERS"));
        assertThat(outlets.families()).containsEntry("bay", "one printing house").hasSize(OUTLETS.families().size() + 1);
        assertThat(outlets.byName("AFP")).isEqualTo(OUTLETS.byName("AFP"));
        assertThat(OUTLETS.byName("Bay Herald")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "outlet|x|paper|-|MT|en|-|-|Reuters|-|-; \"reuters\" is reuters's, report/outlets.tsv:",
        "outlet|x|paper|-|MT|en|-|-|Bay|reuters.com|-; \"reuters.com\" is reuters's",
        "outlet|x|paper|-|MT|en|-|nobody|Bay|-|-; no family",
        "outlet|x|paper|-|MT|en|-|-|-|-|-; neither a name nor a credit",
        "outlet|x|paper|-|MT|en|-|-|...|-|-; a name without a letter",
        "outlet|x|paper|-|MT|-|-|-|Bay|-|-; no language",
        "outlet|x|paper|-|QQ|en|-|-|Bay|-|-; no country has the code",
        "outlet|x|paper|-|MT|xx|-|-|Bay|-|-; no language has the code",
        "outlet|x|radio|-|MT|en|-|-|Bay|-|-; kind must be one of",
        "outlet|x|paper|king|MT|en|-|-|Bay|-|-; control must be one of",
        "outlet|X Y|paper|-|MT|en|-|-|Bay|-|-; an id is of small Latin letters",
        "outlet|x|paper|-|MT|en|-|-|Bay|https://bay.example|-; no domain",
        "outlet|x|paper|-|MT|en|-|-|Bay|example|-; no domain",
        "outlet|x|paper|-|MT|en||-|Bay|-|-; an empty field",
        "before|the old|radio; kinds are of",
        "family|x; 2 fields, not 3",
        "agency|x|y; the row's first word must be one of"})
    void refusesABrokenRowWithFileAndLine(String row, String why, @TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.tsv"), "# mine\n\n" + row.replace('|', '\t') + "\n");
        assertThatThrownBy(() -> OUTLETS.with(own)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("own.tsv:3: " + why.strip());
    }

    @Test
    void refusesAFileThatIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> OUTLETS.with(folder.resolve("none.tsv"))).isInstanceOf(UncheckedIOException.class).hasMessageContaining("none.tsv");
    }

    @Test
    void isReadByManyThreadsAtOnce() {
        List<String> names = OUTLETS.all().stream().flatMap(o -> o.names().stream()).toList();
        List<Outlet> alone = names.stream().map(OUTLETS::byName).toList();
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> names.stream().map(OUTLETS::byName).toList())).allSatisfy(found -> assertThat(found).isEqualTo(alone));
    }

    private static Stream<List<String>> rows(String name) {
        try (InputStream in = OutletsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(l -> List.of(l.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
