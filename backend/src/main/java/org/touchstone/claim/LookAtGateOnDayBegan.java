package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.time.DayBegan;

/** Dates that pass open and close the gate too (QMR-243, QMR-244). */
@ApplicationScoped
class LookAtGateOnDayBegan {

    private static final int MOST_SCHEMES = 200;

    private final GateWatch watch;
    private final SchemeDirectory schemes;
    private final EntityManager database;

    LookAtGateOnDayBegan(GateWatch watch, SchemeDirectory schemes, EntityManager database) {
        this.watch = watch;
        this.schemes = schemes;
        this.database = database;
    }

    void look(@Observes DayBegan began) {
        var starts = new HashSet<LocalDate>();
        KeysetQuery.select("distinct e.scheme_code as code", "enrolment e", "e.scheme_code")
                .list(database, MOST_SCHEMES, row -> row.text("code"))
                .forEach(
                        code ->
                                schemes.current(code)
                                        .ifPresent(
                                                version ->
                                                        starts.add(
                                                                version.rulebook()
                                                                        .cycle()
                                                                        .containing(began.day())
                                                                        .startsOn())));
        watch.lookWhereDatesPass(began.day(), starts);
    }
}
