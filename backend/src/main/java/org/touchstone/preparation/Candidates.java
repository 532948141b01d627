package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.CentrePeople.CentrePractitioner;
import org.touchstone.directory.CentreSummary;
import org.touchstone.directory.Consortia;
import org.touchstone.enrolment.ProgrammeDirectory;
import org.touchstone.enrolment.ProgrammeDirectory.ProgrammeSummary;
import org.touchstone.visit.VisitSummary;

/**
 * Who can be asked to a visit: the practitioners of the centre and of its partners in a consortium
 * (QMR-046, QMR-090).
 */
@ApplicationScoped
class Candidates {

    private final CentrePeople centrePeople;
    private final Consortia consortia;
    private final ProgrammeDirectory programmes;

    Candidates(CentrePeople centrePeople, Consortia consortia, ProgrammeDirectory programmes) {
        this.centrePeople = centrePeople;
        this.consortia = consortia;
        this.programmes = programmes;
    }

    /** A practitioner, and the centre where they work. */
    record Candidate(CentrePractitioner practitioner, CentreSummary home) {

        UUID personId() {
            return practitioner.person().id();
        }
    }

    /** By person, the centre's own staff first; whoever works at both counts as its own. */
    Map<UUID, Candidate> of(VisitSummary visit) {
        var own = visit.enrolment().centre();
        var centres = new LinkedHashSet<CentreSummary>();
        centres.add(own);
        consortia
                .of(own.id())
                .forEach(
                        consortium -> {
                            centres.add(consortium.lead());
                            centres.addAll(consortium.members());
                        });
        var found = new LinkedHashMap<UUID, Candidate>();
        for (var centre : centres) {
            centrePeople.practitioners(centre.id()).stream()
                    .sorted(Comparator.comparing((CentrePractitioner one) -> one.person().name()))
                    .forEach(
                            one ->
                                    found.putIfAbsent(
                                            one.person().id(), new Candidate(one, centre)));
        }
        return found;
    }

    /** The centre's running programmes under the visit's scheme. */
    Map<UUID, ProgrammeSummary> programmes(VisitSummary visit) {
        return programmes.ofEnrolment(visit.enrolment().id()).stream()
                .collect(
                        Collectors.toMap(
                                ProgrammeSummary::id,
                                Function.identity(),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    /** Those of the ids that run. */
    static Set<UUID> running(Stream<UUID> ids, Map<UUID, ProgrammeSummary> programmes) {
        return ids.filter(programmes::containsKey).collect(Collectors.toSet());
    }
}
