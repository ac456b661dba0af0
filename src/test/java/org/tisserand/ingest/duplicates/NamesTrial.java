package org.tisserand.ingest.duplicates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Mappings;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.RowRef;
import org.tisserand.model.Words;

/**
 * What the search for duplicates finds among real names, what it finds of names spoilt on purpose, and how long it takes; for
 * {@code src/site/mesures/doublons.md}.
 *
 * <pre>
 * pairs  FOLDER MAPPING N   the first N pairs of a data set, each with its reasons
 * spoilt FOLDER MAPPING     how many of its names, each spoilt in one way, are found again, and how many pairs beside
 * speed  N                  time among N names made of Québec's words
 * </pre>
 */
final class NamesTrial {

    private static final int TURNS = 20;
    private static final Words WORDS = Words.in(Language.FR);

    private NamesTrial() {}

    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "pairs" -> pairs(facts(args), Integer.parseInt(args[3]));
            case "spoilt" -> spoilt(facts(args));
            default -> speed(Integer.parseInt(args[1]));
        }
    }

    private static Facts facts(String... args) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            List<Upload> uploads = files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(NamesTrial::upload)
                    .toList();
            return Assembly.assemble(1, List.of(Intake.read(uploads, Mappings.find(args[2]))));
        }
    }

    private static Upload upload(Path file) {
        try {
            return new Upload(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pairs(Facts facts, int most) {
        List<Candidate> found = Duplicates.among(facts);
        System.out.printf(Locale.ROOT, "%d actors, %d pairs%n", facts.actors().size(), found.size());
        found.stream()
                .limit(most)
                .forEach(each -> System.out.printf(
                        Locale.ROOT,
                        "%.2f | %s | %s | %s | %s%n",
                        each.score(),
                        each.first().name(),
                        each.second().name(),
                        String.join(" ", each.agree().stream().map(WORDS::say).toList()),
                        String.join(" ", each.differ().stream().map(WORDS::say).toList())));
    }

    private static Map<String, UnaryOperator<String>> ways(Random random) {
        var ways = new TreeMap<String, UnaryOperator<String>>();
        ways.put("accents lost", name -> java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", ""));
        ways.put("capitals", name -> name.toUpperCase(Locale.ROOT));
        ways.put("hyphens lost", name -> name.replace('-', ' ').replace('’', '\''));
        ways.put("saint shortened", name -> name.replace("Saint-", "St-").replace("Sainte-", "Ste-"));
        ways.put("legal form added", name -> name + ", inc.");
        ways.put("article lost", name -> name.replaceAll("^(Les |La |Le |L’|L'|The )", "")
                .replaceAll(" (de|du|des|of) ", " "));
        ways.put(
                "letter lost",
                name -> spoil(name, random, (text, at) -> text.substring(0, at) + text.substring(at + 1)));
        ways.put(
                "letters swapped",
                name -> spoil(
                        name,
                        random,
                        (text, at) -> text.substring(0, at)
                                + text.charAt(at + 1)
                                + text.charAt(at)
                                + text.substring(at + 2)));
        ways.put(
                "letter changed",
                name -> spoil(
                        name,
                        random,
                        (text, at) ->
                                text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1)));
        ways.put("two words swapped", NamesTrial::turned);
        return ways;
    }

    @FunctionalInterface
    private interface Slip {
        String of(String text, int at);
    }

    private static String spoil(String name, Random random, Slip slip) {
        return name.length() < 6 ? name : slip.of(name, 1 + random.nextInt(name.length() - 3));
    }

    private static String turned(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(space + 1) + " " + name.substring(0, space);
    }

    private static void spoilt(Facts facts) {
        List<Candidate> before = Duplicates.among(facts);
        System.out.printf(
                Locale.ROOT, "%d actors, %d pairs before%n", facts.actors().size(), before.size());
        ways(new Random(1)).forEach((way, spoil) -> spoilt(facts, before.size(), way, spoil));
    }

    /** A name in twenty at a time, so that the same slip is not made all over the home. */
    private static void spoilt(Facts facts, int before, String way, UnaryOperator<String> spoil) {
        long spoilt = 0;
        long again = 0;
        long beside = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            var actors = new ArrayList<>(facts.actors());
            for (int i = turn; i < facts.actors().size(); i += TURNS) {
                Actor actor = facts.actors().get(i);
                String name = spoil.apply(actor.name());
                if (!name.equals(actor.name())) {
                    actors.add(Actor.named("spoilt of " + actor.id(), name, new RowRef("ffffffffffff", "x", i + 2)));
                }
            }
            List<Candidate> found = Duplicates.among(facts.withActors(actors));
            long here = found.stream().filter(NamesTrial::isOfOne).count();
            if (Boolean.getBoolean("missed")) {
                missed(actors, found, way);
            }
            spoilt += actors.size() - facts.actors().size();
            again += here;
            beside += found.size() - here - before;
        }
        System.out.printf(
                Locale.ROOT,
                "%s | %d spoilt | %d found again (%.3f) | %d pairs beside%n",
                way,
                spoilt,
                again,
                (double) again / spoilt,
                beside);
    }

    private static void missed(List<Actor> actors, List<Candidate> found, String way) {
        Set<String> ids = found.stream()
                .filter(NamesTrial::isOfOne)
                .flatMap(each -> each.pair().stream())
                .collect(Collectors.toSet());
        Map<String, String> names = actors.stream().collect(Collectors.toMap(Actor::id, Actor::name));
        actors.stream()
                .filter(each -> each.id().startsWith("spoilt of ") && !ids.contains(each.id()))
                .limit(40)
                .forEach(each -> System.out.println("missed, " + way + ": " + each.name() + " < "
                        + names.get(each.id().substring("spoilt of ".length()))));
    }

    private static boolean isOfOne(Candidate pair) {
        String a = pair.first().id();
        String b = pair.second().id();
        return a.equals("spoilt of " + b) || b.equals("spoilt of " + a);
    }

    private static void speed(int n) {
        Facts facts = invented(n);
        for (int i = 0; i < 7; i++) {
            long begun = System.nanoTime();
            int found = Duplicates.among(facts).size();
            System.out.printf(
                    Locale.ROOT, "%d names, %d pairs, %.0f ms%n", n, found, (System.nanoTime() - begun) / 1e6);
        }
    }

    private static final List<String> HEADS = List.of(
            "Maison des jeunes",
            "Maison de la famille",
            "CPE",
            "Centre de la petite enfance",
            "Ville de",
            "MRC de",
            "Centre d’action bénévole",
            "Table de concertation",
            "CISSS de",
            "École",
            "Bibliothèque",
            "Club de l’âge d’or",
            "Corporation de développement de",
            "Carrefour jeunesse-emploi",
            "Cuisine collective",
            "Office municipal d’habitation");
    private static final List<String> ENDS = List.of("", "", "", " inc.", " de la Côte", " du Nord", " et environs");

    private static Facts invented(int n) {
        var random = new Random(2);
        var actors = new ArrayList<Actor>();
        for (int i = 0; i < n; i++) {
            String name = HEADS.get(random.nextInt(HEADS.size())) + " " + word(random) + "-" + word(random)
                    + ENDS.get(random.nextInt(ENDS.size()));
            actors.add(Actor.named("a" + i, name, new RowRef("0123456789ab", "Acteurs", i + 2)));
        }
        return Facts.of(1, actors, List.of());
    }

    private static final List<String> SYLLABLES = List.of(
            "ba", "be", "bi", "bo", "ca", "ce", "co", "da", "de", "di", "do", "fa", "fi", "ga", "go", "ja", "jo", "la",
            "le", "li", "lo", "ma", "me", "mi", "mo", "na", "ne", "no", "pa", "pe", "ra", "re", "ri", "ro", "sa", "se",
            "ta", "te", "ti", "to", "va", "ve", "vi");

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }
}
