import type { Lang, Ring } from "../../language/index.ts";

/** What the terminal says by itself, around the words of the session. */
export type Words = {
  readonly start: (minutes: number) => string;
  readonly openingData: string;
  readonly keptAs: (id: string) => string;
  readonly notKept: string;
  readonly help: string;
  readonly unknownCommand: string;
  readonly continueHint: string;
  readonly tooLong: string;
  readonly suggestions: string;
  readonly contacts: string;
  readonly phases: Readonly<Record<string, string>>;
  readonly rings: Readonly<Record<Ring, string>>;
  readonly fanEmpty: string;
  readonly fanTasks: string;
  readonly fanAdded: string;
  readonly ratingOffer: string;
  readonly ratingHint: string;
  readonly ratingRange: string;
  /** What somebody says to agree to be asked, as a whole answer. */
  readonly yes: RegExp;
  readonly ratings: readonly string[];
};

const ja: Words = {
  start: (minutes) => `要(かなめ) ${minutes}分の対話。/help で使い方、Ctrl+D で終わります。`,
  openingData: "データの場所を開いています。",
  keptAs: (id) => `この対話は ${id} として残っています。`,
  notKept: "この対話は残していません。残すには --data を付けて始めてください。",
  help: [
    "そのまま書いて Enter で答えます。行の終わりに \\ を置くと、次の行に続けて書けます。",
    "問いのないところで何も書かずに Enter を押すと、先に進みます。",
    "/skip    この問いをとばす",
    "/back    ひとつ戻す",
    "/why     なぜこの問いなのか",
    "/fan     これまでに出てきた人と仕事",
    "/finish  まとめに入る",
    "/help    この説明",
  ].join("\n"),
  unknownCommand: "その命令はありません。/help で一覧が見られます。",
  continueHint: "Enter で先へ",
  tooLong: "長すぎて受け取れませんでした。分けて書いてください。",
  suggestions: "たとえば",
  contacts: "相談先",
  phases: {
    frame: "はじめに",
    concern: "気になっていること",
    mirror: "言葉をうつしてみる",
    recipient: "受け取る人",
    contact: "手応えの届き方",
    comparison: "くらべてしまうこと",
    circle: "まわりの人の場所から",
    role: "自分の役割",
    vision: "響いた言葉",
    outcomes: "持ち帰るもの",
    close: "むすび",
  },
  rings: {
    colleague: "職場の仲間",
    department: "ほかの部署",
    partner: "取引先",
    customer: "お客様",
    society: "社会",
  },
  fanEmpty: "扇はまだ閉じています。",
  fanTasks: "仕事",
  fanAdded: "扇に加わりました",
  ratingOffer: "「はい」で、6つの項目に0から10の数字で答えます。/skip でとばせます。",
  ratingHint: "0から10の数字で答えてください。やめるときは /skip です。",
  ratingRange: "0 そう思わない … 10 そう思う",
  yes: /^(はい|ええ|うん|いいです(よ)?|お願いします|やります|大丈夫です|ok|オーケー|yes|y)[。、!]?(お願いします)?。?$/i,
  ratings: [
    "わたしがいないと、気づく人がいる",
    "職場に、わたしの居場所がある",
    "わたしの仕事で、助かっている人がいる",
    "わたしの工夫が、仕事に生きている",
    "わたしの仕事を、見てくれている人がいる",
    "お礼やねぎらいが、わたしに届いている",
  ],
};

const en: Words = {
  start: (minutes) => `Kaname, a session of ${minutes} minutes. /help tells how; Ctrl+D ends it.`,
  openingData: "Opening the data folder.",
  keptAs: (id) => `This session is kept as ${id}.`,
  notKept: "This session is not kept. Start with --data to keep one.",
  help: [
    "Write your answer and press Enter. A \\ at the end of a line lets you go on in the next one.",
    "Where nothing is asked, Enter alone goes on.",
    "/skip    leave this question",
    "/back    take the last step back",
    "/why     why this question",
    "/fan     the people and the work named so far",
    "/finish  go to the summing up",
    "/help    this page",
  ].join("\n"),
  unknownCommand: "There is no such command. /help lists them.",
  continueHint: "Enter goes on",
  tooLong: "This is too long to take. Please write it in parts.",
  suggestions: "For example",
  contacts: "People to reach",
  phases: {
    frame: "Beginning",
    concern: "What brings you",
    mirror: "The words turned round",
    recipient: "Who receives it",
    contact: "How it comes back to you",
    comparison: "Comparing",
    circle: "From where others stand",
    role: "Your part",
    vision: "A phrase that sounds different",
    outcomes: "What to take with you",
    close: "Closing",
  },
  rings: {
    colleague: "Colleagues",
    department: "Other teams",
    partner: "Partners",
    customer: "Customers",
    society: "Society",
  },
  fanEmpty: "The fan is still closed.",
  fanTasks: "Work",
  fanAdded: "New on the fan",
  ratingOffer: "“Yes” brings six items to answer with numbers from 0 to 10; /skip leaves them.",
  ratingHint: "Please give a number from 0 to 10, or /skip to leave this.",
  ratingRange: "0 not at all … 10 very much",
  yes: /^(yes|yes,? please|yeah|yep|y|ok|okay|sure|fine|all right|alright|go ahead)[.]?$/i,
  ratings: [
    "Somebody would notice if I were not there",
    "I have a place where I work",
    "My work helps somebody",
    "My own ideas make a difference at work",
    "Somebody sees the work I do",
    "Thanks reach me",
  ],
};

export const words: Readonly<Record<Lang, Words>> = { ja, en };
