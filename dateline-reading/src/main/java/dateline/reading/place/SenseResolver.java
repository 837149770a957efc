package dateline.reading.place;

import dateline.reading.place.Toponym.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Says which place each name of a dispatch means, one sense a name: by how well known the place is, by the places named
 * behind it, and by its nearness to what else the dispatch names. Stateless and safe for concurrent use.
 *
 * <p>Example: {@code Rome} is the Italian one, but beside {@code Utica} and {@code Oneida County} it is that of New
 * York.
 */
final class SenseResolver {
    private static final int ROUNDS = 3;
    private static final int NAMES = 80;
    private static final int SENSES = 40;

    /** All sightings of one name, and how likely each of its senses is. */
    private static final class Name {
        final List<Sighting> sightings = new ArrayList<>();
        List<Toponym> senses = List.of();
        double[] prior = {};
        double[] score = {};
        double[] share = {};
        double evidence = -99;
        /** 1 if it stands by itself anywhere, less if it only says where another place is. */
        double free = 0.3;

        /** The share of the senses that pass. */
        double sum(Predicate<Toponym> pass) {
            double sum = 0;
            for (int i = 0; i < senses.size(); i++) {
                sum += pass.test(senses.get(i)) ? share[i] : 0;
            }
            return sum;
        }
    }

    /** Fills {@link Sighting#chosen} and {@link Sighting#score}. */
    void resolve(List<Sighting> sightings) {
        Map<String, Name> byKey = new LinkedHashMap<>();
        for (Sighting s : sightings) {
            byKey.computeIfAbsent(s.key, k -> new Name()).sightings.add(s);
        }
        List<Name> names = new ArrayList<>(byKey.values());
        names.forEach(this::prepare);
        for (int round = 0; round < ROUNDS; round++) {
            support(names);
        }
        for (Name n : names) {
            for (Sighting s : n.sightings) {
                choose(n, s);
            }
        }
    }

    private void prepare(Name n) {
        LinkedHashSet<Toponym> union = new LinkedHashSet<>();
        List<Toponym> before = List.of();
        for (Sighting s : n.sightings) {
            if (s.senses != before) {
                union.addAll(s.senses);
            }
            before = s.senses;
        }
        List<Toponym> all = List.copyOf(union);
        double[] prior = new double[all.size()];
        Integer[] order = new Integer[all.size()];
        for (int i = 0; i < prior.length; i++) {
            order[i] = i;
            prior[i] = prior(all.get(i), all) + hints(all.get(i), n.sightings);
        }
        for (Sighting s : n.sightings) {
            n.evidence = Math.max(n.evidence, s.evidence);
            n.free = s.holds == null ? 1 : n.free;
        }
        Arrays.sort(order, (a, b) -> Double.compare(prior[b], prior[a]));
        int size = Math.min(SENSES, order.length);
        n.senses = new ArrayList<>();
        n.prior = new double[size];
        for (int i = 0; i < size; i++) {
            n.senses.add(all.get(order[i]));
            n.prior[i] = prior[order[i]];
        }
        n.score = n.prior.clone();
        n.share = shares(n.score);
    }

    static double prior(Toponym t, List<Toponym> all) {
        double people = Math.log10(1 + t.population());
        return switch (t.kind()) {
            case COUNTRY, CONTINENT -> 8;
            case CAPITAL -> people + 1.2;
            case SEAT -> people + 0.3;
            case TOWN -> Math.max(2.5, people);
            case QUARTER -> Math.max(2.5, people - 0.3);
            case SOMEWHERE -> 3;
            case DISTRICT -> t.population() > 1e6 ? 6 : t.name().indexOf(' ') > 0 || "GBR".equals(t.iso()) ? 5 : 2.8;
            case REGION, WATER -> 7;
            case POINT -> t.population() == 0 ? 4.6 : 6.3;
            case DIVISION -> division(t, people, all);
        };
    }

    private static double division(Toponym t, double people, List<Toponym> all) {
        String d = String.valueOf(t.division());
        boolean known = EvidenceReader.great(t);
        for (Toponym other : all) {
            boolean city = other.kind() == Kind.CAPITAL || other.kind().isTown() && other.population() > 700_000;
            if (known && city && String.valueOf(t.iso()).equals(other.iso())) {
                return 6;
            }
            boolean town = other.kind().isTown() && other.population() * 20 > t.population();
            if (!known && town && d.equals(other.division())) {
                return Math.min(6, people) - 1.5;
            }
        }
        return known ? 7.2 : Math.max(5.3, Math.min(6.4, people));
    }

