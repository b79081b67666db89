-- +goose Up
-- What a supervisor has been told of a booking, once: by a letter of its own, or
-- in one letter with all that is new that day.
create table booking_news (
    practice_id uuid not null,
    person_id   uuid not null,
    booking_id  uuid not null,
    news        text not null check (news in ('asked', 'booked', 'moved', 'cancelled')),
    sequence    int not null, -- of the booking then
    letter      boolean not null, -- false: it waits for her day's letter
    created_at  timestamptz not null,
    primary key (practice_id, person_id, booking_id, news, sequence),
    foreign key (practice_id, person_id) references practice_people on delete cascade,
    foreign key (practice_id, booking_id) references bookings on delete cascade
);
select wall('booking_news');
create index booking_news_recent_idx on booking_news (practice_id, person_id, created_at);

-- Bookings of whose meeting whoever booked was reminded. caused is false when the
-- reminder had lost its use when its time had come.
create table booking_reminders (
    practice_id uuid not null,
    booking_id  uuid not null,
    starts_at   timestamptz not null,
    caused      boolean not null,
    created_at  timestamptz not null,
    primary key (practice_id, booking_id, starts_at),
    foreign key (practice_id, booking_id) references bookings on delete cascade
);
select wall('booking_reminders');

-- A supervisor has a letter for each booking, until she turns that off.
alter table people
    drop constraint people_letters_check,
    add constraint people_letters_check check (letters <@ '{cases,reading,morning,summary,booking,digest}'),
    alter letters set default '{cases,reading,summary,booking,digest}';
update people set letters = letters || '{booking}';
