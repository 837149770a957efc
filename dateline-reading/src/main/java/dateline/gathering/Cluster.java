package dateline.gathering;

import dateline.record.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts with the very same date that tell one act, and the more exact cluster that they follow, if any. */
final class Cluster implements Comparable<Cluster> {
    /** So many accounts of a cluster stand for all of them. */
    private static final int ASKED = 30;

    final List<Account> accounts;
    final Days when;
    final @Nullable Place where;
    private final Told first;
    private @Nullable Cluster leader;
    /** The days that this cluster and all it follows have in common. */
    private Days days;
    /** The most exact place among them. */
    private @Nullable Place place;

    /** @param accounts in the order of their ids, all of one date */
    Cluster(List<Account> accounts) {
        this.accounts = accounts;
        this.when = accounts.get(0).slot;
        @Nullable Place best = null;
        for (Account a : accounts) {
            if (Account.EXACT.compare(a.where, best) < 0) {
                best = a.where;
            }
        }
        this.where = best;
        this.first = accounts.stream().map(Account::first).min(Told.ORDER).orElseThrow();
        this.days = when;
        this.place = best;
    }

    /** How much speaks for following a more exact cluster; {@link AverageLink#NEVER} if its date or place forbids it. */
    double score(Cluster exact) {
        if (!when.overlaps(exact.days) || Places.compare(where, exact.place) == Agreement.APART) {
            return AverageLink.NEVER;
        }
        double sum = 0;
        long n = 0;
        for (Account a : accounts.subList(0, Math.min(ASKED, accounts.size()))) {
            for (Account b : exact.accounts.subList(0, Math.min(ASKED, exact.accounts.size()))) {
                double s = a.score(b);
                sum += s == AverageLink.NEVER ? 0 : s;
                n++;
            }
        }
        return sum / n;
    }

    /** From now on this cluster belongs to that one's incident. */
    void follow(Cluster exact) {
        leader = exact;
        days = when.meet(exact.days);
        place = Account.EXACT.compare(exact.place, where) <= 0 ? exact.place : where;
    }

    /** The first 16 hexadecimal digits of SHA-256 over the first telling of the most exact cluster. */
    String incident() {
        if (leader != null) {
            return leader.incident();
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("incident\n" + first.telling.event()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The more exact date first, of equals the first told. */
    @Override
    public int compareTo(Cluster other) {
        return Comparator.<Cluster, Days>comparing(c -> c.when)
                .thenComparing(c -> c.first, Told.ORDER)
                .compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cluster c && compareTo(c) == 0;
    }

    @Override
    public int hashCode() {
        return first.telling.event().hashCode();
    }
}
