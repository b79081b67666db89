-- +goose Up
alter table bookings
    add column claimed boolean not null default false, -- anybody might have answered it, until one did
    add column outcome_at timestamptz; -- when its outcome was last said

-- A group that was made by mistake and is deleted leaves its booking behind.
alter table bookings
    drop constraint bookings_practice_id_group_id_fkey,
    add constraint bookings_group_fkey foreign key (practice_id, group_id) references groups on delete set null (group_id);

-- What a supervisor keeps in mind about a booking, sealed. She alone reads it.
create table booking_notes (
    practice_id uuid not null,
    booking_id  uuid not null,
    note        bytea not null check (octet_length(note) <= 4 * 2000 + 64),
    version     int not null default 1,
    edited_at   timestamptz not null,
    primary key (practice_id, booking_id),
    foreign key (practice_id, booking_id) references bookings on delete cascade
);
select wall('booking_notes');

-- Who ordered a group's supervision, for its leaders alone, and where its plan
-- begins with.
alter table groups
    add column organisation    text not null default '' check (char_length(organisation) <= 120),
    add column unit            text not null default '' check (char_length(unit) <= 120),
    add column contact_name    text not null default '' check (char_length(contact_name) <= 80),
    add column contact_address text not null default '' check (contact_address = lower(contact_address) and char_length(contact_address) <= 254),
    add column contact_phone   text not null default '' check (char_length(contact_phone) <= 40),
    add column place_kind      text check (place_kind in ('on_site', 'online', 'hybrid')), -- null: nobody said
    add column place_address   text not null default '' check (char_length(place_address) <= 200),
    add column place_link      text not null default '' check (char_length(place_link) <= 500);

-- What whoever booked hoped for, sealed, for the group's leaders alone.
create table group_wishes (
    practice_id uuid not null,
    group_id    uuid not null,
    wishes      bytea not null check (octet_length(wishes) <= 4 * 800 + 64),
    primary key (practice_id, group_id),
    foreign key (practice_id, group_id) references groups on delete cascade
);
select wall('group_wishes');
create index bookings_group_idx on bookings (practice_id, group_id) where group_id is not null;
