-- One awarding organisation, 200 reviewed centres, and :deadlines actions with a deadline each. The firings lie between six
-- days ago and three days ahead; what lies ahead of the last day of a run must not fire. Statements end at a line's end.

insert into awarding_organisation (id, code, name) values (key_of('ao', 0), 'HARNESS', 'Harness Awards');
insert into region (id, ao_id, name) values (key_of('region', 0), key_of('ao', 0), 'Everywhere');
insert into person (id, subject, name, email)
select key_of('person', seq), concat('person-', seq), concat('Person ', seq), concat('person', seq, '@example.org') from seq_0_to_419;
insert into centre (id, number, name, kind, nation, region_id, size, status)
select key_of('centre', seq), 50000 + seq, concat('Centre ', seq), 'COLLEGE', 'ENGLAND', key_of('region', 0), 'MEDIUM', 'ACTIVE' from seq_0_to_199;

-- 0 to 199 are nominees, 200 to 399 practitioners, 400 to 417 reviewers, 418 and 419 quality managers.
insert into assignment (id, person_id, role, target_kind, target_id, starts_on)
select key_of('nominee', seq), key_of('person', seq), 'CENTRE_CONTACT', 'CENTRE', key_of('centre', seq), '2020-01-01' from seq_0_to_199;
insert into assignment (id, person_id, role, target_kind, target_id, starts_on)
select key_of('practitioner', seq), key_of('person', 200 + seq), 'PRACTITIONER', 'CENTRE', key_of('centre', seq), '2020-01-01' from seq_0_to_199;
insert into assignment (id, person_id, role, target_kind, target_id, starts_on)
select key_of('manager', seq), key_of('person', seq), 'QUALITY_MANAGER', 'AO', key_of('ao', 0), '2020-01-01' from seq_418_to_419;
insert into enrolment (id, ao_id, centre_id, scheme_code)
select key_of('enrolment', seq), key_of('ao', 0), key_of('centre', seq), (select min(scheme_code) from scheme_version) from seq_0_to_199;
insert into cycle (id, ao_id, scheme_code, scheme_version_id, name, starts_on, ends_on, window_from, window_to)
select key_of('cycle', 0), key_of('ao', 0), scheme_code, id, 'Harness', :day - interval 1 year, :day + interval 1 year,
       :day - interval 1 year, :day + interval 1 year from scheme_version order by scheme_code limit 1;
insert into visit (id, reference, cycle_id, enrolment_id, scheme_version_id, state, reviewer_id, start_on, end_on)
select key_of('visit', seq), concat('H-', seq), key_of('cycle', 0), key_of('enrolment', seq), (select scheme_version_id from cycle),
       'REPORTED', key_of('person', 400 + seq mod 18), :day - interval 90 day, :day - interval 90 day from seq_0_to_199;

-- step: one of four reminders, or the day after; fires: on which of ten days. Of 20 actions one is accepted, one waits for
-- the reviewer's check, one was submitted although its deadline was never settled. None is due on the last day but one: a
-- reminder of that would be right before midnight and too late after it.
create table harness_plan as
select seq as n, elt(1 + seq mod 5, 30, 14, 7, if((seq div 5) mod 10 = 5, 7, 1), -1) as before_days,
       :day + interval cast((seq div 5) mod 10 as signed) - 6 day as fires_on,
       case when seq mod 20 = 0 then 'ACCEPTED' when seq mod 20 = 4 then 'CHECK' when seq mod 20 = 7 then 'SUBMITTED' else 'OPEN' end as story,
       key_of('action', seq) as action_id, key_of('deadline', seq) as deadline_id
from seq_0_to_:last;
alter table harness_plan add primary key (n), add index (deadline_id);
insert into action (id, reference, kind, centre_id, visit_id, enrolment_id, scheme_version_id, report_version, objective, words, state, opened_on,
                    due_on, original_due_on, owner_id, percent, submitted_by, done_on, accepted_by, accepted_on, updated_at)
