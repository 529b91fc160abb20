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
        "「{value}」ということを、大事にしておられるのですね。",
        "大事にしていることの話に、なりましたね。",
        "ゆずれないところが、おありなのですね。",
        "外せないところの一つが「{value}」なのですね。",
      ],
      en: [
        "What matters to you, in your words: “{value}”.",
        "This is about what you care about.",
        "I have noted this as something that matters to you.",
        "Something you care about: “{value}”.",
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
        "お仕事の「{task}」と、大事な「{value}」を伺いました。",
        "気持ちの「{feeling}」と「{value}」は、近いようです。",
        "前に「{earlier}」、いまは「{value}」と話されました。",
        "気になることと大事なことの、両方を伺いました。",
        "していることの中に、大事にしていることもありますね。",
      ],
      en: [
        "There is what you do, “{task}”, and what matters, “{value}”.",
        "You have said “{feeling}”, and also “{value}”.",
        "Earlier you said “{earlier}”, and now “{value}”.",
        "You have told me what you do, and what matters to you.",
        "There is the work, and there is what you care about in it.",
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
        "ご自分の得意なことは「{strength}」なのですね。",
        "苦にならずにできることが、あるのですね。",
        "できることを、ご自分の言葉で話してくださいました。",
        "得意なことも、少し伺えました。",
      ],
      en: [
        "Something you are good at, as you see it: “{strength}”.",
        "This is something you can do, as you tell it.",
        "You have said in your own words what you can do.",
        "I have heard a little of what you are good at.",
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
        "「{task}」の中で「{strength}」が出ているのですね。",
        "前に「{earlier}」、いまは「{strength}」と話されました。",
        "毎日の仕事と得意なことが、つながって聞こえました。",
        "先ほどまでとは、違う面を話してくださいました。",
      ],
      en: [
        "You spoke of “{task}”, and now of yourself: “{strength}”.",
        "Earlier you said “{earlier}”, and now “{strength}”.",
        "You have told me what you do, and what you are good at.",
        "This is a different side from the one you spoke of before.",
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
        "いろいろ話される中で「{gist}」が印象に残りました。",
        "たくさんあるうちの「{gist}」から、続けてみます。",
        "話が広がりましたので、一つずつ伺います。",
        "いくつものことが、つながっているのですね。",
        "全部でなく、まず一つから見ていきます。",
      ],
      en: [
        "Among all of that, “{gist}” stood out.",
        "There are several threads; let us follow “{gist}”.",
        "That was a good deal, so let us take one thing at a time.",
        "There are several things in what you say.",
        "We need not take it all at once.",
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
        "「{earlier}」のころから、だいぶ話が進みましたね。",
        "ふだんの「{task}」から、ここまで広がりましたね。",
        "ひと息に、たくさん話してくださいました。",
        "言い残したことは、あとで足しても大丈夫です。",
      ],
      en: [
        "Before, you said “{earlier}”; you have said a good deal since.",
        "You started from “{task}” and went on from there.",
        "You covered a good deal in one go.",
        "Anything left out can be added later.",
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
        "ひとことでも、話は進みます。",
        "言葉の数は、気にしなくて大丈夫です。",
        "短い答えのまま、受け取ります。",
        "うまく言おうとしなくてかまいません。",
        "途中で言い直しても、差し支えありません。",
      ],
      en: [
        "A word or two is enough to go on.",
        "It need not be long.",
        "Short answers are fine here.",
        "Sometimes one word will do.",
        "You need not find the right way to say it.",
        "If you want to change it later, you can.",
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
        "いまの一言を、そのまま受け取ります。",
        "短く言うと「{gist}」なのですね。",
        "言葉にしにくいところかもしれません。",
        "少ない言葉のほうが、近いこともあります。",
        "続きは、思いついたときで大丈夫です。",
      ],
      en: [
        "I will take it just as it is.",
        "I keep it the way you said it: “{gist}”.",
        "Some things are hard to put into words.",
        "Sometimes a short answer is the most exact.",
        "The rest can come when it comes.",
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
        "「{earlier}」の話と、合わせて聞いています。",
        "先ほどの「{task}」の続きとして、受け取ります。",
        "これまでのお話と合わせて、受け取りました。",
        "一言ずつ、話がつながってきました。",
      ],
      en: [
        "I take that together with what you said before, “{earlier}”.",
        "I have put that beside what you said about “{task}”.",
        "That has its place beside what you said before.",
        "Bit by bit it is coming together.",
      ],
    },
    why: {
      ja: "短い答えも、これまでの話の中に置いて見られるようにしています。",
      en: "A short answer, too, is given its place among what you have said.",
    },
    source: "MITI 4: complex reflection (then and now).",
  },
];
