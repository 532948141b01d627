package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.touchstone.shared.security.Viewer;

/** Tells the next person in the chain that it is their turn, and the one before what happened. */
@ApplicationScoped
class TellOnEngagementMoves {

    private final EngagementMail mail;
    private final Viewer viewer;
    private final Clock clock;

    TellOnEngagementMoves(EngagementMail mail, Viewer viewer, Clock clock) {
        this.mail = mail;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Every move is an occasion of its own, also the second request for a signature. */
    private String now() {
        return clock.instant().toString();
    }

    void opened(@Observes EngagementOpened event) {
        mail.toNominee("engagement-opened", event.about(), Map.of(), "opened");
    }

    void signatureRequested(@Observes SignatureRequested event) {
        mail.toHead(
                "engagement-signature-requested",
                event.about(),
                Map.of("by", viewer.name()),
                now());
    }

    void recalled(@Observes SignatureRecalled event) {
        mail.toHead(
                "engagement-signature-recalled", event.about(), Map.of("by", viewer.name()), now());
    }

    void rejected(@Observes SignatureRejected event) {
        mail.toNominee(
                "engagement-signature-rejected",
                event.about(),
                Map.of("by", viewer.name(), "reason", event.reason()),
                now());
    }

    void signed(@Observes EngagementSigned event) {
        mail.toNominee(
                "engagement-signed",
                event.about(),
                Map.of("by", event.signerName(), "hash", event.contentHash()),
                now());
    }

    void voided(@Observes SignatureVoided event) {
        mail.toHead(
                "engagement-signature-voided",
                event.about(),
                Map.of("reason", event.reason()),
                now());
    }

    void submitted(@Observes EngagementSubmitted event) {
        mail.toReviewer("engagement-submitted", event.about(), Map.of(), now());
    }

    void returned(@Observes EngagementReturned event) {
        var facts = Map.<String, Object>of("by", viewer.name(), "reason", event.reason());
        mail.toNominee("engagement-returned", event.about(), facts, now());
        mail.toHead(
                "engagement-signature-voided",
                event.about(),
                Map.of("reason", "The reviewer sent the document back."),
                now());
    }

    void shared(@Observes EngagementShared event) {
        if (event.shared()) {
            mail.toReviewer("engagement-shared", event.about(), Map.of("by", viewer.name()), now());
        }
    }

    void commented(@Observes EngagementCommented event) {
        var facts = Map.<String, Object>of("by", viewer.name());
        var occasion = event.commentId().toString();
        if (viewer.actingAs().filter(role -> !role.isCentreSide()).isPresent()) {
            mail.toNominee("engagement-commented", event.about(), facts, occasion);
        } else {
            mail.toReviewer("engagement-commented", event.about(), facts, occasion);
        }
    }

    void contributorsNamed(@Observes ContributorsNamed event) {
        mail.post(
                "engagement-contributor",
                List.copyOf(event.added()),
                event.about(),
                Map.of("by", viewer.name()),
                "",
                now());
    }
}
