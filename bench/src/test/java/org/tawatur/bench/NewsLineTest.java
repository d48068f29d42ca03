package org.tawatur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawatur.news.Invented;
import org.tawatur.news.Kind;
import org.tawatur.news.Made;
import org.tawatur.news.Mix;
import org.tawatur.news.News;
import org.tawatur.report.Report;
import org.tawatur.text.Language;

/** The same news give the same reprints and stories: read twice, shuffled within their minutes, stopped and taken up again. */
class NewsLineTest {

    private static final int COUNT = 400;
    private static final int DAYS = 2;
    private static final Language LANGUAGE = Language.of("ar");
    private static final List<Made> MADE = made();
    private static final List<Report> NEWS = MADE.stream().map(Made::report).toList();
    private static final List<String> FOUND = found(NEWS);

    private static List<Made> made() {
        News news = new News(Mix.USUAL.perDay(6000), Invented.seeds(LANGUAGE));
        return Stream.generate(news::next).limit(COUNT).toList();
    }

    private static List<String> found(List<Report> news) {
        List<String> found = new ArrayList<>();
        try (NewsLine line = new NewsLine(LANGUAGE, 2, DAYS)) {
            line.take(news, f -> found.add(told(f)));
            line.end(f -> found.add(told(f)));
        }
        return found;
    }

    private static String told(Followed followed) {
        return followed.reading().id() + " " + followed.joined().story() + followed.joined().gone() + " " + followed.reprints();
    }

    @Test
    void findsCopiesAndStories() {
        assertThat(FOUND).hasSize(COUNT);
        assertThat(FOUND.stream().filter(f -> f.contains("VERBATIM"))).hasSizeGreaterThan(COUNT / 10);
        assertThat(FOUND.stream().map(f -> f.split(" ")[1]).distinct()).hasSizeBetween(5, COUNT * 9 / 10);
    }

    @Test
    void readTwice() {
        assertThat(found(NEWS)).isEqualTo(FOUND);
    }

    @Test
    void shuffledWithinEqualTimes() {
        assertThat(NEWS.stream().map(Report::published).distinct()).hasSizeLessThan(COUNT / 2);
        for (long seed = 1; seed <= 2; seed++) {
            assertThat(found(shuffled(new Random(seed)))).as("shuffled with seed %d", seed).isEqualTo(FOUND);
        }
    }

    private static List<Report> shuffled(Random random) {
        List<Report> shuffled = new ArrayList<>();
        for (int from = 0, to; from < NEWS.size(); from = to) {
            to = endOfMinute(from);
            List<Report> minute = new ArrayList<>(NEWS.subList(from, to));
            Collections.shuffle(minute, random);
            shuffled.addAll(minute);
        }
        assertThat(shuffled).isNotEqualTo(NEWS);
        return shuffled;
    }

    private static int endOfMinute(int from) {
        OffsetDateTime time = NEWS.get(from).published();
        int to = from;
        while (to < NEWS.size() && NEWS.get(to).published().isEqual(time)) {
            to++;
        }
        return to;
    }

    @Test
    void takenInPartsAndStoppedInTheMiddle() throws IOException {
        int middle = endOfMinute(COUNT / 2);
        List<Followed> before = new ArrayList<>();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (NewsLine line = new NewsLine(LANGUAGE, 1, DAYS)) {
            line.take(NEWS.subList(0, middle / 2), before::add);
            line.take(NEWS.subList(middle / 2, middle), before::add);
            line.end(before::add);
            line.save(new DataOutputStream(saved));
        }
        List<String> found = new ArrayList<>(before.stream().map(NewsLineTest::told).toList());
        try (NewsLine line = new NewsLine(LANGUAGE, 2, DAYS)) {
            line.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())), before);
            line.take(NEWS.subList(middle, COUNT), f -> found.add(told(f)));
            line.end(f -> found.add(told(f)));
        }
        assertThat(found).isEqualTo(FOUND);
    }

    @Test
    void recallCountsWhatWasPlanted() {
        Recall recall = new Recall();
        MADE.forEach(recall::expect);
        try (NewsLine line = new NewsLine(LANGUAGE, 2, DAYS)) {
            line.take(NEWS, f -> recall.met(f, COUNT));
            line.end(f -> recall.met(f, COUNT));
        }
        Recall.Tally verbatim = recall.tallies().get(Kind.VERBATIM);
        assertThat(verbatim.planted()).isEqualTo((int) MADE.stream().filter(m -> m.kind() == Kind.VERBATIM).count());
        assertThat(verbatim.events()).isGreaterThan(0.9);
    }

    @Test
    void windowLetsGoOfWhatIsOld() {
        News news = new News(Mix.USUAL.perDay(60), Invented.seeds(LANGUAGE));
        try (NewsLine line = new NewsLine(LANGUAGE, 2, DAYS)) {
            line.take(Stream.generate(news::next).limit(COUNT).map(Made::report).toList(), f -> { });
            assertThat(line.reprints().size()).isLessThan(COUNT * 3 / 4);
        }
    }
}
