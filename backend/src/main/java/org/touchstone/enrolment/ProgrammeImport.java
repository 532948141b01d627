package org.touchstone.enrolment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.touchstone.shared.upsert.Importable;
import org.touchstone.shared.upsert.UpsertResult;

/** Programmes as a list. */
@ApplicationScoped
class ProgrammeImport implements Importable {

    private final ProgrammeUpsert programmes;
    private final ObjectMapper json;

    ProgrammeImport(ProgrammeUpsert programmes, ObjectMapper json) {
        this.programmes = programmes;
        this.json = json;
    }

    @Override
    public String kind() {
        return "PROGRAMMES";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column(
                        "key",
                        "Your key",
                        true,
                        Value.TEXT,
                        "How you tell the programme from others; the same key means the same programme.",
                        "SPORT-L3-Y1"),
                new Column(
                        "qualificationNumber",
                        "Qualification number",
                        true,
                        Value.TEXT,
                        "As in the catalogue.",
                        "MA/2345/6"),
                new Column(
                        "title",
                        "Title",
                        true,
                        Value.TEXT,
                        "What you call it.",
                        "Sport, first year"),
                new Column(
                        "site",
                        "Site",
                        false,
                        Value.TEXT,
                        "Name of the site, if at one only.",
                        "Main campus"),
                new Column(
                        "leaderKey",
                        "Leader (staff key)",
                        false,
                        Value.TEXT,
                        "Key of the member of staff who leads it; empty, it stays as known.",
                        "STAFF-0042"),
                new Column("startsOn", "First day", true, Value.DAY, "A date.", "2026-09-01"),
                new Column(
                        "endsOn",
                        "Last day",
                        false,
                        Value.DAY,
                        "A date; empty while it goes on.",
                        "2027-07-31"));
    }

    @Override
    public UpsertResult take(Sent sent) {
        return programmes.upsert(
                sent.centre(),
                sent.scheme(),
                sent.dryRun(),
                sent.rows().stream()
                        .map(row -> json.convertValue(row, ProgrammesToUpsert.Row.class))
                        .toList());
    }
}
