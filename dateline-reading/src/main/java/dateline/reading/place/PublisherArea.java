package dateline.reading.place;

import dateline.reading.place.Toponym.Kind;
import dateline.record.Dispatch;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the publisher of a dispatch is at home, by the places in its name and the country of its host. They speak for
 * senses near them, as if the dispatch had named them.
 *
 * <p>Example: the {@code Boston Paper} speaks for {@code Cambridge} in Massachusetts, {@code oxfordmail.co.uk} for places in
 * the United Kingdom. Stateless and safe for concurrent use.
 */
final class PublisherArea {
    private static final int LONGEST = 200;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    PublisherArea(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** Sightings outside the body; none of them is a mention. */
    List<Sighting> find(Dispatch dispatch) {
        List<Sighting> out = new ArrayList<>();
        String source = dispatch.source();
        if (source != null && source.length() < LONGEST) {
            if (source.indexOf(' ') < 0 && source.indexOf('.') > 0) {
                host(source, out);
            } else {
                names(source.split("[ ,.()-]+"), out);
            }
        }
        host(hostOf(dispatch.url()), out);
        return out;
    }

    private void names(String[] parts, List<Sighting> out) {
        int i = 0;
        while (i < parts.length) {
            int next = i + 1;
            for (int to = Math.min(parts.length, i + 3); to > i; to--) {
                String name = String.join(" ", List.of(parts).subList(i, to));
                boolean word = to == i + 1
                        && (words.isCommonWord(name) || words.isOtherwise(name) || words.isFunctionWord(name));
                List<Toponym> senses = word || name.length() < 3 ? List.of() : gazetteer.named(name);
                if (!senses.isEmpty()) {
                    out.add(outside(name, senses));
                    next = to;
                    break;
                }
            }
            i = next;
        }
    }

    private void host(@Nullable String host, List<Sighting> out) {
        if (host != null && host.lastIndexOf('.') > 0) {
            Toponym country = gazetteer.countryOfHost(host.substring(host.lastIndexOf('.') + 1));
            if (country != null && country.kind() == Kind.COUNTRY) {
                out.add(outside(country.name(), List.of(country)));
            }
        }
    }

    private static @Nullable String hostOf(@Nullable String url) {
        if (url == null) {
            return null;
        }
        int from = url.indexOf("://");
        if (from < 0) {
            return null;
        }
        int to = from + 3;
        while (to < url.length() && "/:?#".indexOf(url.charAt(to)) < 0 && to - from < LONGEST) {
            to++;
        }
        return url.substring(from + 3, to).toLowerCase(Locale.ROOT);
    }

    private static Sighting outside(String name, List<Toponym> senses) {
        Sighting s = new Sighting(0, new Span(0, 0), NameKey.of(name), senses);
        s.evidence = 1.5;
        return s;
    }
}
