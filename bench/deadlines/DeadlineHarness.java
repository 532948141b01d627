import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.touchstone.local.EmbeddedDatabase;

/**
 * Two instances fire the same deadlines while their clocks are apart and they are killed again and again; then everything
 * is counted. The business day ends while they do it, so an instance whose clock is ahead is tempted to fire early.
 */
public class DeadlineHarness {

    private static final int DEADLINES = setting("DEADLINES", 20_000);
    private static final int KILLS = setting("KILLS", 20);
    private static final int APART = setting("APART", 300);
    private static final Random RANDOM = new Random(setting("SEED", 1));
    private static final Duration BEFORE_MIDNIGHT = Duration.ofSeconds(setting("BEFORE_MIDNIGHT", 240));
    private static final Duration AT_THE_MOST = Duration.ofMinutes(setting("MINUTES", 20));

    private static final String DUE_BY_THEN = "select count(*) from deadline_firing where fires_on <= '%s'";

    private final boolean product;
    private final Path home;
    private final EmbeddedDatabase database;
    private final List<Instance> instances = new ArrayList<>();
    private String publicKey;
    private long offset;
    private LocalDate day;

    private DeadlineHarness(boolean product, Path home) {
        this.product = product;
        this.home = home;
        this.database = EmbeddedDatabase.start(home.resolve("database"), false);
    }

