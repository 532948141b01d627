import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Clients decide blocks, put batches of claims together and post updates of actions, while the application and its database are killed
 * again and again. Then every answer that was given is held against the database.
 */
public class CrashHarness {

    private static final int CASES = setting("CASES", 240);
    private static final int CLIENTS = setting("CLIENTS", 10);
    private static final int KILLS = setting("KILLS", 10);
    private static final int SEED = setting("SEED", 1);
    private static final Duration AT_THE_MOST = Duration.ofMinutes(setting("MINUTES", 12));
    private static final int UPDATES = 3;
    /** A centre of the sample data whose report recommends a block. */
    private static final String CENTRE = "10009";

    private final boolean durable;
    private final boolean withKeys;
    private final Path home;
    private final Stack stack;
    private final Client client;
    private final Random random = new Random(SEED);
    private final AtomicBoolean over = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Case> waiting = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> received = new ConcurrentHashMap<>();
    private HttpServer receiver;
    private String manager;
    /** What was acknowledged: what it was, and a question that answers how often it is there. */
    private final ConcurrentLinkedQueue<String[]> promises = new ConcurrentLinkedQueue<>();
    private int lost;
    private int doubled;
    private int half;

    private CrashHarness(String kind, Path home, KeyPair keys) throws Exception {
        durable = !kind.equals("not-durable");
        withKeys = !kind.equals("no-keys");
        this.home = home;
        stack = new Stack(home, durable, Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        client = new Client(stack.address(), keys, withKeys);
    }

    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("touchstone-crash");
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var harness = new CrashHarness(arguments[0], home, generator.generateKeyPair());
        var status = 2;
        try {
            status = harness.run(arguments[0]) ? 0 : 1;
        } catch (Exception failed) {
            failed.printStackTrace();
        }
        harness.receiver.stop(0);
        harness.stack.end();
        if (status == 0) {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        } else {
            System.out.println("Logs: " + home);
        }
        System.exit(status);
    }

    private boolean run(String kind) throws Exception {
        listen();
        say("Installing the sample data");
        stack.startApplication();
        stack.awaitReady(900);
        prepare();
        say("%d cases are ready", waiting.size());
        var clients = Executors.newFixedThreadPool(CLIENTS);
        var working = new ArrayList<java.util.concurrent.Future<?>>();
        var began = Instant.now();
        for (var i = 0; i < CLIENTS; i++) {
            working.add(clients.submit(this::work));
        }
        var kills = killAgainAndAgain(began);
        over.set(true);
        clients.shutdown();
        for (var one : working) {
            one.get();
        }
        var took = Duration.between(began, Instant.now()).toSeconds();
        try (var connection = stack.owner()) {
            awaitDeliveries(connection);
            System.out.printf("%n%s: %d s, seed %d, %d clients, application killed %d times, database %d times, each with requests under way (%d in all)%n",
                    kind, took, SEED, CLIENTS, kills[0], kills[1], kills[2]);
            System.out.printf("%d requests sent, %d without an answer, %d answered by an error of the server, %d commands acknowledged, %d of them by the stored answer; refused: %s%n%n",
                    client.sent.get(), client.unanswered.get(), client.failed.get(), client.acknowledged.get(), client.replayed.get(), client.refusals);
            return count(connection);
        }
    }

    /** Takes every webhook and counts them by id. */
    private void listen() throws Exception {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            received.computeIfAbsent("" + exchange.getRequestHeaders().getFirst("webhook-id"), id -> new AtomicInteger()).incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
    }

