package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Answers from skills and declared conflicts. */
@ApplicationScoped
class KnownFitness implements StaffFitness {

    private final ConflictRepository conflicts;
    private final SkillRepository skills;
    private final Clock clock;

    KnownFitness(ConflictRepository conflicts, SkillRepository skills, Clock clock) {
        this.conflicts = conflicts;
        this.skills = skills;
        this.clock = clock;
    }

    @Override
    public boolean isProhibited(UUID centreId, UUID person, UUID assessor, String learner) {
        return conflicts.isProhibited(centreId, person, assessor, learner);
    }

    @Override
    public Set<UUID> qualified(UUID centreId, UUID programmeId, Collection<UUID> people) {
        return skills.holders(centreId, programmeId, people, LocalDate.now(clock));
    }
}
