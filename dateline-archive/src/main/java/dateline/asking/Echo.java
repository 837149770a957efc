package dateline.asking;

import dateline.store.Filter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a filter in plain words, so that a user sees how a question was understood. Stateless. */
final class Echo {
    private Echo() {}

    /**
     * For example {@code taliban, and “peace talks”, and not qatar, and told by lavrov}.
     *
     * @return {@code everything} for a filter that holds nothing back
     */
    static String of(Filter filter) {
        if (filter instanceof Filter.All all) {
            return all.parts().isEmpty() ? "everything" : joined(all.parts(), ", and ");
        }
        if (filter instanceof Filter.Any any) {
            return any.parts().isEmpty() ? "nothing" : joined(any.parts(), " or ");
        }
        if (filter instanceof Filter.Not not) {
            return "not " + inner(not.part());
        }
        if (filter instanceof Filter.Words words) {
            String text = String.join(" ", words.tokens()) + (words.prefix() ? "…" : "");
            return words.tokens().size() > 1 ? "“" + text + "”" : text;
        }
        if (filter instanceof Filter.ActorCode actor) {
            return side(actor.side()) + "code " + actor.prefix() + "…";
        }
        if (filter instanceof Filter.ActorName actor) {
            return side(actor.side()) + String.join(" ", actor.tokens());
        }
        if (filter instanceof Filter.Code code) {
            return "CAMEO " + code.prefix() + (code.prefix().length() < 4 ? "…" : "");
        }
        if (filter instanceof Filter.PloverType type) {
            return "PLOVER " + type.type();
        }
        if (filter instanceof Filter.Quad quad) {
            return "quad class " + quad.quad();
        }
        if (filter instanceof Filter.OfStatus status) {
            return "status " + status.status().label();
        }
        if (filter instanceof Filter.OfVoice voice) {
            return "voice " + voice.voice().label();
        }
        if (filter instanceof Filter.In in) {
            return "in " + (in.iso() != null ? in.iso() : String.join(" ", in.tokens()));
        }
        if (filter instanceof Filter.When when) {
            return "happening " + days(when.first(), when.last());
        }
        if (filter instanceof Filter.Published published) {
            return "published " + days(published.first(), published.last());
        }
        if (filter instanceof Filter.Outlet outlet) {
            return "outlet " + String.join(" ", outlet.tokens());
        }
        if (filter instanceof Filter.Has has) {
            return "with " + has.thing().name().toLowerCase(Locale.ROOT);
        }
        return "dispatch " + QuestionReader.shown(((Filter.DispatchId) filter).id());
    }

    private static String joined(List<Filter> parts, String by) {
        return parts.stream().map(Echo::inner).collect(Collectors.joining(by));
    }

    private static String inner(Filter part) {
        boolean group = part instanceof Filter.All all && all.parts().size() > 1
                || part instanceof Filter.Any any && any.parts().size() > 1;
        return group ? "(" + of(part) + ")" : of(part);
    }

    private static String side(Filter.Side side) {
        return switch (side) {
            case ANY -> "actor ";
            case SOURCE -> "source ";
            case TARGET -> "target ";
            case SPEAKER -> "told by ";
        };
    }

    private static String days(@Nullable Long first, @Nullable Long last) {
        if (first == null) {
            return last == null ? "at any time" : "up to " + LocalDate.ofEpochDay(last);
        }
        String from = LocalDate.ofEpochDay(first).toString();
        if (last == null) {
            return "from " + from + " on";
        }
        return first.equals(last) ? "on " + from : "from " + from + " to " + LocalDate.ofEpochDay(last);
    }
}
