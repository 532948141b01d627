package org.touchstone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.touchstone.sample.SampleWorld.Offer;

/**
 * What the centre's own system sends: six assessors, and how far forty learners are with up to
 * eight units. Learners are references and nothing more.
 */
class SampleAssessments {

    static final int UNITS = 8;
    static final int LEARNERS = 40;

    private static final List<String> NEW_STAFF =
            List.of("Wilhelmina Wrench", "Cuthbert Chisel", "Dorothea Dowel");
    private static final List<String> METHODS =
            List.of("ASSIGNMENT", "OBSERVATION", "WORK_PRODUCT");
    private static final List<String> SITES = List.of("Main campus", "Workshop annexe");

    /** Whoever has begun at all has begun so many units. */
    private static final int FEWEST_UNITS = 4;

    private static final int DECIDED_UNITS = 3;

    private final SampleIqa iqa;
    private final List<String> assessors = new ArrayList<>();

    SampleAssessments(SampleIqa iqa) {
        this.iqa = iqa;
        iqa.centre().practitioners().forEach(person -> assessors.add(person.name()));
        assessors.addAll(NEW_STAFF);
    }

    static String unit(int index) {
        return "U30" + (index + 1);
    }

    /** The name of the assessor at that place. */
    String assessor(int index) {
        return assessors.get(index);
    }

    private Offer offer(int assessor) {
        return iqa.offers().get(assessor % iqa.offers().size());
    }

    private static String staffKey(int assessor) {
        return "DEMO-STAFF-" + (assessor + 1);
    }

    /** Three who are known get their keys, three are new. */
    void sendStaff() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < assessors.size(); i++) {
            var row =
                    new HashMap<String, Object>(
                            Map.of("staffKey", staffKey(i), "name", assessors.get(i)));
            if (i < iqa.centre().practitioners().size()) {
                row.put("email", iqa.centre().practitioners().get(i).email());
            } else {
                row.put("email", SamplePerson.email(assessors.get(i)));
                row.put("roles", List.of("TEACHER"));
                row.put("programmes", List.of(offer(i).key()));
            }
            rows.add(row);
        }
        send("staff", rows);
    }

    /** All that is known on the day of the draw. */
    void send() {
        send(
                "assessments",
                IntStream.range(0, LEARNERS)
                        .boxed()
                        .flatMap(learner -> rows(learner, false).stream())
                        .toList());
    }

    /** A learner leaves before the end. */
    void withdraw(String learner) {
        var number =
                IntStream.range(0, LEARNERS)
                        .filter(one -> reference(one).equals(learner))
                        .findFirst()
                        .orElseThrow();
        send("assessments", rows(number, true));
    }

    private static String reference(int learner) {
        return "DEMO-L-" + (101 + learner);
    }

    /** The first units are assessed, the next are being worked on, others are not begun. */
    private List<Map<String, Object>> rows(int learner, boolean withdrawn) {
        var assessor = learner % assessors.size();
        var turn = learner / assessors.size();
        var begun = FEWEST_UNITS + turn % (UNITS - FEWEST_UNITS + 1);
        var rows = new ArrayList<Map<String, Object>>();
        for (var unit = 0; unit < begun; unit++) {
            var row = new HashMap<String, Object>();
            row.put("key", reference(learner) + "/" + unit(unit));
            row.put("learner", reference(learner));
            row.put("programme", offer(assessor).key());
            row.put("unit", unit(unit));
            row.put("assessor", staffKey(assessor));
            row.put("method", METHODS.get(unit % METHODS.size()));
            row.put("site", SITES.get(turn % SITES.size()));
            if (withdrawn) {
                row.put("state", "WITHDRAWN");
            } else if (unit < DECIDED_UNITS) {
                row.put("state", "ASSESSED");
                row.put("assessedOn", assessedOn(turn, unit));
            } else {
                row.put("state", "IN_PROGRESS");
            }
            rows.add(row);
        }
        return rows;
    }

    private LocalDate assessedOn(int turn, int unit) {
        return iqa.year().day(4 + turn + 3 * unit);
    }

    /** Rows are answered one by one; here none may be refused. */
    private void send(String what, List<Map<String, Object>> rows) {
        JsonNode result =
                iqa.client()
                        .put(
                                iqa.centre().nominee(),
                                "/centres/" + iqa.centre().number() + "/" + what,
                                Map.of("rows", rows));
        if (result.path("refused").asInt() > 0) {
            throw new IllegalStateException("Refused rows of " + what + ": " + result);
        }
    }
}
