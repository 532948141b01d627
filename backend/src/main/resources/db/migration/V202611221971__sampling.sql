-- Samples of internal quality assurers: how each assessor is rated, the draws with all they were made from, and what is to be looked at.

create table sampling_rating (
    id           uuid          not null primary key,
    centre_id    uuid          not null,
    assessor_id  uuid          not null,
    programme_id uuid          not null,
    rating       varchar(5)    not null,
    reason       varchar(2000) not null,
    decided_by   uuid          not null,
    decided_at   datetime(6)   not null,
    review_by    date,
    version      bigint        not null default 0,
    constraint sampling_rating_of_centre foreign key (centre_id) references centre (id),
    constraint sampling_rating_of_person foreign key (assessor_id) references person (id),
    constraint sampling_rating_on_programme foreign key (programme_id) references programme (id),
    constraint sampling_rating_decided_by_person foreign key (decided_by) references person (id),
    constraint sampling_rating_once unique (centre_id, programme_id, assessor_id),
    constraint sampling_rating_known check (rating in ('RED', 'AMBER', 'GREEN'))
);

-- The request holds the whole population of the day, packed: a draw can be repeated and explained years later.
create table sampling_draw (
    id           uuid         not null primary key,
    plan_id      uuid         not null,
    version_id   uuid         not null,
    number       int          not null,
    seed         varchar(100) not null,
    reason       varchar(2000),
    request      longblob     not null,
    request_hash char(64)     not null,
    population   int          not null,
    items        int          not null,
    added        int          not null,
    dropped      int          not null,
    strata       mediumtext   not null,
    drawn_by     uuid         not null,
    drawn_at     datetime(6)  not null,
    constraint sampling_draw_of_plan foreign key (plan_id) references work_plan (id),
    constraint sampling_draw_by_person foreign key (drawn_by) references person (id),
    constraint sampling_draw_number_is_unique unique (plan_id, number)
);

create table sampling_item (
    id             uuid          not null primary key,
    plan_id        uuid          not null,
    centre_id      uuid          not null,
    assessment_id  uuid          not null,
    assessor_id    uuid          not null,
    draw_id        uuid,
    stage          varchar(10)   not null,
    state          varchar(10)   not null,
    reasons        varchar(4000) not null,
    added_by       uuid          not null,
    added_at       datetime(6)   not null,
    responsible_id uuid,
    due_on         date,
    end_reason     varchar(2000),
    ended_by       uuid,
    ended_at       datetime(6),
    version        bigint        not null default 0,
    constraint sampling_item_of_plan foreign key (plan_id) references work_plan (id),
    constraint sampling_item_of_centre foreign key (centre_id) references centre (id),
    constraint sampling_item_on_assessment foreign key (assessment_id) references assessment (id),
    constraint sampling_item_from_draw foreign key (draw_id) references sampling_draw (id),
    constraint sampling_item_done_by_person foreign key (responsible_id) references person (id),
    constraint sampling_item_once unique (plan_id, assessment_id),
    constraint sampling_item_stage_known check (stage in ('INTERIM', 'SUMMATIVE')),
    constraint sampling_item_state_known check (state in ('PLANNED', 'DONE', 'REMOVED', 'DROPPED')),
    constraint sampling_item_end_whole check (state not in ('REMOVED', 'DROPPED') or end_reason is not null),
    index sampling_item_in_order (plan_id, state, due_on, id),
    index sampling_item_of_person (responsible_id, state, due_on, id),
    index sampling_item_by_assessor (plan_id, assessor_id, state)
);
