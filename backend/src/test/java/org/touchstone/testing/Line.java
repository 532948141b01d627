package org.touchstone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to a server on this machine that can be cut and mended: while it is cut nobody answers on
 * its port and every connection over it is gone.
 */
final class Line implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;

    Line(int target) {
        this.target = target;
        this.entrance = listen(0);
        this.port = entrance.getLocalPort();
        accept(entrance);
    }

    /** Where the line begins. */
    int port() {
        return port;
    }

    synchronized void cut() {
        try {
            entrance.close();
            for (var end : ends) {
                end.close();
            }
            ends.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void mend() {
        if (entrance.isClosed()) {
            entrance = listen(port);
            accept(entrance);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private static ServerSocket listen(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket on) {
        run(
                () -> {
                    while (!on.isClosed()) {
                        var caller = on.accept();
                        var server = new Socket(InetAddress.getLoopbackAddress(), target);
                        ends.add(caller);
                        ends.add(server);
                        if (on.isClosed()) {
                            cut();
                        }
                        run(() -> pass(caller, server));
                        run(() -> pass(server, caller));
                    }
                });
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } finally {
            ends.remove(from);
            ends.remove(to);
        }
    }

    /** Work on a socket, which may be closed under its hands at any time. */
    private interface Work {
        void go() throws IOException;
    }

    private static void run(Work work) {
        var thread =
                new Thread(
                        () -> {
                            try {
                                work.go();
                            } catch (IOException closed) {
                                // The line was cut, or one of its ends hung up.
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }
}
