/** How a language is read: letters, words and their particles, sentences, phrases, numbers, times. */
package org.tawatur.text;
