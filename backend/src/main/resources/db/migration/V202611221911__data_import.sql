-- Lists that a centre sent to be looked at. The file is not kept; what was read of it goes when it was applied or is too old for that.

create table data_import (
    id          uuid         not null primary key,
    centre_id   uuid         not null,
    kind        varchar(20)  not null,
    scheme_code varchar(60),
    taken_on    date,
    file_name   varchar(200) not null,
    uploaded_at datetime(6)  not null,
    applied_at  datetime(6),
    content     longtext,
    outcome     longtext     not null,
    version     bigint       not null default 0,
    constraint data_import_of_centre foreign key (centre_id) references centre (id),
    constraint data_import_kind_known check (kind in ('PROGRAMMES', 'STAFF', 'REGISTRATIONS', 'LEAD_VERIFIERS')),
    constraint data_import_applied_is_forgotten check (applied_at is null or content is null),
    index data_import_of_centre_by_age (centre_id, uploaded_at),
    index data_import_by_age (uploaded_at)
);
