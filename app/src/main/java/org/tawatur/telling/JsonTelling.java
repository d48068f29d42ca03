package org.tawatur.telling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.judgement.Edition;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Tells everything as JSON: {@code {"stories": [...]}}, offsets in Unicode code points, every order that of the account. */
public final class JsonTelling implements Telling {

    private final TellingOptions options;
    private final JsonMapper mapper = JsonMapper.builder().build();

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
        root.put("lang", options.lang());
        root.put("offsets", "code points");
        root.put("stories", stories);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        out.append(mapper.writer().with(printer).writeValueAsString(root)).append('\n');
    }
}
