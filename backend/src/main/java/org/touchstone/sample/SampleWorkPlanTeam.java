package org.touchstone.sample;

import static org.touchstone.sample.SampleIqa.id;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.sample.SampleWorld.Offer;
import org.touchstone.sample.SampleWorld.SampleCentre;

/** The area with its lead and a team of three: what they can do, have to learn and declared. */
class SampleWorkPlanTeam {

    private final SampleIqa iqa;
    private final SampleClient client;
    private final SampleCentre centre;
    private final SamplePerson lead;
    private final SampleYear year;
    private String unseen;

    SampleWorkPlanTeam(SampleIqa iqa) {
        this.iqa = iqa;
        this.client = iqa.client();
        this.centre = iqa.centre();
        this.lead = iqa.lead();
        this.year = iqa.year();
    }

    void setUp() {
        iqa.openArea(
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
                                        year.start(),
                                        "sites",
                                        centre.sites(),
                                        "programmes",
                                        iqa.offers().stream().map(Offer::programmeId).toList()))));
        client.post(centre.head(), iqa.area("/name-lead"), since(lead));
        iqa.team().forEach(member -> client.post(lead, iqa.area("/members"), since(member)));
    }

    private Map<String, Object> since(SamplePerson person) {
        return Map.of("personId", person.id(), "startsOn", year.start());
    }

    /** All are seen to be competent, but for one in one programme whose certificate comes late. */
    void skills() {
        for (var member : iqa.team()) {
            for (var offer : iqa.offers()) {
                var skill =
                        skill(
                                lead,
                                member,
                                Map.of(
                                        "programmeId",
                                        offer.programmeId(),
                                        "qualification",
                                        "Level 4 award in internal quality assurance",
                                        "standing",
                                        "HELD"));
                if (member.equals(iqa.ines()) && offer.equals(iqa.offers().get(0))) {
                    unseen = skill;
                } else {
                    verify(skill);
                }
            }
        }
        skill(
                iqa.ian(),
                iqa.ian(),
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

    /** The certificate that was missing is there. */
    void seeLast() {
        verify(unseen);
    }

    private void verify(String skill) {
        client.post(lead, "/iqa-skills/" + skill + "/verify", null);
    }

    /** Two analyses signed by both sides, one check in place of the third. */
    void trainingNeeds() {
        for (var member : iqa.team().subList(0, 2)) {
            var analysis =
                    iqa.area(
                            "/training-needs/"
                                    + id(
                                            client.post(
                                                    lead,
                                                    iqa.area("/training-needs"),
                                                    needs(member))));
            client.put(member, analysis + "/ratings", Map.of("ratings", List.of(4, 2, 3)));
            client.post(lead, analysis + "/sign", null);
            client.post(member, analysis + "/sign", null);
        }
        client.post(
                lead,
                iqa.area("/skill-checks"),
                Map.of(
                        "personId",
                        iqa.ines().id(),
                        "kind",
                        "OBSERVATION",
                        "heldOn",
                        year.day(9),
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
                year.day(9),
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
                                year.day(70)),
                        Map.of(
                                "competence",
                                "Lead standardisation",
                                "needed",
                                3,
                                "leadRating",
                                3)));
    }

    void conflicts() {
        var declared =
                id(
                        client.post(
                                iqa.isla(),
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
                                        year.start())));
        client.post(
                lead,
                "/iqa-conflicts/" + declared + "/review",
                Map.of(
                        "decision",
                        "MANAGED",
                        "mitigation",
                        "The lead looks at these samples as well."));
        client.post(
                iqa.ian(),
                "/iqa-conflicts",
                Map.of("centre", centre.number(), "kind", "NONE", "startsOn", year.start()));
        client.post(
                iqa.ines(),
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
                        year.start()));
    }
}
