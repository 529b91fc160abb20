import { createInterface } from "node:readline/promises";
import type { Command } from "commander";
import type { Failure, Outcome } from "./failure.ts";
import { keptDataOption } from "./options.ts";
import { print } from "./output.ts";
import { run } from "./run.ts";
import { withKeeping } from "./with-keeping.ts";

type EraseOptions = { readonly data: string; readonly yes?: true };

export function addErase(program: Command): void {
  program
    .command("erase")
    .summary("delete everything about you, for good · 自分の記録をすべて消す")
    .description(
      "Destroy your key and delete everything that is kept about you, also while Kaname runs. It cannot be undone.\n" +
        "あなたの鍵を壊し、残っている記録をすべて消します。動かしたままでできます。元には戻せません。",
    )
    .addOption(keptDataOption())
    .option("--yes", "do not ask")
    .action((options: EraseOptions) => run(() => erase(options)));
}

async function erase({ data, yes }: EraseOptions): Promise<Outcome> {
  if (!yes && !(await isMeant())) return notMeant;
  return withKeeping(data, async (keeping) => {
    await keeping.erase();
    await print(
      "Everything is deleted. Backups and files that you made yourself are yours to delete. · " +
        "すべて消しました。自分で作ったバックアップや書き出したファイルは、ご自身で消してください。",
    );
    return null;
  });
}

async function isMeant(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(
    "Everything will be deleted for good. Type 'erase' to go on. · すべて消えて、元に戻せません。続けるには erase と入力してください: ",
  );
  terminal.close();
  return answer.trim() === "erase";
}

const notMeant: Failure = {
  en: "Nothing was deleted; type 'erase' when asked, or run it with --yes.",
  ja: "何も消していません。消すには、たずねられたときに erase と入力するか、--yes を付けて実行してください。",
};
