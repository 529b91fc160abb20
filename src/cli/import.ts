import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { ArchiveFault } from "../server/index.ts";
import { codeOf, type Failure, type Outcome } from "./failure.ts";
import { openKept } from "./kept-sessions.ts";
import { keptDataOption, type KeptOptions } from "./options.ts";
import { print } from "./output.ts";
import { run } from "./run.ts";

export function addImport(program: Command): void {
  program
    .command("import")
    .summary("open a session from a file · 書き出した対話を開く")
    .description(
      "Open a session that 'kaname record --format json' or the record page wrote on another machine.\n" +
        "ほかの機械で書き出した対話のJSONファイルを、ここで開けるようにします。",
    )
    .argument("<file>", "the session's JSON file")
    .addOption(keptDataOption())
    .addHelpText("after", examples)
    .action((file: string, options: KeptOptions) => run(() => importSession(file, options)));
}

const examples = `
Examples · 例:
  kaname record last --format json --out taiwa.json     書き出す
  kaname import taiwa.json --data other-folder          別の場所で開く`;

/** Reads and checks the whole file before anything is opened; prints the id that the session has here. */
async function importSession(file: string, { data }: KeptOptions): Promise<Outcome> {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const code = codeOf(error);
    return {
      en: `${file} cannot be read (${code}); name a session's JSON file.`,
      ja: `${file} を読めません(${code})。対話のJSONファイルを指定してください。`,
    };
  }
  const { createSessions, readArchive } = await import("../server/index.ts");
  const read = readArchive(parseJson(text));
  if (read.type !== "archive") return failureOf[read.type](file);
  const kept = await openKept(data);
  if (kept.type === "refused") return kept.failure;
  try {
    const brought = await createSessions(kept.store).bring(kept.person, read.archive, randomUUID());
    if (brought.type === "already-here") return alreadyHere(file, brought.id);
    if (brought.type !== "brought") throw new Error(`a session from a file was refused: ${brought.type}`);
    await print(brought.id);
    return null;
  } finally {
    await kept.store.close();
  }
}

/** Null for what is not JSON: no session's file either. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

const failureOf: Readonly<Record<ArchiveFault, (file: string) => Failure>> = {
  foreign: (file) => ({
    en: `${file} is not a file of a Kaname session; name one that 'kaname record --format json' wrote. Nothing was changed.`,
    ja: `${file} はKanameの対話のファイルではありません。kaname record --format json で書き出したものを指定してください。何も変わっていません。`,
  }),
  newer: (file) => ({
    en: `A later version of Kaname wrote ${file}; update this one and try again. Nothing was changed.`,
    ja: `${file} は、より新しいKanameで書き出されています。こちらを新しくしてからお試しください。何も変わっていません。`,
  }),
  damaged: (file) => ({
    en: `${file} is damaged: its content is not what was written. Export the session again. Nothing was changed.`,
    ja: `${file} は壊れているようです。書き出したときの内容と違っています。もう一度書き出してください。何も変わっていません。`,
  }),
};

function alreadyHere(file: string, id: string): Failure {
  return {
    en: `The session of ${file} is here already, as ${id}. Nothing was changed.`,
    ja: `${file} の対話は、もうここにあります(${id})。何も変わっていません。`,
  };
}
