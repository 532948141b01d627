package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.enrolment.EnrolmentSummary;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;

/** Shows a batch with what the gate says of its lines today, in a bounded number of queries. */
@ApplicationScoped
class BatchViews {

    static final Role[] PREPARERS = {
        Role.EXAMS_OFFICER, Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE, Role.MIS_CLIENT
    };
    static final Role[] CHECKERS = {
        Role.EXAMS_OFFICER,
        Role.CENTRE_CONTACT,
        Role.HEAD_OF_CENTRE,
        Role.PRACTITIONER,
        Role.LEAD_IQA
    };

    private final ClaimGate gate;
    private final PersonDirectory people;
    private final Viewer viewer;

    BatchViews(ClaimGate gate, PersonDirectory people, Viewer viewer) {
        this.gate = gate;
        this.people = people;
        this.viewer = viewer;
    }

    /** The gate's answers by programme. */
    Map<UUID, ClaimAnswer> answers(ClaimBatch batch, EnrolmentSummary enrolment) {
        return gate.ofProgrammes(
                enrolment.centre().id(),
                batch.lines().stream()
                        .map(ClaimLine::programmeId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** For whom of the batch claims are delayed, and why. */
    Map<ClaimGate.HeldResult, List<ClaimReason>> delays(
            ClaimBatch batch, Map<UUID, ClaimAnswer> answers) {
        return gate.delays(
                answers.values(),
                batch.lines().stream().map(ClaimLine::learner).collect(Collectors.toSet()));
    }

    BatchView of(ClaimBatch batch, EnrolmentSummary enrolment) {
        var answers = answers(batch, enrolment);
        var delays = delays(batch, answers);
        var names =
                people.byIds(
                        Arrays.asList(batch.preparedBy(), batch.checkedBy(), batch.verifiedBy()));
        var lines = batch.lines();
        return new BatchView(
                batch.id(),
                enrolment.centre().id(),
                enrolment.centre().number(),
                batch.reference(),
                batch.state(),
                batch.stateBefore(),
                batch.heldBy(),
                step(names, batch.preparedBy(), batch.preparedAt(), null),
                step(names, batch.checkedBy(), batch.checkedAt(), batch.checkWords()),
                step(names, batch.verifiedBy(), batch.verifiedAt(), batch.verifyWords()),
                batch.sentOn(),
                batch.receivedOn(),
                IntStream.range(0, lines.size())
                        .mapToObj(at -> line(at, lines.get(at), batch.state(), answers, delays))
                        .toList(),
                commands(batch, enrolment),
                batch.version());
    }

    private static BatchView.Step step(
            Map<UUID, PersonSummary> names, UUID person, Instant at, String words) {
        return person == null
                ? null
                : new BatchView.Step(person, names.get(person).name(), at, words);
    }

    private static BatchView.Line line(
            int at,
            ClaimLine line,
            BatchState batch,
            Map<UUID, ClaimAnswer> answers,
            Map<ClaimGate.HeldResult, List<ClaimReason>> delays) {
        var delay = line.state() == LineState.PENDING ? line.among(delays) : List.<ClaimReason>of();
        var answer = line.programmeId() == null ? null : answers.get(line.programmeId());
        var blocked =
                answer != null
                        && answer.reasons().stream()
                                .anyMatch(
                                        reason ->
                                                reason.code()
                                                        == ClaimReasonCode.CERTIFICATION_BLOCK);
        var reasons = new ArrayList<String>();
        if (line.code() != null) {
            reasons.add(line.code());
        } else if (answer != null && line.state() == LineState.PENDING) {
            answer.reasons().forEach(reason -> reasons.add(reason.code().name()));
        }
        delay.stream().map(reason -> reason.code().name()).distinct().forEach(reasons::add);
        return new BatchView.Line(
                at + 1,
                line.programme(),
                line.programmeId(),
                answer == null ? null : answer.programmeTitle(),
                line.learner(),
                line.kind(),
                line.unitsAchieved(),
                line.unitsRequired(),
                shown(line, batch == BatchState.HELD && blocked, !delay.isEmpty()),
                line.state() == LineState.PENDING
                        && answer != null
                        && answer.claimable()
                        && delay.isEmpty(),
                reasons);
    }

    private static LineState shown(ClaimLine line, boolean held, boolean delayed) {
        if (line.state() != LineState.PENDING) {
            return line.state();
        }
        if (held) {
            return LineState.HELD;
        }
        return delayed ? LineState.DELAYED : LineState.PENDING;
    }

    private List<Command> commands(ClaimBatch batch, EnrolmentSummary enrolment) {
        var prepares = viewer.holdsOn(enrolment.ownership(), PREPARERS);
        var checks = viewer.holdsOn(enrolment.ownership(), CHECKERS);
        var commands = new ArrayList<Command>();
        switch (batch.state()) {
            case PREPARED -> {
                commands.addAll(Command.when(checks, () -> Command.open("check")));
                commands.addAll(
                        Command.when(
                                prepares, () -> missing("mark-ready", ClaimProblem.CHECK_MISSING)));
            }
            case CHECKED ->
                    commands.addAll(
                            Command.when(
                                    checks,
                                    () ->
                                            isSecond(batch)
                                                    ? Command.open("verify")
                                                    : missing(
                                                            "verify",
                                                            ClaimProblem.SECOND_PERSON_REQUIRED)));
            case VERIFIED ->
                    commands.addAll(Command.when(prepares, () -> Command.open("mark-ready")));
            case READY -> commands.addAll(Command.when(prepares, () -> Command.open("send")));
            case SENT -> commands.addAll(Command.when(prepares, () -> Command.open("receive")));
            case HELD, RECEIVED, WITHDRAWN -> {
                // Nothing to do here.
            }
        }
        if (batch.state().isPending() && batch.state() != BatchState.SENT) {
            commands.addAll(Command.when(prepares, () -> Command.open("withdraw")));
        }
        return commands;
    }

    private boolean isSecond(ClaimBatch batch) {
        var me = viewer.person().orElse(null);
        return me != null && !me.equals(batch.checkedBy()) && !me.equals(batch.preparedBy());
    }

    private static Command missing(String command, ClaimProblem problem) {
        return Command.of(command, List.of(Violation.of("", problem)));
    }
}
