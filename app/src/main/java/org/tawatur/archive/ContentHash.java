package org.tawatur.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.WebAddress;
import org.tawatur.report.Zone;

/**
 * SHA-256 over all that was published of a report: its imprint, title, text and what markup says, not its id nor where
 * it was read. Two readings of one hash say the same to a letter.
 */
final class ContentHash {

    private ContentHash() {}

    /** In 64 hexadecimal digits. */
    static String of(Report report) {
        MessageDigest digest = sha256();
        Imprint imprint = report.imprint();
        for (Object part : new Object[] {imprint.outlet(), imprint.published(), imprint.modified(), imprint.language(), imprint.author(), imprint.credit(),
                address(imprint.url()), report.title(), report.text()}) {
            field(digest, part);
        }
        for (Zone zone : report.marked()) {
            field(digest, zone.kind() + " " + zone.span().start() + " " + zone.span().end());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The address as far as it says what is read: another scheme is no other report. */
    private static String address(String printed) {
        String address = WebAddress.read(printed);
        return address == null ? printed : address;
    }

    /** Each field with its length before it, so that no two lists of fields are alike. */
    private static void field(MessageDigest digest, Object part) {
        byte[] bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((part == null ? "-" : bytes.length + " ").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
