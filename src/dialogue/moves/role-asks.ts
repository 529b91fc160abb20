import type { Ask } from "./move.ts";

/** The smallest everyday act, a week without it, who covers, and the role said again. */
export const roleAsks: readonly Ask[] = [
  {
    id: "ask-everyday",
    phase: "role",
    kind: "ask-open",
    asks: "role.everyday",
    step: 1,
    form: 30,
    wordings: {
      ja: [
        "いつもの「{task}」で、当たり前にしている手順は何ですか。",
        "{party}から見えない場所で、整えているものは何ですか。",
        "毎日の仕事で、気づかれにくい小さな作業は何ですか。",
        "日報にも書かないほど、いつもどおりのことは何でしょうか。",
        "昨日したことの中で、目立たない作業は何でしたか。",
        "頼まれなくても、ついしていることは何ですか。",
      ],
      en: [
        "When you think of “{task}”, which step goes without saying?",
        "What do you see to that {party} would never notice?",
        "Which small thing do you do every day without anybody asking?",
        "Of everything you did yesterday, what would be hardest for others to see?",
        "What do you do that is so ordinary it would never get into a report?",
        "Which small job do you do although nobody asked for it?",
      ],
    },
    why: {
      ja: "当たり前になったことは話に出にくいので、小さいほうからたずねています。",
      en: "What has become ordinary is seldom mentioned, so this starts with something small.",
    },
    source:
      "Article: one part, one call, one word to somebody; cognitive job crafting (Wrzesniewski & Dutton 2001).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-everyday-first-minutes",
    phase: "role",
    kind: "ask-open",
    asks: "role.everyday",
    step: 2,
    form: 30,
    wordings: {
      ja: [
        "席に着いて最初の5分に、必ずすることは何ですか。",
        "帰る前に、決まって確かめるものは何でしょうか。",
        "新しい人に「{task}」を教えるなら、まず何を伝えますか。",
        "今日いちばん短く済んだ作業は何でしたか。",
      ],
      en: [
        "In your first five minutes at work, what do you always do?",
        "Before you leave, what do you always check?",
        "If you showed a newcomer your work, “{task}”, what would you tell them first?",
        "Which job on your last working day took the least time?",
      ],
    },
    why: {
      ja: "一日のはじめと終わりは、習慣を思い出しやすい時間だからです。",
      en: "Habits are easiest to recall at the two ends of a day.",
    },
    source: "Counselling model: a smaller, more concrete question after “I don't know”.",
    notUnder: ["treatment"],
    suggestions: {
      ja: ["確かめること", "片づけること", "声をかけること", "記録をつけること"],
      en: ["checking something", "tidying up", "a word to somebody", "keeping a note"],
    },
  },
  {
    id: "ask-absence",
    phase: "role",
    kind: "counterfactual",
    asks: "role.absence",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "「{task}」のない一週間、{party}の側では何が起きますか。",
        "{inside}の一週間からその仕事を抜くと、どんな週になりますか。",
        "一週間その仕事がなかったら、まず何が変わりますか。",
        "もし来週、誰もそれをしなければ何が起きるでしょうか。",
        "月曜から金曜までその仕事が止まると、まず誰が気づきますか。",
      ],
      en: [
        "Imagine a week when nobody did this, “{task}”: what would happen for {party}?",
        "If this work dropped out for a week, what kind of week would it be for {inside}?",
        "If this work stopped for a week, what would be the first thing to change?",
        "Suppose nobody did it from Monday to Friday: what would that week be like?",
        "If the work were not done for a week, who would notice first, if anybody?",
      ],
    },
    why: {
      ja: "いつもあるものは見えにくいので、ない場合を想像してもらっています。あなたが休んではいけないという意味ではありません。",
      en: "What is always there is hard to see, so this imagines it missing. It does not mean that you may not rest.",
    },
    source:
      "Article: who would be in trouble; mental subtraction (Koo, Algoe, Wilson & Gilbert 2008), asked of the work and not of the person.",
    notUnder: ["treatment"],
  },
  {
    id: "ask-absence-one-day",
    phase: "role",
    kind: "counterfactual",
    asks: "role.absence",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "まず一日だけなら、夕方までに何が違ってきますか。",
        "三日続けて止まると、どんな問い合わせが来そうですか。",
        "連休のあとにたまっているものは、たとえば何ですか。",
        "仮に「{task}」が一日止まると、何が待たされますか。",
      ],
      en: [
        "If it were only one day, what would be different by the evening?",
        "If it had stopped three days ago, what would the first call be about?",
        "After a long holiday, what has usually piled up?",
        "If you left out “{task}” for a day, what would be kept waiting?",
      ],
    },
    why: {
      ja: "一週間では広すぎるときのために、一日に縮めています。",
      en: "A week can be too much to picture, so this makes it a day.",
    },
    source: "Counselling model: a smaller, more concrete question; mental subtraction (Koo et al. 2008).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-cover",
    phase: "role",
    kind: "ask-open",
    asks: "role.cover",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "休む日は、誰がその仕事を受け持ちますか。",
        "代わりを頼むとしたら、最初に声をかけるのは誰ですか。",
        "引き継ぐ相手は、いまのところ誰になりますか。",
        "お休みのあいだ、その仕事はどうなっていますか。",
      ],
      en: [
        "On a day off, who takes the work on?",
        "If you needed a stand-in, who would you ask first?",
        "As things are, who could you hand it to?",
        "When you take time off, what happens to the work?",
      ],
    },
    why: {
      ja: "役割があることと、一人で抱えることは別なので、分け持つ相手をたずねています。",
      en: "Having a part in something does not mean carrying it alone, so this asks who shares it.",
    },
    source: "Counselling model, guard against guilt: the absence question is followed by who covers.",
    suggestions: {
      ja: ["同僚", "上司", "誰もいない", "休みが取れない"],
      en: ["a colleague", "my manager", "nobody", "I can't take time off"],
    },
  },
  {
    id: "ask-cover-part",
    phase: "role",
    kind: "ask-open",
    asks: "role.cover",
    step: 2,
    form: 60,
    wordings: {
      ja: [
        "一部だけ任せるなら、どの作業からになりますか。",
        "最後に休んだ日、仕事はどうなっていましたか。",
        "{inside}に頼めるとしたら、どの部分でしょうか。",
        "半日だけ席を外した日には、誰が間に入りましたか。",
      ],
      en: [
        "If you could hand over just one part, which would it be?",
        "The last time you were off, who had the work?",
        "Which part could you ask {inside} to take?",
        "When you are out for a few hours, who steps in?",
      ],
    },
    why: {
      ja: "全部は任せにくくても、一部なら考えやすいためです。",
      en: "All of it may be hard to hand over; a part is easier to think about.",
    },
    source: "Counselling model: guard against guilt; a smaller question after “I don't know”.",
  },
  {
    id: "ask-role-restated",
    phase: "role",
    kind: "ask-open",
    asks: "role.restated",
    step: 1,
    form: 30,
    wordings: {
      ja: [
        "はじめの「{minimizing}」という言葉は、いまどう聞こえますか。",
        "{party}の側も見てきたいま、自分の役割をどう言いますか。",
        "いまの自分の言葉で言うと、あなたの役割は何ですか。",
        "肩書きを使わずに言うと、何をしている人になりますか。",
        "名刺の裏に役割を一行書くとしたら、何と書きますか。",
        "全体の流れの中で、自分の持ち場をどう言いますか。",
      ],
      en: [
        "You began with “{minimizing}”; how would you put it now?",
        "Now that you have looked from the side of {party} too, how would you describe your part?",
        "In your own words, as you see it now, what is your role?",
        "Without your job title, how would you say what you do?",
        "If a card had room for one line about your role, what would it say?",
      ],
    },
    why: {
      ja: "いくつかの場所から見たあとの言葉を、自分の言い方で残すためです。同じ言葉のままでもかまいません。",
      en: "After looking from several places, this asks for your own wording. It may well be the same as before.",
    },
    source:
      "Article: no department is above another, it is a matter of roles; cognitive job crafting (Wrzesniewski & Dutton 2001).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-role-restated-verb",
    phase: "role",
    kind: "ask-open",
    asks: "role.restated",
    step: 2,
    form: 30,
    wordings: {
      ja: [
        "役割を動詞一つで言うと、何になりますか。",
        "書き出しを「私は」にすると、どんな一文になりますか。",
        "小学生に話すとしたら、何をする人だと言いますか。",
        "説明に「{task}」以外の言葉を足すなら、何ですか。",
      ],
      en: [
        "As a single verb, what is your part?",
        "If a sentence began “I am the one who”, how would you finish it?",
        "To a child of ten, what would you say you do?",
        "What one word would you put next to “{task}”?",
      ],
    },
    why: {
      ja: "長い説明より、一語のほうが言いやすいことがあるためです。",
      en: "One word is sometimes easier to find than a description.",
    },
    source: "Counselling model: a smaller, more concrete question after “I don't know”.",
    notUnder: ["treatment"],
    suggestions: {
      ja: ["つくる", "つなぐ", "確かめる", "まだ言えない"],
      en: ["make", "connect", "check", "can't say yet"],
    },
  },
];
