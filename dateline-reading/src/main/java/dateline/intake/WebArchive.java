package dateline.intake;

import dateline.record.Note;
import dateline.record.Origin;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * WARC 1.0 and 1.1 (packed or not) and ARC: every page that was answered with, or kept as a resource, is an item with its
 * address, the time it was fetched and the bytes of the file where its record stands. Everything else is counted; a page
 * that was met again unchanged is named with the record that holds it. A record that makes no sense is refused and the next
 * one looked for. Stateless.
 */
final class WebArchive implements ItemReader {
    @Override
    public void read(Parcel parcel) throws IOException {
        new Reading(parcel).run();
    }

    /** The work on one archive. */
    private static final class Reading {
        private final Parcel parcel;
        private final Records records;
        private final Map<String, Long> others = new TreeMap<>();
        private long number;

        Reading(Parcel parcel) {
            this.parcel = parcel;
            this.records = new Records(parcel.in(), parcel.caps());
        }

        void run() throws IOException {
            try {
                while (one()) {
                    // goes on to the next record
                }
            } finally {
                tell();
            }
        }

        private boolean one() throws IOException {
            try {
                Records.Taken taken = records.next();
                if (taken == null) {
                    return false;
                }
                number++;
                take(taken, parcel.place().part(number, taken.from(), taken.to()));
                if (taken.cutShort()) {
                    throw new EOFException("cut short");
                }
                return true;
            } catch (Records.Fault fault) {
                number++;
                parcel.refuse(fault.code(), parcel.place().part(number, fault.at(), -1), 0, fault.message());
                return records.goOn();
            }
        }

        private void take(Records.Taken taken, Origin place) {
            RecordHeader header = taken.header();
            switch (header.type()) {
                case "response" -> page(HttpPage.answered(header, taken.body(), parcel.caps()), taken, place);
                case "resource", "conversion" -> page(HttpPage.kept(header, taken.body()), taken, place);
                case "revisit" ->
                    parcel.skip(
                            place,
                            "revisit",
                            1,
                            "The page " + header.url() + " was met again unchanged on " + header.date()
                                    + "; it is the one of " + header.refersTo() + ".");
                default -> count(header.type());
            }
        }

        private void page(HttpPage page, Records.Taken taken, Origin place) {
            RecordHeader header = taken.header();
            if (page.bytes() == null) {
                if (page.fault() == null) {
                    count(page.kind());
                } else {
                    parcel.refuse(page.fault(), place, 0, header.url() + ": " + page.kind());
                }
                return;
            }
            if (taken.tooLong()) {
                parcel.refuse(
                        "record-too-large",
                        place,
                        0,
                        "The page " + header.url() + " is longer than "
                                + parcel.caps().recordBytes() + " bytes; look at it yourself.");
                return;
            }
            Envelope envelope = Envelope.fetched(header.url(), page.charset(), header.date());
            if (taken.cutShort() || header.truncated()) {
                envelope =
                        envelope.with(new Note("cut-short", "The web archive holds only the beginning of the page."));
            }
            byte[] bytes = page.bytes();
            byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, Sniffer.HEAD));
            if (page.kind().equals(MediaTypes.FEED_ENTRY) && Sniffer.reader("", head) instanceof FeedFile feed) {
                feed(feed, head, bytes, place, envelope);
            } else if (page.kind().equals(MediaTypes.FEED_ENTRY)) {
                count("other XML");
            } else {
                parcel.item(place, 0, page.kind(), bytes, envelope);
            }
        }

        private void feed(FeedFile feed, byte[] head, byte[] bytes, Origin place, Envelope envelope) {
            Origin inside = place.inside(String.valueOf(envelope.url()));
            Ahead in = new Ahead(new ByteArrayInputStream(bytes));
            try {
                feed.read(parcel.within(inside, envelope, head, in));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException("bytes in memory cannot fail", e);
            }
        }

        private void count(String kind) {
            others.merge(kind, 1L, Long::sum);
        }

        private void tell() {
            long all = others.values().stream().mapToLong(n -> n).sum();
            if (all > 0) {
                String kinds = others.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .collect(Collectors.joining(", "));
                parcel.skip(
                        parcel.place(),
                        "other-records",
                        all,
                        "Records that hold no page were left out: " + kinds + ".");
            }
        }
    }
}
