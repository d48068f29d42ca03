/** Web pages: which of a page is the report, and what its metadata says of its publication. */
package org.tawatur.page;
