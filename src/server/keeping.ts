import { existsSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { z } from "zod";
import { controlPath } from "./control.ts";
import type { KeeperFigures, KeyChanged } from "./store/keeper.ts";
import { openStore, type StoreFailure, type StoreSettings } from "./store/open-store.ts";

/** What can be done with all the data from outside the pages: by the running program where there is one. */
export type Keeping = {
  readonly backup: (passphrase?: string) => AsyncIterable<Buffer>;
  readonly changeKey: (newKey?: string) => Promise<KeyChanged>;
  /** Erases this machine's person. */
  readonly erase: () => Promise<void>;
  readonly figures: () => Promise<KeeperFigures>;
  readonly close: () => Promise<void>;
};

/** Opens the data, or asks the program that has it. */
export async function openKeeping(
  settings: StoreSettings,
): Promise<({ readonly type: "open"; readonly isRunning: boolean } & Keeping) | StoreFailure> {
  const opened = await openStore({ ...settings, automaticBackups: false });
  if (opened.type === "data-in-use") {
    const path = controlPath(settings.dataDir);
    return path !== null && existsSync(path)
      ? { type: "open", isRunning: true, ...askRunning(path) }
      : opened;
  }
  if (opened.type !== "open") return opened;
  const { store, keeper } = opened;
  return {
    type: "open",
    isRunning: false,
    ...keeper,
    erase: async () => store.erase(await store.personOf("personal", "me")),
    close: store.close,
  };
}

const keyChangedSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("changed"), persons: z.number(), keyFile: z.boolean() }),
  z.object({ type: z.literal("key-unusable") }),
  z.object({ type: z.literal("new-key-missing") }),
]);

const figuresSchema = z.object({
  persons: z.number(),
  sessions: z.number(),
  events: z.number(),
  migrations: z.number(),
});

export function askRunning(socketPath: string): Keeping {
  const ask = (path: string, body: unknown) => askControl(socketPath, path, body);
  return {
    backup: (passphrase) => answer(socketPath, "/backup", { passphrase }),
    changeKey: async (newKey) => keyChangedSchema.parse(await ask("/change-key", { newKey })),
    erase: async () => {
      await ask("/erase", {});
    },
    figures: async () => figuresSchema.parse(await ask("/figures", {})),
    close: async () => {},
  };
}

/** Asks the running program for something that is JSON. */
export async function askControl(socketPath: string, path: string, body: unknown): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of answer(socketPath, path, body)) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString("utf8"));
}

/** An answer as it comes; throws when it is none, or ends early. */
async function* answer(socketPath: string, path: string, body: unknown): AsyncGenerator<Buffer> {
  const text = JSON.stringify(body);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
    // Each time a connection of its own: one kept from before may just be closing while a person thinks.
    const sent = request({ socketPath, path, method: "POST", headers, agent: false }, resolve);
    sent.once("error", reject);
    sent.end(text);
  });
  if (response.statusCode !== 200) throw new Error(`the running program answered ${response.statusCode}`);
  yield* response;
}
