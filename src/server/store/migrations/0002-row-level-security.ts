import type { Migration } from "./index.ts";

const own =
  "tenant = current_setting('kaname.tenant', true) and person = current_setting('kaname.person', true)";
const policies = ["session", "session_event", "write_key", "erasure"].flatMap((table) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own_rows on ${table} using (${own}) with check (${own})`,
]);

/**
 * The second wall: whatever a statement forgets to ask for, it meets only the rows of the person it is run for. A plain
 * login is held by FORCE alone; a superuser passes every policy, and so takes the role for the length of a transaction.
 */
export const rowLevelSecurity: Migration = {
  id: "0002-row-level-security",
  statements: [
    ...policies,
    "alter table person enable row level security",
    "alter table person force row level security",
    `create policy own_row on person
      using (tenant = current_setting('kaname.tenant', true) and id = current_setting('kaname.person', true))`,
    `create policy own_handle on person
      using (tenant = current_setting('kaname.tenant', true) and handle = current_setting('kaname.handle', true))`,
    `do $$ begin
      if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
      if not exists (select from pg_roles where rolname = 'kaname_app') then create role kaname_app nologin; end if;
      grant select, insert, update, delete on person, session, write_key to kaname_app;
      grant select, insert, delete on session_event to kaname_app;
      grant select, insert on erasure to kaname_app;
    end $$`,
  ],
};
