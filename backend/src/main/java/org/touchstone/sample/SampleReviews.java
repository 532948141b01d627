package org.touchstone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.touchstone.sample.SampleWorld.SampleCentre;

/** What people do in the course of a review, each through the interface as themselves. */
class SampleReviews {

    static final String MET = "MET";
    static final String NOT_EFFECTIVE = "NOT_EFFECTIVE";
    static final String NOT_EVIDENCED = "NOT_EVIDENCED";

    private static final int OBJECTIVES = 10;
    private static final int MEASURES = 5;

    private final SampleClient client;
    private final SampleWorld world;
    private final Map<String, JsonNode> visits = new HashMap<>();

    SampleReviews(SampleClient client, SampleWorld world) {
        this.client = client;
        this.world = world;
    }

    SamplePerson person(String name) {
        return world.person(name);
    }

    /** A Tuesday on or after the day: never a weekend, seldom a bank holiday. */
    static LocalDate tuesday(LocalDate from) {
        var day = from;
        while (day.getDayOfWeek() != DayOfWeek.TUESDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    void register(SampleCentre centre, LocalDate takenOn, LocalDate first, String context) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var offer : centre.offers()) {
            var line = new HashMap<String, Object>();
            line.put("qualificationNumber", offer.qualificationNumber());
            line.put("siteId", centre.sites().get(0));
            line.put("activeLearners", offer.learners());
            line.put("firstRegisteredOn", first);
            if (context != null) {
                line.put("deliveryContext", context);
            }
            lines.add(line);
        }
        client.put(
                person("Otto Admin"),
                "/enrolments/" + centre.enrolmentId() + "/registrations",
                Map.of("takenOn", takenOn, "lines", lines));
    }

    String openCycle(LocalDate start) {
        var otto = person("Otto Admin");
        var cycle =
                client.post(
                        otto,
                        "/cycles",
                        Map.of(
                                "scheme",
                                SampleFoundation.SCHEME,
                                "name",
                                start.getYear() + "–" + (start.getYear() + 1),
                                "startsOn",
                                start));
        client.post(otto, "/cycles/" + cycle.path("id").asText() + "/open", null);
        return cycle.path("id").asText();
    }

    void formTeam(String name, String leader, List<String> members) {
        client.post(
                person("Otto Admin"),
                "/teams",
                Map.of(
                        "name",
                        name,
                        "leaderId",
                        person(leader).id(),
                        "members",
                        members.stream()
                                .map(member -> Map.of("personId", person(member).id()))
                                .toList()));
    }

    void standardise(String cycleId, LocalDate on, List<String> reviewers) {
        var petra = person("Petra Principal");
        var session =
                client.post(
                        petra,
                        "/standardisation-sessions",
                        Map.of("cycleId", cycleId, "title", "Judging alike", "heldOn", on));
        client.put(
                petra,
                "/standardisation-sessions/" + session.path("id").asText() + "/attendance",
                Map.of(
                        "attendance",
                        reviewers.stream()
                                .map(
                                        name ->
                                                Map.of(
                                                        "personId",
                                                        person(name).id(),
                                                        "outcome",
                                                        "STANDARDISED"))
                                .toList()));
    }

    /** The visit of the centre in the cycle. */
    String visit(String cycleId, SampleCentre centre) {
        return visits.computeIfAbsent(
                        cycleId + centre.number(),
                        key -> {
                            var found =
                                    client.get(
                                                    person("Otto Admin"),
                                                    "/visits?cycle="
                                                            + cycleId
                                                            + "&centre="
                                                            + centre.number())
                                            .path("items");
                            if (found.isEmpty()) {
                                throw new IllegalStateException(
                                        "no visit of " + centre.name() + " in the cycle");
                            }
                            return found.get(0);
                        })
                .path("id")
                .asText();
    }

    void allocate(String visit, String reviewer) {
        client.post(
                person("Tess Teamleader"),
                "/visits/" + visit + "/allocate",
                Map.of("reviewerId", person(reviewer).id()));
    }

    void contact(String visit, String reviewer, LocalDate on) {
        client.post(
                person(reviewer),
                "/visits/" + visit + "/contacts",
                Map.of(
                        "madeOn",
                        on,
                        "means",
                        "PHONE",
                        "note",
                        "Introduced myself and the review."));
    }

    void propose(String visit, SamplePerson by, LocalDate... days) {
        client.post(
                by,
                "/visits/" + visit + "/propose-date",
                Map.of(
                        "dates",
                        List.of(days).stream().map(day -> Map.of("startOn", day)).toList(),
                        "note",
                        "We would need a room for the whole day."));
    }

    void accept(String visit, SamplePerson by) {
        var proposals = client.get(by, "/visits/" + visit).path("proposals");
        for (var proposal : proposals) {
            if ("OPEN".equals(proposal.path("state").asText())) {
                client.post(
                        by,
                        "/visits/" + visit + "/accept-date",
                        Map.of("proposalId", proposal.path("id").asText()));
                return;
            }
        }
        throw new IllegalStateException("no open proposal: " + proposals);
    }

    void start(String visit, String reviewer) {
        client.post(person(reviewer), "/visits/" + visit + "/start", null);
    }

