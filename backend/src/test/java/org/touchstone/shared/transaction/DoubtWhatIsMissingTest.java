package org.touchstone.shared.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.problem.DomainException;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.testing.ApiTest;

@QuarkusTest
class DoubtWhatIsMissingTest extends ApiTest {

    @Inject Looking looking;
    @Inject LookingThrough through;

    /** A use case that finds nothing. */
    @ApplicationScoped
    static class Looking {

        private final TransactionSynchronizationRegistry transaction;

        Looking(TransactionSynchronizationRegistry transaction) {
            this.transaction = transaction;
        }

        @Transactional(TxType.MANDATORY)
        void inVainWithinAnother() {
            throw new NotFound("visit");
        }

        @Transactional
        void inVain(boolean givenUp) {
            if (givenUp) {
                transaction.setRollbackOnly();
            }
            throw new NotFound("visit");
        }
    }

    /** A use case that calls another one. */
    @ApplicationScoped
    static class LookingThrough {

        private final Looking looking;

        LookingThrough(Looking looking) {
            this.looking = looking;
        }

        @Transactional
        void inVain() {
            looking.inVain(false);
        }

        @Transactional
        void inVainWithinAnother() {
            looking.inVainWithinAnother();
        }
    }

    private static int statusOf(Runnable useCase) {
        return catchThrowableOfType(DomainException.class, useCase::run).status();
    }

    @Test
    @DisplayName(
            "what is not found in a transaction that was given up is no 404 but asks to try again")
    void givenUp() {
        assertThat(statusOf(() -> looking.inVain(true))).isEqualTo(503);
    }

    @Test
    @DisplayName(
            "what is not found in a living transaction is missing, also from one use case to the other")
    void missing() {
        assertThat(statusOf(() -> looking.inVain(false))).isEqualTo(404);
        assertThat(statusOf(through::inVain)).isEqualTo(404);
        assertThat(statusOf(through::inVainWithinAnother)).isEqualTo(404);
    }
}
