/** What was published, where, when, and which of it is article. */
package org.tawatur.report;
