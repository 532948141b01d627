package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.directory.RoleEnded;
import org.touchstone.shared.security.Role;

/** A nominee who is ended at once leaves a vacancy today already (QMR-077). */
@ApplicationScoped
class TellHeadOnRoleEnded {

    private final NomineeVacancies vacancies;
    private final Clock clock;

    TellHeadOnRoleEnded(NomineeVacancies vacancies, Clock clock) {
        this.vacancies = vacancies;
        this.clock = clock;
    }

    void tell(@Observes RoleEnded ended) {
        if (ended.role() == Role.CENTRE_CONTACT) {
            var today = LocalDate.now(clock);
            vacancies
                    .of(ended.targetId(), today)
                    .forEach(vacancy -> vacancies.tell(vacancy, today));
        }
    }
}
