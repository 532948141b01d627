package org.touchstone.shared.transaction;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Around every use case, just outside its transaction: see {@link DeadlockRetry}. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetryOnDeadlock {

    private final DeadlockRetry deadlocks;

    RetryOnDeadlock(DeadlockRetry deadlocks) {
        this.deadlocks = deadlocks;
    }

    @AroundInvoke
    Object retry(InvocationContext useCase) throws Exception {
        return deadlocks.of(useCase::proceed);
    }
}
