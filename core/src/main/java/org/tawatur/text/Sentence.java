package org.tawatur.text;

import org.tawatur.report.Span;
import org.tawatur.report.Zone;

/**
 * A sentence of an article.
 *
 * @param span  from its first word to its closing mark, marks included
 * @param zone  the zone it stands in
 * @param paragraph the number of that zone among the article's zones, so that sentences of one paragraph share it
 * @param first index of its first word in {@link Article#words()}
 * @param last  index after its last word
 */
public record Sentence(Span span, Zone.Kind zone, int paragraph, int first, int last) {}
