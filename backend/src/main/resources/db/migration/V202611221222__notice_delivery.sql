-- How each person wants to be told, the daily digest, and mails that were dropped because they would not help any more.

create table notice_preference (
    person_id    uuid        not null,
    notice_group varchar(20) not null,
    delivery     varchar(20) not null,
    primary key (person_id, notice_group),
    constraint notice_preference_delivery_known check (delivery in ('AT_ONCE', 'DAILY_DIGEST', 'IN_APP_ONLY'))
);

create table notice_digest (
    person_id uuid        not null,
    day       date        not null,
    notice_id uuid,
    made_at   datetime(6) not null,
    primary key (person_id, day)
);

alter table notice
    drop constraint notice_mail_state_known,
    add column digest_id uuid,
    add constraint notice_mail_state_known
        check (mail_state in ('NONE', 'PENDING', 'WAITING', 'IN_DIGEST', 'SENT', 'DROPPED', 'FAILED')),
    add index notice_waiting (mail_state, person_id, at),
    add index notice_of_digest (digest_id);
