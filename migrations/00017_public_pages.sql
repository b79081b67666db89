-- +goose Up
-- What a practice has written for its public pages, in Markdown. A kind without
-- a row shows the program's first text. A service with an empty text is not
-- offered.
create table practice_texts (
    practice_id uuid not null references practices,
    kind        text not null check (kind ~ '^[a-z_]{1,40}$'),
    language    text not null check (language in ('sv', 'da', 'nb', 'en')),
    body        text not null check (char_length(body) <= 10000),
    version     int not null default 1,
    edited_by   uuid not null references people,
    edited_at   timestamptz not null,
    primary key (practice_id, kind, language)
);
select wall('practice_texts');

-- The practice with a public address, and what its pages tell everybody. Its
-- people are read behind its wall afterwards.
-- +goose StatementBegin
create function public_practice(p_slug text)
returns table (id uuid, slug text, name text, zone text, country text, languages text[], phone text, mail text)
language sql stable security definer set search_path = '' as $$
    select p.id, p.slug, p.name, p.zone, p.country, p.languages, p.phone, p.mail
    from public.practices p where p.slug = p_slug
$$;
-- +goose StatementEnd
select hand_over('public_practice(text)');
