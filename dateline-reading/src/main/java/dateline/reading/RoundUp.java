package dateline.reading;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The month that a round-up tells of by its title: {@code The campaign, October 2020} gathers the news of October, and an
 * undated act in it is of that month rather than of the day before it in the text. Stateless.
 */
final class RoundUp {
    private static final Pattern MONTH = Pattern.compile("[,:(–—-]\\s*(?:in |for )?([A-Z][a-z]{2,8}) (\\d{4})\\)?$");

    private RoundUp() {}

    /**
     * @param published ISO day
     * @return EDTF such as {@code 2020-10}, no later than the publish date; null for what is no round-up
     */
    static @Nullable String month(@Nullable String title, @Nullable String published) {
        Matcher m = title == null ? null : MONTH.matcher(title.strip());
        if (m == null || !m.find() || published == null) {
            return null;
        }
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(m.group(1))) {
                String told = YearMonth.of(Integer.parseInt(m.group(2)), month).toString();
                boolean past = told.length() == 7 && !Edtf.before(published, told);
                return past ? told : null;
            }
        }
        return null;
    }
}
