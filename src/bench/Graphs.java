import java.io.*;
import java.nio.file.*;
import java.util.*;

/**
 * Deterministic partnership-network generator: java Graphs.java OUT n m seed
 * Model: actors with a region (Zipf sizes) and one of 12 sectors; heavy-tailed propensity (Pareto 2.2);
 *   14 % pendants (one tie), 4 % "twins" (groups of 2-4 actors with the same 2-3 partners), 2 % small isolated components,
 *   the rest a degree-corrected block model (55 % in region, 25 % same sector, 20 % anywhere) for 70 % of its ties,
 *   and triadic closure for 30 %.
 * Weight: intensity 1..5 (5 = strong, more likely within a region). Cost of a tie = 6 - intensity.
 * Writes OUT.el  lines "u v w" with u<v, sorted; 0-based ids.
 */
public class Graphs {
    static long s;

    static long next() {
        s += 0x9E3779B97F4A7C15L;
        long z = s;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    static double u() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    static int r(int n) {
        return (int) ((next() >>> 33) % n);
    }

    static int[][] buckets(int[] key, int k, int lo, int hi) {
        int[] c = new int[k];
        for (int i = lo; i < hi; i++) c[key[i]]++;
        int[][] b = new int[k][];
        for (int i = 0; i < k; i++) b[i] = new int[c[i]];
        Arrays.fill(c, 0);
        for (int i = lo; i < hi; i++) b[key[i]][c[key[i]]++] = i;
        return b;
    }
    /** Walker alias over ids. */
    static final class Alias {
        final int[] ids, al;
        final double[] p;

        Alias(int[] ids, double[] th) {
            this.ids = ids;
            int n = ids.length;
            al = new int[n];
            p = new double[n];
            double sum = 0;
            for (int i : ids) sum += th[i];
            int[] sm = new int[n], lg = new int[n];
            int a = 0, b = 0;
            for (int i = 0; i < n; i++) {
                p[i] = th[ids[i]] * n / sum;
                if (p[i] < 1) sm[a++] = i;
                else lg[b++] = i;
            }
            while (a > 0 && b > 0) {
                int x = sm[--a], y = lg[b - 1];
                al[x] = y;
                p[y] -= 1 - p[x];
                if (p[y] < 1) {
                    b--;
                    sm[a++] = y;
                }
            }
            while (b > 0) p[lg[--b]] = 1;
            while (a > 0) p[sm[--a]] = 1;
        }

        int pick() {
            int i = r(ids.length);
            return ids[u() < p[i] ? i : al[i]];
        }
    }

    public static void main(String[] a) throws Exception {
        String out = a[0];
        int n = Integer.parseInt(a[1]);
        int m = Integer.parseInt(a[2]);
        s = Long.parseLong(a[3]) * 0x632BE59BD9B4E019L;
        int nIso = (int) (n * 0.02),
                nPend = (int) (n * 0.14),
                nTwin = (int) (n * 0.04),
                core = n - nIso - nPend - nTwin;
        int S = 12, R = Math.max(8, (int) Math.round(StrictMath.pow(n, 0.5) / 2.2));
        int[] reg = new int[n], sec = new int[n];
        double[] th = new double[n];
        double[] cum = new double[R];
        double t = 0;
        for (int i = 0; i < R; i++) {
            t += 1 / StrictMath.pow(i + 3, 0.7);
            cum[i] = t;
        }
        double cap = StrictMath.pow(n, 0.5) * 0.6;
        for (int i = 0; i < n; i++) {
            double x = u() * t;
            int q = Arrays.binarySearch(cum, x);
            reg[i] = q >= 0 ? q : Math.min(R - 1, -q - 1);
            sec[i] = r(S);
            th[i] = Math.min(cap, StrictMath.pow(1 - u(), -1 / 1.4));
        }
        int[] all = new int[core];
        for (int i = 0; i < core; i++) all[i] = i;
        Alias A = new Alias(all, th);
        int[][] br = buckets(reg, R, 0, core), bs = buckets(sec, S, 0, core);
        Alias[] AR = new Alias[R], AS = new Alias[S];
        for (int i = 0; i < R; i++) if (br[i].length > 0) AR[i] = new Alias(br[i], th);
        for (int i = 0; i < S; i++) AS[i] = new Alias(bs[i], th);
        long[] ed = new long[m + m / 3 + 64];
        int c = 0;
        int extra = nPend + (int) (nTwin * 2.5) + nIso / 2;
        int coreM = Math.max(core, m - extra);
        int baseM = (int) (coreM * 0.7);
        c = fill(ed, 0, baseM, () -> {
            int x = A.pick();
            double z = u();
            int y = z < 0.55 ? AR[reg[x]].pick() : z < 0.80 ? AS[sec[x]].pick() : A.pick();
            return x == y ? -1 : key(x, y);
        });
        // triadic closure on the base graph
        int[] off = new int[core + 1];
        for (int i = 0; i < c; i++) {
            off[(int) (ed[i] >>> 32) + 1]++;
            off[(int) ed[i] + 1]++;
        }
        for (int i = 0; i < core; i++) off[i + 1] += off[i];
        int[] pos = off.clone(), adj = new int[2 * c];
        for (int i = 0; i < c; i++) {
            int x = (int) (ed[i] >>> 32), y = (int) ed[i];
            adj[pos[x]++] = y;
            adj[pos[y]++] = x;
        }
        final int c0 = c;
        c = fill(ed, c, coreM, () -> {
            long e = ed[r(c0)];
            int x = (next() & 1) == 0 ? (int) (e >>> 32) : (int) e;
            int dx = off[x + 1] - off[x];
            int y = adj[off[x] + r(dx)];
            int dy = off[y + 1] - off[y];
            int z = adj[off[y] + r(dy)];
            return z == x ? -1 : key(x, z);
        });
        // pendants
        int id = core;
        for (int i = 0; i < nPend; i++, id++) {
            reg[id] = r(R);
            Alias q = u() < 0.7 && AR[reg[id]] != null ? AR[reg[id]] : A;
            ed[c++] = key(id, q.pick());
        }
        // twins
        int lim = id + nTwin;
        while (id < lim) {
            int k = Math.min(lim - id, 2 + r(3));
            int p = 2 + r(2);
            int rg = r(R);
            int[] t3 = new int[p];
            for (int j = 0; j < p; j++) {
                boolean dup;
                do {
                    t3[j] = (AR[rg] != null ? AR[rg] : A).pick();
                    if (u() < 0.3) t3[j] = A.pick();
                    dup = false;
                    for (int l = 0; l < j; l++) if (t3[l] == t3[j]) dup = true;
                } while (dup);
            }
            for (int q = 0; q < k; q++, id++) for (int j = 0; j < p; j++) ed[c++] = key(id, t3[j]);
        }
        // small isolated components: pairs, triangles, and singletons
        while (id < n) {
            int k = Math.min(n - id, 1 + r(3));
            for (int i = 1; i < k; i++) ed[c++] = key(id + i - 1, id + i);
            if (k == 3) ed[c++] = key(id, id + 2);
            id += k;
        }
        Arrays.sort(ed, 0, c);
        int w = 0;
        for (int i = 0; i < c; i++) if (w == 0 || ed[w - 1] != ed[i]) ed[w++] = ed[i];
        c = w;
        // deterministic shuffle of ids so that the order of ids tells nothing
        int[] perm = new int[n];
        for (int i = 0; i < n; i++) perm[i] = i;
        for (int i = n - 1; i > 0; i--) {
            int j = r(i + 1);
            int x = perm[i];
            perm[i] = perm[j];
            perm[j] = x;
        }
        long[] e2 = new long[c];
        byte[] wt = new byte[c];
        for (int i = 0; i < c; i++) e2[i] = key(perm[(int) (ed[i] >>> 32)], perm[(int) ed[i]]);
        Arrays.sort(e2);
        int[] inv = new int[n];
        for (int i = 0; i < n; i++) inv[perm[i]] = i;
        try (PrintStream ps = new PrintStream(new BufferedOutputStream(new FileOutputStream(out + ".el"), 1 << 20))) {
            StringBuilder sb = new StringBuilder();
            for (int i = 0; i < c; i++) {
                int x = (int) (e2[i] >>> 32), y = (int) e2[i];
                boolean same = reg[inv[x]] == reg[inv[y]];
                int k = 1 + r(same ? 5 : 4);
                if (!same && k > 1 && u() < 0.4) k--;
                sb.setLength(0);
                sb.append(x).append(' ').append(y).append(' ').append(k).append('\n');
                ps.append(sb);
            }
        }
        // actors: id region sector
        try (PrintStream ps =
                new PrintStream(new BufferedOutputStream(new FileOutputStream(out + ".actors"), 1 << 20))) {
            StringBuilder sb = new StringBuilder();
            for (int i = 0; i < n; i++) {
                sb.setLength(0);
                sb.append(i)
                        .append(' ')
                        .append(reg[inv[i]])
                        .append(' ')
                        .append(sec[inv[i]])
                        .append('\n');
                ps.append(sb);
            }
        }
        System.out.println(out + " n=" + n + " m=" + c);
    }

    static long key(int x, int y) {
        return x < y ? ((long) x << 32) | y : ((long) y << 32) | x;
    }

    interface LS {
        long get();
    }

    static int fill(long[] ed, int from, int to, LS g) {
        int c = from;
        for (int round = 0; round < 12 && c < to; round++) {
            while (c < to) {
                long k = g.get();
                if (k >= 0) ed[c++] = k;
            }
            Arrays.sort(ed, 0, c);
            int w = 0;
            for (int i = 0; i < c; i++) if (w == 0 || ed[w - 1] != ed[i]) ed[w++] = ed[i];
            c = w;
        }
        return c;
    }
}