    private static double hints(Toponym t, List<Sighting> sightings) {
        double best = 0;
        double sum = 0;
        for (Sighting s : sightings) {
            double v = 0;
            if (!s.wanted.isEmpty()) {
                v += s.wanted.contains(t.kind()) ? 2.5 : -1.5;
            }
            if (s.municipal) {
                v += t.kind().isTown() ? 0.8 : t.kind() == Kind.COUNTRY || t.kind() == Kind.DIVISION ? -0.8 : 0;
            }
            Sighting above = s.within;
            if (above != null) {
                boolean inside = false;
                for (Toponym outer : above.senses) {
                    inside |= Gazetteer.contains(outer, t);
                }
                v += inside ? 5 : -3;
            }
            best = Math.max(best, v);
            sum += v;
        }
        return best > 0 ? best : Math.max(-4, sum);
    }

    private static void support(List<Name> names) {
        TreeMap<String, Double> countries = new TreeMap<>();
        TreeMap<String, Double> divisions = new TreeMap<>();
        double all = 0;
        for (Name n : names) {
            double weight = weight(n);
            for (int i = 0; i < n.senses.size(); i++) {
                Toponym t = n.senses.get(i);
                if (t.iso() != null) {
                    countries.merge(t.iso(), n.share[i] * weight, Double::sum);
                }
                if (t.kind() == Kind.DIVISION && t.division() != null) {
                    divisions.merge(t.division(), n.share[i] * weight * n.free, Double::sum);
                }
            }
            all += weight;
        }
        List<Name> near = names.size() > NAMES ? names.subList(0, NAMES) : names;
        List<double[]> scores = new ArrayList<>();
        for (Name n : names) {
            double[] score = n.prior.clone();
            double weight = weight(n);
            for (int i = 0; i < score.length; i++) {
                Toponym t = n.senses.get(i);
                String iso = t.iso();
                if (iso != null) {
                    double own = weight * n.sum(o -> iso.equals(o.iso()));
                    double others = countries.getOrDefault(iso, 0.0) - own;
                    score[i] += Math.min(2, 2.5 * others / Math.max(1.5, all - weight));
                }
                String division = t.division();
                if (division != null && t.kind() != Kind.DIVISION) {
                    double own =
                            weight * n.free * n.sum(o -> o.kind() == Kind.DIVISION && division.equals(o.division()));
                    score[i] += Math.min(2, 2 * (divisions.getOrDefault(division, 0.0) - own));
                }
                score[i] += Math.min(3, nearness(t, n, near));
            }
            scores.add(score);
        }
        for (int k = 0; k < names.size(); k++) {
            names.get(k).score = scores.get(k);
            names.get(k).share = shares(scores.get(k));
        }
    }

    /** How much a name may speak for others: little if it is hardly a place itself. */
    private static double weight(Name n) {
        double trust = Math.max(0, Math.min(1, (n.evidence + 2) / 3));
        return trust * Math.sqrt(Math.min(9, n.sightings.size()));
    }

    private static double nearness(Toponym t, Name self, List<Name> names) {
        if (!t.kind().isTown() && t.kind() != Kind.DISTRICT) {
            return 0;
        }
        double sum = 0;
        for (Name n : names) {
            if (n == self || n.evidence < -2) {
                continue;
            }
            double best = 0;
            for (int i = 0; i < n.senses.size(); i++) {
                Toponym other = n.senses.get(i);
                if (n.share[i] < 0.05 || !(other.kind().isTown() || other.kind() == Kind.DISTRICT)) {
                    continue;
                }
                double km = t.distanceTo(other);
                double close = km < 40 ? 1.2 : km < 120 ? 0.8 : km < 300 ? 0.3 : 0;
                best = Math.max(best, n.share[i] * close);
            }
            sum += best * Math.max(0.2, Math.min(1, (n.evidence + 2) / 3));
        }
        return sum;
    }

    private static double[] shares(double[] score) {
        double top = Arrays.stream(score).max().orElse(0);
        double[] out = new double[score.length];
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.exp(1.5 * (score[i] - top));
            sum += out[i];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= sum;
        }
        return out;
    }

    private static boolean holds(Toponym outer, Sighting inner) {
        for (Toponym t : inner.senses) {
            if (Gazetteer.contains(outer, t)) {
                return true;
            }
        }
        return false;
    }

    private static void choose(Name n, Sighting s) {
        Sighting above = s.within;
        int best = 0;
        double top = -99;
        for (int i = 0; i < n.score.length; i++) {
            double v = n.score[i];
            Toponym t = n.senses.get(i);
            if (above != null) {
                // the words behind this very mention count before the sense of the rest
                for (Toponym outer : above.senses) {
                    if (Gazetteer.contains(outer, t)) {
                        v += 4;
                        break;
                    }
                }
            }
            if (!s.wanted.isEmpty() && s.wanted.contains(t.kind())) {
                v += 1;
            }
            if (s.holds != null && holds(t, s.holds)) {
                v += 2.5;
            }
            if (v > top) {
                top = v;
                best = i;
            }
        }
        s.chosen = n.senses.get(best);
        double shared = 0.5 * Math.max(0, n.evidence - s.evidence);
        s.score = n.score[best] + s.evidence + Math.min(2, s.evidence < -5 ? 0 : shared);
    }
}
