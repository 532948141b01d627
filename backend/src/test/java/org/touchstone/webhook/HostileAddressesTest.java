package org.touchstone.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Addresses by which somebody would like to make the server call on its own network (threat 12).
 * Each is sent to by the very guard and sender of the application; a listener on this machine
 * counts the connections that get through.
 */
@DisplayName("QMR-308 hostile addresses")
class HostileAddressesTest {

    private static final String BODY = "{}";
    private static final String PUBLIC = "93.184.215.14";

    private static Vertx vertx;
    private static Sender sender;

    private Listener listener;

    /** Counts who connects, and says nothing. */
    private static final class Listener implements AutoCloseable {

        private final List<ServerSocket> sockets = new ArrayList<>();
        private final AtomicInteger connections = new AtomicInteger();

        Listener(int port, String... addresses) throws IOException {
            var chosen = port;
            for (var address : addresses) {
                var socket = new ServerSocket(chosen, 50, InetAddress.getByName(address));
                chosen = socket.getLocalPort();
                sockets.add(socket);
                var thread = new Thread(() -> count(socket));
                thread.setDaemon(true);
                thread.start();
            }
        }

        private void count(ServerSocket socket) {
            while (!socket.isClosed()) {
                try (var connection = socket.accept()) {
                    connections.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        }

        int port() {
            return sockets.get(0).getLocalPort();
        }

        int connections() {
            return connections.get();
        }

        @Override
        public void close() {
            sockets.forEach(
                    socket -> {
                        try {
                            socket.close();
                        } catch (IOException failure) {
                            throw new UncheckedIOException(failure);
                        }
                    });
        }
    }

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        sender = new Sender(vertx, Duration.ofSeconds(20));
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void listen() throws IOException {
        listener = new Listener(0, "127.0.0.1", "::1");
    }

    @AfterEach
    void close() {
        listener.close();
    }

    /** The port is allowed, so that it is not what protects. */
    private AddressGuard guard(NameLookup names) {
        return new AddressGuard(false, Set.of(443, 80, listener.port()), names);
    }

    /** What came of sending there; null if the guard let nothing through. */
    private WebhookOutcome send(AddressGuard guard, String address) {
        try {
            return sender.send(guard.open(address), Map.of(), BODY).join().outcome();
        } catch (AddressGuard.NotAllowed | UnknownHostException refused) {
            return null;
        }
    }

    /** As they are written; $ is the listener's port. */
    private static List<String> written() {
        return List.of(
                "https://127.0.0.1:$/",
                "https://127.0.0.1",
                "https://127.0.0.2:$/",
                "https://127.1:$/",
                "https://127.0.1:$/",
                "https://0:$/",
                "https://0.0.0.0:$/",
                "https://2130706433:$/",
                "https://017700000001:$/",
                "https://0x7f000001:$/",
                "https://0x7f.0.0.1:$/",
                "https://0x7f.1:$/",
                "https://0177.0.0.1:$/",
                "https://0177.0.0.01:$/",
                "https://127.0.0.1.:$/",
                "https://127.0.0.1.nip.example.:$/",
                "https://localhost:$/",
                "https://LOCALHOST:$/",
                "https://localhost.:$/",
                "https://ip6-localhost:$/",
                "https://intranet:$/",
                "https://[::1]:$/",
                "https://[::]:$/",
                "https://[0:0:0:0:0:0:0:1]:$/",
                "https://[::ffff:127.0.0.1]:$/",
                "https://[::ffff:7f00:1]:$/",
                "https://[::127.0.0.1]:$/",
                "https://[64:ff9b::7f00:1]:$/",
                "https://[2002:7f00:1::]:$/",
                "https://[fd00:ec2::254]/",
                "https://[fe80::1%25lo]:$/",
                "https://169.254.169.254/latest/meta-data/",
                "https://2852039166/latest/meta-data/",
                "https://0xa9fea9fe/",
                "https://100.100.100.200/",
                "https://10.0.0.1/",
                "https://172.16.0.1/",
                "https://192.168.0.1/",
                "http://127.0.0.1:$/",
                "http://localhost:$/",
                "http://hooks.example.org:$/",
                "HTTP://hooks.example.org:$/",
                "ftp://127.0.0.1:$/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:$/_POST",
                "jar:https://127.0.0.1:$/x!/",
                "//127.0.0.1:$/",
                "https:127.0.0.1:$/",
                "https:///127.0.0.1:$/",
                "https://hooks.example.org@127.0.0.1:$/",
                "https://hooks.example.org:443@127.0.0.1:$/",
                "https://nina:secret@hooks.example.org/",
                "https://127.0.0.1:$#@hooks.example.org/",
                "https://127.0.0.1:$\\@hooks.example.org/",
                "https://hooks.example.org\\.127.0.0.1:$/",
                "https://127.0.0.1%00.example.org:$/",
                "https://127.0.0.1 .example.org:$/",
                "https://127.0.0.1\r\n.example.org:$/",
                "https://①②⑦.⓪.⓪.①:$/",
                "https://127。0。0。1:$/",
                "https://ⓛocalhost:$/",
                "https://-hooks.example.org:$/",
                "https://hooks_.example.org:$/",
                "https://hooks.example.org:22/",
                "https://hooks.example.org:3306/",
                "https://hooks.example.org:99999/",
                "https://hooks.example.org:-1/",
                "https://",
                "",
                "https://hooks.example.org/" + "a".repeat(600));
    }

    /** Public names, and what they lead to. */
    private static Map<String, List<String>> namesTo() {
        var names = new LinkedHashMap<String, List<String>>();
        Stream.of(
                        "127.0.0.1",
                        "127.255.255.254",
                        "0.0.0.0",
                        "0.1.2.3",
                        "10.255.255.255",
                        "100.64.0.1",
                        "100.100.100.200",
                        "169.254.169.254",
                        "169.254.170.2",
                        "172.16.0.1",
                        "172.31.255.255",
                        "192.0.0.192",
                        "192.0.2.1",
                        "192.88.99.1",
                        "192.168.1.1",
                        "198.18.0.1",
                        "198.19.255.255",
                        "198.51.100.7",
                        "203.0.113.7",
                        "168.63.129.16",
                        "224.0.0.1",
                        "239.255.255.250",
                        "240.0.0.1",
                        "255.255.255.255",
                        "::",
                        "::1",
                        "::ffff:127.0.0.1",
                        "::127.0.0.1",
                        "64:ff9b::7f00:1",
                        "64:ff9b:1::a00:1",
                        "100::1",
                        "2001::1",
                        "2001:db8::1",
                        "2002:7f00:1::1",
                        "2002:a9fe:a9fe::1",
                        "3fff::1",
                        "5f00::1",
                        "fc00::1",
                        "fd00:ec2::254",
                        "fe80::1",
                        "fec0::1",
                        "ff02::1")
                .forEach(
                        address ->
                                names.put("a" + names.size() + ".example.org", List.of(address)));
        names.put("mixed.example.org", List.of(PUBLIC, "127.0.0.1"));
        names.put("turned.example.org", List.of("127.0.0.1", PUBLIC));
        names.put("six.example.org", List.of(PUBLIC, "::1"));
        names.put("empty.example.org", List.of());
        return names;
    }

    private static InetAddress[] addresses(List<String> literals) {
        return literals.stream()
                .map(
                        literal -> {
                            try {
                                return InetAddress.getByName(literal);
                            } catch (UnknownHostException impossible) {
                                throw new IllegalStateException(impossible);
                            }
                        })
                .toArray(InetAddress[]::new);
    }

    @TestFactory
    @DisplayName("QMR-308 as written")
    Stream<DynamicTest> hostileAsWritten() {
        assertThat(written()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        // Every name leads to the listener: only what is written can save us.
        var guard = guard(name -> addresses(List.of("127.0.0.1")));
        return written().stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        "“" + row.replaceAll("\\s", "␤") + "”",
                                        () -> {
                                            var address =
                                                    row.replace(
                                                            "$", String.valueOf(listener.port()));
                                            assertThat(guard.objection(address))
                                                    .as("refused when it is saved")
                                                    .isPresent();
                                            assertThat(send(guard, address)).isNull();
                                            assertThat(listener.connections()).isZero();
                                        }));
    }

