package org.touchstone.shared.upsert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Problem;
import org.touchstone.shared.problem.Violation;

/** Takes rows one after the other: a bad one is refused with every reason and stops no other. */
@ApplicationScoped
public class RowByRow {

    private static final Object GOING = RowByRow.class;

    private final Validator validator;
    private final TransactionSynchronizationRegistry transaction;
    private final Event<RowsTaken> taken;

    RowByRow(
            Validator validator,
            TransactionSynchronizationRegistry transaction,
            Event<RowsTaken> taken) {
        this.validator = validator;
        this.transaction = transaction;
        this.taken = taken;
    }

    /**
     * Takes all rows in the current transaction.
     *
     * @param dryRun answers as if, and changes nothing
     */
    public <R> UpsertResult take(UUID centreId, boolean dryRun, List<R> rows, Rows<R> kind) {
        var keys = new HashSet<String>();
        var results = new ArrayList<UpsertResult.Row>();
        transaction.putResource(GOING, true);
        try {
            for (var index = 0; index < rows.size(); index++) {
                var row = rows.get(index);
                var broken = broken("/rows/" + index, row, kind, keys);
                var key = row == null ? null : kind.key(row);
                if (broken.isEmpty()) {
                    var became = kind.take(row, dryRun);
                    results.add(
                            new UpsertResult.Row(key, became.outcome(), became.id(), List.of()));
                } else {
                    results.add(refused(key, broken));
                }
            }
        } finally {
            transaction.putResource(GOING, false);
        }
        if (!dryRun) {
            taken.fire(new RowsTaken(centreId));
        }
        return UpsertResult.of(dryRun, results);
    }

    /** Whether the current transaction is taking rows; {@link RowsTaken} follows. */
    public boolean isGoing() {
        return transaction.getTransactionKey() != null
                && Boolean.TRUE.equals(transaction.getResource(GOING));
    }

    private <R> List<Violation> broken(String at, R row, Rows<R> kind, Set<String> keys) {
        if (row == null) {
            return List.of(Violation.of(at, CommonProblem.REQUIRED));
        }
        var broken = new ArrayList<Violation>();
        validator
                .validate(row)
                .forEach(
                        breach ->
                                broken.add(
                                        new Violation(
                                                at + "/" + pointer(breach.getPropertyPath()),
                                                CommonProblem.INVALID_VALUE,
                                                breach.getMessage())));
        if (!broken.isEmpty()) {
            return broken;
        }
        if (kind.key(row) != null && !keys.add(kind.key(row))) {
            broken.add(Violation.of(at + "/" + kind.keyField(), CommonProblem.KEY_REPEATED));
        }
        broken.addAll(kind.broken(at, row));
        return broken;
    }

    /** {@code roles[0].<list element>} as {@code roles/0}. */
    private static String pointer(jakarta.validation.Path path) {
        return path.toString()
                .replaceAll("\\.?<[^>]*>", "")
                .replaceAll("\\[(\\d+)\\]", "/$1")
                .replace('.', '/');
    }

    private static UpsertResult.Row refused(String key, List<Violation> broken) {
        return new UpsertResult.Row(
                key,
                UpsertResult.Outcome.REFUSED,
                null,
                broken.stream()
                        .map(
                                each ->
                                        new Problem.Issue(
                                                each.pointer(), each.code().name(), each.message()))
                        .toList());
    }
}
