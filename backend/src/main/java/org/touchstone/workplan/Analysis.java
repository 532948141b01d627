package org.touchstone.workplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;

/** A training needs analysis that member and lead both rate and sign (IQA-008, IQA-010). */
@Entity
@Table(name = "work_plan_analysis")
class Analysis {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID areaId;

    @Column(updatable = false)
    private UUID personId;

    private LocalDate heldOn;
    private UUID leadSignedBy;
    private Instant leadSignedAt;
    private Instant memberSignedAt;

    @ElementCollection
    @CollectionTable(name = "work_plan_competence", joinColumns = @JoinColumn(name = "analysis_id"))
    @OrderColumn(name = "position")
    private List<Competence> competences = new ArrayList<>();

    @Version private long version;

    protected Analysis() {}

    Analysis(UUID areaId, UUID personId, LocalDate heldOn, List<Competence> competences) {
        this.id = Ids.next();
        this.areaId = areaId;
        this.personId = personId;
        edit(heldOn, competences);
    }

    /** The lead's side changes; what the member saw of a line that is still there stays. */
    void edit(LocalDate heldOn, List<Competence> lines) {
        requireOpen();
        var before = List.copyOf(competences);
        this.heldOn = heldOn;
        competences.clear();
        for (var line : lines) {
            competences.add(
                    line.ratedByMember(
                            before.stream()
                                    .filter(old -> old.competence().equals(line.competence()))
                                    .map(Competence::selfRating)
                                    .findFirst()
                                    .orElse(null)));
        }
        clearSignatures();
    }

    /** The member's side: a rating for each line, in order. */
    void rate(List<Short> ratings) {
        requireOpen();
        if (ratings.size() != competences.size()) {
            throw new RulesBroken(
                    "/ratings",
                    WorkPlanProblem.RATING_MISSING,
                    WorkPlanProblem.RATING_MISSING.sentence());
        }
        for (var index = 0; index < ratings.size(); index++) {
            competences.set(index, competences.get(index).ratedByMember(ratings.get(index)));
        }
        clearSignatures();
    }

    void signAsLead(UUID person, int gapToAct, Instant at) {
        requireReady(gapToAct);
        if (leadSignedAt != null) {
            throw signedAlready();
        }
        leadSignedBy = person;
        leadSignedAt = at;
    }

    void signAsMember(int gapToAct, Instant at) {
        requireReady(gapToAct);
        if (memberSignedAt != null) {
            throw signedAlready();
        }
        memberSignedAt = at;
    }

    private void requireReady(int gapToAct) {
        RulesBroken.throwIfAny(missing(gapToAct));
    }

    /** What is missing before either side can sign. */
    List<Violation> missing(int gapToAct) {
        var missing = new ArrayList<Violation>();
        for (var index = 0; index < competences.size(); index++) {
            var line = competences.get(index);
            if (!line.isRated()) {
                missing.add(Violation.of("/competences/" + index, WorkPlanProblem.RATING_MISSING));
            } else if (line.gap() >= gapToAct && !line.isAnswered()) {
                missing.add(Violation.of("/competences/" + index, WorkPlanProblem.GAP_UNANSWERED));
            }
        }
        return missing;
    }

    /** What both signed does not change any more: the next analysis is a new one. */
    private void requireOpen() {
        if (isSigned()) {
            throw signedAlready();
        }
    }

    private static AlreadyExists signedAlready() {
        return new AlreadyExists(
                WorkPlanProblem.SIGNED_ALREADY, WorkPlanProblem.SIGNED_ALREADY.sentence());
    }

    private void clearSignatures() {
        leadSignedBy = null;
        leadSignedAt = null;
        memberSignedAt = null;
    }

    boolean isSigned() {
        return leadSignedAt != null && memberSignedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID areaId() {
        return areaId;
    }

    UUID personId() {
        return personId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    UUID leadSignedBy() {
        return leadSignedBy;
    }

    Instant leadSignedAt() {
        return leadSignedAt;
    }

    Instant memberSignedAt() {
        return memberSignedAt;
    }

    List<Competence> competences() {
        return List.copyOf(competences);
    }

    long version() {
        return version;
    }
}
