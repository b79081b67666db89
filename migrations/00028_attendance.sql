-- +goose Up
-- How many were accepted members on a session's day, its leaders not counted,
-- as it stood when somebody said that the session was held. Memberships that
-- change later do not change it. Who of them was there is in attendances.
-- Null: nobody has said who was there.
alter table sessions add enrolled int check (enrolled between 0 and 1000);

select begin_data_move('sessions');
select begin_data_move('attendances');
select begin_data_move('memberships');
select begin_data_move('groups');
update sessions s set enrolled = greatest(
    (select count(*)::int from attendances a where a.practice_id = s.practice_id and a.session_id = s.id),
    (select count(*)::int
    from groups g
    join memberships m on m.practice_id = g.practice_id and m.group_id = g.id
        and (s.starts_at at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')
    where g.practice_id = s.practice_id and g.id = s.group_id
        and m.person_id <> all(leaders_on(g, (s.starts_at at time zone g.zone)::date))))
where s.status = 'held' and exists (select from attendances a where a.practice_id = s.practice_id and a.session_id = s.id);
select end_data_move('groups');
select end_data_move('memberships');
select end_data_move('attendances');
select end_data_move('sessions');

-- What was noted before a leader corrected it, and who did. Why is never asked.
create table attendance_corrections (
    practice_id  uuid not null,
    id           uuid not null,
    session_id   uuid not null,
    person_id    uuid, -- null: it is the session's length that was corrected
    was_status   text check (was_status in ('present', 'part', 'apology', 'no_show')), -- null: nothing was noted
    was_minutes  int not null check (was_minutes between 0 and 480),
    status       text check (status in ('present', 'part', 'apology', 'no_show')),
    minutes      int not null check (minutes between 0 and 480),
    corrected_by uuid not null,
    corrected_at timestamptz not null,
    primary key (practice_id, id),
    constraint attendance_corrections_of_check check ((person_id is null) = (status is null)),
    foreign key (practice_id, session_id) references sessions on delete cascade,
    foreign key (practice_id, person_id) references practice_people,
    foreign key (practice_id, corrected_by) references practice_people
);
select wall('attendance_corrections');
create index attendance_corrections_session_idx on attendance_corrections (practice_id, session_id, corrected_at);

-- A member has said that what is noted of her is not right, without saying why.
-- It stands until a leader corrects it or leaves it as it is, or she takes it
-- back, which takes the row.
create table attendance_questions (
    practice_id uuid not null,
    session_id  uuid not null,
    person_id   uuid not null,
    asked_at    timestamptz not null,
    settled     text check (settled in ('corrected', 'left')), -- null: it waits
    settled_by  uuid,
    settled_at  timestamptz,
    primary key (practice_id, session_id, person_id),
    constraint attendance_questions_who_settled_check check (num_nulls(settled, settled_by, settled_at) in (0, 3)),
    foreign key (practice_id, session_id, person_id) references attendances on delete cascade,
    foreign key (practice_id, settled_by) references practice_people
);
select wall('attendance_questions');
create index attendance_questions_open_idx on attendance_questions (practice_id, session_id) where settled is null;
