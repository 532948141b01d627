-- The rulebooks. A row is written once, when its file is imported, and never changed.

create table scheme_version (
    id             uuid         not null primary key,
    scheme_code    varchar(60)  not null,
    version        varchar(40)  not null,
    title          varchar(200) not null,
    checksum       char(64)     not null,
    effective_from date         not null,
    effective_to   date,
    content        longtext     not null,
    imported_at    datetime(6)  not null,
    -- Two instances that start at once meet here: the second finds the first one's row.
    constraint scheme_version_is_unique unique (scheme_code, version),
    constraint scheme_version_ends_after_start check (effective_to is null or effective_to >= effective_from),
    constraint scheme_version_content_is_json check (json_valid(content)),
    index scheme_version_by_start (scheme_code, effective_from)
);

-- The guide's words, for search only; what is shown comes from the content above.
create table scheme_measure (
    scheme_version_id uuid        not null,
    ref               varchar(20) not null,
    position          smallint    not null,
    statement         text        not null,
    guidance          text        not null,
    evidence          text        not null,
    notes             text        not null,
    primary key (scheme_version_id, ref),
    constraint scheme_measure_of_version foreign key (scheme_version_id) references scheme_version (id),
    constraint scheme_measure_position_is_unique unique (scheme_version_id, position),
    fulltext index scheme_measure_words (statement, guidance, evidence, notes)
);
