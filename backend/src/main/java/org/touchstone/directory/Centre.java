package org.touchstone.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
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
    private String kind;

    @Enumerated(EnumType.STRING)
    private Nation nation;

    private UUID regionId;
    private String size;
    private String status;

    @Version private long version;

    protected Centre() {}

    Centre(
            UUID id,
            String number,
            String name,
            String kind,
            Nation nation,
            UUID regionId,
            String size,
            String status) {
        this.id = id;
        this.number = number;
        this.name = name;
        this.kind = kind;
        this.nation = nation;
        this.regionId = regionId;
        this.size = size;
        this.status = status;
    }

    UUID id() {
        return id;
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
