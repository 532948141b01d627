-- One action in ten is still waited for, and nearly every list is of those: in the order of their days, however many are
-- over. The list of an awarding organisation reads its page from this index and stops.

alter table action
    add column awaited boolean as (state in ('OPEN', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED')) stored,
    add index action_awaited_by_due (awaited, due_on, id);
