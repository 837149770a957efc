package dateline.reading.time;

/** What an expression means, before it is known when it was written. */
interface Meaning {
    Resolved resolve(Context context);
}
