package dateline.reading.place;

import dateline.reading.place.Toponym.Kind;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what the words around a name say of it: whether it is a place at all, and of what kind. {@code in}, {@code the
 * city of} and {@code province} speak for a place; a title, a given name or {@code Times} speak against one.
 * Stateless and safe for concurrent use.
 */
final class EvidenceReader {
    private static final Set<String> DATELINE_ENDS = Set.of("(", "–", "—", ":");

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    EvidenceReader(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /**
     * Fills {@link Sighting#evidence}, {@link Sighting#wanted} and {@link Sighting#municipal}.
     *
     * @param surnames those of the dispatch, as {@link PersonNames} gives them
     * @param cut whether the sentence was cut behind a title, so that a person's name begins it
     */
    void weigh(Sighting s, Tree tree, SightingFinder.Match m, Set<String> surnames, boolean cut) {
        String form = tree.token(m.from()).form();
        boolean single = m.to() == m.from() + 1;
        Toponym top = s.senses.get(0);
        boolean great =
                top.kind() == Kind.COUNTRY || top.kind() == Kind.DIVISION && great(top) || top.kind() == Kind.CONTINENT;
        if (m.abbreviated()) {
            int dot = m.key().indexOf('.');
            boolean dotted = dot != m.key().lastIndexOf('.') || m.key().length() >= 3 && dot < 0;
            boolean last = m.to() >= tree.size() - 1;
            s.evidence = words.isTreacherous(m.key()) ? -7 : top.kind() == Kind.COUNTRY || dotted ? 3 : last ? -3 : -1;
            int next = m.to() < tree.size() && tree.token(m.to()).form().equals(".") ? m.to() + 1 : m.to();
            if (next < tree.size() && tree.token(next).xpos().equals("CD")) {
                // Pa. 39 is a road
                s.evidence -= 5;
            }
        }
        if (single && !great && !tree.token(m.from()).isProper()) {
            s.evidence -= tree.token(m.from()).isNoun() || m.from() > 0 ? 1.5 : 2.5;
        }
        boolean shouted = form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
        if (single && shouted && !m.abbreviated() && !opens(tree, m)) {
            s.evidence -= top.population() > 1_000_000 ? 1 : 3;
        }
        before(s, tree, m, great, cut);
        boolean located = s.evidence >= 1.5;
        behind(s, tree, m, great);
        if (single && words.isCalendarWord(form)) {
            s.evidence -= 9;
        } else if (words.isCommonWord(m.span().length() > 40 ? form : m.key())) {
            boolean plain = m.from() > 0
                    && !SightingFinder.capital(tree.token(m.from() - 1).form());
            s.evidence -= located && plain ? 2.5 : 9;
        }
        if (surnames.contains(form.toLowerCase(Locale.ROOT)) && single) {
            s.evidence -= located && top.population() > 100_000 ? 1 : great ? 3 : 5;
        } else if (single && !located && surnames.contains("?" + form.toLowerCase(Locale.ROOT))) {
            s.evidence -= great || top.population() > 400_000 ? 0 : 2;
        }
    }

    /** A division that the news names without its country: an American state, a Canadian province and the like. */
    static boolean great(Toponym t) {
        String d = t.division();
        return d != null && (d.startsWith("US.") || d.startsWith("CA.") || d.startsWith("AU.") || d.startsWith("GB."));
    }

    /** Whether a match in capitals stands where a dateline would. */
    private static boolean opens(Tree tree, SightingFinder.Match m) {
        if (m.from() > 2) {
            return false;
        }
        for (int i = m.to(); i < Math.min(tree.size(), m.to() + 8); i++) {
            String f = tree.token(i).form();
            if (f.startsWith("-") || DATELINE_ENDS.contains(f)) {
                return true;
            }
        }
        return false;
    }

    private void before(Sighting s, Tree tree, SightingFinder.Match m, boolean great, boolean cut) {
        int p = m.from() - 1;
        if (p < 0) {
            if (opens(tree, m)) {
                s.evidence += 1.5;
            }
            if (cut) {
                s.evidence -= 8;
            }
            return;
        }
        Token t = tree.token(p);
        String form = t.form();
        String low = form.toLowerCase(Locale.ROOT);
        if (low.equals("the") && p > 0) {
            t = tree.token(--p);
            form = t.form();
            low = form.toLowerCase(Locale.ROOT);
        }
        while (p > 0 && (words.isQualifier(form) || t.xpos().equals("JJ") && Character.isLowerCase(form.charAt(0)))) {
            t = tree.token(--p);
            form = t.form();
            low = form.toLowerCase(Locale.ROOT);
        }
        if (low.equals("of") && p > 0) {
            String head = tree.token(p - 1).form();
            if (words.isTownOf(head)) {
                wantTown(s);
            } else if (words.isDivisionOf(head)) {
                wantDivision(s);
            }
            s.evidence += 0.7;
        } else if (words.isLocative(low) || words.isTaking(t.lemma())) {
            s.evidence += 1.5;
        } else if ((low.equals("on") || low.equals("of") || low.equals("to"))
                && p > 0
                && words.isTaking(tree.token(p - 1).lemma())) {
            s.evidence += 1.5;
        } else if (words.isWeakLocative(low)) {
            s.evidence += 0.7;
        } else if (words.isTitle(form)) {
            s.evidence -= 8;
        } else if (p == m.from() - 1
                && SightingFinder.capital(form)
                && !words.isQualifier(form)
                && (p > 0 || t.isProper())) {
            boolean name = words.isGivenName(form) || form.length() == 2 && form.endsWith(".") || form.length() == 1;
            if (name) {
                s.evidence -= 8;
            } else if (t.isProper()
                    && !words.isCalendarWord(form)
                    && gazetteer.countryOf(form) == null
                    && !words.isInstitution(form)) {
                s.evidence -= great ? 1 : single(m) ? 4 : 2;
            }
        } else {
            containerBefore(s, low);
        }
    }

    private static boolean single(SightingFinder.Match m) {
        return m.to() == m.from() + 1;
    }

    private static void wantDivision(Sighting s) {
        s.wanted.add(Kind.DIVISION);
        s.wanted.add(Kind.REGION);
        s.evidence += 2;
    }

    private void containerBefore(Sighting s, String word) {
        if (words.isTownWord(word)) {
            wantTown(s);
        } else if (words.isDivisionWord(word)) {
            wantDivision(s);
        } else if (words.isDistrictWord(word)) {
            s.wanted.add(Kind.DISTRICT);
            s.wanted.add(Kind.TOWN);
            s.evidence += 2;
        } else if (words.isWaterWord(word)) {
            s.wanted.add(Kind.WATER);
            s.evidence += 1;
        }
    }

    /** "New York's attorney general", "near the New York border". */
    private void stateOffice(Sighting s, Tree tree, int next) {
        int i = tree.token(next).xpos().equals("POS") ? next + 1 : next;
        if (i < tree.size()
                && words.isStateOffice(tree.token(i).lemma())
                && s.senses.stream().anyMatch(EvidenceReader::great)) {
            s.wanted.add(Kind.DIVISION);
        }
    }

    private static void wantTown(Sighting s) {
        s.wanted.addAll(List.of(Kind.TOWN, Kind.CAPITAL, Kind.SEAT, Kind.QUARTER));
        s.evidence += 2;
    }

    private void behind(Sighting s, Tree tree, SightingFinder.Match m, boolean great) {
        if (m.to() >= tree.size()) {
            return;
        }
        Token t = tree.token(m.to());
        String form = t.form();
        String low = form.toLowerCase(Locale.ROOT);
        stateOffice(s, tree, m.to());
        boolean saint = m.key().startsWith("st ") && form.startsWith("’") | form.startsWith("'");
        if (saint
                && m.to() + 1 < tree.size()
                && SightingFinder.capital(tree.token(m.to() + 1).form())) {
            // "St. Michael's Hospital" is called after the saint
            s.evidence -= 9;
        }
        boolean given =
                m.to() == m.from() + 1 && words.isGivenName(tree.token(m.from()).form());
        if (words.isDivisionWord(low)) {
            wantDivision(s);
        } else if (words.isDistrictWord(low)) {
            s.wanted.add(Kind.DISTRICT);
            s.wanted.add(Kind.TOWN);
            s.evidence += 1;
        } else if (words.isTownWord(low) && !SightingFinder.capital(form)) {
            wantTown(s);
        } else if (words.isOtherwise(form) && SightingFinder.capital(form)) {
            s.evidence -= 9;
        } else if (words.isNamesake(low)) {
            s.evidence -= 9;
        } else if (words.isInstitution(form) || words.isTitle(form)) {
            s.evidence += 0.7;
            s.municipal |= words.isMunicipal(form);
        } else if (SightingFinder.capital(form)
                && t.isProper()
                && !words.isCalendarWord(form)
                && !words.isFunctionWord(form)) {
            s.evidence -= given ? 8 : great ? 1.5 : single(m) ? 4 : 1.2;
        } else if (words.isPersonal(t.lemma()) && s.evidence < 1 && m.to() == m.from() + 1) {
            s.evidence -= great ? 0 : 1.5;
        }
        if (given && s.evidence < 1.2) {
            Toponym top = s.senses.get(0);
            s.evidence -= great ? 0 : top.kind().isTown() && top.population() > 400_000 ? 0.5 : 2.5;
        }
    }
}
