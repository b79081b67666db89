-- +goose Up
-- In whose name a letter leaves: the practice, and the person of it who reads
-- the answers. No row without the practice's wall; '' for nobody of its people.
-- +goose StatementBegin
create function letterhead(p_practice uuid, p_reply uuid)
returns table (practice text, phone text, reply_name text, reply_to text)
language sql stable security definer set search_path = '' as $$
    select pr.name, pr.phone, coalesce(pp.name, ''), coalesce(p.address, '')
    from public.practices pr
    left join public.practice_people pp on pp.practice_id = pr.id and pp.person_id = p_reply
    left join public.people p on p.id = pp.person_id
    where pr.id = p_practice
        and p_practice = nullif(current_setting('app.practice', true), '')::uuid -- behind the wall, as its caller
$$;
-- +goose StatementEnd
select hand_over('letterhead(uuid, uuid)');

-- A sign-in letter comes from the person's practice while she has only one.
drop function sign_in_letter(uuid, timestamptz);
-- +goose StatementBegin
create function sign_in_letter(p_id uuid, p_now timestamptz)
returns table (address text, language text, practice text, phone text)
language sql stable security definer set search_path = '' as $$
    select p.address, p.language, coalesce(mine.name, ''), coalesce(mine.phone, '')
    from public.sign_ins s
    join public.people p on p.id = s.person_id
    left join lateral (
        select min(pr.name) as name, min(pr.phone) as phone
        from public.practice_people pp join public.practices pr on pr.id = pp.practice_id
        where pp.person_id = p.id
        having count(*) = 1
    ) mine on true
    where s.id = p_id and s.letter and s.ended_at is null and s.expires_at > p_now
$$;
-- +goose StatementEnd
select hand_over('sign_in_letter(uuid, timestamptz)');
