package org.touchstone.sampling;

import java.util.List;
import java.util.UUID;

/**
 * An item that is in the sample already and stays as long as its decision can be sampled.
 *
 * @param reasons why it came in; only what was drawn counts towards the percentages, so that a
 *     lead's own choice never takes the place of chance
 */
record KeptItem(UUID candidateId, SampleStage stage, List<SampleReason> reasons) {}
