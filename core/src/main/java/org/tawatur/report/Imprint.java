package org.tawatur.report;

import java.time.OffsetDateTime;

/**
 * What a report's own metadata says of its publication; every part may be null, where nothing says so.
 *
 * @param outlet    who publishes
 * @param published when it was first published
 * @param modified  when it was last changed
 * @param language  BCP 47 code
 * @param author    who wrote it, as signed; several parted by "; "
 * @param credit    whom the outlet took it from, an agency or another outlet, as named
 * @param url       its address, the canonical one where the page names one
 */
public record Imprint(
        String outlet, OffsetDateTime published, OffsetDateTime modified, String language, String author, String credit, String url) {

    /** Nothing is known. */
    public static final Imprint NONE = new Imprint(null, null, null, null, null, null, null);

    public Imprint outlet(String name) {
        return new Imprint(name, published, modified, language, author, credit, url);
    }

    public Imprint published(OffsetDateTime when) {
        return new Imprint(outlet, when, modified, language, author, credit, url);
    }

    public Imprint modified(OffsetDateTime when) {
        return new Imprint(outlet, published, when, language, author, credit, url);
    }

    public Imprint language(String code) {
        return new Imprint(outlet, published, modified, code, author, credit, url);
    }

    public Imprint author(String name) {
        return new Imprint(outlet, published, modified, language, name, credit, url);
    }

    public Imprint credit(String name) {
        return new Imprint(outlet, published, modified, language, author, name, url);
    }

    public Imprint url(String address) {
        return new Imprint(outlet, published, modified, language, author, credit, address);
    }

    /** This imprint, and where it says nothing what another says. */
    public Imprint or(Imprint other) {
        return new Imprint(
                outlet != null ? outlet : other.outlet,
                published != null ? published : other.published,
                modified != null ? modified : other.modified,
                language != null ? language : other.language,
                author != null ? author : other.author,
                credit != null ? credit : other.credit,
                url != null ? url : other.url);
    }
}
