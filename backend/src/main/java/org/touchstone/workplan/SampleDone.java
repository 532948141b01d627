package org.touchstone.workplan;

import java.util.UUID;

/**
 * A member completed a sample: fired by whoever records samples, in the transaction of the use
 * case, beside its own event. A monitoring point that comes after a number of samples is due then
 * (IQA-047).
 *
 * @param done how many samples of the plan the member has completed with this one
 */
public record SampleDone(UUID planId, UUID memberId, int done) {}
