package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActions;
import org.touchstone.claim.ClaimHolds;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.sampling.RecordAccess.Sample;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;

/** Shows the record of a sample with what came out of it, in a bounded number of queries. */
@ApplicationScoped
class RecordViews {

    private final RecordRepository records;
    private final SamplingRepository samples;
    private final InternalActions actions;
    private final ClaimHolds holds;
    private final RecordFiles files;
    private final PersonDirectory people;
    private final Viewer viewer;
    private final Clock clock;

    RecordViews(
            RecordRepository records,
            SamplingRepository samples,
            InternalActions actions,
            ClaimHolds holds,
            RecordFiles files,
            PersonDirectory people,
            Viewer viewer,
            Clock clock) {
        this.records = records;
        this.samples = samples;
        this.actions = actions;
        this.holds = holds;
        this.files = files;
        this.people = people;
        this.viewer = viewer;
        this.clock = clock;
    }

    RecordView of(Sample sample, SampleRecord record) {
        var addenda = records.addenda(record.id());
        var named = new HashSet<UUID>();
        named.add(record.assessorId());
        named.add(record.samplerId());
        named.add(record.countersignerId());
        addenda.forEach(one -> named.add(one.addedBy()));
        if (record.reassessment() != null) {
            named.add(record.reassessment().by());
        }
        named.remove(null);
        var names =
                people.byIds(named).values().stream()
                        .collect(Collectors.toMap(PersonSummary::id, PersonSummary::name));
        var written = record.written();
        var held = holds.holds(sample.item().id());
        return new RecordView(
                record.id(),
                record.itemId(),
                record.planId(),
                record.state(),
                record.assessorId(),
                names.get(record.assessorId()),
                record.samplerId(),
                names.get(record.samplerId()),
                written.units(),
                written.criteria(),
                written.method(),
                written.checks(),
                written.decision(),
                written.feedback(),
                written.sampledOn(),
                record.countersignerId(),
                record.countersignerId() == null ? null : names.get(record.countersignerId()),
                written.actions(),
                opened(sample, record),
                held,
                record.reassessment(),
                record.reassessment() == null ? null : names.get(record.reassessment().by()),
                record.startedAt(),
                record.signedAt(),
                record.countersignedAt(),
                record.countersignNote(),
                record.returnedNote(),
                record.acknowledgedAt(),
                addenda.stream().map(one -> view(one, names)).toList(),
                files.of(record),
                samples.conditions(sample.item().id(), record.samplerId()),
                commands(sample, record, held),
                record.version());
    }

    private List<RecordView.OpenedAction> opened(Sample sample, SampleRecord record) {
        if (record.state() != RecordState.DONE || !record.decision().needsAction()) {
            return List.of();
        }
        return actions.of(ActionSource.SAMPLE, List.of(sample.item().id())).stream()
                .map(RecordView.OpenedAction::of)
                .toList();
    }

    private static RecordView.AddendumView view(Addendum addendum, Map<UUID, String> names) {
        return new RecordView.AddendumView(
                addendum.words(), names.get(addendum.addedBy()), addendum.addedAt());
    }

    private List<Command> commands(Sample sample, SampleRecord record, boolean held) {
        var me = viewer.personId();
        var own = me.equals(record.samplerId());
        var named = me.equals(record.countersignerId());
        var commands = new ArrayList<Command>();
        switch (record.state()) {
            case DRAFT -> {
                commands.addAll(Command.when(own, () -> Command.open("save")));
                commands.addAll(
                        Command.when(
                                own,
                                () ->
                                        Command.of(
                                                "complete", record.missing(LocalDate.now(clock)))));
            }
            case AWAITING_COUNTERSIGNATURE -> {
                commands.addAll(Command.when(named, () -> Command.open("countersign")));
                commands.addAll(Command.when(named, () -> Command.open("give-back")));
            }
            case DONE -> commands.addAll(Command.when(own, () -> Command.open("add-addendum")));
        }
        commands.addAll(
                Command.when(
                        record.awaitsReassessment() && (own || sample.plan().leads()),
                        () -> Command.open("reassess")));
        commands.addAll(
                Command.when(held && sample.plan().leads(), () -> Command.open("free-hold")));
        return commands;
    }
}
