package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;

/** Works out keep-until dates from the figures of the rulebook (QMR-307). */
@ApplicationScoped
class RetentionService {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final ClaimEnrolments enrolments;
    private final SchemeDirectory schemes;

    RetentionService(ClaimEnrolments enrolments, SchemeDirectory schemes) {
        this.enrolments = enrolments;
        this.schemes = schemes;
    }

    @Transactional
    RetentionView dates(String centre, LocalDate issuedOn, LocalDate certifiedOn) {
        var enrolment = enrolments.requireVisibleAt(centre);
        if (issuedOn == null && certifiedOn == null) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "issuedOn",
                    "Say when the certificates were issued, or when the cohort was certified.");
        }
        var issued = issuedOn == null ? certifiedOn : issuedOn;
        var certified = certifiedOn == null ? issuedOn : certifiedOn;
        var rule = schemes.current(enrolment.schemeCode()).orElseThrow().rulebook().retention();
        var recordsUntil = certified.plusYears(rule.learnerRecordsYears());
        var workUntil = issued.plusWeeks(rule.learnerWorkWeeks());
        return new RetentionView(
                certified,
                issued,
                recordsUntil,
                "certified %s + %d years = %s"
                        .formatted(
                                DAY.format(certified),
                                rule.learnerRecordsYears(),
                                DAY.format(recordsUntil)),
                workUntil,
                "certificates issued %s + %d weeks = %s"
                        .formatted(
                                DAY.format(issued), rule.learnerWorkWeeks(), DAY.format(workUntil)),
                "After the last assessment keep the work safely on site until the certificates come; then the weeks count.");
    }
}
