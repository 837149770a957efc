package dateline.reading.claim;

import dateline.reading.claim.Telling.Stance;
import dateline.reading.coding.Coding;
import dateline.reading.coding.Stage;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Link;
import dateline.record.Span;
import dateline.record.Status;
import dateline.record.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads claims by signatures and cues. Immutable and safe for concurrent use.
 *
 * <p>Example: {@code The Taliban are now claiming to have seized districts} is happened, claimed, by {@code The Taliban}.
 */
public final class CuedClaims implements ClaimReader {
    /** Acts of saying: they have happened by being said. 09, an investigation, takes its course like a deed. */
    private static final Set<String> SPEECH = Set.of("01", "02", "03", "05", "10", "11", "12", "13");

    private final AttributionReader attributions;
    private final SignatureLexicon signatures;
    private final Speakers speakers;

    public CuedClaims(CueLexicon cues, SignatureLexicon signatures, Speakers speakers) {
        this.attributions = new AttributionReader(cues, signatures);
        this.signatures = signatures;
        this.speakers = speakers;
    }

    @Override
    public Claim read(Coding coding, List<Telling> tellings, Stage stage) {
        List<String> why = new ArrayList<>();
        Tree tree = coding.clause().tree();
        StatusReader reader = new StatusReader(tree, signatures);
        Status status = status(coding, reader, why);
        boolean speech = speech(coding);
        List<Telling> told = new ArrayList<>();
        boolean hedged = hedgedNoun(coding, why);
        List<Telling> found = attributions.of(coding, tellings);
        Telling caller = reader.caller() < 0 ? null : attributions.caller(tree, reader.caller(), found);
        if (caller != null) {
            found.add(0, caller);
        }
        for (Telling t : found) {
            List<Actor> speaker = AttributionReader.actors(t, stage);
            Cue cue = attributions.entry(t);
            boolean wants = cue != null && cue.act() == Cue.Act.WILL || t == caller;
            boolean own = speakers.self(speaker, coding.sources()) || selfSubject(coding, t, stage);
            if (t.speaker() == null) {
                hedged |= t.stance() == Stance.ALLEGING
                        || cue != null && (cue.act() == Cue.Act.SAY || cue.act() == Cue.Act.THINK);
                why.add("voice: told by \""
                        + t.tree().token(Math.max(0, t.cueToken())).form() + "\" without a speaker");
            } else if (own && (speech || wants || performed(coding))) {
                why.add("voice: the speaker's own act of speech");
                status = speech ? spoken(coding, status) : status;
            } else {
                told.add(t);
            }
        }
        List<Link> chain = told.stream().map(t -> link(t, stage)).toList();
        boolean selfTold = !told.isEmpty() && selfSubject(coding, told.get(0), stage);
        Voice voice = voice(coding, told, hedged, selfTold, stage, why);
        return new Claim(status, voice, chain, why);
    }

    private Status status(Coding coding, StatusReader reader, List<String> why) {
        Tree tree = coding.clause().tree();
        Status status = reader.read(coding.clause().head());
        for (int t = coding.trigger().nextSetBit(0);
                t >= 0;
                t = coding.trigger().nextSetBit(t + 1)) {
            boolean no = tree.token(t).isNoun()
                    && tree.children(t, "det").stream()
                            .anyMatch(d -> tree.token(d).lemma().equals("no"));
            status = no && t != coding.clause().head() ? Status.NEGATED : status;
        }
        boolean backed = coding.code().startsWith("05") && coding.clause().passive();
        if (speech(coding) && status == Status.ONGOING && !backed) {
            status = Status.HAPPENED;
        }
        if (coding.code().startsWith("13")
                && status == Status.NEGATED
                && "will".equals(coding.clause().modal())) {
            status = Status.HAPPENED;
            why.add("status: what will not be borne is a threat made");
        }
        boolean call = coding.code().startsWith("02") || coding.code().startsWith("10");
        if (call && status == Status.CALLED_FOR) {
            status = Status.HAPPENED;
            why.add("status: a call has happened by being made");
        }
        Status framed = coding.status();
        Signature own = coding.embedded() == null
                ? null
                : signatures.find("verb", coding.clause().lemma(), "to");
        // "have chosen to suppress" is done with the choosing, whatever the frame of intent says
        boolean done = own != null && own.plain() == Signature.Effect.SAME;
        if (framed != null && !done && (status == Status.HAPPENED || status == Status.ONGOING)) {
            status = framed;
            why.add("status: " + framed.label() + " by the frame");
        }
        why.addAll(reader.why());
        why.add("status: " + status.label() + " (" + coding.clause().tense() + " "
                + coding.clause().aspect()
                + (coding.clause().modal() == null ? "" : " " + coding.clause().modal())
                + (coding.clause().negated() ? " negated" : "") + ")");
        return status;
    }

