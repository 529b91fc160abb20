import type { Ask, Say } from "./move.ts";

/** What is said when an answer is only a phrase, when the talk itself is doubted, and when it has moved little. */
export const listeningRepairSays: readonly Say[] = [
  {
    id: "repair-doubt",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "疑いながらで、かまいません。合わなければ途中でやめられます。",
        "信じなくてもかまいません。答えたいところだけで大丈夫です。",
        "半信半疑で大丈夫です。合わない問いは飛ばせます。",
        "疑ったままで大丈夫です。",
      ],
      en: [
        "You can have your doubts and still go on. You can stop at any point.",
        "You don’t have to believe in it. Just say as much as you like.",
        "That’s a fair doubt. You can skip any question that doesn’t suit you.",
        "You can make up your mind at the end.",
      ],
    },
    why: {
      ja: "疑いを説き伏せず、進め方を選んでもらうためです。",
      en: "Your doubt is not argued with; how far we go is up to you.",
    },
    source: "Motivational Interviewing: rolling with resistance; supporting autonomy (MITI 4).",
  },
  {
    id: "repair-not-odd",
    phase: "concern",
    kind: "normalise",
    wordings: {
      ja: [
        "おかしいとは思いません。",
        "ここでは、感じ方に点をつけません。",
        "変だとは思いません。続けて聞かせてください。",
        "よいか悪いかは置いて、そのまま伺いますね。",
      ],
      en: [
        "That isn’t odd at all.",
        "There’s no right or wrong here.",
        "It makes sense, the way you tell it.",
        "There’s no wrong way to feel about it.",
      ],
    },
    why: {
      ja: "こう感じてよいのかとたずねられたので、評価せずに受け取るとお伝えしています。",
      en: "You asked whether it was all right to feel so; nothing is judged here.",
    },
    source: "Motivational Interviewing: acceptance; normalising without praise.",
  },
  {
    id: "repair-opinion",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: [
        "私には現場が見えないので、判断はお任せします。",
        "現場におられるご自分の見方のほうが、確かです。",
        "私は意見を持たないソフトウェアです。お考えの続きを聞かせてください。",
        "「{gist}」がよいかどうかは、私には言えません。",
      ],
      en: [
        "I can’t see your workplace, so that’s for you to judge.",
        "You are there and I am not; your view counts for more.",
        "As software, I have no opinion. I’d like to hear more of yours.",
        "From here I couldn’t judge that.",
      ],
    },
    why: {
      ja: "意見を求められましたが、ご自身の見方のほうが確かだからです。",
      en: "You asked for an opinion, and yours is the one that knows the place.",
    },
    source: "Counselling model: the machine never pretends; no advice; evoke the client's own view.",
  },
  {
    id: "hollow-lead",
    phase: "concern",
    kind: "reflect-simple",
    wordings: {
      ja: [
        "「{gist}」というのを、ふだんの例で聞かせてください。",
        "「{gist}」のことを、もう少し伺いますね。",
        "小さな例から伺いますね。",
        "身近なところから、伺いますね。",
      ],
      en: [
        "“{gist}” can mean many things. I’d like to hear what you mean by it.",
        "“{gist}”. Let me ask what that looks like on an ordinary day.",
        "Words like that can mean a lot of things.",
        "Let me ask about one small part of that.",
      ],
    },
    why: {
      ja: "誰でも言える言葉のままにせず、ご自分の場面として伺うためです。",
      en: "A phrase that anybody could use is brought back to a moment of your own.",
    },
    source: "Counselling model: notice a hollow answer; concreteness (Carkhuff 1969).",
  },
  {
    id: "farewell-human",
    phase: "close",
    kind: "close",
    wordings: {
      ja: [
        "お話を、ありがとうございました。人のカウンセラーに話すこともできます。",
        "今日はここまでですね。続きは、人のカウンセラーにも話せます。",
        "お疲れさまでした。カウンセラーに会って話す道もあります。",
        "ここまでにしますね。この続きを、人のカウンセラーと話すこともできます。",
      ],
      en: [
        "Thank you for talking with me. A human counsellor could take this further with you.",
        "This may not have settled much. Talking it over with somebody in person may help.",
        "One talk doesn’t always shift things. A counsellor in person might help.",
        "We’ll stop here, and thank you. What I couldn’t help with, a human counsellor may.",
      ],
    },
    why: {
      ja: "ご自分の数字があまり変わらなかったので、人に話す道もお伝えしています。",
      en: "Your own numbers hardly changed, so this says that there are people to talk to as well.",
    },
    source: "Counselling model, afterwards: the offer of a human counsellor.",
  },
];

export const listeningRepairAsks: readonly Ask[] = [
  {
    id: "ask-instance",
    phase: "role",
    kind: "ask-open",
    asks: "role.instance",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "最近の一日で言うと、どんな場面がそれに近いですか。",
        "それは、お仕事で何をしているときのことですか。",
        "最近では、いつそれを感じましたか。",
        "ふだんのお仕事の中では、どんなときに出てきますか。",
      ],
      en: [
        "When in the last few days was it most like that?",
        "What are you doing at the times when it is like that?",
        "When was it last like that for you?",
        "On an ordinary day, where would somebody see that?",
      ],
    },
    why: {
      ja: "大きな言葉を、ご自分の一場面に戻すための問いです。",
      en: "This brings a large word back to one moment of your own.",
    },
    source: "Concreteness (Carkhuff 1969); counselling model: notice a hollow answer.",
  },
  {
    id: "ask-instance-small",
    phase: "role",
    kind: "ask-open",
    asks: "role.instance",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "昨日のお仕事の中では、どこがいちばん近いですか。",
        "小さなことでかまいません。例を一つ挙げると何ですか。",
        "そのことで、はじめに顔が浮かぶのは誰ですか。",
        "今週の中で一つ選ぶとしたら、どんなときですか。",
      ],
      en: [
        "What came nearest to that yesterday?",
        "What is one small example of that?",
        "Who do you think of first when you say that?",
        "If you picked one hour of this week when it was like that, which would it be?",
      ],
    },
    why: {
      ja: "思い浮かべやすいように、小さくたずねています。",
      en: "This is a smaller question, so that something comes to mind.",
    },
    source: "Counselling model: a smaller, more concrete question.",
  },
];
