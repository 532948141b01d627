package org.touchstone.sample;

import static org.touchstone.sample.SampleIqa.id;

import java.util.List;
import java.util.Map;

/** Individual plans in three states, each with an objective. */
class SampleIndividualPlans {

    private final SampleIqa iqa;
    private final SampleClient client;
    private final SamplePerson lead;
    private final SampleYear year;

    SampleIndividualPlans(SampleIqa iqa) {
        this.iqa = iqa;
        this.client = iqa.client();
        this.lead = iqa.lead();
        this.year = iqa.year();
    }

    /** One agreed, one countered, one waiting for the member. */
    void propose() {
        client.post(lead, iqa.plan("/individual-plans/generate"), null);
        for (var row : client.get(lead, iqa.plan("/individual-plans")).path("items")) {
            var own = iqa.plan("/individual-plans/" + row.path("id").asText());
            var member =
                    iqa.team().stream()
                            .filter(
                                    one ->
                                            one.id()
                                                    .toString()
                                                    .equals(row.path("personId").asText()))
                            .findFirst()
                            .orElseThrow();
            var objective =
                    own
                            + "/objectives/"
                            + id(client.post(lead, own + "/objectives", objective(own)));
            client.post(lead, own + "/propose", null);
            if (member.equals(iqa.isla())) {
                client.post(
                        member, objective + "/confirm", Map.of("revision", 1, "achievable", true));
                client.post(member, own + "/agree", null);
            } else if (member.equals(iqa.ian())) {
                client.post(
                        member,
                        own + "/counter",
                        Map.of("comment", "The observation week is the week of the trade fair."));
            }
        }
    }

    private Map<String, Object> objective(String individual) {
        var content = client.get(lead, iqa.version("")).path("content");
        var mine = client.get(lead, individual).path("activities").get(0);
        return Map.of(
                "title",
                "Everything sampled by its day",
                "specific",
                Map.of(
                        "statement",
                        "Carry out each activity of the plan within its window.",
                        "scope",
                        List.of(Map.of("kind", "ACTIVITY", "id", id(mine)))),
                "measurable",
                Map.of(
                        "indicator",
                        "Activities done within their window",
                        "unit",
                        "%",
                        "target",
                        95,
                        "comparator",
                        "AT_LEAST",
                        "dataSource",
                        "Records of sampling"),
                "achievable",
                "Twenty hours are set aside and the sample plan is there.",
                "realistic",
                Map.of(
                        "rationale",
                        "Late samples held certificates back last year.",
                        "priorityId",
                        id(content.path("priorities").get(0))),
                "timeBound",
                Map.of(
                        "startOn",
                        year.day(20),
                        "dueOn",
                        year.day(280),
                        "milestones",
                        List.of(Map.of("title", "Interim samples done", "dueOn", year.day(80)))));
    }
}
