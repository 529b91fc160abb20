import { resolve } from "node:path";
import type { Command } from "commander";
import type { Outcome } from "./failure.ts";
import { keptDataOption } from "./options.ts";
import { print } from "./output.ts";
import { passphraseOption, readPassphrase, type PassphraseOptions } from "./passphrase.ts";
import { run } from "./run.ts";
import { storeSettings } from "./store-settings.ts";

type RestoreOptions = PassphraseOptions & { readonly data: string };

export function addRestore(program: Command): void {
  program
    .command("restore")
    .summary("put a backup into an empty place · バックアップを空の場所に戻す")
    .description(
      "Put a backup into an empty data folder, or into an empty PostgreSQL database with DATABASE_URL. The file is checked to\n" +
        "its end first, and who was erased since is erased again. Data that is already there is never touched.\n" +
        "バックアップを空のデータフォルダー(DATABASE_URL があれば空の PostgreSQL)に戻します。先に全体を確かめ、\n" +
        "その後に消された人は消えたままにします。すでにあるデータには触れません。",
    )
    .argument("<file>", "the backup")
    .addOption(keptDataOption())
    .addOption(passphraseOption("a file whose first line is the backup's passphrase"))
    .addHelpText("after", examples)
    .action((file: string, options: RestoreOptions) => run(() => restore(resolve(file), options)));
}

const examples = `
Put the key into the new folder first (or pass KANAME_KEY), and the newest erased.ndjson beside it if you have one.
先に鍵を新しいフォルダーへ(または KANAME_KEY で)。erased.ndjson があれば、いちばん新しいものも一緒に置いてください。

Examples · 例:
  kaname restore kaname.backup --data ./restored
  DATABASE_URL=postgres://… kaname restore kaname.backup     PostgreSQL へ引っ越す`;

async function restore(file: string, { data, ...options }: RestoreOptions): Promise<Outcome> {
  const read = readPassphrase(options);
  if ("failure" in read) return read.failure;
  const { explainFailure, restoreStore } = await import("../server/index.ts");
  const restored = await restoreStore({ ...storeSettings(data), file, passphrase: read.passphrase });
  if (restored.type !== "restored") return explainFailure(restored);
  const { at, rows } = restored;
  await print(
    `Restored as of ${at.toISOString()}, ${rows} rows. · ${at.toISOString()} の時点に戻しました(${rows}行)。`,
  );
  return null;
}
