package org.touchstone.local;

import java.util.Locale;

/** The progress lines of the launcher, each with the seconds since it was started. */
final class Console {

    private final long started = System.nanoTime();

    synchronized void progress(String line) {
        System.out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds(), line));
        System.out.flush();
    }

    synchronized void say(String text) {
        System.out.println(text);
        System.out.flush();
    }

    private double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }
}
