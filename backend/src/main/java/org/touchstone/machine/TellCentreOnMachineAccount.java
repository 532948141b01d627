package org.touchstone.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.directory.CentrePeople;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.security.Viewer;

/** The nominee hears of every machine of the centre that somebody else makes or revokes. */
@ApplicationScoped
class TellCentreOnMachineAccount {

    private final Notices notices;
    private final CentrePeople people;
    private final Viewer viewer;

    TellCentreOnMachineAccount(Notices notices, CentrePeople people, Viewer viewer) {
        this.notices = notices;
        this.people = people;
        this.viewer = viewer;
    }

    void created(@Observes MachineEvents.MachineAccountCreated created) {
        tell("machine-account-created", created.about(), created.name());
    }

    void revoked(@Observes MachineEvents.MachineAccountRevoked revoked) {
        tell("machine-account-revoked", revoked.about(), revoked.name());
    }

    private void tell(String template, About about, String name) {
        if (about.centreId() == null) {
            return;
        }
        people.contact(about.centreId())
                .filter(contact -> !viewer.person().equals(java.util.Optional.of(contact.id())))
                .ifPresent(
                        contact ->
                                notices.post(
                                        NewNotice.of(
                                                template,
                                                contact.id(),
                                                Map.of("machine", name, "by", viewer.name()),
                                                "/machines/" + about.id(),
                                                about.type(),
                                                about.id(),
                                                about.centreId(),
                                                template)));
    }
}
