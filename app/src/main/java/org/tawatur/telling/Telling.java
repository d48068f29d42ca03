package org.tawatur.telling;

import java.io.IOException;
import java.util.List;
import org.tawatur.account.Account;
import org.tawatur.judgement.Edition;

/** One form in which accounts are written down. The same accounts give the same characters, always. */
public interface Telling {

    /**
     * Writes the accounts of several stories, in the order given, as one output.
     *
     * @throws IOException if {@code out} does
     */
    void tell(List<Edition> editions, Appendable out) throws IOException;

    /** The same of accounts that nobody has judged. */
    default void write(List<Account> accounts, Appendable out) throws IOException {
        tell(accounts.stream().map(Edition::of).toList(), out);
    }
}
