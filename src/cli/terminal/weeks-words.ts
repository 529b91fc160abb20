import type { Lang } from "../../language/index.ts";

/** What the terminal says in the weeks after. */
type WeeksWords = {
  readonly line: string;
  readonly kept: string;
  readonly notKept: string;
  readonly invitation: string;
  readonly careLife: string;
  readonly careWork: string;
  readonly planEmpty: string;
  readonly planChoose: string;
  readonly planDid: string;
  readonly planAdd: string;
  readonly talkAnswer: string;
  readonly day: string;
  readonly notADay: string;
  readonly who: string;
  readonly status: Readonly<Record<"open" | "done" | "dropped", string>>;
  readonly thanksChoose: string;
  readonly thanksLine: string;
  readonly directions: Readonly<Record<"received" | "given" | "supporter", string>>;
};

export const weeksWords: Readonly<Record<Lang, WeeksWords>> = {
  ja: {
    line: "一行(書かなくてもかまいません) › ",
    kept: "残しました。",
    notKept: "残していません。",
    invitation:
      "今日の数は、これまでにつけた数より低めでした。前の記録から仕事全体を見わたす時間を、画面の「見わたす」でとることもできます。",
    careLife: "書いてくださった言葉を読んで、心配しています。まず、人の声のあるところへつながってください。",
    careWork: "仕事の意味とは別に、どう扱われているかのほうが先です。名前を出さずに相談できます。",
    planEmpty: "まだありません。",
    planChoose: "番号で選ぶ、+ で足す、Enter で終わる › ",
    planDid: "1 やった  2 日を変える  3 やめる  4 このままにする › ",
    planAdd: "すること › ",
    talkAnswer: "(Enter でとばす) › ",
    day: "日(2026-12-04 の形、決めないなら Enter) › ",
    notADay: "2026-12-04 の形で書いてください。",
    who: "だれ(書かないなら Enter) › ",
    status: { open: "これから", done: "やったこと", dropped: "やめたこと" },
    thanksChoose: "1 受けとったお礼  2 伝えたお礼  3 支えてくれている人  Enter で終わる › ",
    thanksLine: "ひとこと › ",
    directions: { received: "受けとったお礼", given: "伝えたお礼", supporter: "支えてくれている人" },
  },
  en: {
    line: "One line, if you like › ",
    kept: "Kept.",
    notKept: "Nothing was kept.",
    invitation:
      "Today's numbers were lower than those you gave before. If you like, the page “Overview” has time to look at your whole work again, from your last record.",
    careLife: "What you wrote worries me. Please reach a person first.",
    careWork: "Whatever the work means, how you are treated comes first. You can ask without giving a name.",
    planEmpty: "Nothing yet.",
    planChoose: "A number to choose, + to add, Enter to finish › ",
    planDid: "1 done  2 another day  3 drop it  4 leave it as it is › ",
    planAdd: "What › ",
    talkAnswer: "(Enter to leave it) › ",
    day: "Day (as 2026-12-04, or Enter for none) › ",
    notADay: "Please write it as 2026-12-04.",
    who: "Who (Enter for nobody in particular) › ",
    status: { open: "Ahead", done: "Done", dropped: "Dropped" },
    thanksChoose: "1 received  2 given  3 who supports me  Enter to finish › ",
    thanksLine: "A line › ",
    directions: { received: "Thanks received", given: "Thanks given", supporter: "Who supports me" },
  },
};