    /** What somebody says he will do, or will not bear, he has said: the threat, the promise, the refusal have happened. */
    private static Status spoken(Coding coding, Status status) {
        boolean refusal = coding.clause().modal() != null
                || coding.code().startsWith("12")
                || coding.code().startsWith("016")
                || coding.code().startsWith("13");
        return status == Status.PLANNED || status == Status.NEGATED && refusal ? Status.HAPPENED : status;
    }

    /** "announced his resignation": the announcing is the act. */
    private boolean performed(Coding coding) {
        Tree tree = coding.clause().tree();
        int head = coding.clause().head();
        return signatures.find("noun", tree.token(head).lemma(), "performed") != null && tree.is(head, "obj");
    }

    private static boolean speech(Coding coding) {
        return coding.code().length() >= 2 && SPEECH.contains(coding.code().substring(0, 2));
    }

    /** "the alleged attack", "a suspected bombing". */
    private boolean hedgedNoun(Coding coding, List<String> why) {
        Tree tree = coding.clause().tree();
        for (int t = coding.trigger().nextSetBit(0);
                t >= 0;
                t = coding.trigger().nextSetBit(t + 1)) {
            for (int c : tree.children(t, "amod")) {
                if (signatures.find("adj", tree.token(c).form().toLowerCase(Locale.ROOT), "hedge") != null) {
                    why.add("voice: alleged by \"" + tree.token(c).form() + "\"");
                    return true;
                }
            }
        }
        return false;
    }

    /** "We", or an unresolved "he" or "they" in indirect speech, is the speaker. */
    private static boolean selfSubject(Coding coding, Telling t, Stage stage) {
        Tree tree = coding.clause().tree();
        int subject = coding.clause().arg("subj");
        if (subject < 0 || !tree.token(subject).xpos().equals("PRP")) {
            return false;
        }
        String pronoun = tree.token(subject).lemma();
        return pronoun.equals("we")
                || pronoun.equals("i")
                || t.speakerTree() == tree
                        && t.speakerToken() < subject
                        && stage.actors(tree, subject).isEmpty();
    }

    private static Link link(Telling t, Stage stage) {
        Span span = t.speaker() == null ? t.cue() : t.speaker();
        List<Actor> actors = AttributionReader.actors(t, stage);
        String code = actors.isEmpty() ? null : actors.get(0).code();
        return new Link(
                words(t.speakerTree() == null ? t.tree() : t.speakerTree(), span),
                span,
                code,
                words(t.tree(), t.cue()));
    }

    /** The words of a span as they stand in the sentence: tokens joined as the body spaces them. */
    private static String words(Tree tree, Span span) {
        StringBuilder out = new StringBuilder();
        int end = -1;
        for (var token : tree.tokens()) {
            if (span.contains(token.span())) {
                if (end >= 0 && token.span().start() > end) {
                    out.append(' ');
                }
                out.append(token.form());
                end = token.span().end();
            }
        }
        return out.toString();
    }

    private boolean unnamed(Telling t, Stage stage) {
        Tree where = t.speakerTree();
        return where == null
                || t.speakerToken() < 0
                || speakers.unnamed(where, t.speakerToken(), AttributionReader.actors(t, stage));
    }

    private Voice voice(
            Coding coding, List<Telling> told, boolean hedged, boolean selfTold, Stage stage, List<String> why) {
        if (hedged) {
            return Voice.ALLEGED;
        }
        if (told.isEmpty()) {
            return Voice.REPORTED;
        }
        for (Telling t : told) {
            if (t.stance() == Stance.ALLEGING || t.stance() == Stance.CLAIMING) {
                why.add("voice: the cue keeps its distance");
                return t.stance() == Stance.ALLEGING ? Voice.ALLEGED : Voice.CLAIMED;
            }
        }
        Telling nearest = told.get(0);
        List<Actor> actors = AttributionReader.actors(nearest, stage);
        Tree where = nearest.speakerTree();
        if (selfTold
                || speakers.party(actors, coding.sources(), coding.targets())
                || speakers.counted(actors, coding.targets(), coding.clause().tree(), stage)) {
            why.add("voice: the speaker is a party, or speaks for one");
            return Voice.CLAIMED;
        }
        if (where == null || told.stream().anyMatch(t -> unnamed(t, stage))) {
            why.add("voice: the speaker is unnamed");
            return Voice.ALLEGED;
        }
        why.add("voice: " + (speakers.media(where, nearest.speakerToken(), actors) ? "the press" : "a named speaker")
                + " says so");
        return Voice.ATTRIBUTED;
    }
}
