/**
 * Tawatur reads many reports of one event and tells them as one sourced account. Packages in reading order, each
 * importing only those before it:
 *
 * <ol>
 *   <li>{@code report}: what was published, where, when, and which of it is article
 *   <li>{@code text}: how this language is read: letters, words, sentences, numbers, times
 *   <li>{@code source}: who is speaking, and under which other names
 *   <li>{@code claim}: who says what, via whom, how
 *   <li>{@code story}: which reports are copies, which tell of the same event, which claims are the same saying
 *   <li>{@code account}: points, differences, origins, timeline
 * </ol>
 *
 * {@link org.tawatur.Tawatur} is the door.
 */
package org.tawatur;