select key_of('action', n), concat('EA-H-', n), 'ESSENTIAL', key_of('centre', n mod 200), key_of('visit', n mod 200), key_of('enrolment', n mod 200),
       (select scheme_version_id from cycle), 1, 'QO.1', concat('Do number ', n),
       case story when 'ACCEPTED' then 'COMPLETED' when 'CHECK' then 'SUBMITTED' when 'SUBMITTED' then 'SUBMITTED'
                  else elt(1 + n mod 3, 'OPEN', 'IN_PROGRESS', 'RETURNED') end,
       :day - interval 80 day, fires_on + interval before_days day, fires_on + interval before_days day,
       if(n mod 3 = 1, key_of('person', 200 + n mod 200), null), if(story = 'OPEN', 0, 100),
       if(story = 'OPEN', null, key_of('person', n mod 200)), if(story = 'OPEN', null, :day - interval 40 day),
       if(story = 'ACCEPTED', key_of('person', 400), null), if(story = 'ACCEPTED', :day - interval 35 day, null), now(6)
from harness_plan;
insert into deadline (id, kind, visit_id, enrolment_id, about_type, about_id, due_on, words, state, settled_on, nation)
select key_of('deadline', n), if(story = 'CHECK', 'ACTION_CHECK', 'ACTION_DUE'), key_of('visit', n mod 200), key_of('enrolment', n mod 200),
       'essential-action', key_of('action', n), fires_on + interval before_days day, 'by the harness',
       if(story = 'ACCEPTED', 'MET', 'OPEN'), if(story = 'ACCEPTED', :day - interval 40 day, null), 'ENGLAND'
from harness_plan;
insert into deadline_firing (deadline_id, step, fires_on)
select key_of('deadline', n), if(before_days > 0, concat('before-', before_days), 'missed'), fires_on from harness_plan;
insert into deadline_firing (deadline_id, step, fires_on)
select key_of('deadline', n), 'missed', fires_on + interval before_days + 1 day from harness_plan where before_days > 0;

-- What people must be told by the end of the last day, worked out here and not by the product: reminders whose due day is
-- not over yet, and whatever was missed.
create table harness_expected (
    dedupe_key varchar(250) not null primary key, deadline_id uuid not null, step varchar(40) not null, index (deadline_id, step));
create table harness_told as
select 'nominee' as who, n, key_of('person', n mod 200) as person_id from harness_plan
union all select 'owner', n, key_of('person', 200 + n mod 200) from harness_plan where n mod 3 = 1
union all select 'reviewer', n, key_of('person', 400 + (n mod 200) mod 18) from harness_plan
union all select 'manager', n, key_of('person', 418) from harness_plan
union all select 'manager', n, key_of('person', 419) from harness_plan;
alter table harness_told add index (n, who);
insert into harness_expected
select concat_ws(':', 'action-due', t.person_id, p.action_id, concat(f.step, ' ', p.fires_on + interval p.before_days day)), f.deadline_id, f.step
from deadline_firing f join harness_plan p on p.deadline_id = f.deadline_id join harness_told t on t.n = p.n
where f.fires_on <= :until and f.step like 'before-%' and p.story = 'OPEN' and t.who in ('nominee', 'owner')
  and p.fires_on + interval p.before_days day >= :until;
insert into harness_expected
select concat_ws(':', 'action-overdue', t.person_id, p.action_id, concat(f.step, ' ', p.fires_on + interval p.before_days day)), f.deadline_id, f.step
from deadline_firing f join harness_plan p on p.deadline_id = f.deadline_id join harness_told t on t.n = p.n
where f.fires_on <= :until and f.step = 'missed' and p.story = 'OPEN' and t.who in ('nominee', 'reviewer', 'manager');
insert into harness_expected
select concat_ws(':', 'action-check-late', t.person_id, p.action_id, f.deadline_id), f.deadline_id, f.step
from deadline_firing f join harness_plan p on p.deadline_id = f.deadline_id join harness_told t on t.n = p.n
where f.fires_on <= :until and f.step = 'missed' and p.story = 'CHECK' and t.who in ('reviewer', 'manager');

-- Every committed firing and every attempt to post, counted by the database itself: the product's own unique keys, which
-- would hide a second one, are not asked.
create table harness_fired (deadline_id uuid not null, step varchar(40) not null, at datetime(6) not null, index (deadline_id, step));
create table harness_posted (dedupe_key varchar(250) not null, at datetime(6) not null, index (dedupe_key));
create trigger harness_counts_firings after update on deadline_firing for each row
insert into harness_fired select new.deadline_id, new.step, sysdate(6) from dual where old.fired_at is null and new.fired_at is not null;
create trigger harness_counts_notices before insert on notice for each row
insert into harness_posted values (new.dedupe_key, sysdate(6));
