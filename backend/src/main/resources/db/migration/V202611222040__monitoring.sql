-- Monitoring of the team's work: what an IQA standard says, points that became due, what was found of each member, feedback,
-- and reviews of the plan with what asks for one.

create table monitoring_standards (
    id           uuid         not null primary key,
    centre_id    uuid,
    number       int          not null,
    standards    mediumtext   not null,
    scale        mediumtext   not null,
    reason       varchar(1000),
    published_at datetime(6)  not null,
    published_by uuid,
    number_of    varchar(60) as (concat(if(centre_id is null, 'default', cast(centre_id as char)), ' ', number)) virtual,
    constraint monitoring_standards_of_centre foreign key (centre_id) references centre (id),
    constraint monitoring_standards_by_person foreign key (published_by) references person (id),
    constraint monitoring_standards_number_once unique (number_of),
    index monitoring_standards_in_order (centre_id, number)
);

create table monitoring_point (
    id              uuid         not null primary key,
    plan_id         uuid         not null,
    item_id         uuid         not null,
    version_id      uuid         not null,
    title           varchar(200) not null,
    state           varchar(20)  not null,
    from_on         date,
    to_on           date,
    after_event     varchar(20),
    after_count     int,
    happened_on     date,
    happened        varchar(500),
    progress        boolean      not null,
    quality         boolean      not null,
    methods         mediumtext   not null,
    other_method    varchar(500),
    activities      mediumtext   not null,
    standards_id    uuid,
    started_on      date,
    recorded_on     date,
    feedback_due_on date,
    feedback_on     date,
    closed_on       date,
    missed_on       date,
    reason          varchar(1000),
    version         bigint       not null default 0,
    constraint monitoring_point_of_plan foreign key (plan_id) references work_plan (id),
    constraint monitoring_point_of_version foreign key (version_id) references work_plan_version (id),
    constraint monitoring_point_by_standards foreign key (standards_id) references monitoring_standards (id),
    constraint monitoring_point_state_known check (state in ('PLANNED', 'IN_PROGRESS', 'RECORDED', 'FEEDBACK_GIVEN', 'CLOSED', 'MISSED',
        'CANCELLED')),
    constraint monitoring_point_once unique (plan_id, item_id),
    index monitoring_point_in_order (plan_id, to_on, id),
    index monitoring_point_due (state, to_on)
);

create table monitoring_point_member (
    point_id  uuid not null,
    person_id uuid not null,
    primary key (point_id, person_id),
    constraint monitoring_point_member_of foreign key (point_id) references monitoring_point (id),
    constraint monitoring_point_member_is_person foreign key (person_id) references person (id),
    index monitoring_point_member_by_person (person_id, point_id)
);

-- What was found of one member at a point; figures and judgements are read as a whole, as JSON.
create table monitoring_record (
    id            uuid        not null primary key,
    point_id      uuid        not null,
    person_id     uuid        not null,
    taken_on      date        not null,
    figures       mediumtext  not null,
    progress      varchar(20),
    progress_note varchar(2000),
    evidence      varchar(2000),
    judgements    mediumtext  not null,
    version       bigint      not null default 0,
    constraint monitoring_record_of_point foreign key (point_id) references monitoring_point (id),
    constraint monitoring_record_of_person foreign key (person_id) references person (id),
    constraint monitoring_record_progress_known check (progress in ('ON_PLAN', 'PARTLY', 'BEHIND')),
    constraint monitoring_record_once unique (point_id, person_id)
);

-- Between the member and the lead. The answer stands beside what was said and never changes it.
create table monitoring_feedback (
    id              uuid          not null primary key,
    record_id       uuid          not null,
    person_id       uuid          not null,
    strengths       text          not null,
    to_improve      text          not null,
    agreed_steps    text          not null,
    channel         varchar(20)   not null,
    given_on        date          not null,
    given_by        uuid          not null,
    given_at        datetime(6)   not null,
    acknowledged_at datetime(6),
    response        text,
    responded_at    datetime(6),
    escalated_at    datetime(6),
    escalated_by    uuid,
    escalated_for   varchar(1000),
    shared_at       datetime(6),
    version         bigint        not null default 0,
    constraint monitoring_feedback_of_record foreign key (record_id) references monitoring_record (id),
    constraint monitoring_feedback_to_person foreign key (person_id) references person (id),
    constraint monitoring_feedback_by_person foreign key (given_by) references person (id),
    constraint monitoring_feedback_escalated_by_person foreign key (escalated_by) references person (id),
    constraint monitoring_feedback_channel_known check (channel in ('FACE_TO_FACE', 'ONLINE', 'PHONE', 'IN_WRITING')),
    constraint monitoring_feedback_once unique (record_id)
);

create table monitoring_finding (
    id                uuid          not null primary key,
    point_id          uuid          not null,
    record_id         uuid          not null,
    standard          varchar(40)   not null,
    severity          varchar(20)   not null,
    words             varchar(2000) not null,
    action_id         uuid,
    action_reference  varchar(40),
    no_action_because varchar(1000),
    raised_at         datetime(6)   not null,
    raised_by         uuid          not null,
    constraint monitoring_finding_of_point foreign key (point_id) references monitoring_point (id),
    constraint monitoring_finding_of_record foreign key (record_id) references monitoring_record (id),
    constraint monitoring_finding_by_person foreign key (raised_by) references person (id),
    constraint monitoring_finding_severity_known check (severity in ('MINOR', 'MAJOR')),
    index monitoring_finding_in_order (point_id, raised_at, id)
);

create table monitoring_review (
    id          uuid          not null primary key,
    plan_id     uuid          not null,
    version_id  uuid          not null,
    number      int           not null,
    held_on     date          not null,
    inputs      varchar(4000) not null,
    points      mediumtext    not null,
    figures     mediumtext    not null,
    conclusion  varchar(20)   not null,
    reason      varchar(2000) not null,
    recorded_at datetime(6)   not null,
    recorded_by uuid          not null,
    constraint monitoring_review_of_plan foreign key (plan_id) references work_plan (id),
    constraint monitoring_review_of_version foreign key (version_id) references work_plan_version (id),
    constraint monitoring_review_by_person foreign key (recorded_by) references person (id),
    constraint monitoring_review_conclusion_known check (conclusion in ('NO_CHANGE', 'AMEND')),
    index monitoring_review_in_order (plan_id, held_on, id)
);

-- What asks for a review: tasks have a day, flags have none. One that is open for each cause and what it is about.
create table monitoring_prompt (
    id         uuid         not null primary key,
    plan_id    uuid         not null,
    cause      varchar(30)  not null,
    about_id   uuid         not null,
    words      varchar(500) not null,
    raised_at  datetime(6)  not null,
    due_on     date,
    cleared_at datetime(6),
    review_id  uuid,
    version    bigint       not null default 0,
    open_of    varchar(120) as (if(cleared_at is null, concat(plan_id, ' ', cause, ' ', about_id), null)) virtual,
    constraint monitoring_prompt_of_plan foreign key (plan_id) references work_plan (id),
    constraint monitoring_prompt_cleared_by foreign key (review_id) references monitoring_review (id),
    constraint monitoring_prompt_one_open unique (open_of),
    index monitoring_prompt_in_order (plan_id, cleared_at, due_on, id)
);

-- What a change of a plan cites: a flag, a record, a review.
alter table work_plan_change_reason
    add column cited_id uuid;
