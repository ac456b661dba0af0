package org.tisserand.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.tisserand.ingest.Upload;

/** Files as a browser's form sends them (RFC 7578): the JDK's client has no such body. */
final class Multipart {

    private final String boundary = "tisserand-" + UUID.randomUUID();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private Multipart() {}

    static Multipart of(List<Upload> files) {
        var body = new Multipart();
        files.forEach(body::add);
        body.write("--" + body.boundary + "--\r\n");
        return body;
    }

    private void add(Upload file) {
        write("--" + boundary + "\r\n");
        write("Content-Disposition: form-data; name=\"files\"; filename=\""
                + file.name().replace("\"", "%22") + "\"\r\n");
        write("Content-Type: application/octet-stream\r\n\r\n");
        content.writeBytes(file.content());
        write("\r\n");
    }

    private void write(String text) {
        content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] content() {
        return content.toByteArray();
    }
}
