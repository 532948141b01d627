package org.touchstone.workplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.touchstone.workplan.ObjectiveAspects.Measurable;

/**
 * How a value stands to the target of an objective (IQA-044).
 *
 * @param percent of the target; null without a number to compare
 * @param reached whether the target is fulfilled
 */
record Achieved(Integer percent, boolean reached) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Achieved NOTHING = new Achieved(null, false);

    static Achieved of(Measurable measurable, BigDecimal value) {
        if (measurable == null || measurable.target() == null || value == null) {
            return NOTHING;
        }
        var target = measurable.target();
        var difference = value.compareTo(target);
        var comparator =
                measurable.comparator() == null
                        ? ObjectiveAspects.Comparator.AT_LEAST
                        : measurable.comparator();
        return switch (comparator) {
            case AT_LEAST -> new Achieved(ratio(value, target), difference >= 0);
            case AT_MOST ->
                    difference <= 0
                            ? new Achieved(100, true)
                            : new Achieved(ratio(target, value), false);
            case EXACTLY ->
                    new Achieved(ratio(value.min(target), value.max(target)), difference == 0);
        };
    }

    private static Integer ratio(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return part.signum() >= 0 ? 100 : 0;
        }
        return part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).intValue();
    }
}
