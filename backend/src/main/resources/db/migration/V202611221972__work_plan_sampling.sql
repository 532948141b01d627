-- What the samples of a plan must contain: part of each version. The methods that must occur stand among the links of the version.

create table work_plan_sampling (
    version_id      uuid        not null primary key,
    red_learners    smallint    not null,
    red_units       smallint    not null,
    amber_learners  smallint    not null,
    amber_units     smallint    not null,
    green_learners  smallint    not null,
    green_units     smallint    not null,
    least_learners  smallint    not null,
    interim_percent smallint    not null,
    split           varchar(12) not null,
    every_unit      boolean     not null,
    horizon_months  smallint    not null,
    constraint work_plan_sampling_of_version foreign key (version_id) references work_plan_version (id),
    constraint work_plan_sampling_split_known check (split in ('OVERALL', 'PER_LEARNER'))
);
