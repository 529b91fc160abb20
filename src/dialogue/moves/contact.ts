import type { Ask, Say } from "./move.ts";

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
        "相手の反応を自分の目で見た、いちばん最近の場面は何ですか。",
        "仕事への反応を、最後に自分で見聞きしたのはいつですか。",
        "{party}の様子を最後に目にしたのは、どんなときでしたか。",
        "仕上げたあと、最近どんな声や表情に出会いましたか。",
      ],
      en: [
        "What was the last reaction you saw or heard for yourself?",
        "When did you last meet with a reaction to your work at first hand?",
        "When you last saw or heard from {party}, what was it about?",
        "After the last thing you finished, what reaction was there, if any?",
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
        "メールの一行や会釈も数えると、最後の反応はいつですか。",
        "声や顔つきで様子が分かったのは、いつが最後ですか。",
        "苦情も含めると、最後に反応が届いたのはいつですか。",
        "最後に誰かの反応に気づいたのは、いつごろですか。",
      ],
      en: [
        "If a nod or a line in an email counts, when was the last one?",
        "When could you last tell from a voice or a face how it had gone?",
        "If complaints count too, when did something last reach you?",
        "Roughly how long ago did you notice any reaction?",
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
        "使った人の声を聞きたいとき、どこへ行けば聞けますか。",
        "{party}の反応は、ふだん誰のところまで届いていますか。",
        "反応が手もとに来るまでに、間に入るのは誰ですか。",
        "受け取った人の感想を、直接聞けるのは誰ですか。",
      ],
      en: [
        "On its way back to you, what does a reaction pass through?",
        "How much of a reaction from {party} would get as far as you?",
        "Between their reaction and you, who stands in the middle?",
        "Where do people’s comments on your work end up?",
      ],
    },
    why: {
      ja: "効き目があることと、それが見えることは別なので、声の通り道をたどっています。",
      en: "Having an effect and seeing it are different things, so this follows the way a reaction travels.",
    },
    source: "Counselling model: where reactions stop on the way back; article, direct customer contact.",
  },
  {
    id: "ask-which-is-missing",
    phase: "contact",
    kind: "ask-closed",
    asks: "contact.where-it-stops",
    step: 1,
    form: 60,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "役に立つ実感、相手の様子、お礼の中で、少ないのはどれですか。",
        "届きにくいのは、役に立つ実感、相手の様子、お礼のどれですか。",
        "もっとあるとよいのは、実感と様子とお礼のうちどれですか。",
        "物足りないとすれば、実感、相手の様子、お礼のどこでしょうか。",
      ],
      en: [
        "That it is of no use, that you cannot see it, that nobody says thanks: which is closest?",
        "If something is missing, is it being useful, seeing it, or being thanked?",
        "Being useful, seeing that you are, being thanked: which do you miss most, if any?",
        "Which seems furthest off: being of use, seeing it, or being thanked?",
      ],
    },
    suggestions: {
      ja: ["役に立つ感じがない", "様子が見えない", "お礼がない", "分からない"],
      en: ["Of no use", "Not seen", "No thanks", "I don't know"],
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
        "感想を最初に耳にするのは、職場の誰になりますか。",
        "お礼や苦情の電話は、まず誰が受けますか。",
        "声が止まるとしたら、上司、別の部署、相手先のどこですか。",
        "反応を知りたいとき、まず誰にたずねますか。",
      ],
      en: [
        "Where you work, who is the first to hear what people think of it?",
        "If somebody rang with thanks or a complaint, who would take the call?",
        "Your manager, another team, or their own side: where would a comment stop?",
        "To find out how it went, who would you ask first?",
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
];

/** What is said after a reaction, or the place where reactions stop, has been told. */
export const contactSays: readonly Say[] = [
  {
    id: "reflect-reaction-apart",
    phase: "contact",
    kind: "reflect-complex",
    after: ["contact.last-reaction"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "見えるところと、見えないところがあるようです。",
        "{party}の様子と、ここまで届くものは別かもしれません。",
        "「{effect}」ということと、それが見えるかを分けて伺います。",
        "反応が届くかどうかと、仕事の中身は分けて伺います。",
      ],
      en: [
        "There is what you see, and what you do not.",
        "How it is for {party} and what gets back to you may be two things.",
        "You said “{effect}”; whether you get to see it is another matter.",
        "I am keeping the reaction and the work itself apart.",
      ],
    },
    why: {
      ja: "効き目があること、それが見えること、礼を言われることを、混ぜないようにしています。",
      en: "This keeps three things from running together: having an effect, seeing it, being thanked.",
    },
    source: "Counselling model: keep apart effect, sight and thanks; MITI 4, complex reflection.",
  },
  {
    id: "reflect-reaction-scene",
    phase: "contact",
    kind: "reflect-simple",
    after: ["contact.last-reaction"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "反応の届き方を、少し伺えました。",
        "最後に触れたのは「{gist}」ということですね。",
        "多い少ないに、よい悪いはありません。",
        "覚えている範囲で、十分です。",
      ],
      en: [
        "So that is about how much gets back to you.",
        "What has reached you, as you tell it: “{gist}”.",
        "Many or few, reactions are not marks for your work.",
        "As much as you remember is enough.",
      ],
    },
    why: {
      ja: "反応の多い少ないを評価せず、いまの様子として受け取っています。",
      en: "How much comes back is taken as a fact, not judged.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): simple reflection.",
  },
  {
    id: "reflect-stops-path",
    phase: "contact",
    kind: "reflect-complex",
    after: ["contact.where-it-stops"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "仕事は{party}へ行き、声の戻り方はまた別のようです。",
        "届ける道に比べて、声の戻る道は見えにくいようです。",
        "先へ進む「{task}」と、途中で止まる声があるようです。",
        "声が届かないことと、声がないことは分けて伺います。",
      ],
      en: [
        "The work goes to {party}; what is said about it takes another route.",
        "There is the way the work goes out, and the way a word comes back.",
        "I know about “{task}” now, and about where the reactions go.",
        "A reaction not heard and a reaction not there are different things.",
      ],
    },
    why: {
      ja: "仕事が届く道と、反応が戻る道を分けて見ています。",
      en: "This looks separately at two routes: the work going out, and the reaction coming back.",
    },
    source: "Article: the client sees that direct contact is what is missing; MITI 4, complex reflection.",
  },
  {
    id: "reflect-stops-place",
    phase: "contact",
    kind: "reflect-simple",
    after: ["contact.where-it-stops"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "ご自分の席からは、そのあたりまで見えるのですね。",
        "声の届き方は「{gist}」と伺いました。",
        "声の通り道のこととして、伺いました。",
        "どこまで届くかが、少しはっきりしました。",
      ],
      en: [
        "From your seat you can see about that far.",
        "Where they stop, you say, is here: “{gist}”.",
        "Nobody is at fault in this; it is about the route.",
        "It is a little clearer now how far reactions get.",
      ],
    },
    why: {
      ja: "声がどこで止まるかを、誰かのせいにせず道筋として残しています。",
      en: "Where reactions stop is kept as a route, not as somebody’s fault.",
    },
    source: "Counselling model: “no use” separated from “cannot see”.",
  },
];
