package org.tawatur.source;

import java.util.List;
import org.tawatur.text.Word;

/** Words with their forms, looked up once. */
final class Line {

    final List<Word> words;
    final Form[] forms;

    Line(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.forms = new Form[words.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = words.get(i).kind() == Word.Kind.WORD ? lexicon.form(words.get(i).form()) : Form.NONE;
        }
    }

    int size() {
        return forms.length;
    }

    /** The form at a place; {@link Form#NONE} for a mark, a number, or beyond the end. */
    Form at(int i) {
        return i >= 0 && i < forms.length ? forms[i] : Form.NONE;
    }

    boolean isMark(int i) {
        return i < forms.length && words.get(i).isMark();
    }
}
