import type { Say } from "./move.ts";

/** What matters to the client and what comes easily; answers that run long or stay short. */
export const signalsOfSelf: readonly Say[] = [
  {
    id: "value-noted",
    phase: "outcomes",
    kind: "reflect-simple",
    on: ["value"],
    wordings: {
      ja: [
        "大事にしておられるのは「{value}」なのですね。",
        "そこは、ゆずれないところなのですね。",
        "外せないことの一つが「{value}」なのですね。",
        "それを、大事に思っておられるのですね。",
      ],
      en: [
        "So what matters to you is this: “{value}”.",
        "You wouldn’t give that up, then.",
        "“{value}”. So you care about that.",
        "I can tell that matters to you.",
      ],
    },
    why: {
      ja: "大事にしていることは最後の記録にも入るので、出てきたときに残しています。",
      en: "What matters to you belongs in the record at the end, so it is kept when it comes up.",
    },
    source: "Counselling model: work values in own words; Motivational Interviewing, values.",
  },
  {
    id: "value-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    on: ["value"],
    wordings: {
      ja: [
        "「{value}」、それを大事にしておられるのですね。",
        "お仕事では「{value}」が大事なのですね。",
        "「{value}」、そこは外せないのですね。",
        "大事にしてこられたことなのですね。",
        "お仕事の中で、大事にしたいことなのですね。",
        "それがないと、という思いがあるのですね。",
      ],
      en: [
        "You said “{value}”. I’ll bear that in mind.",
        "You said “{feeling}”, and you care about this: “{value}”.",
        "You started by saying “{wish}”, and this may be part of it: “{value}”.",
        "What bothers you may have to do with what you care about.",
        "So there’s something in this work that you care about.",
        "That’s close to what matters to you.",
      ],
    },
    why: {
      ja: "大事にしていることと、気持ちや仕事のつながりを確かめています。",
      en: "This checks how what matters to you connects with the feeling or the task.",
    },
    source: "MITI 4: complex reflection (feeling and value).",
  },
  {
    id: "strength-noted",
    phase: "outcomes",
    kind: "reflect-simple",
    on: ["strength"],
    wordings: {
      ja: [
        "ご自分では「{strength}」を挙げられましたね。",
        "苦にならずに、できるのですね。",
        "それは、ご自分にできることなのですね。",
        "得意だと、感じておられるのですね。",
      ],
      en: [
        "So you’re good at that: “{strength}”.",
        "That comes easily to you, then.",
        "So you know you can do that.",
        "So you have a knack for that.",
      ],
    },
    why: {
      ja: "評価ではなく、ご自分で挙げた強みとして書き留めています。",
      en: "It is noted as your own account of a strength, not as a judgement from here.",
    },
    source: "Counselling model: fit and strengths in own words; solution-focused practice, resources.",
  },
  {
    id: "strength-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    on: ["strength"],
    wordings: {
      ja: [
        "ご自分のことでは、「{strength}」とのことですね。",
        "ご自分では「{strength}」と感じておられるのですね。",
        "毎日のお仕事で、使っておられるのですね。",
        "それがあると、助かる場面がありそうですね。",
      ],
      en: [
        "That’s something you have: “{strength}”.",
        "“{strength}”. That may go with something else you said: “{value}”.",
        "Your work asks that of you, then.",
        "You’d have that in any job.",
      ],
    },
    why: {
      ja: "得意なことを、実際の仕事や受け取る人と結んで確かめています。",
      en: "This joins what you are good at to the work itself and to whoever receives it.",
    },
    source: "MITI 4: complex reflection; strengths use, Govindji & Linley (2007).",
  },
  {
    id: "long-thread",
    phase: "role",
    kind: "summarise",
    on: ["long"],
    wordings: {
      ja: [
        "いろいろなお話の中で、まず「{gist}」というところを伺いますね。",
        "たくさんのお話の中の「{gist}」というところから、続けますね。",
        "いろいろ話してくださいました。順番に伺いますね。",
        "いくつものことが、つながっているのですね。",
        "まず、一つのところから伺いますね。",
      ],
      en: [
        "Of everything you said, this stood out: “{gist}”.",
        "There was a lot in that. Let’s start with this: “{gist}”.",
        "That was a lot. We can go through it bit by bit.",
        "So all of that belongs together.",
        "Let me take up one of those.",
      ],
    },
    why: {
      ja: "たくさん話してくださったので、見失わないように一つを取り上げています。",
      en: "You said a good deal, so one thread is picked up to keep hold of.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): summary that picks one thread.",
  },
  {
    id: "long-way",
    phase: "role",
    kind: "summarise",
    on: ["long"],
    wordings: {
      ja: [
        "「{wish}」というお話から、ここまで広がりましたね。",
        "「{gist}」ということも、話してくださいました。",
        "たくさん話してくださって、ありがとうございます。",
        "言い残したことがあれば、あとで話してください。",
      ],
      en: [
        "You began with “{wish}”, and you’ve told me a good deal more since.",
        "You’ve told me about your work, and a good deal besides.",
        "You’ve told me a lot there.",
        "If you’ve left anything out, you can add it later.",
      ],
    },
    why: {
      ja: "ここまでの道のりを短く確かめて、次へ進みやすくしています。",
      en: "This looks back briefly over what has been said, to make the next step easier.",
    },
    source: "MITI 4: complex reflection (then and now); linking summary, Miller & Rollnick.",
  },
  {
    id: "short-enough",
    phase: "concern",
    kind: "normalise",
    on: ["short"],
    wordings: {
      ja: [
        "ひとことで十分です。",
        "長く書かなくて大丈夫です。",
        "短いままで、伝わっています。",
        "うまく言おうとしなくてかまいません。",
        "途中で言い直しても大丈夫です。",
      ],
      en: [
        "A word or two is plenty.",
        "It doesn’t have to be long.",
        "Short answers are fine here.",
        "Sometimes one word will do.",
        "There’s no right way to say it.",
        "You can change it later if you want to.",
      ],
    },
    why: {
      ja: "短い答えで十分に進められることを、お伝えしています。",
      en: "This says that short answers are quite enough.",
    },
    source: "Counselling model: nothing nudges a person who is thinking.",
  },
  {
    id: "short-word",
    phase: "concern",
    kind: "reflect-simple",
    on: ["short"],
    wordings: {
      ja: [
        "はい、わかりました。続けますね。",
        "短く言うと「{gist}」ということですね。",
        "言葉にしにくいところかもしれませんね。",
        "短い言葉のほうが、近いこともありますね。",
        "続きは、思いついたときに聞かせてください。",
      ],
      en: [
        "Thank you, I’ll take that as it is.",
        "“{gist}”. Thank you.",
        "Some things are hard to put into words.",
        "A short answer can be the right one.",
        "The rest can come later.",
      ],
    },
    why: {
      ja: "短い言葉をふくらませずに、そのまま受け取っています。",
      en: "A short answer is taken as it is and not filled out.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): simple reflection.",
  },
  {
    id: "short-beside",
    phase: "concern",
    kind: "reflect-complex",
    on: ["short"],
    wordings: {
      ja: [
        "はい、「{gist}」ということなのですね。",
        "前のお話と合わせて伺いますね。",
        "はい、順に伺っていきますね。",
        "はい、続けて伺いますね。",
      ],
      en: [
        "“{gist}”. I’ve made a note of that.",

        "I’ll put that with what you said before.",
        "I’m getting a clearer picture, bit by bit.",
        "That helps, next to what you told me earlier.",
      ],
    },
    why: {
      ja: "短い答えも、これまでの話の中に置いて見られるようにしています。",
      en: "A short answer, too, is given its place among what you have said.",
    },
    source: "MITI 4: complex reflection (then and now).",
  },
  {
    id: "space-value",
    phase: "outcomes",
    kind: "hold-space",
    on: ["value"],
    wordings: {
      ja: [
        "大事なことですから、急がなくて大丈夫です。",
        "「{value}」というお話ですね。少し時間をとりますね。",
        "理由は、なくてもかまいません。",
        "{restated}ですね。よければ、続きも聞かせてください。",
        "急いで話さなくて大丈夫です。",
      ],
      en: [
        "You don’t have to hurry over what matters.",
        "“{value}”. Take a moment with that.",
        "It doesn’t need a reason.",
        "You can think back to when that began.",
        "Let’s stay with this for a little.",
      ],
    },
    why: {
      ja: "大事なことが出てきたところで、話を急がせないためです。",
      en: "Where something that matters comes up, there is no hurry.",
    },
    source: "Motivational Interviewing, values; counselling model: space is a move.",
  },
  {
    id: "commitment-kept",
    phase: "outcomes",
    kind: "reflect-simple",
    on: ["commitment"],
    wordings: {
      ja: [
        "したいことが、一つ出てきましたね。",
        "「{plan}」、そうしてみるのですね。",
        "これからすることが、見えてきましたね。",
        "そうしてみようと、思われたのですね。",
        "してみたいことがあるのですね。",
      ],
      en: [
        "So you mean to do that.",
        "I’ll make a note of that: “{plan}”.",
        "We can come back to that when we plan.",
        "It needn’t be settled yet.",
      ],
    },
    why: {
      ja: "話の途中で出た予定を、忘れずに取っておくためです。",
      en: "A plan that comes up early is kept for later.",
    },
    source: "Counselling model: a later phase reached early is kept, not asked again.",
  },
  {
    id: "commitment-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    on: ["commitment"],
    wordings: {
      ja: [
        "次は「{plan}」ということなのですね。",
        "「{plan}」、それをしてみるのですね。",
        "考えるところから、してみるところへ進みましたね。",
        "お話の中から、予定が出てきましたね。",
        "これから、それをされるのですね。",
      ],
      en: [
        "You started by saying “{wish}”, and now you have this: “{plan}”.",
        "So you have something to try: “{plan}”.",
        "There’s something you can do about it, then.",
        "You came up with that yourself.",
        "So that would be a next step.",
      ],
    },
    why: {
      ja: "出てきた予定を、これまでの話と結んで確かめています。",
      en: "This joins what you mean to do to what you have said so far.",
    },
    source: "MITI 4: complex reflection; implementation intentions (Gollwitzer 1999).",
  },
  {
    id: "collaboration-kept",
    phase: "outcomes",
    kind: "reflect-simple",
    on: ["collaboration"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "お互いのやりとりの話が、出てきましたね。",
        "「{collaboration}」という案なのですね。",
        "誰とするのかは、あとで決めて大丈夫です。",
        "まだ、思いつきでかまいません。",
        "一緒にしてみたいことがあるのですね。",
      ],
      en: [
        "There’s something in that for both sides.",
        "I’ll note that idea down: “{collaboration}”.",
        "Who would be in it can be settled later.",
        "It can stay just an idea for now.",
      ],
    },
    why: {
      ja: "部署のあいだの案を、途中で出ても残しておくためです。",
      en: "An idea for two departments is kept, whenever it comes up.",
    },
    source: "Counselling model: a later phase reached early is kept, not asked again.",
  },
  {
    id: "collaboration-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    on: ["collaboration"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "「{collaboration}」、そうできるとよいのですね。",
        "お互いのあいだで「{collaboration}」ということですね。",
        "一人ではなく、人と一緒にする案なのですね。",
        "どちらの側にも、渡せるものがありそうですね。",
        "隣の人たちと、一緒にする話なのですね。",
      ],
      en: [
        "{restated}. So both sides would get something.",
        "“{collaboration}”. So that would take both sides.",
        "That would be more than you could do alone.",
        "Each side may have something to give.",
        "Both sides would be in on it.",
      ],
    },
    why: {
      ja: "案を、仕事や受け取る人と結んで確かめています。",
      en: "This joins the idea to the work and to whoever receives it.",
    },
    source: "Article: cooperation between departments; MITI 4, complex reflection.",
  },
];
