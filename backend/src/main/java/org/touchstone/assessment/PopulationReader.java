package org.touchstone.assessment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.assessment.AssessmentDirectory.Fact;

/**
 * Reads a whole population, which is some hundred thousand rows: as they come, not through the
 * object mapper, and what many rows have in common is held once.
 */
final class PopulationReader {

    private static final String ROWS =
            "select id, learner, programme_id, unit, assessor_id, method, site_id, state from assessment where centre_id = ? and programme_id in (%s)";

    /** The driver holds so many, not the whole answer. */
    private static final int ROWS_AT_A_TIME = 2_000;

    private final Connection connection;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    PopulationReader(Connection connection) {
        this.connection = connection;
    }

    List<Fact> read(UUID centreId, Collection<UUID> programmes) throws SQLException {
        var places = String.join(", ", Collections.nCopies(programmes.size(), "?"));
        try (var statement = connection.prepareStatement(ROWS.formatted(places))) {
            var place = 1;
            statement.setString(place++, centreId.toString());
            for (var programme : programmes) {
                statement.setString(place++, programme.toString());
            }
            statement.setFetchSize(ROWS_AT_A_TIME);
            var facts = new ArrayList<Fact>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    facts.add(fact(row));
                }
            }
            return facts;
        }
    }

    private Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                UUID.fromString(row.getString(1)),
                shared(row.getString(2)),
                sharedId(row.getString(3)),
                shared(row.getString(4)),
                sharedId(row.getString(5)),
                AssessmentMethod.valueOf(row.getString(6)),
                sharedId(row.getString(7)),
                AssessmentState.valueOf(row.getString(8)));
    }

    private String shared(String text) {
        return texts.computeIfAbsent(text, first -> first);
    }

    private UUID sharedId(String written) {
        return written == null ? null : ids.computeIfAbsent(written, UUID::fromString);
    }
}
