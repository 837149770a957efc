package dateline.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The tables and columns of the stacks, the same on both databases; docs/archive.md says what each is for. */
final class Tables {
    private Tables() {}

    static final class About {
        static final Table<Record> T = table(name("about"));
        static final Field<String> NAME = text("about", "name");
        static final Field<String> VALUE = text("about", "value");
    }

    static final class Batch {
        static final Table<Record> T = table(name("batch"));
        static final Field<Long> KEY = big("batch", "key");
        static final Field<Long> WRITTEN_AT = big("batch", "written_at");
        static final Field<Integer> DISPATCHES = whole("batch", "dispatches");
        static final Field<Long> MARK = big("batch", "mark");
    }

    static final class Outlet {
        static final Table<Record> T = table(name("outlet"));
        static final Field<Long> KEY = big("outlet", "key");
        static final Field<String> NAME = text("outlet", "name");
        static final Field<String> HOST = text("outlet", "host");
        static final Field<String> WORDS = text("outlet", "words");
    }

    static final class Original {
        static final Table<Record> T = table(name("original"));
        static final Field<byte[]> SHA256 = bytes("original", "sha256");
        static final Field<Long> SIZE = big("original", "size");
        static final Field<byte[]> PACKED = bytes("original", "packed");
    }

    static final class Dispatch {
        static final Table<Record> T = table(name("dispatch"));
        static final Field<Long> KEY = big("dispatch", "key");
        static final Field<String> ID = text("dispatch", "id");
        static final Field<Long> LINEAGE = big("dispatch", "lineage");
        static final Field<Integer> VERSION = whole("dispatch", "version");
        static final Field<Integer> LATEST = whole("dispatch", "latest");
        static final Field<byte[]> CONTENT = bytes("dispatch", "content");
        static final Field<String> NEWS_ID = text("dispatch", "news_id");
        static final Field<String> PUBLISHED = text("dispatch", "published");
        static final Field<Long> PUBLISHED_AT = big("dispatch", "published_at");
        static final Field<Integer> PUBLISHED_DAY = whole("dispatch", "published_day");
        static final Field<Long> OUTLET = big("dispatch", "outlet");
        static final Field<String> URL = text("dispatch", "url");
        static final Field<Long> URL_KEY = big("dispatch", "url_key");
        static final Field<String> LANGUAGE = text("dispatch", "language");
        static final Field<String> TITLE = text("dispatch", "title");
        static final Field<String> BYLINE = text("dispatch", "byline");
        static final Field<String> DATELINE_PLACE = text("dispatch", "dateline_place");
        static final Field<String> DATELINE_AGENCY = text("dispatch", "dateline_agency");
        static final Field<Integer> UNREAD = whole("dispatch", "unread");
        static final Field<Integer> EVENTS = whole("dispatch", "events");
        static final Field<String> MEDIA_TYPE = text("dispatch", "media_type");
        static final Field<byte[]> ORIGINAL = bytes("dispatch", "original");
        static final Field<String> ORIGIN = text("dispatch", "origin");
        static final Field<Long> LINE = big("dispatch", "line");
        static final Field<Long> ORIGIN_KEY = big("dispatch", "origin_key");
        static final Field<String> LEXICON = text("dispatch", "lexicon");
        static final Field<Long> BATCH = big("dispatch", "batch");
        static final Field<String> CLUSTER = text("dispatch", "cluster");
    }

    static final class Clipping {
        static final Table<Record> T = table(name("clipping"));
        static final Field<Long> DISPATCH = big("clipping", "dispatch");
        static final Field<byte[]> SHA256 = bytes("clipping", "sha256");
        static final Field<byte[]> PAPER = bytes("clipping", "paper");
    }

    static final class Place {
        static final Table<Record> T = table(name("place"));
        static final Field<Long> KEY = big("place", "key");
        static final Field<String> NAME = text("place", "name");
        static final Field<String> ISO = text("place", "iso");
        static final Field<String> ADMIN1 = text("place", "admin1");
        static final Field<Integer> GEONAMEID = whole("place", "geonameid");
        static final Field<Double> LAT = real("place", "lat");
        static final Field<Double> LON = real("place", "lon");
        static final Field<String> PRECISION = text("place", "precision");
        static final Field<String> NAME_WORDS = text("place", "name_words");
        static final Field<String> ADMIN1_WORDS = text("place", "admin1_words");
    }

