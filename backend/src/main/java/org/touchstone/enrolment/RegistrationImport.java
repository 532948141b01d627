package org.touchstone.enrolment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.shared.upsert.Importable;
import org.touchstone.shared.upsert.UpsertResult;

/** A snapshot of registrations as a list. */
@ApplicationScoped
class RegistrationImport implements Importable {

    private final RegistrationUpsert registrations;
    private final ObjectMapper json;
    private final Clock clock;

    RegistrationImport(RegistrationUpsert registrations, ObjectMapper json, Clock clock) {
        this.registrations = registrations;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "REGISTRATIONS";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column(
                        "qualificationNumber",
                        "Qualification number",
                        true,
                        Value.TEXT,
                        "As in the catalogue.",
                        "MA/2345/6"),
                new Column(
                        "site",
                        "Site",
                        false,
                        Value.TEXT,
                        "Name of the site; empty where it does not matter.",
                        "Main campus"),
                new Column(
                        "deliveryContext",
                        "Delivery context",
                        false,
                        Value.CODE,
                        "Empty for ordinary delivery.",
                        "APPRENTICESHIP"),
                new Column(
                        "activeLearners",
                        "Active learners",
                        true,
                        Value.NUMBER,
                        "Registered, not completed, not withdrawn on that day.",
                        "24"),
                new Column(
                        "firstRegisteredOn",
                        "First registration",
                        true,
                        Value.DAY,
                        "The day of the first registration.",
                        "2026-09-14"));
    }

    @Override
    public UpsertResult take(Sent sent) {
        return registrations.upsert(
                sent.centre(),
                sent.scheme(),
                sent.dryRun(),
                new RegistrationsToUpsert(
                        sent.takenOn() == null ? LocalDate.now(clock) : sent.takenOn(),
                        sent.rows().stream()
                                .map(row -> json.convertValue(row, RegistrationsToUpsert.Row.class))
                                .toList()));
    }
}
