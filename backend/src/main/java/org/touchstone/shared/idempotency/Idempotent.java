package org.touchstone.shared.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST operation: a request that carries an {@code Idempotency-Key} takes effect once. The
 * same key with the same request gets the stored answer; with another request it is refused with
 * 422. The answer is stored in the transaction of the command itself, so that there is never a
 * command without its answer (QMR-200, QMR-309).
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /**
     * Whether the answer is kept to be given again. Not for an answer that holds a secret: a
     * repeated request then takes effect once as well, but is answered without a body.
     */
    @Nonbinding
    boolean keepsAnswer() default true;
}
