-- Files that belong to a record outside a visit, such as that of a sample; who may read them is decided where the record is.
create table evidence_attachment (
    id           uuid         not null primary key,
    centre_id    uuid         not null,
    subject_type varchar(40)  not null,
    subject_id   uuid         not null,
    file_name    varchar(255) not null,
    media_type   varchar(100) not null,
    size_bytes   bigint       not null,
    sha256       char(64)     not null,
    storage_key  varchar(120) not null,
    added_by     uuid         not null,
    added_at     datetime(6)  not null,
    constraint evidence_attachment_of_centre foreign key (centre_id) references centre (id),
    constraint evidence_attachment_by_person foreign key (added_by) references person (id),
    index evidence_attachment_of_subject (subject_type, subject_id, added_at, id)
);
