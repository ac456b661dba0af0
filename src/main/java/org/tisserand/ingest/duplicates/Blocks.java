package org.tisserand.ingest.duplicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * Which names are worth being compared: those that give one key.
 *
 * <p>Keys are the words in alphabetical order, the same without what may be left out, the initials, each rare word, and the name put
 * together with any one letter left out, by which all names one letter apart meet. Of n names of m letters n·m keys are sorted; what more
 * than {@link #CROWD} names share tells none from another, but for the whole name.
 */
final class Blocks {

    private static final int OWNER_BITS = 20;
    private static final long OWNER = (1L << OWNER_BITS) - 1;
    private static final int CROWD = 12;
    private static final int SHORTEST = 5;
    private static final int WORDS = 1;
    private static final int PLACE = 2;
    private static final int INITIALS = 3;
    private static final int RARE = 4;
    private static final int LETTERS = 5;
    private static final long BASE = 0x100000001b3L;
    private static final long BASE_INVERSE = inverse(BASE);

    private final List<Spelled> names;
    private final Map<String, Integer> borne = new HashMap<>();
    private long[] keys;
    private int size;

    /** @throws IllegalArgumentException if there are more than a million names */
    Blocks(List<Spelled> names) {
        if (names.size() > OWNER) {
            throw new IllegalArgumentException("More than 1,048,575 names are not compared, got names=" + names.size());
        }
        this.names = names;
        this.keys = new long[Math.max(16, names.size() * 32)];
        names.forEach(
                each -> each.name().core().stream().distinct().forEach(word -> borne.merge(word, 1, Integer::sum)));
        for (int i = 0; i < names.size(); i++) {
            addKeys(i);
        }
        keys = Arrays.copyOf(keys, size);
        Arrays.sort(keys);
    }

    /** Of an odd number, modulo 2^64: five steps of Newton's, each of which doubles the bits that are right. */
    private static long inverse(long odd) {
        long inverse = odd;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }

    /** In how many names a word is met. */
    int borne(String word) {
        return borne.getOrDefault(word, 0);
    }

    private void addKeys(int owner) {
        Spelled each = names.get(owner);
        Spelling name = each.name();
        add(WORDS, name.bag(), owner);
        add(WORDS, name.bareBag(), owner);
        each.others().forEach(other -> add(WORDS, other, owner));
        if (!each.places().isEmpty()) {
            add(PLACE, each.places().get(0).key() + "@" + Spelling.bag(name.without(each.place())), owner);
        }
        name.initials().forEach(initials -> add(INITIALS, initials, owner));
        name.asInitials().ifPresent(initials -> add(INITIALS, initials, owner));
        name.core().stream()
                .filter(word -> borne(word) > 1 && borne(word) <= CROWD)
                .forEach(word -> add(RARE, word, owner));
        addShortened(String.join("", name.core()), owner);
        if (!name.shortened().isEmpty()) {
            addShortened(String.join("", name.words()), owner);
        }
        if (name.all().size() > name.words().size()) {
            addShortened(name.whole(), owner);
        }
    }

    private void addShortened(String joined, int owner) {
        int n = joined.length();
        var after = new long[n + 1];
        long power = 1;
        for (int i = n - 1; i >= 0; i--) {
            after[i] = after[i + 1] + joined.charAt(i) * power;
            power *= BASE;
        }
        add(mixed(LETTERS, after[0]), owner);
        // What stands before the letter left out moves one place to the right.
        for (int i = 0; i < n && n >= SHORTEST; i++) {
            add(mixed(LETTERS, (after[0] - after[i]) * BASE_INVERSE + after[i + 1]), owner);
        }
    }

    private void add(int kind, String key, int owner) {
        long hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = hash * BASE + key.charAt(i);
        }
        add(mixed(kind, hash), owner);
    }

    private void add(long hash, int owner) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = (hash & ~OWNER) | owner;
    }

    private static long mixed(int kind, long hash) {
        long all = (hash + kind) * 0x9e3779b97f4a7c15L;
        return (all ^ (all >>> 32)) * 0xbf58476d1ce4e5b9L;
    }

    /** Gives each pair once: the index of one name above that of the other, sorted. */
    void pairs(LongConsumer told) {
        LongStream.Builder pairs = LongStream.builder();
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && (keys[to] & ~OWNER) == (keys[from] & ~OWNER)) {
                to++;
            }
            addPairs(from, to, pairs);
            from = to;
        }
        pairs.build().sorted().distinct().forEachOrdered(told);
    }

    // A crowd under one key is compared with its neighbours alone: a name borne by fifty is told, not 1,225 times.
    private void addPairs(int from, int to, LongStream.Builder pairs) {
        int reach = to - from > CROWD ? 1 : to - from;
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < Math.min(to, i + 1 + reach); j++) {
                long a = keys[i] & OWNER;
                long b = keys[j] & OWNER;
                if (a != b) {
                    pairs.add(Math.min(a, b) << 32 | Math.max(a, b));
                }
            }
        }
    }
}
