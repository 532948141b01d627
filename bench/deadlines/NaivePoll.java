import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * How deadlines are often fired, and how the product does not: read what is due by this machine's clock, post it, then mark
 * it. Two of these post much twice, and more when they are killed between posting and marking.
 */
public class NaivePoll {

    /** Its notices, without the unique key that would forgive it, and the marks it sets. */
    static void prepare(Statement statement) throws SQLException {
        statement.execute("drop trigger harness_counts_firings");
        statement.execute("create table naive_notice (dedupe_key varchar(250) not null, at datetime(6) not null, index (dedupe_key))");
        statement.execute("create trigger harness_counts_naive before insert on naive_notice for each row insert into harness_posted values (new.dedupe_key, sysdate(6))");
    }

    private record Due(String deadline, String step) {}

    public static void main(String[] arguments) throws Exception {
        var offset = Long.parseLong(arguments[3]);
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            while (true) {
                var today = LocalDate.ofInstant(Instant.now().plusSeconds(offset), ZoneOffset.UTC);
                var due = due(connection, today);
                for (var one : due) {
                    post(connection, one);
                }
                if (due.isEmpty()) {
                    Thread.sleep(500);
                }
            }
        }
    }

    private static List<Due> due(Connection connection, LocalDate today) throws SQLException {
        try (var select = connection.prepareStatement(
                "select deadline_id, step from deadline_firing where fired_at is null and fires_on <= ? order by fires_on, deadline_id limit 500")) {
            select.setObject(1, today);
            var found = new ArrayList<Due>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Due(rows.getString(1), rows.getString(2)));
                }
            }
            return found;
        }
    }

    private static void post(Connection connection, Due due) throws SQLException {
        // Who is told is not what is examined here, so it takes that from the list of what is expected.
        run(connection, "insert into naive_notice select e.dedupe_key, sysdate(6) from harness_expected e where e.deadline_id = ? and e.step = ?", due);
        run(connection, "insert into harness_fired values (?, ?, sysdate(6))", due);
        run(connection, "update deadline_firing set fired_at = sysdate(6) where deadline_id = ? and step = ?", due);
    }

    private static void run(Connection connection, String sql, Due due) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, due.deadline());
            statement.setString(2, due.step());
            statement.executeUpdate();
        }
    }
}
