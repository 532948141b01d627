-- Records of an area of internal quality assurance, open to the reviewer of a visit for some days; and who looked when.

create table iqa_share (
    id          uuid         not null primary key,
    centre_id   uuid         not null,
    area_id     uuid         not null,
    area_name   varchar(200) not null,
    visit_id    uuid         not null,
    reviewer_id uuid         not null,
    from_on     date         not null,
    to_on       date         not null,
    shared_by   uuid         not null,
    shared_at   datetime(6)  not null,
    ended_by    uuid,
    ended_at    datetime(6),
    version     bigint       not null default 0,
    constraint iqa_share_of_centre foreign key (centre_id) references centre (id),
    constraint iqa_share_of_area foreign key (area_id) references work_plan_area (id),
    constraint iqa_share_for_visit foreign key (visit_id) references visit (id),
    constraint iqa_share_with_person foreign key (reviewer_id) references person (id),
    constraint iqa_share_by_person foreign key (shared_by) references person (id),
    constraint iqa_share_ended_by_person foreign key (ended_by) references person (id),
    constraint iqa_share_days_in_order check (to_on >= from_on),
    constraint iqa_share_ended_whole check ((ended_by is null) = (ended_at is null)),
    index iqa_share_of_area_in_order (area_id, from_on, id),
    index iqa_share_of_reviewer (reviewer_id, to_on)
);

create table iqa_share_record (
    share_id  uuid         not null,
    position  int          not null,
    kind      varchar(30)  not null,
    record_id uuid         not null,
    title     varchar(300) not null,
    dated_on  date,
    primary key (share_id, position),
    constraint iqa_share_record_of foreign key (share_id) references iqa_share (id),
    constraint iqa_share_record_once unique (share_id, kind, record_id),
    constraint iqa_share_record_kind_known check (kind in ('PLAN_VERSION', 'SAMPLE_RECORD', 'STANDARDISATION', 'CPD'))
);

create table iqa_share_read (
    id        uuid         not null primary key,
    share_id  uuid         not null,
    kind      varchar(30),
    record_id uuid,
    title     varchar(300),
    person_id uuid         not null,
    at        datetime(6)  not null,
    constraint iqa_share_read_of foreign key (share_id) references iqa_share (id),
    constraint iqa_share_read_by_person foreign key (person_id) references person (id),
    index iqa_share_read_in_order (share_id, at, id)
);
