-- What the automatic measures of plans in force derived to, over time (IQA-018). A row where it differs from the one before, which holds until then.

create table work_plan_success_value (
    plan_id      uuid not null,
    criterion_id uuid not null,
    on_day       date not null,
    version_id   uuid not null,
    done         int  not null,
    out_of       int  not null,
    primary key (plan_id, criterion_id, on_day),
    constraint work_plan_success_value_of_plan foreign key (plan_id) references work_plan (id),
    constraint work_plan_success_value_of_criterion foreign key (version_id, criterion_id) references work_plan_criterion (version_id, item_id),
    constraint work_plan_success_value_counted check (out_of > 0 and done between 0 and out_of)
);
