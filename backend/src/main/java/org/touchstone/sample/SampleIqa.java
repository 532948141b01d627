package org.touchstone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.touchstone.sample.SampleWorld.Offer;
import org.touchstone.sample.SampleWorld.SampleCentre;
import org.touchstone.shared.time.WorkingCalendar;

/** What the parts of the story of internal quality assurance at the first centre share. */
class SampleIqa {

    private static final String STORY = "IQA at 10001";
    private static final int PROGRAMMES = 3;

    private final SampleTimeline timeline;
    private final SampleClient client;
    private final SampleYear year;
    private final SampleCentre centre;
    private final SamplePerson lead;
    private final List<SamplePerson> team;
    private final List<Offer> offers;
    private String area;
    private String plan;
    private String version;

    SampleIqa(SampleTimeline timeline, SampleReviews reviews, WorkingCalendar calendar) {
        var world = reviews.world();
        this.timeline = timeline;
        this.client = reviews.client();
        this.year = new SampleYear(world.currentStart(), world.today(), calendar);
        this.centre = world.centre("10001");
        this.lead = world.person("Lena Lead");
        this.team =
                List.of(
                        world.person("Isla Verifier"),
                        world.person("Ian Verifier"),
                        world.person("Ines Verifier"));
        this.offers = centre.offers().subList(0, PROGRAMMES);
    }

    /** Plans a step of the plan's own story. */
    void at(LocalDate day, SampleTimeline.Step step) {
        timeline.at(day, 10, STORY, step);
    }

    /** Plans a step of a story beside it: if it ends early, the plan's own goes on. */
    void beside(String what, LocalDate day, SampleTimeline.Step step) {
        timeline.at(day, 10, STORY + ", " + what, step);
    }

    SampleClient client() {
        return client;
    }

    SampleYear year() {
        return year;
    }

    SampleCentre centre() {
        return centre;
    }

    SamplePerson lead() {
        return lead;
    }

    List<SamplePerson> team() {
        return team;
    }

    SamplePerson isla() {
        return team.get(0);
    }

    SamplePerson ian() {
        return team.get(1);
    }

    SamplePerson ines() {
        return team.get(2);
    }

    /** The programmes of the area. */
    List<Offer> offers() {
        return offers;
    }

    void openArea(String id) {
        area = id;
    }

    void openPlan(String id) {
        plan = id;
    }

    /** The version that is written or, when it is published, the one in force. */
    void openVersion(String id) {
        version = id;
    }

    String areaId() {
        return area;
    }

    String area(String below) {
        return "/iqa-areas/" + area + below;
    }

    String plan(String below) {
        return "/iqa-work-plans/" + plan + below;
    }

    String version(String below) {
        return plan("/versions/" + version + below);
    }

    /** A section of the version that is written. */
    void save(String section, Object body) {
        client.put(lead, version(section), body);
    }

    void saveItems(String section, List<?> items) {
        save(section, Map.of("items", items));
    }

    List<String> itemIds(String section) {
        return list(client.get(lead, version("")).path("content").path(section)).stream()
                .map(SampleIqa::id)
                .toList();
    }

    /** The rows of a list. */
    List<JsonNode> items(SamplePerson as, String path) {
        return list(client.get(as, path).path("items"));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static String id(JsonNode of) {
        return of.path("id").asText();
    }
}
