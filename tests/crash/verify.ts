import type { Store } from "../../src/server/store/store.ts";
import type { Expected } from "./expected.ts";

/** Looks at everything that was told of: nothing lost, nothing torn, nothing doubled, nobody back. Throws where it is not so. */
export async function verify(store: Store, { sessions, notes, erased }: Expected): Promise<void> {
  for (const [id, { handle, acknowledged, atMost }] of Object.entries(sessions)) {
    const person = await store.personOf("personal", handle);
    const loaded = await store.load(person, id);
    const position = loaded?.head.position ?? 0;
    must(position >= acknowledged, `lost: ${position} of ${acknowledged} events`);
    must(position <= atMost, `doubled: ${position} events, and ${atMost} were written`);
    // Whole writes only: what was about to be written is there to its end or not at all.
    must(
      position === acknowledged || position === atMost,
      `torn: ${position} events of a write to ${atMost}`,
    );
    must((loaded?.events.length ?? 0) === position, "the log is shorter than its head says");
    for (const event of loaded?.events ?? []) {
      must(event.kind !== "client-said" || event.text.startsWith(id), "an event of another session");
    }
  }
  const keeper = await store.personOf("personal", "note-keeper");
  const kept = await store.readLog(keeper, "notes");
  must(kept.position >= notes.acknowledged, "a note was lost");
  must(kept.position <= notes.atMost, "a note was doubled");
  must(kept.events.length === kept.position, "notes are torn");
  for (const { tenant, id, session } of erased) {
    must((await store.load({ tenant, id }, session)) === null, "somebody who was erased is back");
  }
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
