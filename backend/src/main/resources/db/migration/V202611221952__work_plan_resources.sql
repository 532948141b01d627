-- What a team can do and has to do it with: skills, training needs, other checks, time, materials, and whose work somebody must not look at.

create table work_plan_skill (
    id            uuid          not null primary key,
    centre_id     uuid          not null,
    person_id     uuid          not null,
    programme_id  uuid,
    unit          varchar(200),
    qualification varchar(300)  not null,
    standing      varchar(20)   not null,
    experience    varchar(2000),
    certificate   varchar(500),
    expires_on    date,
    verified_by   uuid,
    verified_at   datetime(6),
    version       bigint        not null default 0,
    constraint work_plan_skill_of_centre foreign key (centre_id) references centre (id),
    constraint work_plan_skill_of_person foreign key (person_id) references person (id),
    constraint work_plan_skill_for_programme foreign key (programme_id) references programme (id),
    constraint work_plan_skill_verified_by_person foreign key (verified_by) references person (id),
    constraint work_plan_skill_verified_by_other check (verified_by is null or verified_by <> person_id),
    constraint work_plan_skill_standing_known check (standing in ('HELD', 'WORKING_TOWARDS')),
    index work_plan_skill_of_person_by_programme (person_id, centre_id, programme_id),
    index work_plan_skill_of_centre (centre_id, id)
);

-- A training needs analysis: the member rates, the lead rates, both sign.
create table work_plan_analysis (
    id               uuid        not null primary key,
    area_id          uuid        not null,
    person_id        uuid        not null,
    held_on          date        not null,
    lead_signed_by   uuid,
    lead_signed_at   datetime(6),
    member_signed_at datetime(6),
    version          bigint      not null default 0,
    constraint work_plan_analysis_of_area foreign key (area_id) references work_plan_area (id),
    constraint work_plan_analysis_of_person foreign key (person_id) references person (id),
    constraint work_plan_analysis_signed_by_person foreign key (lead_signed_by) references person (id),
    index work_plan_analysis_of_area_by_day (area_id, held_on, id),
    index work_plan_analysis_of_person_by_day (person_id, held_on)
);

create table work_plan_competence (
    analysis_id   uuid          not null,
    position      int           not null,
    competence    varchar(300)  not null,
    needed        smallint      not null,
    self_rating   smallint,
    lead_rating   smallint,
    agreed_action varchar(2000),
    action_due_on date,
    reason_none   varchar(1000),
    primary key (analysis_id, position),
    constraint work_plan_competence_of_analysis foreign key (analysis_id) references work_plan_analysis (id)
);

-- Another way of seeing that somebody can do the work.
create table work_plan_check (
    id          uuid          not null primary key,
    area_id     uuid          not null,
    person_id   uuid          not null,
    kind        varchar(30)   not null,
    held_on     date          not null,
    outcome     varchar(2000) not null,
    evidence    varchar(2000),
    in_place    varchar(1000),
    recorded_by uuid          not null,
    constraint work_plan_check_of_area foreign key (area_id) references work_plan_area (id),
    constraint work_plan_check_of_person foreign key (person_id) references person (id),
    constraint work_plan_check_by_person foreign key (recorded_by) references person (id),
    constraint work_plan_check_by_other check (recorded_by <> person_id),
    index work_plan_check_of_area_by_day (area_id, held_on, id)
);

create table work_plan_allocation (
    id               uuid          not null primary key,
    plan_id          uuid          not null,
    person_id        uuid          not null,
    hours            decimal(8, 2) not null,
    proposed_by      uuid          not null,
    lead_agreed_at   datetime(6),
    member_agreed_at datetime(6),
    version          bigint        not null default 0,
    constraint work_plan_allocation_of_plan foreign key (plan_id) references work_plan (id),
    constraint work_plan_allocation_of_person foreign key (person_id) references person (id),
    constraint work_plan_allocation_by_person foreign key (proposed_by) references person (id),
    constraint work_plan_allocation_once unique (plan_id, person_id)
);

create table work_plan_material (
    id               uuid         not null primary key,
    plan_id          uuid         not null,
    person_id        uuid         not null,
    kind             varchar(30)  not null,
    reference        varchar(500) not null,
    needed_by        date         not null,
    available        boolean      not null,
    lead_agreed_at   datetime(6),
    member_agreed_at datetime(6),
    version          bigint       not null default 0,
    constraint work_plan_material_of_plan foreign key (plan_id) references work_plan (id),
    constraint work_plan_material_of_person foreign key (person_id) references person (id),
    index work_plan_material_by_need (plan_id, needed_by, id)
);

create table work_plan_conflict (
    id          uuid          not null primary key,
    centre_id   uuid          not null,
    person_id   uuid          not null,
    kind        varchar(20)   not null,
    party_id    uuid,
    party       varchar(300),
    words       varchar(2000),
    starts_on   date          not null,
    ends_on     date,
    state       varchar(12)   not null,
    mitigation  varchar(2000),
    reviewed_by uuid,
    reviewed_at datetime(6),
    version     bigint        not null default 0,
    constraint work_plan_conflict_at_centre foreign key (centre_id) references centre (id),
    constraint work_plan_conflict_of_person foreign key (person_id) references person (id),
    constraint work_plan_conflict_with_person foreign key (party_id) references person (id),
    constraint work_plan_conflict_reviewed_by_person foreign key (reviewed_by) references person (id),
    constraint work_plan_conflict_reviewed_by_other check (reviewed_by is null or reviewed_by <> person_id),
    constraint work_plan_conflict_state_known check (state in ('DECLARED', 'MANAGED', 'PROHIBITED', 'ENDED')),
    index work_plan_conflict_of_person_with (person_id, centre_id, party_id),
    index work_plan_conflict_at_centre_by_day (centre_id, starts_on, id)
);
