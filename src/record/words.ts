import type { Viewpoint } from "../dialogue/index.ts";
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
  /** The six items in the order of the ratings, two each. */
  readonly items: readonly [string, string, string, string, string, string];
  readonly open: string;
  readonly openNote: string;
  readonly when: string;
  readonly by: (date: string) => string;
  readonly noDate: string;
  readonly act: string;
  readonly with: string;
  readonly firstStep: string;
  readonly obstacle: string;
  readonly answer: string;
  readonly turn: (turn: number) => string;
  readonly rings: Readonly<Record<"colleague" | "department" | "partner" | "customer" | "society", string>>;
  readonly me: string;
  readonly help: string;
  readonly helpLife: string;
  readonly helpWork: string;
  readonly toNote: string;
  readonly stale: string;
  readonly reach: string;
  /** Names that the picture could not write out. */
  readonly unwritten: (names: readonly string[]) => string;
  /** What the small numbers are. */
  readonly numbers: string;
  /** What stands where a character could not be drawn. */
  readonly missing: string;
  readonly footer: string;
  readonly empty: string;
  /** From whose place the person spoke. */
  readonly timeline: string;
  readonly timelineNote: string;
  readonly timelineWhen: string;
  readonly viewpoint: string;
  readonly viewpoints: Readonly<Record<Viewpoint, string>>;
  /** From one minute of the session to another. */
  readonly span: (from: number, to: number) => string;
  /** What the column of numbers in a workbook is. */
  readonly numbersOfSheet: string;
  /** Heads of columns in a workbook. */
  readonly section: string;
  readonly said: string;
  readonly number: string;
  readonly ring: string;
  readonly who: string;
  readonly task: string;
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
    items: [
      "わたしがいないと、気づく人がいる",
      "職場に、わたしの居場所がある",
      "わたしの仕事で、助かっている人がいる",
      "わたしの工夫が、仕事に生きている",
      "わたしの仕事を、見てくれている人がいる",
      "お礼やねぎらいが、わたしに届いている",
    ],
    open: "まだ開いているところ",
    openNote: "急いで埋めなくて大丈夫です。続きはいつでも書き足せます。",
    when: "いつ",
    by: (date) => `${date}まで`,
    noDate: "日は未定",
    act: "すること",
    with: "だれと",
    firstStep: "はじめの一歩",
    obstacle: "つまずきそうなこと",
    answer: "そのときは",
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
    helpLife: "この記録より先に、話せるところがあります。ひとりで抱えなくて大丈夫です。",
    helpWork: "仕事の意味とは別に、どう扱われているかを、先に相談できるところがあります。",
    toNote: "書きとめておくと役に立つこと: いつ・どこで・だれが・何を・見ていた人",
    stale: "番号や時間は変わっていることがあります。かける前に公式の案内をご確認ください。",
    reach: "届いているもの",
    unwritten: (names) => `図に入りきらなかった名前: ${names.join("、")}`,
    numbers: "小さな数字は、何番目に話した言葉かを示します。",
    missing: "〓は、この書面では表せない文字です。元の言葉は、テキストの記録に残っています。",
    footer:
      "ここにあるのはご本人の言葉です。Kanameはソフトウェアで、カウンセラーではなく、医療でもありません。",
    empty: "今回は、記録に残す言葉がまだありません。",
    timeline: "だれの立場から話していたか",
    timelineNote: "問いと、話された言葉から分けた目安です。",
    timelineWhen: "時間",
    viewpoint: "立場",
    viewpoints: {
      self: "自分",
      customer: "お客様",
      inside: "社内の人",
      partner: "取引先",
      whole: "全体",
    },
    span: (from, to) => (from === to ? `${from}分` : `${from}〜${to}分`),
    numbersOfSheet: "番号は、何番目に話した言葉かを示します。",
    section: "項目",
    said: "言葉",
    number: "番号",
    ring: "どこにいる人か",
    who: "相手",
    task: "届けている仕事",
  },
  en: {
    title: "Record of a conversation",
    minutes: (minutes) => `${minutes} minutes`,
    aspiration: "What I work for",
    values: "What matters to me",
    fit: "What I bring",
    plan: "Next steps",
    collaboration: "Together with others",
    turningPoints: "What stayed with you",
    fan: "Whom the work reaches",
    ratings: "Ratings at the start and the end",
    ratingsNote: "Your own impression from 0 to 10. Not a validated scale.",
    before: "Start",
    after: "End",
    presence: "Presence",
    contribution: "Contribution",
    acknowledgement: "Acknowledgement",
    items: [
      "Somebody would notice if I were not there",
      "I have a place where I work",
      "My work helps somebody",
      "My own ideas make a difference at work",
      "Somebody sees the work I do",
      "Thanks reach me",
    ],
    open: "Still open",
    openNote: "No need to fill these in a hurry. They can be added at any time.",
    when: "When",
    by: (date) => `by ${date}`,
    noDate: "no date yet",
    act: "What",
    with: "With whom",
    firstStep: "First small step",
    obstacle: "What may get in the way",
    answer: "If it does",
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
    helpLife: "Before this record, there are people to talk to. You do not have to carry this alone.",
    helpWork:
      "Whatever the work means, how you are treated comes first, and there are people to ask about it.",
    toNote: "Worth writing down: when, where, who, what, and who saw it.",
    stale: "Numbers and hours may have changed. Please look at the official page before you call.",
    reach: "What reaches them",
    unwritten: (names) => `Names the picture has no room for: ${names.join(", ")}`,
    numbers: "The small numbers say which of your answers the words come from.",
    missing:
      "〓 stands for a character that this page cannot show. The original words are kept in the text record.",
    footer: "These are the person's own words. Kaname is software, not a counsellor and not medical care.",
    empty: "There are no words to keep in the record this time.",
    timeline: "Whose place the words came from",
    timelineNote: "A rough division, by what was asked and what was said.",
    timelineWhen: "When",
    viewpoint: "Place",
    viewpoints: {
      self: "Mine",
      customer: "Customer",
      inside: "Colleagues",
      partner: "Partner firm",
      whole: "The whole",
    },
    span: (from, to) => (from === to ? `min ${from}` : `min ${from}–${to}`),
    numbersOfSheet: "The numbers say which of your answers the words come from.",
    section: "Section",
    said: "Words",
    number: "No.",
    ring: "Where they are",
    who: "Who",
    task: "Work that reaches them",
  },
};
