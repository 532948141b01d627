package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.Sites;
import org.touchstone.enrolment.CentreFlagsView.Code;
import org.touchstone.enrolment.CentreFlagsView.Flag;

/** Finds the gaps in a centre's records (QMR-036, QMR-077, QMR-097, QMR-098). */
@ApplicationScoped
class ReadinessService {

    private static final String NOMINEE = "QO.2.1";
    private static final String LEADER = "QO.2.3";
    private static final String ABROAD = "QO.1.1";

    private final CentreDirectory centres;
    private final EnrolmentRepository enrolments;
    private final ProgrammeRepository programmes;
    private final PractitionerRepository practitioners;
    private final CentreDuties duties;
    private final Sites sites;
    private final ExternalChecklistService checklists;

    ReadinessService(
            CentreDirectory centres,
            EnrolmentRepository enrolments,
            ProgrammeRepository programmes,
            PractitionerRepository practitioners,
            CentreDuties duties,
            Sites sites,
            ExternalChecklistService checklists) {
        this.centres = centres;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.practitioners = practitioners;
        this.duties = duties;
        this.sites = sites;
        this.checklists = checklists;
    }

    @Transactional
    CentreFlagsView gaps(String centre) {
        var centreId = centres.requireVisible(centre).id();
        var flags = new ArrayList<Flag>();
        if (practitioners.isNomineeVacant(centreId)) {
            flags.add(
                    new Flag(
                            Code.NOMINEE_VACANT,
                            NOMINEE,
                            "The centre has no nominee; mails go to the head of centre",
                            null));
        }
        var holders = duties.of(centreId);
        for (var duty : CentreDuty.values()) {
            if (!holders.containsKey(duty)) {
                flags.add(new Flag(Code.DUTY_VACANT, duty.measure(), duty.vacancy(), null));
            }
        }
        var externally = new ArrayList<ExternalChecklistView>();
        for (var enrolment : enrolments.of(centreId)) {
            externally.addAll(checklists.of(enrolment));
            for (var programme : programmes.ofEnrolment(enrolment.id())) {
                if (programme.leaderId() == null) {
                    flags.add(
                            new Flag(
                                    Code.PROGRAMME_WITHOUT_LEADER,
                                    LEADER,
                                    "Nobody leads " + programme.title(),
                                    programme.id()));
                }
            }
        }
        for (var site : sites.unapprovedAbroad(centreId)) {
            flags.add(
                    new Flag(
                            Code.NON_UK_DELIVERY_UNAPPROVED,
                            ABROAD,
                            "%s lies abroad (%s) and has no international approval"
                                    .formatted(site.name(), site.country()),
                            site.id()));
        }
        return new CentreFlagsView(flags, externally);
    }
}
