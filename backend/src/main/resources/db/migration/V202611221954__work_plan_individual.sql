-- Each member's own plan, made from their share, and its objectives: agreed by both at the same revision.

create table work_plan_individual (
    id               uuid        not null primary key,
    plan_id          uuid        not null,
    person_id        uuid        not null,
    version_id       uuid        not null,
    state            varchar(20) not null,
    rounds           smallint    not null default 0,
    proposed_at      datetime(6),
    lead_agreed_at   datetime(6),
    member_agreed_at datetime(6),
    escalated_at     datetime(6),
    decision         varchar(2000),
    decided_by       uuid,
    reason_withdrawn varchar(1000),
    updated_at       datetime(6) not null,
    version          bigint      not null default 0,
    current_of       varchar(80) as (if(state = 'WITHDRAWN', null, concat(plan_id, ' ', person_id))) virtual,
    constraint work_plan_individual_of_plan foreign key (plan_id) references work_plan (id),
    constraint work_plan_individual_of_version foreign key (version_id) references work_plan_version (id),
    constraint work_plan_individual_of_person foreign key (person_id) references person (id),
    constraint work_plan_individual_decided_by_person foreign key (decided_by) references person (id),
    constraint work_plan_individual_state_known check (state in ('DRAFT', 'PROPOSED', 'COUNTERED', 'AGREED', 'NEEDS_REAGREEMENT',
        'COMPLETED', 'WITHDRAWN')),
    constraint work_plan_individual_one_current unique (current_of),
    index work_plan_individual_by_state (state, proposed_at),
    index work_plan_individual_of_person_by_plan (person_id, plan_id)
);

create table work_plan_objective (
    id              uuid        not null primary key,
    individual_id   uuid        not null,
    state           varchar(20) not null,
    revision        int         not null,
    agreed_revision int,
    version         bigint      not null default 0,
    constraint work_plan_objective_of_plan foreign key (individual_id) references work_plan_individual (id),
    constraint work_plan_objective_state_known check (state in ('DRAFT', 'PROPOSED', 'AGREED', 'IN_PROGRESS', 'SUBMITTED', 'MET',
        'PARTLY_MET', 'NOT_MET', 'WITHDRAWN')),
    index work_plan_objective_in_order (individual_id, id)
);

-- What an objective says in its five aspects, as JSON: a revision is read as a whole and never changes.
create table work_plan_objective_revision (
    id                  uuid       not null primary key,
    objective_id        uuid       not null,
    number              int        not null,
    aspects             mediumtext not null,
    change_reason       varchar(1000),
    made_by             uuid       not null,
    made_at             datetime(6) not null,
    lead_confirmed_by   uuid,
    lead_confirmed_at   datetime(6),
    member_confirmed_at datetime(6),
    achievable          boolean    not null default false,
    version             bigint     not null default 0,
    constraint work_plan_objective_revision_of foreign key (objective_id) references work_plan_objective (id),
    constraint work_plan_objective_revision_by_person foreign key (made_by) references person (id),
    constraint work_plan_objective_revision_once unique (objective_id, number)
);

create table work_plan_comment (
    id            uuid          not null primary key,
    individual_id uuid          not null,
    objective_id  uuid,
    person_id     uuid          not null,
    words         varchar(2000) not null,
    at            datetime(6)   not null,
    edited_at     datetime(6),
    version       bigint        not null default 0,
    constraint work_plan_comment_on_plan foreign key (individual_id) references work_plan_individual (id),
    constraint work_plan_comment_on_objective foreign key (objective_id) references work_plan_objective (id),
    constraint work_plan_comment_by_person foreign key (person_id) references person (id),
    index work_plan_comment_in_order (individual_id, at, id)
);
