/** What would the world's news of a day look like? An endless stream of reports, made from a few, with the truth beside them. */
package org.tawatur.news;
