package dateline.reading.claim;

import dateline.reading.coding.Coding;
import dateline.reading.coding.Stage;
import java.util.List;

/** Reads status, voice and chain of attribution of coded acts. Implementations are safe for concurrent use. */
public interface ClaimReader {
    /**
     * @param coding the act
     * @param tellings all tellings of the dispatch
     * @param stage who stands behind the words
     */
    Claim read(Coding coding, List<Telling> tellings, Stage stage);
}
