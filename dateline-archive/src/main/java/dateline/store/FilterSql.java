package dateline.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;

import dateline.store.Tables.Actor;
import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Event;
import dateline.store.Tables.EventPlace;
import dateline.store.Tables.Outlet;
import dateline.store.Tables.Party;
import dateline.store.Tables.Place;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Filters as conditions of SQL. Every text of a filter goes in as a bound value. In the scope of an event the tables event
 * and dispatch are joined; in that of a dispatch there is only dispatch, and event leaves that stand together are asked of
 * one and the same event. No condition is ever unknown: what is not there is asked for first, so that it can be negated.
 * Stateless.
 */
final class FilterSql {
    private final Shelving shelving;

    FilterSql(Shelving shelving) {
        this.shelving = shelving;
    }

    /** The condition on an event, where event and its dispatch are joined. */
    Condition ofEvent(Filter filter) {
        if (filter instanceof Filter.All all) {
            return DSL.and(all.parts().stream().map(this::ofEvent).toList());
        }
        if (filter instanceof Filter.Any any) {
            return any.parts().isEmpty()
                    ? DSL.falseCondition()
                    : or(any.parts().stream().map(this::ofEvent).toList());
        }
        if (filter instanceof Filter.Not not) {
            return not(ofEvent(not.part()));
        }
        return speaksOfEvents(filter) ? eventLeaf(filter) : dispatchLeaf(filter);
    }

    /** The condition on a dispatch. */
    Condition ofDispatch(Filter filter) {
        if (filter instanceof Filter.All all) {
            return together(all.parts());
        }
        if (filter instanceof Filter.Any any) {
            return any.parts().isEmpty()
                    ? DSL.falseCondition()
                    : or(any.parts().stream().map(this::ofDispatch).toList());
        }
        if (filter instanceof Filter.Not not) {
            return not(ofDispatch(not.part()));
        }
        return speaksOfEvents(filter) ? someEvent(eventLeaf(filter)) : dispatchLeaf(filter);
    }

    /** What is said of events side by side is said of one event; what is only excluded is excluded from all of them. */
    private Condition together(List<Filter> parts) {
        List<Filter> ofEvents = parts.stream().filter(FilterSql::speaksOfEvents).toList();
        boolean anyPositive = ofEvents.stream().anyMatch(p -> !(p instanceof Filter.Not));
        List<Condition> all = new ArrayList<>();
        for (Filter part : parts) {
            if (!anyPositive || !speaksOfEvents(part)) {
                all.add(ofDispatch(part));
            }
        }
        if (anyPositive) {
            all.add(someEvent(DSL.and(ofEvents.stream().map(this::ofEvent).toList())));
        }
        return DSL.and(all);
    }

    private static Condition someEvent(Condition of) {
        return exists(
                selectOne().from(Event.T).where(Event.DISPATCH.eq(Dispatch.KEY)).and(of));
    }

    /** Whether every leaf speaks of an event. */
    static boolean speaksOfEvents(Filter filter) {
        if (filter instanceof Filter.All all) {
            return !all.parts().isEmpty() && all.parts().stream().allMatch(FilterSql::speaksOfEvents);
        }
        if (filter instanceof Filter.Any any) {
            return !any.parts().isEmpty() && any.parts().stream().allMatch(FilterSql::speaksOfEvents);
        }
        if (filter instanceof Filter.Not not) {
            return speaksOfEvents(not.part());
        }
        return !Filter.isOfDispatch(filter);
    }

    private Condition dispatchLeaf(Filter filter) {
        if (filter instanceof Filter.Words words) {
            return shelving.holdsWords(Dispatch.KEY, words.tokens(), words.prefix());
        }
        if (filter instanceof Filter.Outlet outlet) {
            return Dispatch.OUTLET.in(DSL.select(Outlet.KEY)
                    .from(Outlet.T)
                    .where(Outlet.WORDS.contains(" " + String.join(" ", outlet.tokens()) + " ")));
        }
        if (filter instanceof Filter.Published published) {
            return within(Dispatch.PUBLISHED_DAY, published.first(), published.last());
        }
        if (filter instanceof Filter.DispatchId id) {
            return Dispatch.ID.eq(Plain.key(id.id()));
        }
        return switch (((Filter.Has) filter).thing()) {
            case EVENTS -> Dispatch.EVENTS.gt(inline(0));
            case COMMENTS -> exists(selectOne().from(Tables.Comment.T).where(Tables.Comment.DISPATCH.eq(Dispatch.KEY)));
            case COPIES -> Dispatch.CLUSTER.isNotNull();
            default -> throw new IllegalStateException("is asked of an event: " + filter);
        };
    }

