package org.tawatur.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What sites allow, by their robots.txt (RFC 9309): asked for once a day; where there is none all is allowed, where it
 * cannot be had because the site fails, nothing. Safe for use by several threads.
 */
public final class Robots {

    /** RFC 9309 wants at least so much read. */
    private static final int MOST_BYTES = 500 * 1024;
    private static final int MOST_HOPS = 5;
    private static final int MOST_SITES = 500;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_FAILURE = Duration.ofMinutes(30);
    private static final int MOST_WARNINGS = 0;

    /**
     * What a site's robots.txt was when it was asked for.
     *
     * @param status as {@link Answer#status}
     * @param rules  the file, empty where it was not to be had
     * @param why    what kept it from coming, or null where nothing did or that is no longer known
     */
    public record Kept(Instant when, int status, byte[] rules, String why) {}

    /** Where the files are kept from one run to the next. */
    public interface Shelf {

        /** What was kept, or null. */
        Kept rules(String site);

        void keep(String site, Kept rules);
    }

    /**
     * @param allowed whether a page may be asked for
     * @param lasting whether that stays so
     * @param why     one sentence where it may not, otherwise null
     * @param pause   what the site wants between requests, or null
     */
    public record Verdict(boolean allowed, boolean lasting, String why, Duration pause) {}

    private final Web web;
    private final Shelf shelf;
    private final Clock clock;
    private final String token;
    private final Map<String, Rules> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
            return size() > MOST_SITES;
        }
    };

    private record Rules(Instant until, BaseRobotRules rules, int status, String why) {}

    public Robots(Web web, Manners manners, Shelf shelf, Clock clock) {
        this.web = web;
        this.shelf = shelf;
        this.clock = clock;
        this.token = manners.token();
    }

    /** Whether a site's rules are here, so that asking for a verdict asks nothing of the site. */
    public boolean known(Address address) {
        return fresh(address.site()) != null;
    }

    /** May ask the site for its rules first. */
    public Verdict of(Address address) {
        Rules rules = fresh(address.site());
        if (rules == null) {
            Kept kept = asked(address);
            shelf.keep(address.site(), kept);
            rules = parsed(address.site(), kept);
        }
        long delay = rules.rules().getCrawlDelay();
        Duration pause = delay == BaseRobotRules.UNSET_CRAWL_DELAY ? null : Duration.ofMillis(delay);
        if (rules.status() == 0 || rules.status() >= 500 || rules.status() == 429) {
            return new Verdict(false, false, "its robots.txt cannot be had" + (rules.why() == null ? "" : ": " + rules.why()), pause);
        }
        if (rules.status() == Answer.REFUSED) {
            return new Verdict(true, false, null, pause);
        }
        boolean allowed = rules.rules().isAllowed(address.toString());
        return new Verdict(allowed, true, allowed ? null : "its robots.txt does not allow it", pause);
    }

    private Rules fresh(String site) {
        synchronized (read) {
            Rules rules = read.get(site);
            if (rules != null && clock.instant().isBefore(rules.until())) {
                return rules;
            }
        }
        Kept kept = shelf.rules(site);
        return kept != null && clock.instant().isBefore(kept.when().plus(time(kept))) ? parsed(site, kept) : null;
    }

    private static Duration time(Kept kept) {
        return kept.status() == 0 || kept.status() >= 500 || kept.status() == 429 ? KEPT_FAILURE : KEPT;
    }

    private Kept asked(Address page) {
        Address at = Address.of(page.site() + "/robots.txt");
        Answer answer = web.ask(new Question(at, null, null, MOST_BYTES, true));
        for (int hop = 0; answer.moved() && hop < MOST_HOPS && answer.target() != null; hop++) {
            answer = web.ask(new Question(answer.target(), null, null, MOST_BYTES, true));
        }
        // redirects that lead nowhere are no rules (RFC 9309, 2.3.1.2)
        return new Kept(clock.instant(), answer.moved() ? 404 : answer.status(), answer.content(), answer.failure());
    }

    private Rules parsed(String site, Kept kept) {
        BaseRobotRules rules = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        if (kept.status() == 200) {
            SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Duration.ofHours(1).toMillis(), MOST_WARNINGS);
            rules = parser.parseContent(site + "/robots.txt", kept.rules(), "text/plain", List.of(token));
        }
        Rules parsed = new Rules(kept.when().plus(time(kept)), rules, kept.status(), kept.why());
        synchronized (read) {
            read.put(site, parsed);
        }
        return parsed;
    }
}