    @TestFactory
    @DisplayName("QMR-308 names that lead to")
    Stream<DynamicTest> hostileNames() {
        var names = namesTo();
        var guard = guard(name -> addresses(names.get(name)));
        return names.entrySet().stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.getValue().toString(),
                                        () -> {
                                            var address =
                                                    "https://"
                                                            + row.getKey()
                                                            + ":"
                                                            + listener.port()
                                                            + "/";
                                            assertThat(guard.objection(address))
                                                    .as("nothing to see in the name")
                                                    .isEmpty();
                                            assertThat(send(guard, address)).isNull();
                                            assertThat(listener.connections()).isZero();
                                        }));
    }

    @Test
    @DisplayName(
            "QMR-308 a name that is public now and leads here the next time is looked at each time")
    void rebindingBetweenAttempts() throws Exception {
        var asked = new AtomicInteger();
        var guard =
                guard(
                        name ->
                                addresses(
                                        List.of(
                                                asked.getAndIncrement() == 0
                                                        ? PUBLIC
                                                        : "127.0.0.1")));
        var address = "https://rebinds.example.org:" + listener.port() + "/";
        var place = guard.open(address).place();
        assertThat(place.isUnresolved()).isFalse();
        assertThat(place.getAddress().getHostAddress()).isEqualTo(PUBLIC);
        assertThat(asked).as("asked once per attempt").hasValue(1);
        assertThatThrownBy(() -> guard.open(address)).isInstanceOf(AddressGuard.NotAllowed.class);
        assertThat(send(guard, address)).isNull();
        assertThat(listener.connections()).isZero();
    }

    @Test
    @DisplayName(
            "QMR-308 a name that changes its answer within an attempt gains nothing: the connection goes where it was looked")
    void rebindingWithinAttempt() throws Exception {
        var asked = new AtomicInteger();
        try (var honest = new Receiver("127.0.0.1", 0);
                var other = new Listener(honest.port(), "127.0.0.2")) {
            var guard =
                    new AddressGuard(
                            true,
                            Set.of(443),
                            name ->
                                    addresses(
                                            List.of(
                                                    asked.getAndIncrement() == 0
                                                            ? "127.0.0.1"
                                                            : "127.0.0.2")));
            var address = "http://localhost:" + honest.port() + "/";
            assertThat(send(guard, address)).isEqualTo(WebhookOutcome.ACCEPTED);
            assertThat(asked).as("nobody looked again behind the guard's back").hasValue(1);
            assertThat(honest.got()).hasSize(1);
            assertThat(other.connections()).isZero();
            // The same name the next time: the second answer, which shows that it would count.
            send(guard, address);
            assertThat(other.connections()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("QMR-308 no redirect is followed to where nothing may be sent")
    void redirects() {
        for (var status : List.of(300, 301, 302, 303, 305, 307, 308)) {
            for (var to :
                    List.of(
                            "http://127.0.0.1:" + listener.port() + "/",
                            "http://localhost:" + listener.port() + "/",
                            "//127.0.0.1:" + listener.port() + "/",
                            "http://[::1]:" + listener.port() + "/")) {
                try (var receiver = new Receiver().answers(status, "Location", to)) {
                    var guard = new AddressGuard(true, Set.of(443), InetAddress::getAllByName);
                    assertThat(send(guard, receiver.address()))
                            .isEqualTo(WebhookOutcome.REDIRECTED);
                    assertThat(receiver.got()).hasSize(1);
                }
            }
        }
        assertThat(listener.connections()).isZero();
    }

    @Test
    @DisplayName("QMR-308 plain HTTP to this machine, where it is allowed, stays on this machine")
    void allowanceIsForThisMachineOnly() {
        var elsewhere = new AddressGuard(true, Set.of(443), name -> addresses(List.of(PUBLIC)));
        assertThat(send(elsewhere, "http://localhost:" + listener.port() + "/")).isNull();
        for (var address :
                List.of(
                        "http://10.0.0.1/",
                        "http://hooks.example.org/",
                        "https://127.0.0.1:" + listener.port() + "/",
                        "http://localhost.example.org/")) {
            assertThat(elsewhere.objection(address)).as(address).isPresent();
        }
        assertThat(listener.connections()).isZero();
    }

    @Test
    @DisplayName(
            "control: without the guard the listener counts, over TLS as well, and public addresses pass")
    void controlThatTheCounterMoves() throws Exception {
        var open = new AddressGuard(true, Set.of(443), InetAddress::getAllByName);
        send(open, "http://127.0.0.1:" + listener.port() + "/");
        assertThat(listener.connections()).isEqualTo(1);
        send(open, "http://[::1]:" + listener.port() + "/");
        assertThat(listener.connections()).isEqualTo(2);
        var behindTheGuard =
                new AddressGuard.Destination(
                        java.net.URI.create("https://hooks.example.org:" + listener.port() + "/"),
                        new java.net.InetSocketAddress("127.0.0.1", listener.port()));
        sender.send(behindTheGuard, Map.of(), BODY).join();
        assertThat(listener.connections()).isEqualTo(3);

        for (var address :
                List.of(
                        PUBLIC,
                        "8.8.8.8",
                        "100.63.255.255",
                        "100.128.0.1",
                        "172.15.0.1",
                        "172.32.0.1",
                        "192.0.1.1",
                        "223.255.255.255",
                        "2606:4700::1",
                        "2a00:1450::1",
                        "2001:4860:4860::8888")) {
            assertThat(PublicAddresses.contain(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
        assertThat(guard(name -> addresses(List.of(PUBLIC))).open("https://hooks.example.org/in"))
                .isNotNull();
    }
}
