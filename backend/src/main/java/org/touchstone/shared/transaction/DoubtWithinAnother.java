package org.touchstone.shared.transaction;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** {@link DoubtWhatIsMissing} for what always runs within the transaction of a use case. */
@Interceptor
@Transactional(TxType.MANDATORY)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class DoubtWithinAnother {

    private final TransactionSynchronizationRegistry transaction;

    DoubtWithinAnother(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    @AroundInvoke
    Object doubt(InvocationContext part) throws Exception {
        return DoubtWhatIsMissing.doubt(transaction, part);
    }
}
