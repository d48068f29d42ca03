package org.tawatur.news;

import java.time.LocalDate;

/**
 * What reports tell of.
 *
 * @param number   also of its first report
 * @param key      of the choice of its words
 * @param seed     whose text is varied
 * @param minute   of its first report, counted from the epoch
 * @param reportId of its first report
 * @param outlet   that printed it first
 */
record Event(long number, long key, Seed seed, LocalDate day, long minute, String reportId, String outlet) {}
