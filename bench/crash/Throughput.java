import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** How many blocks are decided in a second, and how many webhooks reach their receivers, with all of them well and with some slow or down. */
public class Throughput {

    private static final String CENTRE = "10009";
    private static final int CASES = setting("CASES", 300);
    private static final int MESSAGES = setting("MESSAGES", 100);
    private static final int ENDPOINTS = 20;
    private static final int SICK = 5;

    private final Stack stack;
    private final Client client;
    private final Connection connection;

    private Throughput(Stack stack, Client client, Connection connection) {
        this.stack = stack;
        this.client = client;
        this.connection = connection;
    }

    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("touchstone-throughput");
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        var stack = new Stack(home, true, Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        var status = 2;
        try {
            stack.startApplication();
            stack.awaitReady(900);
            try (var connection = stack.owner()) {
                new CaseCopies(connection).make(CENTRE, CASES);
                new Throughput(stack, new Client(stack.address(), keys, true), connection).run();
                status = 0;
            }
        } catch (Exception failed) {
            failed.printStackTrace();
        }
        stack.end();
        if (status == 0) {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).map(java.nio.file.Path::toFile).forEach(java.io.File::delete);
            }
        }
        System.exit(status);
    }

    private void run() throws Exception {
        var cases = Case.copies(connection, CENTRE);
        var manager = Case.manager(connection);
        System.out.println("| command | at a time | times | p50 (ms) | p95 (ms) | p99 (ms) | per second |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        // The first decisions warm up.
        var warm = CASES / 5;
        measured(null, 4, cases.subList(0, warm), one -> client.command(manager, "/certification-blocks/" + one.block() + "/decide", "d" + one.n(), one.decision()));
        var half = warm + (CASES - warm) / 3;
        measured("decide on a block", 1, cases.subList(warm, half),
                one -> client.command(manager, "/certification-blocks/" + one.block() + "/decide", "d" + one.n(), one.decision()));
        measured("decide on a block", 10, cases.subList(half, CASES),
                one -> client.command(manager, "/certification-blocks/" + one.block() + "/decide", "d" + one.n(), one.decision()));
        for (var atOnce : new int[] {1, 10}) {
            measured("put a batch together", atOnce, cases, one -> client.command(one.nominee(), "/claim-batches", "b" + atOnce + "-" + one.n(),
                    "{\"centre\": \"%s\", \"reference\": \"B-%d\", \"lines\": [{\"programme\": \"%s\", \"learner\": \"L-%d\"}]}"
                            .formatted(one.number(), atOnce, one.programme(), atOnce)));
        }
        System.out.println();
        System.out.printf("| %d messages to each of %d receivers | to the well ones, per second | to all, after |%n| --- | --- | --- |%n", MESSAGES, ENDPOINTS);
        webhooks(cases.subList(0, ENDPOINTS), "warming up", 0, null);
        webhooks(cases.subList(ENDPOINTS, 2 * ENDPOINTS), "all well", 0, null);
        webhooks(cases.subList(2 * ENDPOINTS, 3 * ENDPOINTS), SICK + " answer after 3 s", 3000, null);
        webhooks(cases.subList(3 * ENDPOINTS, 4 * ENDPOINTS), SICK + " refuse the connection", 0, freePort());
        webhooks(cases.subList(4 * ENDPOINTS, 5 * ENDPOINTS), SICK + " never answer", 60_000, null);
    }

    private interface Sending {
        Client.Answer send(Case one) throws InterruptedException;
    }

    private void measured(String name, int atOnce, List<Case> cases, Sending sending) throws Exception {
        var clients = Executors.newFixedThreadPool(atOnce);
        var work = cases.stream().<Callable<Long>>map(one -> () -> {
            var began = System.nanoTime();
            var answer = sending.send(one);
            if (!answer.isGood()) {
                throw new IllegalStateException(name + ": " + answer);
            }
            return System.nanoTime() - began;
        }).toList();
        var began = System.nanoTime();
        var times = new ArrayList<Long>();
        for (var one : clients.invokeAll(work)) {
            times.add(one.get());
        }
        var took = (System.nanoTime() - began) / 1e9;
        clients.shutdown();
        times.sort(null);
        if (name != null) {
            System.out.printf("| %s | %d | %d | %.0f | %.0f | %.0f | %.1f |%n", name, atOnce, times.size(), at(times, 50), at(times, 95), at(times, 99), times.size() / took);
        }
    }

    private static double at(List<Long> sorted, int percentile) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percentile / 100)) / 1e6;
    }

    private void webhooks(List<Case> cases, String name, int delay, Integer closedPort) throws Exception {
        var well = receiver(0);
        var sick = receiver(delay);
        var ids = new ArrayList<String>();
        for (var i = 0; i < cases.size(); i++) {
            var port = i >= SICK ? well.getAddress().getPort() : closedPort != null ? closedPort : sick.getAddress().getPort();
            ids.add(client.command(cases.get(i).nominee(), "/centres/" + cases.get(i).centre() + "/webhook-endpoints", "e" + cases.get(i).n(),
                    "{\"address\": \"http://127.0.0.1:%d/\", \"types\": [\"block.applied\"]}".formatted(port)).value("id"));
        }
        var all = ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        var healthy = ids.subList(SICK, ids.size()).stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        run("create or replace temporary table harness_message as select uuid() as event, uuid() as delivery, e.id as endpoint, e.centre_id as centre"
                + " from webhook_endpoint e cross join seq_1_to_" + MESSAGES + " where e.id in (" + all + ")");
        run("insert into webhook_event select event, centre, 'BLOCK_APPLIED', utc_timestamp(6), utc_timestamp(6), '{\"type\":\"block.applied\",\"timestamp\":\"2026-11-22T12:00:00Z\",\"data\":{\"path\":\"/api/v1/centres/10009/certification-status\"}}' from harness_message");
        run("insert into webhook_delivery (id, endpoint_id, event_id, state, attempts, began_at, next_try_at)"
                + " select delivery, endpoint, event, 'PENDING', 0, utc_timestamp(6), utc_timestamp(6) from harness_message");
        var began = System.nanoTime();
        var wellAfter = await("select count(*) from webhook_delivery where state = 'PENDING' and endpoint_id in (" + healthy + ")", began, 300);
        var allAfter = await("select count(*) from webhook_delivery where state = 'PENDING' and endpoint_id in (" + all + ")", began, delay >= 60_000 || closedPort != null ? 0 : 300);
        if (!name.equals("warming up")) {
            System.out.printf("| %s | %.0f | %s |%n", name, (ENDPOINTS - SICK) * MESSAGES / wellAfter, allAfter < 0 ? "tried again later" : "%.0f s".formatted(allAfter));
        }
        run("delete from webhook_endpoint where id in (" + all + ")");
        well.stop(0);
        sick.stop(0);
    }

    /** Seconds until nothing waits any more; negative if it did not come to that. */
    private double await(String question, long began, int atTheMost) throws Exception {
        while (Integer.parseInt(CaseCopies.rows(connection, question).get(0).get(0)) > 0) {
            if ((System.nanoTime() - began) / 1e9 > atTheMost) {
                return -1;
            }
            Thread.sleep(50);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static HttpServer receiver(int delay) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            try {
                Thread.sleep(delay);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int setting(String name, int otherwise) {
        var value = System.getenv(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}
