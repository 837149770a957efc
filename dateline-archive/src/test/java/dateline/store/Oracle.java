package dateline.store;

import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Place;
import dateline.record.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers filters by looking at every reading in memory: slow, plain, and by other means than a database. */
final class Oracle {
    private Oracle() {}

    static boolean matches(Filter filter, Reading reading) {
        if (filter instanceof Filter.All all) {
            List<Filter> ofEvents =
                    all.parts().stream().filter(Oracle::ofEvents).toList();
            boolean positive = ofEvents.stream().anyMatch(p -> !(p instanceof Filter.Not));
            return all.parts().stream().filter(p -> !positive || !ofEvents(p)).allMatch(p -> matches(p, reading))
                    && (!positive
                            || reading.events().stream()
                                    .anyMatch(e -> ofEvents.stream().allMatch(p -> matches(p, reading, e))));
        }
        if (filter instanceof Filter.Any any) {
            return any.parts().stream().anyMatch(p -> matches(p, reading));
        }
        if (filter instanceof Filter.Not not) {
            return !matches(not.part(), reading);
        }
        return ofEvents(filter)
                ? reading.events().stream().anyMatch(e -> matches(filter, reading, e))
                : ofDispatch(filter, reading);
    }

    static boolean matches(Filter filter, Reading reading, Event event) {
        if (filter instanceof Filter.All all) {
            return all.parts().stream().allMatch(p -> matches(p, reading, event));
        }
        if (filter instanceof Filter.Any any) {
            return any.parts().stream().anyMatch(p -> matches(p, reading, event));
        }
        if (filter instanceof Filter.Not not) {
            return !matches(not.part(), reading, event);
        }
        return ofEvents(filter) ? ofEvent(filter, event) : ofDispatch(filter, reading);
    }

    private static boolean ofEvents(Filter filter) {
        if (filter instanceof Filter.All all) {
            return !all.parts().isEmpty() && all.parts().stream().allMatch(Oracle::ofEvents);
        }
        if (filter instanceof Filter.Any any) {
            return !any.parts().isEmpty() && any.parts().stream().allMatch(Oracle::ofEvents);
        }
        if (filter instanceof Filter.Not not) {
            return ofEvents(not.part());
        }
        if (filter instanceof Filter.Has has) {
            return has.thing() != Filter.Thing.EVENTS
                    && has.thing() != Filter.Thing.COMMENTS
                    && has.thing() != Filter.Thing.COPIES;
        }
        return !(filter instanceof Filter.Words
                || filter instanceof Filter.Outlet
                || filter instanceof Filter.Published
                || filter instanceof Filter.DispatchId);
    }

    private static boolean ofDispatch(Filter filter, Reading reading) {
        var d = reading.dispatch();
        if (filter instanceof Filter.Words w) {
            return holds(d.title(), w.tokens(), w.prefix()) || holds(d.body(), w.tokens(), w.prefix());
        }
        if (filter instanceof Filter.Outlet o) {
            return holds(d.source(), o.tokens(), false) || holds(Address.host(d.url()), o.tokens(), false);
        }
        if (filter instanceof Filter.Published p) {
            Integer day = Days.publishedDay(d.published());
            return day != null && (p.first() == null || day >= p.first()) && (p.last() == null || day <= p.last());
        }
        if (filter instanceof Filter.DispatchId id) {
            return d.id().equals(id.id());
        }
        return switch (((Filter.Has) filter).thing()) {
            case EVENTS -> !reading.events().isEmpty();
            case COMMENTS -> !d.comments().isEmpty();
            default -> false;
        };
    }

    private static boolean ofEvent(Filter filter, Event e) {
        if (filter instanceof Filter.ActorCode a) {
            return codes(a.side(), e).anyMatch(c -> c.startsWith(a.prefix()));
        }
        if (filter instanceof Filter.ActorName a) {
            return names(a.side(), e).anyMatch(n -> holds(n, a.tokens(), false));
        }
        if (filter instanceof Filter.Code c) {
            return e.cameo().startsWith(c.prefix());
        }
        if (filter instanceof Filter.PloverType t) {
            return t.type().equals(e.plover().type());
        }
        if (filter instanceof Filter.Quad q) {
            return e.quad() == q.quad();
        }
        if (filter instanceof Filter.OfStatus s) {
            return e.status() == s.status();
        }
        if (filter instanceof Filter.OfVoice v) {
            return e.voice() == v.voice();
        }
        if (filter instanceof Filter.In in) {
            List<Place> places = new ArrayList<>(e.alsoWhere());
            if (e.where() != null) {
                places.add(e.where());
            }
            return places.stream()
                    .anyMatch(p -> in.iso() != null
                            ? in.iso().equals(p.iso())
                            : Tokens.of(p.name()).equals(in.tokens())
                                    || p.admin1() != null && begins(Tokens.of(p.admin1()), in.tokens()));
        }
        if (filter instanceof Filter.When w) {
            Days days = Days.of(e.when());
            return days != null
                    && (w.first() == null || days.last() >= w.first())
                    && (w.last() == null || days.first() <= w.last());
        }
        return switch (((Filter.Has) filter).thing()) {
            case PLACE -> e.where() != null;
            case DATE -> Days.of(e.when()) != null;
            case SOURCE -> !e.sources().isEmpty();
            case TARGET -> !e.targets().isEmpty() || e.reciprocal();
            case TOLL -> !e.magnitude().equals(dateline.record.Magnitude.NONE);
            case ATTRIBUTION -> !e.attribution().isEmpty();
            default -> false;
        };
    }

    private static Stream<Actor> actors(Filter.Side side, Event e) {
        Stream<Actor> sources = e.sources().stream();
        Stream<Actor> targets = e.targets().stream();
        return switch (side) {
            case SOURCE -> e.reciprocal() ? Stream.concat(sources, targets) : sources;
            case TARGET -> e.reciprocal() ? Stream.concat(sources, targets) : targets;
            case ANY -> Stream.concat(sources, targets);
            case SPEAKER -> Stream.of();
        };
    }

    private static Stream<String> codes(Filter.Side side, Event e) {
        Stream<@Nullable String> all = side == Filter.Side.SPEAKER
                ? e.attribution().stream().map(Link::code)
                : actors(side, e).map(Actor::code);
        return all.filter(c -> c != null);
    }

    private static Stream<@Nullable String> names(Filter.Side side, Event e) {
        return side == Filter.Side.SPEAKER
                ? e.attribution().stream().map(Link::text)
                : actors(side, e).flatMap(a -> Stream.of(a.name(), a.text(), a.key()));
    }

    private static boolean begins(List<String> all, List<String> some) {
        return all.size() >= some.size() && all.subList(0, some.size()).equals(some);
    }

    private static boolean holds(@Nullable String text, List<String> tokens, boolean prefix) {
        if (text == null) {
            return false;
        }
        List<String> words = Tokens.of(text);
        if (!prefix) {
            return Collections.indexOfSubList(words, tokens) >= 0;
        }
        int last = tokens.size() - 1;
        for (int i = 0; i + last < words.size(); i++) {
            if (words.subList(i, i + last).equals(tokens.subList(0, last))
                    && words.get(i + last).startsWith(tokens.get(last))) {
                return true;
            }
        }
        return false;
    }
}
