package org.touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/**
 * Chooses the ports of the parts and remembers them, so that the address of the sign-in stays the
 * same from start to start for as long as nothing else has taken its port.
 */
final class Ports {

    private final Path file;
    private final Properties remembered = new Properties();
    private final Set<Integer> given = new HashSet<>();

    Ports(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                remembered.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The port this part had last time if it is free, otherwise a free one, which is remembered
     * from now on.
     */
    int of(String part) {
        var last = number(remembered.getProperty(part));
        var port = last > 0 && !given.contains(last) && isFree(last) ? last : free();
        given.add(port);
        if (port != last) {
            remembered.setProperty(part, Integer.toString(port));
            try {
                Files.createDirectories(file.getParent());
                try (var out = Files.newBufferedWriter(file)) {
                    remembered.store(out, null);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return port;
    }

    private int free() {
        while (true) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (!given.contains(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            } catch (IOException e) {
                throw new CannotStartException(
                        "No free port was found on this machine: " + e.getMessage(), e);
            }
        }
    }

    /** Whether a server could listen on this port of the local machine now. */
    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // Connections of a server that has just stopped must not make its port look taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
