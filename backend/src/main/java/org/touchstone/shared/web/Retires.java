package org.touchstone.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that an operation is on its way out. It goes on working until the last day, with the
 * headers {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and links; afterwards it
 * answers 410. The contract marks it as deprecated with both days. The build refuses days that
 * leave integrators less than {@link Retirement#NOTICE}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Retires {

    /** The day from which on it should not be built upon, such as {@code 2026-11-22}. */
    String deprecated();

    /** The last day on which it works. */
    String sunset();

    /** What to use instead, in words for whoever integrates. */
    String instead();
}
