package dateline.store;

import dateline.record.Magnitude;
import dateline.store.Cards.EventCard;
import dateline.store.Cards.PartyCard;
import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Event;
import dateline.store.Tables.Party;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the rows of the index, column by column: what the cards tell, and before it the keys that the archive
 * gives. One list of columns and one of values, for writing and for comparing. Stateless.
 */
final class IndexRows {
    static final List<Field<?>> DISPATCH_KEYS =
            List.of(Dispatch.KEY, Dispatch.LINEAGE, Dispatch.VERSION, Dispatch.LATEST, Dispatch.BATCH);

    static final List<Field<?>> DISPATCH = List.of(
            Dispatch.ID,
            Dispatch.CONTENT,
            Dispatch.NEWS_ID,
            Dispatch.PUBLISHED,
            Dispatch.PUBLISHED_AT,
            Dispatch.PUBLISHED_DAY,
            Dispatch.OUTLET,
            Dispatch.URL,
            Dispatch.URL_KEY,
            Dispatch.LANGUAGE,
            Dispatch.TITLE,
            Dispatch.BYLINE,
            Dispatch.DATELINE_PLACE,
            Dispatch.DATELINE_AGENCY,
            Dispatch.UNREAD,
            Dispatch.EVENTS,
            Dispatch.MEDIA_TYPE,
            Dispatch.ORIGINAL,
            Dispatch.ORIGIN,
            Dispatch.LINE,
            Dispatch.ORIGIN_KEY,
            Dispatch.LEXICON);

    static final List<Field<?>> EVENT_KEYS = List.of(Event.KEY, Event.DISPATCH);

    static final List<Field<?>> EVENT = List.of(
            Event.N,
            Event.ID,
            Event.SPAN_START,
            Event.SPAN_END,
            Event.TRIGGER_START,
            Event.TRIGGER_END,
            Event.TRIGGER_TEXT,
            Event.CAMEO,
            Event.PLOVER,
            Event.MODE,
            Event.CONTEXTS,
            Event.QUAD,
            Event.GOLDSTEIN,
            Event.WHEN_EDTF,
            Event.FIRST_DAY,
            Event.LAST_DAY,
            Event.PLACE,
            Event.STATUS,
            Event.VOICE,
            Event.RECIPROCAL,
            Event.ATTRIBUTED,
            Event.TOLL,
            Event.KILLED,
            Event.INJURED,
            Event.ARRESTED,
            Event.DISPLACED,
            Event.PARTICIPANTS,
            Event.MONEY,
            Event.CONFIDENCE,
            Event.RULE);

    static final List<Field<?>> PARTY =
            List.of(Party.ROLE, Party.N, Party.ACTOR, Party.SPAN_START, Party.SPAN_END, Party.CUE);

    private IndexRows() {}

    static @Nullable Object[] dispatch(Cards c) {
        var d = c.reading.dispatch();
        return new @Nullable Object[] {
            c.id,
            c.content,
            Plain.textOrNull(d.newsId()),
            Plain.textOrNull(d.published()),
            Days.published(d.published()),
            Days.publishedDay(d.published()),
            c.outlet.key(),
            Plain.textOrNull(d.url()),
            c.urlKey,
            Plain.textOrNull(d.language()),
            Plain.textOrNull(d.title()),
            Plain.textOrNull(d.byline()),
            d.dateline() == null ? null : Plain.textOrNull(d.dateline().place()),
            d.dateline() == null ? null : Plain.textOrNull(d.dateline().agency()),
            c.unread() ? 1 : 0,
            c.events.size(),
            d.original().mediaType(),
            c.originalSum,
            c.origin,
            c.line,
            c.originKey,
            c.reading.lexicon()
        };
    }

    static @Nullable Object[] event(EventCard card) {
        var e = card.event();
        Magnitude m = e.magnitude();
        Days days = card.days();
        return new @Nullable Object[] {
            card.n(),
            Plain.key(e.id()),
            e.span().start(),
            e.span().end(),
            e.trigger().start(),
            e.trigger().end(),
            Plain.text(e.triggerText()),
            e.cameo(),
            e.plover().type(),
            e.plover().mode(),
            String.join(" ", e.plover().contexts()),
            e.quad(),
            e.goldstein(),
            e.when(),
            days == null ? null : days.first(),
            days == null ? null : days.last(),
            card.place(),
            e.status().label(),
            e.voice().label(),
            e.reciprocal() ? 1 : 0,
            e.attribution().isEmpty() ? 0 : 1,
            card.toll() ? 1 : 0,
            m.killed(),
            m.injured(),
            m.arrested(),
            m.displaced(),
            m.participants(),
            m.money(),
            e.confidence(),
            e.rule()
        };
    }

    static @Nullable Object[] party(PartyCard p) {
        return new @Nullable Object[] {p.role(), p.n(), p.actor(), p.start(), p.end(), p.cue()};
    }

    static List<Field<?>> columns(List<Field<?>> keys, List<Field<?>> rest) {
        List<Field<?>> all = new ArrayList<>(keys);
        all.addAll(rest);
        return all;
    }

    static @Nullable Object[] join(@Nullable Object[] keys, @Nullable Object[] rest) {
        @Nullable Object[] all = new @Nullable Object[keys.length + rest.length];
        System.arraycopy(keys, 0, all, 0, keys.length);
        System.arraycopy(rest, 0, all, keys.length, rest.length);
        return all;
    }
}
