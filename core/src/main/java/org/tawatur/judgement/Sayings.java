package org.tawatur.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tawatur.claim.Claim;
import org.tawatur.source.Speaker;
import org.tawatur.story.Statement;

/** Statements under a person's hands: joined, parted, and in the end without the claims that are not counted. */
final class Sayings {

    /**
     * One statement as it stands by now.
     *
     * @param home the id of the statement the program made that it is, or was a part of
     */
    private record Saying(String id, String home, Speaker speaker, List<Claim> claims) {}

    private final List<Saying> sayings = new ArrayList<>();
    private final Map<Claim, Integer> order;

    /** @param order the place of each claim in the story, by identity */
    Sayings(List<Statement> made, Map<Claim, Integer> order) {
        this.order = order;
        made.forEach(s -> sayings.add(new Saying(s.id(), s.id(), s.speaker(), new ArrayList<>(s.claims()))));
    }

    /** Makes one of the statements that hold the claims; it is called as the first of them was. */
    void merge(List<Claim> claims) {
        List<Saying> meant = sayings.stream().filter(s -> s.claims.stream().anyMatch(c -> isAmong(c, claims))).toList();
        for (int i = 1; i < meant.size(); i++) {
            meant.get(0).claims.addAll(meant.get(i).claims);
            Saying gone = meant.get(i);
            sayings.removeIf(s -> s == gone);
        }
        meant.stream().limit(1).forEach(s -> s.claims.sort(Comparator.comparing(order::get)));
    }

    /** Makes a statement of the claims alone, behind the one that held the first of them. */
    void split(List<Claim> claims, String id) {
        List<Claim> apart = claims.stream().distinct().sorted(Comparator.comparing(order::get)).toList();
        if (apart.isEmpty()) {
            return;
        }
        int at = 0;
        for (int i = 0; i < sayings.size(); i++) {
            at = isAmong(apart.get(0), sayings.get(i).claims) ? i : at;
        }
        sayings.forEach(s -> s.claims.removeIf(c -> isAmong(c, apart)));
        boolean taken = sayings.stream().anyMatch(s -> s.id.equals(id));
        sayings.add(at + 1, new Saying(taken ? id + "'" : id, sayings.get(at).home, apart.get(0).speaker(), new ArrayList<>(apart)));
    }

    /** The statements that have claims left; whose fullest name went with its claim is called by another. */
    List<Statement> without(Predicate<Claim> gone) {
        List<Statement> left = new ArrayList<>();
        for (Saying saying : sayings) {
            List<Claim> claims = saying.claims.stream().filter(gone.negate()).toList();
            if (!claims.isEmpty()) {
                left.add(new Statement(saying.id, speaker(saying, claims), claims));
            }
        }
        return left;
    }

    /** For each statement, by id, the one the program made that it is, or was a part of. */
    Map<String, String> homes() {
        Map<String, String> homes = new HashMap<>();
        sayings.forEach(s -> homes.put(s.id, s.home));
        return homes;
    }

    private static Speaker speaker(Saying saying, List<Claim> claims) {
        boolean kept = claims.size() == saying.claims.size() || saying.speaker != null && claims.stream().anyMatch(c -> saying.speaker.equals(c.speaker()));
        return kept ? saying.speaker : claims.stream().map(Claim::speaker).filter(s -> s != null).max(Comparator.comparingInt(s -> s.name().length())).orElse(null);
    }

    private static boolean isAmong(Claim claim, List<Claim> claims) {
        return claims.stream().anyMatch(c -> c == claim);
    }
}
