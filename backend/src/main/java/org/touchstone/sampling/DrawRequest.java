package org.touchstone.sampling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.touchstone.workplan.RiskRating;

/**
 * Everything a draw depends on.
 *
 * @param seed any text; it is kept with the sample so that the draw can be repeated
 * @param population each decision once, in any order
 * @param ratings of assessors on programmes; who has none is red until rated (IQA-070)
 * @param kept items of an earlier draw that must stay, such as samples already done
 * @param seen units already looked at in the coverage horizon, by programme and unit code
 */
record DrawRequest(
        String seed,
        List<Candidate> population,
        SamplingPolicy policy,
        Map<Stratum, RiskRating> ratings,
        List<KeptItem> kept,
        Set<TaughtUnit> seen) {

    RiskRating rating(Stratum stratum) {
        return ratings.getOrDefault(stratum, RiskRating.RED);
    }
}
