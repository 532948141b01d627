package org.touchstone.action;

/** What an internal action came out of (IQA-010, IQA-027, IQA-058, IQA-074). */
public enum ActionSource {
    /** A sampled assessment that was disagreed with. */
    SAMPLE,
    /** An observation of somebody's work. */
    OBSERVATION,
    /** A planned point of monitoring. */
    MONITORING_POINT,
    /** An objective of an individual plan. */
    OBJECTIVE,
    /** A gap in a training needs analysis. */
    TRAINING_NEED,
    /** A standardisation event. */
    STANDARDISATION,
    /** A result of standards verification. */
    STANDARDS_RESULT
}
