package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.time.DayBegan;

/** Lead internal verifiers hear of their window a week before it opens (QMR-242). */
@ApplicationScoped
class RemindOfWindowsOnDayBegan {

    private static final int DAYS_BEFORE = 7;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final WindowService windows;
    private final Notices notices;

    RemindOfWindowsOnDayBegan(WindowService windows, Notices notices) {
        this.windows = windows;
        this.notices = notices;
    }

    void remind(@Observes DayBegan began) {
        for (var one : windows.concernedBy(began.day().plusDays(DAYS_BEFORE))) {
            notices.post(
                    NewNotice.of(
                            "standardisation-window",
                            one.personId(),
                            Map.of(
                                    "subjectArea", one.subjectArea(),
                                    "opensOn", DAY.format(one.opensOn()),
                                    "closesOn", DAY.format(one.closesOn())),
                            "/claims/verifiers",
                            "lead-verifier",
                            one.verifierId(),
                            one.centreId(),
                            one.windowId().toString()));
        }
    }
}
