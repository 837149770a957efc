package dateline.intake;

/** What an input is said to be; {@link #AUTO} looks at its first bytes and its name. */
public enum Format {
    AUTO,
    TEXT,
    HTML,
    JSONL,
    FEED,
    NEWSML,
    NINJS,
    WARC
}