    private void prepare() throws Exception {
        try (var connection = stack.owner()) {
            new CaseCopies(connection).make(CENTRE, CASES);
            manager = Case.manager(connection);
            var cases = Case.copies(connection, CENTRE);
            for (var one : cases) {
                var answer = client.command(one.nominee(), "/centres/" + one.centre() + "/webhook-endpoints", "endpoint-" + one.n(),
                        "{\"address\": \"http://127.0.0.1:%d/\", \"types\": [\"block.applied\", \"report.published\", \"claim-gate.changed\"]}"
                                .formatted(receiver.getAddress().getPort()));
                if (!answer.isGood()) {
                    throw new IllegalStateException("No endpoint: " + answer);
                }
            }
            Collections.shuffle(cases, random);
            waiting.addAll(cases);
        }
        client.acknowledged.set(0);
        client.sent.set(0);
        client.unanswered.set(0);
        client.failed.set(0);
        client.replayed.set(0);
    }

    private Void work() throws Exception {
        for (var one = waiting.poll(); one != null && !over.get(); one = waiting.poll()) {
            var first = batch(one, 1);
            if (first != null) {
                step(one, first, "check", one.head());
            }
            decide(one);
            batch(one, 2);
            if (first != null) {
                // Held by now: to be refused, and never half done.
                batch(one, 3);
            }
            update(one);
        }
        return null;
    }

    private String batch(Case one, int number) throws InterruptedException {
        var reference = "R-" + one.n() + "-" + number;
        var answer = client.command(one.nominee(), "/claim-batches", "prepare-" + reference,
                "{\"centre\": \"%s\", \"reference\": \"%s\", \"lines\": [{\"programme\": \"%s\", \"learner\": \"L-%s\"}]}"
                        .formatted(one.number(), reference, one.programme(), reference));
        if (!answer.isGood()) {
            return null;
        }
        promise("batch", "select count(*) from claim_batch where reference = '" + reference + "'");
        promise("batch, event", "select count(*) from audit_event where name = 'ClaimBatchPrepared' and subject_id = '" + answer.value("id") + "'");
        return answer.value("id");
    }

    private void step(Case one, String batch, String step, String who) throws InterruptedException {
        if (client.command(who, "/claim-batches/" + batch + "/" + step, step + "-" + batch, "{\"words\": \"Seen by the harness.\"}").isGood()) {
            promise(step, "select count(*) from claim_batch where id = '" + batch + "' and checked_by is not null");
            promise(step + ", event", "select count(*) from audit_event where name = 'ClaimBatchChecked' and subject_id = '" + batch + "'");
        }
    }

    private void decide(Case one) throws InterruptedException {
        var answer = client.command(manager, "/certification-blocks/" + one.block() + "/decide", "decide-" + one.n(), one.decision());
        if (answer.isGood()) {
            promise("decision", "select count(*) from restriction_block where state = 'APPLIED' and id = '" + one.block() + "'");
            promise("decision, event", "select count(*) from audit_event where name = 'BlockApplied' and subject_id = '" + one.block() + "'");
        }
    }

    private void update(Case one) throws InterruptedException {
        var ids = client.read(one.nominee(), "/actions?visit=" + one.visit()).ids();
        for (var number = 0; number < UPDATES; number++) {
            for (var id : ids) {
                var marker = "Step " + number + " of " + id;
                var answer = client.command(one.nominee(), "/essential-actions/" + id + "/post-update", "update-" + number + "-" + id,
                        "{\"text\": \"%s\", \"percent\": %d}".formatted(marker, 10 * (number + 1)));
                if (answer.isGood()) {
                    promise("update", "select count(*) from action_update where action_id = '" + id + "' and text = '" + marker + "'");
                    promise("update, event", "select count(*) from audit_event where name = 'ActionUpdated' and subject_id = '" + id + "' and facts like '%" + marker + "%'");
                }
            }
        }
    }

    private void promise(String what, String question) {
        promises.add(new String[] {what, question});
    }

