package org.touchstone.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** A body that approves centres and monitors them. */
@Entity
class AwardingOrganisation {

    @Id private UUID id;

    @Column(updatable = false)
    private String code;

    private String name;

    protected AwardingOrganisation() {}

    AwardingOrganisation(String code, String name) {
        this.id = Ids.next();
        this.code = code;
        this.name = name;
    }

    AwardingOrganisationAdded added() {
        return new AwardingOrganisationAdded(id, code, name);
    }

    UUID id() {
        return id;
    }

    AwardingOrganisationRow row() {
        return new AwardingOrganisationRow(id, code, name);
    }
}
