/** How fast the reading is, against what, and where the time goes. Never published. */
package org.tawatur.bench;
