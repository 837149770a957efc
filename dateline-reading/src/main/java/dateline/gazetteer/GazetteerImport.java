package dateline.gazetteer;

import dateline.reading.place.NameKey;
import dateline.record.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a user's own gazetteer of GeoNames' dumps: reads them line by line, keeps towns and second-level divisions, at
 * most {@link #MOST} of them, and presses what it kept. Which places are kept does not depend on the order of the lines.
 * Not for concurrent use.
 */
public final class GazetteerImport {
    /** What an imported gazetteer begins with, inside of its zip. */
    public static final String HEAD = "dateline gazetteer 1\n";
    /** Most places, and most other names, that one gazetteer holds. */
    public static final int MOST = 1_000_000;

    /** A division counts as many inhabitants as a fair town, when there are too many places. */
    private static final long DIVISION = 50_000;

    private final long least;
    private final int most;
    private final NameLine names;
    private final Consumer<Rejection> rejections;
    private final Map<String, String> divisions = new HashMap<>();
    private final Map<Integer, Row> rows = new HashMap<>();
    private final Set<Row> others = new HashSet<>();
    private final Map<Integer, String> preferred = new HashMap<>();
    private long lines;
    /** Places below this level of inhabitants are too many to be kept; levels are coarse, so that there are few. */
    private int floor;

    /**
     * Begins an empty one.
     *
     * @param least fewest inhabitants of a town; 0 keeps those whose number is unknown
     * @param languages whose other names are taken, {@code en}
     * @param rejections hears of every bad line
     */
    public GazetteerImport(long least, Set<String> languages, Consumer<Rejection> rejections) {
        this(least, MOST, languages, rejections);
    }

    GazetteerImport(long least, int most, Set<String> languages, Consumer<Rejection> rejections) {
        this.least = least;
        this.most = most;
        this.names = new NameLine(languages);
        this.rejections = rejections;
    }

    /** What a file holds, as its name tells. */
    public enum Table {
        /** {@code admin1CodesASCII.txt}: names of first-level divisions. */
        DIVISIONS,
        /** {@code allCountries.txt}, {@code cities500.txt}, {@code AF.txt}: places. */
        PLACES,
        /** {@code alternateNamesV2.txt}: other names of places. */
        NAMES;

        /** In this order tables are to be read: names of places need the places. */
        public static Table of(String file) {
            String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                    .toLowerCase(Locale.ROOT);
            return name.startsWith("admin1codes") ? DIVISIONS : name.startsWith("alternatename") ? NAMES : PLACES;
        }
    }

    /**
     * Reads one file.
     *
     * @param origin its name, which tells what it holds, and whether it is a zip of such files
     * @throws IOException if it cannot be read to its end, or is a damaged zip
     */
    public void read(String origin, InputStream in) throws IOException {
        if (!origin.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            table(origin, Table.of(origin), in);
            return;
        }
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        boolean any = false;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!entry.isDirectory()
                        && name.endsWith(".txt")
                        && !name.toLowerCase(Locale.ROOT).contains("readme")
                        && !name.startsWith("iso-language")) {
                    any = true;
                    table(origin + "!" + name, Table.of(name), zip);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("this zip is damaged: " + e.getMessage(), e);
        }
        if (!any) {
            throw new IOException("this is no zip with a .txt in it");
        }
    }

    private void table(String origin, Table table, InputStream in) throws IOException {
        DumpLines dump = new DumpLines(in);
        PlaceLine places = new PlaceLine(divisions);
        for (DumpLines.Line line = dump.next(); line != null; line = dump.next()) {
            lines++;
            Fault fault = line.fault();
            if (fault == null) {
                fault = switch (table) {
                    case DIVISIONS -> division(line.text());
                    case PLACES -> place(places.read(line.text()));
                    case NAMES -> name(names.read(line.text()));
                };
            }
            if (fault != null) {
                rejections.accept(new Rejection(fault.code(), origin, line.number(), fault.message()));
            }
        }
    }

    /** {@code US.OH Ohio Ohio 5165418}, parted by tabs. */
    private @Nullable Fault division(String line) {
        String[] f = line.split("\t", -1);
        if (f.length < 2 || !f[0].matches("[A-Z]{2}\\.[A-Za-z0-9_-]{1,20}")) {
            return new Fault("columns", "A division has a code such as US.OH and a name, parted by a tab.");
        }
        String name = f[1].strip().replace('|', ' ');
        if (name.isEmpty() || name.length() > 200) {
            return new Fault("bad-name", "The name is empty or longer than 200 letters.");
        }
        divisions.putIfAbsent(f[0], name);
        return null;
    }

    private @Nullable Fault place(PlaceLine.Read read) {
        Row row = read.row();
        if (row == null || row.kind() != 'D' && row.population() < least || level(row) < floor) {
            return read.fault();
        }
        if (rows.putIfAbsent(row.id(), row) != null) {
            return new Fault("duplicate-id", "The place " + row.id() + " stands above already; the first is kept.");
        }
        if (read.ascii() != null) {
            others.add(row.named(read.ascii(), 'N'));
        }
        while (rows.size() > most) {
            floor++;
            rows.values().removeIf(r -> level(r) < floor);
            others.removeIf(o -> !rows.containsKey(o.id()));
        }
        return null;
    }

    private static int level(Row row) {
        long people = row.kind() == 'D' ? Math.max(DIVISION, row.population()) : row.population();
        return (int) Math.ceil(8 * Math.log(1.0 + people));
    }

    private @Nullable Fault name(NameLine.Read read) {
        String name = read.name();
        Row row = name == null ? null : rows.get(read.id());
        if (name == null || row == null || NameKey.of(name).isEmpty()) {
            return read.fault();
        }
        if (others.size() >= most) {
            return new Fault("too-many-names", "There are more than " + most + " other names; give fewer languages.");
        }
        others.add(row.named(name, 'N'));
        if (read.preferred()) {
            preferred.putIfAbsent(read.id(), name);
        }
        return null;
    }

    /** How many lines were read, bad ones and those of no use too. */
    public long lines() {
        return lines;
    }

    /** How many places are kept. */
    public int places() {
        return rows.size();
    }

    /** How many other names of theirs. */
    public int names() {
        return others.size();
    }

    /** The fewest inhabitants of a town that is kept: more than was asked for if there were too many. */
    public long least() {
        return floor == 0 ? least : Math.max(least, (long) Math.floor(Math.expm1((floor - 1) / 8.0)) + 1);
    }

    /**
     * Writes what was kept; the file is there whole or not at all.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        List<Row> all = new ArrayList<>();
        for (Row row : rows.values()) {
            String english = preferred.get(row.id());
            if (english == null) {
                all.add(row);
            } else {
                all.add(row.named(english, row.kind()));
                others.add(row.named(row.name(), 'N'));
            }
        }
        Map<Integer, String> keys = new HashMap<>();
        all.forEach(r -> keys.put(r.id(), r.key()));
        others.stream().filter(o -> !o.key().equals(keys.get(o.id()))).forEach(all::add);
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part), 1 << 16)) {
                out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
                out.write(Pressing.of(all));
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
