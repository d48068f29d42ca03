package org.tawatur.news;

import org.tawatur.report.Report;

/**
 * A made report, and the truth about it.
 *
 * @param event the event it tells of; a form filled in is an event alone
 * @param of    the id of the event's first report where this is not it, else null; a copy is printed from that one
 * @param seed  the id of the report whose text was varied, or the title of the form
 */
public record Made(Report report, Kind kind, long event, String of, String seed) {}
