import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { endQuietlyWithTheReader } from "./output.ts";

type AddCommand = (program: Command) => void;

/** The commands in the order in which the help names them. Only the one that is asked for is loaded. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  serve: async () => (await import("./serve.ts")).addServe,
  talk: async () => (await import("./talk.ts")).addTalk,
  analyze: async () => (await import("./analyze.ts")).addAnalyze,
  record: async () => (await import("./record.ts")).addRecord,
  fan: async () => (await import("./fan.ts")).addFan,
  replay: async () => (await import("./replay.ts")).addReplay,
  export: async () => (await import("./export.ts")).addExport,
  import: async () => (await import("./import.ts")).addImport,
  checkin: async () => (await import("./checkin.ts")).addCheckin,
  plan: async () => (await import("./plan.ts")).addPlan,
  thanks: async () => (await import("./thanks.ts")).addThanksCommand,
  backup: async () => (await import("./backup.ts")).addBackup,
  restore: async () => (await import("./restore.ts")).addRestore,
  erase: async () => (await import("./erase.ts")).addErase,
  rotate: async () => (await import("./rotate.ts")).addRotate,
  doctor: async () => (await import("./doctor.ts")).addDoctor,
};

endQuietlyWithTheReader();
await main(process.argv);

/** Exit codes: 0 done, 1 the work failed, 2 unusable arguments. */
async function main(argv: readonly string[]): Promise<void> {
  try {
    const program = await createProgram(argv[2]);
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}

/** Without a command that there is, all are loaded: for the help, or to say what else might have been meant. */
async function createProgram(asked: string | undefined): Promise<Command> {
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
  const isThere = asked !== undefined && Object.hasOwn(commands, asked);
  for (const [name, load] of Object.entries(commands)) {
    if (isThere && name !== asked) continue;
    const add = await load();
    add(program);
  }
  return program;
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const manifest: unknown = JSON.parse(text);
  const isVersioned = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isVersioned ? String(manifest.version) : "unknown";
}
