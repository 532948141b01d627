-- How a programme with external assessment is prepared for an academic year (QMR-251); what there is to tick stands in external-assessment.yaml.

create table external_preparation (
    id           uuid         not null primary key,
    programme_id uuid         not null,
    year_from    date         not null,
    procedure_at varchar(500),
    version      bigint       not null default 0,
    constraint external_preparation_once_a_year unique (programme_id, year_from),
    constraint external_preparation_of_programme foreign key (programme_id) references programme (id)
);

create table external_preparation_item (
    preparation_id uuid        not null,
    code           varchar(40) not null,
    done_on        date        not null,
    done_by        uuid        not null,
    primary key (preparation_id, code),
    constraint external_preparation_item_of foreign key (preparation_id) references external_preparation (id),
    constraint external_preparation_item_by_person foreign key (done_by) references person (id)
);
