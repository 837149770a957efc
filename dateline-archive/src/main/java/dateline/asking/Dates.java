package dateline.asking;

import dateline.store.Filter;
import java.util.List;

/**
 * Settles which date a question means. Asked about events and incidents, {@code on:}, {@code after:} and {@code before:} are
 * the date of the act. Asked about dispatches they are so too where an event's field stands beside them
 * ({@code code:19 on:2021-07}), and the publish date where none does ({@code kabul on:2021-07}). Stateless.
 */
final class Dates {
    private Dates() {}

    static Filter settle(Filter filter, QuestionReader.About about) {
        return about == QuestionReader.About.DISPATCHES && !speaksOfEvents(filter) ? published(filter) : filter;
    }

    private static boolean speaksOfEvents(Filter filter) {
        if (filter instanceof Filter.All all) {
            return all.parts().stream().anyMatch(Dates::speaksOfEvents);
        }
        if (filter instanceof Filter.Any any) {
            return any.parts().stream().anyMatch(Dates::speaksOfEvents);
        }
        if (filter instanceof Filter.Not not) {
            return speaksOfEvents(not.part());
        }
        return !Filter.isOfDispatch(filter) && !(filter instanceof Filter.When);
    }

    private static Filter published(Filter filter) {
        if (filter instanceof Filter.When when) {
            return new Filter.Published(when.first(), when.last());
        }
        if (filter instanceof Filter.All all) {
            return new Filter.All(each(all.parts()));
        }
        if (filter instanceof Filter.Any any) {
            return new Filter.Any(each(any.parts()));
        }
        return filter instanceof Filter.Not not ? new Filter.Not(published(not.part())) : filter;
    }

    private static List<Filter> each(List<Filter> parts) {
        return parts.stream().map(Dates::published).toList();
    }
}
