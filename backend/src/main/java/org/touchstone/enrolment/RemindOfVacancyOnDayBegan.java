package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.shared.time.DayBegan;

/** On its first day and every week, as long as it lasts (QMR-077). */
@ApplicationScoped
class RemindOfVacancyOnDayBegan {

    private final NomineeVacancies vacancies;

    RemindOfVacancyOnDayBegan(NomineeVacancies vacancies) {
        this.vacancies = vacancies;
    }

    void remind(@Observes DayBegan began) {
        vacancies.on(began.day()).stream()
                .filter(vacancy -> vacancy.isRemindedOn(began.day()))
                .forEach(vacancy -> vacancies.tell(vacancy, began.day()));
    }
}
