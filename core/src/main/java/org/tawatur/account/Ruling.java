package org.tawatur.account;

import java.util.List;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;

/** What a person decides of a story over the program's head: asked where the program has decided, before anything is counted. */
public interface Ruling {

    /** Decides nothing. */
    Ruling NONE = new Ruling() {};

    /** @param made with the statements as the program makes them; those returned hold no claims but the same */
    default Story story(Story made) {
        return made;
    }

    /**
     * Asked after {@link #story}.
     *
     * @param groups of statements on one matter, as the program makes them; those returned hold the statements of the story returned
     */
    default List<List<Statement>> points(List<List<Statement>> groups) {
        return groups;
    }
}
