package dateline.shelf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A map from words to lists or sets of labels, kept as a table of the distinct values and, for each word, a number into
 * it: words of one cluster share one value, in the file and in memory.
 */
final class WordTable {
    private WordTable() {}

    static void write(Map<String, ? extends Collection<String>> words, Path file) throws IOException {
        boolean sets = words.values().stream().anyMatch(v -> v instanceof Set);
        Map<List<String>, Integer> values = new LinkedHashMap<>();
        Map<String, Integer> rows = new TreeMap<>();
        new TreeMap<>(words).forEach((word, labels) -> {
            List<String> value = List.copyOf(labels);
            values.putIfAbsent(value, values.size());
            rows.put(word, values.get(value));
        });
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            out.writeBoolean(sets);
            out.writeInt(values.size());
            for (List<String> value : values.keySet()) {
                out.writeInt(value.size());
                for (String label : value) {
                    out.writeUTF(label);
                }
            }
            out.writeInt(rows.size());
            for (Map.Entry<String, Integer> row : rows.entrySet()) {
                out.writeUTF(row.getKey());
                out.writeInt(row.getValue());
            }
        }
    }

    static Map<String, Collection<String>> read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            boolean sets = in.readBoolean();
            List<Collection<String>> values = new java.util.ArrayList<>();
            Map<String, String> labels = new HashMap<>();
            int distinct = in.readInt();
            for (int v = 0; v < distinct; v++) {
                int n = in.readInt();
                Collection<String> value = sets ? new LinkedHashSet<>() : new java.util.ArrayList<>(n);
                for (int i = 0; i < n; i++) {
                    String label = in.readUTF();
                    value.add(labels.computeIfAbsent(label, l -> l));
                }
                values.add(value);
            }
            int size = in.readInt();
            Map<String, Collection<String>> words = new HashMap<>(size * 2);
            for (int w = 0; w < size; w++) {
                String word = in.readUTF();
                words.put(word, values.get(in.readInt()));
            }
            return words;
        }
    }
}
