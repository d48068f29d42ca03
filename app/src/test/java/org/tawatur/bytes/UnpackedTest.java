package org.tawatur.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class UnpackedTest {

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A stream that gives a few bytes at a time and never says that more are at hand. */
    private static InputStream dripping(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(7, length));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }

    @Test
    void unpacksMemberAfterMember() throws IOException {
        byte[] words = new byte[100_000];
        new Random(4).nextBytes(words);
        byte[] all = joined(packed(words), packed(new byte[0]), packed("end".getBytes()));
        for (InputStream in : new InputStream[] {new ByteArrayInputStream(all), dripping(all)}) {
            assertThat(new Unpacked(in).readAllBytes()).isEqualTo(joined(words, "end".getBytes()));
        }
    }

    @Test
    void tellsWhereAMemberBegins() throws IOException {
        byte[] first = packed(new byte[1000]);
        Unpacked in = new Unpacked(new ByteArrayInputStream(joined(first, packed(new byte[10]))));
        assertThat(in.readAllBytes()).hasSize(1010);
        assertThat(in.memberAt(0)).isZero();
        assertThat(in.memberAt(999)).isZero();
        assertThat(in.memberAt(1000)).isEqualTo(first.length);
    }

    @Test
    void leavesPaddingBehindTheLastMember() throws IOException {
        assertThat(new Unpacked(new ByteArrayInputStream(joined(packed("one".getBytes()), new byte[600]))).readAllBytes()).isEqualTo("one".getBytes());
    }

    @Test
    void givesWhatIsThereOfACutOne() throws IOException {
        byte[] words = new byte[300_000];
        new Random(5).nextBytes(words);
        byte[] all = packed(words);
        Unpacked in = new Unpacked(new ByteArrayInputStream(Arrays.copyOf(all, all.length / 2)));
        byte[] read = new byte[words.length];
        int size = 0;
        try {
            for (int n = in.read(read, 0, 1000); n > 0; n = in.read(read, size, 1000)) {
                size += n;
            }
            assertThat(size).as("the end must not look like one").isNegative();
        } catch (EOFException e) {
            assertThat(size).isGreaterThan(words.length / 3);
            assertThat(Arrays.copyOf(read, size)).isEqualTo(Arrays.copyOf(words, size));
        }
    }

    @Test
    void refusesWhatIsDamaged() throws IOException {
        byte[] all = packed("some words that are packed".getBytes());
        all[all.length - 6] ^= 1;
        assertThatThrownBy(() -> new Unpacked(new ByteArrayInputStream(all)).readAllBytes()).isInstanceOf(ZipException.class).hasMessageContaining("sum");
        assertThatThrownBy(() -> new Unpacked(new ByteArrayInputStream("no gzip".getBytes())).readAllBytes()).isInstanceOf(ZipException.class);
    }
}
