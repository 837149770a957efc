package dateline.intake;

import java.io.IOException;

/**
 * Finds the items of one input of one format and hands them on in order, as it reads. There is one small class a format;
 * {@link Sorter} picks it.
 */
interface ItemReader {
    /**
     * Reads the parcel to its end or to its first fault. What is wrong with one item is one refusal, and the rest goes on.
     *
     * @throws IOException if the stream itself breaks; the sorter says so
     */
    void read(Parcel parcel) throws IOException;
}
