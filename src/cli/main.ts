import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addAnalyze } from "./analyze.ts";
import { addBackup } from "./backup.ts";
import { addCheckin } from "./checkin.ts";
import { addDoctor } from "./doctor.ts";
import { addErase } from "./erase.ts";
import { addExport } from "./export.ts";
import { addFan } from "./fan.ts";
import { endQuietlyWithTheReader } from "./output.ts";
import { addImport } from "./import.ts";
import { addPlan } from "./plan.ts";
import { addRecord } from "./record.ts";
import { addReplay } from "./replay.ts";
import { addRestore } from "./restore.ts";
import { addRotate } from "./rotate.ts";
import { addServe } from "./serve.ts";
import { addTalk } from "./talk.ts";
import { addThanksCommand } from "./thanks.ts";

endQuietlyWithTheReader();
await main(process.argv);

/** Exit codes: 0 done, 1 the work failed, 2 unusable arguments. */
async function main(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}

function createProgram(): Command {
  const program = new Command("kaname");
  program
    .description(
      "Kaname: a guided hour that shows whom your work reaches, in your own words. Private, offline.\n" +
        "要(かなめ):自分の仕事が誰に届いているかを、自分の言葉でたどる60分。手元の機械だけで動きます。",
    )
    .version(version())
    .exitOverride()
    .showHelpAfterError("Run with --help for what can be given. · 使い方は --help で。")
    .addHelpText(
      "after",
      `
Examples · 例:
  kaname serve                        ブラウザーで始める · start in the browser
  kaname talk                         この端末で話す · talk in this terminal
  kaname talk --lang en --minutes 30
  kaname record last --format md      いちばん新しい対話の記録

Exit codes · 終了コード: 0 done · 1 the work failed · 2 unusable arguments`,
    );
  // Sub-commands inherit how errors leave the program, so they are added last.
  const commands = [addServe, addTalk, addAnalyze, addRecord, addFan, addReplay, addExport, addImport];
  const keeping = [addBackup, addRestore, addErase, addRotate, addDoctor];
  const weeks = [addCheckin, addPlan, addThanksCommand];
  for (const add of [...commands, ...weeks, ...keeping]) add(program);
  return program;
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const manifest: unknown = JSON.parse(text);
  const isVersioned = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isVersioned ? String(manifest.version) : "unknown";
}
