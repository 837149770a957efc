package dateline.gathering;

import dateline.record.Event;
import dateline.record.Place;
import java.util.Objects;

/** Whether two events can be at one place. Stateless. */
final class Places {
    /** About a quarter of a degree: a town and its quarters, a venue and its town. */
    private static final double NEAR = 0.25;

    private Places() {}

    /** Whether the two are the same, one holds the other, or one is unknown. */
    static boolean compatible(Event a, Event b) {
        Place x = a.where();
        Place y = b.where();
        if (x == null || y == null || x.equals(y)) {
            return true;
        }
        if (x.iso() == null || y.iso() == null) {
            return x.precision().equals("region") || y.precision().equals("region");
        }
        if (!x.iso().equals(y.iso())) {
            return false;
        }
        boolean wide = x.precision().equals("country") || y.precision().equals("country");
        boolean held = Objects.equals(x.admin1(), y.name()) || Objects.equals(y.admin1(), x.name());
        boolean one = x.name().equals(y.name()) || same(x, y);
        return wide || held || one || part(x, y) || part(y, x);
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
