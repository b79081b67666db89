-- +goose Up
-- What a certificate says about somebody beside her name, and what she works
-- towards: hours by kind, a kind that is missing having its country's.
alter table practice_people
    add profession text not null default '' check (char_length(profession) <= 60),
    add degree_on date,
    add goals jsonb not null default '{}' check (jsonb_typeof(goals) = 'object');

-- The group is supervised on the supervision that its members give.
alter table groups add meta boolean not null default false;

-- Somebody's wish for a certificate and what became of it. Its groups and dates
-- are what she chose; counted is a mark of what its sessions said when it was
-- last issued.
create table certificates (
    practice_id uuid not null,
    id          uuid not null,
    person_id   uuid not null, -- whose hours they are
    kind        text not null check (kind in ('received', 'given', 'meta')),
    groups      uuid[] not null check (cardinality(groups) between 1 and 50),
    from_on     date, -- null: from the first
    until_on    date not null,
    language    text not null check (language in ('sv', 'da', 'nb', 'en')),
    workplace   text not null default '' check (char_length(workplace) <= 120),
    goal        boolean not null default false, -- it shows her goal, and hours from elsewhere
    status      text not null default 'asked' check (status in ('asked', 'issued', 'declined', 'withdrawn')),
    line        text not null default '' check (char_length(line) <= 200), -- why it was declined
    number      text check (number ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
    version     int not null default 0, -- the newest issued
    counted     text not null default '',
    decided_by  uuid,
    decided_at  timestamptz,
    form_key    uuid not null,
    created_at  timestamptz not null,
    primary key (practice_id, id),
    constraint certificates_form_key_key unique (practice_id, form_key),
    constraint certificates_number_key unique (practice_id, number),
    constraint certificates_issued_check check ((version > 0) = (status = 'issued') and (version > 0) = (number is not null)),
    constraint certificates_dates_check check (from_on <= until_on),
    foreign key (practice_id, person_id) references practice_people on delete cascade,
    foreign key (practice_id, decided_by) references practice_people
);
select wall('certificates');
create index certificates_person_idx on certificates (practice_id, person_id);
create index certificates_groups_idx on certificates using gin (groups);

-- Each version as it was signed: the document, and the file byte for byte.
create table certificate_files (
    practice_id    uuid not null,
    certificate_id uuid not null,
    version        int not null check (version > 0),
    document       jsonb not null,
    file           text not null check (octet_length(file) <= 1048576),
    signed_by      uuid not null,
    signed_at      timestamptz not null,
    primary key (practice_id, certificate_id, version),
    foreign key (practice_id, certificate_id) references certificates on delete cascade,
    foreign key (practice_id, signed_by) references practice_people
);
select wall('certificate_files');

-- What a check of a number answers. No name, and nothing that it hangs on: it
-- stays when the person, or the practice, is gone.
create table certificate_checks (
    practice_id uuid not null,
    number      text not null,
    version     int not null,
    answer      jsonb not null,
    primary key (practice_id, number, version)
);
select wall('certificate_checks');
select lookup_reads('certificate_checks');
create unique index certificate_checks_number_idx on certificate_checks (number, version);

-- +goose StatementBegin
create function check_certificate(p_number text) returns setof jsonb
language sql stable security definer set search_path = '' as $$
    select c.answer from public.certificate_checks c where c.number = p_number order by c.version
$$;
-- +goose StatementEnd
select hand_over('check_certificate(text)');

-- The public keys that files were ever signed with here.
create table certificate_keys (
    id         text primary key check (id ~ '^[0-9a-f]{16}$'),
    public     bytea not null check (octet_length(public) = 32),
    created_at timestamptz not null
);
grant select, insert on certificate_keys to samrum_lookup;

-- +goose StatementBegin
create function publish_certificate_key(p_id text, p_public bytea, p_now timestamptz) returns void
language sql security definer set search_path = '' as $$
    insert into public.certificate_keys values (p_id, p_public, p_now) on conflict (id) do nothing
$$;
-- +goose StatementEnd
select hand_over('publish_certificate_key(text, bytea, timestamptz)');

-- +goose StatementBegin
create function certificate_keys_published() returns setof bytea
language sql stable security definer set search_path = '' as $$
    select public from public.certificate_keys order by created_at desc, id
$$;
-- +goose StatementEnd
select hand_over('certificate_keys_published()');

-- Hours that somebody has from elsewhere: off a file whose signature is known,
-- or as she says herself. rows are the file's, or one of her own.
create table hours_elsewhere (
    practice_id uuid not null,
    id          uuid not null,
    person_id   uuid not null,
    source      text not null check (char_length(source) between 1 and 120), -- the other practice
    kind        text not null check (kind in ('received', 'given', 'meta')),
    verified    boolean not null,
    number      text not null default '',
    version     int not null default 0,
    rows        jsonb not null check (jsonb_typeof(rows) = 'array' and octet_length(rows::text) <= 262144),
    form_key    uuid not null,
    created_at  timestamptz not null,
    primary key (practice_id, id),
    constraint hours_elsewhere_form_key_key unique (practice_id, person_id, form_key),
    constraint hours_elsewhere_verified_check check (verified = (number <> '')),
    foreign key (practice_id, person_id) references practice_people on delete cascade
);
select wall('hours_elsewhere');
create unique index hours_elsewhere_number_idx on hours_elsewhere (practice_id, person_id, number) where number <> '';
