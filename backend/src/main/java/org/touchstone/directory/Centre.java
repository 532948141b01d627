package org.touchstone.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.time.Nation;

/**
 * An approved centre. Its number is unique and never changes; its nation picks the bank holidays
 * (QMR-034).
 */
@Entity
class Centre {

    @Id private UUID id;

    @Column(updatable = false)
    private String number;

    private String name;

    @Enumerated(EnumType.STRING)
    private CentreKind kind;

    @Enumerated(EnumType.STRING)
    private Nation nation;

    private UUID regionId;

    @Enumerated(EnumType.STRING)
    private CentreSize size;

    @Enumerated(EnumType.STRING)
    private CentreStatus status;

    @Version private long version;

    protected Centre() {}

    Centre(String number, CentreDetails details) {
        this.id = Ids.next();
        this.number = number;
        take(details);
    }

    CentreAdded added() {
        return new CentreAdded(id, number, details());
    }

    CentreEdited edit(CentreDetails details) {
        var before = details();
        take(details);
        return new CentreEdited(id, number, before, details);
    }

    private void take(CentreDetails details) {
        name = details.name();
        kind = details.kind();
        nation = details.nation();
        regionId = details.regionId();
        size = details.size();
        status = details.status();
    }

    CentreDetails details() {
        return new CentreDetails(name, kind, nation, regionId, size, status);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID regionId() {
        return regionId;
    }

    long version() {
        return version;
    }

    CentreSummary summary() {
        return new CentreSummary(id, number, name, nation, regionId);
    }
}
