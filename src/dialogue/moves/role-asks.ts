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
        "「{task}」というお仕事の中で、当たり前にしていることは何ですか。",
        "{party}からは見えないところで、整えているものは何ですか。",
        "頼まれていないのに、いつもしていることは何ですか。",
        "お仕事の中で、人に気づかれにくい作業はどんなものですか。",
        "わざわざ人に言わないけれど、いつもしていることは何でしょうか。",
        "昨日のお仕事の中で、目立たないけれどしたことは何でしたか。",
      ],
      en: [
        "What do you take care of that {party} would never notice?",
        "What do you do at work without being asked?",
        "What small thing do you do every day that nobody mentions?",
        "Which part of your work does nobody see?",
        "Of everything you did yesterday, what would other people not have seen?",
        "What do you do so often that it never gets into a report?",
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
        "お仕事を始めて最初の5分に、必ずすることは何ですか。",
        "お仕事を終える前に、決まって確かめるものは何でしょうか。",
        "新しい人に「{task}」というお仕事を教えるなら、まず何を伝えますか。",
        "すぐに済むけれど、毎日している作業は何ですか。",
      ],
      en: [
        "In your first five minutes at work, what do you always do?",
        "Before you leave work, what do you always check?",
        "If a newcomer sat beside you, what would you show them first?",
        "What is one quick job you do every day?",
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
      en: ["Checking something", "Tidying up", "A word to somebody", "Keeping a note"],
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
        "「{task}」というお仕事が一週間なかったら、{party}はどうなりますか。",
        "このお仕事が一週間なかったら、{reached}の毎日はどう変わりますか。",
        "もし一週間そのお仕事がなかったら、何が変わりますか。",
        "来週、誰もそのお仕事をしなかったら、どんなことが起きるでしょうか。",
        "もし月曜からそのお仕事が止まったら、まず誰が気づきますか。",
      ],
      en: [
        "Imagine a week when nobody did your work: what would {party} do?",
        "If nobody did your work for a week, what would that week be like for {reached}?",
        "If your work stopped for a week, what would change first?",
        "Suppose nobody did your job from Monday to Friday. What would that week be like?",
        "If your work weren’t done for a week, who would notice first, if anybody?",
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
        "もし一日だけお仕事が止まったら、夕方までに何が変わりますか。",
        "もし三日続けて止まったら、どんな問い合わせが来そうですか。",
        "連休が明けると、どんなお仕事がたまっていますか。",
        "「{task}」というお仕事が一日止まると、何が進まなくなりますか。",
      ],
      en: [
        "If nobody did your work for one day, what would be different by the evening?",
        "If your work had stopped three days ago, what would people be ringing about?",
        "When you come back from time off, what has piled up?",
        "Suppose your work stopped for just a day. What would be left waiting?",
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
        "お休みの日は、誰がそのお仕事をしますか。",
        "もしお休みするなら、代わりを最初に頼むのは誰ですか。",
        "いまのところ、お仕事を引き継げる人は誰ですか。",
        "お休みの日のあいだ、お仕事はどうなっていますか。",
      ],
      en: [
        "When you have a day off, who does your work?",
        "If you needed somebody to stand in for you, who would you ask first?",
        "As things are, who could you hand your work to?",
        "While you’re away, what happens to your work?",
      ],
    },
    why: {
      ja: "役割があることと、一人で抱えることは別なので、分け持つ相手をたずねています。",
      en: "Having a part in something does not mean carrying it alone, so this asks who shares it.",
    },
    source: "Counselling model, guard against guilt: the absence question is followed by who covers.",
    suggestions: {
      ja: ["同僚", "上司", "誰もいない", "休みが取れない"],
      en: ["A colleague", "My manager", "Nobody", "I can't take time off"],
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
        "お仕事の一部だけ人に任せるとしたら、どの作業からですか。",
        "最後にお休みされた日、お仕事はどうなりましたか。",
        "{inside}に頼めるとしたら、お仕事のどの部分でしょうか。",
        "半日抜けたときは、誰が代わってくれましたか。",
      ],
      en: [
        "If you could hand over just one part of your work, which would it be?",
        "The last time you were off, who did your work?",
        "Which part could you ask {inside} to take on?",
        "When you are out, who steps in for you?",
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
        "はじめに「{begun}」とおっしゃいましたが、いまはどう感じますか。",
        "{party}から見ると、ご自分の役割は何だと言えそうですか。",
        "肩書きを使わずに言うと、何をしている人ですか。",
        "いまの言葉で言うと、ご自分の役割は何でしょうか。",
        "何をする人か、と聞かれたら、いまは何と答えますか。",
        "名札に仕事の名前の代わりに一言書くなら、何と書きますか。",
      ],
      en: [
        "You began with “{begun}”. How would you put it now?",
        "With {party} in mind, how would you describe your part now?",
        "Without using your job title, how would you say what you do?",
        "In your own words, what would you say your role is now?",
        "If your name badge had room for one line about your role, what would it say?",
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
        "ご自分の役割を動詞一つで言うと、何になりますか。",
        "「私は」で始めて役割を言うと、どんな一文になりますか。",
        "小学生に話すとしたら、何をする人だと言いますか。",
        "「{task}」という説明に一言足すとしたら、何を足しますか。",
      ],
      en: [
        "If you described your part with a single verb, which would it be?",
        "If a sentence began “I am the one who”, how would you finish it?",
        "How would you explain your work to a child of ten?",
        "If you had one word for what you do, what would it be?",
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
      en: ["Make", "Connect", "Check", "Can't say yet"],
    },
  },
  {
    id: "ask-everyday-care",
    phase: "role",
    kind: "ask-open",
    asks: "role.everyday",
    step: 1,
    form: 60,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}に渡す前に、いつも直すのはどんなところでしょうか。",
        "どんなに急いでいても、手を抜かないのはどこですか。",
        "お仕事の中で、二度見て確かめるのはどんなところですか。",
        "新人のころ先輩に言われて、いまも続けていることは何ですか。",
      ],
      en: [
        "Before it goes to {party}, what do you always put right?",
        "However rushed you are, which part do you still do properly?",
        "What do you always check twice?",
        "What were you taught when you were new that you still do?",
      ],
    },
    why: {
      ja: "続けている小さな習慣は、自分では数に入れていないことが多いためです。",
      en: "Small habits that one keeps up are rarely counted by oneself.",
    },
    source: "Article: what is everyday to oneself seems to have no worth; tacit knowledge, Polanyi (1966).",
  },
  {
    id: "ask-absence-person",
    phase: "role",
    kind: "counterfactual",
    asks: "role.absence",
    step: 1,
    form: 60,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "もしそのお仕事がなかったら、誰の予定が変わりますか。",
        "もしこのお仕事がなかったら、{party}の一日はどう変わりますか。",
        "そのお仕事が初めからなかったとしたら、いまと何が違いますか。",
        "いちばん当てにされるのは、一週間のうちのいつですか。",
      ],
      en: [
        "If nobody did your work, whose plans would have to change?",
        "Without your work, what would {party} have to do?",
        "Suppose this job had never existed. What would be different?",
        "On which day of the week would your work be missed most?",
      ],
    },
    why: {
      ja: "人や曜日を一つ決めると、ない場合を思い浮かべやすいためです。休んではいけないという意味ではありません。",
      en: "With one person or one day in mind, it is easier to picture. It does not mean that you may not rest.",
    },
    source:
      "Mental subtraction of positive events (Koo et al. 2008); counselling model, guard against guilt.",
  },
];
