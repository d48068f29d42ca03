package org.tawatur.page;

import org.tawatur.report.Zone;

/**
 * A line of an article.
 *
 * @param kind HEADING, CAPTION, DATELINE or BODY, or null where the markup does not tell
 */
record Line(String text, Zone.Kind kind) {
}
