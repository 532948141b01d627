-- What centre and reviewer lay on the table: the record, what it shows, and requests to see something. Contents of files
-- lie in the file store.

create table evidence (
    id             uuid          not null primary key,
    visit_id       uuid          not null,
    enrolment_id   uuid          not null,
    programme_id   uuid,
    side           varchar(30)   not null,
    kind           varchar(20)   not null,
    title          varchar(200)  not null,
    type           varchar(200),
    note           varchar(4000),
    link           varchar(2000),
    place          varchar(500),
    dated_on       date,
    issued_on      date,
    reviewed_on    date,
    next_review_on date,
    file_name      varchar(200),
    media_type     varchar(120),
    size_bytes     bigint,
    sha256         varchar(64),
    storage_key    varchar(120),
    added_by       uuid          not null,
    added_at       datetime(6)   not null,
    changed_at     datetime(6)   not null,
    kept_at        datetime(6),
    version        bigint        not null default 0,
    constraint evidence_of_visit foreign key (visit_id) references visit (id),
    constraint evidence_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint evidence_added_by_person foreign key (added_by) references person (id),
    constraint evidence_side_known check (side in ('AWARDING_ORGANISATION', 'CENTRE')),
    constraint evidence_kind_known check (kind in ('FILE', 'LINK', 'PLACE', 'VERBAL', 'VISUAL_CHECK')),
    constraint evidence_file_is_whole check (kind <> 'FILE' or (file_name is not null and media_type is not null
        and size_bytes is not null and sha256 is not null and storage_key is not null)),
    index evidence_of_visit_by_age (visit_id, added_at, id)
);

create table evidence_link (
    visit_id     uuid        not null,
    subject_type varchar(40) not null,
    subject      varchar(60) not null,
    evidence_id  uuid        not null,
    linked_at    datetime(6) not null,
    primary key (visit_id, subject_type, subject, evidence_id),
    constraint evidence_link_of foreign key (evidence_id) references evidence (id) on delete cascade,
    index evidence_link_by_evidence (evidence_id, subject_type)
);

create table evidence_request (
    id           uuid          not null primary key,
    visit_id     uuid          not null,
    enrolment_id uuid          not null,
    origin       varchar(30)   not null,
    words        varchar(2000) not null,
    measure      varchar(20),
    asked_by     uuid          not null,
    asked_at     datetime(6)   not null,
    due_on       date,
    state        varchar(20)   not null,
    answer       varchar(2000),
    place        varchar(500),
    evidence_id  uuid,
    answered_by  uuid,
    answered_at  datetime(6),
    version      bigint        not null default 0,
    constraint evidence_request_of_visit foreign key (visit_id) references visit (id),
    constraint evidence_request_of_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint evidence_request_by_person foreign key (asked_by) references person (id),
    constraint evidence_request_answered_with foreign key (evidence_id) references evidence (id),
    constraint evidence_request_origin_known check (origin in ('AWARDING_ORGANISATION', 'REGULATOR')),
    constraint evidence_request_state_known check (state in ('OPEN', 'ANSWERED')),
    index evidence_request_of_visit_by_age (visit_id, asked_at, id)
);
