package org.touchstone.shared.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;

@QuarkusTest
class DeadlockRetryTest extends ApiTest {

    @Inject Renaming renaming;

    /** A use case that holds one row and then wants another. */
    @ApplicationScoped
    static class Renaming {

        private final EntityManager database;
        private final AtomicInteger begun = new AtomicInteger();

        Renaming(EntityManager database) {
            this.database = database;
        }

        /** How often a transaction of this use case was begun. */
        int begun() {
            return begun.get();
        }

        @Transactional
        void rename(UUID first, UUID second, CyclicBarrier bothHoldOne, String name) {
            var attempt = begun.incrementAndGet();
            lengthen(first, name);
            if (attempt <= 2) {
                meet(bothHoldOne);
            }
            lengthen(second, name);
        }

        private void lengthen(UUID region, String name) {
            database.createNativeQuery(
                            "update region set name = concat(name, :name) where id = :id")
                    .setParameter("name", name)
                    .setParameter("id", region)
                    .executeUpdate();
        }

        private static void meet(CyclicBarrier bothHoldOne) {
            try {
                bothHoldOne.await(10, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    @DisplayName(
            "of two commands that wait for each other, the one that the database gives up is done again: both take effect, each once")
    void doneAgain() {
        var left = world.organisation().regionId();
        var right = world.organisation().regionId();
        var barrier = new CyclicBarrier(2);
        var before = renaming.begun();
        var one = CompletableFuture.runAsync(() -> renaming.rename(left, right, barrier, " a"));
        var other = CompletableFuture.runAsync(() -> renaming.rename(right, left, barrier, " b"));
        CompletableFuture.allOf(one, other).orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(renaming.begun() - before)
                .as("two commands, one of them given up and begun again")
                .isEqualTo(3);
        for (var region : new UUID[] {left, right}) {
            var name = world.rows("select name as name from region where id = ?1", region);
            assertThat(name.get(0).get("name").toString()).containsOnlyOnce(" a");
            assertThat(name.get(0).get("name").toString()).containsOnlyOnce(" b");
        }
    }
}
