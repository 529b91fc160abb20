import { createRoute, z } from "@hono/zod-openapi";
import { fanSvg } from "../../fan/svg.ts";
import { archiveJson, leafOf, lookMarkdown } from "../../record/index.ts";
import { lookRecord } from "../../weeks/index.ts";
import { recordFormats } from "../presenters/record-formats.ts";
import { presentSession } from "../presenters/session.ts";
import { zip, type ZipEntry } from "../presenters/zip.ts";
import { problemResponse, writeHeaders } from "../schemas.ts";
import type { OpenSession } from "../held-sessions.ts";
import type { Sessions } from "../sessions.ts";
import type { Person } from "../store/store.ts";
import type { OpenWeeks } from "../weeks-after/weeks.ts";
import type { Api } from "./api.ts";

const exportRoute = createRoute({
  method: "get",
  path: "/me/export",
  summary: "Everything that is kept about you, in one archive",
  responses: {
    200: {
      description:
        "A ZIP archive: for each session its log, transcript, record and fan; every other log that is yours.",
      content: { "application/zip": { schema: z.string() } },
    },
    ...problemResponse,
  },
});

const eraseRoute = createRoute({
  method: "delete",
  path: "/me",
  summary: "Delete everything that is kept about you",
  request: { headers: writeHeaders },
  responses: {
    204: { description: "All of it is gone. Sent again, the answer is the same." },
    ...problemResponse,
  },
});

export function addMe({ app, sessions, weeks, identify, now }: Api): void {
  app.openapi(exportRoute, async (c) => {
    const person = await identify();
    const entries = [...(await collect(sessions, person)), ...lookFiles(await weeks.open(person))];
    const archive = zip(entries, now());
    c.header("content-type", "application/zip");
    c.header("content-disposition", 'attachment; filename="kaname-export.zip"');
    return c.body(Uint8Array.from(archive));
  });

  app.openapi(eraseRoute, async (c) => {
    await sessions.erase(await identify());
    return c.body(null, 204);
  });
}

async function collect(sessions: Sessions, person: Person): Promise<readonly ZipEntry[]> {
  const about = await sessions.about(person);
  const entries: ZipEntry[] = [{ name: "kaname/about.json", content: JSON.stringify(about, null, 2) }];
  let cursor: string | undefined;
  do {
    const page = await sessions.list(person, { limit: 100, cursor });
    for (const { id } of page.sessions) {
      const session = await sessions.open(person, id);
      if (session) entries.push(...(await sessionFiles(session)));
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  for (const { name, events } of await sessions.otherLogs(person)) {
    entries.push({ name: `kaname/${name}.ndjson`, content: toNdjson(events) });
  }
  return entries;
}

/** The record of every look again, as one reads it. */
function lookFiles({ state, sessions }: OpenWeeks): readonly ZipEntry[] {
  return state.talks.flatMap(({ id, day }) => {
    const look = lookRecord(state, sessions, id);
    return look ? [{ name: `kaname/looks/${day}-${id}.md`, content: lookMarkdown(look) }] : [];
  });
}

function toNdjson(events: readonly unknown[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}

async function sessionFiles(session: OpenSession): Promise<readonly ZipEntry[]> {
  const { head, events, state } = session;
  const folder = `kaname/${state.today}-${head.id}`;
  const leaf = leafOf(session);
  const documents = await Promise.all(
    recordFormats.map(async ({ name, render }) => ({
      name: `${folder}/record.${name}`,
      content: await render(leaf),
    })),
  );
  return [
    { name: `${folder}/session.json`, content: JSON.stringify(presentSession(session), null, 2) },
    { name: `${folder}/events.ndjson`, content: toNdjson(events) },
    { name: `${folder}/record.json`, content: JSON.stringify(archiveJson(leaf), null, 2) },
    { name: `${folder}/fan.svg`, content: fanSvg(leaf.record.map, { lang: head.lang }) },
    ...documents,
  ];
}