    static final class Actor {
        static final Table<Record> T = table(name("actor"));
        static final Field<Long> KEY = big("actor", "key");
        static final Field<String> NAME = text("actor", "name");
        static final Field<String> TEXT = text("actor", "text");
        static final Field<String> CODE = text("actor", "code");
        static final Field<String> ENTRY = text("actor", "entry");
    }

    static final class Incident {
        static final Table<Record> T = table(name("incident"));
        static final Field<Long> KEY = big("incident", "key");
        static final Field<String> ID = text("incident", "id");
        static final Field<Integer> EVENTS = whole("incident", "events");
        static final Field<Integer> DISPATCHES = whole("incident", "dispatches");
        static final Field<Integer> OUTLETS = whole("incident", "outlets");
        static final Field<Integer> SOURCES = whole("incident", "sources");
    }

    static final class Event {
        static final Table<Record> T = table(name("event"));
        static final Field<Long> KEY = big("event", "key");
        static final Field<Long> DISPATCH = big("event", "dispatch");
        static final Field<Integer> N = whole("event", "n");
        static final Field<String> ID = text("event", "id");
        static final Field<Integer> SPAN_START = whole("event", "span_start");
        static final Field<Integer> SPAN_END = whole("event", "span_end");
        static final Field<Integer> TRIGGER_START = whole("event", "trigger_start");
        static final Field<Integer> TRIGGER_END = whole("event", "trigger_end");
        static final Field<String> TRIGGER_TEXT = text("event", "trigger_text");
        static final Field<String> CAMEO = text("event", "cameo");
        static final Field<String> PLOVER = text("event", "plover");
        static final Field<String> MODE = text("event", "mode");
        static final Field<String> CONTEXTS = text("event", "contexts");
        static final Field<Integer> QUAD = whole("event", "quad");
        static final Field<Double> GOLDSTEIN = real("event", "goldstein");
        static final Field<String> WHEN_EDTF = text("event", "when_edtf");
        static final Field<Integer> FIRST_DAY = whole("event", "first_day");
        static final Field<Integer> LAST_DAY = whole("event", "last_day");
        static final Field<Long> PLACE = big("event", "place");
        static final Field<String> STATUS = text("event", "status");
        static final Field<String> VOICE = text("event", "voice");
        static final Field<Integer> RECIPROCAL = whole("event", "reciprocal");
        static final Field<Integer> ATTRIBUTED = whole("event", "attributed");
        static final Field<Integer> TOLL = whole("event", "toll");
        static final Field<String> KILLED = text("event", "killed");
        static final Field<String> INJURED = text("event", "injured");
        static final Field<String> ARRESTED = text("event", "arrested");
        static final Field<String> DISPLACED = text("event", "displaced");
        static final Field<String> PARTICIPANTS = text("event", "participants");
        static final Field<String> MONEY = text("event", "money");
        static final Field<Double> CONFIDENCE = real("event", "confidence");
        static final Field<String> RULE = text("event", "rule");
        static final Field<Long> INCIDENT = big("event", "incident");
    }

    static final class Party {
        static final int SOURCE = 1;
        static final int TARGET = 2;
        static final int SPEAKER = 3;
        static final Table<Record> T = table(name("party"));
        static final Field<Long> EVENT = big("party", "event");
        static final Field<Integer> ROLE = whole("party", "role");
        static final Field<Integer> N = whole("party", "n");
        static final Field<Long> ACTOR = big("party", "actor");
        static final Field<Integer> SPAN_START = whole("party", "span_start");
        static final Field<Integer> SPAN_END = whole("party", "span_end");
        static final Field<String> CUE = text("party", "cue");
    }

    /** Who acted on whom by country, or by the first part of a code without one; {@code ''} is nobody. */
    static final class Pair {
        /** Goldstein values are kept in tenths, so that sums are the same in any order. */
        static final int TENTHS = 10;

        static final Table<Record> T = table(name("pair"));
        static final Field<String> SOURCE = text("pair", "source");
        static final Field<String> TARGET = text("pair", "target");
        static final Field<Long> EVENT = big("pair", "event");
        static final Field<Integer> GOLDSTEIN = whole("pair", "goldstein");
    }

