package org.touchstone.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.MachineSource;

/** Finds the machine account behind a token, and notes that its credential was used. */
@ApplicationScoped
class KnownMachines implements MachineSource {

    private final EntityManager database;
    private final Clock clock;

    KnownMachines(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Machine> find(String subject) {
        return KeysetQuery.select(
                        "k.id as id, k.state as state, k.grace_ends_on as grace_ends_on, k.last_used_at as last_used_at,"
                                + " m.person_id as person_id, m.state as account_state,"
                                + " (select group_concat(s.scope) from machine_account_scope s where s.account_id = m.id) as scopes",
                        "machine_credential k join machine_account m on m.id = k.account_id",
                        "k.id")
                .where("k.subject = :subject", "subject", subject)
                .list(database, 1, this::machine)
                .stream()
                .findFirst();
    }

    private Machine machine(Row row) {
        var usable =
                row.constant("account_state", MachineAccountState.class)
                                == MachineAccountState.ACTIVE
                        && isGood(
                                row.constant("state", MachineCredentialState.class),
                                row.date("grace_ends_on"));
        if (usable) {
            noteUse(row.uuid("id"), row.instant("last_used_at"));
        }
        return new Machine(row.uuid("person_id"), usable, scopes(row.text("scopes")));
    }

    /** A grace is over with its day, whether the day's work has been done by then or not. */
    private boolean isGood(MachineCredentialState state, LocalDate graceEndsOn) {
        return switch (state) {
            case ACTIVE -> true;
            case GRACE -> !LocalDate.now(clock).isAfter(graceEndsOn);
            case PENDING, ENDED -> false;
        };
    }

    private static Set<MachineScope> scopes(String names) {
        return names == null
                ? Set.of()
                : Stream.of(names.split(","))
                        .map(MachineScope::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private void noteUse(UUID credential, Instant lastUsedAt) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (lastUsedAt == null || lastUsedAt.isBefore(hour)) {
            database.createNativeQuery(
                            "update machine_credential set last_used_at = :hour where id = :id and (last_used_at is null or last_used_at < :hour)")
                    .setParameter("hour", hour)
                    .setParameter("id", credential)
                    .executeUpdate();
        }
    }
}
