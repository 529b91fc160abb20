import { chmodSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { z } from "zod";
import type { Keeping } from "./keeping.ts";
import { doorCommandSchema, type WeeksDoor } from "./weeks-after/weeks-door.ts";

/** What a socket's path may be long at most, on every system that has them. */
const longestSocketPath = 100;

/** Where the running program listens to `kaname backup` and its like: in the data folder, so for its owner alone. */
export function controlPath(dataDir: string): string | null {
  const path = join(dataDir, "control");
  return Buffer.byteLength(path) <= longestSocketPath ? path : null;
}

/**
 * Lets commands on this machine ask the running program, which has the data folder to itself. Not on the network: whoever may
 * open the socket may read the folder anyway. Null where the
 * folder can hold no socket.
 */
export async function openControl(
  dataDir: string,
  keeping: Omit<Keeping, "close">,
  weeks: WeeksDoor,
): Promise<{ readonly close: () => Promise<void> } | null> {
  const path = controlPath(dataDir);
  if (path === null) return null;
  // One left by a process that was killed; the folder is ours, so nobody listens there.
  rmSync(path, { force: true });
  const server = createAdaptorServer({ fetch: createControl(keeping, weeks).fetch });
  const listening = await new Promise<boolean>((resolve) => {
    // Some file systems hold no sockets; everything else works there.
    server.once("error", () => resolve(false));
    server.listen(path, () => resolve(true));
  });
  if (!listening) return null;
  chmodSync(path, 0o600);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if (isHttpServer(server)) server.closeAllConnections();
      }),
  };
}

const backupSchema = z.object({ passphrase: z.string().optional() });
const talkNameSchema = z.object({ id: z.string() });
const changeKeySchema = z.object({ newKey: z.string().optional() });

function createControl(keeping: Omit<Keeping, "close">, weeks: WeeksDoor): Hono {
  const control = new Hono();
  control.post("/backup", async (c) => {
    const { passphrase } = backupSchema.parse(await c.req.json());
    return new Response(toStream(keeping.backup(passphrase)));
  });
  control.post("/change-key", async (c) => {
    const { newKey } = changeKeySchema.parse(await c.req.json());
    return c.json(await keeping.changeKey(newKey));
  });
  control.post("/erase", async (c) => {
    await keeping.erase();
    return c.json({});
  });
  control.post("/figures", async (c) => c.json(await keeping.figures()));
  control.post("/weeks", async (c) => c.json(await weeks.view()));
  control.post("/weeks/write", async (c) =>
    c.json(await weeks.write(doorCommandSchema.parse(await c.req.json()))),
  );
  control.post("/weeks/talk", async (c) =>
    c.json(await weeks.talk(talkNameSchema.parse(await c.req.json()).id)),
  );
  // The error itself may quote what the database was given.
  control.onError((_error, c) => c.json({}, 500));
  return control;
}

/** An error on the way breaks the connection, so that half a backup is never taken for one. */
function toStream(pieces: AsyncIterable<Buffer>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { value, done } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch {
        // Without the error itself, which may quote what the database was given.
        controller.error(new Error("the backup broke off"));
      }
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}

function isHttpServer(server: object): server is Server {
  return "closeAllConnections" in server;
}
