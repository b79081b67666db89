-- +goose Up
-- What one member says before one session, or has been asked. A session that
-- moves is asked about anew: its start is part of what was asked.
create table preparations (
    practice_id uuid not null,
    id          uuid not null,
    session_id  uuid not null,
    person_id   uuid not null,
    starts_at   timestamptz not null,
    token_hash  bytea not null check (octet_length(token_hash) = 32), -- of the link in letters
    attends     text check (attends in ('yes', 'no')), -- null: not said, assumed to come
    brings      text check (brings in ('later', 'now', 'no')),
    has_read    text check (has_read in ('read', 'partly', 'no')),
    answered_at timestamptz,
    item_id     uuid, -- what she said that she brings, its details later
    absent_at   timestamptz, -- when she said that she cannot come: undone for five minutes, then told to the leaders
    created_at  timestamptz not null,
    primary key (practice_id, id),
    constraint preparations_once_key unique (practice_id, session_id, person_id, starts_at),
    constraint preparations_token_key unique (practice_id, token_hash),
    foreign key (practice_id, session_id) references sessions on delete cascade,
    foreign key (practice_id, person_id) references practice_people on delete cascade,
    foreign key (practice_id, item_id) references items on delete set null (item_id)
);
select wall('preparations');
select lookup_reads('preparations');
create index preparations_token_idx on preparations (token_hash);

-- Why somebody cannot come, sealed, for the leaders alone, deleted on its date.
create table absences (
    practice_id     uuid not null,
    preparation_id  uuid not null,
    line            bytea not null check (octet_length(line) <= 4 * 200 + 64),
    text_expires_at timestamptz not null,
    primary key (practice_id, preparation_id),
    foreign key (practice_id, preparation_id) references preparations on delete cascade
);
select wall('absences');
create index absences_expiry_idx on absences (practice_id, text_expires_at);

-- Why such a line may say what the discretion check warned about.
create table absence_reasons (
    practice_id    uuid not null,
    preparation_id uuid not null,
    rule           text not null check (rule ~ '^[a-z_]{1,40}$'),
    reason         text not null check (reason in ('nobody', 'public', 'made_up', 'professional')),
    created_at     timestamptz not null,
    primary key (practice_id, preparation_id, rule),
    foreign key (practice_id, preparation_id) references absences on delete cascade
);
select wall('absence_reasons');

-- Letters about a session, each once. caused is false for one that had lost its
-- use when its time had come.
create table reminders (
    practice_id    uuid not null,
    preparation_id uuid not null,
    kind           text not null check (kind in ('reading', 'cases', 'morning', 'summary')),
    caused         boolean not null,
    created_at     timestamptz not null,
    primary key (practice_id, preparation_id, kind),
    foreign key (practice_id, preparation_id) references preparations on delete cascade
);
select wall('reminders');

-- The days whose news a leader has had in one letter: until when.
create table digests (
    practice_id uuid not null,
    person_id   uuid not null,
    day         date not null, -- by her own clock
    since       timestamptz not null,
    until       timestamptz not null check (until > since),
    primary key (practice_id, person_id, day),
    foreign key (practice_id, person_id) references practice_people on delete cascade
);
select wall('digests');

-- What is to be read before a session; '' while nothing is. No letter and no
-- page asks about reading then.
alter table sessions add reading text not null default '' check (char_length(reading) <= 200);

-- Which letters a group's sessions cause.
alter table groups
    add cases_days     int not null default 2 check (cases_days between 0 and 7), -- 0: never asked
    add reading_letter boolean not null default true,
    add summary_letter boolean not null default true;

-- Which letters a person wants, and when she is left in peace by them.
alter table people
    add letters    text[] not null default '{cases,reading,summary,digest}'
                   check (letters <@ '{cases,reading,morning,summary,digest}'),
    add quiet_from int not null default 19 check (quiet_from between 0 and 23),
    add quiet_to   int not null default 7 check (quiet_to between 0 and 23),
    add quiet_days boolean not null default true;
grant update (letters, quiet_from, quiet_to, quiet_days) on people to samrum_lookup;

-- Whose link a token is, in which practice. Whoever holds the link asks.
-- +goose StatementBegin
create function find_preparation(p_token bytea)
returns table (preparation_id uuid, practice_id uuid, slug text, name text, zone text, country text, languages text[], phone text, mail text, language text)
language sql stable security definer set search_path = '' as $$
    select f.id, pr.id, pr.slug, pr.name, pr.zone, pr.country, pr.languages, pr.phone, pr.mail, p.language
    from public.preparations f
    join public.practices pr on pr.id = f.practice_id
    join public.people p on p.id = f.person_id
    where f.token_hash = p_token
$$;
-- +goose StatementEnd
select hand_over('find_preparation(bytea)');

-- Turns off the reminders of the person whose link it is, for as long after the
-- session as p_for. False: no such link, or too late.
-- +goose StatementBegin
create function stop_reminders(p_token bytea, p_now timestamptz, p_for interval)
returns boolean language sql security definer set search_path = '' as $$
    with stopped as (
        update public.people p
        set letters = array_remove(array_remove(array_remove(p.letters, 'cases'), 'reading'), 'morning')
        from public.preparations f
        where f.token_hash = p_token and f.starts_at > p_now - p_for and p.id = f.person_id
        returning 1
    )
    select exists (select from stopped)
$$;
-- +goose StatementEnd
select hand_over('stop_reminders(bytea, timestamptz, interval)');

-- +goose StatementBegin
create function my_letters(p_login bytea)
returns table (letters text[], quiet_from int, quiet_to int, quiet_days boolean) language sql stable security definer set search_path = '' as $$
    select p.letters, p.quiet_from, p.quiet_to, p.quiet_days
    from public.logins l join public.people p on p.id = l.person_id
    where l.id_hash = p_login
$$;
-- +goose StatementEnd
select hand_over('my_letters(bytea)');

-- +goose StatementBegin
create function change_letters(p_login bytea, p_letters text[], p_from int, p_to int, p_days boolean)
returns void language sql security definer set search_path = '' as $$
    update public.people p set letters = p_letters, quiet_from = p_from, quiet_to = p_to, quiet_days = p_days
    from public.logins l where l.id_hash = p_login and p.id = l.person_id
$$;
-- +goose StatementEnd
select hand_over('change_letters(bytea, text[], int, int, boolean)');

-- Which letters the people of the practice whose wall is up want. zone is the
-- person's, or the practice's.
-- +goose StatementBegin
create function letter_wishes()
returns table (person_id uuid, zone text, country text, letters text[], quiet_from int, quiet_to int, quiet_days boolean)
language sql stable security definer set search_path = '' as $$
    select p.id, case when p.zone = '' then pr.zone else p.zone end, pr.country, p.letters, p.quiet_from, p.quiet_to, p.quiet_days
    from public.practices pr
    join public.practice_people pp on pp.practice_id = pr.id
    join public.people p on p.id = pp.person_id
    where pr.id = nullif(current_setting('app.practice', true), '')::uuid
$$;
-- +goose StatementEnd
select hand_over('letter_wishes()');
