package org.tisserand.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The SHA-256 by which an import is known: the same content is the same import, whatever its files are called. */
final class Identity {

    private Identity() {}

    /** Of a lone file's bytes, or of the sorted names and digests of several; with the mapping's bytes where one is used. */
    static String of(List<Upload> files, Optional<Mapping> mapping) {
        MessageDigest digest = sha256();
        if (files.size() == 1) {
            digest.update(files.get(0).content());
        } else {
            files.stream().map(Identity::line).sorted().forEach(line -> digest.update(bytes(line)));
        }
        mapping.ifPresent(each -> digest.update(each.content()));
        return hex(digest.digest());
    }

    private static String line(Upload file) {
        return file.name() + " " + hex(sha256().digest(file.content())) + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
