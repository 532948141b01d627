-- What the kernel keeps: the training clock, the days that began, answers under idempotency keys.

create table training_clock (
    id             tinyint not null primary key,
    offset_seconds bigint  not null,
    constraint training_clock_is_one_row check (id = 1)
);

create table day_begun (
    day date        not null primary key,
    at  datetime(6) not null
);

create table idempotency_answer (
    person_id       uuid         not null,
    idempotency_key varchar(100) not null collate utf8mb4_bin,
    fingerprint     char(64)     not null,
    status          smallint,
    location        varchar(500),
    etag            varchar(100),
    body            longtext,
    at              datetime(6)  not null,
    primary key (person_id, idempotency_key),
    index idempotency_answer_by_age (at)
);
