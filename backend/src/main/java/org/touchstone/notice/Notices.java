package org.touchstone.notice;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.Ids;
import org.touchstone.shared.time.SystemTime;

/** Posts messages to people. */
@ApplicationScoped
public class Notices {

    private final EntityManager database;
    private final PersonDirectory people;
    private final Engine templates;
    private final Clock clock;
    private final SystemTime time;

    Notices(
            EntityManager database,
            PersonDirectory people,
            Engine templates,
            Clock clock,
            SystemTime time) {
        this.database = database;
        this.people = people;
        this.templates = templates;
        this.clock = clock;
        this.time = time;
    }

    /**
     * Stores the message, and its mail for the outbox, in the current transaction; a message posted
     * before for the same occasion is not posted again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(NewNotice notice) {
        var template = templates.getTemplate("notice/" + notice.template() + ".txt");
        if (template == null) {
            throw new IllegalArgumentException(
                    "There is no template notice/" + notice.template() + ".txt");
        }
        var recipient = people.require(notice.recipient());
        var text = template.data("recipient", recipient).data("link", notice.link());
        notice.facts().forEach(text::data);
        var rendered = text.render().strip();
        var firstLine = rendered.indexOf('\n');
        var address = recipient.email();
        database.createNativeQuery(
                        "insert ignore into notice (id, person_id, template, subject, body, link, about_type, about_id, centre_id,"
                                + " dedupe_key, at, mail_state, mail_address, attachment, next_try_at) values (:id, :person, :template, :subject, :body,"
                                + " :link, :type, :about, :centre, :key, :at, :state, :address, :attachment, :next)")
                .setParameter("id", Ids.next())
                .setParameter("person", notice.recipient())
                .setParameter("template", notice.template())
                .setParameter(
                        "subject",
                        firstLine < 0 ? rendered : rendered.substring(0, firstLine).strip())
                .setParameter("body", firstLine < 0 ? "" : rendered.substring(firstLine).strip())
                .setParameter("link", notice.link())
                .setParameter("type", notice.aboutType())
                .setParameter("about", notice.aboutId())
                .setParameter("centre", notice.centreId())
                .setParameter(
                        "key",
                        String.join(
                                ":",
                                notice.template(),
                                notice.recipient().toString(),
                                notice.aboutId().toString(),
                                notice.occasion()))
                .setParameter("at", clock.instant())
                .setParameter("state", address == null ? "NONE" : "PENDING")
                .setParameter("address", address)
                .setParameter("attachment", notice.calendar())
                .setParameter("next", time.now())
                .executeUpdate();
    }
}
