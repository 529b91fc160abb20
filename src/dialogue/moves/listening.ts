import type { Say } from "./move.ts";

const linkWhy = {
  ja: "いまの言葉を、前に話された言葉と結んで確かめています。",
  en: "This puts what you just said beside something you said before.",
};
const heardWhy = {
  ja: "いまの話のうち、いちばん重みのありそうな言葉を確かめています。",
  en: "This picks out the words that seemed to carry most of what you said.",
};

/** What takes up the client's own words, whatever the topic: the last utterance by itself, or beside an earlier one. */
export const listeningSays: readonly Say[] = [
  {
    // Worded by the question that was put; these stand for a question that has no sentence of its own.
    id: "said-back",
    phase: "concern",
    kind: "reflect-simple",
    returns: true,
    wordings: {
      ja: [
        "{answer}、ということですね。",
        "{answer}なのですね。",
        "はい、{answer}ですね。",
        "そうですか、{answer}なのですね。",
      ],
      en: ["{answer}, then.", "So, {answer}.", "{answer}, you say.", "I see: {answer}."],
    },
    why: heardWhy,
    source: "MITI 4, simple reflection; counselling model: a few words are met as the answer they are.",
  },
  {
    id: "listen-nod",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: ["はい。", "ええ。", "なるほど。", "うかがいました。", "そうなのですね。"],
      en: ["Right.", "I see.", "OK.", "Fair enough."],
    },
    why: {
      ja: "言い直す必要のない答えなので、そのまま受け取っています。",
      en: "What you said needs nothing added, so it stands as it is.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): minimal encouragers.",
  },
  {
    id: "listen-words",
    phase: "concern",
    kind: "reflect-simple",
    on: ["said"],
    returns: true,
    wordings: {
      ja: [
        "「{gist}」ということなのですね。",
        "そうでしたか、「{gist}」というお話ですね。",
        "はい、「{gist}」とおっしゃいましたね。",
        "「{gist}」、そうなのですね。",
        "なるほど、「{gist}」とのことですね。",
      ],
      en: [
        "“{gist}”, you say.",
        "I see: “{gist}”.",
        "“{gist}”. Right.",
        "“{gist}”. I follow.",
        "“{gist}”, then.",
      ],
    },
    why: heardWhy,
    source: "MITI 4, simple reflection; counselling model: the client's own and odd words are used again.",
  },
  {
    // After a silence: the rest of what was told is not passed over.
    id: "listen-thread",
    phase: "concern",
    kind: "reflect-simple",
    returns: true,
    wordings: {
      ja: [
        "「{thread}」とも、話してくださいましたね。",
        "先ほどは「{thread}」というお話もありました。",
        "「{thread}」というところも、伺いました。",
        "それから、「{thread}」とのことでしたね。",
        "「{thread}」ということも、ありましたね。",
      ],
      en: [
        "Just now you also said “{thread}”.",
        "You told me “{thread}” as well.",
        "There was this, too: “{thread}”.",
        "And “{thread}”, you said.",
      ],
    },
    why: heardWhy,
    source: "MITI 4, simple reflection; counselling model: what was told is not passed over.",
  },
  {
    id: "listen-told-words",
    phase: "concern",
    kind: "reflect-simple",
    on: ["told-words"],
    returns: true,
    wordings: {
      ja: [
        "「{words}」と、言われたのですね。",
        "「{words}」という言葉だったのですね。",
        "「{words}」。その言葉が、あったのですね。",
        "「{words}」という一言があったのですね。",
      ],
      en: [
        "“{words}”: those were the words.",
        "So what was said to you was “{words}”.",
        "“{words}”, they said.",
        "The words you heard were “{words}”.",
      ],
    },
    why: heardWhy,
    source: "Counselling model: the client's own and odd words are used again; here, the words told to them.",
  },
  {
    id: "space-told-words",
    phase: "concern",
    kind: "hold-space",
    on: ["told-words"],
    returns: true,
    wordings: {
      ja: [
        "「{words}」という言葉だったのですね。ゆっくり聞かせてください。",
        "「{words}」。続きがあれば、聞かせてください。",
        "「{words}」と言われたのですね。急がなくて大丈夫です。",
        "「{words}」という一言だったのですね。少し待っています。",
      ],
      en: [
        "“{words}”. Take your time with that.",
        "“{words}”, you were told. I’ll wait a moment.",
        "The words were “{words}”. There’s no hurry.",
        "“{words}”. Say more about it if you like.",
      ],
    },
    why: heardWhy,
    source: "Counselling model: space after what weighs.",
  },
  {
    id: "listen-kin",
    phase: "concern",
    kind: "reflect-complex",
    on: ["kin"],
    returns: true,
    wordings: {
      ja: [
        "「{gist}」というのは、先ほどの「{kin}」というお話とも重なりますね。",
        "先ほどは「{kin}」と話しておられましたね。",
        "「{gist}」ということですね。前に「{kin}」というお話もありました。",
        "「{kin}」というお話もあり、「{gist}」というお話もありましたね。",
      ],
      en: [
        "That goes with something you said earlier: “{kin}”.",
        "A while ago you also said “{kin}”.",
        "Earlier you told me “{kin}”.",
        "Earlier you said “{kin}”, and now “{gist}”.",
        "That reminds me of something you said: “{kin}”.",
        "You said something like that before: “{kin}”.",
        "First it was “{kin}”, and now “{gist}”.",
        "You said “{kin}” before, and this adds to it.",
      ],
    },
    why: linkWhy,
    source: "MITI 4, complex reflection: a link the client can confirm or refuse.",
  },
  {
    id: "listen-sides",
    phase: "concern",
    kind: "reflect-complex",
    on: ["two-sided"],
    returns: true,
    wordings: {
      ja: [
        "「{side}」ということと、「{flip}」ということの両方があるのですね。",
        "片方には「{side}」、もう片方には「{flip}」という思いがあるのですね。",
        "「{side}」だけではなくて、「{flip}」ということもあるのですね。",
        "「{side}」とはいっても、「{flip}」ということなのですね。",
      ],
      en: [
        "On the one hand “{side}”, and on the other “{flip}”.",
        "“{side}”, and yet “{flip}”.",
        "So both are true for you: “{side}” and “{flip}”.",
        "“{side}”, but also “{flip}”.",
      ],
    },
    why: {
      ja: "「でも」の前と後ろを、どちらも落とさずに確かめています。",
      en: "You said two things with a “but” between them, and neither is dropped.",
    },
    source: "Motivational Interviewing (Miller & Rollnick 2013): double-sided reflection.",
  },
  {
    id: "listen-wonder",
    phase: "concern",
    kind: "reflect-complex",
    on: ["wonders"],
    returns: true,
    wordings: {
      ja: [
        "「{wonder}」と、考えておられるのですね。",
        "「{wonder}」と、ご自分に問いかけておられるのですね。",
        "「{wonder}」。そんなふうに考えることがあるのですね。",
        "「{wonder}」と思うことが、あるのですね。",
        "「{wonder}」。すぐには答えの出ないことですね。",
      ],
      en: [
        "You’re asking yourself “{wonder}”.",
        "There’s the question for you: “{wonder}”.",
        "“{wonder}”. You’ve been asking yourself that.",
        "Part of you is asking “{wonder}”.",
        "“{wonder}”. There may be no quick answer to that.",
      ],
    },
    why: {
      ja: "ご自分に向けられた問いがあったので、答えずにそのまま受け取っています。",
      en: "You put a question to yourself; it is taken up as yours and not answered for you.",
    },
    source: "Counselling model: never deliver a realisation; MITI 4, complex reflection.",
  },
  {
    id: "listen-two",
    phase: "concern",
    kind: "summarise",
    on: ["long"],
    returns: true,
    wordings: {
      ja: [
        "「{one}」ということと、「{two}」ということですね。",
        "「{one}」というお話と、「{two}」というお話がありましたね。",
        "まず「{one}」ということがあって、それから「{two}」なのですね。",
        "「{one}」、それに「{two}」とも話してくださいましたね。",
      ],
      en: [
        "You told me two things there: “{one}”, and “{two}”.",
        "There’s “{one}”, and then there’s “{two}”.",
        "You said “{one}”, and also “{two}”.",
        "Both of those seem to matter: “{one}” and “{two}”.",
      ],
    },
    why: {
      ja: "長いお話の中から、要になりそうな二つを確かめています。",
      en: "A long answer is held by the two things in it that seemed to matter most.",
    },
    source: "Counselling model: summarise; MITI 4, complex reflection.",
  },
  {
    id: "listen-again",
    phase: "concern",
    kind: "reflect-simple",
    on: ["word-again"],
    returns: true,
    wordings: {
      ja: [
        "「{again}」という言葉を、何度か話しておられますね。",
        "また「{again}」の話が出てきましたね。",
        "「{again}」のことが、今日は何度も出てきますね。",
        "ここでも「{again}」の話になるのですね。",
      ],
      en: [
        "The word “{again}” keeps coming back.",
        "You’ve come back to the word “{again}” several times.",
        "There’s that word “{again}” once more.",
        "You use the word “{again}” a lot.",
      ],
    },
    why: {
      ja: "くり返し出てくる言葉を、お返ししています。",
      en: "A word that you keep using is given back to you.",
    },
    source: "Counselling model: reuse the client's repeated words.",
  },
  {
    id: "listen-both",
    phase: "concern",
    kind: "reflect-complex",
    on: ["opposed"],
    returns: true,
    wordings: {
      ja: [
        "「{before}」というお話もあれば、「{now}」というお話もあるのですね。",
        "前には「{before}」、いまは「{now}」とおっしゃいましたね。",
        "前に「{before}」とも伺いました。いまは「{now}」ということですね。",
        "同じお仕事でも、「{before}」ということと「{now}」ということがあるのですね。",
      ],
      en: [
        "You’ve told me “{before}”, and you also say “{now}”.",
        "Earlier it was “{before}”, and now “{now}”. There’s room for both.",
        "Before, you told me “{before}”. Just now you say “{now}”.",
        "You have said both “{before}” and “{now}”.",
      ],
    },
    why: {
      ja: "前の言葉と違う向きの言葉が出たので、どちらが正しいとも言わずに並べています。",
      en: "This points another way than something you said before; both are kept, and neither is called wrong.",
    },
    source: "Motivational Interviewing: developing discrepancy without arguing.",
  },
  {
    id: "listen-moved",
    phase: "concern",
    kind: "reflect-complex",
    on: ["moved"],
    notUnder: ["treatment"],
    returns: true,
    wordings: {
      ja: [
        "はじめは「{start}」とおっしゃっていました。いまは「{now}」なのですね。",
        "「{start}」というお話から始まって、いま「{now}」と言われましたね。",
        "「{start}」とおっしゃっていたところから、「{now}」というお話まで来ましたね。",
        "前は「{start}」でしたが、いまは「{now}」というお話ですね。",
      ],
      en: [
        "At the start you said “{start}”. Now you say “{now}”.",
        "First it was “{start}”, and now “{now}”.",
        "{restated}. You began with “{start}”.",
        "You say “{now}”. Earlier it was “{start}”.",
      ],
    },
    why: {
      ja: "はじめの言葉といまの言葉を、結論を出さずに並べています。",
      en: "Your words at the start and your words now are put side by side; what they add up to is yours to say.",
    },
    source:
      "Counselling model: never deliver a realisation; article, the client sets then and now side by side.",
  },
  {
    id: "listen-dwell",
    phase: "concern",
    kind: "reflect-simple",
    on: ["said"],
    returns: true,
    wordings: {
      ja: [
        "「{gist}」とおっしゃったところを、覚えておきますね。",
        "「{gist}」というお話、伺いました。",
        "「{gist}」、そこは大事に伺いますね。",
        "「{gist}」というお話を、聞かせてくださいましたね。",
        "「{gist}」と、話してくださいましたね。",
      ],
      en: [
        "“{gist}”. I don’t want to hurry past that.",
        "I’ll keep that in mind: “{gist}”.",
        "That matters in this, as you tell it: “{gist}”.",
        "The main thing there seems to be this: “{gist}”.",
        "“{gist}”. I’ve taken note of that.",
      ],
    },
    why: {
      ja: "長い話の中の一つの言葉を選び、聞き落としがないかを確かめています。",
      en: "It picks out one thing from what you told me, so that you can see what I heard.",
    },
    source: "MITI 4, simple reflection; Miller & Rollnick: reflect the part that carries weight.",
  },
  {
    id: "listen-heavy",
    phase: "concern",
    kind: "hold-space",
    on: ["heavy"],
    wordings: {
      ja: [
        "「{heavy}」とおっしゃいました。ゆっくりで大丈夫です。",
        "「{heavy}」。急がなくて大丈夫です。",
        "話しにくいことを、話してくださいましたね。",
        "「{heavy}」、そうだったのですね。",
        "先へは進まずに、ここで待ちますね。",
      ],
      en: [
        "“{heavy}”. I’m sorry.",
        "“{heavy}”. That’s a lot to carry.",
        "“{heavy}”. There’s no hurry here.",
        "I’m sorry. Take whatever time that needs.",
        "Thank you for telling me that.",
        "There’s no need to say more just now.",
      ],
    },
    why: {
      ja: "重い話のあとには、問いを重ねずに間を置くことにしています。",
      en: "After something heavy no question follows at once.",
    },
    source: "Counselling model: space is a move; nothing nudges a person who is thinking.",
  },
  {
    id: "listen-dip",
    phase: "comparison",
    kind: "reflect-complex",
    on: ["dip"],
    returns: true,
    wordings: {
      ja: [
        "いろいろお話しくださっても、やはり「{now}」ということなのですね。",
        "ここでまた「{now}」という思いが出てくるのですね。",
        "その一方で、「{now}」ということもあるのですね。",
        "「{now}」というところも、やはりあるのですね。",
      ],
      en: [
        "And yet you also say “{now}”.",
        "So it comes round to this again: “{now}”.",
        "“{now}”. We don’t have to hurry past that.",
        "There’s that as well: “{now}”.",
      ],
    },
    why: {
      ja: "一度見えかけたものが、また遠のくことがあります。言い返さずに、その言葉を受け取っています。",
      en: "What had come into view can slip away again. This takes the words as they are and does not argue.",
    },
    source: "Article: the second dip; counselling model: let it run, do not argue.",
  },
];
