/** Which characters do bytes stand for, and how many of them are taken in? */
package org.tawatur.bytes;
