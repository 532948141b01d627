/**
 * May certificates be claimed, and if not why and until when: the claim gate, and what opens it –
 * lead internal verifiers per principal subject area and results of standards verification.
 *
 * <p>{@link org.touchstone.claim.ClaimGate} is the one function behind screens, batches and API.
 * What it last said of every programme is kept, so that {@link
 * org.touchstone.claim.ClaimGateChanged} tells each change in the transaction that caused it; the
 * answer to a question is always worked out anew. Other features read it through {@link
 * org.touchstone.claim.ClaimStandings}.
 *
 * <p>Tables: {@code claim_route}, {@code claim_lead_verifier}, {@code claim_verifier_record},
 * {@code claim_standards_result}, {@code claim_sample_request}, {@code
 * claim_standardisation_window}, {@code claim_gate_answer}, {@code claim_batch}, {@code
 * claim_line}, {@code claim_hold}, {@code claim_condition}, {@code claim_anomaly}, {@code
 * claim_incident}. Rows QMR-232 to QMR-251, QMR-100, QMR-302 to QMR-304, IQA-072, IQA-078.
 */
package org.touchstone.claim;
