package org.touchstone.machine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.MachineScope;

/** A machine account as lists show it. */
@Schema(name = "MachineAccountRow")
record MachineAccountRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Student records") String name,
        @Schema(required = true, examples = "Sends registrations each night") String purpose,
        @Schema(required = true, examples = "IT service desk, 01632 960123") String contact,
        @Schema(description = "The centre it acts for; absent for one of an awarding organisation.")
                UUID centreId,
        @Schema(required = true) MachineAccountState state,
        @Schema(required = true) List<MachineScope> scopes,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "When any of its credentials was last used, to the hour.")
                Instant lastUsedAt) {

    static final String COLUMNS =
            "m.id as id, m.name as name, m.purpose as purpose, m.contact as contact, m.centre_id as centre_id, m.state as state,"
                    + " m.created_at as created_at,"
                    + " (select group_concat(s.scope) from machine_account_scope s where s.account_id = m.id) as scopes,"
                    + " (select max(k.last_used_at) from machine_credential k where k.account_id = m.id) as last_used_at";

    static MachineAccountRow of(Row row) {
        var scopes = row.text("scopes");
        return new MachineAccountRow(
                row.uuid("id"),
                row.text("name"),
                row.text("purpose"),
                row.text("contact"),
                row.uuid("centre_id"),
                row.constant("state", MachineAccountState.class),
                scopes == null
                        ? List.of()
                        : Stream.of(scopes.split(",")).map(MachineScope::valueOf).sorted().toList(),
                row.instant("created_at"),
                row.instant("last_used_at"));
    }
}
