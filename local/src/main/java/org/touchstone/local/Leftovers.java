package org.touchstone.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes of an earlier start that outlived it, as after a hard kill of the launcher. A process
 * counts as ours only if one of its own arguments names our folder in the way our parts do; a
 * process id alone proves nothing.
 */
final class Leftovers {

    /** How a part's command line names the folder it works in; MariaDB has its own way. */
    static final String MARK = "-Dtouchstone.home=";

    private static final List<String> MARKS = List.of(MARK, "--datadir=");
    private static final long PATIENCE_SECONDS = 10;

    private Leftovers() {}

    /** Whether a process with these arguments works in this folder. */
    static boolean names(String commandLine, Path folder) {
        var path = folder.toAbsolutePath().normalize().toString();
        for (var mark : MARKS) {
            var text = mark + path;
            for (var at = commandLine.indexOf(text);
                    at >= 0;
                    at = commandLine.indexOf(text, at + 1)) {
                var end = at + text.length();
                if (end == commandLine.length() || " /\0".indexOf(commandLine.charAt(end)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Ends what is left over from an earlier start in this folder: asks first, forces after ten
     * seconds.
     *
     * @return how many processes were ended
     */
    static int end(Path folder) {
        var self = ProcessHandle.current();
        var left =
                ProcessHandle.allProcesses()
                        .filter(process -> process.pid() != self.pid())
                        .filter(
                                process ->
                                        process.info()
                                                .commandLine()
                                                .filter(line -> names(line, folder))
                                                .isPresent())
                        .toList();
        left.forEach(ProcessHandle::destroy);
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (var process : left) {
            try {
                process.onExit().get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                process.destroyForcibly();
                process.onExit().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.destroyForcibly();
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return left.size();
    }
}
