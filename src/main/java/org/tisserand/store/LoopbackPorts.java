package org.tisserand.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** The ports of the loopback address. */
public final class LoopbackPorts {

    private LoopbackPorts() {}

    /**
     * Those of the {@code count} ports from {@code first} on that nobody listens on, each looked at only when it is asked
     * for. Another may take one between this look and the bind: whoever binds must be ready to take the next.
     */
    public static IntStream free(int first, int count) {
        return IntStream.range(first, first + count).filter(LoopbackPorts::isFree);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
