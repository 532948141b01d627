package org.touchstone.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.problem.Violation;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.EngagementFixture;
import org.touchstone.testing.EngagementFixture.Preparation;
import org.touchstone.visit.StartGuard;
import org.touchstone.visit.VisitDirectory;

@QuarkusTest
class EngagementDeadlineTest extends ApiTest {

    @Inject EngagementFixture engagement;
    @Inject Instance<StartGuard> guards;
    @Inject VisitDirectory visits;

    private List<String> missingBeforeStart(Preparation preparation) {
        // In a transaction of its own, so that it reads what is stored by now.
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                guards.stream()
                                        .flatMap(guard -> missing(guard, preparation).stream())
                                        .map(violation -> violation.code().name())
                                        .toList());
    }

    private List<Violation> missing(StartGuard guard, Preparation preparation) {
        return guard.missingBeforeStart(visits.require(preparation.visitId()));
    }

    @Test
    @DisplayName("QMR-112 the visit cannot start while the document is not in: CED_NOT_SUBMITTED")
    void startGuard() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        assertThat(missingBeforeStart(preparation)).contains("CED_NOT_SUBMITTED");
        engagement.submit(id, preparation);
        assertThat(missingBeforeStart(preparation)).doesNotContain("CED_NOT_SUBMITTED");
    }

    @Test
    @DisplayName(
            "QMR-112 D03 due 5 working days before the visit; reminded 10 and 5 before, then overdue")
    void reminders() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        world.startDaysAt("2016-11-15");
        engagement.agree(preparation, "2016-12-06");

        var due = engagement.read(id, preparation.nominee());
        assertThat(due.getString("due.dueOn")).isEqualTo("2016-11-29");
        assertThat(due.getString("due.words")).contains("5 working days");
        world.liveUntil("2016-11-21T08:00");
        assertThat(engagement.notices(preparation.nominee(), "engagement-due")).isZero();
        world.liveUntil("2016-11-22T08:00");
        assertThat(engagement.notices(preparation.nominee(), "engagement-due")).isEqualTo(1);
        world.liveUntil("2016-11-29T08:00");
        assertThat(engagement.notices(preparation.nominee(), "engagement-due")).isEqualTo(2);
        world.liveUntil("2016-11-30T08:00");
        assertThat(engagement.notices(preparation.nominee(), "engagement-overdue")).isEqualTo(1);
        assertThat(engagement.notices(preparation.reviewer(), "engagement-overdue")).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-112 QMR-297 handed in means no reminder; sent back starts the clock again")
    void noReminderAfterwards() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        world.startDaysAt("2016-11-15");
        engagement.agree(preparation, "2016-12-06");
        engagement.submit(id, preparation);
        assertThat(engagement.read(id, preparation.nominee()).getString("due.state"))
                .isEqualTo("MET");
        world.liveUntil("2016-11-22T08:00");
        assertThat(engagement.notices(preparation.nominee(), "engagement-due")).isZero();
        assertThat(engagement.notices(preparation.nominee(), "engagement-overdue")).isZero();

        engagement
                .command(
                        id,
                        preparation.reviewer(),
                        "return",
                        "{\"reasons\": [{\"reason\": \"Say more\"}]}")
                .statusCode(200)
                .body("due.state", equalTo("OPEN"))
                .body("due.dueOn", equalTo("2016-11-29"));
    }
}
