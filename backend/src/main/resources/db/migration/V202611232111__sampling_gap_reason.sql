-- Why nothing is looked at of an assessor, of a unit, or of a unit with an assessor (IQA-025). Each change adds a row; the latest holds.
create table sampling_gap_reason (
    id          uuid          not null primary key,
    plan_id     uuid          not null,
    assessor_id uuid,
    unit        varchar(40),
    number      int           not null,
    reason      varchar(2000) not null,
    given_by    uuid          not null,
    given_at    datetime(6)   not null,
    gap_key     varchar(90)   not null,
    constraint sampling_gap_reason_of_plan foreign key (plan_id) references work_plan (id),
    constraint sampling_gap_reason_of_assessor foreign key (assessor_id) references person (id),
    constraint sampling_gap_reason_by_person foreign key (given_by) references person (id),
    constraint sampling_gap_reason_names_gap check (assessor_id is not null or unit is not null),
    constraint sampling_gap_reason_number_once unique (plan_id, gap_key, number)
);
