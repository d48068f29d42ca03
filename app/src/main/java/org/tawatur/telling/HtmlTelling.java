package org.tawatur.telling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.tawatur.account.Account;
import org.tawatur.judgement.Edition;
import org.tawatur.report.Passage;

/**
 * Tells as one page that needs nothing else: style and script stand in it, it loads nothing, and works from a folder.
 * The interface is there in every language; offsets in its attributes are Unicode code points.
 */
public final class HtmlTelling implements Telling {

    private final TellingOptions options;

    /**
     * @param options of which the language counts: the page opens in it
     */
    public HtmlTelling(TellingOptions options) {
        this.options = options;
    }

    @Override
    public void tell(List<Edition> editions, Appendable out) throws IOException {
        HtmlReports reports = new HtmlReports(options.lang());
        Html stories = new Html(options.lang());
        for (int i = 0; i < editions.size(); i++) {
            new HtmlStory(editions.get(i), i + 1, stories, reports).write();
        }
        List<Account> accounts = editions.stream().map(Edition::account).toList();
        String style = resource("page.css");
        String script = resource("page.js");
        Words words = Words.of(options.lang());
        for (String line : resource("page.html").split("(?<=\n)")) {
            switch (line.strip()) {
                case "%style%" -> out.append(style);
                case "%script%" -> out.append(script);
                case "%stories%" -> out.append(stories.toString()).append('\n');
                case "%reports%" -> out.append(reports.write().toString()).append('\n');
                case "%head%" -> out.append(head().toString()).append('\n');
                case "%foot%" -> out.append(new Html(options.lang()).say("ui.made").toString()).append('\n');
                case "%index%" -> out.append(index(accounts).toString()).append('\n');
                case "%title%" -> out.append(new Html(options.lang()).text(title(accounts, words)).toString()).append('\n');
                default -> out.append(line.replace("%lang%", words.lang())
                        .replace("%dir%", words.say("direction"))
                        .replace("%skip%", new Html(options.lang()).say("ui.skip").toString())
                        .replace("%style-hash%", hash("\n" + style))
                        .replace("%script-hash%", hash("\n" + script)));
            }
        }
    }

    private static String title(List<Account> accounts, Words words) {
        Passage first = accounts.size() == 1 ? Wording.title(accounts.get(0)) : null;
        return words.say("title") + (first == null ? "" : " \u2013 " + accounts.get(0).story().words(first));
    }

    private Html head() {
        Html html = new Html(options.lang());
        html.open("p", "class", "brand").open("strong").say("title").close().text(" ").open("span", "class", "tagline").say("tagline").close(2);
        html.open("div", "class", "tools", "data-js", "");
        html.tag("input", html.said("placeholder", w -> w.say("ui.search"), html.said("aria-label", w -> w.say("ui.search"), "type", "search", "id", "search", "autocomplete", "off")));
        html.open("output", "id", "found", "for", "search", "aria-live", "polite").close();
        html.open("button", "type", "button", "id", "language").say("language.other").close();
        return html.close();
    }

    /** The stories to choose from, where there are several. */
    private Html index(List<Account> accounts) {
        Html html = new Html(options.lang());
        if (accounts.size() < 2) {
            return html;
        }
        html.open("nav", html.said("aria-label", w -> w.say("section.stories"), "class", "index")).open("h2").say("section.stories").close().open("ol");
        for (int i = 0; i < accounts.size(); i++) {
            int number = i + 1;
            Passage title = Wording.title(accounts.get(i));
            html.open("li").open("a", "href", "#s" + number);
            if (title == null) {
                html.say("story", number);
            } else {
                html.text("bdi", null, accounts.get(i).story().words(title));
            }
            html.close(2);
        }
        return html.close(2);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlTelling.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** So that the page's own policy lets this style and script run and no other. */
    private static String hash(String content) {
        try {
            return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
