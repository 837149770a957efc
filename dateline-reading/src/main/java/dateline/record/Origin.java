package dateline.record;

import org.jspecify.annotations.Nullable;

/**
 * Where an item was found, down to the byte. It is only ever a label: names in archives are never used as paths.
 *
 * @param path the file or address as it was named, or {@code -} for standard input
 * @param member the names of the members of archives that lead to it, joined by {@code !/}; null if it lay in no archive
 * @param record which record of a web archive, entry of a feed or item of a message it is, counted from 1; 0 if the
 *     whole of the file or member is meant
 * @param from first byte of it: in the file for web archives (of the packed member, as in a CDX index), elsewhere in what
 *     was unpacked
 * @param to first byte after it; -1 if unknown
 */
public record Origin(String path, @Nullable String member, long record, long from, long to) {
    private static final int LONGEST = 400;

    /** The whole of a file, address or stream. */
    public static Origin of(String path) {
        return new Origin(path, null, 0, 0, -1);
    }

    /** A member of an archive that was found here. */
    public Origin inside(String name) {
        return new Origin(path, member == null ? name : member + "!/" + name, 0, 0, -1);
    }

    /** A record that was found here. */
    public Origin part(long number, long first, long after) {
        return new Origin(path, member, number, first, after);
    }

    /** How people are told of it: {@code news.zip!/may/4.html}, {@code crawl.warc.gz#12}; never longer than a line. */
    public String label() {
        String name = member == null ? path : path + "!/" + member;
        if (name.length() > LONGEST) {
            name = name.substring(0, LONGEST / 2) + "…" + name.substring(name.length() - LONGEST / 2);
        }
        return record == 0 ? name : name + "#" + record;
    }
}
