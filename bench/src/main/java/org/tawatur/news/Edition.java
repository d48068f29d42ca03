package org.tawatur.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints an event's text, as its first teller has it, as others take it over, or as they tell it themselves. */
final class Edition {

    /** Of the other words, a rewriter's own; a teller's own. */
    private static final double REWRITTEN = 0.12;
    private static final double RETOLD = 0.6;
    /** Of the sentences, a rewriter drops so many, and so many change places with the next. */
    private static final double DROPPED = 0.12;
    private static final double SWAPPED = 0.15;
    /** A cut leaves so much at least, and up to twice that. */
    private static final double CUT = 0.4;

    private final Forms forms;
    private final Synonyms synonyms;
    private final Map<String, String> names;
    private final long dice;
    private final Event event;
    private final Renaming first;

    /**
     * @param names of what the frames leave open
     * @param dice  the report's own
     */
    Edition(Event event, long dice, Map<String, String> names, Forms forms, Synonyms synonyms) {
        this.event = event;
        this.dice = dice;
        this.names = names;
        this.forms = forms;
        this.synonyms = synonyms;
        first = Renaming.of(event.key(), event.seed().day(), event.day());
    }

    /** @return title and body */
    String[] print(Kind kind, Seed other) {
        return switch (kind) {
            case ORIGINAL, VERBATIM, TEMPLATE -> text(first, sentences(event.seed(), first));
            case FRAMED -> text(first, framed(sentences(event.seed(), first)));
            case CUT -> text(first, framed(cut(sentences(event.seed(), first))));
            case REORDERED -> text(first, reordered(sentences(event.seed(), first)));
            case REWRITTEN -> {
                Renaming teller = first.by(dice, REWRITTEN, synonyms);
                yield text(teller, edited(sentences(event.seed(), teller)));
            }
            case RETOLD -> {
                Renaming teller = first.by(dice, RETOLD, synonyms);
                yield text(teller, edited(sentences(event.seed(), teller)));
            }
            case FOLLOWED -> followed(other);
        };
    }

    private String[] followed(Seed other) {
        Renaming teller = first.by(dice, RETOLD, synonyms);
        Renaming news = Renaming.of(dice, other.day(), event.day());
        List<List<String>> known = cut(sentences(event.seed(), teller));
        List<List<String>> all = new ArrayList<>(known.subList(0, 1));
        all.addAll(cut(sentences(other, news)));
        all.addAll(known.subList(1, known.size()));
        return text(teller, all);
    }

    private String[] text(Renaming renaming, List<List<String>> paragraphs) {
        return new String[] {printed(event.seed().title(), renaming), String.join("\n", paragraphs.stream().map(p -> String.join(" ", p)).toList())};
    }

    private static List<List<String>> sentences(Seed seed, Renaming renaming) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (List<List<Word>> paragraph : seed.paragraphs()) {
            List<String> sentences = new ArrayList<>();
            paragraph.forEach(sentence -> sentences.add(printed(sentence, renaming)));
            paragraphs.add(sentences);
        }
        return paragraphs;
    }

    private static String printed(List<Word> words, Renaming renaming) {
        StringBuilder out = new StringBuilder();
        words.forEach(word -> out.append(renaming.of(word)));
        return out.toString().strip();
    }

    private List<List<String>> framed(List<List<String>> paragraphs) {
        List<String> lead = paragraphs.get(0);
        lead.set(0, Forms.filled(forms.opening(Dice.mix(dice, 11)), names, dice) + " " + lead.get(0));
        paragraphs.add(List.of(Forms.filled(forms.closing(Dice.mix(dice, 12)), names, dice)));
        return paragraphs;
    }

    private List<List<String>> cut(List<List<String>> paragraphs) {
        int all = paragraphs.stream().mapToInt(List::size).sum();
        int left = (int) Math.ceil(all * CUT * (1 + Dice.share(Dice.mix(dice, 13))));
        List<List<String>> kept = new ArrayList<>();
        for (List<String> paragraph : paragraphs) {
            if (left > 0) {
                kept.add(new ArrayList<>(paragraph.subList(0, Math.min(left, paragraph.size()))));
                left -= paragraph.size();
            }
        }
        return kept;
    }

    /** The lead stays first. */
    private List<List<String>> reordered(List<List<String>> paragraphs) {
        List<List<String>> blocks = paragraphs.size() > 2 ? paragraphs : new ArrayList<>(paragraphs.stream().flatMap(List::stream).map(List::of).toList());
        for (int i = blocks.size() - 1; i > 1; i--) {
            int j = 1 + Dice.below(i, Dice.mix(dice, 100 + i));
            blocks.set(i, blocks.set(j, blocks.get(i)));
        }
        return blocks;
    }

    private List<List<String>> edited(List<List<String>> paragraphs) {
        int number = 0;
        List<List<String>> edited = new ArrayList<>();
        for (List<String> paragraph : paragraphs) {
            List<String> kept = new ArrayList<>();
            for (String sentence : paragraph) {
                double share = number == 0 ? 1 : Dice.share(Dice.mix(dice, 1000 + number));
                number++;
                if (share >= DROPPED) {
                    kept.add(share < DROPPED + SWAPPED ? Math.max(0, kept.size() - 1) : kept.size(), sentence);
                }
            }
            if (!kept.isEmpty()) {
                edited.add(kept);
            }
        }
        return edited;
    }
}
