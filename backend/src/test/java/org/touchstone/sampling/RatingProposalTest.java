package org.touchstone.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.sampling.RatingProposal.Known;
import org.touchstone.sampling.RatingReason.Code;
import org.touchstone.workplan.RatingRules;
import org.touchstone.workplan.RiskRating;

/** What the rules propose of an assessor, reason by reason. */
class RatingProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RatingRules RULES = new RatingRules(12, 25, 20, 12, 2);
    private static final Known CALM =
            new Known(LocalDate.of(2020, 9, 1), true, 25, TODAY.minusMonths(12), 10, 1);

    private static RatingProposal of(Known known) {
        return RatingProposal.of(known, RULES, TODAY);
    }

    @Test
    @DisplayName("IQA-070 without a reason the proposal is green")
    void green() {
        assertThat(of(CALM)).isEqualTo(new RatingProposal(RiskRating.GREEN, List.of()));
    }

    @Test
    @DisplayName(
            "IQA-070 new and unqualified is red, with both reasons and the numbers of the policy")
    void newAndUnqualified() {
        var proposal = of(new Known(LocalDate.of(2026, 9, 1), false, 3, TODAY.minusDays(1), 0, 0));
        assertThat(proposal.rating()).isEqualTo(RiskRating.RED);
        assertThat(proposal.reasons())
                .extracting(RatingReason::code)
                .containsExactly(Code.NEW, Code.UNQUALIFIED);
        assertThat(proposal.reasons().get(0).text())
                .isEqualTo("New: first on record on 1 Sept 2026, less than 12 months ago.");
    }

    @Test
    @DisplayName("IQA-070 each reason alone is amber, at the edge it is none")
    void alone() {
        assertThat(of(with(26, TODAY.minusMonths(12), 10, 1)).reasons())
                .extracting(RatingReason::code)
                .containsExactly(Code.CASELOAD);
        assertThat(of(with(25, TODAY.minusMonths(12).minusDays(1), 10, 1)).reasons())
                .extracting(RatingReason::code)
                .containsExactly(Code.NOT_OBSERVED);
        assertThat(of(with(25, null, 10, 1)).reasons().get(0).text()).isEqualTo("Never observed.");
        var disagreed = of(with(25, TODAY, 10, 2));
        assertThat(disagreed.rating()).isEqualTo(RiskRating.AMBER);
        assertThat(disagreed.reasons())
                .extracting(RatingReason::code)
                .containsExactly(Code.DISAGREEMENTS);
    }

    private static Known with(int learners, LocalDate observedOn, int sampled, int disagreed) {
        return new Known(CALM.since(), true, learners, observedOn, sampled, disagreed);
    }

    @Test
    @DisplayName("IQA-070 from how many reasons on it is red, the policy says")
    void policyDecides() {
        var known = new Known(null, false, 3, TODAY, 0, 0);
        assertThat(RatingProposal.of(known, new RatingRules(12, 25, 20, 12, 3), TODAY).rating())
                .isEqualTo(RiskRating.AMBER);
        assertThat(RatingProposal.of(known, new RatingRules(12, 25, 20, 12, 1), TODAY).rating())
                .isEqualTo(RiskRating.RED);
    }
}
