package dateline.gathering;

import dateline.record.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A telling with what is asked of it again and again worked out once. Immutable. */
final class Told {
    /** The earlier published first, those of unknown date last, then by id. */
    static final Comparator<Told> ORDER = Comparator.<Told>comparingLong(
                    t -> t.published == null ? Long.MAX_VALUE : t.published)
            .thenComparing(t -> t.telling.event());

    final Telling telling;
    final Days when;
    final @Nullable Long published;
    final Set<String> sources;
    final Set<String> targets;
    final boolean spoken;
    final String root;
    final String third;
    /** The sentence's words by their hashes, in order. */
    final long[] words;

    Told(Telling telling) {
        this.telling = telling;
        this.published = Days.day(telling.published());
        this.when = telling.when() == null && published != null
                ? new Days(Days.LONG_AGO, published)
                : Days.of(telling.when());
        this.sources = known(telling.sources());
        this.targets = known(telling.targets());
        this.spoken = Families.spoken(telling.cameo());
        this.root = Families.root(telling.cameo());
        this.third = Families.third(telling.cameo());
        this.words = telling.words().stream().mapToLong(Shingles::hash).sorted().toArray();
    }

    /** Both sides of an act that both sides do. */
    Set<String> both() {
        Set<String> out = new TreeSet<>(sources);
        out.addAll(targets);
        return out;
    }

    boolean negated() {
        return telling.status() == Status.NEGATED;
    }

    /** What was only called for, or only feared. */
    boolean wished() {
        return telling.status() == Status.CALLED_FOR || telling.status() == Status.POSSIBLE;
    }

    private static Set<String> known(List<Telling.Party> parties) {
        Set<String> out = new TreeSet<>();
        parties.forEach(p -> out.add(p.known()));
        return out;
    }
}
