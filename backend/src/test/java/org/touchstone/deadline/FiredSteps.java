package org.touchstone.deadline;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.touchstone.shared.time.DayBegan;

/** Writes down what fired, and fails where a test wants it to. */
@Singleton
class FiredSteps {

    static final String KIND = "TEST_FIRING";

    private final TransactionSynchronizationRegistry transaction;

    final List<String> heard = new CopyOnWriteArrayList<>();
    final Set<UUID> poisoned = ConcurrentHashMap.newKeySet();
    final List<DayBegan> days = new CopyOnWriteArrayList<>();
    final Set<DayBegan> failingDays = ConcurrentHashMap.newKeySet();

    FiredSteps(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    void near(@Observes DeadlineNear near) {
        hear(
                near.kind(),
                near.deadlineId(),
                "%s %s %d days left"
                        .formatted(
                                near.aboutId(),
                                near.step(),
                                ChronoUnit.DAYS.between(near.day(), near.dueOn())));
    }

    void missed(@Observes DeadlineMissed missed) {
        hear(missed.kind(), missed.deadlineId(), missed.aboutId() + " " + missed.step());
    }

    void day(@Observes DayBegan began) {
        if (failingDays.contains(began)) {
            throw new IllegalStateException("This day goes wrong");
        }
        days.add(began);
    }

    private void hear(String kind, UUID deadline, String what) {
        if (!kind.equals(KIND)) {
            return;
        }
        if (poisoned.contains(deadline)) {
            throw new IllegalStateException("This one is poisoned");
        }
        transaction.registerInterposedSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {
                        // Only what was committed counts.
                    }

                    @Override
                    public void afterCompletion(int status) {
                        if (status == Status.STATUS_COMMITTED) {
                            heard.add(what);
                        }
                    }
                });
    }

    List<String> about(UUID about) {
        return heard.stream()
                .filter(words -> words.startsWith(about.toString()))
                .map(words -> words.substring(37))
                .toList();
    }
}
