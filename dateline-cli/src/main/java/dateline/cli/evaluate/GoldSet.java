package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sets of labelled records that are known, and who scores them. */
public enum GoldSet {
    READINGS("", new WholeReadings()),
    GSR("plover_gsr", new SentenceCategories(true)),
    PLV("zsp_plv", new SentenceCategories(false)),
    CAMEO("cameo_manual", new SentenceCodes()),
    TE3("te3_platinum", new Times()),
    WIKIWARS("wikiwars", new Times()),
    LGL("lgl", new Toponyms()),
    TRNEWS("trnews", new Toponyms()),
    GEOVIRUS("geovirus", new Toponyms()),
    POLNEAR("polnear", new Attributions()),
    MUC4("muc4", new Incidents()),
    ECBPLUS("ecbplus", new SameActs()),
    NEWSCLUSTER("g5_news_cluster", new SameStories()),
    TIMELINE("semeval2015_t4", new EventDates()),
    FACTUALITY("meantime_factuality", new Factuality()),
    MEANTIME("meantime", new Meantime());

    private final String dataset;
    private final Scorer scorer;

    GoldSet(String dataset, Scorer scorer) {
        this.dataset = dataset;
        this.scorer = scorer;
    }

    Scorer scorer() {
        return scorer;
    }

    /** What is read and scored one by one: the lines themselves, but for timelines, which run through many dispatches. */
    List<GoldRecord> records(List<JsonNode> lines) {
        return this == TIMELINE
                ? Timelines.records(lines)
                : lines.stream().map(l -> new GoldRecord(l, l)).toList();
    }

    /** Whether the labelled words are to be pointed out to the reader, so that acts that no code exists for count too. */
    public boolean marks() {
        return this == TIMELINE || this == FACTUALITY || this == MEANTIME;
    }

    /** The name that a person gives, for example {@code gsr}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The set that records belong to, by what they call themselves or else by their fields; null if none fits. */
    static @Nullable GoldSet of(List<JsonNode> records) {
        for (JsonNode r : records) {
            for (GoldSet set : values()) {
                if (!set.dataset.isEmpty()
                        && set.dataset.equals(r.path("dataset").asText())) {
                    return set;
                }
            }
        }
        for (JsonNode r : records) {
            GoldSet set = byFields(r);
            if (set != null) {
                return set;
            }
        }
        return null;
    }

    private static @Nullable GoldSet byFields(JsonNode r) {
        if (r.has("event_mentions")) {
            return ECBPLUS;
        }
        if (r.has("timeline")) {
            return TIMELINE;
        }
        if (r.path("predicates").path(0).has("factuality")) {
            return FACTUALITY;
        }
        if (r.path("events").path(0).has("certainty")) {
            return MEANTIME;
        }
        if (r.has("attributions")) {
            return POLNEAR;
        }
        if (r.has("toponyms")) {
            return LGL;
        }
        if (r.has("timexes")) {
            return TE3;
        }
        if (r.has("source_spans") || r.has("target_spans")) {
            return CAMEO;
        }
        for (JsonNode e : r.path("events")) {
            if (e.has("incident_date_iso") || e.has("stage")) {
                return MUC4;
            }
            if (e.has("plover")) {
                return e.has("source") && e.has("target") ? GSR : PLV;
            }
        }
        return null;
    }
}
