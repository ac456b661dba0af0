package org.tisserand.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.stream.IntStream;

/** Ports of the loopback address that nobody listens on. */
final class FreePort {

    static final int FIRST = 7480;
    private static final int MOST = 10;

    private FreePort() {}

    /** The port asked for, or 7480 or one of the nine that follow; absent where it is, or they are, taken. */
    static Optional<Integer> of(Optional<Integer> asked) {
        IntStream ports = asked.map(IntStream::of).orElseGet(() -> IntStream.range(FIRST, FIRST + MOST));
        return ports.filter(FreePort::isFree).boxed().findFirst();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
