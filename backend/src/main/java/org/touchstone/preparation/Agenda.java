package org.touchstone.preparation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.visit.VisitSummary;

/** The agenda of a visit. Every change makes another version of it, which nobody has accepted. */
@Entity
@Table(name = "preparation_agenda")
class Agenda {

    /** Orders items as the days go. */
    static final Comparator<AgendaItem> AS_THE_DAY_GOES =
            Comparator.comparing(AgendaItem::day)
                    .thenComparing(AgendaItem::startsAt)
                    .thenComparing(AgendaItem::endsAt);

    @Id private UUID visitId;

    private int number;
    private UUID editedBy;
    private Instant editedAt;
    private UUID reviewerAcceptedBy;
    private Instant reviewerAcceptedAt;
    private UUID contactAcceptedBy;
    private Instant contactAcceptedAt;
    private String toldMeeting;

    @ElementCollection
    @CollectionTable(name = "preparation_agenda_item", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "place")
    private List<AgendaItem> items = new ArrayList<>();

    @Version private long version;

    protected Agenda() {}

    Agenda(UUID visitId) {
        this.visitId = visitId;
    }

    /** Who accepted the current version, and when. */
    record Acceptance(UUID by, Instant at) {}

    /**
     * Replaces the items. What both or one of them had accepted does not hold any more (QMR-081).
     *
     * @return empty when nothing is different
     */
    Optional<AgendaEdited> edit(
            VisitSummary visit, List<AgendaItem> wanted, Side side, UUID person, Instant at) {
        var sorted = wanted.stream().map(AgendaItem::tidied).sorted(AS_THE_DAY_GOES).toList();
        if (sorted.equals(items)) {
            return Optional.empty();
        }
        var lost = accepted(side.other()).isPresent();
        items.clear();
        items.addAll(sorted);
        number++;
        editedBy = person;
        editedAt = at;
        reviewerAcceptedBy = null;
        reviewerAcceptedAt = null;
        contactAcceptedBy = null;
        contactAcceptedAt = null;
        return Optional.of(
                new AgendaEdited(visit.about("agenda", visitId), number, sorted, side, lost));
    }

    /**
     * One side accepts the version it read.
     *
     * @throws NotAllowedInState 409 {@code AGENDA_CHANGED} if there is a newer one
     */
    AgendaAccepted accept(VisitSummary visit, int read, Side side, UUID person, Instant at) {
        if (read != number) {
            throw refused(visit, PreparationProblem.AGENDA_CHANGED);
        }
        if (accepted(side).isPresent()) {
            throw refused(visit, PreparationProblem.AGENDA_ACCEPTED_ALREADY);
        }
        if (side == Side.CENTRE) {
            contactAcceptedBy = person;
            contactAcceptedAt = at;
        } else {
            reviewerAcceptedBy = person;
            reviewerAcceptedAt = at;
        }
        return new AgendaAccepted(visit.about("agenda", visitId), number, side, isAgreed());
    }

    private static NotAllowedInState refused(VisitSummary visit, PreparationProblem problem) {
        return new NotAllowedInState(visit.state(), problem, problem.sentence());
    }

    Optional<Acceptance> accepted(Side side) {
        var by = side == Side.CENTRE ? contactAcceptedBy : reviewerAcceptedBy;
        var at = side == Side.CENTRE ? contactAcceptedAt : reviewerAcceptedAt;
        return by == null ? Optional.empty() : Optional.of(new Acceptance(by, at));
    }

    /** Whether both sides accepted this version. */
    boolean isAgreed() {
        return reviewerAcceptedBy != null && contactAcceptedBy != null;
    }

    /** The first item of that type, in the order of the days. */
    Optional<AgendaItem> first(String type) {
        return items.stream().filter(item -> item.type().equals(type)).findFirst();
    }

    /** Remembers what the invited were told of their meeting; false if they know it already. */
    boolean tellsAnew(String meeting) {
        var anew = !meeting.equals(toldMeeting);
        toldMeeting = meeting;
        return anew;
    }

    /** How often it was written; both sides accept the same number. */
    int number() {
        return number;
    }

    UUID editedBy() {
        return editedBy;
    }

    Instant editedAt() {
        return editedAt;
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** For the entity tag; 0 stands for the time before there is an agenda. */
    long version() {
        return version + 1;
    }
}
