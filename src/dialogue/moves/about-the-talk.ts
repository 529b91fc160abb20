import type { Ask, Say } from "./move.ts";

const why = {
  ja: "取り違えたときや、やめたいと言われたときは、言い訳をせずにそちらを先にします。",
  en: "Where you were misheard, or want to stop, that comes first, without excuses.",
};
const source = "Repair of a rupture (Safran & Muran 2000); counselling model: stopping is free.";

/** What meets words that are about the talk itself: a mishearing, a worry where the words go, being worn out, a step not wanted. */
export const aboutTheTalkSays: readonly Say[] = [
  {
    id: "weary-heard",
    phase: "close",
    kind: "repair",
    wordings: {
      ja: [
        "お疲れのところを、ここまで話してくださいました。",
        "たくさん話してくださって、お疲れになりましたね。",
        "無理をして続けなくて大丈夫です。",
        "今日はもう、十分に話してくださいました。",
      ],
      en: [
        "You’ve said a lot today, and you’re tired.",
        "There’s no need to push on.",
        "You have told me a great deal already. You can rest now.",
        "It has been a lot to talk about.",
      ],
    },
    why,
    source,
  },
  {
    id: "repair-early-end",
    phase: "close",
    kind: "repair",
    wordings: {
      ja: [
        "ここで終わりにもできます。",
        "いつ終えても大丈夫です。",
        "残りの問いは、やめてもかまいません。",
        "ここまででも、十分です。",
      ],
      en: [
        "Stopping here is fine.",
        "You can stop whenever you like.",
        "There’s no need to do the rest.",
        "We can leave the rest.",
      ],
    },
    why: {
      ja: "いつ終えてもよいという、はじめの約束のとおりにするためです。",
      en: "As was said at the start, you may stop at any time.",
    },
    source: "Counselling model, frame: stop at any time.",
  },
  {
    id: "repair-which-end",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "お仕事のことなら、聞いています。",
        "お仕事のことなら、続きを。この話のことなら、ここで終われます。",
        "それがお仕事のことなら、伺います。この話なら、いつでも止められます。",
        "お仕事を、ということなら聞かせてください。この話なら、ここまでにできます。",
      ],
      en: [
        "If it’s the job, I’m listening.",
        "If that’s the job, go on. If it’s this talk, we can stop here.",
        "If you mean work, tell me. If you mean this, stopping is fine.",
        "The job, if that’s it, I’d like to hear about. This talk can end whenever you say.",
      ],
    },
    why: {
      ja: "お仕事を辞めたいのか、この話をやめたいのか、言葉だけではわからないためです。",
      en: "The words alone don’t say whether it is the job you want to leave, or this talk.",
    },
    source: "Counselling model, frame: stop at any time; treatment guard: leaving is a legitimate result.",
  },
  {
    id: "farewell-now",
    phase: "close",
    kind: "close",
    wordings: {
      ja: [
        "わかりました。今日は話してくださって、ありがとうございました。",
        "はい、ここまでにしましょう。お話を聞かせてくださって、ありがとうございました。",
        "では、ここで終わりにしますね。話してくださって、うれしかったです。",
        "承知しました。ここまで話してくださったことに、お礼を言わせてください。",
      ],
      en: [
        "Of course. Thank you for talking to me today.",
        "We’ll leave it here, then. Thank you for all you told me.",
        "Right, that’s enough for today. Thank you, and take care.",
        "Go well, and thank you for the talk.",
      ],
    },
    why,
    source,
  },
  {
    id: "farewell-night",
    phase: "close",
    kind: "close",
    wordings: {
      ja: [
        "おやすみなさい。今日は話してくださって、ありがとうございました。",
        "はい、ゆっくりお休みください。お話を聞かせてくださって、ありがとうございました。",
        "では、おやすみなさい。またお話しできる日に、お待ちしています。",
        "今日はここまでにしましょう。どうぞ、ゆっくりお休みください。",
      ],
      en: [
        "Good night, and thank you for talking to me.",
        "Sleep well. Thank you for all you told me.",
        "Good night, then. I hope you get some rest.",
        "Of course, go and sleep. Thank you for the talk.",
      ],
    },
    why,
    source,
  },
  {
    id: "plan-let-go",
    phase: "outcomes",
    kind: "repair",
    wordings: {
      ja: [
        "わかりました。予定は決めずにおきます。",
        "はい、いまは何も決めなくて大丈夫です。",
        "はい、何もしないことも選べます。",
        "何かをする約束は、要りません。",
      ],
      en: [
        "All right. We’ll leave the plan empty.",
        "Then there’s nothing you have to do next.",
        "Doing nothing about it is a choice too.",
        "You don’t have to promise anything.",
      ],
    },
    why: {
      ja: "する気のないことを、予定として残さないためです。",
      en: "What you won’t do is not written down as a plan.",
    },
    source: "Motivational Interviewing: supporting autonomy (MITI 4).",
  },
  {
    id: "read-back-by-hand",
    phase: "close",
    kind: "repair",
    wordings: {
      ja: [
        "記録の言葉は、記録の画面でご自分で直せます。",
        "いまのお話は伺いました。記録の画面では、一行ずつ書き直せます。",
        "書き直したい行は、記録の画面でいつでも直せます。",
        "記録の画面を開くと、言葉を書き直せます。",
      ],
      en: [
        "You can change each line of the record yourself, on its page.",
        "Of course. You can rewrite any line on the record’s page.",
        "Any line can be rewritten by you later, where the record is shown.",
        "On the record’s page every line is yours to edit.",
      ],
    },
    why: {
      ja: "直せていないことを、直したとは言わないためです。",
      en: "What was not changed is not said to have been changed.",
    },
    source: "Counselling model, close: read back, correct.",
  },
  {
    id: "repair-go-on",
    phase: "close",
    kind: "repair",
    wordings: {
      ja: [
        "はい、続けましょう。話したいところから聞かせてください。",
        "もちろん続けられます。続きを聞かせてください。",
        "急いで終わらせてしまいました。続けましょう。",
        "まだ時間はあります。どうぞ話してください。",
      ],
      en: [
        "Of course, let’s go on. Start wherever you like.",
        "I was too quick to wrap up. Please go on.",
        "There is time. Tell me what else there is.",
        "Yes, we can carry on. What you want to say comes first.",
      ],
    },
    why,
    source,
  },
];

