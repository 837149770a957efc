package dateline.intake;

/** A stream that knows where in the file its bytes stand. */
interface Placed {
    /** Where the piece begins that the last reading came from: a packed member, or the bytes themselves. */
    long offset();

    /** Where the piece after it begins, once it is read to its end. */
    long next();
}
