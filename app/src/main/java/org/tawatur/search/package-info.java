/** Which reports of an archive have these words? A Lucene index beside the record, made from it and made again at will. */
package org.tawatur.search;
