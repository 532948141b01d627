-- What the case remembers of its way from "due" to "closed": when each stage was reached, who owns it, by when a reviewer
-- was to be named, and the negotiation of its date.

alter table cycle
    add column announce_from    date,
    add column allocation_by    date,
    add column at_risk_from     date,
    add column new_centre_from  date,
    add column defer_when_after date,
    add index cycle_of_scheme_by_start (ao_id, scheme_code, starts_on);

alter table visit
    add column owner_role         varchar(30) not null default 'REVIEWER',
    add column opened_on          date,
    add column allocation_from    date,
    add column allocation_by      date,
    add column deferral_proposed  boolean     not null default false,
    add column allocated_on       date,
    add column agreed_on          date,
    add column started_on         date,
    add column overridden_by      uuid,
    add column override_reason    varchar(2000),
    add column conducted_on       date,
    add column reported_on        date,
    add column closed_on          date,
    add column end_reason         varchar(2000),
    add column exception_from     date,
    add column exception_to       date,
    add column exception_reason   varchar(2000),
    add column turns              int         not null default 0,
    add constraint visit_owner_known check (owner_role in ('REVIEWER', 'QUALITY_MANAGER')),
    add constraint visit_ends_after_start check (end_on is null or end_on >= start_on),
    add index visit_of_cycle_by_state (cycle_id, state),
    add index visit_by_start (start_on, id);

create table visit_date_proposal (
    id           uuid        not null primary key,
    visit_id     uuid        not null,
    turn         int         not null,
    start_on     date        not null,
    end_on       date        not null,
    side         varchar(30) not null,
    proposed_by  uuid        not null,
    proposed_at  datetime(6) not null,
    note         varchar(2000),
    state        varchar(20) not null,
    answered_by  uuid,
    answered_at  datetime(6),
    answer       varchar(2000),
    version      bigint      not null default 0,
    constraint visit_date_proposal_of_visit foreign key (visit_id) references visit (id),
    constraint visit_date_proposal_ends_after_start check (end_on >= start_on),
    constraint visit_date_proposal_side_known check (side in ('AWARDING_ORGANISATION', 'CENTRE')),
    constraint visit_date_proposal_state_known check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'PASSED_OVER', 'RELEASED')),
    index visit_date_proposal_in_order (visit_id, turn, start_on)
);

create table visit_contact (
    id          uuid          not null primary key,
    visit_id    uuid          not null,
    made_on     date          not null,
    means       varchar(20)   not null,
    note        varchar(2000),
    recorded_by uuid          not null,
    recorded_at datetime(6)   not null,
    constraint visit_contact_of_visit foreign key (visit_id) references visit (id),
    constraint visit_contact_means_known check (means in ('PHONE', 'EMAIL', 'MEETING', 'OTHER')),
    index visit_contact_in_order (visit_id, recorded_at, id)
);

create table visit_focus (
    visit_id uuid         not null,
    place    int          not null,
    about    varchar(20),
    words    varchar(500),
    primary key (visit_id, place),
    constraint visit_focus_of_visit foreign key (visit_id) references visit (id)
);

create table visit_site_seen (
    visit_id uuid not null,
    site_id  uuid not null,
    primary key (visit_id, site_id),
    constraint visit_site_seen_of_visit foreign key (visit_id) references visit (id)
);