    private int[] killAgainAndAgain(Instant began) throws Exception {
        var kills = new int[3];
        var wanted = new int[] {durable ? KILLS : 0, durable ? KILLS : 2 * KILLS};
        while ((kills[0] < wanted[0] || kills[1] < wanted[1]) && !waiting.isEmpty() && Instant.now().isBefore(began.plus(AT_THE_MOST))) {
            // Only what works again can be disturbed: some commands first, then at any moment.
            var before = client.acknowledged.get();
            while (client.acknowledged.get() < before + 4 * CLIENTS && !waiting.isEmpty() && Instant.now().isBefore(began.plus(AT_THE_MOST))) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(1000));
            kills[2] += client.inFlight.get();
            var left = new int[] {wanted[0] - kills[0], wanted[1] - kills[1]};
            if (random.nextInt(left[0] + left[1]) < left[0]) {
                stack.killApplication();
                kills[0]++;
                stack.startApplication();
                stack.awaitReady(180);
            } else {
                stack.killDatabase();
                kills[1]++;
                Thread.sleep(random.nextInt(500));
                stack.startDatabase();
            }
            say("killed %d and %d times, %d acknowledged, %d cases wait", kills[0], kills[1], client.acknowledged.get(), waiting.size());
        }
        return kills;
    }

    private void awaitDeliveries(Connection connection) throws Exception {
        for (var until = Instant.now().plusSeconds(90); Instant.now().isBefore(until); TimeUnit.MILLISECONDS.sleep(500)) {
            if (number(connection, "select count(*) from webhook_delivery where state = 'PENDING'") == 0) {
                return;
            }
        }
    }

    private boolean count(Connection connection) throws SQLException {
        var kinds = new java.util.TreeMap<String, int[]>();
        for (var promise : promises) {
            var times = number(connection, promise[1]);
            var figures = kinds.computeIfAbsent(promise[0], what -> new int[4]);
            figures[0]++;
            figures[times == 0 ? 1 : times == 1 ? 2 : 3]++;
        }
        System.out.println("| acknowledged | times | lost | once | twice or more |");
        System.out.println("| --- | --- | --- | --- | --- |");
        kinds.forEach((what, figures) -> {
            System.out.printf("| %s | %d | %d | %d | %d |%n", what, figures[0], figures[1], figures[2], figures[3]);
            lost += figures[1];
            doubled += figures[3];
        });
        System.out.println();
        var copies = " from harness_copy m join centre o on o.id = m.old and o.number = '" + CENTRE + "' join restriction_block b on b.centre_id = m.new"
                + " join report r on r.visit_id = b.visit_id";
        var actions = "(select count(*) from action a where a.visit_id = b.visit_id and a.kind = 'ESSENTIAL')";
        var wanted = "(select count(*) from judging_point p where p.visit_id = b.visit_id and p.kind = 'ESSENTIAL_ACTION')";
        var parts = List.of("r.state = 'PUBLISHED'", actions + " = " + wanted, events("BlockApplied") + " = 1", events("ReportPublished") + " = 1",
                events("ActionOpened") + " = " + wanted, webhooks("BLOCK_APPLIED") + " = 1", webhooks("REPORT_PUBLISHED") + " = 1");
        for (var part : parts) {
            half("decided blocks without: " + part.replaceAll("\\(select count\\(\\*\\) from (\\w+)[^']*'([\\w.-]+)'\\)", "$1 $2"), connection,
                    "select count(*)" + copies + " where b.state = 'APPLIED' and not (" + part + ")");
        }
        half("undecided blocks of which something is there", connection,
                "select count(*)" + copies + " where b.state <> 'APPLIED' and (b.state <> 'RECOMMENDED' or r.state <> 'IN_SCRUTINY' or " + actions + " > 0 or "
                        + events("BlockApplied") + " + " + events("ReportPublished") + " + " + webhooks("BLOCK_APPLIED") + " > 0)");
        half("batches that are open at a blocked centre or held without a block", connection,
                "select count(*)" + copies + " join claim_batch k on k.enrolment_id = b.enrolment_id where (b.state = 'APPLIED') <> (k.state = 'HELD')");
        half("batches whose lines, events and state do not agree", connection,
                "select count(*) from claim_batch k where (select count(*) from claim_line l where l.batch_id = k.id) <> 1"
                        + " or (select count(*) from audit_event e where e.subject_id = k.id and e.name = 'ClaimBatchPrepared') <> 1"
                        + " or (select count(*) from audit_event e where e.subject_id = k.id and e.name = 'ClaimBatchHeld') <> (k.state = 'HELD')");
        half("updates without their event, or events without their update", connection,
                "select count(*) from (select a.id, (select count(*) from action_update u where u.action_id = a.id and u.kind = 'PROGRESS') as updates,"
                        + " (select count(*) from audit_event e where e.subject_id = a.id and e.name = 'ActionUpdated') as events from action a) f where f.updates <> f.events");
        half("timelines with a gap, a wrong end or a broken chain", connection,
                "select count(*) from audit_chain h where h.length <> (select count(*) from audit_event e where e.chain_id = h.chain_id)"
                        + " or h.length <> (select max(e.position) from audit_event e where e.chain_id = h.chain_id)"
                        + " or exists (select 1 from audit_event e join audit_event f on f.chain_id = e.chain_id and f.position = e.position + 1"
                        + " where e.chain_id = h.chain_id and f.previous <> e.hash)");
        half("keys that are claimed but have no answer", connection, "select count(*) from idempotency_answer where status is null");
        half("kinds of notices about decided cases of which some cases have more than others", connection,
                "select count(*) from (select t.template, count(*) as notices, count(distinct t.block) as cases, max(t.times) as most, min(t.times) as fewest from"
                        + " (select n.template, b.id as block, count(*) as times" + copies + " join notice n on n.about_id in (b.id, r.id, b.visit_id)"
                        + " where b.state = 'APPLIED' group by n.template, b.id) t group by t.template) g where g.most <> g.fewest"
                        + " or g.cases <> (select count(*)" + copies + " where b.state = 'APPLIED')");
        webhooksReceived(connection);
        var good = lost == 0 && doubled == 0 && half == 0 && (!withKeys || client.refusals.isEmpty());
        System.out.printf("%n%s: lost %d, doubled %d, half done or untold %d%n", good ? "GREEN" : "RED", lost, doubled, half);
        return good;
    }

    private static String events(String name) {
        return "(select count(*) from audit_event e where e.centre_id = b.centre_id and e.name = '" + name + "')";
    }

    private static String webhooks(String type) {
        return "(select count(*) from webhook_event w where w.centre_id = b.centre_id and w.type = '" + type + "')";
    }

    private void half(String what, Connection connection, String question) throws SQLException {
        var found = number(connection, question);
        half += found;
        System.out.printf("- %s: %d%n", what, found);
    }

    private void webhooksReceived(Connection connection) throws SQLException {
        var delivered = CaseCopies.rows(connection, "select event_id from webhook_delivery where state = 'DELIVERED'");
        var unseen = delivered.stream().filter(row -> received.keySet().stream().noneMatch(id -> id.contains(row.get(0).replace("-", "")))).count();
        half += (int) unseen;
        System.out.printf("- webhooks said to be delivered that never came: %d (of %d; %d came more than once, which the specification allows; %d still wait)%n",
                unseen, delivered.size(), received.values().stream().filter(times -> times.get() > 1).count(),
                number(connection, "select count(*) from webhook_delivery where state = 'PENDING'"));
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try {
            return Integer.parseInt(CaseCopies.rows(connection, sql).get(0).get(0));
        } catch (SQLException refused) {
            throw new SQLException(refused.getMessage() + "\n" + sql, refused);
        }
    }

    private static int setting(String name, int otherwise) {
        var value = System.getenv(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    private static void say(String words, Object... values) {
        System.err.printf("%tT %s%n", java.time.ZonedDateTime.now(), words.formatted(values));
    }
}
