package org.touchstone.notice;

import jakarta.enterprise.context.ApplicationScoped;

/** Empties the outbox, for tests of other features. */
@ApplicationScoped
public class MailRun {

    private final Outbox outbox;

    MailRun(Outbox outbox) {
        this.outbox = outbox;
    }

    public void mail() {
        outbox.sendDue();
    }
}
