/** How does an account go into other people's programs: conflict data, annotations, timelines, argument maps? */
package org.tawatur.exchange;
