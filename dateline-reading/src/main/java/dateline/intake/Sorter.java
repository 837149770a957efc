package dateline.intake;

import com.github.luben.zstd.ZstdInputStream;
import dateline.record.Origin;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Unpacks one input, finds out what it is and gives it to the reader of its format. For one input; not for concurrent use. */
final class Sorter {
    private final Parcel.Post post;
    private final UnpackGuard guard;
    private boolean burst;
    private long faults;

    Sorter(Parcel.Post post) {
        this.post = post;
        this.guard = new UnpackGuard(post.caps());
    }

    /** Everything in the stream; nothing is thrown, whatever is in it. */
    void sort(Origin place, InputStream in, Format as, Envelope envelope) {
        sort(place, guard.outside(in), as, envelope, 0);
    }

    /** Whether so much came out that nothing more of the input may be unpacked. */
    boolean burst() {
        return burst;
    }

    /** How many streams broke so far. */
    long faults() {
        return faults;
    }

    /** The same for what was found inside at some depth of packing. */
    void sort(Origin place, InputStream raw, Format as, Envelope envelope, int depth) {
        Ahead in = new Ahead(raw);
        Parcel parcel = new Parcel(place, envelope, as != Format.AUTO, new byte[0], in, post);
        try {
            byte[] head = in.head(Sniffer.HEAD);
            parcel = new Parcel(place, envelope, as != Format.AUTO, head, in, post);
            Packing packing = Packing.of(head);
            if (packing == null) {
                read(parcel, as);
            } else if (depth == post.caps().packedDepth()) {
                parcel.refuse(
                        "packed-too-deep",
                        "Archives lie more than " + depth
                                + " deep in one another here; unpack the outer ones yourself.");
            } else {
                unpack(packing, parcel, as, depth + 1);
            }
        } catch (UnpackGuard.Overflow e) {
            burst = true;
            parcel.refuse(
                    "unpacks-too-large",
                    place,
                    parcel.line(),
                    "This " + e.getMessage() + "; what came before is kept. Unpack it yourself if you trust it.");
        } catch (ZipException e) {
            broken(parcel, "The packed file is damaged; what came before is kept. Fetch it again.");
        } catch (EOFException e) {
            broken(parcel, "The packed file ends too early; what came before is kept. Fetch it again.");
        } catch (IOException e) {
            faults++;
            parcel.refuse("unreadable", MailRoom.why(e));
        }
    }

    private void broken(Parcel parcel, String message) {
        faults++;
        parcel.refuse("broken-archive", parcel.place(), parcel.line(), message);
    }

    private void unpack(Packing packing, Parcel parcel, Format as, int depth) throws IOException {
        switch (packing) {
            case GZIP -> sort(parcel.place(), new GzipMembers(parcel.in(), guard), as, parcel.envelope(), depth);
            case ZSTD -> zstd(parcel, as, depth);
            case ZIP -> new ZipMembers(this, guard, as, depth).read(parcel);
        }
    }

    private void zstd(Parcel parcel, Format as, int depth) throws IOException {
        try {
            InputStream unpacked = new ZstdInputStream(parcel.in()).setLongMax(Caps.ZSTD_WINDOW_LOG);
            sort(parcel.place(), guard.inside(new ZstdFaults(unpacked)), as, parcel.envelope(), depth);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            parcel.refuse("unreadable", "zstd cannot be unpacked on this machine; unpack it with the zstd program.");
        }
    }

    /** Lets a damaged zstd stream fail as a damaged gzip stream does. */
    private static final class ZstdFaults extends java.io.FilterInputStream {
        ZstdFaults(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (com.github.luben.zstd.ZstdIOException e) {
                throw new ZipException(e.getMessage());
            }
        }
    }

    private void read(Parcel parcel, Format as) throws IOException {
        byte[] head = parcel.head();
        if (head.length == 0) {
            parcel.refuse("empty", "There is nothing in it.");
            return;
        }
        String binary = Sniffer.binary(head, head.length);
        if (binary != null && as != Format.WARC && !Sniffer.webArchive(head)) {
            parcel.refuse("binary", "This is " + binary + "; " + Sniffer.GIVE);
            return;
        }
        String name = parcel.place().member() == null
                ? parcel.place().path()
                : parcel.place().member();
        ItemReader reader = as == Format.AUTO ? Sniffer.reader(name, head) : told(as, name, head);
        if (reader == null) {
            parcel.refuse("unknown-format", "This is XML, but neither a page nor a feed nor news; " + Sniffer.GIVE);
        } else {
            reader.read(parcel);
        }
    }

    private static ItemReader told(Format as, String name, byte[] head) {
        return switch (as) {
            case TEXT, AUTO -> new WholeFile(MediaTypes.TEXT);
            case HTML -> new WholeFile(MediaTypes.HTML);
            case JSONL -> new JsonLines();
            case FEED -> Sniffer.start(head).startsWith("{") ? new JsonFile() : new FeedFile();
            case NEWSML -> new NewsFile();
            case NINJS -> Sniffer.laidOut(name + ".json", head) ? new JsonFile() : new JsonLines();
            case WARC -> new WebArchive();
        };
    }
}
