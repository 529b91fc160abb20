import type { Ask } from "./move.ts";

const why = {
  ja: "話してくださったことに、次の問いより先に、とどまるためです。",
  en: "What you have just told comes before the next question on any list.",
};

const source = "Counselling model: the client leads; what weighs comes before the order of the session.";

/**
 * A short question about what was just told: who, when, what then, how was that. They stand for no topic of the agenda: nothing is awaited, so
 * that no line comes of the answer by itself.
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
    // Somebody said something to them.
    ...follow,
    id: "follow-heard",
    wordings: {
      ja: [
        "そう言われて、どんな気持ちでしたか。",
        "そのとき、なんと返しましたか。",
        "その言葉を、どう受け取りましたか。",
        "それを聞いて、まず何を思いましたか。",
      ],
      en: [
        "How was it to hear that?",
        "What did you say to that?",
        "What did you make of that, when you heard it?",
        "What went through you as you heard it?",
      ],
    },
    notUnder: ["safety"],
  },
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
    // Something good that happened once.
    ...follow,
    id: "follow-glad",
    wordings: {
      ja: [
        "いちばん嬉しかったのは、どんなところですか。",
        "その日は、どんな気持ちで帰りましたか。",
        "そのことを、最初に誰に話しましたか。",
        "いまも目に浮かぶのは、どんな様子ですか。",
      ],
      en: [
        "What was the best part of it?",
        "What was going home like, that day?",
        "Who did you tell about it?",
        "What do you remember best about it?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    // Something they do in a way of their own.
    ...follow,
    id: "follow-way",
    wordings: {
      ja: [
        "いつごろから、そうしているのですか。",
        "そうするようになったのは、何があってからですか。",
        "それをしなかったら、どうなりますか。",
        "始めたきっかけは、何だったのでしょうか。",
      ],
      en: [
        "How did you come to do it that way?",
        "When did you start doing that?",
        "If you didn’t, what would happen?",
        "What made you start?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    // Something that is so, day by day, and hurts.
    ...follow,
    id: "follow-lasting",
    wordings: {
      ja: [
        "それは、いつごろからですか。",
        "いちばんこたえるのは、どんなときですか。",
        "最初にそう感じたのは、いつでしたか。",
        "そういうときは、どう過ごしていますか。",
      ],
      en: [
        "How long has it been like that?",
        "When is it at its strongest?",
        "When did you first notice it?",
        "What do you do with that, on an ordinary day?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    ...follow,
    id: "follow-wish",
    wordings: {
      ja: [
        "そうなったら、何が変わりますか。",
        "そう思うようになったのは、いつごろですか。",
        "それがかなうと、どんな一日になりますか。",
        "もしそうなったら、まずどこで気づきそうですか。",
      ],
      en: [
        "Then what would be different?",
        "When did you start to want that?",
        "What would that change for you?",
        "If that came about, where would you notice it first?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "follow-now",
    wordings: {
      ja: [
        "そのことを、いまはどう感じておられますか。",
        "そのことがいちばん頭に浮かぶのは、どんなときですか。",
        "そのことで、いちばん心に残っているのは何ですか。",
        "こうして話してみて、いまはどんなお気持ちですか。",
        "話しながら、何を感じていましたか。",
        "そのことで、人に伝わりにくいのはどんなところですか。",
      ],
      en: [
        "How is that for you?",
        "What does that do to you?",
        "When is that on your mind most?",
        "How is it for you, having said that?",
        "Where does that leave you?",
        "What is the hardest part of that to explain?",
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
        "そのことについて、ほかに浮かぶのはどんなことですか。",
        "そこのところを、もう少し聞かせてもらえますか。",
        "そのお話、続きを聞いてもいいですか。",
        "そこから、ほかに何を思い出しますか。",
        "いまのことに、付け足すとしたら何でしょうか。",
      ],
      en: [
        "What about it would you most want somebody to hear?",
        "What else is there to that?",
        "Could you tell me a little more about that?",
        "What else should I know about that?",
        "If you added one thing to that, what would it be?",
        "Where do your thoughts go from there?",
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
  {
    // Asked where somebody wants to leave a subject.
    ...follow,
    id: "light",
    wordings: {
      ja: [
        "お仕事のある日で、いちばんほっとするのはいつですか。",
        "最近、思わず笑ったのはどんなことでしたか。",
        "ふだんお使いの道具で、気に入っているものは何ですか。",
        "お休みの日は、何をして過ごすのが好きですか。",
        "一日の中で、楽しみにしているのは何ですか。",
      ],
      en: [
        "What’s the nicest part of an ordinary day for you?",
        "What made you laugh lately?",
        "Which of the things you use at work do you like best?",
        "What do you like doing on a day off?",
        "What do you look forward to in the day?",
      ],
    },
    why: {
      ja: "ほかの話をしたいとのことでしたので、軽く答えられる問いにしています。",
      en: "You wanted to talk about something else, so the next question is a light one.",
    },
    source: "Counselling model: the client leads; a subject that is to be left is left at once.",
    notUnder: ["safety"],
  },
];