    public static void main(String[] arguments) throws Exception {
        var kind = arguments.length == 0 ? "product" : arguments[0];
        var home = Files.createTempDirectory("touchstone-deadlines");
        var harness = new DeadlineHarness(kind.equals("product"), home);
        var good = false;
        try {
            good = harness.run();
        } catch (Exception failed) {
            System.err.println("The harness failed: " + failed + "; logs in " + home);
            failed.printStackTrace();
            harness.end();
            System.exit(2);
        }
        harness.end();
        if (good) {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } else {
            System.out.println("Logs: " + home);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        publicKey = Base64.getEncoder().encodeToString(generator.generateKeyPair().getPublic().getEncoded());
        migrate();
        seed();
        var started = Instant.now();
        instances.add(new Instance("ahead", APART));
        instances.add(new Instance("behind", -APART));
        for (var instance : instances) {
            instance.start();
        }
        var killed = fireAndKill(started);
        for (var instance : instances) {
            instance.stop();
        }
        var took = Duration.between(started, Instant.now()).toSeconds();
        System.out.printf(
                "%n%s: %d deadlines, clocks %+d s and %+d s, %d kills (%d while a firing was under way), %d s, seed %d%n%n",
                product ? "The product" : "The control, a naive poll",
                DEADLINES, APART, -APART, killed[0], killed[1], took, setting("SEED", 1));
        return report();
    }

    /** The product makes its tables and brings its rulebook. */
    private void migrate() throws Exception {
        var first = new Instance("first", 0);
        first.startProduct();
        first.awaitReady();
        first.stop();
    }

    private void seed() throws Exception {
        try (var connection = owner(); var statement = connection.createStatement()) {
            var now = statement.executeQuery("select sysdate(6)");
            now.next();
            var databaseNow = now.getObject(1, LocalDateTime.class);
            // Its midnight comes while the instances fire. Seeding takes seconds, which come off the time before midnight.
            day = databaseNow.toLocalDate();
            var begin = day.plusDays(1).atStartOfDay().minus(BEFORE_MIDNIGHT);
            offset = Duration.between(databaseNow, begin).toSeconds();
            statement.execute(
                    "create function key_of(kind varchar(20), n int) returns uuid deterministic return insert(insert(md5(concat(kind, n)), 13, 1, '4'), 17, 1, '8')");
            for (var one : Files.readString(Path.of("bench/deadlines/seed.sql")).replaceAll("(?m)^--.*$", "").split(";\\s*\\n")) {
                if (!one.isBlank()) {
                    statement.execute(
                            one.replace(":deadlines", "" + DEADLINES)
                                    .replace(":last", "" + (DEADLINES - 1))
                                    .replace(":until", "date '" + day.plusDays(1) + "'")
                                    .replace(":day", "date '" + day + "'"));
                }
            }
            statement.execute("delete from day_begun");
            statement.execute("insert into day_begun values ('" + day.minusDays(7) + "', now(6))");
            statement.execute(
                    "insert into training_clock values (1, " + offset + ") on duplicate key update offset_seconds = " + offset);
            if (!product) {
                NaivePoll.prepare(statement);
            }
        }
        say("Seeded: the business day is %s and ends in %d s", day, secondsToMidnight());
    }

    private long secondsToMidnight() {
        return Duration.between(
                        LocalDateTime.now(ZoneOffset.UTC).plusSeconds(offset), day.plusDays(1).atStartOfDay())
                .toSeconds();
    }

    private int[] fireAndKill(Instant started) throws Exception {
        var kills = 0;
        var hits = 0;
        // What is under way is seen by dirty reads; what is over, by others.
        try (var connection = owner(); var committed = owner()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            var before = -1L;
            var due = number(committed, DUE_BY_THEN.formatted(day.plusDays(1)));
            var quietSince = Instant.now();
            var told = Instant.MIN;
            while (true) {
                if (Instant.now().isAfter(started.plus(AT_THE_MOST))) {
                    say("Given up after %s", AT_THE_MOST);
                    return new int[] {kills, hits};
                }
                var fired = number(connection, "select count(*) from harness_fired");
                var left = number(committed, DUE_BY_THEN.formatted(day.plusDays(1)) + " and fired_at is null");
                if (Instant.now().isAfter(told.plusSeconds(10))) {
                    told = Instant.now();
                    say("fired %d, left %d, kills %d, midnight in %d s", fired, left, kills, secondsToMidnight());
                }
                if (left == 0 && secondsToMidnight() < -5 && number(committed, "select count(*) from harness_fired") == fired) {
                    return new int[] {kills, hits};
                }
                var underWay = before >= 0 && fired > before;
                before = fired;
                // Spread over the whole run.
                var turn = (due - left) * (KILLS + 1) >= (long) kills * due;
                if (kills < KILLS && left > 0 && turn
                        && (underWay || Instant.now().isAfter(quietSince.plusSeconds(75)))) {
                    Thread.sleep(RANDOM.nextInt(1500));
                    var still = number(connection, "select count(*) from harness_fired") != fired;
                    var victim = instances.get(RANDOM.nextInt(instances.size()));
                    victim.kill();
                    Thread.sleep(RANDOM.nextInt(1500));
                    victim.start();
                    kills++;
                    hits += underWay || still ? 1 : 0;
                    quietSince = Instant.now();
                    before = -1;
                }
                for (var instance : instances) {
                    instance.restartIfDead();
                }
                Thread.sleep(200);
            }
        }
    }

    /** Counts; true if all is as it must be. */
    private boolean report() throws SQLException {
        try (var connection = owner()) {
            var due = "from deadline_firing f left join (select deadline_id, step, count(*) as times from harness_fired group by deadline_id, step) h"
                    + " on h.deadline_id = f.deadline_id and h.step = f.step where f.fires_on <= '" + day.plusDays(1) + "' and ";
            var never = number(connection, "select count(*) " + due + "h.times is null");
            var once = number(connection, "select count(*) " + due + "h.times = 1");
            var more = number(connection, "select count(*) " + due + "h.times > 1");
            var early = number(connection, "select count(*) from harness_fired h join deadline_firing f on f.deadline_id = h.deadline_id and f.step = h.step"
                    + " where date(h.at + interval " + offset + " second) < f.fires_on");
            System.out.println("| | due | 0 times | once | 2 times or more | early |");
            System.out.println("| --- | --- | --- | --- | --- | --- |");
            System.out.printf("| firings | %d | %d | %d | %d | %d |%n", never + once + more, never, once, more, early);
            try (var statement = connection.createStatement()) {
                statement.execute("create table harness_times (primary key (dedupe_key)) as select dedupe_key, count(*) as times from harness_posted group by dedupe_key");
            }
            var wanted = "from harness_expected e left join harness_times p on p.dedupe_key = e.dedupe_key where ";
            var missing = number(connection, "select count(*) " + wanted + "p.times is null");
            var posted = number(connection, "select count(*) " + wanted + "p.times = 1");
            var repeated = number(connection, "select count(*) " + wanted + "p.times > 1");
            System.out.printf("| notices, posted | %d | %d | %d | %d | |%n", missing + posted + repeated, missing, posted, repeated);
            var stray = number(connection, "select count(*) from harness_times p left join harness_expected e on e.dedupe_key = p.dedupe_key"
                    + " where e.dedupe_key is null");
            var stored = product
                    ? number(connection, "select count(*) from notice n join harness_expected e on e.dedupe_key = n.dedupe_key")
                    : number(connection, "select count(*) from naive_notice n join harness_expected e on e.dedupe_key = n.dedupe_key");
            System.out.printf("%nNotices stored of those expected: %d; posted though not expected: %d%n", stored, stray);
            if (stray > 0) {
                try (var rows = connection.createStatement().executeQuery("select p.dedupe_key from harness_times p left join harness_expected e on e.dedupe_key = p.dedupe_key where e.dedupe_key is null limit 5")) {
                    while (rows.next()) {
                        System.out.println("  such as " + rows.getString(1));
                    }
                }
            }
            var good = never == 0 && more == 0 && early == 0 && missing == 0 && repeated == 0 && stray == 0 && stored == missing + posted + repeated;
            System.out.println(good ? "GREEN: every firing and every notice exactly once, none early" : "RED");
            return good;
        }
    }

    private void end() {
        instances.forEach(Instance::kill);
        database.close();
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl() + "?allowMultiQueries=false&connectionTimeZone=UTC", database.owner().name(), database.owner().password());
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int setting(String name, int otherwise) {
        var value = System.getenv(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    private static void say(String words, Object... values) {
        System.err.printf("%tT " + words + "%n", concat(ZonedDateTime.now(), values));
    }

    private static Object[] concat(Object first, Object[] more) {
        var all = new ArrayList<Object>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray();
    }

    /** One process that fires: the packaged product, or the naive poll. */
    private final class Instance {
        private final String name;
        private final int clock;
        private final int port;
        private Process process;
        private int deaths;

        Instance(String name, int clock) throws Exception {
            this.name = name;
            this.clock = clock;
            try (var socket = new java.net.ServerSocket(0)) {
                port = socket.getLocalPort();
            }
        }

        void start() throws Exception {
            if (product) {
                startProduct();
            } else {
                launch(List.of(java(), "-Xmx64m", "-cp", System.getProperty("java.class.path"), "NaivePoll",
                        database.jdbcUrl(), database.owner().name(), database.owner().password(), "" + offset));
            }
        }

        void startProduct() throws Exception {
            launch(List.of(java(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", System.getProperty("bench.jar")));
        }

        private void launch(List<String> command) throws Exception {
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve(name + ".log").toFile()));
            var environment = builder.environment();
            environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
            environment.put("QUARKUS_HTTP_PORT", "" + port);
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
            environment.put("QUARKUS_DATASOURCE_USERNAME", database.application().name());
            environment.put("QUARKUS_DATASOURCE_PASSWORD", database.application().password());
            environment.put("QUARKUS_FLYWAY_USERNAME", database.owner().name());
            environment.put("QUARKUS_FLYWAY_PASSWORD", database.owner().password());
            // Nobody signs in here.
            environment.put("QUARKUS_OIDC_PUBLIC_KEY", publicKey);
            environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
            environment.put("TOUCHSTONE_PROFILE", "TRAINING");
            environment.put("TOUCHSTONE_FILES", home.resolve("files").toString());
            environment.put("TZ", "UTC");
            if (clock != 0) {
                environment.put("LD_PRELOAD", System.getProperty("bench.faketime"));
                environment.put("FAKETIME", (clock > 0 ? "+" : "") + clock + "s");
                // Only the clock on the wall; otherwise the virtual machine's timed waits return at once, and it spins.
                environment.put("DONT_FAKE_MONOTONIC", "1");
                environment.put("FAKETIME_FORCE_MONOTONIC_FIX", "0");
            }
            process = builder.start();
        }

        void awaitReady() throws Exception {
            var client = HttpClient.newHttpClient();
            for (var tries = 0; tries < 600; tries++) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(name + " did not start");
                }
                try {
                    var answer = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready")).build(),
                            HttpResponse.BodyHandlers.discarding());
                    if (answer.statusCode() == 200) {
                        return;
                    }
                } catch (java.io.IOException notYet) {
                    // Asked again.
                }
                Thread.sleep(100);
            }
            throw new IllegalStateException(name + " was not ready within a minute");
        }

        void restartIfDead() throws Exception {
            if (!process.isAlive()) {
                say("%s died by itself, started again", name);
                if (++deaths > 5) {
                    throw new IllegalStateException(name + " does not stay alive");
                }
                start();
            }
        }

        void kill() {
            if (process != null) {
                process.destroyForcibly();
                try {
                    process.waitFor();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        void stop() throws Exception {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        }

        private static String java() {
            return Path.of(System.getProperty("java.home"), "bin", "java").toString();
        }
    }
}
