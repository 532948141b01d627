package org.touchstone.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** An area of an awarding organisation. Every centre belongs to exactly one (QMR-041). */
@Entity
class Region {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID aoId;

    private String name;

    @Version private long version;

    protected Region() {}

    Region(UUID aoId, String name) {
        this.id = Ids.next();
        this.aoId = aoId;
        this.name = name;
    }

    RegionNamed named() {
        return new RegionNamed(id, aoId, name);
    }

    RegionNamed rename(String name) {
        this.name = name;
        return named();
    }

    UUID id() {
        return id;
    }

    UUID aoId() {
        return aoId;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }
}
