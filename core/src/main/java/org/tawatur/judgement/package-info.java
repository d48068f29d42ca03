/** What has a person judged of an account, and what has changed since it was last looked at? */
package org.tawatur.judgement;
