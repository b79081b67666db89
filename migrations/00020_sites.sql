-- +goose Up
-- The sites in whose pages a practice's free times may stand.
create table practice_sites (
    practice_id uuid not null references practices,
    origin      text not null check (origin ~ '^https://[a-z0-9.-]{1,253}(:[0-9]{1,5})?$'),
    primary key (practice_id, origin)
);
select wall('practice_sites');
select lookup_reads('practice_sites');

-- Who may frame the free times of the practice with a public address.
-- +goose StatementBegin
create function public_sites(p_slug text) returns text[]
language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(s.origin order by s.origin), '{}')
    from public.practices p join public.practice_sites s on s.practice_id = p.id
    where p.slug = p_slug
$$;
-- +goose StatementEnd
select hand_over('public_sites(text)');
