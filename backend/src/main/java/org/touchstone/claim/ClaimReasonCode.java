package org.touchstone.claim;

/** Why certificates may not be claimed. */
public enum ClaimReasonCode {
    /** A certification block is in force. */
    CERTIFICATION_BLOCK,
    /** The centre is not approved for the qualification. */
    PROGRAMME_NOT_APPROVED,
    /** Nobody is lead internal verifier for the subject area. */
    NO_LIV,
    /** The lead internal verifier is registered, but not accredited. */
    LIV_NOT_ACCREDITED,
    /** Standards verification did not take place yet. */
    NO_SV_RESULT,
    /** Standards verification was not passed. */
    SV_NOT_PASSED,
    /** The last standards verification counted for an earlier time. */
    SV_RESULT_EXPIRED,
    /** No learner is registered for the qualification. */
    LEARNER_NOT_REGISTERED,
    /** Internal quality assurance did not agree with a result of the learner (IQA-078). */
    IQA_HOLD,
    /** The plan of internal quality assurance asks for a sample at the end first (IQA-072). */
    SUMMATIVE_SAMPLE_MISSING
}
