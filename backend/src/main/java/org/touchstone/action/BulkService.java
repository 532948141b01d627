package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.touchstone.action.OpenedActions.Opened;
import org.touchstone.shared.problem.DomainException;

/**
 * The same decision about many actions: each row is answered by itself, and one that is refused
 * does not stop the others. All of it is one transaction, so that a repeated request finds its
 * answer. A row is refused before anything of it is changed.
 */
@ApplicationScoped
class BulkService {

    private final OpenedActions desk;
    private final ActionService actions;

    BulkService(OpenedActions desk, ActionService actions) {
        this.desk = desk;
        this.actions = actions;
    }

    @Transactional
    BulkResult verify(BulkRequests.Verify request) {
        return each(request.items(), opened -> actions.accept(opened, request.note()));
    }

    @Transactional
    BulkResult assignOwner(BulkRequests.AssignOwner request) {
        return each(request.items(), opened -> actions.assign(opened, request.personId()));
    }

    private BulkResult each(List<BulkRequests.Item> items, UnaryOperator<Opened> decision) {
        var seen = new HashSet<>();
        return new BulkResult(
                items.stream()
                        .filter(item -> seen.add(item.id()))
                        .map(item -> one(item, decision))
                        .toList());
    }

    private BulkResult.Row one(BulkRequests.Item item, UnaryOperator<Opened> decision) {
        try {
            return BulkResult.Row.done(
                    decision.apply(desk.open(item.id(), item.version())).action());
        } catch (DomainException refused) {
            return BulkResult.Row.refused(item.id(), refused);
        }
    }
}
