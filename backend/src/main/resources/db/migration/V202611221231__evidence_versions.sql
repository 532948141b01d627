-- A newer file in place of an older one: the newest lies with the evidence, the older ones beside it. What used a file keeps the
-- number of the one it used.

alter table evidence
    add column file_number   int          not null default 1,
    add column file_words    varchar(500),
    add column file_added_by uuid,
    add column file_added_at datetime(6),
    add constraint evidence_file_added_by_person foreign key (file_added_by) references person (id);

create table evidence_version (
    id          uuid         not null primary key,
    evidence_id uuid         not null,
    number      int          not null,
    file_name   varchar(200) not null,
    media_type  varchar(120) not null,
    size_bytes  bigint       not null,
    sha256      varchar(64)  not null,
    storage_key varchar(120) not null,
    words       varchar(500),
    added_by    uuid         not null,
    added_at    datetime(6)  not null,
    replaced_at datetime(6)  not null,
    constraint evidence_version_of foreign key (evidence_id) references evidence (id) on delete cascade,
    constraint evidence_version_added_by_person foreign key (added_by) references person (id),
    constraint evidence_version_one_per_number unique (evidence_id, number)
);

alter table evidence_link
    add column file_number int;

update evidence_link l join evidence ev on ev.id = l.evidence_id
   set l.file_number = 1
 where ev.kind = 'FILE' and (l.subject_type <> 'measure' or ev.kept_at is not null);
