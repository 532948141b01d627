-- What a centre's own system calls a programme: by it, the system sends the programme again without doubling it.

alter table programme
    add column sender_key varchar(60),
    add constraint programme_sender_key_is_unique unique (enrolment_id, sender_key);
