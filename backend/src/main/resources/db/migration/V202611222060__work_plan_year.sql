-- The year of a plan: progress and judgement of objectives, success over time, work done and covered, closing and what is carried on.

alter table work_plan_objective
    add column progress_value   decimal(12, 2),
    add column progress_on      date,
    add column reached          boolean not null default false,
    add column submitted_at     datetime(6),
    add column touched_by       uuid,
    add column judged_on        date,
    add column judged_by        uuid,
    add column judge_reason     varchar(2000),
    add column next_step        varchar(20),
    add column next_step_words  varchar(2000),
    add column response         varchar(2000),
    add column responded_at     datetime(6),
    add constraint work_plan_objective_judged_by_person foreign key (judged_by) references person (id),
    add constraint work_plan_objective_touched_by_version foreign key (touched_by) references work_plan_version (id),
    add constraint work_plan_objective_judged_whole check (state not in ('MET', 'PARTLY_MET', 'NOT_MET')
        or (judged_on is not null and judged_by is not null));

-- What a member reports of an objective.
create table work_plan_progress (
    id           uuid        not null primary key,
    objective_id uuid        not null,
    on_day       date        not null,
    value        decimal(12, 2),
    note         varchar(2000),
    evidence     varchar(2000),
    link         varchar(2000),
    person_id    uuid        not null,
    at           datetime(6) not null,
    constraint work_plan_progress_of_objective foreign key (objective_id) references work_plan_objective (id),
    constraint work_plan_progress_by_person foreign key (person_id) references person (id),
    index work_plan_progress_in_order (objective_id, on_day, id)
);

-- What the lead sees of a success criterion on a day.
create table work_plan_actual (
    id           uuid          not null primary key,
    plan_id      uuid          not null,
    criterion_id uuid          not null,
    on_day       date          not null,
    value        decimal(12, 2),
    judgement    varchar(2000) not null,
    person_id    uuid          not null,
    at           datetime(6)   not null,
    constraint work_plan_actual_of_plan foreign key (plan_id) references work_plan (id),
    constraint work_plan_actual_by_person foreign key (person_id) references person (id),
    index work_plan_actual_in_order (plan_id, criterion_id, on_day, id)
);

-- That an activity was carried out; it keeps its id from version to version.
create table work_plan_done (
    plan_id   uuid        not null,
    item_id   uuid        not null,
    done_on   date        not null,
    note      varchar(2000),
    person_id uuid        not null,
    at        datetime(6) not null,
    primary key (plan_id, item_id),
    constraint work_plan_done_of_plan foreign key (plan_id) references work_plan (id),
    constraint work_plan_done_by_person foreign key (person_id) references person (id)
);

create table work_plan_absence (
    id          uuid          not null primary key,
    area_id     uuid          not null,
    person_id   uuid          not null,
    starts_on   date          not null,
    ends_on     date          not null,
    recorded_by uuid          not null,
    version     bigint        not null default 0,
    constraint work_plan_absence_of_area foreign key (area_id) references work_plan_area (id),
    constraint work_plan_absence_of_person foreign key (person_id) references person (id),
    constraint work_plan_absence_by_person foreign key (recorded_by) references person (id),
    constraint work_plan_absence_ends_after_start check (ends_on >= starts_on),
    index work_plan_absence_of_area_by_day (area_id, starts_on, id),
    index work_plan_absence_of_person_by_day (person_id, starts_on)
);

-- Who carries out an activity while the one who answers for it is absent.
create table work_plan_cover (
    absence_id uuid not null,
    plan_id    uuid not null,
    item_id    uuid not null,
    person_id  uuid not null,
    primary key (absence_id, item_id),
    constraint work_plan_cover_of_absence foreign key (absence_id) references work_plan_absence (id),
    constraint work_plan_cover_of_plan foreign key (plan_id) references work_plan (id),
    constraint work_plan_cover_by_person foreign key (person_id) references person (id),
    index work_plan_cover_of_item (item_id),
    index work_plan_cover_of_person (person_id)
);

alter table work_plan
    add column closed_on        date,
    add column closed_by        uuid,
    add column early_reason     varchar(1000),
    add column lessons          text,
    add column reopen_asked_on  date,
    add column reopen_asked_by  uuid,
    add column reopen_reason    varchar(1000),
    add constraint work_plan_closed_by_person foreign key (closed_by) references person (id),
    add constraint work_plan_reopen_asked_by_person foreign key (reopen_asked_by) references person (id),
    add constraint work_plan_closed_whole check (state = 'OPEN' or (closed_on is not null and closed_by is not null));

create table work_plan_evaluation (
    plan_id      uuid          not null,
    criterion_id uuid          not null,
    outcome      varchar(20)   not null,
    value        decimal(12, 2),
    words        varchar(2000) not null,
    primary key (plan_id, criterion_id),
    constraint work_plan_evaluation_of_plan foreign key (plan_id) references work_plan (id),
    constraint work_plan_evaluation_outcome_known check (outcome in ('MET', 'PARTLY_MET', 'NOT_MET'))
);

create table work_plan_carried (
    plan_id  uuid          not null,
    position smallint      not null,
    words    varchar(1000) not null,
    primary key (plan_id, position),
    constraint work_plan_carried_of_plan foreign key (plan_id) references work_plan (id)
);
