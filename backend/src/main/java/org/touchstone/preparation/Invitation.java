package org.touchstone.preparation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.visit.VisitSummary;

/**
 * A practitioner on the list of people of one visit: for which programmes they speak, and what
 * became of asking them. It belongs to that visit alone (QMR-092).
 */
@Entity
@Table(name = "preparation_invitation")
class Invitation {

    static final String TYPE = "invitation";

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private UUID personId;

    /** Where the person works: the visited centre or a partner of its consortium. */
    @Column(updatable = false)
    private UUID centreId;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private Instant invitedAt;
    private Instant answeredAt;
    private String answerNote;
    private int mails;

    @ElementCollection
    @CollectionTable(
            name = "preparation_invitation_programme",
            joinColumns = @JoinColumn(name = "invitation_id"))
    @Column(name = "programme_id")
    private Set<UUID> programmes = new HashSet<>();

    @Version private long version;

    protected Invitation() {}

    Invitation(UUID visitId, UUID personId, UUID centreId, Set<UUID> programmes) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.personId = personId;
        this.centreId = centreId;
        this.state = InvitationState.PLANNED;
        this.programmes.addAll(programmes);
    }

    /** That they were put on the list. */
    PersonListed listed(VisitSummary visit) {
        return new PersonListed(visit.about(TYPE, id), personId, centreId, Set.copyOf(programmes));
    }

    /**
     * Asks them; again, when the date moved or they had declined.
     *
     * @throws NotAllowedInState 409 {@code INVITED_ALREADY} if they were asked and have not
     *     declined
     */
    PersonInvited invite(VisitSummary visit, Instant at) {
        if (state != InvitationState.PLANNED && state != InvitationState.DECLINED) {
            throw refused(PreparationProblem.INVITED_ALREADY);
        }
        return askAnew(visit, at);
    }

    /** An answer given for a date that does not hold any more is no answer. */
    PersonInvited askAnew(VisitSummary visit, Instant at) {
        state = InvitationState.INVITED;
        invitedAt = at;
        answeredAt = null;
        answerNote = null;
        return new PersonInvited(visit.about(TYPE, id), personId, centreId);
    }

    /** Their answer, which they may change until the visit begins. */
    InvitationAnswered answer(VisitSummary visit, boolean comes, String note, Instant at) {
        if (!InvitationState.ASKED.contains(state) || !Arrangements.hasDateAhead(visit)) {
            throw refused(PreparationProblem.INVITATION_CLOSED);
        }
        state = comes ? InvitationState.ACCEPTED : InvitationState.DECLINED;
        answeredAt = at;
        answerNote = note == null || note.isBlank() ? null : note.strip();
        return new InvitationAnswered(visit.about(TYPE, id), personId, state, answerNote);
    }

    /** Replaces the programmes for which they speak; several are fine (QMR-093). */
    RepresentationChanged speakFor(VisitSummary visit, Set<UUID> wanted) {
        requireOpen();
        programmes.retainAll(wanted);
        programmes.addAll(wanted);
        return new RepresentationChanged(visit.about(TYPE, id), personId, Set.copyOf(wanted));
    }

    /** Takes them off the list. */
    InvitationWithdrawn withdraw(VisitSummary visit) {
        requireOpen();
        return new InvitationWithdrawn(visit.about(TYPE, id), personId, state, mails);
    }

    /** Whether they came; may be put right while the visit goes on (QMR-146). */
    AttendanceRecorded record(VisitSummary visit, boolean attended) {
        state = attended ? InvitationState.ATTENDED : InvitationState.ABSENT;
        return new AttendanceRecorded(visit.about(TYPE, id), personId, state);
    }

    /** Whether exactly that is on record already. */
    boolean isNotedAs(boolean attended) {
        return state == (attended ? InvitationState.ATTENDED : InvitationState.ABSENT);
    }

    /** Counts a mail about it: calendars replace an entry only by one that counts higher. */
    int mailed() {
        return mails++;
    }

    private void requireOpen() {
        if (state.isSettled()) {
            throw refused(PreparationProblem.INVITATION_CLOSED);
        }
    }

    private NotAllowedInState refused(PreparationProblem problem) {
        return new NotAllowedInState(state, problem, problem.sentence());
    }

    UUID id() {
        return id;
    }

    UUID visitId() {
        return visitId;
    }

    UUID personId() {
        return personId;
    }

    UUID centreId() {
        return centreId;
    }

    InvitationState state() {
        return state;
    }

    Set<UUID> programmes() {
        return Set.copyOf(programmes);
    }

    long version() {
        return version;
    }
}
