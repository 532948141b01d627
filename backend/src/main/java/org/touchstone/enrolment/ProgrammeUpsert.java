package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.SiteSummary;
import org.touchstone.directory.Sites;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Problem;
import org.touchstone.shared.problem.Violation;

/**
 * Takes a centre's programmes from its own system, by that system's keys: safe to send again, row
 * by row, with a trial run (QMR-300). What the rows are held against is read once for all of them.
 */
@ApplicationScoped
class ProgrammeUpsert {

    private final ProgrammeRepository programmes;
    private final EnrolmentRepository enrolments;
    private final QualificationRepository qualifications;
    private final PractitionerRepository practitioners;
    private final Sites sites;
    private final Validator validator;
    private final Event<ProgrammeAdded> added;
    private final Event<ProgrammeEdited> edited;

    ProgrammeUpsert(
            ProgrammeRepository programmes,
            EnrolmentRepository enrolments,
            QualificationRepository qualifications,
            PractitionerRepository practitioners,
            Sites sites,
            Validator validator,
            Event<ProgrammeAdded> added,
            Event<ProgrammeEdited> edited) {
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.qualifications = qualifications;
        this.practitioners = practitioners;
        this.sites = sites;
        this.validator = validator;
        this.added = added;
        this.edited = edited;
    }

    /** What all rows are held against. */
    private record Known(
            UUID enrolmentId,
            UUID centreId,
            Map<String, Qualification> qualifications,
            Map<String, Programme> programmes,
            ProgrammeRules rules) {}

    /**
     * @param scheme its code; null for the only one, or the first
     * @param dryRun answers as if, and changes nothing
     */
    @Transactional
    UpsertResult upsert(String centre, String scheme, boolean dryRun, ProgrammesToUpsert request) {
        var enrolment = enrolments.requireVisibleAt(centre, scheme);
        var known = known(enrolment, request.rows());
        var keys = new HashSet<String>();
        var results = new ArrayList<UpsertResult.Row>();
        for (var index = 0; index < request.rows().size(); index++) {
            var row = request.rows().get(index);
            var broken = broken("/rows/" + index, row, known, keys);
            results.add(
                    broken.isEmpty()
                            ? take(row, known, dryRun)
                            : new UpsertResult.Row(
                                    row == null ? null : row.key(),
                                    UpsertResult.Outcome.REFUSED,
                                    null,
                                    broken.stream().map(ProgrammeUpsert::issue).toList()));
        }
        return UpsertResult.of(dryRun, results);
    }

    private Known known(EnrolmentSummary enrolment, List<ProgrammesToUpsert.Row> rows) {
        var numbers = new HashSet<String>();
        var keys = new HashSet<String>();
        var leaders = new HashSet<UUID>();
        rows.stream()
                .filter(Objects::nonNull)
                .forEach(
                        row -> {
                            numbers.add(row.qualificationNumber());
                            keys.add(row.key());
                            leaders.add(row.leaderId());
                        });
        numbers.remove(null);
        keys.remove(null);
        leaders.remove(null);
        var centreId = enrolment.centre().id();
        return new Known(
                enrolment.id(),
                centreId,
                qualifications.byNumbers(enrolment.aoId(), numbers),
                new HashMap<>(programmes.bySenderKeys(enrolment.id(), keys)),
                new ProgrammeRules(
                        sites.of(centreId).stream()
                                .map(SiteSummary::id)
                                .collect(Collectors.toSet()),
                        practitioners.staffAmong(centreId, leaders)));
    }

    private List<Violation> broken(
            String at, ProgrammesToUpsert.Row row, Known known, Set<String> keys) {
        if (row == null) {
            return List.of(Violation.of(at, CommonProblem.REQUIRED));
        }
        var broken = new ArrayList<Violation>();
        validator
                .validate(row)
                .forEach(
                        breach ->
                                broken.add(
                                        new Violation(
                                                at + "/" + breach.getPropertyPath(),
                                                CommonProblem.INVALID_VALUE,
                                                breach.getMessage())));
        if (!broken.isEmpty()) {
            return broken;
        }
        if (!keys.add(row.key())) {
            broken.add(Violation.of(at + "/key", EnrolmentProblem.KEY_REPEATED));
        }
        var qualification = known.qualifications().get(row.qualificationNumber());
        var there = known.programmes().get(row.key());
        if (qualification == null) {
            broken.add(
                    Violation.of(
                            at + "/qualificationNumber", EnrolmentProblem.UNKNOWN_QUALIFICATION));
        } else if (there != null && !there.qualificationId().equals(qualification.id())) {
            broken.add(
                    Violation.of(
                            at + "/qualificationNumber", EnrolmentProblem.QUALIFICATION_FIXED));
        }
        broken.addAll(known.rules().broken(at, details(row, Map.of())));
        return broken;
    }

    private UpsertResult.Row take(ProgrammesToUpsert.Row row, Known known, boolean dryRun) {
        var there = known.programmes().get(row.key());
        if (there == null) {
            return new UpsertResult.Row(
                    row.key(),
                    UpsertResult.Outcome.ADDED,
                    dryRun ? null : add(row, known).id(),
                    List.of());
        }
        var details = details(row, there.duties());
        if (there.details().equals(details)) {
            return new UpsertResult.Row(
                    row.key(), UpsertResult.Outcome.UNCHANGED, there.id(), List.of());
        }
        if (!dryRun) {
            var event = there.edit(details, known.centreId());
            programmes.flush();
            edited.fire(event);
        }
        return new UpsertResult.Row(row.key(), UpsertResult.Outcome.CHANGED, there.id(), List.of());
    }

    private Programme add(ProgrammesToUpsert.Row row, Known known) {
        var qualification = known.qualifications().get(row.qualificationNumber());
        var programme =
                Programme.sent(
                        known.enrolmentId(), qualification.id(), row.key(), details(row, Map.of()));
        programmes.persistAndFlush(programme);
        added.fire(programme.added(known.centreId()));
        return programme;
    }

    /** Who does what in the team is kept here; the sender does not know it. */
    private static Programme.Details details(
            ProgrammesToUpsert.Row row, Map<ProgrammeDuty, UUID> duties) {
        return new Programme.Details(
                row.title().strip(),
                row.siteId(),
                row.leaderId(),
                row.startsOn(),
                row.endsOn(),
                duties);
    }

    private static Problem.Issue issue(Violation broken) {
        return new Problem.Issue(broken.pointer(), broken.code().name(), broken.message());
    }
}
