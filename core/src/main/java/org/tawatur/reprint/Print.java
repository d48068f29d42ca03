package org.tawatur.reprint;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.tawatur.report.Span;

/**
 * What of a report is compared with others, about ten bytes a word and no text: of each word a key (see
 * {@link ContentStems}), a check of its letters, how rare it is, whether it is quoted, a figure, begins or ends a sentence, and
 * where it stands. Furniture and marks are left out. Two words with key and check the same are taken to be the same
 * letters (wrong once in some billions).
 */
final class Print {

    /** Of one word, beside how rare it is (four bits) and how many letters it has (eight). */
    static final int BEGINS = 1;
    static final int ENDS = 2;
    static final int QUOTED = 4;
    static final int FIGURE = 8;
    static final int RAREST = 15;
    static final long UNDATED = Long.MAX_VALUE;
    static final int MOST_LETTERS = 255;
    private static final int RARITY = 4;
    private static final int LETTERS = 8;

    private final String report;
    private final long second;
    private final int[] keys;
    private final short[] checks;
    private final short[] notes;
    /** Of each word the blank before it and its length; before those of a sentence's first its lead, after those of its last its tail. */
    private final byte[] places;

    Print(String report, long second, PrintReader.Laid laid) {
        this.report = report;
        this.second = second;
        keys = Arrays.copyOf(laid.keys, laid.words);
        checks = Arrays.copyOf(laid.checks, laid.words);
        notes = Arrays.copyOf(laid.notes, laid.words);
        places = Arrays.copyOf(laid.places, laid.bytes);
    }

    private Print(DataInput in) throws IOException {
        report = in.readUTF();
        second = in.readLong();
        keys = new int[in.readInt()];
        checks = new short[keys.length];
        notes = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
            checks[i] = in.readShort();
            notes[i] = in.readShort();
        }
        places = new byte[in.readInt()];
        in.readFully(places);
    }

    static Print read(DataInput in) throws IOException {
        return new Print(in);
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(report);
        out.writeLong(second);
        out.writeInt(keys.length);
        for (int i = 0; i < keys.length; i++) {
            out.writeInt(keys[i]);
            out.writeShort(checks[i]);
            out.writeShort(notes[i]);
        }
        out.writeInt(places.length);
        out.write(places);
    }

    static int note(int rarity, int letters) {
        return rarity << RARITY | Math.min(letters, MOST_LETTERS) << LETTERS;
    }

    String report() {
        return report;
    }

    /** When it was published, in seconds of the epoch, or {@link #UNDATED}, which is after all others. */
    long second() {
        return second;
    }

    boolean isDated() {
        return second != UNDATED;
    }

    int words() {
        return keys.length;
    }

    int key(int word) {
        return keys[word];
    }

    /** A polynomial of the letters, as in {@link String#hashCode}, so that the check of two words together can be made. */
    int check(int word) {
        return checks[word];
    }

    int letters(int word) {
        return notes[word] >>> LETTERS & 0xFF;
    }

    /** From 0, a small word that says nothing of the matter, to {@link #RAREST}. */
    int rarity(int word) {
        return notes[word] >>> RARITY & 0xF;
    }

    boolean begins(int word) {
        return (notes[word] & BEGINS) != 0;
    }

    boolean ends(int word) {
        return (notes[word] & ENDS) != 0;
    }

    boolean quoted(int word) {
        return (notes[word] & QUOTED) != 0;
    }

    /** Whether it is written in digits. */
    boolean figure(int word) {
        return (notes[word] & FIGURE) != 0;
    }

    boolean same(int word, Print other, int there) {
        return keys[word] == other.keys[there] && checks[word] == other.checks[there];
    }

    /** The words that say something of the matter. */
    int[] content() {
        int[] content = new int[keys.length];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (rarity(i) > 0) {
                content[n++] = i;
            }
        }
        return Arrays.copyOf(content, n);
    }

    /** The bytes it holds, roughly. */
    long bytes() {
        return 8L * keys.length + places.length + 2L * report.length() + 150;
    }

    /** The printed stretch from one word to before another; of a sentence begun or ended, with its marks. */
    Span span(int first, int last) {
        int at = 0;
        int end = 0;
        int start = -1;
        for (int word = 0; word < last; word++) {
            int lead = 0;
            if (begins(word)) {
                lead = number(at);
                at += size(lead);
            }
            int gap = number(at);
            at += size(gap);
            int length = number(at);
            at += size(length);
            if (word == first) {
                start = end + gap - lead;
            }
            end += gap + length;
            if (ends(word)) {
                int tail = number(at);
                at += size(tail);
                if (word == last - 1) {
                    end += tail;
                }
            }
        }
        return new Span(start, end);
    }

    private int number(int at) {
        int value = places[at] & 0x7F;
        int shift = 7;
        for (int i = at; places[i] < 0; shift += 7) {
            value |= (places[++i] & 0x7F) << shift;
        }
        return value;
    }

    static int size(int number) {
        return number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : number < 1 << 21 ? 3 : number < 1 << 28 ? 4 : 5;
    }
}
