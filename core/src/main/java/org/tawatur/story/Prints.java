package org.tawatur.story;

import java.util.Arrays;
import java.util.List;
import org.tawatur.report.Span;
import org.tawatur.text.Article;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/**
 * The articles of many reports laid end to end as letters in their normal form, without marks and spacing, so that
 * copies which differ in nothing else stand letter beside letter. Flat arrays: a report costs little more than its text.
 */
final class Prints {

    private final List<Article> articles;
    private char[] letters;
    /** Of each word: its first letter, its index in the article's words, and a hash of its form. */
    private int[] wordLetter;
    private int[] wordIndex;
    private int[] wordHash;
    /** Of each sentence: its first word and its index in the article's sentences. */
    private int[] sentenceWord;
    private int[] sentenceIndex;
    /** Of each report: its first word and sentence. */
    private final int[] reportWord;
    private final int[] reportSentence;
    private int size;
    private int words;
    private int sentences;

    Prints(List<Article> articles) {
        this.articles = articles;
        int most = 0;
        int sentenceCount = 0;
        int lettersCount = 0;
        for (Article article : articles) {
            most += article.words().size();
            sentenceCount += article.sentences().size();
            lettersCount += article.text().length();
        }
        letters = new char[lettersCount];
        wordLetter = new int[most + 1];
        wordIndex = new int[most];
        wordHash = new int[most];
        sentenceWord = new int[sentenceCount + 1];
        sentenceIndex = new int[sentenceCount];
        reportWord = new int[articles.size() + 1];
        reportSentence = new int[articles.size() + 1];
        for (int r = 0; r < articles.size(); r++) {
            reportWord[r] = words;
            reportSentence[r] = sentences;
            lay(articles.get(r));
        }
        reportWord[articles.size()] = words;
        reportSentence[articles.size()] = sentences;
        wordLetter[words] = size;
        sentenceWord[sentences] = words;
        letters = Arrays.copyOf(letters, size);
    }

    private void lay(Article article) {
        for (int s = 0; s < article.sentences().size(); s++) {
            Sentence sentence = article.sentences().get(s);
            if (!sentence.zone().isArticle()) {
                continue;
            }
            int first = words;
            for (int w = sentence.first(); w < sentence.last(); w++) {
                Word word = article.words().get(w);
                if (!word.isMark() && !word.form().isEmpty()) {
                    lay(word, w);
                }
            }
            if (words > first) {
                sentenceWord[sentences] = first;
                sentenceIndex[sentences++] = s;
            }
        }
    }

    private void lay(Word word, int index) {
        wordLetter[words] = size;
        wordIndex[words] = index;
        wordHash[words++] = word.form().hashCode();
        word.form().getChars(0, word.form().length(), letters, size);
        size += word.form().length();
    }

    int reports() {
        return articles.size();
    }

    Article article(int report) {
        return articles.get(report);
    }

    int words() {
        return words;
    }

    int firstWord(int report) {
        return reportWord[report];
    }

    int lastWord(int report) {
        return reportWord[report + 1];
    }

    /** The report in which a word stands. */
    int reportOf(int word) {
        int at = Arrays.binarySearch(reportWord, word);
        if (at < 0) {
            return -at - 2;
        }
        while (at + 1 < reportWord.length && reportWord[at + 1] == word) {
            at++;
        }
        return at;
    }

    int firstSentence(int report) {
        return reportSentence[report];
    }

    int lastSentence(int report) {
        return reportSentence[report + 1];
    }

    int hash(int word) {
        return wordHash[word];
    }

    /** The offset of a word's first letter; of the word after the last: the number of letters. */
    int letter(int word) {
        return wordLetter[word];
    }

    char at(int letter) {
        return letters[letter];
    }

    /** The word whose first letter stands at an offset, or -1 if a word's inner letter does. */
    int wordAt(int letter) {
        int at = Arrays.binarySearch(wordLetter, 0, words + 1, letter);
        return at < 0 ? -1 : at;
    }

    /** The word an offset falls into. */
    int wordAround(int letter) {
        int at = Arrays.binarySearch(wordLetter, 0, words + 1, letter);
        return at < 0 ? -at - 2 : at;
    }

    /** The first word of a sentence; of the sentence after the last: the number of words. */
    int sentenceStart(int sentence) {
        return sentenceWord[sentence];
    }

    int sentenceEnd(int sentence) {
        return sentenceWord[sentence + 1];
    }

    /** The sentence a word stands in. */
    int sentenceAround(int word) {
        int at = Arrays.binarySearch(sentenceWord, 0, sentences, word);
        return at < 0 ? -at - 2 : at;
    }

    /** The sentence that begins with a word, or -1. */
    int sentenceAt(int word) {
        int at = Arrays.binarySearch(sentenceWord, 0, sentences + 1, word);
        return at < 0 ? -1 : at;
    }

    /** The printed stretch from one sentence to before another of the same report. */
    Span sentences(int report, int first, int last) {
        List<Sentence> all = articles.get(report).sentences();
        return new Span(all.get(sentenceIndex[first]).span().start(), all.get(sentenceIndex[last - 1]).span().end());
    }

    /** The printed stretch from one word to before another of the same report. */
    Span words(int report, int first, int last) {
        List<Word> all = articles.get(report).words();
        return new Span(all.get(wordIndex[first]).start(), all.get(wordIndex[last - 1]).end());
    }
}
