package dateline.intake;

import dateline.record.Origin;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The members of a zip file, one after another as they stand in it. The table at its end, which can be made to lie, is not
 * looked at; members' names are labels and nothing is ever written. Not for concurrent use.
 */
final class ZipMembers implements ItemReader {
    /** What the first member of files is called that are zip files only inside. */
    private static final Set<String> NO_ARCHIVE =
            Set.of("[Content_Types].xml", "_rels/.rels", "mimetype", "META-INF/", "META-INF/MANIFEST.MF");

    private final Sorter sorter;
    private final UnpackGuard guard;
    private final Format as;
    private final int depth;

    ZipMembers(Sorter sorter, UnpackGuard guard, Format as, int depth) {
        this.sorter = sorter;
        this.guard = guard;
        this.as = as;
        this.depth = depth;
    }

    @Override
    public void read(Parcel parcel) throws IOException {
        // names that are not UTF-8 are read as if each byte were a letter, so that none is refused
        ZipInputStream zip = new ZipInputStream(parcel.in(), StandardCharsets.ISO_8859_1);
        int members = 0;
        int pageParts = 0;
        for (ZipEntry entry = next(zip, false); entry != null; ) {
            String name = entry.getName();
            if (members == 0 && NO_ARCHIVE.contains(name)) {
                parcel.refuse("binary", "This is an Office file, an e-book or a program; " + Sniffer.GIVE);
                return;
            }
            if (members++ == parcel.caps().members()) {
                parcel.refuse("too-many", "The archive has more than " + (members - 1) + " members; divide it.");
                return;
            }
            long faults = sorter.faults();
            if (Sniffer.pagePart(name)) {
                pageParts++;
            } else if (!entry.isDirectory()) {
                member(parcel.place().inside(name), zip, parcel.envelope());
            }
            if (sorter.burst()) {
                return;
            }
            entry = next(zip, sorter.faults() > faults);
        }
        if (members == 0) {
            parcel.refuse("broken-archive", "The zip file has no member that can be found; fetch it again.");
        }
        if (pageParts > 0) {
            parcel.skip(parcel.place(), "page-parts", pageParts, Sniffer.PAGE_PARTS);
        }
    }

    private void member(Origin place, ZipInputStream zip, Envelope envelope) {
        InputStream one = guard.inside(new FilterInputStream(zip) {
            @Override
            public void close() {
                // the archive goes on
            }
        });
        sorter.sort(place, one, as, envelope, depth);
    }

    /** @param toldOf whether the archive's being damaged here has been said already */
    private static @Nullable ZipEntry next(ZipInputStream zip, boolean toldOf) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            if (toldOf) {
                return null;
            }
            throw new ZipException("what follows is no member");
        }
    }
}
