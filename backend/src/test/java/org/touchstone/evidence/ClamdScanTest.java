package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.shared.problem.Refused;

/** Talks to a stand-in for the daemon on the loopback, in the daemon's own words. */
class ClamdScanTest {

    @TempDir Path folder;

    private ServerSocket daemon;

    @BeforeEach
    void listen() throws IOException {
        daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void hangUp() throws IOException {
        daemon.close();
    }

    private ClamdScan scan(Duration timeout) {
        return new ClamdScan(
                () -> new InetSocketAddress(daemon.getInetAddress(), daemon.getLocalPort()),
                timeout);
    }

    private Path file(int size) throws IOException {
        var content = new byte[size];
        new java.util.Random(7).nextBytes(content);
        return java.nio.file.Files.write(folder.resolve("file"), content);
    }

    /** Reads one command to its end and answers; the future has what was sent to be scanned. */
    private CompletableFuture<byte[]> answering(String words) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (var caller = daemon.accept()) {
                        var sent = read(caller);
                        caller.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
                        return sent;
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
    }

    private static byte[] read(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                .isEqualTo("zINSTREAM\0");
        var sent = new ByteArrayOutputStream();
        for (int length; (length = in.readInt()) > 0; ) {
            sent.write(in.readNBytes(length));
        }
        return sent.toByteArray();
    }

    @Test
    @DisplayName("QMR-159 the daemon gets the whole file and says it is clean")
    void clean() throws Exception {
        var file = file(300_000);
        var sent = answering("stream: OK\0");
        assertThat(scan(Duration.ofSeconds(5)).threatIn(file)).isEmpty();
        assertThat(sent.get(5, TimeUnit.SECONDS)).isEqualTo(java.nio.file.Files.readAllBytes(file));
    }

    @Test
    @DisplayName("QMR-159 what the daemon finds is named")
    void found() throws Exception {
        answering("stream: Win.Test.EICAR_HDB-1 FOUND\0");
        assertThat(scan(Duration.ofSeconds(5)).threatIn(file(68))).contains("Win.Test.EICAR_HDB-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: Can't allocate memory ERROR\0",
                "stream: OK, or so\0",
                "UNKNOWN COMMAND\0",
                ""
            })
    @DisplayName("QMR-159 any other answer stores nothing")
    void unclear(String words) throws Exception {
        answering(words);
        refused(scan(Duration.ofSeconds(5)), file(68));
    }

    @Test
    @DisplayName("QMR-159 a daemon that is away, or says nothing, stores nothing")
    void away() throws Exception {
        var file = file(68);
        // It takes the call and never answers.
        refused(scan(Duration.ofMillis(200)), file);
        daemon.close();
        refused(scan(Duration.ofSeconds(5)), file);
        refused(
                new ClamdScan(
                        () -> new InetSocketAddress("scanner.invalid", 3310),
                        Duration.ofSeconds(5)),
                file);
    }

    private static void refused(ClamdScan scan, Path file) {
        assertThatThrownBy(() -> scan.threatIn(file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> {
                            assertThat(refusal.status()).isEqualTo(503);
                            assertThat(refusal.code()).isEqualTo(EvidenceProblem.SCANNER_AWAY);
                            assertThat(refusal.getMessage()).contains("nothing was stored");
                        });
    }
}
