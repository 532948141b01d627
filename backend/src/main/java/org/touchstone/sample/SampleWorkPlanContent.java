package org.touchstone.sample;

import static org.touchstone.sample.SampleIqa.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.touchstone.sample.SampleWorld.Offer;
import org.touchstone.sample.SampleWorld.SampleCentre;

/** The year's plan, written, published and noted by two of three. */
class SampleWorkPlanContent {

    static final String FIRST_LOOK = "First look at the samples";

    private final SampleIqa iqa;
    private final SampleClient client;
    private final SampleCentre centre;
    private final SamplePerson lead;
    private final SampleYear year;

    SampleWorkPlanContent(SampleIqa iqa) {
        this.iqa = iqa;
        this.client = iqa.client();
        this.centre = iqa.centre();
        this.lead = iqa.lead();
        this.year = iqa.year();
    }

    /** All sections, with the days of monitoring set around today. */
    void write() {
        var opened =
                client.post(
                        lead,
                        "/iqa-work-plans",
                        Map.of(
                                "areaId",
                                iqa.areaId(),
                                "startsOn",
                                year.start(),
                                "endsOn",
                                year.start().plusYears(1).minusDays(1)));
        iqa.openPlan(id(opened));
        iqa.openVersion(opened.path("openVersionId").asText());
        iqa.save(
                "/context",
                Map.of(
                        "purpose",
                        "Keep assessment fair and alike at both sites while two assessors are new.",
                        "circumstances",
                        "One programme moves to the annexe in spring.",
                        "risks",
                        "Late samples were found in last year's review.",
                        "programmes",
                        iqa.offers().stream().map(Offer::programmeId).toList(),
                        "sites",
                        centre.sites(),
                        "awardingBodyRules",
                        List.of(
                                "Every assessor is sampled each year.",
                                "Results are released only after internal verification.")));
        iqa.saveItems("/activities", activities());
        var ids = iqa.itemIds("activities");
        iqa.saveItems(
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
        iqa.saveItems(
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
                                year.day(300),
                                "source",
                                "SAMPLES_ON_TIME"),
                        Map.of(
                                "statement",
                                "Assessors say that feedback helps them.",
                                "source",
                                "JUDGED")));
        iqa.saveItems(
                "/monitoring-points",
                List.of(
                        point(FIRST_LOOK, year.day(44), year.day(58), ids),
                        point("Second look", year.ago(5), year.ahead(9), ids),
                        point("Look back at the year", year.day(270), year.day(290), ids)));
        iqa.save("/sampling-policy", policy());
    }

    /** The new and the unknown are looked at most, and every unit that is taught at least once. */
    private static Map<String, Object> policy() {
        return Map.of(
                "red",
                amount(40, 40),
                "amber",
                amount(25, 25),
                "green",
                amount(15, 15),
                "leastLearners",
                1,
                "interimPercent",
                40,
                "split",
                "OVERALL",
                "methods",
                List.of("OBSERVATION"),
                "everyUnit",
                true,
                "horizonMonths",
                24);
    }

    private static Map<String, Object> amount(int learners, int units) {
        return Map.of("learnersPercent", learners, "unitsPercent", units);
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
                iqa.offers().get(who % iqa.offers().size()).programmeId(),
                "siteId",
                centre.sites().get(0),
                "units",
                List.of(SampleAssessments.unit(who)),
                "assessors",
                List.of(centre.practitioners().get(who % 2).id()),
                "fromOn",
                year.day(from),
                "toOn",
                year.day(to),
                "effortHours",
                hours,
                "responsibleId",
                iqa.team().get(who).id());
    }

    private Map<String, Object> point(
            String title, LocalDate from, LocalDate to, List<String> activities) {
        return Map.of(
                "title",
                title,
                "fromOn",
                from,
                "toOn",
                to,
                "progress",
                true,
                "quality",
                true,
                "methods",
                List.of("CO_SAMPLING", "ONE_TO_ONE"),
                "members",
                iqa.team().stream().map(SamplePerson::id).toList(),
                "activities",
                activities);
    }

    void publish() {
        client.post(
                lead,
                iqa.version("/publish"),
                Map.of(
                        "summary",
                        "Our plan for the year: new assessors first, then samples on time."));
    }

    /** Two of three acknowledge. */
    void takeNote() {
        for (var member : iqa.team().subList(0, 2)) {
            var notice =
                    iqa.version("/notices/")
                            + id(client.get(member, iqa.version("/notices")).path("items").get(0));
            client.post(member, notice + "/read", null);
            client.post(member, notice + "/acknowledge", null);
        }
    }
}
