package org.touchstone.shared.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an operation that a machine account may call if it has the scope. An operation without it is
 * closed to machine accounts, whatever roles it names.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToMachines {

    /** The scope that the account needs. */
    MachineScope value();
}
