import { resolve } from "node:path";
import type { Command } from "commander";
import { cannotWrite, codeOf, type Outcome } from "./failure.ts";
import { keptDataOption } from "./options.ts";
import { print } from "./output.ts";
import { passphraseOption, readPassphrase, type PassphraseOptions } from "./passphrase.ts";
import { run } from "./run.ts";
import { withKeeping } from "./with-keeping.ts";

type BackupOptions = PassphraseOptions & { readonly data: string };

export function addBackup(program: Command): void {
  program
    .command("backup")
    .summary("everything in one encrypted file · すべてを暗号化した1つのファイルに")
    .description(
      "Write everything that is kept to one encrypted file, also while Kaname runs.\n" +
        "残っているものすべてを、暗号化した1つのファイルに書き出します。動かしたままでできます。",
    )
    .argument("<file>", "the file to write")
    .addOption(keptDataOption())
    .addOption(passphraseOption("a file whose first line also opens the backup, where the key is lost"))
    .addHelpText("after", examples)
    .action((file: string, options: BackupOptions) => run(() => backUp(resolve(file), options)));
}

const examples = `
The backup opens with the key of the data (the file 'key' in the data folder, or KANAME_KEY): keep a copy of the key elsewhere.
バックアップはデータの鍵(データフォルダーの key、または KANAME_KEY)で開きます。鍵の控えは別の場所に置いてください。

Examples · 例:
  kaname backup /media/usb/kaname.backup
  kaname backup kaname.backup --passphrase-file 合言葉.txt    鍵がなくても合言葉で戻せます`;

async function backUp(file: string, { data, ...options }: BackupOptions): Promise<Outcome> {
  const read = readPassphrase(options);
  if ("failure" in read) return read.failure;
  return withKeeping(data, async (keeping) => {
    const { writeWhole } = await import("../server/index.ts");
    try {
      const bytes = await writeWhole(file, keeping.backup(read.passphrase));
      await print(`${file} (${Math.ceil(bytes / 1024)} KB)`);
      return null;
    } catch (error) {
      if (codeOf(error) !== "unknown") return cannotWrite(file, error);
      throw error;
    }
  });
}
