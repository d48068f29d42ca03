/** How an account is told: as terminal text, a page, Markdown, JSON. Adapters; nothing is judged here. */
package org.tawatur.telling;
