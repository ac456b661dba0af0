package org.tisserand.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of others are theirs to the byte, and their licences stand beside them. */
class VendoredFilesTest {

    @Test
    void everyVendoredFileHasTheHashThatIsWrittenDownAndItsLicence() throws IOException, NoSuchAlgorithmException {
        JsonNode files = Visitor.read(Assets.text("/web/vendor/vendor.json"));

        assertThat(files).hasSize(4);
        for (JsonNode file : files) {
            assertThat(sha256(file.get("file").asText()))
                    .isEqualTo(file.get("sha256").asText());
            assertThat(Assets.text("/web/vendor/" + file.get("licenceFile").asText()))
                    .contains("Permission is hereby granted");
        }
    }

    private static String sha256(String file) throws IOException, NoSuchAlgorithmException {
        try (InputStream stream = Assets.class.getResourceAsStream("/web/vendor/" + file)) {
            byte[] bytes = Objects.requireNonNull(stream, file).readAllBytes();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
    }
}
