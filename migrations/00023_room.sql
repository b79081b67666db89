-- +goose Up
-- The room of a session, from when a leader opens it. What the group plans and
-- how far it has come is one value that moves under the row's lock; every change
-- raises the version, and pages that are open hear of it. Nothing in it says
-- what an item is about.
create table rooms (
    practice_id uuid not null,
    session_id  uuid not null,
    state       jsonb not null check (octet_length(state::text) <= 262144),
    version     bigint not null default 1,
    opened_at   timestamptz not null,
    opened_by   uuid not null,
    planned_at  timestamptz, -- from here on the day's members read the items
    ended_at    timestamptz, -- until here
    primary key (practice_id, session_id),
    foreign key (practice_id, session_id) references sessions on delete cascade,
    foreign key (practice_id, opened_by) references practice_people
);
select wall('rooms');

-- Who was there, once a leader has said so.
create table attendances (
    practice_id  uuid not null,
    session_id   uuid not null,
    person_id    uuid not null,
    status       text not null check (status in ('present', 'part', 'apology', 'no_show')),
    minutes      int not null check (minutes between 0 and 480),
    confirmed_by uuid not null,
    confirmed_at timestamptz not null,
    primary key (practice_id, session_id, person_id),
    constraint attendances_there_check check ((minutes > 0) = (status in ('present', 'part'))),
    foreign key (practice_id, session_id) references sessions on delete cascade,
    foreign key (practice_id, person_id) references practice_people,
    foreign key (practice_id, confirmed_by) references practice_people
);
select wall('attendances');

-- How long a session was really held, and who said so.
alter table sessions add held_minutes int check (held_minutes between 1 and 480);
alter table sessions add held_by uuid;
alter table sessions add held_at timestamptz;
alter table sessions add constraint sessions_held_by_fkey foreign key (practice_id, held_by) references practice_people;
