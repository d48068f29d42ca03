package org.tawatur.feed;

/** The kinds of stretches of XML. */
enum Token { TEXT, OPEN, EMPTY, CLOSE, OTHER, END }
