package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.touchstone.action.ActionOpened;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.RoleGiven;
import org.touchstone.directory.SiteAdded;
import org.touchstone.enrolment.PractitionerAdded;
import org.touchstone.enrolment.ProgrammeAdded;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.workplan.AreaEvents.IqaMemberEnded;
import org.touchstone.workplan.IqaLongAbsence;
import org.touchstone.workplan.PlanMayNeedReview;
import org.touchstone.workplan.PlanMayNeedReview.Cause;

/** What happens in other features and may change a plan (IQA-065). */
@ApplicationScoped
class FlagPlansOnOutsideEvents {

    private final PersonDirectory people;
    private final Event<PlanMayNeedReview> reviews;

    FlagPlansOnOutsideEvents(PersonDirectory people, Event<PlanMayNeedReview> reviews) {
        this.people = people;
        this.reviews = reviews;
    }

    void action(@Observes ActionOpened opened) {
        reviews.fire(
                new PlanMayNeedReview(
                        opened.about().centreId(),
                        null,
                        Cause.EXTERNAL_ACTION,
                        opened.about().id(),
                        opened.reference() + ": " + opened.words()));
    }

    void site(@Observes SiteAdded added) {
        reviews.fire(
                new PlanMayNeedReview(
                        added.centreId(), null, Cause.NEW_SITE, added.siteId(), added.name()));
    }

    void programme(@Observes ProgrammeAdded added) {
        reviews.fire(
                new PlanMayNeedReview(
                        added.centreId(),
                        null,
                        Cause.NEW_PROGRAMME,
                        added.programmeId(),
                        added.title()));
    }

    void assessor(@Observes PractitionerAdded added) {
        reviews.fire(
                new PlanMayNeedReview(
                        added.centreId(),
                        null,
                        Cause.NEW_ASSESSOR,
                        added.personId(),
                        people.require(added.personId()).name()));
    }

    void assessor(@Observes RoleGiven given) {
        if (given.role() == Role.ASSESSOR && given.on() == Target.CENTRE) {
            reviews.fire(
                    new PlanMayNeedReview(
                            given.targetId(),
                            null,
                            Cause.NEW_ASSESSOR,
                            given.personId(),
                            people.require(given.personId()).name()));
        }
    }

    void absent(@Observes IqaLongAbsence absence) {
        reviews.fire(
                new PlanMayNeedReview(
                        absence.about().centreId(),
                        absence.areaId(),
                        Cause.MEMBER_ABSENT,
                        absence.absenceId(),
                        "%s is absent for %d working days"
                                .formatted(
                                        people.require(absence.personId()).name(),
                                        absence.workingDays())));
    }

    void memberLeft(@Observes IqaMemberEnded ended) {
        reviews.fire(
                new PlanMayNeedReview(
                        ended.about().centreId(),
                        ended.about().id(),
                        Cause.MEMBER_LEFT,
                        ended.personId(),
                        people.require(ended.personId()).name()));
    }
}
