import type { Ask, Say } from "./move.ts";

const why = {
  ja: "話してくださったことに、次の問いより先に、とどまるためです。",
  en: "What you have just told comes before the next question on any list.",
};

const source = "Counselling model: the client leads; what weighs comes before the order of the session.";

/**
 * One open question that fits anything just told. They stand for no topic of the agenda: nothing is awaited, so that no line comes of the
 * answer by itself.
 */
const follow = {
  phase: "concern",
  kind: "ask-open",
  asks: "concern.more",
  step: 1,
  form: 15,
  why,
  source,
} as const;

export const followAsks: readonly Ask[] = [
  {
    ...follow,
    id: "follow-then",
    wordings: {
      ja: [
        "そのときのお気持ちは、どんなふうでしたか。",
        "そのとき、頭に浮かんだのはどんなことですか。",
        "いま思い返すと、いちばん目に浮かぶのはどの場面ですか。",
        "そのことは、ご自分の中にどんなふうに残っていますか。",
        "あとになって、そのことをどう思われましたか。",
        "その場で、いちばん強く感じたのは何でしたか。",
      ],
      en: [
        "What was that like for you?",
        "What went through your mind at the time?",
        "What do you still see when you think back to it?",
        "What has stayed with you from that?",
        "What did you make of it afterwards?",
        "How did you come away from that?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    ...follow,
    id: "follow-next",
    wordings: {
      ja: [
        "それから、どうなりましたか。",
        "そのあと、ご自分はどうされましたか。",
        "そのとき、まわりの方は何をしていましたか。",
        "そのあとで、何か変わったとしたらどんなことですか。",
      ],
      en: [
        "What happened then?",
        "What did you do after that?",
        "How did the rest of that day go for you?",
        "What did the others do, just then?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    ...follow,
    id: "follow-now",
    wordings: {
      ja: [
        "そのことを、いまはどう感じておられますか。",
        "そのことがいちばん頭に浮かぶのは、どんなときですか。",
        "そのことで、いちばん心に残っているのは何ですか。",
        "そのことを思うと、まず浮かぶのはどんなことですか。",
        "こうして話してみて、いまはどんなお気持ちですか。",
        "そのことは、毎日の中でどんなふうに出てきますか。",
      ],
      en: [
        "How is that for you?",
        "What does that do to you?",
        "When is that on your mind most?",
        "How is it for you, having said that?",
        "Which part of that is on your mind most today?",
        "How does that show in an ordinary day of yours?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    ...follow,
    id: "follow-dear",
    wordings: {
      ja: [
        "それは、ご自分にとってどんなものですか。",
        "そのなかで、いちばん大事にしているのはどこですか。",
        "どんなところから、そう思うようになったのですか。",
        "それがあるのとないのとでは、何が違いますか。",
        "そのことのどんなところが、心に残っていますか。",
      ],
      en: [
        "What does that mean to you?",
        "Where does that come from, for you?",
        "What about it would you want to keep?",
        "What would be missing if that weren’t there?",
        "What made that matter to you?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "follow-dawned",
    wordings: {
      ja: [
        "そう口にしてみて、いまはどうですか。",
        "そう思ってみると、何が違って見えますか。",
        "その続きに浮かぶのは、どんなことですか。",
        "いまのお言葉は、ご自分ではどう聞こえますか。",
      ],
      en: [
        "How does that sound, now that you’ve said it?",
        "What do you make of that?",
        "What comes after that thought?",
        "What looks different, put like that?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "follow-more",
    wordings: {
      ja: [
        "そのなかで、聞いておいてほしいのはどんなことですか。",
        "もう少し話してもよいと思えるのは、どのあたりですか。",
        "そのことについて、ほかに浮かぶのはどんなことですか。",
        "まだ言っていないのは、どんなところですか。",
        "いまのお話のうち、いちばん聞いてほしいのはどこですか。",
        "いま話されたなかで、もう少し話したいのはどのことですか。",
      ],
      en: [
        "What about it would you most want somebody to hear?",
        "What else is there to that?",
        "Which part of that would you like to say more about?",
        "When you think of it now, what comes to you first?",
        "Of all that, what would you most like to stay with?",
        "What in all of that matters most to you today?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    ...follow,
    id: "follow-to-know",
    wordings: {
      ja: [
        "その方に、いちばんわかってほしいのはどんなことですか。",
        "ひと言だけ届くとしたら、何を伝えたいですか。",
        "いちばん言いたいのは、どんなことですか。",
        "これだけは知っておいてほしい、というのは何ですか。",
        "うまい言い方でなくてよいとしたら、何と言いたいですか。",
        "話したあと、その方に何が残っていてほしいですか。",
      ],
      en: [
        "What would you most want them to know?",
        "If only one thing got across, what should it be?",
        "Never mind how it sounds: what do you most want to say?",
        "What would you not want to leave unsaid with them?",
        "After you’ve spoken, what do you hope will stay with them?",
        "In your own words, however rough, what do you want to tell them?",
      ],
    },
    why: {
      ja: "どう言うかの前に、何をいちばん伝えたいかを伺うためです。",
      en: "What you most want to say comes before how to say it.",
    },
    source: "Counselling model: no advice; the client's own question is what they came with.",
    notUnder: ["safety", "treatment"],
  },
];

export const followSays: readonly Say[] = [
  {
    id: "follow-words",
    phase: "concern",
    kind: "reflect-simple",
    returns: true,
    wordings: {
      ja: [
        "「{carried}」、そこで少し立ち止まらせてください。",
        "「{carried}」、そこをもう少し聞かせてください。",
        "「{carried}」、急がずに聞きたいところです。",
        "「{carried}」、聞き過ごしたくないお話です。",
        "「{carried}」、そこが大事なところのように聞こえました。",
        "「{carried}」というところが、耳に残りました。",
      ],
      en: [
        "“{carried}”: I don’t want to hurry past that.",
        "“{carried}”: let me stop there for a moment.",
        "“{carried}”: there’s a lot in that.",
        "“{carried}”: I won’t go straight on from that.",
        "“{carried}”: that stood out as you told it.",
        "“{carried}”: that says a good deal.",
      ],
    },
    why,
    source: "MITI 4, simple reflection: the person's own words.",
    notUnder: ["safety"],
  },
  {
    id: "follow-room",
    phase: "concern",
    kind: "hold-space",
    wordings: {
      ja: [
        "急がずに、そのお話を聞かせてください。",
        "ほかの問いは置いておきます。どうぞ続けてください。",
        "もう少し、そのことを聞かせてください。",
        "どうぞ、話せるところまで。",
        "先へは進まずに、続きを待ちます。",
      ],
      en: [
        "I’d like to hear more of that, if you want to tell it.",
        "Go on with that, if you like.",
        "Stay with that as long as you want.",
        "Please go on. There is time.",
        "I’d like to stop at that.",
      ],
    },
    why,
    source: "Counselling model: space is a move.",
    notUnder: ["safety"],
  },
  {
    id: "follow-earlier",
    phase: "concern",
    kind: "reflect-complex",
    returns: true,
    wordings: {
      ja: [
        "終わる前に、「{earlier}」というお話に戻らせてください。",
        "「{earlier}」というお話を、まだ十分に伺っていませんでした。",
        "「{earlier}」と、途中で話してくださいました。",
        "時間はまだあります。「{earlier}」というお話が残っています。",
      ],
      en: [
        "Before we end, I’d like to come back to this: “{earlier}”.",
        "There’s time left for something you told me: “{earlier}”.",
        "We went on quickly from this: “{earlier}”.",
        "You also told me this: “{earlier}”.",
      ],
    },
    why: {
      ja: "時間が残っているので、まだ伺えていないお話に戻っています。",
      en: "There is time left, and this was told and not gone into.",
    },
    source: "Counselling model: returns to what is open; the client leads.",
    notUnder: ["safety"],
  },
  {
    id: "follow-back",
    phase: "concern",
    kind: "repair",
    returns: true,
    wordings: {
      ja: [
        "「{passed}」、そこを通り過ぎてしまいました。聞かせてください。",
        "聞き流していました。「{passed}」、その続きを聞かせてください。",
        "そのお話でした。「{passed}」、そこに戻ります。",
        "「{passed}」というお話を、飛ばしていました。伺います。",
      ],
      en: [
        "“{passed}”: I went straight past that. Please tell me.",
        "You did tell me: “{passed}”. I’d like to stay there now.",
        "I passed that over, and I’m sorry: “{passed}”.",
        "I asked on regardless of this: “{passed}”. Please go on with that.",
      ],
    },
    why: {
      ja: "聞き流してしまったお話に、次の問いより先に戻るためです。",
      en: "What was passed over is gone back to before anything else is asked.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
    notUnder: ["safety"],
  },
  {
    // Where their words cannot be said back, or were just now.
    id: "follow-past",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "そのお話を飛ばしていました。先の問いは置いて、伺います。",
        "大事なところを素通りしていました。そこから聞かせてください。",
        "すみません、聞き流しました。続けてください。",
        "先の問いに気を取られていました。そのお話に戻ります。",
      ],
      en: [
        "You had told me, and I asked on regardless. Please go on with that.",
        "I went past that. Leave my question, and go on from there.",
        "I missed that. Please go on.",
        "I should have stayed there. Let’s go back to it.",
      ],
    },
    why: {
      ja: "聞き流してしまったお話に、次の問いより先に戻るためです。",
      en: "What was passed over is gone back to before anything else is asked.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
    notUnder: ["safety"],
  },
];
