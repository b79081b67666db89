-- +goose Up
-- What may be booked in a practice. One without a row 'intro' offers the
-- ready-made meeting; a row of that name changes it.
create table meeting_kinds (
    practice_id uuid not null references practices,
    slug        text not null check (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
    person_id   uuid, -- with whom alone; null: with each of the practice's supervisors
    names       jsonb not null check (jsonb_typeof(names) = 'object'), -- by language; {} is the ready-made's own
    minutes     int not null check (minutes between 15 and 240),
    places      text[] not null check (cardinality(places) between 1 and 3 and places <@ '{online,at_practice,at_yours}'),
    free        boolean not null,
    offered     boolean not null default true,
    version     int not null default 1,
    created_at  timestamptz not null,
    primary key (practice_id, slug),
    foreign key (practice_id, person_id) references practice_people on delete cascade
);
select wall('meeting_kinds');

-- How a supervisor receives people. Without a row she does not yet. Whoever
-- books takes this row as it was read, so that its version decides between a
-- booking and a change of her hours.
create table receptions (
    practice_id    uuid not null,
    person_id      uuid not null,
    step_minutes   int not null check (step_minutes in (15, 30, 60)),
    before_minutes int not null check (before_minutes between 0 and 240),
    after_minutes  int not null check (after_minutes between 0 and 240),
    notice_minutes int not null check (notice_minutes between 0 and 40320),
    horizon_days   int not null check (horizon_days between 1 and 365),
    most_a_day     int not null check (most_a_day between 0 and 20), -- 0: no limit
    address        text not null default '' check (char_length(address) <= 200), -- where the practice receives
    link           text not null default '' check (char_length(link) <= 500), -- where an online meeting is held
    version        int not null default 1,
    primary key (practice_id, person_id),
    foreign key (practice_id, person_id) references practice_people on delete cascade
);
select wall('receptions');

create table weekly_hours (
    practice_id  uuid not null,
    person_id    uuid not null,
    weekday      int not null check (weekday between 0 and 6), -- 0 is Sunday
    from_minute  int not null check (from_minute between 0 and 1439), -- of the wall clock
    until_minute int not null check (until_minute between from_minute + 1 and 1440),
    primary key (practice_id, person_id, weekday, from_minute),
    foreign key (practice_id, person_id) references receptions on delete cascade
);
select wall('weekly_hours');

create table closed_days (
    practice_id uuid not null,
    person_id   uuid not null,
    day         date not null,
    primary key (practice_id, person_id, day),
    foreign key (practice_id, person_id) references receptions on delete cascade
);
select wall('closed_days');

create table extra_hours (
    practice_id  uuid not null,
    person_id    uuid not null,
    day          date not null,
    from_minute  int not null check (from_minute between 0 and 1439),
    until_minute int not null check (until_minute between from_minute + 1 and 1440),
    primary key (practice_id, person_id, day, from_minute),
    foreign key (practice_id, person_id) references receptions on delete cascade
);
select wall('extra_hours');

-- Somebody who wants to meet a supervisor: without a time while it is asked for
-- one, with one that awaits an answer or is settled.
create table bookings (
    practice_id    uuid not null references practices,
    id             uuid not null,
    person_id      uuid, -- the supervisor; null: whoever answers first
    about          text not null check (about in ('meeting', 'programme')),
    meeting        text not null check (char_length(meeting) <= 40), -- the kind's slug when it was booked
    status         text not null check (status in ('unconfirmed', 'asked', 'offered', 'booked', 'cancelled', 'lapsed')),
    minutes        int not null check (minutes between 15 and 240),
    starts_at      timestamptz,
    before_minutes int not null default 0 check (before_minutes between 0 and 240),
    after_minutes  int not null default 0 check (after_minutes between 0 and 240),
    place          text not null check (place in ('online', 'at_practice', 'at_yours')),
    name           text not null check (char_length(name) between 1 and 80),
    address        text not null check (address = lower(address) and char_length(address) between 3 and 254),
    phone          text not null default '' check (char_length(phone) <= 40),
    organisation   text not null default '' check (char_length(organisation) <= 120),
    unit           text not null default '' check (char_length(unit) <= 120),
    people         int check (people between 1 and 200),
    service        text not null default '' check (service ~ '^[a-z_]{0,40}$'),
    language       text not null check (language in ('sv', 'da', 'nb', 'en')),
    zone           text not null default '' check (char_length(zone) <= 64), -- of whoever booked; '' is the practice's
    token_hash     bytea not null check (octet_length(token_hash) = 32), -- of the receipt's address
    network_hash   bytea check (octet_length(network_hash) = 32), -- for a day
    hold_until     timestamptz, -- when an unconfirmed one lapses
    sequence       int not null default 0, -- of the calendar entry (RFC 5545)
    cancelled_by   text check (cancelled_by in ('booker', 'supervisor')),
    outcome        text check (outcome in ('goes_on', 'not_now', 'no_show')),
    group_id       uuid, -- what became of it
    version        int not null default 1,
    form_key       uuid not null,
    created_at     timestamptz not null,
    changed_at     timestamptz not null, -- when its status or time last changed
    primary key (practice_id, id),
    constraint bookings_form_key_key unique (practice_id, form_key),
    constraint bookings_token_key unique (practice_id, token_hash),
    constraint bookings_time_check check (starts_at is not null or status in ('unconfirmed', 'asked', 'cancelled', 'lapsed')),
    constraint bookings_hold_check check ((status = 'unconfirmed') <= (hold_until is not null)),
    foreign key (practice_id, person_id) references practice_people,
    foreign key (practice_id, group_id) references groups on delete cascade
);
select wall('bookings');
select lookup_reads('bookings');
create index bookings_person_idx on bookings (practice_id, person_id, starts_at);
create index bookings_created_idx on bookings (practice_id, created_at);
create index bookings_address_idx on bookings (practice_id, address);
create index bookings_token_idx on bookings (token_hash);
create index bookings_held_idx on bookings (practice_id, hold_until) where status = 'unconfirmed';

-- What whoever booked wrote, sealed. Nobody but the supervisors reads it.
create table booking_texts (
    practice_id uuid not null,
    booking_id  uuid not null,
    wishes      bytea not null check (octet_length(wishes) <= 4 * 800 + 64),
    note        bytea not null check (octet_length(note) <= 4 * 800 + 64),
    times       bytea not null check (octet_length(times) <= 4 * 400 + 64), -- suggested in words, one a line
    themes      bytea not null check (octet_length(themes) <= 4 * 800 + 64),
    starting    bytea not null check (octet_length(starting) <= 4 * 80 + 64), -- the wished start
    funding     bytea not null check (octet_length(funding) <= 4 * 200 + 64),
    primary key (practice_id, booking_id),
    foreign key (practice_id, booking_id) references bookings on delete cascade
);
select wall('booking_texts');

-- Why such a text may say what the discretion check warned about.
create table booking_reasons (
    practice_id uuid not null,
    booking_id  uuid not null,
    field       text not null check (field ~ '^[a-z_]{1,40}$'),
    rule        text not null check (rule ~ '^[a-z_]{1,40}$'),
    reason      text not null check (reason in ('nobody', 'public', 'made_up', 'professional')),
    created_at  timestamptz not null,
    primary key (practice_id, booking_id, field, rule),
    foreign key (practice_id, booking_id) references bookings on delete cascade
);
select wall('booking_reasons');

-- A leader's time is taken by sessions and by bookings, of which a row spans the
-- buffers too. The constraint stays the truth about both.
alter table leader_time
    drop constraint leader_time_pkey,
    alter session_id drop not null,
    add booking_id uuid,
    add constraint leader_time_pkey primary key (practice_id, person_id, during),
    add constraint leader_time_session_key unique (practice_id, session_id, person_id),
    add constraint leader_time_booking_key unique (practice_id, booking_id),
    add constraint leader_time_one_check check (num_nonnulls(session_id, booking_id) = 1),
    add foreign key (practice_id, booking_id) references bookings on delete cascade;

-- Whose receipt a token opens, in which practice. Whoever holds it asks.
-- +goose StatementBegin
create function find_booking(p_token bytea)
returns table (booking_id uuid, practice_id uuid, slug text, name text, zone text, country text, languages text[], phone text, mail text, language text)
language sql stable security definer set search_path = '' as $$
    select b.id, pr.id, pr.slug, pr.name, pr.zone, pr.country, pr.languages, pr.phone, pr.mail, b.language
    from public.bookings b join public.practices pr on pr.id = b.practice_id
    where b.token_hash = p_token
$$;
-- +goose StatementEnd
select hand_over('find_booking(bytea)');
