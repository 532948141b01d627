-- The audit timeline: append-only, one hash chain per centre (and one for what concerns no centre).

create table audit_chain (
    chain_id uuid     not null primary key,
    length   bigint   not null,
    head     char(64) not null
);

create table audit_event (
    id           uuid         not null primary key,
    chain_id     uuid         not null,
    position     bigint       not null,
    at           datetime(6)  not null,
    name         varchar(80)  not null,
    audience     varchar(30)  not null,
    centre_id    uuid,
    visit_id     uuid,
    subject_type varchar(60)  not null,
    subject_id   uuid         not null,
    person_id    uuid,
    person_name  varchar(200) not null,
    acting_role  varchar(30),
    request_id   varchar(64),
    reason       text,
    facts        longtext     not null,
    previous     char(64)     not null,
    hash         char(64)     not null,
    constraint audit_event_one_per_position unique (chain_id, position),
    constraint audit_event_audience_known check (audience in ('AWARDING_ORGANISATION', 'CENTRE', 'BOTH')),
    index audit_event_of_visit (visit_id, at, id),
    index audit_event_of_subject (subject_id, at, id),
    index audit_event_of_centre (centre_id, at, id)
);

-- Nobody changes history: not the application, not a slip of an administrator.
create trigger audit_event_keeps_rows before update on audit_event for each row
    signal sqlstate '45000' set message_text = 'the audit timeline is append-only';
create trigger audit_event_keeps_all before delete on audit_event for each row
    signal sqlstate '45000' set message_text = 'the audit timeline is append-only';
