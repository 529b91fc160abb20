import type { Ask, Say } from "./move.ts";

/** What is said when an answer is only a phrase, when the talk itself is doubted, and when little comes any more. */
export const listeningRepairSays: readonly Say[] = [
  {
    id: "repair-doubt",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "疑いながらで、かまいません。合わなければ途中でやめられます。",
        "信じなくてもかまいません。答えたい分だけで足ります。",
        "半分くらいの気持ちで足ります。合わない問いは飛ばせます。",
        "疑ったままで進めます。",
      ],
      en: [
        "You can doubt this and still go on. You can stop at any point.",
        "There’s no need to believe in it. Say as much as you like and no more.",
        "That’s a fair doubt. Any question that doesn’t suit you can be skipped.",
        "You can decide at the end.",
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
        "感じ方に、ここでは点をつけません。",
        "変だとは思わずに読みました。続けて聞かせてください。",
        "よいか悪いかは置いて、そのまま受け取ります。",
      ],
      en: [
        "I don’t take it as odd. It’s what you came with.",
        "Nothing is marked right or wrong here.",
        "It makes sense as you tell it.",
        "There’s no wrong way to feel about it here.",
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
        "見立ては、そこにいるあなたのほうが確かです。",
        "私は意見を持たないソフトウェアです。考えの続きを聞かせてください。",
        "「{gist}」の良し悪しは、私には言えません。",
      ],
      en: [
        "I cannot see the place, so that is for you to judge.",
        "You are there and I am not; your view counts for more.",
        "As software I hold no opinion. I would like to hear more of yours.",
        "Whether “{gist}” is right is not something I can say.",
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
        "「{gist}」。それを、ふだんの一場面で聞かせてください。",
        "「{gist}」のことを、もう少し伺います。",
        "小さな例から伺います。",
        "大きな言葉なので、手もとから伺います。",
      ],
      en: [
        "“{gist}” can mean many things. I would like to hear yours.",
        "“{gist}”: let me ask what that is on an ordinary day.",
        "Those words can hold a lot.",
        "I’ll ask about something small.",
      ],
    },
    why: {
      ja: "誰でも言える言葉のままにせず、ご自分の場面として伺うためです。",
      en: "A phrase that anybody could use is brought back to a moment of your own.",
    },
    source: "Counselling model: notice a hollow answer; concreteness (Carkhuff 1969).",
  },
  {
    id: "pace-lead",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "答えにくい問いが続いたかもしれません。",
        "問いが多かったようです。",
        "少し疲れる時間になったかもしれません。",
        "ここまでで足りるときは、足りると言ってください。",
      ],
      en: [
        "A few of those were hard to answer.",
        "This may have become a little tiring.",
        "I’ve asked rather a lot.",
        "If this is enough for today, it is enough.",
      ],
    },
    why: {
      ja: "答えにくさが続いたときは、進み方を選んでもらうことにしています。",
      en: "When answers have become hard, you choose how to go on.",
    },
    source: "Counselling model: notice fatigue; rupture and repair (Safran & Muran 2000).",
  },
  {
    id: "pace-kept",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "では、もう少し続けます。",
        "わかりました。このまま、もう少し伺います。",
        "飛ばすのは自由です。続けます。",
        "答えたいところだけで進めます。",
      ],
      en: [
        "Then we go on. Answer only what you want to.",
        "All right, a little more of the same. Skip whatever you like.",
        "We carry on, then.",
        "You can still stop at any time.",
      ],
    },
    why: {
      ja: "選ばれた進み方で続けています。",
      en: "We go on in the way you chose.",
    },
    source: "Counselling model: supporting autonomy (MITI 4).",
  },
  {
    id: "pace-closing",
    phase: "outcomes",
    kind: "inform",
    wordings: {
      ja: [
        "では、持ち帰るものだけを短く伺います。",
        "わかりました。最後のところへ移ります。",
        "では、まとめに移ります。",
        "ここからは、しめくくりの問いです。",
      ],
      en: [
        "Then only what you might take with you, and briefly.",
        "All right. We turn to the last part.",
        "We can start to draw it together.",
        "Here are the last few questions.",
      ],
    },
    why: {
      ja: "まとめに移ることを選ばれたからです。",
      en: "You chose to draw things together.",
    },
    source: "Counselling model: supporting autonomy (MITI 4).",
  },
  {
    id: "reflect-plan-answer-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    after: ["outcomes.plan-answer"],
    wordings: {
      ja: [
        "「{obstacle}」のときは「{gist}」ですね。",
        "「{obstacle}」に備えて「{gist}」があるのですね。",
        "そのときのことも、考えておられるのですね。",
        "そのときは、そうするのですね。",
      ],
      en: [
        "So if it’s “{obstacle}”, then “{gist}”.",
        "Then you would do this: “{gist}”.",
        "You have thought of what to do if it goes wrong.",
        "You have something for that case.",
      ],
    },
    why: {
      ja: "つまずきと、そのときの手を、一組にして確かめています。",
      en: "What may get in the way and what you would do then are kept as a pair.",
    },
    source: "Implementation intentions (Gollwitzer 1999); mental contrasting (Oettingen 2014).",
  },
  {
    id: "farewell-human",
    phase: "close",
    kind: "close",
    wordings: {
      ja: [
        "数字は大きく動きませんでした。人のカウンセラーにも話せます。",
        "変わらないところもあったようです。続きは、人のカウンセラーにも話せます。",
        "一度では動かないこともあります。カウンセラーに会う道もあります。",
        "ここまでにします。私で足りない分は、人のカウンセラーがいます。",
      ],
      en: [
        "The numbers have hardly moved. A human counsellor can go where I can’t.",
        "Some of it is as it was. You could take it on with a human counsellor.",
        "One talk doesn’t always shift things. A counsellor in person might help.",
        "We stop here. Where I could not help, a human counsellor may.",
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
    id: "ask-reason-captive",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.reason",
    step: 1,
    form: 60,
    captive: true,
    wordings: {
      ja: [
        "人によって差が出るのは何ですか。",
        "丁寧なときとそうでないときで、{party}には何が違いますか。",
        "ほかへ行けない相手にとって、助かるのはどんなやり方ですか。",
        "担当が替わったら、相手が気づきそうなのはどこですか。",
      ],
      en: [
        "What depends on who does it?",
        "When it is done with care and when it isn’t, what is different for {party}?",
        "They can’t go elsewhere. What difference does it make who does it?",
        "If somebody else took it over, what might they notice?",
      ],
    },
    why: {
      ja: "相手がほかを選べない仕事でも、やり方の違いは届いているかもしれないからです。",
      en: "Even where nobody can choose, the way the work is done may reach them.",
    },
    source: "Counselling model, recipient: why this and not another, where there is no other.",
  },
  {
    id: "ask-reason-captive-small",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.reason",
    step: 2,
    form: 60,
    captive: true,
    wordings: {
      ja: [
        "気をつけている手順は何ですか。",
        "前の担当から変えたことがあれば、何ですか。",
        "人に引き継ぐとしたら、何を一言添えますか。",
        "雑にされると困りそうなのは、どの部分ですか。",
      ],
      en: [
        "Which step do you take care over?",
        "If you changed anything from the way it was done before, what was it?",
        "If you handed it over, what would you be sure to mention?",
        "Which part would they suffer from, if it were done carelessly?",
      ],
    },
    why: {
      ja: "思い浮かべやすいように、小さくたずねています。",
      en: "This is a smaller question, so that something comes to mind.",
    },
    source: "Counselling model: a smaller, more concrete question.",
  },
  {
    id: "ask-instance",
    phase: "role",
    kind: "ask-open",
    asks: "role.instance",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "最近の一日で言うと、どの場面がそれに近いですか。",
        "それは、何をしているときのことですか。",
        "最近では、いつですか。",
        "ふだんの仕事では、どんな形で出てきますか。",
      ],
      en: [
        "Which moment of the last few days comes closest to that?",
        "What are you doing when it is like that?",
        "When was it last like that?",
        "On an ordinary day, where would I see it?",
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
        "昨日の中では、どこがいちばん近いですか。",
        "小さな例を挙げると何ですか。",
        "その言葉で、はじめに浮かぶ顔は誰ですか。",
        "今週の中で一つだけ選ぶなら、どの時間ですか。",
      ],
      en: [
        "What was nearest to it yesterday?",
        "Which small example comes to mind?",
        "Whose face comes to mind first with that word?",
        "If you chose one hour of this week, which would it be?",
      ],
    },
    why: {
      ja: "思い浮かべやすいように、小さくたずねています。",
      en: "This is a smaller question, so that something comes to mind.",
    },
    source: "Counselling model: a smaller, more concrete question.",
  },
  {
    id: "ask-pace",
    phase: "concern",
    kind: "ask-closed",
    asks: "close.pace",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "このまま続けるのと、まとめに移るのと、どちらがよいですか。",
        "続けますか、まとめますか。",
        "問いを続けるのと、振り返りに移るのでは、どちらが楽ですか。",
        "このまま行くか、終わりのほうへ移るか、どちらにしましょうか。",
      ],
      en: [
        "Would you rather go on like this, or draw things together now?",
        "Shall we talk a little more, or turn to the last part?",
        "More questions, or a short look back?",
        "Do you want to carry on, or move towards the end?",
      ],
    },
    why: {
      ja: "どこまで話すかを決めるのは、ご自身だからです。",
      en: "How far we go is for you to decide.",
    },
    source: "Supporting autonomy (MITI 4); counselling model: notice fatigue.",
    suggestions: { ja: ["続ける", "まとめに移る"], en: ["Go on", "Draw it together"] },
  },
  {
    id: "ask-plan-answer",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.plan-answer",
    step: 1,
    form: 30,
    wordings: {
      ja: [
        "そうなったときは、どうしますか。",
        "「{obstacle}」となったら、何ができそうですか。",
        "それが起きたとき、代わりにできることは何ですか。",
        "その場合にも残せる一歩は、何でしょうか。",
      ],
      en: [
        "If that happens, what will you do?",
        "Suppose it’s “{obstacle}”: what could you do then?",
        "What could you do instead, if it does?",
        "Which part of it would still be possible then?",
      ],
    },
    why: {
      ja: "つまずきを先に見て、そのときの手を決めておくと、動き出しやすくなるからです。",
      en: "An obstacle that has an answer beforehand stops fewer plans.",
    },
    source: "Implementation intentions (Gollwitzer 1999).",
  },
  {
    id: "ask-plan-answer-small",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.plan-answer",
    step: 2,
    form: 30,
    wordings: {
      ja: [
        "そのとき一言頼める人は、誰ですか。",
        "半分だけするとしたら、どの部分ですか。",
        "別の日にするなら、いつがよさそうですか。",
        "そのとき手助けになりそうなものは、何ですか。",
      ],
      en: [
        "Who could you ask for a hand then?",
        "If you did only half of it, which half?",
        "If it had to be another day, which would do?",
        "Which thing or person could help then?",
      ],
    },
    why: {
      ja: "大きく考えずに済むように、小さくたずねています。",
      en: "A smaller question, so that it need not be thought out in full.",
    },
    source: "Counselling model: a smaller, more concrete question.",
  },
];
