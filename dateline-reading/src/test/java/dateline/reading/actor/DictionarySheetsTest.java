package dateline.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Sheet;
import dateline.shelf.LexiconShelf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheets of named actors keep their form, and their dates tell who held which office when. */
class DictionarySheetsTest {
    private static final List<String> SHEETS = List.of(
            "leaders-europe",
            "leaders-asia",
            "leaders-mideast",
            "leaders-africa",
            "leaders-americas",
            "groups",
            "parties",
            "organisations",
            "media",
            "bodies",
            "companies",
            "leaders-past",
            "persons-us",
            "institutions");
    private static final Set<String> KINDS =
            Set.of("person", "group", "party", "organisation", "body", "media", "company");
    /** Abbreviations of two letters that no dispatch does without; every other alias has three letters or more. */
    private static final Set<String> SHORT = Set.of("UN", "EU", "AU", "AP", "RT", "DW", "BP");

    private static final String DATE = "(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)?";
    private static final Pattern CODE =
            Pattern.compile("((?:[A-Z]{3}){1,4})(?: " + DATE + "\\.\\." + DATE + "(?: (.+))?)?");

    private static final List<Entry> ENTRIES = SHEETS.stream()
            .flatMap(name -> entries(LexiconShelf.sheet("actors/" + name + ".txt")))
            .toList();

    private record Entry(String sheet, String line, List<String> cells) {
        String name() {
            return cells.get(0);
        }

        List<String> aliases() {
            return list(cells.get(1));
        }

        List<String> codes() {
            return list(cells.get(3));
        }

        boolean named(String name) {
            return name().equals(name) || aliases().contains(name);
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(";")).map(String::strip).toList();
    }

