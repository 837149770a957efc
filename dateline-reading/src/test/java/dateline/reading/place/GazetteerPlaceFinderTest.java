package dateline.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Compositor;
import dateline.reading.Sentences;
import dateline.reading.syntax.Galley;
import dateline.record.Dispatch;
import dateline.record.PlaceMention;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerPlaceFinderTest {
    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks were held in Doha on Sunday. | Doha | Doha | QAT | city",
                "Ministers met in the Qatari capital on Sunday. | the Qatari capital | Doha | QAT | city",
                "Rebels shelled Yemen's capital overnight. | capital | Sanaa | YEM | city",
                "Envoys met in the capital of South Sudan. | capital | Juba | SSD | city",
                "Police chased him through Manhattan. | Manhattan | Manhattan | USA | district",
                "Rebels shelled the Yemeni capital overnight. | the Yemeni capital | Sanaa | YEM | city",
                "Envoys arrived in the South Korean capital. | the South Korean capital | Seoul | KOR | city",
                "KABUL (Dispatches) – The movement denied the report. | KABUL | Kabul | AFG | city",
                "NAIROBI, Kenya — Police fired tear gas at protesters. | NAIROBI | Nairobi | KEN | city",
                "WASHINGTON — The president vetoed the bill. | WASHINGTON | Washington, D.C. | USA | city",
                "The president returned to Washington on Monday. | Washington | Washington, D.C. | USA | city",
                "A ferry sank off Seattle, Washington, on Friday. | Washington | Washington | USA | province",
                "The UN headquarters in New York was evacuated. | New York | New York City | USA | city",
                "Troops entered the northern province of Kunduz. | Kunduz | Kunduz | AFG | province",
                "Gunmen stormed the city of Kunduz at dawn. | Kunduz | Kunduz | AFG | city",
                "A bomb exploded in Helmand province. | Helmand | Helmand | AFG | province",
                "The Taliban hold most districts of Kandahar province. | Kandahar | Kandahar | AFG | province",
                "Shells hit the town of Avdiivka, killing two. | Avdiivka | Avdiivka | UKR | city",
                "Russia claimed to have taken Bakhmut. | Bakhmut | Bakhmut | UKR | city",
                "The front in the Donbas hardly moved. | Donbas | Donbas | UKR | region",
                "Missiles struck Kiev and Kharkov. | Kiev | Kyiv | UKR | city",
                "Missiles struck Kiev and Kharkov. | Kharkov | Kharkiv | UKR | city",
                "Snow fell in New Jersey and New York on Friday. | New York | New York | USA | province",
                "The governor spoke. New York's attorney general sued. | New York | New York | USA | province",
                "A Lancaster grammar school won a prize, councillors said. | Lancaster | Lancaster | GBR | city",
                "Troops entered the village of Tamala in Kidal region. | Tamala | Tamala | MLI | province",
                "Crowds met in D.C. on Sunday. | D.C. | Washington, D.C. | USA | city",
                "Fire crews from Tottenham and Walthamstow came. | Tottenham | Tottenham | GBR | city",
                "Soldiers withdrew from Nagorno-Karabakh. | Nagorno-Karabakh | Nagorno-Karabakh | AZE | region",
                "Jihadists attacked an army post in the Sahel. | Sahel | Sahel | | region",
                "Peace in the Middle East remains far away. | Middle East | Middle East | | region",
                "Aid trucks waited to enter the Gaza Strip. | Gaza Strip | Gaza Strip | PSE | region",
                "Soldiers raided Jenin in the West Bank. | Jenin | Jenin | PSE | city",
                "Soldiers raided Jenin in the West Bank. | West Bank | West Bank | PSE | region",
                "Air strikes hit al-Bab and Manbij. | al-Bab | al-Bab | SYR | city",
                "Air strikes hit al-Bab and Manbij. | Manbij | Manbij | SYR | city",
                "The army recaptured Deir ez-Zor from the jihadists. | Deir ez-Zor | Deir ez-Zor | SYR | city",
                "Houthi forces advanced on Marib. | Marib | Marib | YEM | city",
                "A ship was seized in the Strait of Hormuz. | Strait of Hormuz | Strait of Hormuz | | region",
                "Warships patrol the South China Sea. | South China Sea | South China Sea | | region",
                "Migrants drowned in the Mediterranean. | Mediterranean | Mediterranean Sea | | region",
                "Bridges over the Euphrates were destroyed. | Euphrates | Euphrates | | region",
                "He was arrested in Springfield, Ill., on Friday. | Springfield | Springfield | USA | city",
                "He was arrested in Springfield, Ill., on Friday. | Ill. | Illinois | USA | province",
                "The plant in Naples, Florida, was closed. | Naples | Naples | USA | city",
                "The president flew to Paris for the summit. | Paris | Paris | FRA | city",
                "A mosque in London, Ontario, was vandalised. | London | London | CAN | city",
                "Police in Birmingham, Alabama, arrested him. | Birmingham | Birmingham | USA | city",
                "Police in Birmingham, England, arrested him. | Birmingham | Birmingham | GBR | city",
                "Workers marched in Tripoli, Lebanon, on Sunday. | Tripoli | Tripoli | LBN | city",
                "Militias fought in Tripoli and Benghazi. | Tripoli | Tripoli | LBY | city",
                "Clashes broke out in Hyderabad, Pakistan. | Hyderabad | Hyderabad | PAK | city",
                "Voters in Georgia and Alabama went to the polls. | Georgia | Georgia | USA | province",
                "Russian troops crossed from South Ossetia into Georgia. | Georgia | Georgia | GEO | country",
                "Soldiers from Niger crossed the border with Mali. | Niger | Niger | NER | country",
                "Ministers of Guinea-Bissau and Guinea met. | Guinea-Bissau | Guinea-Bissau | GNB | country",
                "The Democratic Republic of the Congo closed its border. | Democratic Republic of the Congo | Democratic Republic of the Congo | COD | country",
                "The UAE sent aid to Sudan. | UAE | United Arab Emirates | ARE | country",
                "The U.S. imposed sanctions on Iran. | U.S. | United States | USA | country",
                "Officials from the US and the UK met. | UK | United Kingdom | GBR | country",
                "They were deported to the DRC. | DRC | Democratic Republic of the Congo | COD | country",
                "A court in Hong Kong jailed the activist. | Hong Kong | Hong Kong | HKG | city",
                "The summit took place in Singapore. | Singapore | Singapore | SGP | city",
                "Fires burned across New South Wales. | New South Wales | New South Wales | AUS | province",
                "Ranchers protested in Alberta, Canada. | Alberta | Alberta | CAN | province",
                "The fugitive was seen in St. John's, Newfoundland. | Newfoundland | Newfoundland and Labrador | CAN | province",
                "Deputies in Fulton County opened an inquiry. | Fulton County | Fulton County | USA | district",
                "Troops landed in Côte d'Ivoire. | Côte d'Ivoire | Ivory Coast | CIV | country",
                "Burma released the prisoners. | Burma | Myanmar | MMR | country",
                "Protesters in Calcutta burned flags. | Calcutta | Kolkata | IND | city",
                "Saigon fell in 1975. | Saigon | Ho Chi Minh City | VNM | city",
                "Militants struck in Baluchistan. | Baluchistan | Balochistan | PAK | province",
                "The Saudi-led coalition bombed Hodeida. | Hodeida | Hodeidah | YEM | city",
                "Fighting reached El Fasher in Darfur. | El Fasher | El Fasher | SDN | city",
                "Fighting reached El Fasher in Darfur. | Darfur | Darfur | SDN | region",
                "Boko Haram raided Maiduguri. | Maiduguri | Maiduguri | NGA | city",
                "The march on Port-au-Prince was peaceful. | Port-au-Prince | Port-au-Prince | HTI | city",
                "Landslides cut roads in Kashmir. | Kashmir | Kashmir | IND | region",
                "Plano Police arrested two men in Plano, Texas. | Plano | Plano | USA | city",
                "A gunman shot at worshippers in downtown Christchurch. | Christchurch | Christchurch | NZL | city",
                "Hermanos, Texas, voted for a new dam. | Hermanos | Hermanos | USA | province",
                "The war in Chad displaced thousands. | Chad | Chad | TCD | country",
                "Villages in Jordan took in refugees. | Jordan | Jordan | JOR | country"
            })
    void findsThePlaceThatIsMeant(String text, String words, String name, @Nullable String iso, String precision) {
        PlaceMention found = mention(Atlas.read(text), words);
        assertThat(found).as("%s in %s", words, Atlas.read(text)).isNotNull();
        assertThat(found.place().name()).isEqualTo(name);
        assertThat(found.place().iso()).isEqualTo(iso);
        assertThat(found.place().precision()).isEqualTo(precision);
        assertThat(text.substring(found.span().start(), found.span().end())).isEqualTo(found.text());
    }

    @ParameterizedTest(name = "no {1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris Hilton opened a shop. | Paris",
                "Michael Jordan praised the team. | Jordan",
                "Mr. Lincoln refused to comment. | Lincoln",
                "President Clinton signed the treaty. | Clinton",
                "Chad Wolf resigned on Monday. | Chad",
                "Whitney Houston sang for the troops. | Houston",
                "Senator Jackson opposed the bill. Jackson said it was weak. | Jackson",
                "The Washington Post reported the deal. | Washington",
                "The New York Times saw the letter. | New York",
                "The Dallas Cowboys lost again. | Dallas",
                "He lives at 12 Memphis Street. | Memphis",
                "The Afghan government rejected the offer. | Afghan",
                "Georgian troops withdrew. | Georgian",
                "Police said they would investigate. | Police",
                "Of the ten, three were hurt. | Of",
                "May was a bloody month. | May",
                "He said us soldiers must obey. | us",
                "In or out, they must decide. | In",
                "Putin met Biden. | Putin",
                "Putin met Biden. | Biden",
                "Doctors fear the West Nile virus. | Nile",
                "Analysts studied capital flows. | capital",
                "He spoke in the Qatari capital, Doha. | the Qatari capital",
                "A statue of Christopher Columbus, US officials said, fell. | Columbus",
                "Tropical Storm Barry weakened. | Barry",
                "He called the new Russian capital gains tax unfair. | Russian capital",
                "The Democrat Party won. | Democrat",
                "Dr. Charlotte Stone treated the wounded. | Charlotte",
                "Sydney Miller joined the protest. | Sydney"
            })
    void leavesOtherNamesAlone(String text, String words) {
        assertThat(Atlas.read(text)).extracting(PlaceMention::text).doesNotContain(words);
    }

    @Test
    void readsTheSampleLead() {
        String text =
                "KABUL (Dispatches) – Envoys sat down in Doha over the weekend. For months they have met in the Qatari"
                        + " capital. Bases in Tajikistan and Kyrgyzstan were discussed in the Swiss city of Geneva.";
        assertThat(Atlas.read(text))
                .extracting(m -> m.place().name())
                .containsExactly("Kabul", "Doha", "Doha", "Tajikistan", "Kyrgyzstan", "Geneva");
    }

    @Test
    void keepsOneSenseANameInADispatch() {
        String text = "Deputies searched a house in Springfield, Ohio. Springfield residents said they heard shots."
                + " A second shooting in Springfield hurt nobody.";
        assertThat(Atlas.read(text))
                .filteredOn(m -> m.text().equals("Springfield"))
                .extracting(m -> m.place().admin1())
                .containsExactly("Ohio", "Ohio", "Ohio");
    }

    @Test
    void decidesByTheNeighboursThatADispatchNames() {
        String text = "Snow closed schools in Rome and Utica. The Oneida County sheriff and police in Syracuse, N.Y.,"
                + " warned drivers.";
        PlaceMention rome = mention(Atlas.read(text), "Rome");
        assertThat(rome).isNotNull();
        assertThat(rome.place().admin1()).isEqualTo("New York");
    }

    @Test
    void readsListsOfCounties() {
        String text = "Roads are flooded in Travis, Hays and Williamson counties in Texas.";
        assertThat(Atlas.read(text))
                .extracting(m -> m.place().name())
                .containsExactly("Travis County", "Hays County", "Williamson County", "Texas");
    }

    @Test
    void overlapsNothingAndKeepsTextualOrder() {
        String text =
                "From Aleppo, Syria, to Mosul, Iraq, and from Kobani to Erbil they fled; the Iraqi capital was calm.";
        List<PlaceMention> all = Atlas.read(text);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).span().start())
                    .isGreaterThanOrEqualTo(all.get(i - 1).span().end());
        }
        assertThat(all)
                .extracting(m -> m.place().name())
                .containsExactly("Aleppo", "Syria", "Mosul", "Iraq", "Kobani", "Erbil", "Baghdad");
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({
        "https://www.example.co.uk/news/1,Local Mail,England",
        "https://example.com/news/1,The Boston Paper,Massachusetts"
    })
    void thePublishersHomeDecidesBetweenNamesakes(String url, String source, String admin1) {
        String text = "Police in Cambridge are looking for a cyclist.";
        Dispatch bare = Sentences.dispatch(text, "2021-07-18");
        Dispatch from = new Dispatch(
                "t", null, null, source, url, "en", null, null, null, text, List.of(), bare.original(), List.of());
        Galley galley = new Compositor(Sentences.parser(), tokens -> false).set(from);
        List<PlaceMention> all = Atlas.FINDER.find(galley);
        assertThat(all).extracting(m -> m.place().admin1()).containsExactly(admin1);
    }

    static @Nullable PlaceMention mention(List<PlaceMention> all, String words) {
        return all.stream().filter(m -> m.text().equals(words)).findFirst().orElse(null);
    }
}
