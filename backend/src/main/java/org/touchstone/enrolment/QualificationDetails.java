package org.touchstone.enrolment;

import org.touchstone.scheme.QualificationLevel;

/**
 * What the catalogue says of a qualification.
 *
 * @param family code of a family the scheme names, such as {@code NQF}
 * @param startYear of the specification
 * @param accreditor code of the accrediting body, or null
 * @param sector code, as the scheme's exempt sectors use it
 */
public record QualificationDetails(
        String title,
        QualificationLevel level,
        String family,
        int startYear,
        String accreditor,
        String sector,
        String subjectArea,
        boolean leadVerifierRequired,
        boolean externalAssessment) {}
