package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.directory.CentrePeople;
import org.touchstone.notice.StillMatters;

/** A reminder that there is no nominee helps until there is one (QMR-077, QMR-297). */
@ApplicationScoped
class VacancyRemindersStillMatter implements StillMatters {

    private final CentrePeople people;

    VacancyRemindersStillMatter(CentrePeople people) {
        this.people = people;
    }

    @Override
    public Set<String> templates() {
        return Set.of("nominee-vacant");
    }

    @Override
    public Set<UUID> stillMatter(Collection<PostedReminder> reminders, LocalDate today) {
        // Few: one a week and centre without a nominee.
        var vacant =
                reminders.stream()
                        .map(PostedReminder::aboutId)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), people::isNomineeVacant));
        return reminders.stream()
                .filter(reminder -> vacant.get(reminder.aboutId()))
                .map(PostedReminder::id)
                .collect(Collectors.toSet());
    }
}
