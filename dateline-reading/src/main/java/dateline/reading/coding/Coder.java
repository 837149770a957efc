package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Status;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codes the clauses of a sentence by the lexicon. Immutable and safe for concurrent use. */
public final class Coder {
    private final Lexicon lexicon;
    private final Phrases phrases;

    public Coder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new Phrases(
                lexicon.classes().words("quantity"), lexicon.classes().words("platform"));
    }

    /** Whether a tagged sentence has a word that can open a frame; if not, it need not be parsed. */
    public boolean mayHoldAct(List<Token> tokens) {
        for (Token t : tokens) {
            if (lexicon.opens(t.lemma(), t.upos()) || t.xpos().startsWith("JJ") && lexicon.opens(lower(t), "ADJ")) {
                return true;
            }
        }
        return false;
    }

    private static String lower(Token t) {
        return t.form().toLowerCase(Locale.ROOT);
    }

    /** The acts of one sentence, in the order of their predicates. */
    public List<Coding> code(Tree tree, Stage stage) {
        return tree.parsed() ? new Sentence(tree, stage).codings() : List.of();
    }

    /** The work on one sentence. */
    private final class Sentence {
        private static final int DEEPEST = 4;
        /** An idiom is told by its very words, so it beats frames that fit as closely. */
        private static final double IDIOM_BONUS = 2;

        private static final Set<String> REFUSING = Set.of("will", "wo", "would", "shall");

        private final Tree tree;
        private final Stage stage;
        private final ClauseReader clauses;
        private final PatternMatcher matcher;
        private final Parties parties;
        private final Modals modals;
        private final Embedding embedding;
        private final NewsSense news;
        private final Crowds crowds;
        private final Eventhood eventhood;
        private final Assailants assailants;
        private final @Nullable Coding[] best;
        private final boolean[] done;
        private int depth;

        Sentence(Tree tree, Stage stage) {
            this.tree = tree;
            this.stage = stage;
            this.clauses = new ClauseReader(tree);
            this.matcher = new PatternMatcher(
                    stage,
                    phrases,
                    clauses,
                    lexicon.classes().words("charging"),
                    lexicon.classes().words("officer"),
                    this::embeddedCode);
            this.parties = new Parties(stage, phrases, clauses, lexicon.classes());
            this.modals = new Modals(lexicon, stage, clauses);
            this.embedding = new Embedding(phrases, clauses, lexicon.classes());
            Polity polity = new Polity(tree, lexicon.classes());
            PrivateLife life = new PrivateLife(tree, polity, lexicon.classes());
            this.news = new NewsSense(tree, clauses, life, lexicon.classes());
            this.crowds = new Crowds(stage, lexicon.classes());
            this.eventhood = new Eventhood(tree, clauses, stage, polity, life, lexicon.classes());
            this.assailants = new Assailants(tree, polity, stage.themes(), lexicon.classes());
            this.best = new Coding[tree.size()];
            this.done = new boolean[tree.size()];
        }

        /** "attended a rally, <b>which took place</b> …": a relative clause that tells the act of its noun once more. */
        private boolean goesOn(Coding relative, Coding act) {
            int head = relative.clause().head();
            return tree.is(head, "acl:relcl")
                    && act.trigger().get(tree.head(head))
                    && act.code().startsWith(relative.code().substring(0, 2));
        }

        /** "a bombing was reported to have killed ten": what the act that stands as subject did is told by its noun. */
        private boolean works(Coding verb, Coding act) {
            return verb.sources().isEmpty()
                    && verb.clause().kind() == Clause.Kind.VERB
                    && act.clause().kind() == Clause.Kind.NOUN
                    && verb.clause().args("subj").contains(act.clause().head())
                    && verb.violent()
                    && act.violent()
                    && verb.targets().equals(act.targets());
        }

        private @Nullable String embeddedCode(int token) {
            Coding inner = best(token);
            return inner == null || inner.frame().idiom() ? null : inner.code();
        }

        List<Coding> codings() {
            List<Coding> found = new ArrayList<>();
            for (int i = 0; i < tree.size(); i++) {
                Coding c = best(i);
                if (c != null) {
                    found.add(c);
                }
            }
            // outer acts first, so that what they took in is known before it is asked for
            found.sort(Comparator.comparingInt((Coding c) -> depthOf(c.clause().head()))
                    .thenComparingInt(c -> c.clause().head()));
            BitSet taken = new BitSet();
            List<Coding> kept = new ArrayList<>();
            for (Coding read : found) {
                Coding c = crowds.counted(read);
                if (c.frame().idiom()) {
                    taken.or(c.consumed()); // its nouns tell no act either
                    continue;
                }
                if (!c.frame().inner() && !taken.get(c.clause().head()) && news.tells(c) && !news.retold(c, kept)) {
                    kept.add(c);
                    taken.or(c.consumed());
                }
            }
            // "a bombing was reported to have killed ten": the verb took the noun in
            kept.removeIf(c -> kept.stream()
                    .anyMatch(k -> k != c && k.trigger().get(c.clause().head())));
            List<Coding> told = new Tallies(tree).fold(kept);
            told.removeIf(c -> told.stream().anyMatch(k -> k != c && (goesOn(c, k) || works(c, k))));
            if (news.tellsOfMishap()) {
                told.removeIf(c -> c.frame().tally() && c.sources().isEmpty());
            }
            told.sort(Comparator.comparingInt(c -> c.clause().head()));
            told.replaceAll(crowds::with);
            NamedDoers doers = new NamedDoers(tree, new PartyReader(stage, phrases), clauses, lexicon.classes());
            List<Coding> beside = List.copyOf(told);
            told.replaceAll(c -> doers.complete(c, beside));
            List<Coding> complete =
                    new Understood(stage, phrases, tree, lexicon.classes().words("telling")).complete(told);
            return eventhood.events(
                    complete.stream().map(c -> assailants.recoded(c, complete)).toList());
        }

        private int depthOf(int i) {
            int d = 0;
            for (int n = i; n >= 0 && d <= tree.size(); n = tree.head(n)) {
                d++;
            }
            return d;
        }

        private @Nullable Coding best(int i) {
            if (!done[i]) {
                done[i] = true;
                best[i] = depth > DEEPEST ? null : compute(i);
            }
            return best[i];
        }

        private @Nullable Coding compute(int i) {
            Token token = tree.token(i);
            if (token.isProper() && token.form().equals("March")) {
                return null; // the month; no other name of a month or day is also an act
            }
            Frame.Kind kind = token.upos().equals("VERB") || token.lemma().equals("be")
                    ? Frame.Kind.VERB
                    : token.isNoun() ? Frame.Kind.NOUN : Frame.Kind.ADJ;
            List<Lexicon.Entry> entries = new ArrayList<>(lexicon.entries(kind, token.lemma()));
            if (kind != Frame.Kind.NOUN) {
                entries.addAll(lexicon.entries(Frame.Kind.ADJ, lower(token)));
            }
            boolean governed = kind != Frame.Kind.NOUN && tree.has(i, "aux");
            if (entries.isEmpty() && !governed && !tree.is(i, "xcomp")) {
                return null;
            }
            Clause clause = clauses.at(i);
            if (clause == null) {
                return null;
            }
            depth++;
            try {
                Coding own = entries.isEmpty() ? null : winner(clause, entries);
                Coding spoken = kind == Frame.Kind.NOUN ? null : modals.spoken(clause, own);
                return spoken != null ? spoken : own;
            } finally {
                depth--;
            }
        }

        private record Candidate(
                Frame frame,
                PatternMatcher.Fit fit,
                @Nullable Taken taken,
                double score) {}

        /** The act that a frame takes in, and what the pair codes as. */
        private record Taken(Coding inner, Composition.Result result) {}

        private @Nullable Coding winner(Clause clause, List<Lexicon.Entry> entries) {
            List<Candidate> candidates = new ArrayList<>();
            for (Lexicon.Entry entry : entries) {
                PatternMatcher.Fit fit = matcher.fit(clause, entry.pattern());
                if (fit == null) {
                    continue;
                }
                Frame frame = entry.frame();
                Taken taken = frame.compose() == null ? null : taken(frame.compose(), fit.arguments());
                if (taken == null && frame.composedOnly()) {
                    continue;
                }
                String code = taken == null ? frame.code() : finer(frame.code(), taken);
                double finer = frame.idiom() ? IDIOM_BONUS : 0.1 * code.length() + (taken == null ? 0 : 1);
                double score = fit.score() + finer;
                candidates.add(new Candidate(frame, fit, taken, score));
            }
            if (candidates.isEmpty()) {
                return null;
            }
            candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.score())
                    .thenComparingInt(c -> c.frame().order()));
            Candidate won = candidates.get(0);
            List<String> lost = candidates.stream()
                    .skip(1)
                    .filter(c -> c.frame() != won.frame())
                    .map(c -> c.frame().key() + " " + c.frame().code())
                    .distinct()
                    .toList();
            return coded(won, lost);
        }

        /** "threatened Georgia with invasion" keeps its own code where the pair's is coarser. */
        private static String finer(String own, Taken taken) {
            String pair = taken.result().code();
            return own.startsWith(pair) ? own : pair;
        }

        private @Nullable Taken taken(String table, Arguments arguments) {
            for (int t : embedding.tokens(arguments, table)) {
                Coding inner = best(t);
                Composition.Result result = inner == null || inner.frame().idiom()
                        ? null
                        : lexicon.composition().of(table, inner);
                if (inner != null && result != null) {
                    return new Taken(inner, result);
                }
            }
            return null;
        }

        private Coding coded(Candidate won, List<String> lost) {
            Frame frame = won.frame();
            Arguments arguments = won.fit().arguments();
            Taken taken = won.taken();
            List<Actor> met = taken == null ? List.of() : met(frame, taken.inner());
            Parties.Found found = parties.find(frame, arguments, met);
            String code = frame.code();
            Status status = frame.status();
            Coding inner = null;
            BitSet consumed = (BitSet) arguments.own().clone();
            if (taken != null) {
                inner = taken.inner();
                code = finer(code, taken);
                status = taken.result().status() != null ? taken.result().status() : status;
            }
            List<Actor> targets = found.targets();
            List<Actor> sources = found.sources();
            Composition.Result refused =
                    refuses(arguments.clause(), sources) ? lexicon.composition().of("refusal", code) : null;
            if (refused != null) {
                code = refused.code();
                status = Status.HAPPENED;
            }
            if (inner != null) {
                consumed.or(inner.consumed());
                List<Actor> own = sources;
                if (taken != null && taken.result().status() != null) {
                    // the pair is the inner act itself, so its own target counts
                    List<Actor> suffering = others(inner.targets(), own);
                    if (suffering.isEmpty() && !inner.targets().isEmpty()) {
                        // "is expected to appear in court": the subject of both suffers
                        sources = inner.sources();
                        own = sources;
                        suffering = inner.targets();
                    }
                    targets = suffering.isEmpty() ? targets : suffering;
                }
                boolean open = targets.isEmpty() && !parties.unnamed(frame, arguments);
                if (open) {
                    targets = others(inner.sources(), own);
                }
                if (open && targets.isEmpty()) {
                    targets = parties.asked(arguments, others(inner.targets(), own), own, code);
                }
            }
            if (targets.isEmpty()) {
                targets = parties.farther(frame, arguments, sources, frame.code());
            }
            return new Coding(
                    arguments.clause(),
                    frame,
                    code,
                    arguments.own(),
                    consumed,
                    sources,
                    targets,
                    found.mutual() && found.targets() == targets,
                    status,
                    inner,
                    List.of(),
                    lost,
                    won.score());
        }

        /** Whom an act meets that takes in another: a demand those who are to do it, else those to whom it is to be done. */
        private static List<Actor> met(Frame frame, Coding inner) {
            boolean asks = frame.code().startsWith("10") || frame.code().startsWith("02");
            return asks && !inner.sources().isEmpty() ? inner.sources() : inner.targets();
        }

        /** "Israel will not release the prisoners": not a release that failed to happen, but a refusal that did. */
        private static boolean refuses(Clause clause, List<Actor> sources) {
            String modal = clause.modal();
            return clause.negated()
                    && clause.kind() == Clause.Kind.VERB
                    && !clause.passive()
                    && (!sources.isEmpty() || !clause.args("subj").isEmpty())
                    && modal != null
                    && REFUSING.contains(modal);
        }

        private List<Actor> others(List<Actor> actors, List<Actor> except) {
            return actors.stream()
                    .filter(a -> except.stream()
                            .noneMatch(e -> e.span().equals(a.span())
                                    || e.code() != null && e.code().equals(a.code())))
                    .toList();
        }
    }
}
