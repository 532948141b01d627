package org.touchstone.sample;

import static org.touchstone.sample.SampleIqa.id;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An amendment that is being written: one of its changes is not explained yet. */
class SampleAmendment {

    private final SampleIqa iqa;
    private final SampleClient client;
    private final SamplePerson lead;
    private final SampleYear year;

    SampleAmendment(SampleIqa iqa) {
        this.iqa = iqa;
        this.client = iqa.client();
        this.lead = iqa.lead();
        this.year = iqa.year();
    }

    /** A window moves and an activity is added; the reason for one of them is still to be given. */
    void begin() {
        var draft =
                client.post(
                        lead,
                        iqa.plan("/amend"),
                        Map.of(
                                "trigger",
                                "ABSENCE",
                                "reason",
                                "One of us is away in the weeks of the summative samples."));
        iqa.openVersion(id(draft));
        var kept =
                SampleIqa.list(draft.path("content").path("activities")).stream()
                        .map(
                                activity ->
                                        "SUMMATIVE_SAMPLE".equals(activity.path("kind").asText())
                                                ? later(activity)
                                                : activity)
                        .toList();
        iqa.saveItems("/activities", kept);
        client.put(
                lead,
                iqa.version("/change-reasons"),
                Map.of(
                        "items",
                        List.of(
                                Map.of(
                                        "section",
                                        "ACTIVITIES",
                                        "itemId",
                                        id(kept.get(kept.size() - 1)),
                                        "trigger",
                                        "ABSENCE",
                                        "reason",
                                        "Ian is away until the end of May."))));
    }

    private JsonNode later(JsonNode activity) {
        var moved = (ObjectNode) activity.deepCopy();
        var week = LocalDate.parse(activity.path("toOn").asText()).plusDays(7);
        moved.put("toOn", year.onOrAfter(week).toString());
        return moved;
    }
}
