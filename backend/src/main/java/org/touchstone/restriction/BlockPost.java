package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.CentreSummary;
import org.touchstone.directory.PersonSummary;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** Who hears of blocks, and the address of each block's page. */
@ApplicationScoped
class BlockPost {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final Notices notices;
    private final Assignments assignments;
    private final CentrePeople centrePeople;

    BlockPost(Notices notices, Assignments assignments, CentrePeople centrePeople) {
        this.notices = notices;
        this.assignments = assignments;
        this.centrePeople = centrePeople;
    }

    /** Nominee, head and exams officer of the centre and its adviser (QMR-226). */
    Set<UUID> concerned(CentreSummary centre) {
        var people = new LinkedHashSet<>(responsible(centre.id()));
        add(people, assignments.holders(Role.EXAMS_OFFICER, Target.CENTRE, centre.id()));
        if (centre.regionId() != null) {
            add(people, assignments.holders(Role.ADVISER, Target.REGION, centre.regionId()));
        }
        return people;
    }

    /** Those of the centre who agree on a plan. */
    Set<UUID> responsible(UUID centreId) {
        var people = new LinkedHashSet<UUID>();
        centrePeople.nominee(centreId).map(PersonSummary::id).ifPresent(people::add);
        centrePeople.head(centreId).map(PersonSummary::id).ifPresent(people::add);
        return people;
    }

    Set<UUID> managers(UUID aoId) {
        return holders(Role.QUALITY_MANAGER, aoId);
    }

    Set<UUID> holders(Role role, UUID aoId) {
        var people = new LinkedHashSet<UUID>();
        add(people, assignments.holders(role, Target.AO, aoId));
        return people;
    }

    private static void add(Set<UUID> people, List<PersonSummary> more) {
        more.forEach(person -> people.add(person.id()));
    }

    /**
     * Posts to each of them.
     *
     * @param occasion tells two notices of the same kind about the same block apart
     */
    void post(
            String template,
            Collection<UUID> recipients,
            CentreSummary centre,
            UUID blockId,
            String reference,
            String occasion,
            Map<String, Object> more) {
        var facts = new HashMap<String, Object>(more);
        facts.put("centre", centre.name());
        facts.put("reference", reference);
        for (var recipient : recipients) {
            notices.post(
                    NewNotice.of(
                            template,
                            recipient,
                            facts,
                            "/certification-blocks/" + blockId,
                            Block.TYPE,
                            blockId,
                            centre.id(),
                            occasion));
        }
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
