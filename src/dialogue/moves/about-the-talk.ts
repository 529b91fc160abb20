import type { Ask, Say } from "./move.ts";

const why = {
  ja: "取り違えたときや、やめたいと言われたときは、言い訳をせずにそちらを先にします。",
  en: "Where you were misheard, or want to stop, that comes first, without excuses.",
};
const source = "Repair of a rupture (Safran & Muran 2000); counselling model: stopping is free.";

/** What meets words that are about the talk itself: a mishearing, a worry where the words go, being worn out, a step not wanted. */
export const aboutTheTalkSays: readonly Say[] = [
  {
    id: "repair-misheard",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "失礼しました。取り違えていました。",
        "すみません、違うところを拾っていました。",
        "そうではなかったのですね。失礼しました。",
        "申し訳ありません。言われたとおりに伺い直します。",
        "聞き方がずれていました。お詫びします。",
        "ごめんなさい、うまく聞けていませんでした。",
      ],
      en: [
        "Sorry, I got that wrong.",
        "I picked up the wrong part of that. I’m sorry.",
        "That isn’t what you said. My mistake.",
        "I misheard you there. Let me do better.",
      ],
    },
    why,
    source,
  },
  {
    id: "repair-privacy",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: [
        "書かれた言葉は、機械の外へは出ません。あとから消すこともできます。",
        "外へは送りません。言葉はこの機械の中に残り、記録ごと消せます。",
        "ここでのお話は、Kanameを動かす機械の中だけに残ります。",
        "送り先はありません。残すかどうかも、ご自分で決められます。",
        "機械の外へは出ません。",
      ],
      en: [
        "What you write stays on the machine that runs Kaname. You can delete it later.",
        "It isn’t sent anywhere. It stays on this machine, and you can delete it.",
        "None of this leaves the machine that Kaname runs on.",
        "It goes nowhere else, and whether it stays is up to you.",
        "It doesn’t leave this machine.",
      ],
    },
    why: {
      ja: "言葉がどこへ行くのかをたずねられたので、そのままお答えしています。",
      en: "You asked where your words go, so that is answered plainly.",
    },
    source: "Informed consent; SECURITY.md: nothing leaves the machine by default.",
  },
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
    id: "plan-let-go",
    phase: "outcomes",
    kind: "repair",
    wordings: {
      ja: [
        "わかりました。予定は決めずにおきます。",
        "では、次にすることは空けておきますね。",
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
    id: "repair-let-go",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "わかりました。そのお話は、ここまでにしますね。",
        "はい、いまのお話は書き残しません。",
        "そのお話には、もう触れません。",
        "わかりました。胸の内に置いておいてください。",
      ],
      en: [
        "All right, we’ll leave that there.",
        "I won’t come back to it.",
        "Understood. That stays out of the record.",
        "That can stay with you.",
      ],
    },
    why: {
      ja: "取り下げられたことは、書き留めず、たずねません。",
      en: "What you take back is neither written down nor asked about.",
    },
    source: "Counselling model: nothing is pushed.",
  },
  {
    id: "read-back-corrected",
    phase: "close",
    kind: "repair",
    wordings: {
      ja: [
        "はい、そのように直しました。",
        "いまの言葉を、記録に書きました。",
        "言われたとおりに書き直しました。",
        "その言葉で、記録に残しておきます。",
      ],
      en: [
        "Done. It says that now.",
        "I’ve put it in your words.",
        "That’s changed now.",
        "Your record now has it the way you said it.",
      ],
    },
    why: {
      ja: "言われたとおりに直したことを、お伝えしています。",
      en: "This says that the record was changed as you asked.",
    },
    source: "Counselling model, close: read back, correct.",
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
        "「」で囲んで書いてくだされば、その言葉に直します。",
      ],
      en: [
        "You can change each line of the record yourself, on its page.",
        "I heard that. You can rewrite any line on the record’s page.",
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

/** Asked of somebody who is worn out. */
export const aboutTheTalkAsks: readonly Ask[] = [
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
