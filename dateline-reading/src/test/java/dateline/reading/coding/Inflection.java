package dateline.reading.coding;

import java.util.Map;

/** English past tenses and participles, for sentences that are made up from the lexicon. */
final class Inflection {
    private static final Map<String, String> IRREGULAR = irregular();

    private Inflection() {}

    /** {@code strike down} gives {@code struck down}. */
    static String past(String verb) {
        return inflected(verb, false);
    }

    /** {@code take over} gives {@code taken over}. */
    static String participle(String verb) {
        return inflected(verb, true);
    }

    private static String inflected(String verb, boolean participle) {
        int blank = verb.indexOf(' ');
        String head = blank < 0 ? verb : verb.substring(0, blank);
        String rest = blank < 0 ? "" : verb.substring(blank);
        int hyphen = head.lastIndexOf('-') + 1;
        String stem = head.substring(hyphen);
        String forms = IRREGULAR.get(stem);
        String form = forms == null ? regular(stem) : forms.split("/")[participle ? 1 : 0];
        return head.substring(0, hyphen) + form + rest;
    }

    private static String regular(String v) {
        if (v.endsWith("e")) {
            return v + "d";
        }
        if (v.matches(".*[^aeiou]y")) {
            return v.substring(0, v.length() - 1) + "ied";
        }
        if (v.endsWith("ic")) {
            return v + "ked";
        }
        boolean shut = v.matches("[^aeiou]*[aeiou][bdgklmnprt]");
        boolean stressed = v.matches(
                        ".*(mit|fer|pel|bel|cur|ter|gin|get|plot|trap|ship|map|quip|shop|nap|rol|tol|lap|"
                                + "drop|step|wrap|strap|whip|snub|scrap|cap|grab|throttle|abet|rebut|acquit|handicap|bar|disbar)")
                && !v.matches(".*(offer|suffer|differ|enter|counter|alter|barter|filter|muster|foster|pester|register|"
                        + "administer|batter|shatter|scatter|utter|falter|shelter|bolster|plaster|visit|limit|edit|"
                        + "exit|profit|solicit|target|budget|develop|gallop|encounter|better|monitor|butter|peter|"
                        + "cater|water|chapter|center|litter|barrel|label|rebel|unseal|vomit|banter|clatter|loiter|"
                        + "orbit|deter)|.*oter");
        return shut && v.length() <= 4 || stressed ? v + v.charAt(v.length() - 1) + "ed" : v + "ed";
    }

    private static Map<String, String> irregular() {
        Map<String, String> out = new java.util.TreeMap<>();
        String forms = "be was been;become became become;begin began begun;bear bore borne;beat beat beaten;bend bent"
                + " bent;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;breed"
                + " bred bred;bring brought brought;build built built;burst burst burst;buy bought bought;cast cast"
                + " cast;catch caught caught;choose chose chosen;cling clung clung;come came come;cost cost cost;cut"
                + " cut cut;deal dealt dealt;dig dug dug;do did done;draw drew drawn;drink drank drunk;drive drove"
                + " driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found"
                + " found;flee fled fled;fling flung flung;fly flew flown;forbid forbade forbidden;forego forewent"
                + " foregone;forget forgot forgotten;forgive forgave forgiven;forgo forwent forgone;forsake forsook"
                + " forsaken;freeze froze frozen;get got got;give gave given;go went gone;grind ground ground;grow"
                + " grew grown;hang hung hung;have had had;hear heard heard;hide hid hidden;hit hit hit;hold held"
                + " held;hurt hurt hurt;keep kept kept;kneel knelt knelt;know knew known;lay laid laid;lead led"
                + " led;leave left left;lend lent lent;let let let;lie lay lain;light lit lit;lose lost lost;make"
                + " made made;mean meant meant;meet met met;mislead misled misled;overrun overran overrun;override"
                + " overrode overridden;overthrow overthrew overthrown;overtake overtook overtaken;oversee oversaw"
                + " overseen;pay paid paid;put put put;quit quit quit;read read read;rebuild rebuilt rebuilt;retake"
                + " retook retaken;resend resent resent;ride rode ridden;ring rang rung;rise rose risen;run ran"
                + " run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set"
                + " set;shake shook shaken;shed shed shed;shoot shot shot;show showed shown;shut shut shut;sing sang"
                + " sung;sink sank sunk;sit sat sat;slay slew slain;sleep slept slept;slide slid slid;sling slung"
                + " slung;slit slit slit;sow sowed sown;speak spoke spoken;speed sped sped;spend spent spent;spill"
                + " spilled spilled;spit spat spat;split split split;spread spread spread;spring sprang sprung;stand"
                + " stood stood;steal stole stolen;stick stuck stuck;sting stung stung;strike struck struck;string"
                + " strung strung;strive strove striven;swear swore sworn;sweep swept swept;swim swam swum;swing"
                + " swung swung;take took taken;teach taught taught;tear tore torn;tell told told;think thought"
                + " thought;throw threw thrown;thrust thrust thrust;tread trod trodden;undercut undercut"
                + " undercut;undergo underwent undergone;understand understood understood;undertake undertook"
                + " undertaken;uphold upheld upheld;wage waged waged;wake woke woken;wear wore worn;weep wept"
                + " wept;win won won;wind wound wound;withdraw withdrew withdrawn;withhold withheld"
                + " withheld;withstand withstood withstood;wring wrung wrung;write wrote written;outlaw outlawed"
                + " outlawed;veto vetoed vetoed;quiz quizzed quizzed;bus bused bused;gas gassed gassed;reset reset"
                + " reset;rebel rebelled rebelled;deter deterred deterred;unwind unwound unwound;befriend befriended"
                + " befriended;free freed freed;abduct abducted abducted;defer deferred deferred;cancel cancelled"
                + " cancelled;quarrel quarrelled quarrelled;travel travelled travelled;label labelled labelled;signal"
                + " signalled signalled;shell shelled shelled;patrol patrolled patrolled;enrol enrolled"
                + " enrolled;kidnap kidnapped kidnapped;tar tarred tarred;equip equipped equipped;worship worshipped"
                + " worshipped;swap swapped swapped;occur occurred occurred;commit committed committed;compel"
                + " compelled compelled;expel expelled expelled;repel repelled repelled;dispel dispelled"
                + " dispelled;rule ruled ruled;bulldoze bulldozed bulldozed;bomb bombed bombed;harm harmed"
                + " harmed;visit visited visited;rearm rearmed rearmed;foot footed footed;hew hewed hewn;outbid"
                + " outbid outbid;rescind rescinded rescinded;broadcast broadcast broadcast;recast recast recast";
        for (String entry : forms.split(";")) {
            String[] parts = entry.split(" ");
            out.put(parts[0], parts[1] + "/" + parts[2]);
        }
        return out;
    }
}