    private Condition eventLeaf(Filter filter) {
        if (filter instanceof Filter.All || filter instanceof Filter.Any || filter instanceof Filter.Not) {
            return ofEvent(filter);
        }
        if (filter instanceof Filter.ActorCode code) {
            return someParty(code.side(), begins(Actor.CODE, code.prefix()));
        }
        if (filter instanceof Filter.ActorName name) {
            return someParty(name.side(), shelving.holdsName(Actor.KEY, name.tokens()));
        }
        if (filter instanceof Filter.Code code) {
            return begins(Event.CAMEO, code.prefix());
        }
        if (filter instanceof Filter.PloverType type) {
            return Event.PLOVER.isNotNull().and(Event.PLOVER.eq(type.type()));
        }
        if (filter instanceof Filter.Quad quad) {
            return Event.QUAD.eq(quad.quad());
        }
        if (filter instanceof Filter.OfStatus status) {
            return Event.STATUS.eq(status.status().label());
        }
        if (filter instanceof Filter.OfVoice voice) {
            return Event.VOICE.eq(voice.voice().label());
        }
        if (filter instanceof Filter.In in) {
            return Event.KEY.in(DSL.select(EventPlace.EVENT)
                    .from(EventPlace.T)
                    .join(Place.T)
                    .on(Place.KEY.eq(EventPlace.PLACE))
                    .where(at(in)));
        }
        if (filter instanceof Filter.When when) {
            return overlaps(when.first(), when.last());
        }
        return switch (((Filter.Has) filter).thing()) {
            case PLACE -> Event.PLACE.isNotNull();
            case DATE -> Event.FIRST_DAY.isNotNull();
            case SOURCE -> some(Party.SOURCE);
            case TARGET -> some(Party.TARGET).or(Event.RECIPROCAL.eq(inline(1)));
            case TOLL -> Event.TOLL.eq(inline(1));
            case ATTRIBUTION -> Event.ATTRIBUTED.eq(inline(1));
            case INCIDENT ->
                Event.INCIDENT
                        .isNotNull()
                        .and(Event.INCIDENT.in(DSL.select(Tables.Incident.KEY)
                                .from(Tables.Incident.T)
                                .where(Tables.Incident.DISPATCHES.gt(inline(1)))));
            default -> throw new IllegalStateException("is asked of a dispatch: " + filter);
        };
    }

    /** Who take part in a mutual act stand on both of its sides. */
    private static Condition someParty(Filter.Side side, Condition actor) {
        return switch (side) {
            case ANY -> takesPart(actor, Party.SOURCE, Party.TARGET);
            case SOURCE -> either(actor, Party.SOURCE, Party.TARGET);
            case TARGET -> either(actor, Party.TARGET, Party.SOURCE);
            case SPEAKER -> takesPart(actor, Party.SPEAKER);
        };
    }

    private static Condition either(Condition actor, int role, int otherIfMutual) {
        return takesPart(actor, role).or(Event.RECIPROCAL.eq(inline(1)).and(takesPart(actor, otherIfMutual)));
    }

    /** From the actors to the events: actors are few, and one look at the index finds all that one took part in. */
    private static Condition takesPart(Condition actor, Integer... roles) {
        return Event.KEY.in(DSL.select(Party.EVENT)
                .from(Party.T)
                .where(Party.ACTOR.in(DSL.select(Actor.KEY).from(Actor.T).where(actor)))
                .and(Party.ROLE.in(
                        java.util.Arrays.stream(roles).map(DSL::inline).toList())));
    }

    private static Condition some(int role) {
        return exists(selectOne().from(Party.T).where(Party.EVENT.eq(Event.KEY)).and(Party.ROLE.eq(inline(role))));
    }

    private static Condition at(Filter.In in) {
        if (in.iso() != null) {
            return Place.ISO.eq(in.iso());
        }
        String words = " " + String.join(" ", in.tokens()) + " ";
        return Place.NAME_WORDS.eq(words).or(Place.ADMIN1_WORDS.eq(words)).or(Place.ADMIN1_WORDS.startsWith(words));
    }

    private static Condition overlaps(@Nullable Long first, @Nullable Long last) {
        Condition all = Event.FIRST_DAY.isNotNull();
        if (last != null) {
            all = all.and(Event.FIRST_DAY.le(clipped(last)));
        }
        if (first != null) {
            all = all.and(Event.LAST_DAY.ge(clipped(first)));
        }
        return all;
    }

    private static Condition within(Field<Integer> day, @Nullable Long first, @Nullable Long last) {
        Condition all = day.isNotNull();
        if (first != null) {
            all = all.and(day.ge(clipped(first)));
        }
        if (last != null) {
            all = all.and(day.le(clipped(last)));
        }
        return all;
    }

    static int clipped(long day) {
        return (int) Math.max(Days.OPEN_FIRST, Math.min(Days.OPEN_LAST, day));
    }

    /** By comparison and not by LIKE, so that an index serves it; codes are capital letters and digits. */
    private static Condition begins(Field<String> column, String prefix) {
        char last = prefix.charAt(prefix.length() - 1);
        return column.ge(prefix).and(column.lt(prefix.substring(0, prefix.length() - 1) + (char) (last + 1)));
    }
}
