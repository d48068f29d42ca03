/** Points, differences, origins, timeline: what a person reads. */
package org.tawatur.account;
