package dateline.store;

/** What an archive is opened for. */
public enum Purpose {
    /** To be asked. It must be there; any number of readers may be at work, and none waits for the writer. */
    READ,
    /** To be added to. It is made if it is not there; there is one writer at a time. */
    WRITE
}