/** Asked of somebody who is worn out, or whose words may have meant the end. */
export const aboutTheTalkAsks: readonly Ask[] = [
  {
    id: "ask-end-or-on",
    phase: "close",
    kind: "ask-closed",
    asks: "close.pace",
    step: 1,
    form: 15,
    afterMove: "repair-early-end",
    wordings: {
      ja: [
        "ここで終わりにしますか、それとも続けますか。",
        "今日はここまでにしますか、もう少しお話ししますか。",
        "ここで終わるのと続けるのとでは、どちらがよいですか。",
        "このまま続けますか、ここまでにしておきますか。",
      ],
      en: [
        "Would you like to leave it here, or go on?",
        "Shall we stop here, or is there more?",
        "Do you want to end here, or carry on?",
        "Is that where you’d like to stop, or shall we go on?",
      ],
    },
    why,
    source,
    suggestions: {
      ja: ["ここで終わる", "続ける"],
      en: ["Leave it here", "Go on"],
    },
  },
  {
    id: "ask-rest",
    phase: "close",
    kind: "ask-closed",
    asks: "close.pace",
    step: 1,
    form: 15,
    afterMove: "weary-heard",
    wordings: {
      ja: [
        "少し休むのと、今日はここで終わるのとでは、どちらがよいですか。",
        "ここで終わりにしますか、それとも少し休んで続けますか。",
        "今日はここまでにしておくほうが、楽でしょうか。",
        "ひと休みするのと終わるのとでは、どちらが楽ですか。",
      ],
      en: [
        "Would you rather take a break, or leave it here for today?",
        "Shall we stop here, or rest a little and go on?",
        "Would it be easier to leave it here for today?",
        "Which is easier for you: a short rest, or stopping now?",
      ],
    },
    why,
    source,
    suggestions: {
      ja: ["少し休む", "ここで終わる", "続ける"],
      en: ["A short rest", "Stop here", "Go on"],
    },
  },
];
