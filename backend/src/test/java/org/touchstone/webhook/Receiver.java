package org.touchstone.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A centre's system on this machine, which answers as it is told. */
class Receiver implements AutoCloseable {

    /** A request that arrived. */
    record Got(String path, String id, String timestamp, String signature, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final Semaphore arrived = new Semaphore(0);
    private volatile int status = 204;
    private volatile String header;
    private volatile String value;
    private volatile boolean silent;

    Receiver() {
        this("127.0.0.1", 0);
    }

    Receiver(String address, int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(address, port), 100);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            got.add(
                    new Got(
                            exchange.getRequestURI().toString(),
                            headers.getFirst("webhook-id"),
                            headers.getFirst("webhook-timestamp"),
                            headers.getFirst("webhook-signature"),
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8)));
            arrived.release();
            if (silent) {
                closing.await(1, TimeUnit.MINUTES);
                return;
            }
            if (header != null) {
                exchange.getResponseHeaders().add(header, value);
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port() + "/in?from=touchstone";
    }

    int port() {
        return server.getAddress().getPort();
    }

    Receiver answers(int status) {
        this.status = status;
        return this;
    }

    Receiver answers(int status, String header, String value) {
        this.header = header;
        this.value = value;
        return answers(status);
    }

    /** Takes what comes and says nothing. */
    Receiver saysNothing() {
        silent = true;
        return this;
    }

    /** Waits until that many more requests arrived; false if they do not. */
    boolean awaits(int requests) {
        try {
            return arrived.tryAcquire(requests, 1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<Got> got() {
        return got;
    }

    Got only() {
        if (got.size() != 1) {
            throw new AssertionError("Got " + got);
        }
        return got.get(0);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
