package org.touchstone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.touchstone.sample.SampleWorld.Offer;
import org.touchstone.sample.SampleWorld.SampleCentre;

/**
 * Internal quality assurance at the first centre: an area with its lead and a team of three, the
 * year's plan in force, individual plans in three states, and an amendment being written.
 */
class SampleWorkPlan {

    private static final String STORY = "IQA at 10001";
    private static final int PROGRAMMES = 3;

    private final SampleTimeline timeline;
    private final SampleClient client;
    private final LocalDate start;
    private final LocalDate today;
    private final SampleCentre centre;
    private final SamplePerson lead;
    private final List<SamplePerson> team;
    private final List<Offer> offers;
    private String area;
    private String plan;
    private String version;

    SampleWorkPlan(SampleTimeline timeline, SampleReviews reviews) {
        var world = reviews.world();
        this.timeline = timeline;
        this.client = reviews.client();
        this.start = world.currentStart();
        this.today = world.today();
        this.centre = world.centre("10001");
        this.lead = world.person("Lena Lead");
        this.team =
                List.of(
                        world.person("Isla Verifier"),
                        world.person("Ian Verifier"),
                        world.person("Ines Verifier"));
        this.offers = centre.offers().subList(0, PROGRAMMES);
    }

    void plan() {
        timeline.at(start.plusDays(5), 9, STORY, this::setUp);
        timeline.at(start.plusDays(8), 10, STORY, this::skills);
        timeline.at(start.plusDays(9), 10, STORY, this::trainingNeeds);
        timeline.at(start.plusDays(10), 10, STORY, this::conflicts);
        timeline.at(start.plusDays(12), 10, STORY, this::writePlan);
        timeline.at(start.plusDays(13), 10, STORY, this::resources);
        timeline.at(start.plusDays(14), 10, STORY, this::publish);
        timeline.at(start.plusDays(15), 10, STORY, this::takeNote);
        timeline.at(start.plusDays(18), 10, STORY, this::individualPlans);
        timeline.at(today.minusDays(2), 10, STORY, this::amend);
    }

    private void setUp() {
        area =
                id(
                        client.post(
                                centre.head(),
                                "/iqa-areas",
                                Map.of(
                                        "centre",
                                        centre.number(),
                                        "name",
                                        "Vocational programmes",
                                        "startsOn",
                                        start,
                                        "sites",
                                        centre.sites(),
                                        "programmes",
                                        offers.stream().map(Offer::programmeId).toList())));
        client.post(centre.head(), area("/name-lead"), since(lead));
        team.forEach(member -> client.post(lead, area("/members"), since(member)));
    }

    private Map<String, Object> since(SamplePerson person) {
        return Map.of("personId", person.id(), "startsOn", start);
    }

    /** All are seen to be competent in all programmes; the newest certificate is not looked at. */
    private void skills() {
        for (var member : team) {
            for (var offer : offers) {
                verify(
                        skill(
                                lead,
                                member,
                                Map.of(
                                        "programmeId",
                                        offer.programmeId(),
                                        "qualification",
                                        "Level 4 award in internal quality assurance",
                                        "standing",
                                        "HELD")));
            }
        }
        skill(
                team.get(1),
                team.get(1),
                Map.of(
                        "unit",
                        "Assessing by observation",
                        "qualification",
                        "Level 3 award in assessing competence",
                        "standing",
                        "WORKING_TOWARDS",
                        "experience",
                        "Four years in the workshop."));
    }

    private String skill(SamplePerson as, SamplePerson of, Map<String, Object> what) {
        var body = new HashMap<String, Object>(what);
        body.put("centre", centre.number());
        body.put("personId", of.id());
        return id(client.post(as, "/iqa-skills", body));
    }

    private void verify(String skill) {
        client.post(lead, "/iqa-skills/" + skill + "/verify", null);
    }

    /** Two analyses signed by both sides, one check in place of the third. */
    private void trainingNeeds() {
        for (var member : team.subList(0, 2)) {
            var analysis =
                    area(
                            "/training-needs/"
                                    + id(
                                            client.post(
                                                    lead, area("/training-needs"), needs(member))));
            client.put(member, analysis + "/ratings", Map.of("ratings", List.of(4, 2, 3)));
            client.post(lead, analysis + "/sign", null);
            client.post(member, analysis + "/sign", null);
        }
        client.post(
                lead,
                area("/skill-checks"),
                Map.of(
                        "personId",
                        team.get(2).id(),
                        "kind",
                        "OBSERVATION",
                        "heldOn",
                        start.plusDays(9),
                        "outcome",
                        "Sure in sampling; feedback to assessors is clear and fair.",
                        "evidence",
                        "Observation record of two samples",
                        "inPlaceOfAnalysis",
                        "New in the team; the analysis follows in spring."));
    }

