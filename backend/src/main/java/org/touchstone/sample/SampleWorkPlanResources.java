package org.touchstone.sample;

import static org.touchstone.sample.SampleIqa.id;

import java.util.Map;

/** Time and materials that the lead and each member agree on. */
class SampleWorkPlanResources {

    private final SampleIqa iqa;
    private final SampleClient client;
    private final SamplePerson lead;
    private final SampleYear year;

    SampleWorkPlanResources(SampleIqa iqa) {
        this.iqa = iqa;
        this.client = iqa.client();
        this.lead = iqa.lead();
        this.year = iqa.year();
    }

    void agree() {
        for (var member : iqa.team()) {
            agree(member, "/times", Map.of("personId", member.id(), "hours", 20));
            agree(
                    member,
                    "/materials",
                    Map.of(
                            "personId",
                            member.id(),
                            "kind",
                            "SAMPLE_PLAN",
                            "reference",
                            "Sample plan of the year",
                            "neededBy",
                            year.day(25),
                            "available",
                            true));
        }
        agree(
                iqa.ines(),
                "/materials",
                Map.of(
                        "personId",
                        iqa.ines().id(),
                        "kind",
                        "LEARNER_WORK",
                        "reference",
                        "Portfolios of the evening group",
                        "neededBy",
                        year.day(70),
                        "available",
                        false));
    }

    private void agree(SamplePerson member, String what, Map<String, Object> body) {
        var one = iqa.plan(what) + "/" + id(client.post(lead, iqa.plan(what), body));
        client.post(lead, one + "/agree", null);
        client.post(member, one + "/agree", null);
    }
}
