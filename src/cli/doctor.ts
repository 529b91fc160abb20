import { existsSync, readdirSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { checkHouse } from "./check-house.ts";
import type { Outcome } from "./failure.ts";
import { keptDataOption } from "./options.ts";
import { print } from "./output.ts";
import { run } from "./run.ts";
import { storeSettings } from "./store-settings.ts";

/** Room under which a doctor speaks up: some months of daily sessions and two weeks of backups. */
const lowDiskMb = 500;
/** A backup a day is made while Kaname runs; after this long without one somebody should look. */
const oldBackupDays = 7;

export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .summary("check this installation · この環境を点検する")
    .description(
      "Check the folder, the key, the database, free space and backups, and say what to do.\n" +
        "フォルダー、鍵、データベース、空き容量、バックアップを点検し、すべきことを示します。",
    )
    .addOption(keptDataOption())
    .action(({ data }: { readonly data: string }) => run(() => examine(data)));
}

/** What a check found: all well, worth knowing, or wrong. */
export type Finding = { readonly is: "well" | "note" | "wrong"; readonly en: string; readonly ja: string };

const marks = { well: "✓", note: "!", wrong: "✗" } as const;

async function examine(data: string): Promise<Outcome> {
  const settings = storeSettings(data);
  const findings = [checkNode(), ...checkFolder(data, settings.databaseUrl), checkKey(settings)];
  findings.push(...(await checkDatabase(settings)), ...(await checkHouse()));
  for (const { is, en, ja } of findings) await print(`${marks[is]} ${en}\n  ${ja}`);
  if (findings.every(({ is }) => is !== "wrong")) return null;
  return {
    en: "Something needs attention: see the lines with ✗.",
    ja: "対応が必要なことがあります。✗ の行をご覧ください。",
  };
}

function checkNode(): Finding {
  return { is: "well", en: `Node ${process.version}`, ja: `Node ${process.version} で動いています。` };
}

function checkFolder(data: string, databaseUrl: string | undefined): readonly Finding[] {
  if (!existsSync(data)) {
    return [
      {
        is: "note",
        en: `There is no data folder ${data} yet; 'kaname serve' makes it.`,
        ja: `データフォルダー ${data} はまだありません。kaname serve が作ります。`,
      },
    ];
  }
  const readableByOthers = (statSync(data).mode & 0o077) !== 0;
  const { bavail, bsize } = statfsSync(data);
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024);
  const isLow = freeMb < lowDiskMb;
  const where = databaseUrl === undefined ? "" : " (the database is on its server)";
  return [
    readableByOthers
      ? {
          is: "note",
          en: `Other users of this machine may look into ${data}; run 'chmod 700 ${data}'.`,
          ja: `この機械のほかの利用者が ${data} をのぞけます。chmod 700 ${data} を実行してください。`,
        }
      : { is: "well", en: `Data folder ${data}${where}`, ja: `データフォルダーは ${data} です。` },
    isLow
      ? {
          is: "wrong",
          en: `Only ${freeMb} MB are free where the data is; make room, or sessions will soon not be kept.`,
          ja: `データのある場所の空きが ${freeMb} MB しかありません。空けないと、まもなく保存できなくなります。`,
        }
      : { is: "well", en: `${freeMb} MB free`, ja: `空きは ${freeMb} MB あります。` },
  ];
}

function checkKey({ dataDir, key }: ReturnType<typeof storeSettings>): Finding {
  if (key !== undefined) {
    return { is: "well", en: "The key comes from KANAME_KEY.", ja: "鍵は KANAME_KEY から来ています。" };
  }
  const path = join(dataDir, "key");
  if (!existsSync(path)) {
    const isNew = !existsSync(dataDir) || readdirSync(dataDir).length === 0;
    return isNew
      ? { is: "note", en: "There is no key yet.", ja: "鍵はまだありません。最初の起動で作られます。" }
      : {
          is: "wrong",
          en: `There is no key at ${path}; put it back, or pass it in KANAME_KEY. Without it nothing can be read.`,
          ja: `${path} に鍵がありません。元に戻すか KANAME_KEY で渡してください。鍵がなければ何も読めません。`,
        };
  }
  return (statSync(path).mode & 0o077) === 0
    ? {
        is: "well",
        en: "The key is a file for its owner alone. Keep a copy of it elsewhere.",
        ja: "鍵は持ち主だけが読めるファイルです。控えを別の場所に置いてください。",
      }
    : {
        is: "wrong",
        en: `Others may read the key; run 'chmod 600 ${path}'.`,
        ja: `鍵をほかの人が読めます。chmod 600 ${path} を実行してください。`,
      };
}

async function checkDatabase(settings: ReturnType<typeof storeSettings>): Promise<readonly Finding[]> {
  const { dataDir, databaseUrl } = settings;
  if (databaseUrl === undefined && !existsSync(join(dataDir, "database"))) {
    return [{ is: "note", en: "Nothing is kept yet.", ja: "まだ何も残っていません。" }];
  }
  const { explainFailure, newestAutomaticBackup, openKeeping } = await import("../server/index.ts");
  const keeping = await openKeeping(settings);
  if (keeping.type !== "open") return [{ is: "wrong", ...explainFailure(keeping) }];
  const { sessions, events, persons } = await keeping.figures();
  await keeping.close();
  const state = keeping.isRunning
    ? { en: "Kaname is running", ja: "要は動作中" }
    : { en: "The database opens", ja: "データベースは開けます" };
  const counts: Finding = {
    is: "well",
    en: `${state.en}: ${persons} person(s), ${sessions} session(s), ${events} events.`,
    ja: `${state.ja}:${persons}人、対話${sessions}件、記録${events}件。`,
  };
  if (databaseUrl !== undefined) {
    return [
      counts,
      {
        is: "note",
        en: "On a server no backup is made by itself; run 'kaname backup FILE' once a day.",
        ja: "サーバーでは自動のバックアップはありません。kaname backup FILE を毎日実行してください。",
      },
    ];
  }
  return [counts, checkBackups(newestAutomaticBackup(dataDir)?.at ?? null, sessions)];
}

function checkBackups(newest: Date | null, sessions: number): Finding {
  const day = newest?.toISOString().slice(0, 10) ?? "";
  if (newest && Date.now() - newest.getTime() < oldBackupDays * 86_400_000) {
    return {
      is: "well",
      en: `Newest automatic backup: ${day}`,
      ja: `自動バックアップの最新は ${day} です。`,
    };
  }
  if (sessions === 0) {
    return { is: "well", en: "Nothing to back up yet.", ja: "まだバックアップするものはありません。" };
  }
  return {
    is: "note",
    en: newest
      ? `The newest automatic backup is of ${day}; one a day is made while Kaname runs. Run 'kaname backup FILE' for one now.`
      : "There is no automatic backup yet; the first is made soon after the start. Run 'kaname backup FILE' for one now.",
    ja: newest
      ? `自動バックアップの最新は ${day} です。動いている間に1日1回作られます。すぐ作るには kaname backup FILE を実行してください。`
      : "自動バックアップはまだありません。起動してまもなく最初のものが作られます。すぐ作るには kaname backup FILE を実行してください。",
  };
}
