package org.tisserand.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tisserand.model.Phrase;

/** The files that were loaded, each kept unchanged under its SHA-256. */
public final class KeptFiles {
    private final Path folder;

    KeptFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a file; one of the same content is kept once.
     *
     * @return its SHA-256, under which {@link #read} finds it
     */
    public String keep(byte[] content) {
        String sha256 = sha256(content);
        Path file = folder.resolve(sha256);
        try {
            if (!Files.exists(file)) {
                DurableFiles.write(folder, sha256, content);
            }
            return sha256;
        } catch (IOException e) {
            throw new StoreUnavailable(Phrase.message("store.file-not-kept", Phrase.text(file.toString())), e);
        }
    }

    /** @throws StoreUnavailable if the file is not there or its content is no longer what it was */
    public byte[] read(String sha256) {
        Path file = folder.resolve(sha256);
        try {
            byte[] content = Files.readAllBytes(file);
            if (!sha256(content).equals(sha256)) {
                throw new StoreUnavailable(Phrase.message("store.file-damaged", Phrase.text(file.toString())));
            }
            return content;
        } catch (IOException e) {
            throw new StoreUnavailable(Phrase.message("store.file-missing", Phrase.text(file.toString())), e);
        }
    }

    /** Lets a file go, where it is kept. */
    public void letGo(String sha256) {
        Path file = folder.resolve(sha256);
        try {
            Files.deleteIfExists(file);
            DurableFiles.syncFolder(folder);
        } catch (IOException e) {
            throw new StoreUnavailable(Phrase.message("store.file-not-kept", Phrase.text(file.toString())), e);
        }
    }

    /** The SHA-256 of {@code content}: 64 hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
