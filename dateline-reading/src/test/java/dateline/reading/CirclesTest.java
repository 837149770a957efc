package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions that lead back to themselves end. */
class CirclesTest {
    @Test
    void a_speaker_whose_words_hold_the_speaker_ends() {
        // made up by a generator: "our" asks for a speaker whose phrase holds "our"
        List<String> absurd = List.of(
                "\"Our citizens, innocence and reformers relive proven contained producing mistreatment incidents,\""
                        + " Lam continued in the statement. Visitors officer commissioner our forty is still a wildlife"
                        + " experience for personnel or business. Families and landlords relive proven performer"
                        + " stress, and shots relive flared. For tiny people, Orlando has come an guitar place.\"",
                "\"My deputy,\" said my deputy, \"told my deputy that my deputy attacked my deputy.\"");
        for (String body : absurd) {
            assertThat(Read.of(body, "2008-11-26").sentences()).as(body).isNotEmpty();
        }
    }
}
