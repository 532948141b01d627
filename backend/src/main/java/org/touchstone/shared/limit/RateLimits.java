package org.touchstone.shared.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Requests that one caller may send within a minute, as the operator sets them. */
@ConfigMapping(prefix = "touchstone.rate-limit")
interface RateLimits {

    /** Of one person, in all their browsers together. */
    @WithDefault("1800")
    int person();

    /** Of one machine of a centre, so that it cannot starve the people of its own centre. */
    @WithDefault("600")
    int machine();

    /** Of one network address, for what needs no sign-in. */
    @WithDefault("600")
    int address();
}
