package org.tisserand.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory this process took at most: as Linux tells it, and elsewhere what Java's own areas held. */
final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int KILO = 1024;

    private Memory() {}

    static long peakMegabytes() {
        try {
            Matcher peak = PEAK.matcher(Files.isReadable(STATUS) ? Files.readString(STATUS) : "");
            return peak.find() ? Long.parseLong(peak.group(1)) / KILO : ofAreas();
        } catch (IOException e) {
            return ofAreas();
        }
    }

    private static long ofAreas() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .mapToLong(area -> area.getPeakUsage().getUsed())
                        .sum()
                / KILO
                / KILO;
    }
}
