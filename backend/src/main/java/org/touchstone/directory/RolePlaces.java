package org.touchstone.directory;

import java.util.Map;
import java.util.Set;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** Where each role of an awarding organisation can be held; those of the other side at a centre. */
final class RolePlaces {

    private static final Map<Role, Set<Target>> PLACES =
            Map.of(
                    Role.REVIEWER, Set.of(Target.AO),
                    Role.SENIOR_REVIEWER, Set.of(Target.AO, Target.REGION),
                    Role.PRINCIPAL_REVIEWER, Set.of(Target.AO),
                    Role.TEAM_LEADER, Set.of(Target.AO, Target.REGION),
                    Role.QUALITY_MANAGER, Set.of(Target.AO, Target.REGION),
                    Role.ADVISER, Set.of(Target.REGION),
                    Role.APPEALS_OFFICER, Set.of(Target.AO),
                    Role.AO_ADMIN, Set.of(Target.AO),
                    Role.PLATFORM_ADMIN, Set.of(Target.PLATFORM));

    /** What a nominee may give to the staff of the own centre. */
    static final Set<Role> STAFF =
            Set.of(
                    Role.PRACTITIONER,
                    Role.EXAMS_OFFICER,
                    Role.LEAD_IQA,
                    Role.IQA,
                    Role.ASSESSOR,
                    Role.CENTRE_MANAGER);

    private RolePlaces() {}

    static boolean canBeHeld(Role role, Target on) {
        return role.isCentreSide()
                ? on == Target.CENTRE
                : PLACES.getOrDefault(role, Set.of()).contains(on);
    }
}
