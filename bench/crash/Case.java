import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** One copy of the centre whose block waits for a decision, with the people who act on it. */
record Case(int n, String centre, String number, String block, String report, String visit, List<String> objectives, String programme,
        String nominee, String head) {

    /** All copies of that centre. */
    static List<Case> copies(Connection connection, String centreNumber) throws SQLException {
        return CaseCopies.rows(connection, "select m.n, c.id, c.number, b.id, r.id, r.visit_id,"
                        + " (select group_concat(g.objective) from restriction_ground g where g.block_id = b.id),"
                        + " (select q.number from programme p join qualification q on q.id = p.qualification_id where p.enrolment_id = e.id and q.family = 'QCF' limit 1),"
                        + role("CENTRE_CONTACT") + "," + role("HEAD_OF_CENTRE")
                        + " from harness_copy m join centre o on o.id = m.old and o.number = '" + centreNumber + "' join centre c on c.id = m.new"
                        + " join enrolment e on e.centre_id = c.id join restriction_block b on b.centre_id = c.id join report r on r.visit_id = b.visit_id order by m.n")
                .stream()
                .map(row -> new Case(Integer.parseInt(row.get(0)), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), List.of(row.get(6).split(",")),
                        row.get(7), row.get(8), row.get(9)))
                .collect(Collectors.toList());
    }

    private static String role(String role) {
        return " (select p.subject from assignment a join person p on p.id = a.person_id where a.target_id = c.id and a.role = '" + role + "' order by p.id limit 1)";
    }

    /** Who decides: nobody's reviewer, for who recommended a block does not decide on it. */
    static String manager(Connection connection) throws SQLException {
        return CaseCopies.rows(connection, "select subject from person where name = 'Quinn Manager'").get(0).get(0);
    }

    /** The body that agrees with all that was recommended. */
    String decision() {
        return "{\"reportId\": \"%s\", \"grounds\": [%s], \"concern\": \"Certificates without a check.\", \"supportPlan\": \"Two days a month.\"}"
                .formatted(report, objectives.stream().map(each -> "{\"objective\": \"" + each + "\", \"verdict\": \"KEEP\"}").collect(Collectors.joining(",")));
    }
}
