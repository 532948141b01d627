package org.touchstone.shared.transaction;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;

/**
 * Just inside the transaction of every use case: what was not found in a transaction that had been
 * given up by then need not be missing. Hibernate's {@code find} answers nothing, instead of
 * failing, when the transaction ended before its statement was sent, as it does in the moment in
 * which the database dies; a centre's system would take the 404 for a removal. It is told to try
 * again (503).
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class DoubtWhatIsMissing {

    /** Set once something was found missing while the transaction was alive. */
    private static final Object TRULY_MISSING = DoubtWhatIsMissing.class;

    private final TransactionSynchronizationRegistry transaction;

    DoubtWhatIsMissing(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    @AroundInvoke
    Object doubt(InvocationContext useCase) throws Exception {
        return doubt(transaction, useCase);
    }

    static Object doubt(TransactionSynchronizationRegistry transaction, InvocationContext useCase)
            throws Exception {
        try {
            return useCase.proceed();
        } catch (NotFound missing) {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                // On its way out it marks the transaction for a rollback, where a use case called
                // another one; the outer one must not doubt it then.
                transaction.putResource(TRULY_MISSING, true);
            } else if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                    && transaction.getResource(TRULY_MISSING) == null) {
                var doubted = new Refused(503, CommonProblem.UNAVAILABLE, null);
                doubted.addSuppressed(missing);
                throw doubted;
            }
            throw missing;
        }
    }
}
