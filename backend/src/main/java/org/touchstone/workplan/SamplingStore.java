package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.workplan.ContentLinks.Kind;
import org.touchstone.workplan.SamplingRules.Amount;

/** Reads and writes what a version says of samples (IQA-023). */
@ApplicationScoped
class SamplingStore {

    private static final String COLUMNS =
            "red_learners, red_units, amber_learners, amber_units, green_learners, green_units, least_learners, interim_percent, split, every_unit, horizon_months,"
                    + " summative_before_claim, rate_new_months, rate_caseload, rate_disagree_percent, rate_observed_months, rate_reasons_for_red";

    private final EntityManager database;
    private final RowWriter rows;
    private final ContentLinks links;

    SamplingStore(EntityManager database, RowWriter rows, ContentLinks links) {
        this.database = database;
        this.rows = rows;
        this.links = links;
    }

    /** What the version says; null if nothing, as versions did before there was a policy. */
    SamplingRules read(UUID version) {
        return read(version, links.of(version));
    }

    SamplingRules read(UUID version, ContentLinks.Linked linked) {
        return KeysetQuery.select(
                        "p.version_id as id, " + COLUMNS, "work_plan_sampling p", "p.version_id")
                .where("p.version_id = :version", "version", version)
                .list(database, 1, row -> rules(row, linked.words(version, Kind.SAMPLE_METHOD)))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static SamplingRules rules(Row row, List<String> methods) {
        return new SamplingRules(
                new Amount(row.integer("red_learners"), row.integer("red_units")),
                new Amount(row.integer("amber_learners"), row.integer("amber_units")),
                new Amount(row.integer("green_learners"), row.integer("green_units")),
                row.integer("least_learners"),
                row.integer("interim_percent"),
                row.constant("split", StageSplit.class),
                methods,
                row.flag("every_unit"),
                row.integer("horizon_months"),
                // What is not asked for is left out, as by versions from before it could be asked.
                row.flag("summative_before_claim") ? Boolean.TRUE : null,
                row.integer("rate_new_months") == null ? null : rating(row));
    }

    private static RatingRules rating(Row row) {
        return new RatingRules(
                row.integer("rate_new_months"),
                row.integer("rate_caseload"),
                row.integer("rate_disagree_percent"),
                row.integer("rate_observed_months"),
                row.integer("rate_reasons_for_red"));
    }

    void write(UUID version, SamplingRules given) {
        var rating = given.ratingRules();
        database.createNativeQuery("delete from work_plan_sampling where version_id = :version")
                .setParameter("version", version)
                .executeUpdate();
        links.clear(version, Kind.SAMPLE_METHOD);
        var values = new ArrayList<Object[]>();
        values.add(
                new Object[] {
                    version,
                    given.red().learnersPercent(),
                    given.red().unitsPercent(),
                    given.amber().learnersPercent(),
                    given.amber().unitsPercent(),
                    given.green().learnersPercent(),
                    given.green().unitsPercent(),
                    given.leastLearners(),
                    given.interimPercent(),
                    given.split(),
                    given.everyUnit(),
                    given.horizonMonths(),
                    given.isClaimAfterSummative(),
                    rating == null ? null : rating.newMonths(),
                    rating == null ? null : rating.caseload(),
                    rating == null ? null : rating.disagreePercent(),
                    rating == null ? null : rating.observedMonths(),
                    rating == null ? null : rating.reasonsForRed()
                });
        rows.insert("work_plan_sampling", "version_id, " + COLUMNS, values);
        if (!given.methods().isEmpty()) {
            var batch = links.batch(version);
            batch.words(version, Kind.SAMPLE_METHOD, given.methods());
            batch.write();
        }
    }
}
