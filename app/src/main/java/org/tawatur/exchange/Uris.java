package org.tawatur.exchange;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tawatur.claim.Claim;
import org.tawatur.report.Report;
import org.tawatur.report.WebAddress;
import org.tawatur.telling.Citation;
import org.tawatur.telling.Printed;

/** What things are called outside: a report by its address where it has one, all else under {@code urn:tawatur:}. */
final class Uris {

    private Uris() {}

    static String urn(String kind, String name) {
        return "urn:tawatur:" + kind + ":" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** An address that is none, or that runs something, is not handed on. */
    static String report(Report report) {
        String url = report.url();
        boolean safe = url != null && WebAddress.read(url) != null && (url.startsWith("https://") || url.startsWith("http://"));
        if (!safe) {
            return urn("report", report.id());
        }
        try {
            return URI.create(url).toASCIIString();
        } catch (IllegalArgumentException e) {
            return urn("report", report.id());
        }
    }

    /** A claim by its place and its cue's. */
    static String claim(Claim claim, Printed printed) {
        Citation content = printed.cite(claim);
        Citation cue = printed.cite(claim.report(), claim.cue());
        return urn("claim", claim.report() + ":" + content.start() + "-" + content.end() + "@" + cue.start() + "-" + cue.end());
    }
}
