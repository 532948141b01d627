/**
 * Shares of the IQA record: a lead gives the reviewer of a visit a dated, read-only look at chosen
 * records of their area (IQA-081).
 *
 * <p>A share names records; it copies nothing. What a record says is asked of the feature that
 * keeps it ({@link org.touchstone.iqashare.SharedPart}), which leaves out whatever is said to one
 * person only. A share that has not begun, is over or was ended does not exist for the reviewer;
 * every reading is kept, for the lead.
 *
 * <p>Tables: {@code iqa_share*}. Numbers that a rule needs stand in {@code iqa-shares.yaml}.
 */
package org.touchstone.iqashare;
