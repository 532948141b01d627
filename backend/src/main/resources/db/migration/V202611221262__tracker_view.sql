-- Filters of the tracker that a person keeps under a name.

create table tracker_view (
    id         uuid          not null primary key,
    person_id  uuid          not null,
    name       varchar(80)   not null,
    search     varchar(1000) not null,
    created_at datetime(6)   not null,
    version    bigint        not null default 0,
    constraint tracker_view_of_person foreign key (person_id) references person (id),
    constraint tracker_view_name_once unique (person_id, name)
);
