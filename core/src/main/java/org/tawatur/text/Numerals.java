package org.tawatur.text;

import java.math.BigDecimal;

/** Reads numbers in digits and in words. */
final class Numerals {

    /** A number that was read; {@code end} is the index after its last word. */
    record Amount(double value, int end, boolean digits) {}

    private Numerals() {}

    /** The number that begins at a word, or null. Words with the article begin none. */
    static Amount read(Terms terms, int i) {
        return terms.isNumber(i) ? digits(terms, i) : words(terms, i);
    }

    private static Amount digits(Terms terms, int i) {
        double value = value(terms.word(i).form());
        if (Double.isNaN(value)) {
            return null;
        }
        int end = i + 1;
        while (isGroup(terms, end, terms.word(i).form())) {
            value = value * 1000 + terms.integer(end);
            end++;
        }
        return scaled(terms, value, end, true);
    }

    /** A group of three digits after a space: 10 000. */
    private static boolean isGroup(Terms terms, int i, String before) {
        return terms.isNumber(i) && terms.word(i).form().length() == 3 && terms.integer(i) >= 0 && before.length() <= 3
                && terms.word(i).start() == terms.word(i - 1).end() + 1 && !terms.isNumber(i + 2) && terms.integer(i - 1) > 0;
    }

    private static Amount scaled(Terms terms, double value, int at, boolean digits) {
        Term scale = terms.at(at, Term.Sort.SCALE, false);
        if (scale == null || terms.isTied(at)) {
            return new Amount(value, at, digits);
        }
        double total = BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale.value())).doubleValue();
        int end = at + 1;
        int next = terms.isLoneConjunction(end) ? end + 1 : end;
        if (terms.isAnded(next)) {
            Amount rest = terms.is(next, Term.Sort.QUARTER) ? part(terms, next, scale) : read(terms, next);
            if (rest != null && rest.value() < scale.value() && (rest.value() >= 100 || !rest.digits())) {
                return new Amount(total + rest.value(), rest.end(), digits);
            }
        }
        return new Amount(total, end, digits);
    }

    /** Half a million and the like after "and". */
    private static Amount part(Terms terms, int i, Term scale) {
        int end = terms.is(i + 1, Term.Sort.SCALE) ? i + 2 : i + 1;
        return new Amount((double) scale.value() * terms.at(i, Term.Sort.QUARTER).value() / 60, end, false);
    }

    private static Amount words(Terms terms, int i) {
        double total = 0;
        double group = 0;
        int at = i;
        double least = Double.MAX_VALUE;
        Step step = Step.START;
        while (terms.has(at) && (at == i ? !terms.isDefinite(at) : terms.isAnded(at) && !terms.isDefinite(at))) {
            Amount part = small(terms, at, step);
            Term scale = part == null ? terms.at(at, Term.Sort.SCALE) : terms.at(part.end(), Term.Sort.SCALE, false);
            double unit = part == null && terms.is(at, Term.Sort.SCALES) ? terms.at(at, Term.Sort.SCALES).value() / 2.0 : scale == null ? 0 : scale.value();
            // "two millions and three millions" are two numbers
            if (unit >= least) {
                break;
            }
            least = unit == 0 ? least : unit;
            if (part == null && terms.is(at, Term.Sort.SCALES) && group == 0) {
                total += terms.at(at, Term.Sort.SCALES).value();
                at++;
                step = Step.START;
            } else if (part == null && scale != null && group == 0) {
                total += scale.value();
                at++;
                step = Step.START;
            } else if (part == null) {
                break;
            } else if (scale != null && !terms.isTied(part.end())) {
                total += (group + part.value()) * scale.value();
                group = 0;
                at = part.end() + 1;
                step = Step.START;
            } else {
                group += part.value();
                at = part.end();
                step = Step.after(part.value());
            }
        }
        return total + group == 0 ? null : new Amount(total + group, at, false);
    }

    /** What may follow "and". */
    private enum Step {
        START, TENS, BELOW_HUNDRED, NOTHING;

        static Step after(double value) {
            return value >= 100 ? BELOW_HUNDRED : value < 10 ? TENS : NOTHING;
        }
    }

    /** A number below a thousand that is written without "and". */
    private static Amount small(Terms terms, int i, Step step) {
        if (step == Step.NOTHING) {
            return null;
        }
        Term tens = terms.at(i, Term.Sort.TENS);
        if (tens != null) {
            return new Amount(tens.value(), i + 1, false);
        }
        if (step == Step.TENS) {
            return null;
        }
        Term one = terms.at(i, Term.Sort.ONES);
        boolean teen = terms.is(i + 1, Term.Sort.TEN) && !terms.isTied(i + 1);
        if (one != null || teen && terms.is(i, Term.Sort.TEEN_ONE)) {
            long value = one != null ? one.value() : 1;
            boolean hundreds = value > 2 && terms.at(i + 1, Term.Sort.HUNDRED, false) != null && !terms.isTied(i + 1);
            return teen ? new Amount(10 + value, i + 2, false) : hundreds ? new Amount(value * 100, i + 2, false) : new Amount(value, i + 1, false);
        }
        if (terms.is(i, Term.Sort.TEN)) {
            return new Amount(10, i + 1, false);
        }
        Term hundred = terms.is(i, Term.Sort.HUNDRED) ? terms.at(i, Term.Sort.HUNDRED) : terms.at(i, Term.Sort.HUNDREDS);
        return hundred != null && step == Step.START ? new Amount(hundred.value(), i + 1, false) : null;
    }

    /** The ordinal that begins at a word, or null: "the third", "the three-and-twentieth". */
    static Amount ordinal(Terms terms, int i) {
        Term tens = terms.at(i, Term.Sort.TENS, true);
        if (tens != null) {
            return new Amount(tens.value(), i + 1, false);
        }
        Term first = terms.is(i, Term.Sort.ORDINAL) ? terms.at(i, Term.Sort.ORDINAL) : terms.at(i, Term.Sort.TEEN_ONE, true);
        if (first == null) {
            return null;
        }
        if (terms.is(i + 1, Term.Sort.TEN) && !terms.isTied(i + 1)) {
            return new Amount(10 + first.value(), i + 2, false);
        }
        Term more = terms.isAnded(i + 1) ? terms.at(i + 1, Term.Sort.TENS, true) : null;
        if (more != null) {
            return new Amount(more.value() + first.value(), i + 2, false);
        }
        return first.sort() == Term.Sort.ORDINAL ? new Amount(first.value(), i + 1, false) : null;
    }

    /**
     * The value of digits with separators, or NaN. A comma or point before exactly three digits parts thousands, since
     * Arabic outlets print both so; otherwise it is the decimal sign.
     */
    static double value(String digits) {
        StringBuilder plain = new StringBuilder(digits.length());
        int parts = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
            } else if (c == '\u066C' || c != '\u066B' && isThousands(digits, i)) {
                parts++;
            } else if (plain.indexOf(".") >= 0 || parts > 0 && c == '.' && digits.indexOf('.') != i) {
                return Double.NaN;
            } else {
                plain.append('.');
            }
        }
        return Double.parseDouble(plain.toString());
    }

    private static boolean isThousands(String digits, int at) {
        int run = 0;
        while (at + run + 1 < digits.length() && Character.isDigit(digits.charAt(at + run + 1))) {
            run++;
        }
        return run == 3 && at <= 3 + 4 * 3 && digits.charAt(0) != '0';
    }
}
