package org.tisserand.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that are whole or not there, also after a power cut, and that their owner alone can read. */
final class DurableFiles {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private DurableFiles() {}

    /** Writes beside, syncs, renames over the file {@code name} of {@code folder}, syncs the folder. */
    static void write(Path folder, String name, byte[] content) throws IOException {
        // A temporary file is its owner’s alone from the first byte.
        Path beside = Files.createTempFile(folder, ".writing-", "");
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                writeAll(channel, ByteBuffer.wrap(content));
                channel.force(true);
            }
            Files.move(
                    beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    static void writeAll(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Makes names created, renamed or deleted in {@code folder} lasting. Windows cannot, and needs it not. */
    static void syncFolder(Path folder) throws IOException {
        if (POSIX) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Creates {@code folder} and those above it where they are missing, for the owner alone. */
    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, ownersAlone("rwx------"));
    }

    static FileAttribute<?>[] ownersAlone(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
