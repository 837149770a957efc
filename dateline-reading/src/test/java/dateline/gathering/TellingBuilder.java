package dateline.gathering;

import dateline.record.Magnitude;
import dateline.record.Place;
import dateline.record.Status;
import dateline.record.Voice;
import dateline.shelf.StandardTellings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tellings for tests: an act of rebels against an army, unless told otherwise. */
final class TellingBuilder {
    private static final StoryReader READER = StandardTellings.storyReader();
    static final Place HOMS = new Place("Homs", "SYR", "Homs Governorate", 169577, 34.72, 36.72, "city");
    static final Place HAMA = new Place("Hama", "SYR", "Hama Governorate", 170017, 35.13, 36.75, "city");
    static final Place SYRIA = new Place("Syria", "SYR", null, 163843, 35.0, 38.0, "country");

    private final String event;
    private String dispatch;
    private @Nullable String account;
    private @Nullable String outlet;
    private @Nullable String published = "2021-05-04";
    private String cameo = "190";
    private @Nullable String plover = "ASSAULT";
    private List<Telling.Party> sources = List.of(new Telling.Party("rebels", "SYRREB"));
    private List<Telling.Party> targets = List.of(new Telling.Party("soldiers", "SYRMIL"));
    private boolean reciprocal;
    private @Nullable String when = "2021-05-03";
    private @Nullable Place where = HOMS;
    private Status status = Status.HAPPENED;
    private @Nullable String speaker;
    private Magnitude magnitude = Magnitude.NONE;
    private String act = "shel";
    private String sentence = "Rebels shelled an army post in Homs.";
    private String body = "Rebels shelled an army post in Homs. The post lies east of Homs.";

    private TellingBuilder(String event) {
        this.event = event;
        this.dispatch = "d-" + event;
    }

    static TellingBuilder event(String id) {
        return new TellingBuilder(id);
    }

    TellingBuilder in(String id, @Nullable String outlet) {
        this.dispatch = id;
        this.outlet = outlet;
        return this;
    }

    TellingBuilder account(String id) {
        this.account = id;
        return this;
    }

    TellingBuilder published(@Nullable String day) {
        this.published = day;
        return this;
    }

    TellingBuilder code(String cameo, @Nullable String plover) {
        this.cameo = cameo;
        this.plover = plover;
        return this;
    }

    TellingBuilder by(String... codes) {
        this.sources = parties(codes);
        return this;
    }

    TellingBuilder against(String... codes) {
        this.targets = parties(codes);
        return this;
    }

    TellingBuilder mutual() {
        this.reciprocal = true;
        return this;
    }

    TellingBuilder on(@Nullable String when) {
        this.when = when;
        return this;
    }

    TellingBuilder at(@Nullable Place where) {
        this.where = where;
        return this;
    }

    TellingBuilder status(Status status) {
        this.status = status;
        return this;
    }

    TellingBuilder saidBy(String speaker) {
        this.speaker = speaker;
        return this;
    }

    TellingBuilder killed(String count) {
        this.magnitude = new Magnitude(count, null, null, null, null, null);
        return this;
    }

    TellingBuilder words(String act, String sentence) {
        this.act = act;
        this.sentence = sentence;
        return this;
    }

    TellingBuilder body(String body) {
        this.body = body;
        return this;
    }

    Telling telling() {
        return new Telling(
                event,
                dispatch,
                account == null ? event : account,
                outlet,
                published,
                cameo,
                plover,
                sources,
                targets,
                reciprocal,
                when,
                where,
                status,
                Voice.REPORTED,
                speaker,
                magnitude,
                act,
                READER.words(sentence),
                READER.read(null, body));
    }

    private static List<Telling.Party> parties(String... codes) {
        List<Telling.Party> out = new ArrayList<>();
        for (String code : codes) {
            out.add(new Telling.Party(code, code));
        }
        return out;
    }
}
