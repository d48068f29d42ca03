package org.tawatur.telling;

import java.io.IOException;
import java.util.List;
import org.tawatur.account.Account;

/** One form in which accounts are written down. The same accounts give the same characters, always. */
public interface Telling {

    /**
     * Writes the accounts of several stories, in the order given, as one output.
     *
     * @throws IOException if {@code out} does
     */
    void write(List<Account> accounts, Appendable out) throws IOException;
}
