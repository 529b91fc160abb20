import type { Migration } from "./index.ts";

/** Persons with their wrapped keys, sessions, the append-only log, keys of writes, and what was erased. */
export const sessions: Migration = {
  id: "0001-sessions",
  statements: [
    `create table person (
      tenant text not null,
      id text not null,
      handle text not null,
      wrapped_key bytea not null,
      created_at timestamptz not null,
      primary key (tenant, id),
      unique (tenant, handle)
    )`,
    `create table session (
      tenant text not null,
      person text not null,
      id text not null,
      lang text not null,
      minutes integer not null,
      started_at timestamptz not null,
      replied_at timestamptz not null,
      position integer not null,
      turn integer not null,
      elapsed_seconds double precision not null,
      done boolean not null,
      primary key (tenant, id),
      foreign key (tenant, person) references person (tenant, id)
    )`,
    `create index session_by_person on session (tenant, person, started_at desc, id desc)`,
    `create table session_event (
      tenant text not null,
      session text not null,
      seq integer not null,
      person text not null,
      kind text not null,
      at timestamptz not null,
      body bytea not null,
      primary key (tenant, session, seq),
      foreign key (tenant, session) references session (tenant, id)
    )`,
    // Facts are never edited; only erasing a person takes them away.
    `create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'session_event is append-only';
    end $$`,
    `create trigger session_event_append_only before update on session_event
      for each row execute function refuse_change()`,
    `create table write_key (
      tenant text not null,
      person text not null,
      key_hash text not null,
      request_mac text not null,
      session text not null,
      from_position integer not null,
      to_position integer not null,
      at timestamptz not null,
      primary key (tenant, person, key_hash),
      foreign key (tenant, person) references person (tenant, id)
    )`,
    `create table key_check (
      id integer primary key,
      sealed bytea not null
    )`,
    `create table erasure (
      tenant text not null,
      person text not null,
      at timestamptz not null,
      primary key (tenant, person)
    )`,
  ],
};
