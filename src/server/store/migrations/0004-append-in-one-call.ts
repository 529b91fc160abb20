import type { Migration } from "./index.ts";

/**
 * A turn is kept by one statement, which is a transaction of its own: one way to the server and back instead of six, and plans that
 * are made once a connection. The second wall stands as before: the function runs with its caller's rights, and takes the role
 * and the person before it looks at anything.
 *
 * The person's row is locked first, by whoever writes and by whoever erases, so that neither meets the other half-way.
 * `in_commit` is `off` where the caller makes the log of the database durable by itself, for many turns at once.
 */
export const appendInOneCall: Migration = {
  id: "0004-append-in-one-call",
  statements: [
    `create function append_to_session(
      in_role text, in_tenant text, in_person text, in_session text, in_from integer,
      in_key_hash text, in_request_mac text, in_at timestamptz, in_replied_at timestamptz,
      in_turn integer, in_elapsed_seconds double precision, in_done boolean,
      in_events jsonb, in_commit text, in_channel text
    ) returns table (outcome text, earlier_session text, earlier_from integer, earlier_to integer)
    language plpgsql as $$
    #variable_conflict use_column
    declare
      here integer;
      there constant integer := in_from + jsonb_array_length(in_events);
    begin
      perform set_config('role', in_role, true), set_config('kaname.tenant', in_tenant, true),
        set_config('kaname.person', in_person, true), set_config('kaname.handle', '', true);
      if in_commit is not null then
        perform set_config('synchronous_commit', in_commit, true);
      end if;
      perform from person where tenant = in_tenant and id = in_person for key share;
      if found then
        select position into here from session
          where tenant = in_tenant and id = in_session and person = in_person and log = 'session'
          for no key update;
      end if;
      if here is null then
        return query select 'no-session', null::text, null::integer, null::integer;
        return;
      end if;
      if here = in_from then
        insert into write_key (tenant, person, key_hash, request_mac, session, from_position, to_position, at)
          values (in_tenant, in_person, in_key_hash, in_request_mac, in_session, in_from, there, in_at)
          on conflict do nothing;
        if found then
          update session set position = there, replied_at = in_replied_at, turn = in_turn,
            elapsed_seconds = in_elapsed_seconds, done = in_done
            where tenant = in_tenant and id = in_session;
          insert into session_event (tenant, session, seq, person, kind, at, body)
            select in_tenant, in_session, in_from + seq, in_person, event ->> 'kind', in_at,
              decode(event ->> 'body', 'base64')
            from jsonb_array_elements(in_events) with ordinality as batch(event, seq);
          if in_channel is not null then
            perform pg_notify(in_channel, in_session);
          end if;
          return query select 'appended', null::text, null::integer, there;
          return;
        end if;
      end if;
      return query select case when request_mac = in_request_mac then 'repeated' else 'key-reused' end,
        session, from_position, to_position
        from write_key where tenant = in_tenant and person = in_person and key_hash = in_key_hash;
      if not found then
        return query select 'moved-on', null::text, null::integer, null::integer;
      end if;
    end $$`,
  ],
};
