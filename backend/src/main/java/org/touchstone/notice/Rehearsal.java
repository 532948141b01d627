package org.touchstone.notice;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.touchstone.directory.PersonSummary;

/**
 * Finds out who would be told, by doing what would tell them in a transaction that is always rolled
 * back and in which nothing is stored: the very code that posts the notices says to whom. Nothing
 * is written before the rollback, so that nobody waits for a lock.
 */
@ApplicationScoped
public class Rehearsal {

    /** What would have been posted, with its subject and the way in which its recipient is told. */
    public record Posted(
            NewNotice notice, PersonSummary recipient, String subject, NoticeDelivery delivery) {}

    private record Collected(NewNotice notice, PersonSummary recipient, String subject) {}

    /** Ends the transaction without a trace. */
    private static final class Over extends RuntimeException {
        private Over() {
            super("rehearsed", null, false, false);
        }
    }

    private final ThreadLocal<List<Collected>> collecting = new ThreadLocal<>();
    private final EntityManager database;
    private final NoticePreferences preferences;

    Rehearsal(EntityManager database, NoticePreferences preferences) {
        this.database = database;
        this.preferences = preferences;
    }

    /**
     * Does the work for each of the occasions, which must do no more than post notices; answers the
     * notices of each. An occasion whose work fails has none.
     */
    public <T> List<List<Posted>> of(List<T> occasions, Consumer<T> work) {
        var all = new ArrayList<List<Collected>>();
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                database.setFlushMode(FlushModeType.COMMIT);
                                occasions.forEach(occasion -> all.add(collect(occasion, work)));
                                throw new Over();
                            });
        } catch (Over rolledBack) {
            // As intended.
        } finally {
            collecting.remove();
        }
        var deliveries =
                preferences.of(
                        all.stream()
                                .flatMap(List::stream)
                                .map(one -> one.recipient().id())
                                .distinct()
                                .toList());
        return all.stream()
                .map(
                        posted ->
                                posted.stream()
                                        .map(
                                                one ->
                                                        new Posted(
                                                                one.notice(),
                                                                one.recipient(),
                                                                one.subject(),
                                                                deliveries.of(
                                                                        one.recipient(),
                                                                        one.notice().template())))
                                        .toList())
                .toList();
    }

    private <T> List<Collected> collect(T occasion, Consumer<T> work) {
        var posted = new ArrayList<Collected>();
        collecting.set(posted);
        try {
            work.accept(occasion);
        } catch (RuntimeException failure) {
            Log.warnf("Not rehearsed: %s: %s", occasion, failure);
        }
        return posted;
    }

    /** Whether the present work is only rehearsed; it must then write nothing. */
    public boolean isGoingOn() {
        return collecting.get() != null;
    }

    boolean collects(NewNotice notice, PersonSummary recipient, String subject) {
        var posted = collecting.get();
        if (posted != null) {
            posted.add(new Collected(notice, recipient, subject));
        }
        return posted != null;
    }
}
