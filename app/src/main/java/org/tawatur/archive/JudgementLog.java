package org.tawatur.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tawatur.intake.Problems;
import org.tawatur.judgement.Action;
import org.tawatur.judgement.Anchor;
import org.tawatur.judgement.Judgement;
import org.tawatur.judgement.Target;
import org.tawatur.report.Problem;

/**
 * What people judged of what an archive holds: entries are added, never changed. Each is signed over all that is before it, so
 * that one changed behind our back is seen.
 */
public final class JudgementLog {

    private static final String INSERT_TARGET = "INSERT INTO judged (judgement, place, kind, report, version, cue_starts, cue_ends, content_starts, content_ends, words) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;

    /**
     * How far things had come when somebody looked.
     *
     * @param version   the last there was
     * @param judgement the number of the last there was, 0 where there was none
     */
    public record Look(Instant at, long version, long judgement) {}

    /**
     * An entry with the signature that is kept of it.
     *
     * @param judgement or null where the row holds none
     */
    private record Signed(Judgement judgement, String signature) {}

    public JudgementLog(Archive archive) {
        database = archive.database();
    }

    /**
     * All entries in order.
     *
     * @param problems told where an entry is not what was signed: it and what follows it are left out
     */
    public List<Judgement> all(Problems problems) {
        List<Judgement> whole = new ArrayList<>();
        String before = "";
        for (Signed signed : read()) {
            Judgement judgement = signed.judgement;
            before = judgement == null ? "" : sign(before, judgement);
            if (judgement == null || !before.equals(signed.signature) || judgement.number() != whole.size() + 1) {
                problems.add(new Problem("judgement " + (whole.size() + 1), -1, "it is not what was signed off, so that it and those after it are left out", ""));
                break;
            }
            whole.add(judgement);
        }
        return whole;
    }

    private List<Signed> read() {
        List<Signed> found = new ArrayList<>();
        try (ResultSet rows = database.with("SELECT judgement, action, given, who, at, why, signed FROM judgement ORDER BY judgement").executeQuery()) {
            while (rows.next()) {
                found.add(new Signed(judgement(rows), rows.getString(7)));
            }
            return found;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** Null where the row holds what no judgement can be. */
    private Judgement judgement(ResultSet row) throws SQLException {
        try {
            long number = row.getLong(1);
            return new Judgement(number, Action.of(row.getString(2)), targets(number), row.getString(3), row.getString(4), Instant.parse(row.getString(5)), row.getString(6));
        } catch (IllegalArgumentException | DateTimeException altered) {
            return null;
        }
    }

    private List<Target> targets(long judgement) {
        List<Target> found = new ArrayList<>();
        try (ResultSet rows = database.with("SELECT kind, report, version, cue_starts, cue_ends, content_starts, content_ends, words FROM judged WHERE judgement = ? ORDER BY place",
                judgement).executeQuery()) {
            while (rows.next()) {
                String words = rows.getString(8);
                Anchor anchor = words == null ? null
                        : new Anchor(new Anchor.Place(rows.getInt(4), rows.getInt(5)), new Anchor.Place(rows.getInt(6), rows.getInt(7)), words);
                found.add(new Target(Target.Kind.valueOf(rows.getString(1).toUpperCase(Locale.ROOT)), rows.getString(2), rows.getInt(3), anchor));
            }
            return found;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /**
     * Adds an entry, on disk when this returns. Only for an archive opened for writing.
     *
     * @param entry its number is not looked at
     * @return it with its number
     */
    public Judgement add(Judgement entry) {
        long number = lastJudgement() + 1;
        Judgement numbered = new Judgement(number, entry.action(), entry.targets(), entry.to(), entry.by(), entry.at(), entry.why());
        database.begin();
        database.update("INSERT INTO judgement (judgement, action, given, who, at, why, signed) VALUES (?, ?, ?, ?, ?, ?, ?)", number, entry.action().word(), entry.to(),
                entry.by(), entry.at().toString(), entry.why(), sign(lastSignature(), numbered));
        int place = 0;
        for (Target target : entry.targets()) {
            Anchor at = target.anchor();
            database.update(INSERT_TARGET, number, place++, target.kind().word(), target.report(), target.version(), at == null ? null : at.cue().start(), at == null ? null : at.cue().end(),
                    at == null ? null : at.content().start(), at == null ? null : at.content().end(), at == null ? null : at.words());
        }
        database.commit();
        return numbered;
    }

    /** The number of the last entry, 0 where there is none. */
    public long lastJudgement() {
        return database.number("SELECT max(judgement) FROM judgement");
    }

    private String lastSignature() {
        try (ResultSet row = database.with("SELECT signed FROM judgement ORDER BY judgement DESC LIMIT 1").executeQuery()) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** When somebody last looked, or null. */
    public Look lastLook(String who) {
        try (ResultSet row = database.with("SELECT at, version, judgement FROM look WHERE who = ? ORDER BY look DESC LIMIT 1", who).executeQuery()) {
            return row.next() ? new Look(Instant.parse(row.getString(1)), row.getLong(2), row.getLong(3)) : null;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** Keeps that somebody looked. Only for an archive opened for writing. */
    public void looked(String who, Look look) {
        database.begin();
        database.update("INSERT INTO look (look, who, at, version, judgement) VALUES (?, ?, ?, ?, ?)", 1 + database.number("SELECT max(look) FROM look"), who, look.at.toString(),
                look.version, look.judgement);
        database.commit();
    }

    private static String sign(String before, Judgement judgement) {
        MessageDigest digest = ContentHash.sha256();
        List<Object> parts = new ArrayList<>(List.of(before, judgement.number(), judgement.action().word(), Objects.requireNonNullElse(judgement.to(), ""), judgement.by(),
                judgement.at(), judgement.why()));
        for (Target target : judgement.targets()) {
            parts.addAll(List.of(target.kind().word(), target.report(), target.version()));
            parts.addAll(target.anchor() == null ? List.of() : List.of(target.anchor().cue(), target.anchor().content(), target.anchor().words()));
        }
        for (Object part : parts) {
            byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + " ").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
