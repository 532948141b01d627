package org.touchstone.sampling;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Writes new items as rows. The first draw of a year adds some ten thousand at once: not through
 * the object mapper, which takes as long again as the database does.
 */
final class ItemWriter {

    private static final String ROW =
            "insert into sampling_item (id, plan_id, centre_id, assessment_id, assessor_id, draw_id, stage, state, reasons, added_by, added_at, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** So many go to the database in one message. */
    private static final int ROWS_AT_A_TIME = 4_000;

    private final Connection connection;

    ItemWriter(Connection connection) {
        this.connection = connection;
    }

    /** Items that were planned and nothing since: what comes later has no columns here. */
    void write(List<SampleItem> items) throws SQLException {
        try (var statement = connection.prepareStatement(ROW)) {
            var waiting = 0;
            for (var item : items) {
                var place = 1;
                statement.setString(place++, item.id().toString());
                statement.setString(place++, item.planId().toString());
                statement.setString(place++, item.centreId().toString());
                statement.setString(place++, item.assessmentId().toString());
                statement.setString(place++, item.assessorId().toString());
                statement.setString(place++, item.drawId().toString());
                statement.setString(place++, item.stage().name());
                statement.setString(place++, item.state().name());
                statement.setString(place++, item.reasons());
                statement.setString(place++, item.addedBy().toString());
                statement.setObject(
                        place++, LocalDateTime.ofInstant(item.addedAt(), ZoneOffset.UTC));
                statement.setLong(place, item.version());
                statement.addBatch();
                if (++waiting == ROWS_AT_A_TIME) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }
}
