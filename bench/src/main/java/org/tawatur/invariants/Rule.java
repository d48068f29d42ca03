package org.tawatur.invariants;

/** What must hold for every line of every account. */
enum Rule {
    PASSAGE("what is cited lies in its report and is not empty"),
    WORDS("a label is the cited characters, one for one"),
    FIGURE("a figure stands in the characters it is cited to"),
    QUOTATION("marks of quotation stand around what is printed in them, and nothing else"),
    CHAIN("no two claims of one chain part"),
    BOUNDS("1 <= least <= most origins, 1 <= hands <= reports"),
    REASON("a bound has reasons, and these passages of its point or story"),
    NAME("every word of a name stands in the report that names it"),
    DAY("a day is that of the words cited for it, or of publication"),
    WHOLE("ids are unique; each claim is in one statement, each statement in one point");

    private final String says;

    Rule(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }
}
