package dateline.reading.claim;

import dateline.record.Link;
import dateline.record.Status;
import dateline.record.Voice;
import java.util.List;

/**
 * How surely, and according to whom, one act is told.
 *
 * @param chain who says so, nearest the act first
 * @param why one line for each decision, for {@code --explain}
 */
public record Claim(Status status, Voice voice, List<Link> chain, List<String> why) {
    public Claim {
        chain = List.copyOf(chain);
        why = List.copyOf(why);
    }
}
