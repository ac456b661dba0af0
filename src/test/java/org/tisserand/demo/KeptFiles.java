package org.tisserand.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files under {@code src/main/resources/demo}: the workbook, its CSV twin and their SHA-256. */
final class KeptFiles {

    static final String WORKBOOK = "rivages-et-monts.xlsx";
    static final String FOLDER = "rivages-et-monts/";
    static final String SUMS = "SHA256SUMS";

    private static final List<String> README = List.of(
            "Rivages-et-Monts : réseau de démonstration",
            "Tout est inventé : la région, les lieux, les organisations, les liens et les chiffres. Toute ressemblance avec"
                    + " une organisation réelle est fortuite.",
            "Les codes des lieux commencent par 990 et ne sont ceux d’aucune municipalité.",
            "Trois périodes : " + String.join(", ", Waves.PERIODS)
                    + ". À la deuxième, le quart des liens est inconnu, faute de réponse ; à la troisième, dix"
                    + " organisations n’ont pas répondu.",
            "Plusieurs valeurs dans une case sont séparées par une barre verticale |.",
            "Les feuilles Acteurs et Liens suffisent ; chaque autre feuille permet d’en voir davantage.");

    private KeptFiles() {}

    /** Writes the kept files into the folder given, and the page's list of truths to the standard output. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        System.out.write(
                new TruthsPage(Demonstration.of(Demonstration.KEPT)).text().getBytes(StandardCharsets.UTF_8));
        for (var file : of(Demonstration.of(Demonstration.KEPT)).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Name below the folder → content. */
    static Map<String, byte[]> of(Demonstration demonstration) {
        var files = new TreeMap<String, byte[]>();
        files.put(WORKBOOK, Workbook.of(README, demonstration.tables()));
        files.put(FOLDER + "LISEZ-MOI.txt", (String.join("\n", README) + "\n").getBytes(StandardCharsets.UTF_8));
        for (Table each : demonstration.tables()) {
            files.put(FOLDER + fileName(each), CsvText.of(each));
        }
        files.put(SUMS, sums(files));
        return files;
    }

    /** The sheet's name without accents, which some file systems cannot hold. */
    static String fileName(Table table) {
        return Normalizer.normalize(table.name(), Normalizer.Form.NFD).replaceAll("\\p{M}", "") + ".csv";
    }

    private static byte[] sums(Map<String, byte[]> files) {
        var text = new StringBuilder();
        files.forEach((name, content) ->
                text.append(sha256(content)).append("  ").append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
