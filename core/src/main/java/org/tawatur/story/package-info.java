/** Which reports tell of the same event, which claims are the same saying. */
package org.tawatur.story;