    private Map<String, Object> needs(SamplePerson member) {
        return Map.of(
                "personId",
                member.id(),
                "heldOn",
                start.plusDays(9),
                "competences",
                List.of(
                        Map.of("competence", "Choose a sample", "needed", 4, "leadRating", 4),
                        Map.of(
                                "competence",
                                "Give feedback to assessors",
                                "needed",
                                4,
                                "leadRating",
                                2,
                                "agreedAction",
                                "Observe two feedback conversations of the lead.",
                                "actionDueOn",
                                start.plusDays(70)),
                        Map.of(
                                "competence",
                                "Lead standardisation",
                                "needed",
                                3,
                                "leadRating",
                                3)));
    }

    private void conflicts() {
        var declared =
                id(
                        client.post(
                                team.get(0),
                                "/iqa-conflicts",
                                Map.of(
                                        "centre",
                                        centre.number(),
                                        "kind",
                                        "FRIENDSHIP",
                                        "partyId",
                                        centre.practitioners().get(1).id(),
                                        "words",
                                        "We share a flat.",
                                        "startsOn",
                                        start)));
        client.post(
                lead,
                "/iqa-conflicts/" + declared + "/review",
                Map.of(
                        "decision",
                        "MANAGED",
                        "mitigation",
                        "The lead looks at these samples as well."));
        client.post(
                team.get(1),
                "/iqa-conflicts",
                Map.of("centre", centre.number(), "kind", "NONE", "startsOn", start));
        client.post(
                team.get(2),
                "/iqa-conflicts",
                Map.of(
                        "centre",
                        centre.number(),
                        "kind",
                        "FAMILY",
                        "party",
                        "A learner of the evening group",
                        "words",
                        "My nephew.",
                        "startsOn",
                        start));
    }

    private void writePlan() {
        var opened =
                client.post(
                        lead,
                        "/iqa-work-plans",
                        Map.of(
                                "areaId",
                                area,
                                "startsOn",
                                start,
                                "endsOn",
                                start.plusYears(1).minusDays(1)));
        plan = id(opened);
        version = opened.path("openVersionId").asText();
        save(
                "/context",
                Map.of(
                        "purpose",
                        "Keep assessment fair and alike at both sites while two assessors are new.",
                        "circumstances",
                        "One programme moves to the annexe in spring.",
                        "risks",
                        "Late samples were found in last year's review.",
                        "programmes",
                        offers.stream().map(Offer::programmeId).toList(),
                        "sites",
                        centre.sites(),
                        "awardingBodyRules",
                        List.of(
                                "Every assessor is sampled each year.",
                                "Results are released only after internal verification.")));
        saveItems("/activities", activities());
        var ids = itemIds("activities");
        saveItems(
                "/priorities",
                List.of(
                        Map.of(
                                "rank",
                                1,
                                "title",
                                "New assessors",
                                "reason",
                                "Two joined this summer and were never sampled.",
                                "driver",
                                "NEW_ASSESSOR",
                                "activities",
                                ids.subList(0, 2)),
                        Map.of(
                                "rank",
                                2,
                                "title",
                                "Samples on time",
                                "reason",
                                "Last year's review found them late.",
                                "driver",
                                "EXTERNAL_ACTION",
                                "activities",
                                ids.subList(2, ids.size()))));
        saveItems(
                "/success-criteria",
                List.of(
                        Map.of(
                                "statement",
                                "Samples are done on time.",
                                "measure",
                                "Samples done on time",
                                "unit",
                                "%",
                                "baseline",
                                80,
                                "target",
                                95,
                                "byOn",
                                start.plusDays(300),
                                "source",
                                "SAMPLES_ON_TIME"),
                        Map.of(
                                "statement",
                                "Assessors say that feedback helps them.",
                                "source",
                                "JUDGED")));
        saveItems(
                "/monitoring-points",
                List.of(
                        point("First look at the samples", 60, 74, ids),
                        point("Look back at the year", 270, 290, ids)));
    }

    private List<Map<String, Object>> activities() {
        return List.of(
                activity("INTERIM_SAMPLE", "Interim sample", 0, 30, 45, 6),
                activity("ASSESSOR_OBSERVATION", "Observe a new assessor", 1, 50, 64, 4),
                activity("STANDARDISATION", "Standardise grading", 2, 75, 76, 3),
                activity("SUMMATIVE_SAMPLE", "Summative sample", 0, 200, 230, 8),
                activity("SUMMATIVE_SAMPLE", "Summative sample, second group", 1, 210, 240, 8));
    }

