package dateline.export;

import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Magnitude;
import dateline.record.Place;
import dateline.store.Catalogue.EventLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as a row of Dateline's own table: the columns of CSV, TSV and Parquet alike, in this order. Lists stand between
 * {@code "; "} where a cell holds only text; an actor without code is {@code ---}.
 */
public record EventRow(
        String dispatch,
        int version,
        @Nullable String newsId,
        @Nullable String published,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String title,
        String event,
        String cameo,
        @Nullable String ploverType,
        @Nullable String ploverMode,
        List<String> contexts,
        int quad,
        double goldstein,
        List<String> sourceNames,
        List<String> sourceCodes,
        List<String> sourceTexts,
        List<String> targetNames,
        List<String> targetCodes,
        List<String> targetTexts,
        boolean reciprocal,
        @Nullable String when,
        @Nullable String where,
        @Nullable String iso,
        @Nullable String admin1,
        @Nullable Integer geonameid,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String precision,
        List<String> alsoWhere,
        String status,
        String voice,
        List<String> attribution,
        List<String> attributionCodes,
        @Nullable String killed,
        @Nullable String injured,
        @Nullable String arrested,
        @Nullable String displaced,
        @Nullable String participants,
        @Nullable String money,
        double confidence,
        String rule,
        String lexicon,
        String trigger,
        String clause,
        int start,
        int end,
        @Nullable String incident,
        int tellings,
        int dispatches,
        int sources) {
    /** The row of one event. */
    public static EventRow of(EventLine told) {
        Dispatch d = told.reading().dispatch();
        Event e = told.event();
        Place p = e.where();
        Magnitude m = e.magnitude();
        return new EventRow(
                d.id(),
                told.version(),
                d.newsId(),
                d.published(),
                d.source(),
                d.url(),
                d.title(),
                e.id(),
                e.cameo(),
                e.plover().type(),
                e.plover().mode(),
                e.plover().contexts(),
                e.quad(),
                e.goldstein(),
                e.sources().stream().map(Actor::name).toList(),
                codes(e.sources()),
                e.sources().stream().map(Actor::text).toList(),
                e.targets().stream().map(Actor::name).toList(),
                codes(e.targets()),
                e.targets().stream().map(Actor::text).toList(),
                e.reciprocal(),
                e.when(),
                p == null ? null : p.name(),
                p == null ? null : p.iso(),
                p == null ? null : p.admin1(),
                p == null ? null : p.geonameid(),
                p == null ? null : p.lat(),
                p == null ? null : p.lon(),
                p == null ? null : p.precision(),
                e.alsoWhere().stream().map(Place::name).toList(),
                e.status().label(),
                e.voice().label(),
                e.attribution().stream().map(Link::text).toList(),
                e.attribution().stream().map(l -> code(l.code())).toList(),
                m.killed(),
                m.injured(),
                m.arrested(),
                m.displaced(),
                m.participants(),
                m.money(),
                e.confidence(),
                e.rule(),
                told.reading().lexicon(),
                e.triggerText(),
                e.span().of(d.body()),
                e.span().start(),
                e.span().end(),
                told.incident(),
                told.tellings(),
                told.dispatches(),
                told.sources());
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream().map(a -> code(a.code())).toList();
    }

    private static String code(@Nullable String code) {
        return code == null ? "---" : code;
    }
}
