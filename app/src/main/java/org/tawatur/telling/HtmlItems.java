package org.tawatur.telling;

import java.util.List;
import org.tawatur.telling.Sheet.Ink;

/** Lists of items on a page: what is under another is inset. */
final class HtmlItems {

    private final Html html;
    private final HtmlLines lines;

    HtmlItems(Html html, HtmlLines lines) {
        this.html = html;
        this.lines = lines;
    }

    /** @param cssClass of the list */
    void write(String cssClass, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        html.line().open("ul", "class", "items " + cssClass, "role", "list");
        for (Item item : items) {
            html.open("li", "class", "d" + item.depth(), "data-item", item.depth() == 0 ? "" : null);
            for (int i = 0; i < item.parts().size(); i++) {
                html.text(i == 0 || item.parts().get(i).isGlued() ? "" : " ");
                part(item.parts().get(i));
            }
            html.close();
        }
        html.close();
    }

    private void part(Item.Part part) {
        if (part instanceof Item.Said said) {
            html.open("span", "class", said.ink() == Ink.ASIDE ? "aside" : said.ink() == Ink.MARK ? "mark" : null).say(said.words()).close();
        } else if (part instanceof Item.Glued glued) {
            html.open("span", "class", "aside").say(glued.words()).close();
        } else if (part instanceof Item.Named named) {
            html.text("bdi", "name", named.name());
        } else if (part instanceof Item.Cited cited) {
            lines.link(cited.passage(), "in-line");
        } else if (part instanceof Item.Gone gone) {
            html.open("span", "class", "gone", "dir", "auto").text(gone.words()).close().text(" ").text("bdi", "aside", gone.label());
        }
    }
}
