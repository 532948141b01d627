-- What a centre's own system calls a member of staff and the post of a lead internal verifier: by it, the system sends them again without
-- doubling them. And since when somebody works there, where the system says so.

alter table practitioner
    add column sender_key varchar(60),
    add column started_on date,
    add constraint practitioner_sender_key_is_unique unique (centre_id, sender_key);

alter table claim_lead_verifier
    add column sender_key varchar(60),
    add constraint claim_lead_verifier_sender_key_is_unique unique (enrolment_id, sender_key);
