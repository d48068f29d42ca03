package org.tawatur.intake;

/** What a field of a report in JSON says; the file {@code json-fields.tsv} has their names. */
enum Role { ID, OUTLET, CREDIT, PUBLISHED, MODIFIED, LANGUAGE, AUTHOR, URL, TITLE, TEXT, SUMMARY, LIST }
