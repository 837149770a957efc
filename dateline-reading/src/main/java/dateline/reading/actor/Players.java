package dateline.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everyone met so far in one dispatch, by key and by name. Not for sharing. */
final class Players {
    private final WhoIsWho who;
    private final int day;
    private final String publisher;
    private final Map<String, Player> byKey = new LinkedHashMap<>();
    private final Map<String, List<Player>> byLastWord = new HashMap<>();
    private final Map<String, List<Player>> byFirstWord = new HashMap<>();

    private final Map<String, Player> initials = new HashMap<>();

    /** how often a short form was read as somebody: the one so called before is meant again */
    private final Map<Player, Integer> named = new HashMap<>();

    /** @param publisher of the dispatch, folded; empty if nobody tells */
    Players(WhoIsWho who, int day, String publisher) {
        this.who = who;
        this.day = day;
        this.publisher = publisher;
    }

    WhoIsWho who() {
        return who;
    }

    int day() {
        return day;
    }

    Player of(Entry entry) {
        Player known = byKey.get(entry.key());
        if (known != null) {
            return known;
        }
        Player p = new Player(entry.kind(), entry.name(), entry.code(day), entry.key(), entry);
        Term term = entry.term(day);
        if (term != null && !term.office().isEmpty()) {
            p.titles.add(Spelling.fold(term.office()));
        }
        p.plural = entry.kind() == Kind.GROUP;
        byKey.put(entry.key(), p);
        name(p, Spelling.fold(entry.name()));
        return p;
    }

    /** Somebody as what he was before: of another code than he has in the rest of the dispatch. */
    Player then(Player now, String code) {
        return byKey.computeIfAbsent(now.key + "@" + code, k -> {
            Player p = new Player(now.kind, now.name, code, now.key, now.entry);
            p.gender = now.gender;
            p.titles.addAll(now.titles);
            return p;
        });
    }

    /** The persons of the dictionary who were met, by key. */
    Map<String, Entry> persons() {
        Map<String, Entry> out = new LinkedHashMap<>();
        for (Player p : byKey.values()) {
            if (p.entry != null && p.kind == Kind.PERSON) {
                out.put(p.entry.key(), p.entry);
            }
        }
        return out;
    }

    Player of(State state) {
        return byKey.computeIfAbsent(state.key(), k -> new Player(Kind.STATE, state.name(), state.code(), k, null));
    }

    /** A state's government, or another arm told by a capital or a seat. */
    Player arm(State state, String role) {
        return byKey.computeIfAbsent(
                state.key() + role, k -> new Player(Kind.BODY, state.name(), state.code() + role, state.key(), null));
    }

    /** A body that the dispatch describes: one for each code and wording. */
    Player described(Kind kind, String name, @Nullable String code) {
        return byKey.computeIfAbsent(
                "~" + code + "~" + Spelling.fold(name), k -> new Player(kind, name, code, null, null));
    }

    /** A proper name that no dictionary knows. */
    Player unknown(String name, String folded) {
        Player known = byKey.get("?" + folded);
        if (known == null && folded.equals(publisher)) {
            known = body(name, folded, Kind.MEDIA);
            known.code = "MED";
        }
        if (known != null) {
            return known;
        }
        Player p = new Player(Kind.PERSON, name, null, null, null);
        byKey.put("?" + folded, p);
        name(p, folded);
        return p;
    }

    /** A company or a medium that no dictionary knows, shown to be one by its name. */
    Player body(String name, String folded, Kind kind) {
        return byKey.computeIfAbsent("?" + folded, k -> new Player(kind, name, null, null, null));
    }

    /** A short form that the dispatch explains. */
    Player explained(String folded, String name) {
        return initials.computeIfAbsent(folded, k -> new Player(Kind.BODY, name, null, null, null));
    }

    void explain(String folded, Player player) {
        initials.putIfAbsent(folded, player);
    }

    /** The body that the dispatch has said a short form to mean, or null. */
    @Nullable
    Player byInitials(String folded) {
        return initials.get(folded);
    }

    private void name(Player p, String folded) {
        if (p.kind != Kind.PERSON) {
            return;
        }
        byLastWord
                .computeIfAbsent(Spelling.lastWord(folded), k -> new ArrayList<>(1))
                .add(p);
        int blank = folded.indexOf(' ');
        if (blank > 0) {
            byFirstWord
                    .computeIfAbsent(folded.substring(0, blank), k -> new ArrayList<>(1))
                    .add(p);
        }
    }

    /**
     * The person already named in full whom a short form means: the one whom it meant most often, else the latest; null if
     * nobody fits.
     */
    @Nullable
    Player meant(String folded) {
        Player most = null;
        for (Player p : latestFirst(byLastWord.get(Spelling.lastWord(folded)))) {
            String full = Spelling.fold(p.name);
            if ((full.equals(folded) || full.endsWith(" " + folded))
                    && (most == null || named.getOrDefault(p, 0) > named.getOrDefault(most, 0))) {
                most = p;
            }
        }
        if (most != null) {
            named.merge(most, 1, Integer::sum);
            return most;
        }
        if (folded.indexOf(' ') < 0) {
            for (Player p : latestFirst(byFirstWord.get(folded))) {
                return p;
            }
        }
        return null;
    }

    private static List<Player> latestFirst(@Nullable List<Player> list) {
        if (list == null) {
            return List.of();
        }
        List<Player> out = new ArrayList<>(list);
        java.util.Collections.reverse(out);
        return out;
    }
}
