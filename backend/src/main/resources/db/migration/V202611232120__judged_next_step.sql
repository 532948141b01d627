-- What follows from a judged objective is a thing of its own: the next objective carries the link to it, and an action its source.

alter table work_plan_objective
    add column follows uuid,
    add column next_objective uuid,
    add constraint work_plan_objective_follows foreign key (follows) references work_plan_objective (id),
    add constraint work_plan_objective_next foreign key (next_objective) references work_plan_objective (id);