    private static Stream<Entry> entries(Sheet sheet) {
        return sheet.lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> new Entry(
                        sheet.name(),
                        line,
                        Stream.of(line.split("\\|", -1)).map(String::strip).toList()));
    }

    static Stream<String> sheets() {
        return SHEETS.stream();
    }

    private static Stream<Entry> of(String sheet) {
        return ENTRIES.stream().filter(e -> e.sheet().equals("actors/" + sheet + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyLineHasFiveCellsAndAKnownKind(String sheet) {
        assertThat(of(sheet)).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.cells()).as(entry.line()).hasSize(5);
            assertThat(entry.name()).as(entry.line()).isNotEmpty();
            assertThat(KINDS).as(entry.line()).contains(entry.cells().get(2));
            assertThat(entry.codes()).as(entry.line()).isNotEmpty();
            assertThat(entry.cells().get(4)).as(entry.line()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyCodeIsMadeOfThreeLetterPartsAndEveryRangeRunsForward(String sheet) {
        assertThat(of(sheet)).allSatisfy(entry -> assertThat(entry.codes()).allSatisfy(code -> {
            Matcher m = CODE.matcher(code);
            assertThat(m.matches()).as(entry.line()).isTrue();
            String from = m.group(2);
            String to = m.group(3);
            if (from != null && to != null) {
                assertThat(early(from)).as(entry.line()).isLessThanOrEqualTo(late(to));
            }
            for (String date : new String[] {from, to}) {
                if (date != null && date.length() > 4) {
                    assertThat(Integer.parseInt(date.substring(5, 7)))
                            .as(entry.line())
                            .isBetween(1, 12);
                }
                if (date != null && date.length() > 7) {
                    assertThat(Integer.parseInt(date.substring(8)))
                            .as(entry.line())
                            .isBetween(1, 31);
                }
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noNameStandsTwiceAndNoAliasIsOfOneOrTwoLetters(String sheet) {
        Set<String> names = new HashSet<>();
        assertThat(of(sheet)).allSatisfy(entry -> {
            assertThat(names.add(entry.name())).as(entry.line()).isTrue();
            assertThat(entry.aliases()).as(entry.line()).allMatch(alias -> alias.length() > 2 || SHORT.contains(alias));
        });
    }

    /** Only bodies of different lands may share a name, "Congress"; the land told of most has it then. */
    @Test
    void noNameOrAliasBelongsToTwoLines() {
        Map<String, Set<String>> lands = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Entry entry : ENTRIES) {
            String land =
                    entry.codes().get(0).substring(0, 3) + (entry.cells().get(2).equals("body") ? "" : "?");
            Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).forEach(name -> {
                Set<String> bearers = lands.computeIfAbsent(name, k -> new HashSet<>());
                boolean shared = !land.endsWith("?") && bearers.stream().noneMatch(b -> b.endsWith("?"));
                if (!bearers.isEmpty() && !shared || !bearers.add(land)) {
                    twice.add(name);
                }
            });
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void theSheetsAreBroad() {
        assertThat(of("groups")).hasSizeGreaterThan(600);
        assertThat(of("parties")).hasSizeGreaterThan(600);
        assertThat(of("organisations")).hasSizeGreaterThan(400);
        assertThat(of("bodies")).hasSizeGreaterThan(250);
        assertThat(of("media")).hasSizeGreaterThan(350);
        assertThat(of("companies")).hasSizeGreaterThan(150);
        assertThat(ENTRIES.stream().filter(e -> e.cells().get(2).equals("person")))
                .hasSizeGreaterThan(3500);
    }

    /** A hyphen stands for a date at which no range holds: the reader makes a former leader of it. */
    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        // changes of office within the last three years
        "Keir Starmer, 2024-07-04, GBROPP",
        "Keir Starmer, 2024-07-06, GBRGOV",
        "Rishi Sunak, 2024-07-01, GBRGOV",
        "Rishi Sunak, 2024-08-01, GBROPP",
        "Andy Burnham, 2026-08-01, GBRGOV",
        "Donald Trump, 2019-05-05, USAGOV",
        "Trump, 2023-05-05, USAOPP",
        "Donald Trump, 2025-02-01, USAGOV",
        "Biden, 2024-12-31, USAGOV",
        "Joe Biden, 2025-02-01, -",
        "Marco Rubio, 2024-12-01, USALEG",
        "Rubio, 2025-03-01, USAGOV",
        "Friedrich Merz, 2025-01-10, DEUOPP",
        "Merz, 2025-06-10, DEUGOV",
        "Olaf Scholz, 2024-06-10, DEUGOV",
        "Mark Rutte, 2024-06-01, NLDGOV",
        "Rutte, 2025-06-01, IGONAT",
        "Jens Stoltenberg, 2024-06-01, IGONAT",
        "Stoltenberg, 2025-06-01, NORGOV",
        "Kaja Kallas, 2024-06-01, ESTGOV",
        "Kallas, 2025-06-01, IGOEUR",
        "Ahmed al-Sharaa, 2024-12-01, SYRREB",
        "al-Jolani, 2021-12-01, SYRREB",
        "Ahmed al-Sharaa, 2025-06-01, SYRGOV",
        "Bashar al-Assad, 2024-12-07, SYRGOV",
        "Assad, 2025-01-07, -",
        "Hayat Tahrir al-Sham, 2024-12-01, SYRREB",
        "HTS, 2025-01-01, SYRGOV",
        "Joseph Aoun, 2024-11-27, LBNMIL",
        "Joseph Aoun, 2025-02-01, LBNGOV",
        "Mark Carney, 2025-04-01, CANGOV",
        "Justin Trudeau, 2025-01-01, CANGOV",
        "Lee Jae-myung, 2025-05-01, KOROPP",
        "Lee Jae-myung, 2025-07-01, KORGOV",
        "Yoon Suk Yeol, 2024-12-03, KORGOV",
        "Sheikh Hasina, 2024-08-01, BGDGOV",
        "Sheikh Hasina, 2024-08-10, -",
        "Muhammad Yunus, 2024-09-01, BGDGOV",
        "Bassirou Diomaye Faye, 2024-03-01, SENOPP",
        "Bassirou Diomaye Faye, 2024-05-01, SENGOV",
        "Nicolas Maduro, 2025-12-31, VENGOV",
        "Nicolás Maduro, 2026-02-01, -",
        "Shigeru Ishiba, 2025-01-01, JPNGOV",
        "Takaichi, 2025-11-01, JPNGOV",
        "Hassan Nasrallah, 2024-01-01, LBNREBHEZ",
        "Yoav Gallant, 2024-01-01, ISRGOV",
        "Israel Katz, 2025-01-01, ISRGOV",
        "Javier Milei, 2023-11-01, ARGOPP",
        "Milei, 2024-01-01, ARGGOV",
        "Donald Tusk, 2018-01-01, IGOEUR",
        "Tusk, 2023-06-01, POLOPP",
        "Tusk, 2024-06-01, POLGOV",
        "Paetongtarn Shinawatra, 2025-01-15, THAGOV",
        "Anutin Charnvirakul, 2025-10-01, THAGOV",
        "Michel Barnier, 2018-06-01, IGOEUR",
        "Michel Barnier, 2024-10-01, FRAGOV",
        // groups that changed their standing
        "Taliban, 1998-08-20, AFGGOV",
        "Taliban, 2021-07-18, AFGREBTAL",
        "Taliban, 2021-08-16, AFGGOV",
        "Islamic Emirate of Afghanistan, 2023-01-01, AFGGOV",
        "Mullah Baradar, 2020-02-29, AFGREBTAL",
        "Ashraf Ghani, 2021-07-18, AFGGOV",
        "Rapid Support Forces, 2022-01-01, SDNMIL",
        "RSF, 2023-06-01, SDNREB",
        "Hemedti, 2023-05-01, SDNREB",
        "Hemedti, 2020-05-01, SDNGOV",
        "Burhan, 2023-05-01, SDNGOV",
        "M23, 2025-01-27, CODREB",
        "TPLF, 2021-06-01, ETHREB",
        "FARC, 2008-07-02, COLREB",
        "FARC, 2018-07-02, COLPTY",
        "PKK, 2015-08-01, TURREB",
        "JNIM, 2024-09-17, IMGMOSALQ",
        "ISGS, 2020-01-09, IMGMOSISI",
        "Islamic State, 2015-11-13, IMGMOSISI",
        "al-Qaeda, 2001-09-11, IMGMOSALQ",
        "Houthis, 2024-01-12, YEMREB",
        "Hamas, 2023-10-07, PSEREBHMS",
        "Hezbollah, 2006-07-12, LBNREBHEZ",
        "Wagner Group, 2023-06-24, RUSUAF",
        "Syrian Democratic Forces, 2019-03-23, SYRREB",
        "Arakan Army, 2024-01-10, MMRREB",
        // the last decades
        "Mikhail Gorbachev, 1989-11-09, RUSGOV",
        "Boris Yeltsin, 1993-10-04, RUSGOV",
        "Putin, 2014-03-18, RUSGOV",
        "Zelenskyy, 2018-01-01, -",
        "Zelenskiy, 2022-02-24, UKRGOV",
        "Viktor Yanukovych, 2014-02-21, UKRGOV",
        "Viktor Yushchenko, 2004-11-25, UKROPP",
        "Nelson Mandela, 1993-04-10, ZAFOPP",
        "Nelson Mandela, 1995-06-24, ZAFGOV",
        "Robert Mugabe, 2008-06-27, ZWEGOV",
        "Morgan Tsvangirai, 2008-06-22, ZWEOPP",
        "Gaddafi, 2011-03-19, LBYGOV",
        "Khalifa Haftar, 2019-04-04, LBYREB",
        "Hosni Mubarak, 2011-02-01, EGYGOV",
        "Mohamed Morsi, 2012-12-01, EGYGOV",
        "Mohamed ElBaradei, 2003-03-07, IGOIAE",
        "Saddam Hussein, 1990-08-02, IRQGOV",
        "Yasser Arafat, 2002-03-29, PSEGOV",
        "Netanyahu, 2022-03-01, ISROPP",
        "Netanyahu, 2023-10-08, ISRGOV",
        "Ebrahim Raisi, 2023-05-01, IRNGOV",
        "Mahmoud Ahmadinejad, 2009-06-12, IRNGOV",
        "Erdogan, 2016-07-15, TURGOV",
        "Aung San Suu Kyi, 1995-07-10, MMROPP",
        "Aung San Suu Kyi, 2018-07-10, MMRGOV",
        "Min Aung Hlaing, 2021-02-02, MMRGOV",
        "Imran Khan, 2019-02-28, PAKGOV",
        "Imran Khan, 2023-05-09, PAKOPP",
        "Modi, 2019-02-26, INDGOV",
        "Xi Jinping, 2017-10-18, CHNGOV",
        "Carrie Lam, 2019-09-04, HKGGOV",
        "Kim Jong-un, 2018-06-12, PRKGOV",
        "Alberto Fujimori, 1996-12-17, PERGOV",
        "Hugo Chavez, 2002-04-14, VENGOV",
        "Evo Morales, 2019-10-20, BOLGOV",
        "Lula, 2017-07-12, BRAOPP",
        "Lula, 2023-01-08, BRAGOV",
        "Laurent Gbagbo, 2011-01-01, CIVGOV",
        "Paul Kagame, 1994-05-01, RWAREB",
        "Salva Kiir, 2013-12-16, SSDGOV",
        "Riek Machar, 2014-01-10, SSDREB",
        "Abiy Ahmed, 2020-11-04, ETHGOV",
        "Slobodan Milosevic, 1999-03-24, SRBGOV",
        "Radovan Karadzic, 1994-02-05, BIHREB",
        "Antonio Guterres, 2010-01-01, IGOUNO",
        "Kofi Annan, 2003-02-15, IGOUNO",
        "Ursula von der Leyen, 2017-01-01, DEUGOV",
        "Ursula von der Leyen, 2022-01-01, IGOEUR",
        "Emmanuel Macron, 2015-06-01, FRAGOV",
        "Francois Hollande, 2013-01-11, FRAGOV",
        // what holds at any date
        "Pentagon, 2020-01-01, USAMIL",
        "Kremlin, 2020-01-01, RUSGOV",
        "Knesset, 2020-01-01, ISRLEG",
        "CIA, 2020-01-01, USASPY",
        "IRGC, 2020-01-01, IRNMIL",
        "UN, 2020-01-01, IGOUNO",
        "NATO, 2020-01-01, IGONAT",
        "European Commission, 2020-01-01, IGOEUR",
        "Amnesty International, 2020-01-01, NGOHRIAMN",
        "Reuters, 2020-01-01, GBRMED",
        "Kommersant, 2020-01-01, RUSMED",
        "Gazprom, 2020-01-01, RUSBUS",
        "African Union, 2020-01-01, IGO",
        "BJP, 2020-01-01, INDPTY",
        "Likud, 2022-01-01, ISROPP"
    })
    void theDateDecidesTheCode(String name, String date, String code) {
        List<Entry> found = ENTRIES.stream().filter(e -> e.named(name)).toList();
        assertThat(found).as(name).hasSize(1);
        List<String> holding = found.get(0).codes().stream()
                .filter(c -> holds(c, date))
                .map(c -> c.split(" ", 2)[0])
                .toList();
        if (code.equals("-")) {
            assertThat(holding).noneMatch(c -> c.endsWith("GOV"));
        } else {
            assertThat(holding).as(found.get(0).line()).isNotEmpty().allMatch(c -> c.startsWith(code));
        }
    }

    private static boolean holds(String code, String date) {
        Matcher m = CODE.matcher(code);
        return m.matches()
                && (m.group(2) == null || early(m.group(2)).compareTo(date) <= 0)
                && (m.group(3) == null || late(m.group(3)).compareTo(date) >= 0);
    }

    private static String early(String date) {
        return (date + "-01-01").substring(0, 10);
    }

    private static String late(String date) {
        return date.length() == 4 ? date + "-12-31" : date.length() == 7 ? date + "-31" : date;
    }
}
