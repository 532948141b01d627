package org.touchstone.sampling;

import java.util.List;

/**
 * A decision that is in the sample.
 *
 * @param stage when it is to be looked at
 * @param reasons why it is in, the strongest first; never empty
 */
record DrawnItem(Candidate candidate, SampleStage stage, List<SampleReason> reasons) {}