    /** Findings on the first objectives: everything is met but what the map names by measure. */
    void find(String visit, String reviewer, int objectives, Map<String, String> others) {
        var prompted = measuresWithAddendum(visit, reviewer);
        for (var objective = 1; objective <= objectives; objective++) {
            for (var measure = 1; measure <= MEASURES; measure++) {
                var ref = "QO." + objective + "." + measure;
                client.put(
                        person(reviewer),
                        "/visits/" + visit + "/findings/" + ref,
                        finding(others.getOrDefault(ref, MET), prompted.contains(ref)));
            }
            client.post(
                    person(reviewer),
                    "/visits/" + visit + "/items-seen",
                    Map.of(
                            "measure",
                            "QO." + objective + ".1",
                            "what",
                            "Minutes and records of the last year"));
        }
    }

    private Set<String> measuresWithAddendum(String visit, String reviewer) {
        var measures = new HashSet<String>();
        client.get(person(reviewer), "/visits/" + visit + "/findings")
                .path("items")
                .forEach(
                        row -> {
                            if (row.path("addendumAsked").asBoolean()) {
                                measures.add(row.path("measure").asText());
                            }
                        });
        return measures;
    }

    private static Map<String, Object> finding(String finding, boolean prompted) {
        var content = new HashMap<String, Object>(Map.of("finding", finding));
        if (finding.equals(NOT_EFFECTIVE)) {
            content.put(
                    "note",
                    "The procedure is written down; two of the six people asked did not follow it.");
        } else if (finding.equals(NOT_EVIDENCED)) {
            content.put("note", "No record of the last two terms could be shown.");
        }
        if (prompted) {
            content.put(
                    "addendumNote",
                    "Employers were asked on the telephone; what they said agrees with the records.");
        }
        return content;
    }

    /** The level of each objective that follows from its findings. */
    void judge(String visit, String reviewer, Map<String, String> others) {
        for (var objective = 1; objective <= OBJECTIVES; objective++) {
            var code = "QO." + objective;
            var level = level(code, others);
            client.put(
                    person(reviewer),
                    "/visits/" + visit + "/judgements/" + code,
                    level.equals("EFFECTIVE")
                            ? Map.of("level", level)
                            : Map.of(
                                    "level",
                                    level,
                                    "rationale",
                                    "Procedures were seen for every measure; the notes name where practice falls short of them."));
        }
    }

    private static String level(String objective, Map<String, String> others) {
        var found =
                others.entrySet().stream()
                        .filter(of -> of.getKey().startsWith(objective + "."))
                        .map(Map.Entry::getValue)
                        .toList();
        if (found.contains(NOT_EVIDENCED)) {
            return "INSUFFICIENT_EVIDENCE";
        }
        return found.contains(NOT_EFFECTIVE) ? "PARTLY_EFFECTIVE" : "EFFECTIVE";
    }

    /** What became of the recommendations of the visit before, as the new visit finds it. */
    void reviewEarlier(String visit, String reviewer) {
        client.get(person(reviewer), "/recommendations?forVisit=" + visit)
                .path("items")
                .forEach(
                        recommendation ->
                                client.post(
                                        person(reviewer),
                                        "/recommendations/"
                                                + recommendation.path("id").asText()
                                                + "/review",
                                        Map.of(
                                                "visitId",
                                                visit,
                                                "outcome",
                                                "PARTLY",
                                                "note",
                                                "Two of four programme teams do it; the others begin in spring.")));
    }

    void note(String visit, String reviewer, String kind, String measure, String text) {
        var point = new HashMap<String, Object>(Map.of("kind", kind, "text", text));
        if (measure != null) {
            point.put("objective", measure.substring(0, measure.lastIndexOf('.')));
            point.put("measure", measure);
        }
        client.post(person(reviewer), "/visits/" + visit + "/points", point);
    }

    void feedBack(String visit, String reviewer, LocalDate on, boolean blockExplained) {
        client.post(
                person(reviewer),
                "/visits/" + visit + "/spoken-feedback",
                Map.of(
                        "givenAt",
                        on.atTime(16, 0).atZone(ZoneId.of("Europe/London")).toInstant(),
                        "personsPresent",
                        "The nominee and the head of centre",
                        "notes",
                        "All ten objectives were talked through; the levels are provisional.",
                        "blockExplained",
                        blockExplained
                                ? List.of("EVIDENCE_LACKING", "BLOCK_POSSIBLE", "NEXT_STEPS")
                                : List.of()));
    }

    void conclude(String visit, String reviewer, SampleCentre centre, LocalDate on) {
        met(visit, reviewer, "QN_MEETING", on, 9, "The nominee");
        met(
                visit,
                reviewer,
                "PRACTITIONERS_MEETING",
                on,
                11,
                "Six practitioners of four programmes");
        client.post(
                person(reviewer),
                "/visits/" + visit + "/conclude",
                Map.of("sitesReviewed", centre.sites(), "lastDay", on));
    }

    private void met(
            String visit, String reviewer, String type, LocalDate on, int hour, String persons) {
        client.post(
                person(reviewer),
                "/visits/" + visit + "/meetings",
                Map.of(
                        "type",
                        type,
                        "heldAt",
                        on.atTime(hour, 0).atZone(ZoneId.of("Europe/London")).toInstant(),
                        "persons",
                        persons,
                        "note",
                        "They could say how the procedures work in their own programme."));
    }

    void report(String visit, String reviewer, String summary) {
        var reports = client.get(person(reviewer), "/reports?visit=" + visit).path("items");
        var report = reports.get(0).path("id").asText();
        client.put(person(reviewer), "/reports/" + report + "/summary", Map.of("summary", summary));
        client.post(person(reviewer), "/reports/" + report + "/submit", Map.of());
    }

    SampleClient client() {
        return client;
    }

    SampleWorld world() {
        return world;
    }
}
