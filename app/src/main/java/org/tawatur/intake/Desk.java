package org.tawatur.intake;

import java.nio.file.Path;
import java.util.Set;

/**
 * What all files of a run share.
 *
 * @param named the files that the user named, rather than a folder they lie in: of these everything is told
 */
record Desk(Ids ids, Problems problems, Counts counts, Set<Path> named) {}
