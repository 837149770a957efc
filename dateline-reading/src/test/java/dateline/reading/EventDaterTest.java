package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Event;
import dateline.record.Note;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row was told on Wednesday, 14 April 2021. */
class EventDaterTest {
    @ParameterizedTest(name = "{0} | {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Rebels attacked the town of Mora on Monday. | attacked | 2021-04-12
            Rebels attacked the town of Mora on Monday. They killed six soldiers. | killed | 2021-04-12
            Rebels attacked the town of Mora on Monday.\\nSoldiers killed six rebels. | killed | 2021-04-12
            Rebels attacked the town on Monday. They had attacked a convoy. | attacked | ../2021-04-12
            The army said on Monday that it had shelled the town two days earlier. | shelled | 2021-04-10
            The army said on Monday that rebels had bombed the bridge. | bombed | ../2021-04-12
            Police arrested three men on Monday and released them on Tuesday. | released | 2021-04-13
            Police arrested three men on Monday and released them on Tuesday. | arrested | 2021-04-12
            Protesters have blocked the road since March 3. | blocked | 2021-03-03/2021-04-14
            Rebels released the mayor on Tuesday. His release followed two weeks of protests against the government. | protests | 2021-03-30/2021-04-13
            Police fired tear gas on Tuesday in the eleventh week of protests against the government. | protests | 2021-02/2021-04-14
            Police beat marchers on Tuesday. A woman was injured by police in an earlier protest. | protest | ../2021-04-13
            The minister criticized rebels on Sunday. Rebels attacked the town, killing two soldiers, on Tuesday. | attacked | 2021-04-13
            Yesterday police arrested a man who killed a judge. | killed | ../2021-04-13
            Troops invaded the province in 1998. | invaded | 1998
            The president has criticized the rebels throughout 2021. | criticized | 2021-01-01/2021-04-14
            Rebels attacked the base on Monday. The president condemned the rebels after the attack. | condemned | 2021-04-12/2021-04-14
            Crowds rallied on Sunday in Lima. The court rejected a lawsuit against the mayor the day before the rally. | rejected | 2021-04-10
            Police arrested the mayor on Monday. Police have arrested three ministers before. | arrested | ../2021-04-12
            On Thursday the mayor extended the curfew to May 1. | curfew | 2021-04-08
            A policeman was shot at roughly 2am local time (0100 GMT) on Friday by gunmen. | shot | 2021-04-09
            Police arrested the mayor on Monday. He was charged with attacking two soldiers. | attacking | ../2021-04-12
            Rebels attacked the base on Monday. Two judges were killed weeks after the release of the mayor. | killed | ../2021-04-14
            This comes a week after rebels attacked the base. | attacked | 2021-04-07
            Protesters blocked the road during Monday's session. | blocked | 2021-04-12
            Rebels attacked the base on the 31st of February. | attacked | ../2021-04-14
            Rebels attacked the base in the year 99999. | attacked | ../2021-04-14
            Rebels attacked the base on May 3, 2030. | attacked | ../2021-04-14
            Rebels attacked the base in 1994. Turkey praised the rebels. | praised | ../2021-04-14
            On Monday a court sentenced two men for the murder of a judge. | murder | ../2021-04-12
            On Monday a court sentenced two men for the murder of a judge. | sentenced | 2021-04-12
            Police arrested the mayor on Sunday. Students marched on Tuesday.\\nWitnesses described his arrest by police. | arrest | 2021-04-11
            The former president, Robert Mugabe, died on Monday.\\nMugabe banned the opposition party. | banned | ../2021-04-12
            Police arrested the mayor on Monday.\\nDuring her tenure as mayor she banned two newspapers. | banned | ../2021-04-12
            Police arrested the mayor on Monday.\\nA court tried the men who attacked the judge. | attacked | ../2021-04-14
            Police arrested the mayor on Monday.\\nRebels attacked the judge. | attacked | 2021-04-12
            """)
    void datesTheActItself(String body, String word, String when) {
        Event event = Read.event(Read.of(body.replace("\\n", "\n"), "2021-04-14"), word);

        assertThat(event.when()).as(event.why().toString()).isEqualTo(when);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            The campaign, March 2021      | attacked   | 2021-03
            The campaign, March 2021      | criticized | 2021-03-29
            The campaign in a snowy March | attacked   | 2021-04-14
            The campaign, April 2031      | attacked   | 2021-04-14
            """)
    void anUndatedActOfARoundUpIsOfItsMonth(String title, String word, String when) {
        String body = "Rebels attacked the base.\nThe president criticized the mayor on March 29.";
        Event event = Read.event(Read.of(body, "2021-04-14", title), word);

        assertThat(event.when()).as(event.why().toString()).isEqualTo(when);
    }

    @ParameterizedTest(name = "{0} has the note {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Rebels attacked the base on the 31st of February. | no-such-date
            Rebels attacked the base in the year 99999. | no-such-date
            Rebels attacked the base on May 3, 2030. | later-than-published
            Rebels will attack the base on May 3, 2030. | none
            Rebels attacked the base on May 3, 2019. | none
            """)
    void aDateThatCannotBeIsNoted(String body, String code) {
        List<Note> notes = Read.of(body, "2021-04-14").notes();

        assertThat(notes).extracting(Note::code).isEqualTo(code.equals("none") ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0044-03-15", "99999-01-01", "2021-02-31", "yesterday", "", "9999-12-31", "0001-01-01"})
    void anAbsurdPublishDateStopsNothing(String published) {
        String body = "Rebels attacked the base on Monday. Soldiers will leave the town next year. Rebels killed ten"
                + " judges 3,000 years ago. Rebels bombed the port on February 30, 99999.";

        assertThat(Read.of(body, published).events()).hasSizeGreaterThan(2);
    }
}
