-- Why a plan is amended, why each thing changes, and who was told and took note.

alter table work_plan_version
    add column amended_for varchar(30),
    add column amended_because varchar(1000);

create table work_plan_change_reason (
    version_id uuid          not null,
    section    varchar(20)   not null,
    item_id    uuid          not null,
    trigger_of varchar(30)   not null,
    reason     varchar(1000) not null,
    primary key (version_id, section, item_id),
    constraint work_plan_change_reason_of_version foreign key (version_id) references work_plan_version (id)
);

-- Proof that a member was given a version.
create table work_plan_notice (
    id              uuid        not null primary key,
    version_id      uuid        not null,
    person_id       uuid        not null,
    affected        boolean     not null,
    sent_at         datetime(6) not null,
    read_at         datetime(6),
    acknowledged_at datetime(6),
    reminders       smallint    not null default 0,
    version         bigint      not null default 0,
    constraint work_plan_notice_of_version foreign key (version_id) references work_plan_version (id),
    constraint work_plan_notice_to_person foreign key (person_id) references person (id),
    constraint work_plan_notice_once unique (version_id, person_id),
    index work_plan_notice_outstanding (acknowledged_at, sent_at),
    index work_plan_notice_of_person (person_id, sent_at)
);

create table work_plan_briefing (
    id          uuid          not null primary key,
    version_id  uuid          not null,
    held_on     date          not null,
    notes       varchar(4000),
    recorded_by uuid          not null,
    constraint work_plan_briefing_of_version foreign key (version_id) references work_plan_version (id),
    constraint work_plan_briefing_by_person foreign key (recorded_by) references person (id),
    index work_plan_briefing_in_order (version_id, held_on, id)
);

create table work_plan_briefing_attendee (
    briefing_id uuid not null,
    person_id   uuid not null,
    primary key (briefing_id, person_id),
    constraint work_plan_briefing_attendee_of foreign key (briefing_id) references work_plan_briefing (id),
    constraint work_plan_briefing_attendee_is_person foreign key (person_id) references person (id)
);
