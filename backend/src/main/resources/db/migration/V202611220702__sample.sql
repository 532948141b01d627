-- One row says that the sample data was installed here; production never has it.

create table sample_installation (
    id           tinyint     not null primary key,
    installed_at datetime(6) not null,
    constraint sample_installation_is_single check (id = 1)
);
