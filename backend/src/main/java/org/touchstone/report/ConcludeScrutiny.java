package org.touchstone.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.judging.JudgingAmendments;
import org.touchstone.judging.JudgingDirectory;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitDirectory;

/** Amends what scrutiny raised and publishes the report, in one step. */
@ApplicationScoped
class ConcludeScrutiny implements ReportScrutiny {

    private final ReportRepository reports;
    private final ReportReading reading;
    private final ReportCheck check;
    private final ReportPublishing publishing;
    private final JudgingDirectory judging;
    private final JudgingAmendments amendments;
    private final VisitDirectory visits;
    private final Viewer viewer;

    ConcludeScrutiny(
            ReportRepository reports,
            ReportReading reading,
            ReportCheck check,
            ReportPublishing publishing,
            JudgingDirectory judging,
            JudgingAmendments amendments,
            VisitDirectory visits,
            Viewer viewer) {
        this.reports = reports;
        this.reading = reading;
        this.check = check;
        this.publishing = publishing;
        this.judging = judging;
        this.amendments = amendments;
        this.visits = visits;
        this.viewer = viewer;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public UnderScrutiny hold(UUID reportId) {
        var report = locked(reportId);
        return new UnderScrutiny(report.id(), report.visitId(), report.submittedBy());
    }

    private Report locked(UUID reportId) {
        var report =
                reports.findByIdOptional(reportId, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> new NotFound("report"));
        if (report.state() != ReportState.IN_SCRUTINY) {
            throw new NotAllowedInState("report", report.state(), ReportState.PUBLISHED);
        }
        return report;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(UUID reportId, List<Amendment> wanted, String reason) {
        var report = locked(reportId);
        var visit = visits.require(report.visitId());
        wanted.forEach(amendment -> amend(visit.id(), amendment));
        var content = reading.draft(report, visit);
        var broken = new ArrayList<Violation>();
        for (var amendment : wanted) {
            broken.addAll(amendments.misfits(visit.id(), amendment.objective(), amendment.at()));
            check.points(content, amendment.objective(), visit).stream()
                    .map(v -> new Violation(amendment.at() + "/points", v.code(), v.message()))
                    .forEach(broken::add);
        }
        RulesBroken.throwIfAny(broken);
        var version =
                wanted.isEmpty() ? latest(reportId) : publishing.keep(report, content, reason);
        publishing.publish(report, version, content, visit);
        reports.flush();
    }

    private void amend(UUID visitId, Amendment amendment) {
        judging.amend(
                visitId,
                amendment.objective(),
                amendment.level(),
                amendment.reason(),
                viewer.personId());
        for (var i = 0; i < amendment.findings().size(); i++) {
            var change = amendment.findings().get(i);
            if (!change.measure().startsWith(amendment.objective() + ".")) {
                throw new NotFound("measure of " + amendment.objective());
            }
            amendments.amendFinding(
                    visitId,
                    change.measure(),
                    change.finding(),
                    change.note(),
                    amendment.at() + "/findings/" + i);
        }
        for (var change : amendment.points()) {
            if (change.treatment() == Treatment.WITHDRAW) {
                amendments.withdrawPoint(
                        visitId, amendment.objective(), change.pointId(), amendment.reason());
            } else {
                amendments.convertPoint(
                        visitId, amendment.objective(), change.pointId(), amendment.reason());
            }
        }
    }

    private ReportVersion latest(UUID reportId) {
        return reports.versions(reportId).stream()
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new NotFound("version of the report"));
    }
}
