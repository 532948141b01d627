-- What a centre hands in before its visit: sections that are written one by one, a signature over all of them.

create table engagement_document (
    id                uuid         not null primary key,
    visit_id          uuid         not null,
    enrolment_id      uuid         not null,
    cycle_id          uuid         not null,
    centre_id         uuid         not null,
    scheme_version_id uuid         not null,
    terms_version     varchar(40)  not null,
    state             varchar(20)  not null,
    opened_at         datetime(6)  not null,
    shared_at         datetime(6),
    requested_by      uuid,
    requested_at      datetime(6),
    signer_id         uuid,
    signer_name       varchar(200),
    signer_account    varchar(200),
    signer_role       varchar(30),
    signed_at         datetime(6),
    signed_hash       varchar(64),
    signed_terms      varchar(40),
    signed_from       varchar(64),
    submitted_by      uuid,
    submitted_at      datetime(6),
    read_at           datetime(6),
    locked_at         datetime(6),
    snapshot          longtext,
    version           bigint       not null default 0,
    live_cycle_id     uuid as (if(state = 'VOID', null, cycle_id)) virtual,
    constraint engagement_document_of_visit foreign key (visit_id) references visit (id),
    constraint engagement_document_once_per_cycle unique (live_cycle_id, enrolment_id),
    constraint engagement_document_state_known check (state in ('NOT_STARTED', 'DRAFT', 'AWAITING_SIGNATURE', 'SIGNED',
        'SUBMITTED', 'LOCKED', 'RETURNED', 'VOID')),
    constraint engagement_document_signed_whole check (signer_id is null or (signed_at is not null and signed_hash is not null)),
    index engagement_document_by_visit (visit_id, id),
    index engagement_document_by_enrolment (enrolment_id, id)
);

create table engagement_section (
    id          uuid        not null primary key,
    document_id uuid        not null,
    section     varchar(30) not null,
    given       longtext,
    content     longtext,
    saved_by    uuid,
    saved_at    datetime(6),
    version     bigint      not null default 0,
    constraint engagement_section_once unique (document_id, section),
    constraint engagement_section_of_document foreign key (document_id) references engagement_document (id),
    constraint engagement_section_known check (section in ('CONTACT', 'PREVIOUS_ITEMS', 'CHANGES', 'STRENGTHS', 'WEAKNESSES',
        'EVIDENCE_INDEX', 'RECOGNITION', 'APPROVALS'))
);

create table engagement_contributor (
    id          uuid        not null primary key,
    document_id uuid        not null,
    section     varchar(30) not null,
    person_id   uuid        not null,
    constraint engagement_contributor_once unique (document_id, section, person_id),
    constraint engagement_contributor_of_document foreign key (document_id) references engagement_document (id),
    constraint engagement_contributor_is_person foreign key (person_id) references person (id)
);

create table engagement_comment (
    id          uuid        not null primary key,
    document_id uuid        not null,
    kind        varchar(20) not null,
    section     varchar(30),
    author_id   uuid        not null,
    author_role varchar(30) not null,
    text        varchar(4000) not null,
    at          datetime(6) not null,
    constraint engagement_comment_of_document foreign key (document_id) references engagement_document (id),
    constraint engagement_comment_kind_known check (kind in ('COMMENT', 'RETURN', 'REJECTION')),
    index engagement_comment_in_order (document_id, at, id)
);
