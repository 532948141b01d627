package org.touchstone.engagement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.security.Role;

/**
 * Who signed what: the name as typed, the account behind it, and the hash of the text that was
 * signed (QMR-089, QMR-122).
 */
@Embeddable
class Signature {

    private UUID signerId;
    private String signerName;
    private String signerAccount;

    @Enumerated(EnumType.STRING)
    private Role signerRole;

    private Instant signedAt;
    private String signedHash;
    private String signedTerms;
    private String signedFrom;

    protected Signature() {}

    Signature(
            UUID signerId,
            String signerName,
            String signerAccount,
            Role signerRole,
            Instant signedAt,
            String signedHash,
            String signedTerms,
            String signedFrom) {
        this.signerId = signerId;
        this.signerName = signerName;
        this.signerAccount = signerAccount;
        this.signerRole = signerRole;
        this.signedAt = signedAt;
        this.signedHash = signedHash;
        this.signedTerms = signedTerms;
        this.signedFrom = signedFrom;
    }

    UUID signerId() {
        return signerId;
    }

    String signerName() {
        return signerName;
    }

    String signerAccount() {
        return signerAccount;
    }

    Role signerRole() {
        return signerRole;
    }

    Instant signedAt() {
        return signedAt;
    }

    String hash() {
        return signedHash;
    }

    String terms() {
        return signedTerms;
    }

    String from() {
        return signedFrom;
    }
}
