import type { Ask } from "./move.ts";

/** How reactions reach the client, and where they stop: having an effect, seeing it and being thanked are kept apart. */
export const contactAsks: readonly Ask[] = [
  {
    id: "ask-last-reaction",
    phase: "contact",
    kind: "ask-open",
    asks: "contact.last-reaction",
    step: 1,
    form: 15,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}の様子を最後に見たのは、どんなときでしたか。",
        "お仕事を終えたあと、最近どんな声をかけられましたか。",
        "お仕事への反応が最後に返ってきたのは、いつでしたか。",
        "お仕事への反応を、最後にご自分で見たのはどんなときですか。",
        "仕事の相手の方の顔を最後に見たのは、どんなときですか。",
      ],
      en: [
        "When you last saw or heard from {party}, what was it about?",
        "What was the last reaction to your work that you saw or heard yourself?",
        "After the last thing you finished, what did people say, if anything?",
        "When did you last get a reaction to your work?",
      ],
    },
    why: {
      ja: "反応がないのか、ここまで届いていないのかを分けて見るために、直に触れたものから伺っています。",
      en: "This starts from what reached you directly, to tell “no reaction” from “a reaction I never saw”.",
    },
    source:
      "Article: hard to feel because nobody thanks me directly; Grant (2007), contact with beneficiaries.",
  },
  {
    id: "ask-last-reaction-small",
    phase: "contact",
    kind: "ask-closed",
    asks: "contact.last-reaction",
    step: 2,
    form: 15,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "メールの一行や会釈でもかまいません。最後の反応はいつでしたか。",
        "相手の方の顔つきで、うまくいったと分かったのはいつでしたか。",
        "苦情も含めると、お仕事への声が最後に届いたのはいつですか。",
        "お仕事のあと、誰かの反応があったのはいつごろですか。",
      ],
      en: [
        "If a nod or a line in an email counts, when did you last get one?",
        "When could you last tell from somebody’s voice or face how it had gone?",
        "Counting complaints too, when did you last hear anything back?",
        "How long ago did somebody last comment on your work?",
      ],
    },
    suggestions: {
      ja: ["今週あった", "先月くらい", "一年より前", "一度もない"],
      en: ["This week", "Last month or so", "Over a year ago", "Never"],
    },
    why: {
      ja: "大きな感謝でなく、小さな反応まで広げると思い出せることがあります。",
      en: "Counting small signs, and not only thanks, can bring something back.",
    },
    source: "Counselling model: a smaller, more concrete question; last reaction seen with own eyes.",
  },
  {
    id: "ask-where-it-stops",
    phase: "contact",
    kind: "ask-open",
    asks: "contact.where-it-stops",
    step: 1,
    form: 30,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}の反応は、ふだん誰のところまで届いていますか。",
        "うまくいったかどうかは、どうやって分かりますか。",
        "相手の方の反応が手元に届くまでに、間に誰が入りますか。",
        "職場で、相手の方の感想を直接聞けるのは誰ですか。",
      ],
      en: [
        "If {party} had something to say about your work, how would you hear of it?",
        "When people react to your work, who hears it before you do?",
        "Who stands between you and the people who use your work?",
        "When people comment on your work, where do the comments end up?",
      ],
    },
    why: {
      ja: "効き目があることと、それが見えることは別なので、声の通り道をたどっています。",
      en: "Having an effect and seeing it are different things, so this follows the way a reaction travels.",
    },
    source: "Counselling model: where reactions stop on the way back; article, direct customer contact.",
  },
  {
    id: "ask-what-would-tell",
    phase: "contact",
    kind: "ask-open",
    asks: "contact.where-it-stops",
    step: 1,
    form: 60,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "お礼はなくても、分かるとうれしいのはどんなことですか。",
        "手を離れたあとのことで、知りたいのはどんなことですか。",
        "自分のところまで返ってこなくて、知りたいのは何ですか。",
        "役に立っているかどうかは、どんなときに分かりますか。",
      ],
      en: [
        "What never gets back to you that you’d like to know?",
        "Once it has left your hands, what would you like to hear about it?",
        "What would you need to see, to know that your work did something?",
        "How could you tell, on an ordinary day, that it was of use?",
      ],
    },
    why: {
      ja: "「役に立っていない」「見えない」「礼を言われない」は別のことなので、分けて伺っています。",
      en: "Being of no use, not seeing it and not being thanked are three things, so they are asked apart.",
    },
    source: "Counselling model: keep apart effect, sight and thanks.",
  },
  {
    id: "ask-where-it-stops-small",
    phase: "contact",
    kind: "ask-closed",
    asks: "contact.where-it-stops",
    step: 2,
    form: 30,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "相手の方の感想を最初に耳にするのは、職場の誰ですか。",
        "お礼や苦情は、職場ではまず誰が受けますか。",
        "相手の方の声は、どのあたりで止まっていそうですか。",
        "うまくいったかどうかを、教えてくれるのは誰ですか。",
      ],
      en: [
        "Where you work, who is the first to hear what people think of your work?",
        "If somebody rang to say thanks or to complain, who would take the call?",
        "Where would a comment stop: with your manager, another team, or before that?",
        "Who usually hears first how a job went?",
      ],
    },
    suggestions: {
      ja: ["上司のところ", "別の部署", "相手先の中", "声が出ていない"],
      en: ["With my manager", "With another team", "On their side", "Nothing is said"],
    },
    why: {
      ja: "通り道全体でなく、最初に耳にする人から考えられるようにしています。",
      en: "Whoever hears it first is easier to name than the whole route.",
    },
    source: "Counselling model: a smaller, more concrete question.",
  },
  {
    id: "ask-last-reaction-sign",
    phase: "contact",
    kind: "ask-open",
    asks: "contact.last-reaction",
    step: 1,
    form: 30,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "お仕事がうまくいったことは、ふだん何で分かりますか。",
        "{party}から最近聞いたのは、どんな言葉ですか。",
        "誰からも何も言われない日は、どんなふうに一日が終わりますか。",
        "ご自分のお仕事の手応えは、どんなときに感じますか。",
      ],
      en: [
        "How do you usually find out that your work went well?",
        "What have you heard from {party} lately?",
        "When nobody says anything, how can you tell how your work went?",
        "What tells you that your work has done its job?",
      ],
    },
    why: {
      ja: "言葉でない合図も、届いた反応のうちだからです。",
      en: "Signs that are not words are reactions too.",
    },
    source:
      "Counselling model: keep apart effect, sight and thanks; feedback from the work itself, Hackman & Oldham (1976).",
  },
];
