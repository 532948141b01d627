package org.touchstone.notice;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.Ids;

/** Posts messages to people. */
@ApplicationScoped
public class Notices {

    private final EntityManager database;
    private final PersonDirectory people;
    private final Engine templates;
    private final Clock clock;
    private final NoticeKinds kinds;
    private final Rehearsal rehearsal;

    Notices(
            EntityManager database,
            PersonDirectory people,
            Engine templates,
            Clock clock,
            NoticeKinds kinds,
            Rehearsal rehearsal) {
        this.database = database;
        this.people = people;
        this.templates = templates;
        this.clock = clock;
        this.kinds = kinds;
        this.rehearsal = rehearsal;
    }

    /**
     * Stores the message, and its mail for the outbox or for the recipient's daily digest as they
     * chose, in the current transaction; a message posted before for the same occasion is not
     * posted again. In a rehearsal nothing is stored.
     *
     * @return the notice, or empty if there was one before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> post(NewNotice notice) {
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
        var subject = firstLine < 0 ? rendered : rendered.substring(0, firstLine).strip();
        if (rehearsal.collects(notice, recipient, subject)) {
            return Optional.empty();
        }
        var address = recipient.email();
        var id = Ids.next();
        // What is not listed or legal is mailed at once, whatever the recipient chose.
        var group =
                kinds.groupOf(notice.template())
                        .filter(chosen -> chosen != NoticeGroup.LEGAL)
                        .map(Enum::name)
                        .orElse("");
        var inserted =
                database.createNativeQuery(
                                "insert ignore into notice (id, person_id, template, subject, body, link, about_type, about_id, centre_id,"
                                        + " dedupe_key, at, mail_state, mail_address, attachment, next_try_at) values (:id, :person, :template, :subject, :body,"
                                        + " :link, :type, :about, :centre, :key, :at, if(:address is null, 'NONE', coalesce((select case delivery"
                                        + " when 'DAILY_DIGEST' then 'WAITING' when 'IN_APP_ONLY' then 'NONE' else 'PENDING' end from notice_preference"
                                        + " where person_id = :person and notice_group = :group), 'PENDING')), :address, :attachment, utc_timestamp(6))")
                        .setParameter("id", id)
                        .setParameter("group", group)
                        .setParameter("person", notice.recipient())
                        .setParameter("template", notice.template())
                        .setParameter("subject", subject)
                        .setParameter(
                                "body", firstLine < 0 ? "" : rendered.substring(firstLine).strip())
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
                        .setParameter("address", address)
                        .setParameter("attachment", notice.calendar())
                        .executeUpdate();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }
}
