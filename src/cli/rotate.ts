import type { Command } from "commander";
import type { Failure, Outcome } from "./failure.ts";
import { keptDataOption } from "./options.ts";
import { print } from "./output.ts";
import { run } from "./run.ts";
import { withKeeping } from "./with-keeping.ts";

export function addRotate(program: Command): void {
  program
    .command("rotate")
    .summary("a new key for the data · データの鍵を取り替える")
    .description(
      "Seal every person's key with a new one, also while Kaname runs. The key file is replaced; where the key\n" +
        "comes from KANAME_KEY, give the new one in KANAME_NEW_KEY. Automatic backups go with it; backups you made yourself keep the old key.\n" +
        "人ごとの鍵を、新しい鍵で封じ直します。鍵ファイルは置き換わります。KANAME_KEY を使っている場合は、\n" +
        "新しい鍵を KANAME_NEW_KEY で渡してください。自分で作ったバックアップは、元の鍵のままです。",
    )
    .addOption(keptDataOption())
    .action(({ data }: { readonly data: string }) => run(() => rotate(data)));
}

async function rotate(data: string): Promise<Outcome> {
  return withKeeping(data, async (keeping) => {
    const changed = await keeping.changeKey(process.env.KANAME_NEW_KEY);
    if (changed.type !== "changed") return refusals[changed.type];
    await print(
      changed.keyFile
        ? "The key file is new. Keep a copy of it elsewhere. · 鍵ファイルを取り替えました。控えを別の場所に置いてください。"
        : "The data has its new key: start with it as KANAME_KEY from now on. · 鍵を取り替えました。次からは、新しい鍵を KANAME_KEY にして起動してください。",
    );
    return null;
  });
}

const refusals = {
  "key-unusable": {
    en: "KANAME_NEW_KEY is no key: it must hold 32 bytes in base64 or hexadecimal, as 'openssl rand -base64 32' prints.",
    ja: "KANAME_NEW_KEY が鍵として読めません。openssl rand -base64 32 が出すような、32バイトの base64 か16進にしてください。",
  },
  "new-key-missing": {
    en: "The key comes from KANAME_KEY, so the new one must be given in KANAME_NEW_KEY.",
    ja: "鍵は KANAME_KEY から来ているので、新しい鍵を KANAME_NEW_KEY で渡してください。",
  },
} as const satisfies Record<string, Failure>;
