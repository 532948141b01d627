package org.touchstone.sample;

import org.touchstone.shared.time.WorkingCalendar;

/**
 * Internal quality assurance at the first centre: an area with its lead and a team of three, the
 * year's plan in force, individual plans in three states, a sample half done, a first look back,
 * and an amendment being written.
 */
class SampleWorkPlan {

    private static final String SAMPLES = "samples";

    private final SampleIqa iqa;
    private final SampleYear year;
    private final SampleAssessments assessments;

    SampleWorkPlan(SampleTimeline timeline, SampleReviews reviews, WorkingCalendar calendar) {
        this.iqa = new SampleIqa(timeline, reviews, calendar);
        this.year = iqa.year();
        this.assessments = new SampleAssessments(iqa);
    }

    /** Steps of one moment keep this order: a weekend puts several on its Monday. */
    void plan() {
        var team = new SampleWorkPlanTeam(iqa);
        var content = new SampleWorkPlanContent(iqa);
        iqa.at(year.day(5), team::setUp);
        iqa.beside(SAMPLES, year.day(6), assessments::sendStaff);
        iqa.at(year.day(8), team::skills);
        iqa.at(year.day(9), team::trainingNeeds);
        iqa.at(year.day(10), team::conflicts);
        iqa.at(year.day(12), content::write);
        iqa.at(year.day(13), new SampleWorkPlanResources(iqa)::agree);
        iqa.at(year.day(14), content::publish);
        iqa.at(year.day(15), content::takeNote);
        iqa.at(year.day(18), new SampleIndividualPlans(iqa)::propose);
        sample();
        iqa.at(year.ago(2), new SampleAmendment(iqa)::begin);
        iqa.at(year.ago(1), team::seeLast);
    }

    private void sample() {
        var sampling = new SampleSampling(iqa, assessments);
        var records = new SampleRecords(iqa, sampling);
        var observations = new SampleObservations(iqa, sampling);
        var monitoring = new SampleMonitoring(iqa);
        iqa.beside(SAMPLES, year.day(19), assessments::send);
        iqa.beside(SAMPLES, year.day(19), sampling::rate);
        iqa.beside(SAMPLES, year.day(20), sampling::draw);
        iqa.beside(SAMPLES, year.day(21), records::allocate);
        iqa.beside(SAMPLES, year.day(21), observations::plan);
        iqa.beside(SAMPLES, year.day(26), records::agreeInTime);
        iqa.beside(SAMPLES, year.day(28), records::acknowledge);
        iqa.beside(SAMPLES, year.day(33), observations::record);
        iqa.beside(SAMPLES, year.day(34), records::disagree);
        iqa.beside(SAMPLES, year.day(40), () -> assessments.withdraw(sampling.untouched()));
        iqa.beside(SAMPLES, year.day(47), records::agreeLate);
        iqa.beside("monitoring", year.day(51), monitoring::record);
        iqa.beside("monitoring", year.day(53), monitoring::feedBack);
        iqa.beside("monitoring", year.day(60), monitoring::review);
        iqa.beside(SAMPLES, year.ago(6), sampling::rateAgain);
        iqa.beside(SAMPLES, year.ago(4), records::signWithoutQualification);
        iqa.beside(SAMPLES, year.ago(3), records::begin);
    }
}
