import type { Migration } from "./index.ts";

const owned = ["session", "session_event", "session_snapshot", "write_key", "erasure"];
const own =
  "tenant = current_setting('kaname.tenant', true) and person = current_setting('kaname.person', true)";

/**
 * A row of `session` may now be the head of any log of a person, told apart by `log`: a counselling session has a language
 * and a length, others need none. Folded states are kept beside the log. The keeper (backup, restore, change of key) sees every
 * row, and can only be the role that owns the tables, after saying so: where the program logs in as another role, it cannot.
 */
export const logsSnapshotsKeeper: Migration = {
  id: "0003-logs-snapshots-keeper",
  statements: [
    "alter table session add column log text not null default 'session'",
    "alter table session alter column lang drop not null",
    "alter table session alter column minutes drop not null",
    `alter table session add constraint session_has_a_length
      check (log <> 'session' or (lang is not null and minutes is not null))`,
    "drop index session_by_person",
    "create index session_by_person on session (tenant, person, log, started_at desc, id desc)",
    `create table session_snapshot (
      tenant text not null,
      session text not null,
      person text not null,
      position integer not null,
      body bytea not null,
      primary key (tenant, session),
      foreign key (tenant, session) references session (tenant, id)
    )`,
    "alter table session_snapshot enable row level security",
    "alter table session_snapshot force row level security",
    `create policy own_rows on session_snapshot using (${own}) with check (${own})`,
    ...["person", ...owned].map(
      (table) => `create policy keeper on ${table} to current_user
        using (current_setting('kaname.keeper', true) = 'on') with check (current_setting('kaname.keeper', true) = 'on')`,
    ),
    `do $$ begin
      if not exists (select from pg_roles where rolname = 'kaname_app') then return; end if;
      grant select, insert, update, delete on person, session, session_snapshot, write_key to kaname_app;
      grant select, insert, delete on session_event to kaname_app;
      grant select, insert on erasure to kaname_app;
      grant select on key_check, kaname_migration to kaname_app;
    end $$`,
  ],
};
