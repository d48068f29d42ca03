package org.tawatur.source;

import java.util.List;
import org.tawatur.text.Word;

/** Words with their forms, looked up once. */
final class Line {

    /** A line without words. */
    static final Line NONE = new Line();

    final List<Word> words;
    final Form[] forms;

    /** @param text where the words stand: a few are no name as they are printed, though their normal form is one */
    Line(List<Word> words, String text, Lexicon lexicon) {
        this.words = words;
        this.forms = new Form[words.size()];
        for (int i = 0; i < forms.length; i++) {
            Word word = words.get(i);
            Form form = word.kind() == Word.Kind.WORD ? lexicon.form(word.form()) : Form.NONE;
            forms[i] = form != Form.NONE && lexicon.isNoName(word, form, text) ? Form.NO_NAME : form;
        }
    }

    private Line() {
        words = List.of();
        forms = new Form[0];
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

    /** Words without articles, the first also without the letters of its particles. */
    String stems(int from, int to, int cut) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            Form.Reading reading = at(i).whole();
            for (Form.Reading other : at(i).readings()) {
                reading = i == from && other.cut() == cut ? other : reading;
            }
            out.append(out.isEmpty() ? "" : " ").append(reading.stem());
        }
        return out.toString();
    }
}
