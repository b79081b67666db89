-- +goose Up
-- Global tables: samrum_app reaches them through functions only.
create table people (
    id         uuid primary key,
    address    text not null constraint people_address_key unique
               check (address = lower(address) and char_length(address) between 3 and 254),
    language   text not null check (language in ('sv', 'da', 'nb', 'en')),
    theme      text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
    zone       text not null default '' check (char_length(zone) <= 64), -- '' is the practice's
    created_at timestamptz not null
);

create table practices (
    id         uuid primary key,
    slug       text not null constraint practices_slug_key unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
    name       text not null check (char_length(name) between 1 and 80),
    zone       text not null check (char_length(zone) between 1 and 64),
    country    text not null check (country in ('SE', 'DK', 'NO', 'FI')),
    languages  text[] not null check (cardinality(languages) between 1 and 4 and languages <@ '{sv,da,nb,en}'),
    phone      text not null default '' check (char_length(phone) <= 40),
    mail       text not null default '' check (char_length(mail) <= 254),
    created_at timestamptz not null
);

-- A person in a practice. The name is the one shown to others there; a person's
-- other practice stays unseen.
create table practice_people (
    practice_id uuid not null references practices,
    person_id   uuid not null references people,
    name        text not null check (char_length(name) between 1 and 80),
    supervises  boolean not null default false,
    administers boolean not null default false,
    primary key (practice_id, person_id)
);
select wall('practice_people');
create index practice_people_person_idx on practice_people (person_id);

-- A signed-in browser. The row holds the hash of the cookie's random id.
create table logins (
    id_hash     bytea primary key check (octet_length(id_hash) = 32),
    person_id   uuid not null references people on delete cascade,
    practice_id uuid references practices, -- the current one
    created_at  timestamptz not null,
    seen_at     timestamptz not null
);
create index logins_person_idx on logins (person_id);

-- One asked-for sign-in. person_id is null for an address we do not know: its
-- rows are written, counted and ended all the same, so that the answer costs
-- the same.
create table sign_ins (
    id           uuid primary key,
    person_id    uuid, -- of people; a foreign key's check would take longer for a known address
    address_hash bytea not null check (octet_length(address_hash) = 32),
    browser_hash bytea check (octet_length(browser_hash) = 32), -- null: the operator's link, any browser
    token_hash   bytea not null constraint sign_ins_token_key unique check (octet_length(token_hash) = 32),
    code_hash    bytea not null check (octet_length(code_hash) = 32),
    letter       boolean not null, -- one of the hour's five
    tries        int not null default 0,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz -- used, or a newer one was asked for
);
create index sign_ins_recent_idx on sign_ins (address_hash, created_at);
create index sign_ins_live_idx on sign_ins (address_hash) where ended_at is null;
create index sign_ins_browser_idx on sign_ins (browser_hash);

grant select on people, practices to samrum_lookup;
grant update (language, theme, zone) on people to samrum_lookup;
grant select, insert, update, delete on logins, sign_ins to samrum_lookup;
select lookup_reads('practice_people');
