-- Stored messages to people, and the mails that carry them out.

create table notice (
    id           uuid         not null primary key,
    person_id    uuid         not null,
    template     varchar(80)  not null,
    subject      varchar(300) not null,
    body         text         not null,
    link         varchar(300),
    about_type   varchar(60)  not null,
    about_id     uuid         not null,
    centre_id    uuid,
    dedupe_key   varchar(250) not null,
    at           datetime(6)  not null,
    read_at      datetime(6),
    mail_state   varchar(20)  not null,
    mail_address varchar(254),
    attachment   text,
    attempts     smallint     not null default 0,
    next_try_at  datetime(6),
    last_error   varchar(500),
    sent_at      datetime(6),
    constraint notice_once unique (dedupe_key),
    constraint notice_mail_state_known check (mail_state in ('NONE', 'PENDING', 'SENT', 'FAILED')),
    index notice_of_person (person_id, at, id),
    index notice_about (about_id, template),
    index notice_to_send (mail_state, next_try_at)
);
