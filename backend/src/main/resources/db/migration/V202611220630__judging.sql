-- Judging: what was found on every measure, what was looked at, the level of each objective, the spoken feedback, the
-- points noted for the report, and how a centre rates itself. Codes are those of the visit's scheme version.

-- One row per visit that is judged: writers of one visit take turns on it, and it says when nothing may change any more.
create table judging_book (
    visit_id      uuid   not null primary key,
    made_final_at datetime(6),
    version       bigint not null default 0,
    constraint judging_book_of_visit foreign key (visit_id) references visit (id)
);

create table judging_finding (
    id            uuid        not null primary key,
    visit_id      uuid        not null,
    measure       varchar(20) not null,
    finding       varchar(40),
    note          text,
    addendum_note text,
    saved_by      uuid        not null,
    saved_at      datetime(6) not null,
    version       bigint      not null,
    constraint judging_finding_once_per_measure unique (visit_id, measure),
    constraint judging_finding_of_visit foreign key (visit_id) references visit (id),
    constraint judging_finding_by_person foreign key (saved_by) references person (id)
);

create table judging_item_seen (
    id          uuid         not null primary key,
    visit_id    uuid         not null,
    measure     varchar(20)  not null,
    site        varchar(120),
    what        varchar(500) not null,
    sample_size int,
    noted_by    uuid         not null,
    noted_at    datetime(6)  not null,
    version     bigint       not null default 0,
    constraint judging_item_seen_of_visit foreign key (visit_id) references visit (id),
    constraint judging_item_seen_by_person foreign key (noted_by) references person (id),
    constraint judging_item_seen_sample_counts check (sample_size is null or sample_size >= 1),
    index judging_item_seen_by_measure (visit_id, measure, id)
);

create table judging_judgement (
    id                uuid        not null primary key,
    visit_id          uuid        not null,
    objective         varchar(20) not null,
    level             varchar(40) not null,
    provisional_level varchar(40),
    rationale         text,
    change_reason     text,
    state             varchar(20) not null,
    decided_by        uuid        not null,
    decided_at        datetime(6) not null,
    version           bigint      not null,
    constraint judging_judgement_once_per_objective unique (visit_id, objective),
    constraint judging_judgement_of_visit foreign key (visit_id) references visit (id),
    constraint judging_judgement_by_person foreign key (decided_by) references person (id),
    constraint judging_judgement_state_known check (state in ('PROVISIONAL', 'FINAL', 'AMENDED'))
);

create table judging_judgement_change (
    id           uuid         not null primary key,
    visit_id     uuid         not null,
    objective    varchar(20)  not null,
    level_before varchar(40),
    level        varchar(40)  not null,
    rationale    text,
    reason       text,
    state        varchar(20)  not null,
    person_id    uuid,
    person_name  varchar(200) not null,
    acting_role  varchar(30),
    at           datetime(6)  not null,
    constraint judging_judgement_change_of_visit foreign key (visit_id) references visit (id),
    index judging_judgement_change_of_objective (visit_id, objective, at, id)
);

-- QMR-170: how a level came about is never rewritten.
create trigger judging_judgement_change_keeps_rows before update on judging_judgement_change for each row
    signal sqlstate '45000' set message_text = 'the history of a judgement is append-only';
create trigger judging_judgement_change_keeps_all before delete on judging_judgement_change for each row
    signal sqlstate '45000' set message_text = 'the history of a judgement is append-only';

create table judging_feedback (
    visit_id           uuid         not null primary key,
    given_at           datetime(6)  not null,
    persons_present    varchar(500) not null,
    notes              text,
    shared_with_centre boolean      not null,
    recorded_by        uuid         not null,
    recorded_at        datetime(6)  not null,
    acknowledged_by    uuid,
    acknowledged_at    datetime(6),
    version            bigint       not null,
    constraint judging_feedback_of_visit foreign key (visit_id) references visit (id),
    constraint judging_feedback_by_person foreign key (recorded_by) references person (id),
    constraint judging_feedback_acknowledged_by_person foreign key (acknowledged_by) references person (id)
);

create table judging_feedback_part (
    visit_id uuid        not null,
    part     varchar(40) not null,
    primary key (visit_id, part),
    constraint judging_feedback_part_of_feedback foreign key (visit_id) references judging_feedback (visit_id)
);

create table judging_point (
    id          uuid        not null primary key,
    visit_id    uuid        not null,
    kind        varchar(20) not null,
    objective   varchar(20),
    measure     varchar(20),
    text        text        not null,
    level_tag   varchar(60),
    subject_tag varchar(120),
    noted_by    uuid        not null,
    noted_at    datetime(6) not null,
    shared_at   datetime(6),
    shared_by   uuid,
    version     bigint      not null default 0,
    constraint judging_point_of_visit foreign key (visit_id) references visit (id),
    constraint judging_point_by_person foreign key (noted_by) references person (id),
    constraint judging_point_shared_by_person foreign key (shared_by) references person (id),
    constraint judging_point_kind_known check (kind in ('ESSENTIAL_ACTION', 'RECOMMENDATION', 'ADVICE', 'GOOD_PRACTICE')),
    constraint judging_point_shared_only_practice check (shared_at is null or kind = 'GOOD_PRACTICE'),
    index judging_point_of_visit_by_kind (visit_id, kind, id)
);

create table judging_self_rating (
    id       uuid        not null primary key,
    visit_id uuid        not null,
    measure  varchar(20) not null,
    rating   varchar(40),
    note     text,
    saved_by uuid        not null,
    saved_at datetime(6) not null,
    version  bigint      not null,
    constraint judging_self_rating_once_per_measure unique (visit_id, measure),
    constraint judging_self_rating_of_visit foreign key (visit_id) references visit (id),
    constraint judging_self_rating_by_person foreign key (saved_by) references person (id)
);