    private Map<String, Object> activity(
            String kind, String title, int who, int from, int to, int hours) {
        return Map.of(
                "kind",
                kind,
                "title",
                title,
                "programmeId",
                offers.get(who % offers.size()).programmeId(),
                "siteId",
                centre.sites().get(0),
                "units",
                List.of("Unit " + (who + 1)),
                "assessors",
                List.of(centre.practitioners().get(who % 2).id()),
                "fromOn",
                start.plusDays(from),
                "toOn",
                start.plusDays(to),
                "effortHours",
                hours,
                "responsibleId",
                team.get(who).id());
    }

    private Map<String, Object> point(String title, int from, int to, List<String> activities) {
        return Map.of(
                "title",
                title,
                "fromOn",
                start.plusDays(from),
                "toOn",
                start.plusDays(to),
                "progress",
                true,
                "quality",
                true,
                "methods",
                List.of("CO_SAMPLING", "ONE_TO_ONE"),
                "members",
                team.stream().map(SamplePerson::id).toList(),
                "activities",
                activities);
    }

    private void resources() {
        for (var member : team) {
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
                            start.plusDays(25),
                            "available",
                            true));
        }
        agree(
                team.get(2),
                "/materials",
                Map.of(
                        "personId",
                        team.get(2).id(),
                        "kind",
                        "LEARNER_WORK",
                        "reference",
                        "Portfolios of the evening group",
                        "neededBy",
                        start.plusDays(70),
                        "available",
                        false));
    }

    private void agree(SamplePerson member, String what, Map<String, Object> body) {
        var one = plan(what) + "/" + id(client.post(lead, plan(what), body));
        client.post(lead, one + "/agree", null);
        client.post(member, one + "/agree", null);
    }

    private void publish() {
        client.post(
                lead,
                version("/publish"),
                Map.of(
                        "summary",
                        "Our plan for the year: new assessors first, then samples on time."));
    }

    /** Two of three acknowledge. */
    private void takeNote() {
        for (var member : team.subList(0, 2)) {
            var notice =
                    version("/notices/")
                            + id(client.get(member, version("/notices")).path("items").get(0));
            client.post(member, notice + "/read", null);
            client.post(member, notice + "/acknowledge", null);
        }
    }

    /** One agreed, one countered, one waiting for the member. */
    private void individualPlans() {
        client.post(lead, plan("/individual-plans/generate"), null);
        for (var row : client.get(lead, plan("/individual-plans")).path("items")) {
            var own = plan("/individual-plans/" + row.path("id").asText());
            var member =
                    team.stream()
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
            if (member.equals(team.get(0))) {
                client.post(
                        member, objective + "/confirm", Map.of("revision", 1, "achievable", true));
                client.post(member, own + "/agree", null);
            } else if (member.equals(team.get(1))) {
                client.post(
                        member,
                        own + "/counter",
                        Map.of("comment", "The observation week is the week of the trade fair."));
            }
        }
    }

    private Map<String, Object> objective(String individual) {
        var content = client.get(lead, version("")).path("content");
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
                        start.plusDays(20),
                        "dueOn",
                        start.plusDays(280),
                        "milestones",
                        List.of(
                                Map.of(
                                        "title",
                                        "Interim samples done",
                                        "dueOn",
                                        start.plusDays(80)))));
    }

    /** A window moves and an activity is added; the reason for one of them is still to be given. */
    private void amend() {
        var draft =
                client.post(
                        lead,
                        plan("/amend"),
                        Map.of(
                                "trigger",
                                "ABSENCE",
                                "reason",
                                "One of us is away in the weeks of the summative samples."));
        version = id(draft);
        var kept =
                StreamSupport.stream(draft.path("content").path("activities").spliterator(), false)
                        .map(
                                activity ->
                                        "SUMMATIVE_SAMPLE".equals(activity.path("kind").asText())
                                                ? later(activity)
                                                : activity)
                        .toList();
        saveItems("/activities", kept);
        client.put(
                lead,
                version("/change-reasons"),
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
        moved.put("toOn", LocalDate.parse(activity.path("toOn").asText()).plusDays(7).toString());
        return moved;
    }

    private void save(String section, Object body) {
        client.put(lead, version(section), body);
    }

    private void saveItems(String section, List<?> items) {
        save(section, Map.of("items", items));
    }

    private List<String> itemIds(String section) {
        return StreamSupport.stream(
                        client.get(lead, version("")).path("content").path(section).spliterator(),
                        false)
                .map(SampleWorkPlan::id)
                .toList();
    }

    private String area(String below) {
        return "/iqa-areas/" + area + below;
    }

    private String plan(String below) {
        return "/iqa-work-plans/" + plan + below;
    }

    private String version(String below) {
        return plan("/versions/" + version + below);
    }

    private static String id(JsonNode of) {
        return of.path("id").asText();
    }
}
