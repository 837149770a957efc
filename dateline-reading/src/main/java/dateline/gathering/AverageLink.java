package dateline.gathering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups things that are alike on the whole: again and again the two groups are joined whose things are alike on the
 * average, as long as that reaches the bar. One bridge between two groups does not join them, and things that can never be
 * one keep their groups apart. The same whatever the order of equals' arrival, if the numbering is. Stateless.
 */
final class AverageLink {
    /** The score of things that no group may hold together. */
    static final double NEVER = Double.NEGATIVE_INFINITY;

    /** How alike two things are, by their numbers. */
    interface Score {
        double of(int a, int b);
    }

    private AverageLink() {}

    /** Groups of the numbers from 0 to n - 1; time and memory grow with n squared. */
    static List<List<Integer>> group(int n, Score score, double bar) {
        double[][] mean = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double s = score.of(i, j);
                mean[i][j] = s;
                mean[j][i] = s;
            }
        }
        int[] size = new int[n];
        Arrays.fill(size, 1);
        int[] best = new int[n];
        for (int i = 0; i < n; i++) {
            best[i] = best(i, mean, size);
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        while (true) {
            int a = -1;
            for (int i = 0; i < n; i++) {
                if (size[i] > 0 && best[i] >= 0 && (a < 0 || mean[i][best[i]] > mean[a][best[a]])) {
                    a = i;
                }
            }
            if (a < 0 || mean[a][best[a]] < bar) {
                break;
            }
            join(a, best[a], mean, size, best);
        }
        return collect(n, size, best, groups);
    }

    private static void join(int a, int b, double[][] mean, int[] size, int[] best) {
        int keep = Math.min(a, b);
        int gone = Math.max(a, b);
        int n = size.length;
        for (int c = 0; c < n; c++) {
            if (size[c] > 0 && c != keep && c != gone) {
                double m = (size[keep] * mean[keep][c] + size[gone] * mean[gone][c]) / (size[keep] + size[gone]);
                mean[keep][c] = m;
                mean[c][keep] = m;
            }
        }
        size[keep] += size[gone];
        size[gone] = 0;
        best[gone] = -2 - keep;
        best[keep] = best(keep, mean, size);
        for (int c = 0; c < n; c++) {
            if (size[c] > 0 && c != keep) {
                if (best[c] == keep || best[c] == gone) {
                    best[c] = best(c, mean, size);
                } else if (best[c] >= 0 && mean[c][keep] > mean[c][best[c]]) {
                    best[c] = keep;
                }
            }
        }
    }

    private static int best(int i, double[][] mean, int[] size) {
        int best = -1;
        for (int j = 0; j < size.length; j++) {
            if (j != i && size[j] > 0 && mean[i][j] != NEVER && (best < 0 || mean[i][j] > mean[i][best])) {
                best = j;
            }
        }
        return best;
    }

    /** What was joined to another remembers to which, as -2 minus its number. */
    private static List<List<Integer>> collect(int n, int[] size, int[] best, List<List<Integer>> groups) {
        for (int i = n - 1; i >= 0; i--) {
            if (size[i] == 0) {
                groups.get(-2 - best[i]).addAll(groups.get(i));
            }
        }
        List<List<Integer>> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (size[i] > 0) {
                out.add(groups.get(i).stream().sorted().toList());
            }
        }
        return out;
    }
}
