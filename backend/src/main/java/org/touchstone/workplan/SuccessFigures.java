package org.touchstone.workplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Derives success measures of a plan from records (IQA-018). The feature that keeps the records
 * implements it; what nobody derives yet has no figure.
 */
public interface SuccessFigures {

    /** What can be derived. */
    enum Measure {
        SAMPLES_ON_TIME,
        DISAGREEMENTS_CLOSED,
        FEEDBACK_ON_TIME,
        OBJECTIVES_MET
    }

    /**
     * The measures that the feature derives for these plans, as they stand on that day; what has
     * nothing to count may be left out. In as many statements for many plans as for one.
     *
     * @param planIds not empty
     * @param today the London day by which something is due or late
     */
    Map<UUID, Map<Measure, Figure>> of(Collection<UUID> planIds, LocalDate today);

    /**
     * So many of so many.
     *
     * @param done how many fulfil it
     * @param of how many there are
     */
    record Figure(long done, long of) {

        /** In percent; null when there is nothing to count. */
        public BigDecimal percent() {
            return of == 0
                    ? null
                    : BigDecimal.valueOf(done)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP);
        }
    }
}
