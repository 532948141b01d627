package org.touchstone.unitevidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.CentreSummary;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.unitevidence.UnitEvidenceView.Line;
import org.touchstone.unitevidence.UnitEvidenceView.OfCriterion;
import org.touchstone.unitevidence.UnitEvidenceView.Tagged;

/** Each lead's own map at a centre; nobody else reads it (IQA-087). */
@ApplicationScoped
class UnitEvidenceService {

    private static final int MOST = 50;
    private static final String MASKED = "[name withheld]";

    private final UnitEvidenceRepository evidence;
    private final Unit unit;
    private final Instance<EvidencingRecords> offers;
    private final CentreDirectory centres;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    UnitEvidenceService(
            UnitEvidenceRepository evidence,
            Unit unit,
            @Any Instance<EvidencingRecords> offers,
            CentreDirectory centres,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.evidence = evidence;
        this.unit = unit;
        this.offers = offers;
        this.centres = centres;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    UnitEvidenceView map(String centre) {
        return map(centres.requireVisible(centre));
    }

    private UnitEvidenceView map(CentreSummary centre) {
        var found =
                evidence.of(viewer.personId(), centre.id()).stream()
                        .collect(Collectors.groupingBy(UnitEvidence::criterion));
        var criteria =
                unit.criteria().stream()
                        .map(
                                one ->
                                        new OfCriterion(
                                                one.code(),
                                                one.statement(),
                                                found.getOrDefault(one.code(), List.of()).stream()
                                                        .map(Tagged::of)
                                                        .toList()))
                        .toList();
        return new UnitEvidenceView(
                unit.facts(),
                criteria,
                criteria.stream()
                        .filter(one -> one.records().isEmpty())
                        .map(OfCriterion::code)
                        .toList());
    }

    /** Every criterion with its records, and those without, for outside; others are not named. */
    @Transactional
    Paged<Line> export(String givenCentre) {
        var centre = centres.requireVisible(givenCentre);
        var names = evidence.namesOfOthers(centre.id(), viewer.personId());
        var lines = new ArrayList<Line>();
        for (var criterion : map(centre).criteria()) {
            if (criterion.records().isEmpty()) {
                lines.add(line(criterion, null, names));
            }
            criterion.records().forEach(record -> lines.add(line(criterion, record, names)));
        }
        return new Paged<>(lines, null);
    }

    private Line line(OfCriterion criterion, Tagged record, List<String> names) {
        var facts = unit.facts();
        return new Line(
                criterion.code(),
                criterion.statement(),
                record != null,
                record == null ? null : record.recordType(),
                record == null ? null : record.recordId(),
                record == null ? null : record.on(),
                record == null ? null : masked(record.title(), names),
                facts.code(),
                facts.level(),
                facts.credits());
    }

    /** The text without the names of others, however they are written. */
    static String masked(String text, List<String> names) {
        var result = text;
        for (var name : names) {
            result =
                    Pattern.compile(
                                    Pattern.quote(name),
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(result)
                            .replaceAll(MASKED);
        }
        return result;
    }

    @Transactional
    Paged<EvidencingRecord> offered(String centre) {
        return new Paged<>(records(centres.requireVisible(centre).id()), null);
    }

    private List<EvidencingRecord> records(UUID centreId) {
        return offers.stream()
                .flatMap(one -> one.ofLead(viewer.personId(), centreId).stream())
                .sorted(Comparator.comparing(EvidencingRecord::type))
                .toList();
    }

    @Transactional
    Tagged tag(UnitEvidenceToTag request) {
        var centre = centres.requireVisible(request.centre());
        var me = viewer.personId();
        var problems = new ArrayList<Violation>();
        if (!unit.has(request.criterion())) {
            problems.add(Violation.of("/criterion", UnitEvidenceProblem.UNKNOWN_CRITERION));
        } else if (evidence.countOf(me, centre.id(), request.criterion()) >= MOST) {
            problems.add(Violation.of("/criterion", UnitEvidenceProblem.TOO_MUCH));
        }
        var record =
                records(centre.id()).stream()
                        .filter(
                                one ->
                                        one.type() == request.recordType()
                                                && one.id().equals(request.recordId()))
                        .findFirst();
        if (record.isEmpty()) {
            problems.add(Violation.of("/recordId", UnitEvidenceProblem.RECORD_NOT_OFFERED));
        }
        RulesBroken.throwIfAny(problems);
        if (evidence.isTagged(me, centre.id(), request)) {
            throw new AlreadyExists(
                    UnitEvidenceProblem.TAGGED_ALREADY,
                    UnitEvidenceProblem.TAGGED_ALREADY.sentence());
        }
        var tagged =
                new UnitEvidence(
                        me,
                        centre.id(),
                        request.criterion(),
                        record.orElseThrow(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        evidence.persistAndFlush(tagged);
        events.fire(tagged.tagged());
        return Tagged.of(tagged);
    }

    @Transactional
    void untag(UUID id) {
        var tagged =
                evidence.findByIdOptional(id)
                        .filter(one -> one.personId().equals(viewer.personId()))
                        .orElseThrow(() -> new NotFound("evidence"));
        centres.requireVisible(tagged.centreId().toString());
        precondition.matches(tagged.version());
        evidence.delete(tagged);
        events.fire(tagged.untagged());
    }
}
