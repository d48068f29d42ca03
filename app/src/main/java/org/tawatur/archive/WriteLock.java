package org.tawatur.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The right to write an archive: one process has it at a time, and it ends with the process however that ends. The file
 * holds the number of the process that has it.
 */
final class WriteLock implements AutoCloseable {

    private static final long LOOK_MILLIS = 100;

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @param wait how long another process is waited for
     * @param say  told once that and for whom we wait
     * @throws ArchiveFailure if another process still has it then
     */
    static WriteLock take(Path file, Duration wait, Consumer<String> say) {
        long end = System.nanoTime() + wait.toNanos();
        boolean told = false;
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            while (!lock(channel)) {
                if (System.nanoTime() >= end) {
                    channel.close();
                    throw new ArchiveFailure(file.getParent() + " is being written by " + holder(file) + "; try again when that has ended, or wait longer with --wait SECONDS");
                }
                if (!told) {
                    say.accept(file.getParent() + " is being written by " + holder(file) + "; waiting up to " + wait.toSeconds() + " s");
                    told = true;
                }
                Thread.sleep(LOOK_MILLIS);
            }
            return new WriteLock(channel).named();
        } catch (IOException e) {
            throw new ArchiveFailure(file + ": the archive's folder cannot be written (" + e.getClass().getSimpleName() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveFailure("interrupted while waiting for " + file, e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private WriteLock named() throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        return this;
    }

    private static String holder(Path file) {
        try {
            String pid = Files.readString(file).strip();
            return pid.isEmpty() ? "another process" : "process " + pid;
        } catch (IOException e) {
            return "another process";
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new ArchiveFailure("the archive's lock could not be given back: " + e.getMessage(), e);
        }
    }
}
