import type { Lang } from "../language/index.ts";

/** Headings and labels of the documents, in one place for both languages. */
export type RecordWords = {
  readonly title: string;
  readonly minutes: (minutes: number) => string;
  readonly aspiration: string;
  readonly values: string;
  readonly fit: string;
  readonly plan: string;
  readonly collaboration: string;
  readonly turningPoints: string;
  readonly fan: string;
  readonly ratings: string;
  readonly ratingsNote: string;
  readonly before: string;
  readonly after: string;
  readonly presence: string;
  readonly contribution: string;
  readonly acknowledgement: string;
  readonly open: string;
  readonly openNote: string;
  readonly when: string;
  readonly by: (date: string) => string;
  readonly noDate: string;
  readonly act: string;
  readonly with: string;
  readonly firstStep: string;
  readonly obstacle: string;
  readonly turn: (turn: number) => string;
  readonly rings: Readonly<Record<"colleague" | "department" | "partner" | "customer" | "society", string>>;
  readonly me: string;
  readonly help: string;
  readonly footer: string;
  readonly empty: string;
};

export const recordWords: Readonly<Record<Lang, RecordWords>> = {
  ja: {
    title: "対話の記録",
    minutes: (minutes) => `${minutes}分`,
    aspiration: "こうありたい",
    values: "大事にしたいこと",
    fit: "自分の持ち味",
    plan: "これからの一歩",
    collaboration: "いっしょに",
    turningPoints: "心が動いたところ",
    fan: "仕事が届いている人",
    ratings: "はじめと終わりの数",
    ratingsNote: "0から10の自分の感じ方です。検証された尺度ではありません。",
    before: "はじめ",
    after: "終わり",
    presence: "存在感",
    contribution: "貢献",
    acknowledgement: "承認",
    open: "まだ開いているところ",
    openNote: "急いで埋めなくて大丈夫です。続きはいつでも書き足せます。",
    when: "いつ",
    by: (date) => `${date}まで`,
    noDate: "日は未定",
    act: "すること",
    with: "だれと",
    firstStep: "はじめの一歩",
    obstacle: "つまずきそうなこと",
    turn: (turn) => `${turn}番目の言葉`,
    rings: {
      colleague: "職場の仲間",
      department: "ほかの部署",
      partner: "取引先",
      customer: "お客様",
      society: "社会",
    },
    me: "わたし",
    help: "話せるところ",
    footer:
      "ここにあるのはご本人の言葉です。Kanameはソフトウェアで、カウンセラーではなく、医療でもありません。",
    empty: "今回は、記録に残す言葉がまだありません。",
  },
  en: {
    title: "Record of a conversation",
    minutes: (minutes) => `${minutes} minutes`,
    aspiration: "What I work for",
    values: "What matters to me",
    fit: "What I bring",
    plan: "Next steps",
    collaboration: "Together with others",
    turningPoints: "Turning points",
    fan: "Whom the work reaches",
    ratings: "Ratings at the start and the end",
    ratingsNote: "Your own impression from 0 to 10. Not a validated scale.",
    before: "Start",
    after: "End",
    presence: "Presence",
    contribution: "Contribution",
    acknowledgement: "Acknowledgement",
    open: "Still open",
    openNote: "No need to fill these in a hurry. They can be added at any time.",
    when: "When",
    by: (date) => `by ${date}`,
    noDate: "no date yet",
    act: "What",
    with: "With whom",
    firstStep: "First small step",
    obstacle: "What may get in the way",
    turn: (turn) => `words no. ${turn}`,
    rings: {
      colleague: "Colleagues",
      department: "Other departments",
      partner: "Partner firms",
      customer: "Customers",
      society: "Society",
    },
    me: "Me",
    help: "People to talk to",
    footer: "These are the person's own words. Kaname is software, not a counsellor and not medical care.",
    empty: "There are no words to keep in the record this time.",
  },
};
