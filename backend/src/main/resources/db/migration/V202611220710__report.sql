-- The written outcome of a visit, in versions; and who at the centre may read it.

create table report (
    id                uuid        not null primary key,
    visit_id          uuid        not null,
    enrolment_id      uuid        not null,
    scheme_version_id uuid        not null,
    state             varchar(20) not null,
    summary           text        not null,
    due_on            date        not null,
    due_words         varchar(500) not null,
    submitted_at      datetime(6),
    submitted_by      uuid,
    published_on      date,
    published_version smallint    not null default 0,
    version           bigint      not null default 0,
    constraint report_once_per_visit unique (visit_id),
    constraint report_of_visit foreign key (visit_id) references visit (id),
    constraint report_state_known check (state in ('DRAFT', 'IN_SCRUTINY', 'PUBLISHED', 'FINAL')),
    index report_of_enrolment (enrolment_id, published_on),
    index report_by_state (state, due_on)
);

create table report_version (
    id           uuid         not null primary key,
    report_id    uuid         not null,
    number       smallint     not null,
    author_id    uuid         not null,
    author_name  varchar(200) not null,
    author_role  varchar(30)  not null,
    at           datetime(6)  not null,
    reason       varchar(2000),
    published_at datetime(6),
    content      longtext     not null,
    constraint report_version_number_is_unique unique (report_id, number),
    constraint report_version_of_report foreign key (report_id) references report (id)
);

create table report_reader (
    id         uuid        not null primary key,
    report_id  uuid        not null,
    person_id  uuid        not null,
    granted_by uuid,
    granted_at datetime(6),
    first_read_at datetime(6),
    constraint report_reader_once unique (report_id, person_id),
    constraint report_reader_of_report foreign key (report_id) references report (id)
);

create table report_comment (
    id          uuid          not null primary key,
    report_id   uuid          not null,
    kind        varchar(20)   not null,
    author_id   uuid          not null,
    author_name varchar(200)  not null,
    author_role varchar(30)   not null,
    at          datetime(6)   not null,
    text        varchar(4000) not null,
    constraint report_comment_of_report foreign key (report_id) references report (id),
    constraint report_comment_kind_known check (kind in ('CENTRE_COMMENT', 'MODERATION_NOTE')),
    index report_comment_in_order (report_id, kind, at)
);
