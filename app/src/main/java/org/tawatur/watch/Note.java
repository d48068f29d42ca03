package org.tawatur.watch;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.fetch.Address;
import org.tawatur.feed.FeedHead;
import org.tawatur.feed.FeedItem;
import org.tawatur.feed.Markup;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Timestamp;
import org.tawatur.report.WebAddress;
import org.tawatur.report.Zone;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a feed says of an item, as printed there.
 *
 * @param feed its address
 */
record Note(String feed, FeedHead head, FeedItem item) {

    /** A longer body is not kept: the page has it. */
    private static final int LONGEST_BODY = 400_000;
    private static final JsonMapper JSON = new JsonMapper();

    static Note of(String feed, FeedHead head, FeedItem item) {
        String body = item.body() == null || item.body().length() > LONGEST_BODY ? null : item.body();
        return new Note(feed, head, new FeedItem(item.number(), item.guid(), item.url(), item.title(), body, item.published(), item.modified(), item.author(), item.credit(), item.language()));
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static Note of(String json) {
        return JSON.readValue(json, Note.class);
    }

    /** What makes it the same item wherever it is listed: its page; else the feed and what that calls it; null where it has neither. */
    String key(Address page) {
        if (page != null) {
            return page.toString();
        }
        String own = item.guid() != null ? item.guid() : item.title();
        return own == null ? null : feed + "\n" + own;
    }

    /** The item's own words as a report, or null where it has none. */
    Report report(Address page) {
        String text = item.body() == null ? "" : Markup.text(item.body());
        if (text.isBlank() && item.title() == null) {
            return null;
        }
        return Report.of(id(page), imprint(page), item.title(), text);
    }

    /** A page's report, and where that says nothing what the feed says; an outlet that is only the host's name says nothing. */
    Report fill(Report page, Address at) {
        boolean named = page.outlet() != null && !site(page.outlet()).equals(site(at.host()));
        Imprint imprint = page.imprint().outlet(named ? page.outlet() : null).url(own(page.url(), at)).or(imprint(at)).or(page.imprint());
        if (page.title() != null || item.title() == null) {
            return new Report(page.id(), imprint, page.title(), page.text(), page.marked());
        }
        Report titled = Report.of(page.id(), imprint, item.title(), page.text());
        int by = titled.text().length() - page.text().length();
        List<Zone> marked = new ArrayList<>();
        page.marked().forEach(z -> marked.add(new Zone(z.kind(), new Span(z.span().start() + by, z.span().end() + by))));
        return new Report(page.id(), imprint, titled.title(), titled.text(), marked);
    }

    /** A page may name another address of its own site as the right one; what it says of other sites is not believed. */
    private static String own(String canonical, Address at) {
        Address named = Address.of(canonical);
        if (named == null) {
            return at.toString();
        }
        String theirs = site(named.host());
        String ours = site(at.host());
        return theirs.equals(ours) || theirs.endsWith("." + ours) || ours.endsWith("." + theirs) ? canonical : at.toString();
    }

    private static String site(String host) {
        String site = WebAddress.site(host);
        return site == null ? host : site;
    }

    String id(Address page) {
        return page != null ? page.toString() : item.guid() != null ? item.guid() : key(null);
    }

    private Imprint imprint(Address page) {
        return Imprint.NONE.outlet(head.outlet()).published(Timestamp.time(item.published())).modified(Timestamp.time(item.modified()))
                .language(item.language() == null ? head.language() : item.language()).author(item.author()).credit(item.credit())
                .url(page == null ? null : page.toString());
    }
}
