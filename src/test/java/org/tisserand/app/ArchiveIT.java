package org.tisserand.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.Needs;

import static org.assertj.core.api.Assertions.assertThat;

/** The archive as a planner gets it: unpacked where the path has spaces and accents, on a machine with Java alone. */
class ArchiveIT {

    private static final int EXECUTABLE = 0100;

    @TempDir
    private Path folder;

    private Path bin;
    private Path opened;

    @BeforeEach
    void aMachineWithoutMavenNorGit() throws IOException {
        bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool : List.of("sh", "dirname", "sed")) {
            stand(tool, Needs.program(tool));
        }
        opened = folder.resolve("opened");
        script("xdg-open", "printf '%s' \"$1\" >> '" + opened + "'");
    }

    @Test
    void unpackedItStartsShowsItsPageTwiceAndStopsByTheButton() throws Exception {
        Path unpacked = unpack();
        java();
        try (Program first = start(unpacked)) {
            String entrance = first.entrance().toString();
            assertThat(first.get("/fr/portrait")).contains("<h1");
            List<ProcessHandle> children = first.process().descendants().toList();
            assertThat(children).as("the store's child").isNotEmpty();

            try (Program second = start(unpacked)) {
                assertThat(second.exitCode()).as(second.said()).isEqualTo(Exit.DONE);
                assertThat(second.said()).contains("déjà").contains(entrance);
            }
            assertThat(opened).content().isEqualTo(entrance + entrance);

            assertThat(stop(first)).contains("Tisserand s’arrête");
            assertThat(first.exitCode()).as(first.said()).isEqualTo(Exit.DONE);
            assertThat(children).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void whatIsMissingIsSaidInFrenchAndInEnglish() throws Exception {
        Path unpacked = unpack();
        try (Program without = start(unpacked)) {
            assertThat(without.exitCode()).isEqualTo(Exit.WORLD);
            assertThat(without.said()).contains("Il manque Java").contains("Java is missing");
        }
        script("java", "echo '    java.specification.version = 11' >&2");
        try (Program old = start(unpacked)) {
            assertThat(old.exitCode()).isEqualTo(Exit.WORLD);
            assertThat(old.said()).contains("Il faut Java 17").contains("le 11").contains("Java 17 or later is needed");
        }
        java();
        Files.move(unpacked.resolve("lib"), folder.resolve("elsewhere"));
        try (Program torn = start(unpacked)) {
            assertThat(torn.exitCode()).isEqualTo(Exit.WORLD);
            assertThat(torn.said()).contains("décompressez toute l'archive").contains("unpack the whole archive");
        }
    }

    @Test
    void whatKeepsJavaFromStartingIsSaid() throws Exception {
        Path unpacked = unpack();
        java();
        Files.writeString(unpacked.resolve("lib/tisserand.jar"), "torn");
        try (Program torn = start(unpacked)) {
            assertThat(torn.exitCode()).isEqualTo(Exit.WORLD);
            assertThat(torn.said()).contains("ne démarre pas", "does not start", "org.tisserand.app.Tisserand");
        }
    }

    private static String stop(Program program) throws Exception {
        HttpRequest request = program.request("/fr/aide/arreter")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private Program start(Path unpacked) throws IOException {
        var builder = new ProcessBuilder(
                bin.resolve("sh").toString(), unpacked.resolve("tisserand").toString());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("DISPLAY", ":none");
        builder.environment().put("TISSERAND_HOME", folder.resolve("home").toString());
        return Program.start(builder);
    }

    private void java() throws IOException {
        stand("java", Path.of(System.getProperty("java.home"), "bin", "java"));
    }

    private void stand(String name, Path program) throws IOException {
        script(name, "exec '" + program + "' \"$@\"");
    }

    private void script(String name, String line) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path unpack() throws IOException {
        Path target = folder.resolve("Été à l’Île").resolve("mes programmes");
        try (ZipFile zip = ZipFile.builder().setPath(archive()).get()) {
            for (Enumeration<ZipArchiveEntry> each = zip.getEntries(); each.hasMoreElements(); ) {
                unpack(zip, each.nextElement(), target);
            }
        }
        assertThat(names(target)).hasSize(1);
        return names(target).get(0);
    }

    private static void unpack(ZipFile zip, ZipArchiveEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if ((entry.getUnixMode() & EXECUTABLE) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Path archive() throws IOException {
        List<Path> archives = new ArrayList<>(names(Path.of("target")));
        archives.removeIf(file -> !file.getFileName().toString().matches("tisserand-[0-9.]+(-SNAPSHOT)?\\.zip"));
        Needs.require(!archives.isEmpty(), "the archive that -Pdist makes");
        return archives.get(0);
    }

    private static List<Path> names(Path folder) throws IOException {
        var names = new ArrayList<Path>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(names::add);
        }
        names.sort(Comparator.naturalOrder());
        return names;
    }
}
