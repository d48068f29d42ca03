package org.tawatur.exchange;

import static org.tawatur.telling.Json.list;
import static org.tawatur.telling.Json.object;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Mode;
import org.tawatur.judgement.Applied;
import org.tawatur.judgement.Edition;
import org.tawatur.report.Passage;
import org.tawatur.reprint.Reprint;
import org.tawatur.source.Relay;
import org.tawatur.source.Speaker;
import org.tawatur.telling.Citation;
import org.tawatur.telling.Json;
import org.tawatur.telling.Printed;
import org.tawatur.telling.Telling;

/**
 * W3C Web Annotations as JSON-LD, with what PROV has for where things come from: a collection for each story, an annotation for each
 * claim, difference, copy and judgement. Places are code points of the report's text as read, with the words beside them.
 */
public final class Annotations implements Telling {

    private static final List<Object> CONTEXT = List.of("http://www.w3.org/ns/anno.jsonld",
            Map.of("prov", "http://www.w3.org/ns/prov#"));

    @Override
    public void tell(List<Edition> editions, Appendable out) throws IOException {
        Json.print(object("@context", CONTEXT, "@graph", list(editions, e -> new Collected(e).tree())), out);
    }

    /** One story. */
    private static final class Collected {

        private final Edition edition;
        private final Account account;
        private final Printed printed;

        Collected(Edition edition) {
            this.edition = edition;
            this.account = edition.account();
            this.printed = new Printed(account.story());
        }

        Map<String, Object> tree() {
            List<Object> items = new ArrayList<>();
            account.story().statements().forEach(s -> s.claims().forEach(c -> items.add(claim(c, s.id()))));
            account.differences().forEach(d -> items.add(difference(d, items.size())));
            account.story().reprints().forEach(r -> items.add(reprint(r, items.size())));
            edition.judgements().forEach(a -> items.add(judgement(a)));
            String id = Uris.urn("story", account.story().id());
            return object("id", id, "type", "AnnotationCollection", "total", items.size(),
                    "first", object("id", id + "#page", "type", "AnnotationPage", "partOf", id, "startIndex", 0, "items", items));
        }

        private Object claim(Claim claim, String statement) {
            Map<String, Object> tree = object("id", Uris.claim(claim, printed), "type", "Annotation", "motivation", "describing",
                    "body", List.of(body("tagging", claim.act().word()), body("identifying", statement)), "target", target(content(claim)));
            if (claim.speaker() != null) {
                tree.put("prov:wasAttributedTo", agent(claim.speaker().name(), claim.speaker().kind() == Speaker.Kind.PERSON ? "prov:Person" : "prov:Agent"));
            }
            if (!claim.via().isEmpty()) {
                tree.put("prov:wasInfluencedBy", list(claim.via().stream().map(Relay::name).toList(), n -> agent(n, "prov:Agent")));
            }
            tree.put(claim.mode() == Mode.DIRECT ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom", object("@id", source(claim.report())));
            return tree;
        }

        private Object difference(Difference difference, int number) {
            return object("id", Uris.urn("difference", account.story().id() + "#" + number), "type", "Annotation", "motivation", difference.agrees() ? "linking" : "assessing",
                    "body", List.of(body("tagging", difference.kind().word()), body("classifying", difference.agrees() ? "agrees" : "differs")),
                    "target", list(difference.sides(), s -> target(s.passage())));
        }

        /** The later words as derived from the earlier. */
        private Object reprint(Reprint reprint, int number) {
            Map<String, Object> tree = object("id", Uris.urn("reprint", account.story().id() + "#" + number), "type", "Annotation", "motivation", "linking",
                    "body", List.of(body("tagging", "reprint " + reprint.kind().word()), target(reprint.b())), "target", target(reprint.a()));
            tree.put("prov:wasDerivedFrom", object("@id", source(reprint.b().report())));
            return tree;
        }

        private Object judgement(Applied applied) {
            return object("id", Uris.urn("judgement", String.valueOf(applied.judgement().number())), "type", "Annotation", "motivation", "moderating",
                    "creator", object("type", "Person", "name", applied.judgement().by()), "created", applied.judgement().at().toString(),
                    "body", List.of(body("tagging", applied.judgement().action().word()), body("commenting", applied.judgement().why())),
                    "target", applied.claims().isEmpty() ? list(applied.judgement().targets(), t -> Uris.urn("report", t.report())) : list(applied.claims(), c -> target(content(c))));
        }

        private static Passage content(Claim claim) {
            return new Passage(claim.report(), claim.content());
        }

        private static Object body(String purpose, String value) {
            return object("type", "TextualBody", "purpose", purpose, "value", value);
        }

        private static Object agent(String name, String type) {
            return object("@id", Uris.urn("agent", name), "@type", type, "name", name);
        }

        private String source(String report) {
            return printed.has(report) ? Uris.report(printed.reading(report).article().report()) : Uris.urn("report", report);
        }

        private Object target(Passage passage) {
            if (!printed.has(passage.report())) {
                return Uris.urn("report", passage.report());
            }
            Citation c = printed.cite(passage);
            return object("type", "SpecificResource", "source", source(c.report()), "scope", Uris.urn("report", c.report()), "selector", List.of(
                    object("type", "TextPositionSelector", "start", c.start(), "end", c.end()),
                    object("type", "TextQuoteSelector", "exact", c.quote(), "prefix", c.prefix(), "suffix", c.suffix())));
        }
    }
}
