package org.touchstone.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.deadline.Deadlines;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.ConductResource.ContactRow;
import org.touchstone.visit.ConductResource.NewContact;

/** When the reviewer was in touch with the centre (QMR-048, QMR-109). */
@ApplicationScoped
class ContactLog {

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<VisitContact, UUID> {}

    private final EntityManager database;
    private final Repository contacts;
    private final VisitAccess access;
    private final Deadlines deadlines;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<CentreContacted> contacted;

    ContactLog(
            EntityManager database,
            Repository contacts,
            VisitAccess access,
            Deadlines deadlines,
            Viewer viewer,
            Clock clock,
            Event<CentreContacted> contacted) {
        this.database = database;
        this.contacts = contacts;
        this.access = access;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.clock = clock;
        this.contacted = contacted;
    }

    @Transactional
    Paged<ContactRow> list(UUID visitId, PageQuery page) {
        access.toRead(visitId);
        return KeysetQuery.select(
                        "k.id as id, k.made_on as made_on, k.means as means, k.note as note, p.name as by_name,"
                                + " k.recorded_at as recorded_at",
                        "visit_contact k join person p on p.id = k.recorded_by",
                        "k.id")
                .where("k.visit_id = :visit", "visit", visitId)
                .order("madeOn", "k.made_on")
                .defaultSort("-madeOn")
                .page(
                        database,
                        page,
                        row ->
                                new ContactRow(
                                        row.uuid("id"),
                                        row.date("made_on"),
                                        row.constant("means", VisitContact.Means.class),
                                        row.text("note"),
                                        row.text("by_name"),
                                        row.instant("recorded_at")));
    }

    /** Stops the clock of the first contact. */
    @Transactional
    ContactRow record(UUID visitId, NewContact request) {
        var opened = access.toRead(visitId);
        if (request.madeOn().isAfter(LocalDate.now(clock))) {
            throw new RulesBroken(
                    "/madeOn",
                    VisitProblem.NOT_YET,
                    "A contact is recorded once it took place: choose today or an earlier day.");
        }
        var contact =
                new VisitContact(
                        visitId,
                        request.madeOn(),
                        request.means(),
                        request.note(),
                        viewer.personId(),
                        clock.instant());
        contacts.persistAndFlush(contact);
        deadlines.met(VisitDeadlines.FIRST_CONTACT, visitId);
        contacted.fire(
                new CentreContacted(
                        opened.summary().about("visit", visitId),
                        contact.madeOn(),
                        contact.means().name()));
        return new ContactRow(
                contact.id(),
                contact.madeOn(),
                contact.means(),
                contact.note(),
                viewer.name(),
                contact.recordedAt());
    }
}
