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
        "大事にしておられるのは「{value}」ですね。",
        "ゆずれないところなのですね。",
        "外せないことの一つが「{value}」なのですね。",
        "そこは大事なのですね。",
      ],
      en: [
        "What matters to you, in your words: “{value}”.",
        "You wouldn’t give that up.",
        "It seems to matter a good deal: “{value}”.",
        "That counts for you.",
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
        "働くときは「{value}」なのですね。",
        "大事なのは「{value}」なのですね。",
        "大事にしてこられたのですね。",
        "仕事の中で、大事なのですね。",
        "芯にあることですね。",
      ],
      en: [
        "Even in “{task}”, it seems, you look for “{value}”.",
        "You feel “{feeling}”, and you care about “{value}”.",
        "It may be a short way from “{wish}” to “{value}”.",
        "What troubles you and what you care about lie close together.",
        "Inside the work there is something you care about.",
        "That’s near the core of it.",
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
        "ご自分で挙げたのは「{strength}」ですね。",
        "苦にならずにできるのですね。",
        "それは、できることなのですね。",
        "得意なほうなのですね。",
      ],
      en: [
        "Something you are good at, as you see it: “{strength}”.",
        "It comes without much effort.",
        "That’s something you can do, as you tell it.",
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
        "お仕事でも「{strength}」なのですね。",
        "「{strength}」、それが力になるのですね。",
        "毎日の中で、使っているのですね。",
        "先ほどまでとは、別の面ですね。",
      ],
      en: [
        "There’s a place for “{strength}” in “{task}”.",
        "What you do well, “{strength}”, may go with “{value}”.",
        "Here your work and your strength seem to meet.",
        "That’s another side of you.",
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
        "いろいろある中で「{gist}」が印象に残りました。",
        "たくさんある中の「{gist}」から続けます。",
        "話が広がったので、順番に聞きます。",
        "いくつものことが、つながっています。",
        "まず一つから見ていきます。",
      ],
      en: [
        "Among all of that, “{gist}” stood out.",
        "There are several threads; let’s follow “{gist}”.",
        "That was a good deal; we can go through it in turn.",
        "Many things hang together in what you say.",
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
        "「{wish}」という言葉から、ここまで広がりましたね。",
        "「{gist}」のことも話してくださいました。",
        "ひと息に、たくさん話してくださいました。",
        "言い残しは、あとで足せます。",
      ],
      en: [
        "From “{wish}” you have come a good way.",
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
        "ひとことで十分です。",
        "言葉の数は、気にしなくてよいものです。",
        "短いまま受け取ります。",
        "うまく言おうとしなくてかまいません。",
        "途中で言い直しても、差し支えありません。",
      ],
      en: [
        "A word or two is enough to go on.",
        "It doesn’t have to be long.",
        "Short answers are fine here.",
        "Sometimes one word will do.",
        "You don’t have to find the right way to say it.",
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
        "はい、わかりました。続けます。",
        "短く言うと「{gist}」ですね。",
        "言葉にしにくいところかもしれません。",
        "少ない言葉のほうが、近いこともあります。",
        "続きは、思いついたときにどうぞ。",
      ],
      en: [
        "I’ll take it just as it is.",
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
        "はい、「{gist}」なのですね。",

        "前の話と合わせて聞きます。",
        "はい、順に伺います。",
        "はい、続けて伺います。",
      ],
      en: [
        "I’ve put that beside what you said about “{task}”.",

        "It goes with what you said before.",
        "Bit by bit it is coming together.",
        "It sits next to what you told me earlier.",
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
        "大事なことは、急いで話さなくてよいものです。",
        "「{value}」。少し間を取ります。",
        "理由は要りません。",
        "{restated}ですね。続きも、聞かせてください。",
        "急がなくて大丈夫です。",
      ],
      en: [
        "What matters doesn’t have to be said in a hurry.",
        "I wait here, beside “{value}”.",
        "It doesn’t need a reason.",
        "You may think back to when it began.",
        "We can linger here.",
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
        "することが、一つ出てきましたね。",
        "「{plan}」ということですね。",
        "あとの計画のところで、また使えます。",
        "まだ、決めずにおけます。",
        "してみたいことですね。",
      ],
      en: [
        "Here is something you mean to do.",
        "I keep “{plan}” for later.",
        "We can come back to it when we plan.",
        "It doesn’t have to be settled yet.",
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
        "次は「{plan}」なのですね。",
        "「{plan}」、それをしてみるのですね。",
        "考えることから、してみることへ移りましたね。",
        "話の中から、予定が出てきました。",
        "次にすることですね。",
      ],
      en: [
        "From “{wish}” you have come to “{plan}”.",
        "There’s something to try now, next to “{task}”.",
        "Thinking has turned into something to do.",
        "A plan has come out of the talk by itself.",
        "That would be a next step.",
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
        "あいだの話が、一つ出てきましたね。",
        "「{collaboration}」という案ですね。",
        "誰とのことかは、あとで決められます。",
        "まだ、思いつきのまま置いておけます。",
        "一緒にする案ですね。",
      ],
      en: [
        "Here is an idea for the two sides.",
        "I keep your idea, “{collaboration}”.",
        "Who would be in it can be settled later.",
        "It may stay a passing thought for now.",
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
        "「{collaboration}」、それを一緒にする案ですね。",
        "両方で「{collaboration}」ということですね。",
        "二つの側でする案ですね。",
        "どちらの側にも、渡せるものがありそうです。",
        "隣と組む話ですね。",
      ],
      en: [
        "Thinking of {party}, you come to “{collaboration}”.",
        "That would tie “{task}” to the work next door.",
        "From what one person can do you have come to what two sides can do.",
        "Each side may have something to give.",
        "Two sides would be in this.",
      ],
    },
    why: {
      ja: "案を、仕事や受け取る人と結んで確かめています。",
      en: "This joins the idea to the work and to whoever receives it.",
    },
    source: "Article: cooperation between departments; MITI 4, complex reflection.",
  },
];
