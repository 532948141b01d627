package org.touchstone.enrolment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.touchstone.shared.upsert.Importable;
import org.touchstone.shared.upsert.UpsertResult;

/** Staff as a list. */
@ApplicationScoped
class StaffImport implements Importable {

    private final StaffUpsert staff;
    private final ObjectMapper json;

    StaffImport(StaffUpsert staff, ObjectMapper json) {
        this.staff = staff;
        this.json = json;
    }

    @Override
    public String kind() {
        return "STAFF";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column(
                        "staffKey",
                        "Staff key",
                        true,
                        Value.TEXT,
                        "Your number of the member of staff; the same key means the same person.",
                        "STAFF-0042"),
                new Column(
                        "name", "Name", true, Value.TEXT, "First and last name.", "Tilda Teacher"),
                new Column(
                        "email",
                        "E-mail",
                        true,
                        Value.TEXT,
                        "Address at work.",
                        "tilda.teacher@example.org"),
                new Column(
                        "roles",
                        "Roles",
                        false,
                        Value.CODES,
                        "Roles as a practitioner, with | between several; needed for somebody new.",
                        "TEACHER"),
                new Column(
                        "programmes",
                        "Programmes",
                        false,
                        Value.TEXTS,
                        "Keys or titles of the programmes the person works on, with | between several; needed for somebody new.",
                        "SPORT-L3-Y1"),
                new Column(
                        "leads",
                        "Leads",
                        false,
                        Value.TEXTS,
                        "Keys or titles of the programmes the person leads; empty, it stays as known.",
                        "SPORT-L3-Y1"),
                new Column(
                        "duties",
                        "Duties",
                        false,
                        Value.CODES,
                        "OVERSIGHT, REGISTRATION_AND_CLAIMS or QUALITY_REVIEW; empty, it stays as known.",
                        "QUALITY_REVIEW"),
                new Column(
                        "startsOn",
                        "First day",
                        false,
                        Value.DAY,
                        "A date, not in the future.",
                        "2026-09-01"),
                new Column(
                        "leavesOn",
                        "Last day",
                        false,
                        Value.DAY,
                        "A date; empty while the person works there.",
                        "2027-07-31"));
    }

    @Override
    public UpsertResult take(Sent sent) {
        return staff.upsert(
                sent.centre(),
                sent.scheme(),
                sent.dryRun(),
                sent.rows().stream()
                        .map(row -> json.convertValue(row, StaffToUpsert.Row.class))
                        .toList());
    }
}
