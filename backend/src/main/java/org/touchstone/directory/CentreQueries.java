package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Scope;

/** The lists of centres. */
@ApplicationScoped
class CentreQueries {

    /** Whether the centre {@code c} has no nominee in office on {@code :today} (QMR-077). */
    static final String VACANT =
            "not exists (select 1 from assignment na where na.target_id = c.id and na.role = 'CENTRE_CONTACT'"
                    + " and na.starts_on <= :today and (na.ends_on is null or na.ends_on >= :today))";

    /** Whether the centre {@code c} has an open site abroad without approval for it (QMR-036). */
    static final String ABROAD =
            "exists (select 1 from site fs where fs.centre_id = c.id and fs.country <> 'GB'"
                    + " and fs.approval_type <> 'INTERNATIONAL' and (fs.closed_on is null or fs.closed_on > :today))";

    private final EntityManager database;
    private final Clock clock;

    CentreQueries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Paged<CentreRow> page(Scope scope, CentreFilter filter) {
        return narrowed(CentreRepository.within(select(), scope), filter)
                .page(database, filter, CentreRow::of);
    }

    /** One centre with its flags. */
    CentreRow row(UUID id) {
        return select().where("c.id = :id", "id", id).list(database, 1, CentreRow::of).get(0);
    }

    /**
     * The pattern for a text that holds these words, with nothing in them that works as a wildcard.
     */
    static String contains(String words) {
        return "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private KeysetQuery select() {
        return KeysetQuery.select(
                        CentreRow.COLUMNS, "centre c join region r on r.id = c.region_id", "c.id")
                .bind("today", LocalDate.now(clock))
                .order("name", "c.name")
                .order("number", "c.number")
                .defaultSort("name");
    }

    private static KeysetQuery narrowed(KeysetQuery query, CentreFilter filter) {
        var flags = filter.flag == null ? List.<CentreFlag>of() : filter.flag;
        if (flags.contains(CentreFlag.NOMINEE_VACANT)) {
            query.where(VACANT);
        }
        if (flags.contains(CentreFlag.NON_UK_DELIVERY_UNAPPROVED)) {
            query.where(ABROAD);
        }
        return query.where(
                        "(c.name like :q or c.number like :q)",
                        "q",
                        filter.q == null || filter.q.isBlank() ? null : contains(filter.q))
                .where("c.number = :number", "number", filter.number)
                .where("c.region_id in (:regions)", "regions", filter.region)
                .where("c.nation in (:nations)", "nations", filter.nation)
                .where("c.status in (:statuses)", "statuses", filter.status);
    }
}
