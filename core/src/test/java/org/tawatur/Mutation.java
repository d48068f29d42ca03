package org.tawatur;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A slip of the pen in one row of a pack file. */
enum Mutation {

    /** a field forgotten; the row of one field would be a blank line, which is none */
    DROPPED {
        @Override
        String of(List<String> fields, Random random) {
            int gone = random.nextInt(fields.size());
            return fields.size() == 1 ? null : joined(fields, gone, null);
        }
    },
    ADDED {
        @Override
        String of(List<String> fields, Random random) {
            return String.join("\t", fields) + "\t" + fields.get(random.nextInt(fields.size()));
        }
    },
    EMPTIED {
        @Override
        String of(List<String> fields, Random random) {
            return fields.size() == 1 ? null : joined(fields, random.nextInt(fields.size()), "");
        }
    },
    /** an act, a class, a kind, a government, a gender, a number that there is none of */
    UNKNOWN {
        @Override
        String of(List<String> fields, Random random) {
            List<Integer> coded = coded(fields);
            return coded.isEmpty() ? null : joined(fields, coded.get(random.nextInt(coded.size())), "zz9");
        }
    },
    UNKNOWN_AMONG_OTHERS {
        @Override
        String of(List<String> fields, Random random) {
            List<Integer> coded = coded(fields);
            return coded.isEmpty() ? null : joined(fields, coded.get(0), fields.get(coded.get(0)) + "|zz9");
        }
    },
    UNBALANCED {
        @Override
        String of(List<String> fields, Random random) {
            int at = random.nextInt(fields.size());
            String field = fields.get(at);
            return joined(fields, at, List.of(field + "|", "|" + field, field + "||" + field).get(random.nextInt(3)));
        }
    },
    BLANKS_FOR_TABS {
        @Override
        String of(List<String> fields, Random random) {
            return fields.size() == 1 ? null : String.join("    ", fields);
        }
    },
    TWICE {
        @Override
        String of(List<String> fields, Random random) {
            return String.join("\t", fields) + "\n" + String.join("\t", fields);
        }
    },
    /** bytes that are no UTF-8; {@link #BROKEN} stands for one */
    GARBLED {
        @Override
        String of(List<String> fields, Random random) {
            int at = random.nextInt(fields.size());
            return joined(fields, at, fields.get(at) + BROKEN);
        }
    };

    /** Written as a byte that begins nothing in UTF-8. */
    static final char BROKEN = '\uE000';

    /** @return the row after the slip, or null where this slip cannot be made in it */
    abstract String of(List<String> fields, Random random);

    private static String joined(List<String> fields, int at, String other) {
        String[] out = fields.toArray(new String[0]);
        out[at] = other;
        return Arrays.stream(out).filter(f -> f != null).collect(Collectors.joining("\t"));
    }

    /** Which fields hold a word of the format: those in Latin letters or digits that are no spelling of a name. */
    private static List<Integer> coded(List<String> fields) {
        return IntStream.range(0, fields.size()).filter(i -> fields.size() > 1 && fields.get(i).matches("[a-z0-9-]{2,}|[a-z0-9]|[A-Z]+_[A-Z]+|[A-Z]{1,2}|EXACT|ABOUT|START|MID|END")).boxed().toList();
    }
}
