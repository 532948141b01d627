package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.enrolment.ExternalAssessmentRules.SchemeRules;
import org.touchstone.enrolment.ExternalPreparationRepository.Assessed;
import org.touchstone.enrolment.ProgrammeDirectory.ProgrammeSummary;
import org.touchstone.scheme.CycleDates;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** How programmes with external assessment are prepared, year by year (QMR-251). */
@ApplicationScoped
class ExternalChecklistService {

    private final ExternalAssessmentRules rules;
    private final ExternalPreparationRepository preparations;
    private final ProgrammeRepository programmes;
    private final EnrolmentDirectory enrolments;
    private final SchemeDirectory schemes;
    private final PersonDirectory people;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<ExternalPreparationSaved> saved;

    ExternalChecklistService(
            ExternalAssessmentRules rules,
            ExternalPreparationRepository preparations,
            ProgrammeRepository programmes,
            EnrolmentDirectory enrolments,
            SchemeDirectory schemes,
            PersonDirectory people,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<ExternalPreparationSaved> saved) {
        this.rules = rules;
        this.preparations = preparations;
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.schemes = schemes;
        this.people = people;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.saved = saved;
    }

    @Transactional
    ExternalChecklistView get(UUID programmeId) {
        var programme = programmes.require(programmeId);
        var enrolment = enrolments.require(programme.enrolmentId());
        viewer.requireOn(enrolment.ownership(), "programme");
        return view(programme, enrolment);
    }

    @Transactional
    ExternalChecklistView save(UUID programmeId, ExternalChecklistToSave request) {
        var programme = programmes.require(programmeId);
        var enrolment = enrolments.require(programme.enrolmentId());
        viewer.requireOn(enrolment.ownership(), "programme");
        if (!preparations.isAssessed(programmeId)) {
            throw new Refused(
                    409,
                    EnrolmentProblem.NO_EXTERNAL_ASSESSMENT,
                    EnrolmentProblem.NO_EXTERNAL_ASSESSMENT.sentence());
        }
        var rule = rules.of(enrolment.schemeCode());
        var yearFrom = year(rule).startsOn();
        var preparation =
                preparations
                        .of(programmeId, yearFrom)
                        .orElseGet(() -> new ExternalPreparation(programmeId, yearFrom));
        precondition.matches(preparation.edition());
        var done = sound(rule, request);
        var event =
                preparation.save(
                        blankToNull(request.procedureAt()),
                        done,
                        viewer.personId(),
                        enrolment.centre().id());
        preparations.persist(preparation);
        preparations.flush();
        saved.fire(event);
        return view(programme, enrolment);
    }

    private Map<String, LocalDate> sound(SchemeRules rule, ExternalChecklistToSave request) {
        var problems = new ArrayList<Violation>();
        var done = new HashMap<String, LocalDate>();
        for (var i = 0; i < request.done().size(); i++) {
            var item = request.done().get(i);
            if (rule.items().stream().noneMatch(known -> known.code().equals(item.code()))) {
                problems.add(Violation.of("/done/" + i + "/code", EnrolmentProblem.UNKNOWN_CHECK));
            }
            if (item.on().isAfter(LocalDate.now(clock))) {
                problems.add(
                        new Violation(
                                "/done/" + i + "/on",
                                CommonProblem.INVALID_VALUE,
                                "Enter a day that has come: what is not in place yet is left out."));
            }
            done.put(item.code(), item.on());
        }
        RulesBroken.throwIfAny(problems);
        return done;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private CycleDates year(SchemeRules rule) {
        return schemes.current(rule.scheme())
                .orElseThrow()
                .rulebook()
                .cycle()
                .containing(rule.looksAt(LocalDate.now(clock)));
    }

    private ExternalChecklistView view(ProgrammeSummary programme, EnrolmentSummary enrolment) {
        var rule = rules.of(enrolment.schemeCode());
        var yearFrom = year(rule).startsOn();
        var assessed = new Assessed(programme.id(), programme.title());
        if (!preparations.isAssessed(programme.id())) {
            return new ExternalChecklistView(
                    programme.id(),
                    programme.title(),
                    false,
                    yearFrom,
                    null,
                    List.of(),
                    true,
                    false,
                    0);
        }
        var preparation = preparations.of(programme.id(), yearFrom).orElse(null);
        return view(
                assessed,
                preparation,
                rule,
                yearFrom,
                mayEdit(enrolment.ownership()),
                names(preparation == null ? List.of() : List.of(preparation)));
    }

    /** The lists of all programmes of the enrolment that are assessed from outside. */
    List<ExternalChecklistView> of(EnrolmentSummary enrolment) {
        var rule = rules.of(enrolment.schemeCode());
        if (rule.items().isEmpty()) {
            return List.of();
        }
        var year = year(rule);
        var assessed = preparations.assessed(enrolment.id(), year);
        if (assessed.isEmpty()) {
            return List.of();
        }
        var known = preparations.of(assessed.stream().map(Assessed::id).toList(), year.startsOn());
        var names = names(known.values());
        var mayEdit = mayEdit(enrolment.ownership());
        return assessed.stream()
                .map(
                        each ->
                                view(
                                        each,
                                        known.get(each.id()),
                                        rule,
                                        year.startsOn(),
                                        mayEdit,
                                        names))
                .toList();
    }

    private boolean mayEdit(Ownership ownership) {
        return viewer.holdsOn(
                ownership, Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE, Role.EXAMS_OFFICER);
    }

    private Map<UUID, PersonSummary> names(Iterable<ExternalPreparation> of) {
        var ids = new ArrayList<UUID>();
        of.forEach(each -> each.items().values().forEach(done -> ids.add(done.doneBy())));
        return ids.isEmpty() ? Map.of() : people.byIds(ids);
    }

    private ExternalChecklistView view(
            Assessed programme,
            ExternalPreparation preparation,
            SchemeRules rule,
            LocalDate yearFrom,
            boolean mayEdit,
            Map<UUID, PersonSummary> names) {
        var today = LocalDate.now(clock);
        var items =
                rule.items().stream()
                        .map(
                                item -> {
                                    var done =
                                            preparation == null
                                                    ? null
                                                    : preparation.done(item.code());
                                    var by = done == null ? null : names.get(done.doneBy());
                                    return new ExternalChecklistView.Item(
                                            item.code(),
                                            item.measure(),
                                            item.words(),
                                            item.dueOn(yearFrom),
                                            done == null ? null : done.doneOn(),
                                            by == null ? null : by.name(),
                                            done == null && today.isAfter(item.dueOn(yearFrom)));
                                })
                        .toList();
        var procedureAt = preparation == null ? null : preparation.procedureAt();
        return new ExternalChecklistView(
                programme.id(),
                programme.title(),
                true,
                yearFrom,
                procedureAt,
                items,
                procedureAt != null && items.stream().allMatch(item -> item.doneOn() != null),
                mayEdit,
                preparation == null ? 0 : preparation.edition());
    }
}
