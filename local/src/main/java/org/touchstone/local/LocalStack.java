package org.touchstone.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * Runs the whole product on this machine until it is told to stop: {@code ./run} calls it.
 *
 * <p>Arguments: {@code --fresh} empties the folder first. Environment: {@code TOUCHSTONE_PORT}
 * (8080) and {@code TOUCHSTONE_HOME} ({@code .touchstone} below the project). System property
 * {@code touchstone.project}: the project's folder.
 */
public final class LocalStack {

    private static final int DEFAULT_PORT = 8080;

    private final Console console = new Console();
    private final Path project;
    private final Home home;
    private final int port;
    private final List<Part> servers = new CopyOnWriteArrayList<>();
    private volatile Part application;
    private volatile boolean stopping;

    private LocalStack(Path project, Home home, int port) {
        this.project = project;
        this.home = home;
        this.port = port;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var environment = System.getenv();
            var project = Path.of(System.getProperty("touchstone.project", "")).toAbsolutePath();
            var folder = environment.getOrDefault("TOUCHSTONE_HOME", "");
            var home =
                    new Home(folder.isBlank() ? project.resolve(".touchstone") : Path.of(folder));
            var stack =
                    new LocalStack(
                            project, home, port(environment.getOrDefault("TOUCHSTONE_PORT", "")));
            stack.run(List.of(arguments).contains("--fresh"));
        } catch (CannotStartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** The number in TOUCHSTONE_PORT, or 8080 where there is none. */
    static int port(String text) {
        if (text.isBlank()) {
            return DEFAULT_PORT;
        }
        try {
            var port = Integer.parseInt(text.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // falls through to the message
        }
        throw new CannotStartException(
                "TOUCHSTONE_PORT must be a number from 1 to 65535, not \"" + text + "\".");
    }

    private void run(boolean fresh) throws InterruptedException {
        home.claim();
        var left = Leftovers.end(home.folder());
        if (left > 0) {
            console.progress(
                    "Ended " + left + " process(es) that an earlier start had left running");
        }
        if (fresh) {
            home.empty();
            console.progress("Emptied " + home.folder());
        } else if (Files.exists(home.database()) && !home.isComplete()) {
            home.empty();
            console.progress("An earlier first start was cut off, so this one begins anew");
        }
        if (!Ports.isFree(port)) {
            throw new CannotStartException(
                    "Port "
                            + port
                            + " is taken by another program. Stop that program, or choose"
                            + " another port: TOUCHSTONE_PORT=8090 ./run");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            start();
        } catch (CompletionException e) {
            if (stopping) {
                new CountDownLatch(1).await();
            }
            throw e.getCause() instanceof CannotStartException known
                    ? known
                    : new CannotStartException("The stack does not start: " + e.getCause(), e);
        }
        CompletableFuture.anyOf(
                        application.abandoned(),
                        servers.get(0).abandoned(),
                        servers.get(1).abandoned())
                .handle(
                        (nothing, failure) -> {
                            console.say(failure.getMessage());
                            System.exit(1);
                            return null;
                        });
        new CountDownLatch(1).await();
    }

    private void start() {
        var ports = new Ports(home.ports());
        var databasePort = ports.of("mariadb");
        var keycloak =
                new Keycloak(
                        distribution(),
                        home,
                        ports.of("keycloak"),
                        ports.of("keycloak-management"));
        var signIn =
                part("Keycloak", keycloak::command, keycloak::answers, Duration.ofMinutes(20))
                        .beforeAnotherAttempt(
                                failures -> {
                                    if (failures == 2) {
                                        console.progress(
                                                "Keycloak failed twice: it starts with empty data");
                                        keycloak.forget();
                                    }
                                });
        var signInReady =
                CompletableFuture.runAsync(() -> keycloak.prepare(console))
                        .thenRun(() -> begin(signIn))
                        .thenCompose(nothing -> signIn.ready())
                        .thenRun(keycloak::rememberImport);
        var applicationReady =
                CompletableFuture.supplyAsync(
                                () -> {
                                    console.progress("Starting MariaDB");
                                    return EmbeddedDatabase.at(
                                            project.resolve("local/target/mariadb"),
                                            home.database(),
                                            databasePort);
                                })
                        .thenCompose(
                                database -> {
                                    var server =
                                            part(
                                                    "MariaDB",
                                                    database::command,
                                                    database::answers,
                                                    Duration.ofMinutes(3));
                                    begin(server);
                                    return server.ready().thenApply(nothing -> database);
                                })
                        .thenCompose(
                                database -> {
                                    var packaged =
                                            Application.of(built(), home, port, database, keycloak);
                                    console.progress("Starting the application");
                                    application =
                                            part(
                                                            "Application",
                                                            packaged::command,
                                                            packaged::answers,
                                                            Duration.ofMinutes(30))
                                                    .beforeAnotherAttempt(
                                                            failures -> beginAnew(database));
                                    application.start();
                                    return application
                                            .ready()
                                            .thenRun(home::markComplete)
                                            .thenApply(nothing -> packaged);
                                });
        // Whichever fails first is told at once.
        var both = CompletableFuture.allOf(signInReady, applicationReady);
        var failed = new CompletableFuture<Object>();
        signInReady.exceptionally(failure -> fail(failed, failure));
        applicationReady.exceptionally(
                failure -> {
                    fail(failed, failure);
                    return null;
                });
        CompletableFuture.anyOf(both, failed).join();
        welcome(applicationReady.join(), keycloak);
    }

    /** Sample data that was cut off in the middle would look complete and be none. */
    private void beginAnew(EmbeddedDatabase database) {
        if (!home.isComplete()) {
            console.progress(
                    "The application ended before its sample data was complete; it begins anew");
            database.recreate();
        }
    }

    private static Void fail(CompletableFuture<Object> failed, Throwable failure) {
        failed.completeExceptionally(
                failure instanceof CompletionException e ? e.getCause() : failure);
        return null;
    }

    private Part part(
            String name,
            java.util.function.Supplier<ProcessBuilder> command,
            java.util.function.BooleanSupplier answers,
            Duration patience) {
        return new Part(name, home, command, answers, patience, console);
    }

    private void begin(Part server) {
        servers.add(server);
        server.start();
    }

    private Path distribution() {
        var folder = project.resolve("local/target/keycloak");
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("keycloak-"))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow(
                            () -> new CannotStartException("Keycloak is missing below " + folder));
        } catch (IOException e) {
            throw new CannotStartException(
                    "Keycloak is missing below " + folder + ": build with ./run", e);
        }
    }

    private Path built() {
        var folder = project.resolve("backend/target/quarkus-app");
        if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
            throw new CannotStartException(
                    "The application is not built: " + folder + " is missing. Build with ./run");
        }
        return folder;
    }

    private void welcome(Application packaged, Keycloak keycloak) {
        console.say("");
        console.say("Ready: " + packaged.address());
        console.say("");
        if (!packaged.hasScreens()) {
            console.say("(built without the screens)");
        }
        console.say("Sample accounts, for demonstration only; every password is \"touchstone\":");
        console.say("");
        console.say(SampleAccount.table(SampleAccount.all()));
        console.say(
                "Keycloak's console: "
                        + keycloak.address()
                        + "/admin ("
                        + Keycloak.ADMINISTRATOR
                        + ", "
                        + Keycloak.ADMINISTRATOR_PASSWORD
                        + ")");
        console.say("Logs: " + home.logs());
        console.say("Ctrl-C stops everything; what you did is kept for the next start.");
    }

    private void stop() {
        stopping = true;
        console.progress("Stopping");
        var last = application;
        // The application first: it still needs the others to finish what it has begun.
        if (last != null) {
            last.stop();
        }
        servers.parallelStream().forEach(Part::stop);
        console.progress("Stopped");
    }
}
