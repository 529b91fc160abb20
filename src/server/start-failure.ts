import type { HouseFailure } from "./house/house.ts";
import type { ListenFailure } from "./listen.ts";
import type { StoreFailure } from "./store/open-store.ts";
import type { RestoreFailure } from "./store/restore-store.ts";

type Failure =
  | StoreFailure
  | RestoreFailure
  | ListenFailure
  | HouseFailure
  | { readonly type: "mode-unavailable" };

/** Why the server did not start, or a backup was not put back: a stable `type`, and one sentence for whoever started it. */
export type StartFailure = { readonly type: Failure["type"]; readonly ja: string; readonly en: string };

/** Says what is wrong and what can be done, in both languages. */
export function explainFailure(failure: Failure): StartFailure {
  return { type: failure.type, ...explain(failure) };
}

function explain(failure: Failure): { readonly ja: string; readonly en: string } {
  switch (failure.type) {
    case "port-unavailable":
      return failure.code === "EADDRINUSE"
        ? {
            ja: `ポート ${failure.port} は別のプログラムが使っています。PORT で別の番号を指定してください。`,
            en: `Port ${failure.port} is taken by another program; choose another one with PORT.`,
          }
        : {
            ja: `ポート ${failure.port} を開けません(${failure.code})。PORT で別の番号を指定してください。`,
            en: `Port ${failure.port} cannot be opened (${failure.code}); choose another one with PORT.`,
          };
    case "data-folder-unusable":
      if (failure.code === "ENOSPC")
        return {
          ja: `データフォルダー ${failure.path} のあるディスクに空きがありません。空きを作ってから、もう一度始めてください。`,
          en: `The disk with the data folder ${failure.path} is full; make room and start again.`,
        };
      return {
        ja: `データフォルダー ${failure.path} に書き込めません(${failure.code})。書き込める場所を KANAME_DATA で指定してください。`,
        en: `The data folder ${failure.path} cannot be written (${failure.code}); name one that can with KANAME_DATA.`,
      };
    case "data-in-use": {
      const owner = failure.owner === null ? "" : String(failure.owner);
      return {
        ja: `このデータは動作中の別の要(かなめ)${owner && `(プロセス ${owner})`}が使っています。それを止めるか、KANAME_DATA で別の場所を指定してください。`,
        en: `Another Kaname${owner && ` (process ${owner})`} is using this data; stop it, or name another folder with KANAME_DATA.`,
      };
    }
    case "database-does-not-start":
      return {
        ja: `データベース ${failure.path} を開けません。ディスクの空きを確かめ、それでも開けなければ、空のフォルダーに kaname restore でバックアップを戻してください。`,
        en: `The database ${failure.path} does not start; see that the disk has room, and otherwise put a backup into an empty folder with 'kaname restore'.`,
      };
    case "newer-data":
      return {
        ja: `このデータは、より新しい要(かなめ)が書いたものです(${failure.migration})。新しい版でお使いください。`,
        en: `This data was written by a newer Kaname (${failure.migration}); use that version or a later one.`,
      };
    case "changed-migration":
      return {
        ja: `データの作り(${failure.migration})がこの版と合いません。データを書いた版でお使いください。`,
        en: `The data's layout (${failure.migration}) is not the one this version knows; use the version that wrote it.`,
      };
    case "data-behind":
      return {
        ja: "データベースの作りがこの版より古く、このログインでは新しくできません。表の持ち主のログインを KANAME_ADMIN_DATABASE_URL で渡してください。",
        en: "The database's layout is older than this version, and this login may not change it; pass the owner's login in KANAME_ADMIN_DATABASE_URL.",
      };
    case "key-missing":
      return {
        ja: `このデータの鍵が見つかりません。${failure.path} を元に戻すか、KANAME_KEY で鍵を渡してください。`,
        en: `The key of this data is missing; put ${failure.path} back, or pass the key in KANAME_KEY.`,
      };
    case "key-unusable":
      return {
        ja: "鍵として読めません。KANAME_KEY か鍵ファイルには、32バイトの鍵を base64 か16進で入れてください。",
        en: "The key cannot be read; KANAME_KEY or the key file must hold 32 bytes in base64 or hexadecimal.",
      };
    case "key-wrong":
      return {
        ja: "鍵がこのデータのものと違います。データを書いたときの鍵をお使いください。",
        en: "The key does not belong to this data; use the key it was written with.",
      };
    case "database-unreachable":
      return {
        ja: `DATABASE_URL のデータベースにつながりません(${failure.code})。動いているか、URL が正しいかを確かめてください。`,
        en: `The database of DATABASE_URL cannot be reached (${failure.code}); check that it runs and that the URL is right.`,
      };
    case "backup-not-found":
      return {
        ja: `バックアップのファイルを読めません(${failure.code})。場所と名前を確かめてください。`,
        en: `The backup file cannot be read (${failure.code}); check its place and name.`,
      };
    case "backup-unreadable":
      return {
        ja: "要(かなめ)のバックアップではありません。kaname backup で作ったファイルを指定してください。",
        en: "This is not a backup of Kaname; name a file that 'kaname backup' made.",
      };
    case "backup-newer":
      return {
        ja: "より新しい要(かなめ)が作ったバックアップです。その版か、それより新しい版で戻してください。",
        en: "This backup was made by a newer Kaname; restore it with that version or a later one.",
      };
    case "backup-key-wrong":
      return {
        ja: "このバックアップは、ここにある鍵では開きません。作ったときの鍵をデータフォルダーの key に置くか KANAME_KEY で渡すか、合言葉を --passphrase-file で渡してください。",
        en: "The key here does not open this backup; put the key it was made with into the data folder as 'key' or pass it in KANAME_KEY, or give its passphrase with --passphrase-file.",
      };
    case "backup-damaged":
      return {
        ja: "バックアップが途中で切れているか、壊れています。何も変えていません。別のバックアップをお使いください。",
        en: "The backup is cut off or damaged, and nothing was changed; use another one.",
      };
    case "not-empty":
      return {
        ja: "戻す先にはすでにデータがあり、そのまま残しました。空のフォルダーを KANAME_DATA で、または空のデータベースを DATABASE_URL で指定してください。",
        en: "There is data in that place already, and it was left as it is; name an empty folder with KANAME_DATA, or an empty database with DATABASE_URL.",
      };
    case "public-url-unusable":
      return {
        ja: "KANAME_PUBLIC_URL は https://kaname.example.org のように、ホストの名までで書いてください。",
        en: "KANAME_PUBLIC_URL must end with the host, as https://kaname.example.org does.",
      };
    case "mail-unusable":
      return {
        ja: `メールの設定 ${failure.variable} が読めないか、足りません。${mailForms.ja[failure.variable]}`,
        en: `The mail setting ${failure.variable} cannot be read or is missing. ${mailForms.en[failure.variable]}`,
      };
    case "counsellors-unusable":
      return {
        ja: `相談先のファイル ${failure.path} が読めません(${failure.place})。docs/self-hosting.md の形に直すか、KANAME_COUNSELLORS を外してください。`,
        en: `The file of counsellors ${failure.path} cannot be read (${failure.place}); give it the form of docs/self-hosting.md, or take KANAME_COUNSELLORS away.`,
      };
    case "mode-unavailable":
      return {
        ja: "KANAME_MODE=practice はまだ使えません。personal でお使いください。",
        en: "KANAME_MODE=practice is not available yet; use personal.",
      };
  }
}

const mailForms = {
  ja: {
    KANAME_SMTP_URL: "smtps://利用者:合言葉@ホスト:ポート の形で書いてください。",
    KANAME_MAIL_FROM: "差出人のアドレスを書いてください。",
    KANAME_INQUIRY_ADDRESS: "メールアドレスをひとつ書いてください。",
  },
  en: {
    KANAME_SMTP_URL: "Write smtps://user:password@host:port.",
    KANAME_MAIL_FROM: "Write the address that mails come from.",
    KANAME_INQUIRY_ADDRESS: "Write one mail address.",
  },
} as const;
