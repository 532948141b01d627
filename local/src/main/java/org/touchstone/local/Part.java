package org.touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * One supervised child process: started, waited for, started again whenever it dies, and stopped.
 *
 * <p>The command is asked for at each start and must name the same ports and passwords every time,
 * so that the other parts find this one again without being told.
 */
final class Part {

    private static final int ATTEMPTS_BEFORE_FIRST_READY = 3;
    private static final int ATTEMPTS_IN_A_ROW = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration STEADY = Duration.ofSeconds(30);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
    private static final Duration LEAVE = Duration.ofSeconds(15);

    private final String name;
    private final Path log;
    private final Path processId;
    private final Supplier<ProcessBuilder> command;
    private final BooleanSupplier answers;
    private final Duration patience;
    private final Console console;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> abandoned = new CompletableFuture<>();
    private IntConsumer beforeAnotherAttempt = failures -> {};
    private volatile boolean stopping;
    private volatile Process process;

    /**
     * @param name for people and, in lower case, for the files of this part
     * @param answers whether the running process does its work now
     * @param patience how long the process may take from start to its first answer
     */
    Part(
            String name,
            Home home,
            Supplier<ProcessBuilder> command,
            BooleanSupplier answers,
            Duration patience,
            Console console) {
        this.name = name;
        var file = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        this.log = home.logs().resolve(file + ".log");
        this.processId = home.processIds().resolve(file + ".pid");
        this.command = command;
        this.answers = answers;
        this.patience = patience;
        this.console = console;
    }

    /** What to mend before another attempt; it is told how many attempts have failed in a row. */
    Part beforeAnotherAttempt(IntConsumer mend) {
        this.beforeAnotherAttempt = mend;
        return this;
    }

    /** Starts the process and the thread that watches it. */
    void start() {
        try {
            Files.createDirectories(log.getParent());
            Files.createDirectories(processId.getParent());
            if (Files.exists(log)) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + ".1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var watcher = new Thread(this::keepRunning, "watch " + name);
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Completes when the part has answered once; fails if it never did. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    /** Fails when a part that did run could not be brought back. */
    CompletableFuture<Void> abandoned() {
        return abandoned;
    }

    private void keepRunning() {
        var failures = 0;
        try {
            while (!stopping) {
                var begun = System.nanoTime();
                launch();
                var wasReady = awaitAnswer();
                if (wasReady) {
                    var seconds = (System.nanoTime() - begun) / 1e9;
                    console.progress(
                            String.format(
                                    java.util.Locale.ROOT,
                                    ready.isDone() ? "%s is back (%.1f s)" : "%s is up (%.1f s)",
                                    name,
                                    seconds));
                    ready.complete(null);
                    begun = System.nanoTime();
                }
                var code = process.waitFor();
                // A Ctrl-C reaches the children as well, and maybe before it reaches this process.
                Thread.sleep(300);
                if (stopping) {
                    return;
                }
                failures =
                        wasReady && System.nanoTime() - begun > STEADY.toNanos() ? 1 : failures + 1;
                if (failures
                        >= (ready.isDone() ? ATTEMPTS_IN_A_ROW : ATTEMPTS_BEFORE_FIRST_READY)) {
                    giveUp(code);
                    return;
                }
                console.progress(
                        name
                                + " stopped unexpectedly (exit code "
                                + code
                                + "): starting it again. Log: "
                                + log);
                Thread.sleep(pause(failures).toMillis());
                beforeAnotherAttempt.accept(failures);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            ready.completeExceptionally(e);
            abandoned.completeExceptionally(e);
        }
    }

    /**
     * The pause before attempt n+1: a quarter of a second, doubled with each failure, fifteen
     * seconds at most.
     */
    static Duration pause(int failures) {
        var pause = Duration.ofMillis(250L << Math.min(failures - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private synchronized void launch() {
        if (stopping) {
            return;
        }
        try {
            var builder =
                    command.get()
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
            process = builder.start();
            Files.writeString(processId, process.pid() + "\n");
        } catch (IOException e) {
            throw new CannotStartException(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /**
     * Whether the process answered before it died or ran out of patience; in the last case it is
     * ended.
     */
    private boolean awaitAnswer() throws InterruptedException {
        var begun = System.nanoTime();
        var told = begun;
        while (process.isAlive()) {
            if (answers.getAsBoolean()) {
                return true;
            }
            if (System.nanoTime() - told > SIGN_OF_LIFE.toNanos()) {
                told = System.nanoTime();
                console.progress(name + " is starting (" + (told - begun) / 1_000_000_000 + " s)");
            }
            if (System.nanoTime() - begun > patience.toNanos()) {
                console.progress(
                        name + " has not answered for " + patience.toSeconds() + " s: ending it");
                process.destroyForcibly();
                return false;
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private void giveUp(int code) {
        var failure =
                new CannotStartException(
                        name
                                + " does not start (exit code "
                                + code
                                + "). The end of "
                                + log
                                + ":\n"
                                + endOf(log, 15));
        ready.completeExceptionally(failure);
        abandoned.completeExceptionally(failure);
    }

    private static String endOf(Path log, int lines) {
        try {
            var all =
                    new String(Files.readAllBytes(log), java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .toList();
            return "  "
                    + String.join("\n  ", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "  (it cannot be read: " + e.getMessage() + ")";
        }
    }

    /** Asks the process to end, forces it after fifteen seconds; it is not started again. */
    void stop() {
        Process last;
        synchronized (this) {
            stopping = true;
            last = process;
        }
        if (last == null) {
            return;
        }
        last.destroy();
        try {
            if (!last.waitFor(LEAVE.toSeconds(), TimeUnit.SECONDS)) {
                last.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(processId);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            last.destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