    static final class EventPlace {
        static final Table<Record> T = table(name("event_place"));
        static final Field<Long> EVENT = big("event_place", "event");
        static final Field<Integer> N = whole("event_place", "n");
        static final Field<Long> PLACE = big("event_place", "place");
    }

    static final class Telling {
        static final Table<Record> T = table(name("telling"));
        static final Field<Long> DISPATCH = big("telling", "dispatch");
        static final Field<byte[]> PACKED = bytes("telling", "packed");
    }

    static final class Band {
        static final Table<Record> T = table(name("band"));
        static final Field<Long> BAND = big("band", "band");
        static final Field<Long> DISPATCH = big("band", "dispatch");
    }

    static final class Copy {
        static final Table<Record> T = table(name("copy"));
        static final Field<Long> FIRST = big("copy", "first");
        static final Field<Long> SECOND = big("copy", "second");
        static final Field<Double> JACCARD = real("copy", "jaccard");
        static final Field<Double> CONTAINMENT = real("copy", "containment");
    }

    static final class Drawer {
        static final Table<Record> T = table(name("drawer"));
        static final Field<Long> DRAWER = big("drawer", "drawer");
        static final Field<Long> DISPATCH = big("drawer", "dispatch");
    }

    static final class Rejection {
        static final Table<Record> T = table(name("rejection"));
        static final Field<Long> KEY = big("rejection", "key");
        static final Field<String> CODE = text("rejection", "code");
        static final Field<String> ORIGIN = text("rejection", "origin");
        static final Field<Long> LINE = big("rejection", "line");
        static final Field<String> MESSAGE = text("rejection", "message");
        static final Field<Long> BATCH = big("rejection", "batch");
    }

    static final class Input {
        static final Table<Record> T = table(name("input"));
        static final Field<Long> KEY = big("input", "key");
        static final Field<String> NAME = text("input", "name");
        static final Field<Long> SIZE = big("input", "size");
        static final Field<byte[]> SHA256 = bytes("input", "sha256");
        static final Field<String> SETTINGS = text("input", "settings");
        static final Field<Long> BATCH = big("input", "batch");
    }

    static final class Comment {
        static final Table<Record> T = table(name("comment"));
        static final Field<Long> KEY = big("comment", "key");
        static final Field<Long> DISPATCH = big("comment", "dispatch");
        static final Field<Long> MARK = big("comment", "mark");
        static final Field<String> AUTHOR = text("comment", "author");
        static final Field<String> TIME = text("comment", "time");
        static final Field<String> TEXT = text("comment", "text");
        static final Field<String> STATE = text("comment", "state");
        static final Field<String> CAME = text("comment", "came");
    }

    static final class Feed {
        static final Table<Record> T = table(name("feed"));
        static final Field<String> URL = text("feed", "url");
        static final Field<String> ETAG = text("feed", "etag");
        static final Field<String> LAST_MODIFIED = text("feed", "last_modified");
        static final Field<Long> POLLED_AT = big("feed", "polled_at");
        static final Field<Long> NEXT_AT = big("feed", "next_at");
        static final Field<Integer> FAILURES = whole("feed", "failures");
        static final Field<String> TROUBLE = text("feed", "trouble");
    }

    static final class Folder {
        static final Table<Record> T = table(name("folder"));
        static final Field<String> PATH = text("folder", "path");
        static final Field<Long> POLLED_AT = big("folder", "polled_at");
    }

    private static Field<String> text(String table, String column) {
        return DSL.field(name(table, column), SQLDataType.CLOB);
    }

    private static Field<Integer> whole(String table, String column) {
        return DSL.field(name(table, column), SQLDataType.INTEGER);
    }

    private static Field<Long> big(String table, String column) {
        return DSL.field(name(table, column), SQLDataType.BIGINT);
    }

    private static Field<Double> real(String table, String column) {
        return DSL.field(name(table, column), SQLDataType.DOUBLE);
    }

    private static Field<byte[]> bytes(String table, String column) {
        return DSL.field(name(table, column), SQLDataType.BLOB);
    }
}
