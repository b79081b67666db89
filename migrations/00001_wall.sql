-- +goose Up
-- The tenant wall. A table that a practice owns has practice_id in its keys and
-- calls wall() once; a forgotten WHERE then finds nothing.
create extension if not exists btree_gist;

grant usage on schema public to samrum_app, samrum_lookup;

-- +goose StatementBegin
create function wall(t regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format(
        'create policy tenant on %s
            using (practice_id = nullif(current_setting(''app.practice'', true), '''')::uuid)
            with check (practice_id = nullif(current_setting(''app.practice'', true), '''')::uuid)', t);
    execute format('grant select, insert, update, delete on %s to samrum_app', t);
end $$;
-- +goose StatementEnd

-- FORCE binds the owner too, so a migration that moves data would find no rows.
-- Between begin_data_move and end_data_move, in one transaction, it finds all.
-- +goose StatementBegin
create function begin_data_move(t regclass) returns void language plpgsql as $$
begin
    execute format('create policy data_move on %s to %I using (true) with check (true)', t, current_user);
end $$;
-- +goose StatementEnd
-- +goose StatementBegin
create function end_data_move(t regclass) returns void language plpgsql as $$
begin
    execute format('drop policy data_move on %s', t);
end $$;
-- +goose StatementEnd

-- A lookup function answers before the practice is known: it belongs to
-- samrum_lookup, which may create in the schema only while it is handed over.
-- +goose StatementBegin
create function hand_over(f regprocedure) returns void language plpgsql as $$
begin
    grant create on schema public to samrum_lookup;
    execute format('alter function %s owner to samrum_lookup', f);
    revoke create on schema public from samrum_lookup;
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to samrum_app', f);
end $$;
-- +goose StatementEnd

-- +goose StatementBegin
create function lookup_reads(t regclass) returns void language plpgsql as $$
begin
    execute format('grant select on %s to samrum_lookup', t);
    execute format('create policy lookup on %s for select to samrum_lookup using (true)', t);
end $$;
-- +goose StatementEnd

revoke all on function wall(regclass), begin_data_move(regclass), end_data_move(regclass),
    hand_over(regprocedure), lookup_reads(regclass) from public;
