import type { Say } from "./move.ts";
import { passageSays } from "./passage-says.ts";

/** When an answer does not come, is withheld, or turns on the counsellor. */
const answerSays: readonly Say[] = [
  {
    id: "repair-dont-know",
    phase: "concern",
    kind: "normalise",
    wordings: {
      ja: [
        "すぐに浮かばないのも、よくあることです。",
        "聞き方が大きすぎました。",
        "もう少し身近なところから伺いますね。",
        "急がずに、別の聞き方をしてみますね。",
        "ぴったりの答えでなくて大丈夫です。",
        "だいたいのところで、かまいません。",
        "もう少し具体的に伺いますね。",
        "聞き方を変えてみますね。",
        "分からなくても大丈夫です。",
      ],
      en: [
        "Often nothing comes to mind at first.",
        "That may have been too big a question. Here is a smaller one.",
        "Let me ask about something closer to hand.",
        "It’s all right if that’s hard to answer.",
        "No hurry. Let me try another way.",
        "It doesn’t have to be exact.",
        "A rough idea is fine.",
        "Let me put it another way.",
      ],
    },
    why: {
      ja: "答えにくかったのは問いの大きさのせいかもしれないので、小さくしています。",
      en: "The size of the question may have been the trouble, so it is made smaller.",
    },
    source: "Counselling model: “I don't know” is a clue; a smaller, more concrete question.",
  },
  {
    id: "repair-leave-it",
    phase: "concern",
    kind: "normalise",
    wordings: {
      ja: [
        "では、これはここまでにしましょう。",
        "出てこなくても、かまいません。",
        "分からないままで、かまいません。",
        "あとで浮かんだら、そのときに聞かせてください。",
        "無理に探さなくて、大丈夫です。",
        "答えがなくても、大丈夫です。",
      ],
      en: [
        "Let’s leave that and go on.",
        "You don’t have to have an answer to that.",
        "I’ll let that one go.",
        "We can put that question aside for now.",
        "If something comes to mind later, you can still say it.",
        "No need to search for it.",
        "Then we’ll leave that open.",
      ],
    },
    why: {
      ja: "答えの出ない問いを、重ねて聞かないためです。",
      en: "A question without an answer is not asked again.",
    },
    source: "Counselling model: then an offer to leave it; never the same question twice.",
  },
  {
    id: "repair-vague",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "では、その中の一つだけ伺いますね。",
        "大まかなままでも大丈夫です。少し絞って伺いますね。",
        "では、いちばん身近なところから伺いますね。",
        "一つだけでも十分です。",
      ],
      en: [
        "Then let’s take just one of them.",
        "One of those is enough.",
        "That’s a lot; let me ask about one small part of it.",
        "Then let’s take the nearest one first.",
      ],
    },
    why: {
      ja: "広い答えを責めずに、答えやすい大きさの問いに変えるためです。",
      en: "A wide answer is followed by a smaller question, so that it is easier to say something.",
    },
    source: "Counselling model: a smaller, more concrete question.",
  },
  {
    id: "repair-told",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "失礼しました。もう伺っていましたね。",
        "はい、それは伺いました。",
        "そうでした。もう話してくださっていましたね。",
        "すみません、同じことをまた伺いました。",
        "同じことを聞いていました。失礼しました。",
      ],
      en: [
        "Sorry, you did tell me that.",
        "You’re right, you’ve said that already.",
        "You did say. I’m sorry for asking again.",
        "Yes, you told me. I’ll ask something else.",
      ],
    },
    why: {
      ja: "同じことを言わせてしまったときは、言い訳をせずに先へ進みます。",
      en: "When you have been made to say something twice, that is owned up to and the talk goes on.",
    },
    source:
      "Counselling model: never ask again what has been told; repair of a rupture (Safran & Muran 2000).",
  },
  {
    id: "repair-nothing",
    phase: "concern",
    kind: "normalise",
    wordings: {
      ja: [
        "はい、ないのですね。",
        "特にはない、ということですね。",
        "ないままで、大丈夫です。",
        "なければ、それで大丈夫です。",
      ],
      en: [
        "“Nothing” is an answer, too.",
        "If there’s nothing, that’s fine.",
        "There’s no need to come up with something.",
        "Then we’ll leave it at that.",
      ],
    },
    why: {
      ja: "「特にない」も答えとして受け取るためです。",
      en: "“Nothing” is an answer too.",
    },
    source: "Counselling model: repair; “nothing” is kept as said.",
  },
  {
    id: "repair-refuse",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "話さなくて大丈夫です。",
        "答えなくてかまいません。理由も要りません。",
        "では、そのことは置いておきましょう。",
        "話したくないところは、そのままで大丈夫です。",
      ],
      en: [
        "That’s up to you. We’ll leave it out.",
        "You don’t have to answer, or say why not.",
        "Then I’ll leave that alone.",
        "That’s all right. We’ll leave it.",
      ],
    },
    why: {
      ja: "話すかどうかを決めるのは、ご自身だからです。",
      en: "Whether to speak of something is for you to decide.",
    },
    source: "Counselling model, frame: anything may be skipped; supporting autonomy (MITI 4).",
  },
  {
    id: "repair-question-to-you",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: [
        "私はソフトウェアで、仕事も気持ちもありません。",
        "私は人ではなく、聞いた言葉から次の問いを選ぶプログラムです。",
        "私は機械なので、働いたことがありません。",
        "Kanameはソフトウェアなので、自分の経験を持っていません。",
      ],
      en: [
        "I’m software; I have no job and no feelings.",
        "I’m not a person but a program that chooses the next question from what you say.",
        "I’m a program, so I’ve never worked or felt anything myself.",
        "Kaname is software; it has no views or experience of its own.",
      ],
    },
    why: {
      ja: "人であるかのように答えないためです。",
      en: "Software should not answer as if it were a person.",
    },
    source: "Counselling model: the machine never pretends to be a person or to have a job.",
  },
  {
    id: "repair-why-question",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: [
        "どの問いの理由も、いつでも聞いてください。",
        "問いは、伺った言葉と話の順番から選んでいます。",
        "合わない問いは、飛ばしてかまいません。",
        "ご自分の言葉にする手がかりとして、伺っています。",
      ],
      en: [
        "Fair question. I ask to hear how it looks from where you are.",
        "I ask because you know this work and I don’t.",
        "You can skip a question without saying why.",
        "I ask so that you can put it in your own words.",
        "I’m trying to see the work the way you see it.",
      ],
    },
    why: {
      ja: "問いのわけを隠さないためです。",
      en: "The reason for a question is never hidden.",
    },
    source: "Counselling model: why it is asked is shown to the client on request.",
  },
  {
    id: "repair-asks-advice",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "先に、ご自分のお考えを聞かせてください。",
        "いまのお考えから、先に伺いたいです。",
        "ご自分で試されたことがあれば、そこから聞かせてください。",
        "もう浮かんでいることがあれば、それを聞かせてください。",
        "考えておられることがあれば、そこから伺いますね。",
      ],
      en: [
        "First I’d like to hear what you think yourself.",
        "Before we look for an answer, let’s see what you have already.",
        "It’s your decision, so I’d start with what you have tried.",
        "I don’t give advice; I’d like to hear the ideas you already have.",
        "Let’s start with your own ideas.",
      ],
    },
    why: {
      ja: "助言を急がず、考えてこられたことを先に聞くためです。",
      en: "What you have thought of comes before anything is suggested.",
    },
    source: "Counselling model: no advice; elicit–provide–elicit (Miller & Rollnick 2013).",
  },
  {
    id: "repair-advice-options",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: [
        "たとえば、見に行く、聞いてみる、少し待つ、というやり方があります。",
        "参考までに、人に話す、小さく試す、少し離れて眺める、などがあります。",
        "やり方はいくつかあります。確かめる、頼む、変える、続ける、などです。",
        "決まった答えはありません。書き出す、訪ねる、相談する、などがあります。",
      ],
      en: [
        "If it helps, a few possibilities: go and see, ask somebody, wait a little.",
        "Some people talk it over, some try it on a small scale, some leave it for a while.",
        "There are several ways, such as checking, asking for help, changing, carrying on.",
        "No one answer is right; some people write it down, some visit, some ask.",
      ],
    },
    why: {
      ja: "選ぶのはご自身なので、一つの答えではなく、いくつかの候補を並べています。",
      en: "The choice is yours, so there are several possibilities and not one answer.",
    },
    source: "Counselling model: with permission, options in the plural (Miller & Rollnick 2013).",
  },
  {
    id: "repair-disagree",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "取り違えてしまいました。ご自身の言い方で教えてください。",
        "違う言い方のほうがよさそうです。近い言葉を教えてください。",
        "では、ご自分の言葉で聞かせてください。",
        "いま言ったことは、取り消しますね。",
      ],
      en: [
        "I got that wrong. Please put it in your own words.",
        "Not like that, then. How you would say it is what counts.",
        "Your own words are the ones to keep. Go on.",
        "I take back what I said.",
      ],
    },
    why: {
      ja: "取り違えたまま進まないためです。",
      en: "It is better not to go on from a misunderstanding.",
    },
    source: "Rupture and repair (Safran & Muran 2000).",
  },
];

export const repairSays: readonly Say[] = [...answerSays, ...passageSays];
