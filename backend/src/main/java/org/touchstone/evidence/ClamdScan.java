package org.touchstone.evidence;

import io.quarkus.logging.Log;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.touchstone.shared.problem.Refused;

/**
 * Asks a ClamAV daemon, piece by piece over its {@code INSTREAM} command; the file never has to lie
 * where the daemon can reach it. Without a plain answer nothing is stored.
 */
final class ClamdScan implements MalwareScan {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String CLEAN = "stream: OK";
    private static final String BEFORE = "stream: ";
    private static final String FOUND = " FOUND";

    private final Supplier<InetSocketAddress> address;
    private final int timeout;

    /**
     * @param timeout how long to wait for the connection, and for every answer
     */
    ClamdScan(Supplier<InetSocketAddress> address, Duration timeout) {
        this.address = address;
        this.timeout = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public Optional<String> threatIn(Path file) {
        String answer;
        try {
            answer = ask(file);
        } catch (IOException | IllegalArgumentException away) {
            Log.warnf("The malware scanner did not answer: %s", away.getMessage());
            throw away();
        }
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        if (answer.startsWith(BEFORE) && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(BEFORE.length(), answer.length() - FOUND.length()));
        }
        Log.errorf("The malware scanner answered: %s", FileCheck.inWords(answer));
        throw away();
    }

    private String ask(Path file) throws IOException {
        try (var socket = new Socket();
                var content = Files.newInputStream(file)) {
            socket.connect(address.get(), timeout);
            socket.setSoTimeout(timeout);
            var out =
                    new DataOutputStream(
                            new BufferedOutputStream(socket.getOutputStream(), PIECE + 4));
            out.write(COMMAND);
            var piece = new byte[PIECE];
            for (int number; (number = content.read(piece)) > 0; ) {
                out.writeInt(number);
                out.write(piece, 0, number);
            }
            out.writeInt(0);
            out.flush();
            return answer(socket.getInputStream());
        }
    }

    private static String answer(InputStream in) throws IOException {
        var words = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        var end = words.indexOf('\0');
        return (end < 0 ? words : words.substring(0, end)).strip();
    }

    private static Refused away() {
        return new Refused(
                503,
                EvidenceProblem.SCANNER_AWAY,
                "Files cannot be checked for malware just now, so nothing was stored. What you typed is kept; try again in a few minutes.");
    }
}
