package org.touchstone.sampling;

/** Why a decision of the population cannot be sampled. */
enum BarredBecause {
    LEARNER_WITHDREW("The learner withdrew."),
    ASSESSOR_LEFT("The assessor no longer assesses on this programme."),
    CERTIFICATED("The learner's certificate has been claimed."),
    TAKEN_OUT("The lead took it out of the sample.");

    private final String sentence;

    BarredBecause(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
