package org.tawatur.telling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.judgement.Edition;

/** Tells everything as JSON: {@code {"stories": [...]}}, offsets in Unicode code points, every order that of the account. */
public final class JsonTelling implements Telling {

    /** What the schema is called that the output keeps to: {@code account.schema.json}. */
    public static final String FORMAT = "tawatur-account/1";

    private final TellingOptions options;

    /**
     * @param options of which the language counts: reasons are given in it beside their codes
     */
    public JsonTelling(TellingOptions options) {
        this.options = options;
    }

    @Override
    public void tell(List<Edition> editions, Appendable out) throws IOException {
        List<Map<String, Object>> stories = new ArrayList<>();
        editions.forEach(edition -> stories.add(new JsonStory(edition, Words.of(options.lang())).tree()));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("lang", options.lang());
        root.put("offsets", "code points");
        root.put("stories", stories);
        Json.print(root, out);
    }
}
