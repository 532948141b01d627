package org.touchstone.scheme;

/**
 * The facts about a qualification that decide whether a scheme covers it.
 *
 * @param family code of a family the scheme names, such as {@code NQF}
 * @param startYear year of the specification
 * @param accreditor code of the accrediting body, such as {@code SQA}; may be {@code null}
 */
public record QualificationFacts(
        String family, QualificationLevel level, int startYear, String accreditor) {}
