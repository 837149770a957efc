package dateline.gathering;

import dateline.record.Place;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two acts can be at one place. Stateless. */
final class Places {
    /** About a quarter of a degree: a town and its quarters, a venue and its town. */
    private static final double NEAR = 0.25;

    private static final Set<String> FINE = Set.of("point", "city", "district");

    private Places() {}

    /** The same, one in the other, one unknown, or apart. */
    static Agreement compare(@Nullable Place x, @Nullable Place y) {
        if (x == null || y == null) {
            return Agreement.OPEN;
        }
        if (x.equals(y)) {
            return Agreement.SAME;
        }
        if (x.iso() == null || y.iso() == null) {
            boolean sea = x.precision().equals("region") || y.precision().equals("region");
            return sea ? x.name().equals(y.name()) ? Agreement.SAME : Agreement.NEAR : Agreement.APART;
        }
        if (!x.iso().equals(y.iso())) {
            return Agreement.APART;
        }
        if (x.geonameid() != null && x.geonameid().equals(y.geonameid())) {
            return Agreement.SAME;
        }
        boolean wide = x.precision().equals("country") || y.precision().equals("country");
        boolean held = Objects.equals(x.admin1(), y.name()) || Objects.equals(y.admin1(), x.name());
        if (wide || held || part(x, y) || part(y, x)) {
            return Agreement.NEAR;
        }
        if (x.name().equals(y.name()) || same(x, y)) {
            return Agreement.SAME;
        }
        boolean region = x.precision().equals("region") || y.precision().equals("region");
        return region ? Agreement.LOOSE : Agreement.APART;
    }

    /** Whether it is a town or something in one. */
    static boolean fine(@Nullable Place p) {
        return p != null && FINE.contains(p.precision());
    }

    /** How exact a place is: 0 a point, 5 nothing known. */
    static int rank(@Nullable Place p) {
        if (p == null) {
            return 5;
        }
        return switch (p.precision()) {
            case "point" -> 0;
            case "district", "city" -> 1;
            case "province" -> 2;
            case "country" -> 3;
            default -> p.iso() == null ? 4 : 2;
        };
    }

    /** Kyiv is Kiev: one point and one kind, whatever each dispatch calls it. */
    private static boolean same(Place x, Place y) {
        return x.lat() != null
                && x.lat().equals(y.lat())
                && Objects.equals(x.lon(), y.lon())
                && x.precision().equals(y.precision());
    }

    /** A square or a quarter close to a town's middle can be in it. */
    private static boolean part(Place fine, Place town) {
        boolean kinds = (fine.precision().equals("point") || fine.precision().equals("district"))
                && town.precision().equals("city");
        return kinds
                && fine.lat() != null
                && town.lat() != null
                && fine.lon() != null
                && town.lon() != null
                && Math.abs(fine.lat() - town.lat()) < NEAR
                && Math.abs(fine.lon() - town.lon()) < NEAR;
    }
}
