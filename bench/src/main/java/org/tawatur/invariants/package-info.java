/** What must hold for every account there is: does it, over a whole corpus? */
package org.tawatur.invariants;
