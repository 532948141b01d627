-- What a submitted engagement document says has changed in the approvals: a question to those who keep the register.

create table engagement_change_request (
    id           uuid         not null primary key,
    document_id  uuid         not null,
    visit_id     uuid         not null,
    enrolment_id uuid         not null,
    kind         varchar(20)  not null,
    approval_id  uuid,
    number       varchar(40),
    title        varchar(300) not null,
    levels       varchar(200),
    state        varchar(20)  not null,
    opened_at    datetime(6)  not null,
    decided_by   uuid,
    decided_at   datetime(6),
    note         varchar(2000),
    version      bigint       not null default 0,
    open_key     varchar(500) as (if(state = 'OPEN', concat(document_id, ' ', kind, ' ', coalesce(number, ''), ' ', title), null)) virtual,
    constraint engagement_change_request_open_once unique (open_key),
    constraint engagement_change_request_of_document foreign key (document_id) references engagement_document (id),
    constraint engagement_change_request_kind_known check (kind in ('ADDED', 'CEASED_PARTLY', 'CEASED')),
    constraint engagement_change_request_state_known check (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
    index engagement_change_request_by_enrolment (enrolment_id, id),
    index engagement_change_request_by_state (state, id)
);
