-- +goose Up
-- A draft is its author's alone until she registers it.
alter table items drop constraint items_status_check;
alter table items add constraint items_status_check check (status in ('draft', 'waiting', 'discussed', 'withdrawn'));

-- How many sessions an item has waited for in vain.
alter table items add column carried int not null default 0 check (carried >= 0);
