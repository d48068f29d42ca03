/** The commands: one file each, and what they share. No judgement is made here. */
package org.tawatur.cli;
