package org.touchstone.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.touchstone.shared.upsert.Importable;
import org.touchstone.shared.upsert.UpsertResult;

/** Posts of lead internal verifiers as a list. */
@ApplicationScoped
class LeadVerifierImport implements Importable {

    private final LeadVerifierUpsert verifiers;
    private final ObjectMapper json;

    LeadVerifierImport(LeadVerifierUpsert verifiers, ObjectMapper json) {
        this.verifiers = verifiers;
        this.json = json;
    }

    @Override
    public String kind() {
        return "LEAD_VERIFIERS";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column(
                        "key",
                        "Your key",
                        true,
                        Value.TEXT,
                        "One person in the post for one subject area; a successor gets a new key.",
                        "LIV-SPORT-2026"),
                new Column(
                        "subjectArea",
                        "Subject area",
                        true,
                        Value.TEXT,
                        "The principal subject area.",
                        "Sport"),
                new Column("family", "Family", true, Value.CODE, "Of the qualifications.", "QCF"),
                new Column(
                        "staffKey",
                        "Staff key",
                        false,
                        Value.TEXT,
                        "Of the member of staff; or fill in name and e-mail.",
                        "STAFF-0042"),
                new Column(
                        "name", "Name", false, Value.TEXT, "First and last name.", "Lena Leader"),
                new Column(
                        "email",
                        "E-mail",
                        false,
                        Value.TEXT,
                        "Address at work.",
                        "lena.leader@example.org"),
                new Column(
                        "registeredOn",
                        "Registered on",
                        true,
                        Value.DAY,
                        "A date, not in the future.",
                        "2026-09-14"),
                new Column(
                        "leavesOn",
                        "Last day",
                        false,
                        Value.DAY,
                        "A date; empty while the person holds the post.",
                        "2027-02-01"));
    }

    @Override
    public UpsertResult take(Sent sent) {
        return verifiers.upsert(
                sent.centre(),
                sent.dryRun(),
                sent.rows().stream()
                        .map(row -> json.convertValue(row, LeadVerifiersToUpsert.Row.class))
                        .toList());
    }
}
