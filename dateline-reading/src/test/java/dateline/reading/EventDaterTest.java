package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            Tuesday was the 70th anniversary of the attack on the fort by rebels. | attack | 1951-04-13
            Police beat marchers on Tuesday. A woman was injured by police in an earlier protest. | protest | ../2021-04-13
            The minister criticized rebels on Sunday. Rebels attacked the town, killing two soldiers, on Tuesday. | attacked | 2021-04-13
            Yesterday police arrested a man who killed a judge. | killed | ../2021-04-13
            Troops invaded the province in 1998. | invaded | 1998
            The president has criticized the rebels throughout 2021. | criticized | 2021-01-01/2021-04-14
            Rebels attacked the base on Monday. The president condemned the rebels after the attack. | condemned | 2021-04-12/2021-04-14
            Crowds rallied on Sunday in Lima. The court rejected a lawsuit against the mayor the day before the rally. | rejected | 2021-04-10
            Police arrested the mayor on Monday. Police have arrested three ministers before. | arrested | ../2021-04-12
            """)
    void datesTheActItself(String body, String word, String when) {
        Event event = Read.event(Read.of(body.replace("\\n", "\n"), "2021-04-14"), word);

        assertThat(event.when()).as(event.why().toString()).isEqualTo(when);
    }
}
