package org.touchstone.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** Consortia (QMR-042). */
@ApplicationScoped
class ConsortiumService {

    private final ConsortiumRepository consortia;
    private final CentreRepository centres;
    private final OwnOrganisation own;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Event<ConsortiumApproved> approved;
    private final Event<ConsortiumEdited> edited;

    ConsortiumService(
            ConsortiumRepository consortia,
            CentreRepository centres,
            OwnOrganisation own,
            Viewer viewer,
            Precondition precondition,
            Event<ConsortiumApproved> approved,
            Event<ConsortiumEdited> edited) {
        this.consortia = consortia;
        this.centres = centres;
        this.own = own;
        this.viewer = viewer;
        this.precondition = precondition;
        this.approved = approved;
        this.edited = edited;
    }

    @Transactional
    Paged<ConsortiumView> list(PageQuery page) {
        var scope = viewer.scope();
        var found = consortia.page(scope.aos(), scope.centres(), page);
        return new Paged<>(found.items().stream().map(ConsortiumView::of).toList(), found.next());
    }

    @Transactional
    ConsortiumDetail get(UUID id) {
        return view(require(id));
    }

    @Transactional
    ConsortiumDetail approve(ConsortiumToApprove request) {
        var aoId = own.require(null);
        var members = members(request.memberIds());
        var problems = new ArrayList<Violation>();
        if (request.leadCentreId() == null) {
            problems.add(Violation.of("/leadCentreId", DirectoryProblem.LEAD_CENTRE_REQUIRED));
        } else {
            addUnlessOwn(problems, "/leadCentreId", aoId, request.leadCentreId());
        }
        problems.addAll(problemsOf(members, request.leadCentreId(), aoId));
        RulesBroken.throwIfAny(problems);
        var consortium =
                new Consortium(
                        aoId,
                        request.name().strip(),
                        request.approvedOn(),
                        request.leadCentreId(),
                        members,
                        request.programmes());
        consortia.persistAndFlush(consortium);
        approved.fire(consortium.approved());
        return view(consortium);
    }

    @Transactional
    ConsortiumDetail edit(UUID id, ConsortiumToEdit request) {
        var consortium = require(id);
        precondition.matches(consortium.version());
        var members = members(request.memberIds());
        RulesBroken.throwIfAny(problemsOf(members, consortium.leadCentreId(), consortium.aoId()));
        var event = consortium.edit(request.name().strip(), members, request.programmes());
        consortia.flush();
        edited.fire(event);
        return view(consortium);
    }

    private static Set<UUID> members(List<UUID> ids) {
        return ids == null ? Set.of() : new HashSet<>(ids);
    }

    private List<Violation> problemsOf(Set<UUID> members, UUID lead, UUID aoId) {
        var problems = new ArrayList<Violation>();
        if (members.isEmpty()) {
            problems.add(Violation.of("/memberIds", DirectoryProblem.MEMBER_REQUIRED));
        }
        if (members.contains(lead)) {
            problems.add(Violation.of("/memberIds", DirectoryProblem.LEAD_IS_MEMBER));
        }
        members.forEach(member -> addUnlessOwn(problems, "/memberIds", aoId, member));
        return problems;
    }

    private void addUnlessOwn(List<Violation> problems, String pointer, UUID aoId, UUID centreId) {
        var isOwn =
                centres.findByIdOptional(centreId)
                        .filter(found -> centres.organisationOf(found.regionId()).equals(aoId))
                        .isPresent();
        if (!isOwn) {
            problems.add(Violation.of(pointer, DirectoryProblem.UNKNOWN_CENTRE));
        }
    }

    /** A consortium is open to its awarding organisation and to its centres. */
    private Consortium require(UUID id) {
        var consortium =
                consortia.findByIdOptional(id).orElseThrow(() -> new NotFound("consortium"));
        var all = new HashSet<>(consortium.members());
        all.add(consortium.leadCentreId());
        var centre =
                viewer.scope().centres().stream().filter(all::contains).findFirst().orElse(null);
        viewer.requireOn(new Ownership(consortium.aoId(), null, centre, null), "consortium");
        return consortium;
    }

    private ConsortiumDetail view(Consortium consortium) {
        var summary =
                consortia.of(consortium.leadCentreId()).stream()
                        .filter(of -> of.id().equals(consortium.id()))
                        .findFirst()
                        .orElseThrow();
        return new ConsortiumDetail(
                consortium.id(),
                consortium.approvedOn(),
                consortium.programmes(),
                ConsortiumView.of(summary),
                consortium.version());
    }
}
