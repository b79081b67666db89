-- +goose Up
-- As before, in a language that keeps plans: every request asks these, and
-- planning them took longer than running them.
-- +goose StatementBegin
create or replace function who_asks(p_login bytea, p_tail text, p_now timestamptz)
returns table (
    person_id uuid, address text, language text, theme text, own_zone text,
    practice_id uuid, practice_slug text, practice_name text, practice_zone text, practice_country text,
    practice_languages text[], practice_phone text, practice_mail text,
    name text, supervises boolean, administers boolean,
    leads boolean, group_id uuid, group_tail text, group_slug text, group_name text, form text,
    individual boolean, closed boolean, lead_id uuid, co_lead_id uuid, smallest int, largest int,
    length_minutes int, group_zone text, group_country text, group_language text,
    client_term text, case_label text, next_number int, paused_at timestamptz, ended_at timestamptz
) language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
begin
    return query
    with live as (
        select l.person_id, l.practice_id, l.seen_at
        from public.logins l
        where l.id_hash = p_login
            and case
                when exists (select from public.practice_people pp
                    where pp.person_id = l.person_id and (pp.supervises or pp.administers))
                then l.seen_at > p_now - interval '7 days' and l.created_at > p_now - interval '30 days'
                else l.seen_at > p_now - interval '60 days' and l.created_at > p_now - interval '180 days'
            end
    ), opened as (
        select g.*, led.leads, public.leaders(g, p_now) as leaders
        from live
        join public.groups g on g.tail = p_tail
        join public.practice_people pp on pp.practice_id = g.practice_id and pp.person_id = live.person_id
        cross join lateral (select pp.supervises and live.person_id = any(public.leaders(g, p_now)) as leads) led
        where led.leads or exists (
            select from public.memberships m
            where m.practice_id = g.practice_id and m.group_id = g.id and m.person_id = live.person_id
                and (p_now at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity'))
        order by g.practice_id
        limit 1
    ), touched as (
        update public.logins l
        set seen_at = greatest(l.seen_at, p_now), practice_id = coalesce(opened.practice_id, live.practice_id)
        from live left join opened on true
        where l.id_hash = p_login
            and (live.seen_at < p_now - interval '1 hour' or opened.practice_id <> live.practice_id)
    )
    select live.person_id, p.address, p.language, p.theme, p.zone,
        pr.id, pr.slug, pr.name, pr.zone, pr.country, pr.languages, pr.phone, pr.mail,
        pp.name, pp.supervises, pp.administers,
        opened.leads, opened.id, opened.tail, opened.slug, opened.name, opened.form,
        opened.individual, opened.closed, opened.leaders[1], opened.leaders[2], opened.smallest, opened.largest,
        opened.length_minutes, opened.zone, opened.country, opened.language,
        opened.client_term, opened.case_label, opened.next_number, opened.paused_at, opened.ended_at
    from live
    join public.people p on p.id = live.person_id
    left join opened on true
    left join public.practice_people pp
        on pp.person_id = live.person_id and pp.practice_id = coalesce(opened.practice_id, live.practice_id)
    left join public.practices pr on pr.id = pp.practice_id;
end $$;
-- +goose StatementEnd

-- +goose StatementBegin
create or replace function my_practices(p_login bytea, p_now timestamptz)
returns table (id uuid, name text, current boolean) language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
    return query
    select pr.id, pr.name, pr.id is not distinct from l.practice_id
    from public.logins l
    join public.practice_people pp on pp.person_id = l.person_id
    join public.practices pr on pr.id = pp.practice_id
    where l.id_hash = p_login
        and (pp.supervises or pp.administers or pr.id = l.practice_id or exists (
            select from public.memberships m where m.practice_id = pp.practice_id and m.person_id = pp.person_id
                and coalesce(m.left_on, 'infinity') >= (p_now at time zone 'UTC')::date))
    order by pr.name, pr.id;
end $$;
-- +goose StatementEnd
