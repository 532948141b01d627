-- How many assessments a centre has of a kind: read by the coverage matrix, which would count hundreds of thousands of them
-- each time it is looked at (IQA-025). The database keeps it, so that it cannot differ from what it counts.

create table assessment_tally (
    id           bigint      not null auto_increment primary key,
    centre_id    uuid        not null,
    programme_id uuid        not null,
    assessor_id  uuid        not null,
    unit         varchar(40) not null,
    method       varchar(20) not null,
    site_id      uuid,
    -- Two nulls differ in a key.
    site_key     uuid        generated always as (coalesce(site_id, '00000000-0000-0000-0000-000000000000')) stored,
    state        varchar(12) not null,
    decisions    int         not null,
    constraint assessment_tally_of_centre foreign key (centre_id) references centre (id),
    constraint assessment_tally_never_less check (decisions >= 0),
    constraint assessment_tally_once unique (centre_id, programme_id, assessor_id, unit, method, site_key, state)
);

insert into assessment_tally (centre_id, programme_id, assessor_id, unit, method, site_id, state, decisions)
select centre_id, programme_id, assessor_id, unit, method, site_id, state, count(*)
from assessment
group by centre_id, programme_id, assessor_id, unit, method, site_id, state;

create trigger assessment_tally_comes after insert on assessment for each row
    insert into assessment_tally (centre_id, programme_id, assessor_id, unit, method, site_id, state, decisions)
    values (new.centre_id, new.programme_id, new.assessor_id, new.unit, new.method, new.site_id, new.state, 1)
    on duplicate key update decisions = decisions + 1;

create trigger assessment_tally_goes after delete on assessment for each row
    update assessment_tally
    set decisions = decisions - 1
    where centre_id = old.centre_id and programme_id = old.programme_id and assessor_id = old.assessor_id and unit = old.unit
      and method = old.method and site_key = coalesce(old.site_id, '00000000-0000-0000-0000-000000000000') and state = old.state;

create trigger assessment_tally_was after update on assessment for each row
    update assessment_tally
    set decisions = decisions - 1
    where centre_id = old.centre_id and programme_id = old.programme_id and assessor_id = old.assessor_id and unit = old.unit
      and method = old.method and site_key = coalesce(old.site_id, '00000000-0000-0000-0000-000000000000') and state = old.state;

create trigger assessment_tally_is after update on assessment for each row follows assessment_tally_was
    insert into assessment_tally (centre_id, programme_id, assessor_id, unit, method, site_id, state, decisions)
    values (new.centre_id, new.programme_id, new.assessor_id, new.unit, new.method, new.site_id, new.state, 1)
    on duplicate key update decisions = decisions + 1;
