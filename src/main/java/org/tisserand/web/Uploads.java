package org.tisserand.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tisserand.ingest.Mapping;
import org.tisserand.ingest.Mappings;
import org.tisserand.ingest.Upload;
import org.tisserand.ingest.sheet.Seen;
import org.tisserand.model.Rejection;

/** Files on their way in: read from a request, and kept between the check and the confirmation. */
public final class Uploads {

    private static final int KEPT = 3;

    private final Map<String, Tried> tried = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** Files handed over together, and the name of their layout. */
    public record Batch(List<Upload> files, Optional<String> mapping) {

        /** The mapping among the files, where one is and can be read. */
        public Optional<Mapping> own() {
            return files.stream().filter(Mapping::isOne).findFirst().flatMap(file -> Mapping.parse(
                            file.name(), file.content())
                    .mapping());
        }

        /** Whether a person may say by hand what the columns are without losing what a mapping says otherwise. */
        public boolean isOpen() {
            boolean none = mapping.isEmpty() && files.stream().noneMatch(Mapping::isOne);
            return none || own().filter(Mapping::isPlain).isPresent();
        }

        /** The same files, read by {@code other}. */
        public Batch by(Mapping other) {
            var all = new ArrayList<>(
                    files.stream().filter(file -> !Mapping.isOne(file)).toList());
            all.add(new Upload(other.name(), other.content()));
            return new Batch(List.copyOf(all), Optional.empty());
        }
    }

    /** Files that were tried, what was found in them, and their tables as they are seen. */
    public record Tried(Batch batch, List<Rejection> rejections, List<Seen> seen) {}

    /**
     * The files of a multipart request, and its {@code mapping}.
     *
     * @throws Refusal if it is of another kind, holds no file or names a mapping that does not ship
     */
    public static Batch read(Context ctx) {
        String type = Optional.ofNullable(ctx.contentType()).orElse("");
        if (!type.startsWith("multipart/form-data")) {
            throw new Refusal(415, "wrong-type");
        }
        List<Upload> files = ctx.uploadedFiles().stream()
                .filter(file -> !file.filename().isEmpty())
                .map(Uploads::upload)
                .toList();
        if (files.isEmpty()) {
            throw new Refusal(400, "no-file");
        }
        Optional<String> mapping = Optional.ofNullable(ctx.queryParam("mapping"))
                .or(() -> Optional.ofNullable(ctx.formParam("mapping")))
                .filter(Predicate.not(String::isBlank));
        if (mapping.isPresent() && !Mappings.NAMES.contains(mapping.get())) {
            throw new Refusal(400, "bad-parameter", "mapping", mapping.get());
        }
        return new Batch(files, mapping);
    }

    private static Upload upload(UploadedFile file) {
        try (InputStream content = file.content()) {
            return new Upload(file.filename(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what was tried until it is confirmed, the last three only. */
    public synchronized String keep(Tried batch) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        tried.put(id, batch);
        if (tried.size() > KEPT) {
            tried.remove(tried.keySet().iterator().next());
        }
        return id;
    }

    public synchronized Optional<Tried> find(String id) {
        return Optional.ofNullable(tried.get(id));
    }

    public synchronized Optional<Batch> take(String id) {
        return Optional.ofNullable(tried.remove(id)).map(Tried::batch);
    }
}
