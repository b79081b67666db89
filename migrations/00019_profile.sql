-- +goose Up
-- What a supervisor tells everybody about herself, in a language. Trainings are
-- a list of objects with name, provider, credits and year, all text. One whose
-- title is empty says nothing: she has taken that language back.
create table profiles (
    practice_id uuid not null,
    person_id   uuid not null,
    language    text not null check (language in ('sv', 'da', 'nb', 'en')),
    title       text not null check (char_length(title) <= 80),
    line        text not null check (char_length(line) <= 200),
    trainings   jsonb not null check (jsonb_typeof(trainings) = 'array' and jsonb_array_length(trainings) <= 10),
    memberships text[] not null check (cardinality(memberships) <= 10),
    version     int not null default 1,
    edited_at   timestamptz not null,
    primary key (practice_id, person_id, language),
    foreign key (practice_id, person_id) references practice_people on delete cascade
);
select wall('profiles');

-- The public addresses that practices have or have had: an old one leads on to
-- the new, and never becomes another practice's.
create table practice_slugs (
    slug        text primary key,
    practice_id uuid not null references practices on delete cascade
);
create index practice_slugs_practice_idx on practice_slugs (practice_id);
insert into practice_slugs select slug, id from practices;
grant select, insert, update on practice_slugs to samrum_lookup;

-- +goose StatementBegin
create function keep_slug() returns trigger language plpgsql set search_path = '' as $$
begin
    insert into public.practice_slugs as kept (slug, practice_id) values (new.slug, new.id)
    on conflict (slug) do update set practice_id = excluded.practice_id where kept.practice_id = excluded.practice_id;
    if not found then
        raise exception 'the slug is an old one of another practice''s'
            using errcode = 'unique_violation', constraint = 'practices_slug_key';
    end if;
    return null;
end $$;
-- +goose StatementEnd
create trigger keep_slug after insert or update of slug on practices for each row execute function keep_slug();

-- The practice with a public address, its old ones included: its slug is the
-- one that it has now.
drop function public_practice(text);
-- +goose StatementBegin
create function public_practice(p_slug text)
returns table (id uuid, slug text, name text, zone text, country text, languages text[], phone text, mail text)
language sql stable security definer set search_path = '' as $$
    select p.id, p.slug, p.name, p.zone, p.country, p.languages, p.phone, p.mail
    from public.practice_slugs s join public.practices p on p.id = s.practice_id
    where s.slug = p_slug
$$;
-- +goose StatementEnd
select hand_over('public_practice(text)');

alter table practices add column version int not null default 1;
grant update (name, slug, languages, phone, mail, version) on practices to samrum_lookup;

-- What the practice of this wall tells about itself, and its old slugs.
-- +goose StatementBegin
create function practice_details()
returns table (name text, slug text, phone text, mail text, languages text[], version int, former text[])
language sql stable security definer set search_path = '' as $$
    select p.name, p.slug, p.phone, p.mail, p.languages, p.version,
        array(select s.slug from public.practice_slugs s where s.practice_id = p.id and s.slug <> p.slug order by s.slug)
    from public.practices p
    where p.id = nullif(current_setting('app.practice', true), '')::uuid
$$;
-- +goose StatementEnd
select hand_over('practice_details()');

-- Changes it over the version that its writer saw; null when that is an older
-- one, or when the login's person does not administer the practice.
-- +goose StatementBegin
create function change_practice(p_login bytea, p_version int, p_name text, p_slug text, p_phone text, p_mail text, p_languages text[])
returns int language sql security definer set search_path = '' as $$
    update public.practices p
    set name = p_name, slug = p_slug, phone = p_phone, mail = p_mail, languages = p_languages, version = p.version + 1
    where p.id = nullif(current_setting('app.practice', true), '')::uuid and p.version = p_version
        and exists (
            select from public.logins l join public.practice_people pp on pp.person_id = l.person_id
            where l.id_hash = p_login and pp.practice_id = p.id and pp.administers)
    returning p.version
$$;
-- +goose StatementEnd
select hand_over('change_practice(bytea, int, text, text, text, text, text[])');
