package org.touchstone.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** A place where a centre delivers or assesses (QMR-035). */
@Entity
class Site {

    private static final String UNITED_KINGDOM = "GB";

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    private String name;

    @Enumerated(EnumType.STRING)
    private SiteKind kind;

    private String address;

    @Column(columnDefinition = "char(2)")
    private String country;

    private boolean main;

    @Enumerated(EnumType.STRING)
    private SiteApproval approvalType;

    private String approvalReference;
    private LocalDate closedOn;

    @Version private long version;

    protected Site() {}

    Site(UUID centreId, Details details) {
        this.id = Ids.next();
        this.centreId = centreId;
        take(details);
    }

    /** What can change about a site; reference and closing day may be null. */
    record Details(
            String name,
            SiteKind kind,
            String address,
            String country,
            boolean main,
            SiteApproval approvalType,
            String approvalReference,
            LocalDate closedOn) {}

    SiteAdded added() {
        return new SiteAdded(id, centreId, name, kind, country, main, approvalType);
    }

    SiteEdited edit(Details details) {
        take(details);
        return new SiteEdited(id, centreId, name, kind, country, main, approvalType, closedOn);
    }

    private void take(Details details) {
        name = details.name();
        kind = details.kind();
        address = details.address();
        country = details.country();
        main = details.main();
        approvalType = details.approvalType();
        approvalReference = details.approvalReference();
        closedOn = details.closedOn();
    }

    /** Gives way to another main site. */
    void noLongerMain() {
        main = false;
    }

    /** Delivery abroad is not covered by the approval of a centre in the United Kingdom. */
    List<CentreFlag> flags(LocalDate today) {
        var open = closedOn == null || closedOn.isAfter(today);
        return open && !UNITED_KINGDOM.equals(country) && approvalType != SiteApproval.INTERNATIONAL
                ? List.of(CentreFlag.NON_UK_DELIVERY_UNAPPROVED)
                : List.of();
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    boolean isMain() {
        return main;
    }

    long version() {
        return version;
    }

    SiteSummary summary() {
        return new SiteSummary(id, centreId, name, kind, country, main);
    }

    Details details() {
        return new Details(
                name, kind, address, country, main, approvalType, approvalReference, closedOn);
    }
}
