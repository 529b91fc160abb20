import type { Ask } from "./move.ts";

/** Who receives the work; their trouble; why this and not another; what would please them more. */
export const recipientAsks: readonly Ask[] = [
  {
    id: "ask-recipient",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.who",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "「{task}」が終わったあと、最初に受け取るのは誰ですか。",
        "その仕事を受け取って使う人は、たとえば誰でしょうか。",
        "手を離れたあとの仕事は、いま誰のところにありそうですか。",
        "仕上がったものは、最後に誰の手に渡りますか。",
      ],
      en: [
        "You spoke of “{task}”: when that is done, who receives it first?",
        "If you picture one person who uses that work, who is it?",
        "Once it leaves your hands, who has it next?",
        "In whose hands does that work end up?",
      ],
    },
    why: {
      ja: "仕事の意味は、受け取る人の側から見ると見つかりやすいので、まずその人をたずねています。",
      en: "What work is for is easiest to see from the side of whoever receives it, so the question starts with them.",
    },
    source:
      "Article: the client asks who “the customer” of the work is; Grant (2007), relational job design.",
  },
  {
    id: "ask-recipient-near",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.who",
    step: 1,
    form: 30,
    wordings: {
      ja: [
        "仕事の成果を、いちばん近くで目にするのは誰ですか。",
        "出来上がったものを、毎日のように使うのは誰でしょうか。",
        "いまなさっている「{task}」は、誰のところへ届きますか。",
        "最近仕上げた一つについて言うと、誰が受け取りましたか。",
      ],
      en: [
        "Who sees the result of your work most closely?",
        "Day in, day out, who uses what you finish?",
        "Thinking of “{task}”: who is the next to see what comes of it?",
        "Who received the last thing you finished?",
      ],
    },
    why: {
      ja: "いちばん近くで目にする人からなら、顔や名前が浮かびやすいので伺っています。",
      en: "Whoever sees the work from closest up is often the easiest person to name.",
    },
    source: "Counselling model: who sees them most closely? Grant (2007), contact with beneficiaries.",
  },
  {
    id: "ask-recipient-trace",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.who",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "次に渡す相手から、一人挙げると誰ですか。",
        "職場の中でも外でも、届くのを待つ人は誰でしょうか。",
        "手から手へたどると、すぐ次に受け取るのは誰ですか。",
        "最近、仕事のことで声をかけてきたのは誰ですか。",
      ],
      en: [
        "Just one step along: who do you hand it to?",
        "Inside or outside the company, who waits for it to arrive?",
        "If you follow it from hand to hand, who has it right after you?",
        "Who was the last person to contact you about the work?",
      ],
    },
    suggestions: {
      ja: ["次の工程の人", "別の部署の人", "取引先の人", "お客さん"],
      en: ["The next step", "Another department", "Another company", "A customer"],
    },
    why: {
      ja: "遠くの人が思い浮かばないときは、すぐ隣の人からたどると見えてくることがあります。",
      en: "When the far end is hard to see, it can help to go one pair of hands at a time.",
    },
    source: "Counselling model: trace hand to hand.",
  },
  {
    id: "ask-trouble",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.trouble",
    step: 1,
    form: 15,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}は、ふだんどんなことで困っていそうですか。",
        "一日のうちで、{party}の手間になるのは何でしょうか。",
        "受け取る人が困っているとしたら、どんなことですか。",
        "仕事が届く前、相手にはどんな不便がありそうですか。",
        "渡した先の人が頭を悩ませているのは、何だと思いますか。",
      ],
      en: [
        "What might be difficult for {party} from day to day?",
        "Before your work arrives, what might things be like for {party}?",
        "If the person receiving it has a worry, what might it be?",
        "On the receiving side, what sometimes goes wrong?",
        "Where your work arrives, what is a bad day like?",
      ],
    },
    why: {
      ja: "受け取る人の困りごとが分かると、仕事がどこに届いているかを考えやすくなります。",
      en: "Knowing what is hard for whoever receives it makes it easier to see where the work lands.",
    },
    source: "Article: what is the customer's trouble? Perspective taking, Parker & Axtell (2001).",
  },
  {
    id: "ask-trouble-place",
    phase: "recipient",
    kind: "shift-viewpoint",
    asks: "recipient.trouble",
    step: 1,
    form: 30,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}の身になってみると、何が気になりますか。",
        "もし{party}になって困りごとを言うなら、どんな一言ですか。",
        "受け取る人として一日を始めると、まず何に困りますか。",
        "相手の側から見て、面倒だと感じるのはどこでしょうか。",
      ],
      en: [
        "If you were in the place of {party}, what would bother you first?",
        "If you spoke for {party}, what would you complain about?",
        "If you spent a day in their shoes, what would be the first nuisance?",
        "Seen from the other side, which part might be tiresome?",
      ],
    },
    why: {
      ja: "相手の席に移って考えると、自分の席からは見えないことが出てくることがあります。",
      en: "From the other person’s seat, things come up that cannot be seen from your own.",
    },
    source:
      "Article: the client takes the customer's standpoint; perspective taking, Parker & Axtell (2001).",
  },
  {
    id: "ask-trouble-small",
    phase: "recipient",
    kind: "ask-closed",
    asks: "recipient.trouble",
    step: 2,
    form: 15,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "時間、手間、費用、不安のうち、近いのはどれですか。",
        "想像でよいので、相手が困ることを一つ挙げると何ですか。",
        "急いでいる日に、相手がこぼしそうなのはどんなことですか。",
        "最近その人から出た頼みごとは、何についてでしたか。",
      ],
      en: [
        "For them, is it more a matter of time, effort, cost or worry?",
        "As a guess, what is one thing they could do without?",
        "On a busy day, what might they grumble about?",
        "Most recently, what did they ask you or your team for?",
      ],
    },
    suggestions: {
      ja: ["時間がない", "手間が多い", "費用がかさむ", "不安がある"],
      en: ["Too little time", "Too much effort", "The cost", "Not being sure"],
    },
    why: {
      ja: "相手の事情は、はっきり分からなくて当然なので、近そうなものを一つ選べるようにしています。",
      en: "Nobody knows all of another person’s day, so one likely guess is enough here.",
    },
    source: "Counselling model: a smaller, more concrete question; marked as a guess.",
  },
  {
    id: "ask-reason",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.reason",
    step: 1,
    form: 60,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "ほかも選べる中で、{party}は何を見て選びますか。",
        "よそではなく、ここに頼む決め手は何だと思いますか。",
        "ほかの方法もある中で、これが使われる理由は何でしょうか。",
        "別の会社や別の人と比べたとき、相手の目に留まるのは何ですか。",
        "「{trouble}」というとき、相手は何を頼りにしますか。",
      ],
      en: [
        "When there is a choice, what would {party} go by?",
        "What might {party} find here and not elsewhere?",
        "If they could go to others, what brings them to you?",
        "Beside something similar, what would they notice about yours?",
        "With “{trouble}” in mind, what would they look for?",
      ],
    },
    why: {
      ja: "ほかではなくこれが選ばれる訳には、作り手には当たり前になったことが含まれていることがあります。",
      en: "The reason for choosing this and not another often holds something its makers take for granted.",
    },
    source:
      "Article: why do they choose this over another company's? Jobs-to-be-done interviews, Christensen (2016).",
  },
  {
    id: "ask-reason-small",
    phase: "recipient",
    kind: "ask-closed",
    asks: "recipient.reason",
    step: 2,
    form: 60,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "値段、速さ、出来、人のうち、決め手に近いのはどれですか。",
        "よそに替えたとしたら、相手は何の違いに気づきそうですか。",
        "長く続いている相手は、何があって続いていますか。",
        "前に選ばれたとき、相手は何を理由に挙げましたか。",
      ],
      en: [
        "Price, speed, quality or people: which comes closest?",
        "If they went elsewhere, what difference might they notice?",
        "If somebody has come to you for years, what keeps them coming?",
        "The last time somebody chose you, what did they mention?",
      ],
    },
    suggestions: {
      ja: ["値段", "速さ", "出来のよさ", "人や対応"],
      en: ["Price", "Speed", "Quality", "The people"],
    },
    why: {
      ja: "理由全体でなく、決め手を一つ選ぶところから考えられます。",
      en: "One thing that makes the difference is easier to name than the whole reason.",
    },
    source: "Counselling model: a smaller, more concrete question.",
  },
  {
    id: "ask-better",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.better",
    step: 1,
    form: 30,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}がもっと喜ぶとしたら、何が変わったときですか。",
        "一つ足すなら、{party}には何があると助かりそうですか。",
        "受け取る側の望みを一つ聞けるなら、何が出てきそうですか。",
        "いまより少し良くするなら、どこを変えると喜ばれそうですか。",
        "相手がうれしそうにするのは、どんなときですか。",
      ],
      en: [
        "What would please {party} more than what there is now?",
        "If you could add one thing for {party}, what would it be?",
        "Suppose they could ask for one change: what would it be?",
        "If it were a little better than now, where would they notice it first?",
        "Which small touch might they be pleased to find?",
      ],
    },
    why: {
      ja: "相手がもっと喜ぶ形を思い描くと、これからやってみたいことが出てくることがあります。",
      en: "Picturing what would please them more can bring up things you would like to try.",
    },
    source: "Article: what product would please them more? Job crafting, Wrzesniewski & Dutton (2001).",
  },
  {
    id: "ask-better-small",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.better",
    step: 2,
    form: 30,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "相手の手間を一分減らせるとしたら、どこですか。",
        "これまでに頼まれた直しを一つ挙げると、何でしたか。",
        "ご自分が受け取る側なら、何を一つ足してほしいですか。",
        "明日から変えられる小さなことは、どの部分でしょうか。",
      ],
      en: [
        "Where could you save them a single minute?",
        "What is one change that somebody once asked for?",
        "If you were on the receiving end, what one thing would you add?",
        "Which small part could be done differently from tomorrow?",
      ],
    },
    suggestions: {
      ja: ["もっと早く", "分かりやすく", "ひと声かける", "いまのまま"],
      en: ["Sooner", "Clearer", "With a note", "As it is now"],
    },
    why: {
      ja: "大きな工夫でなく、一分ぶんの小さなことからでも考えられます。",
      en: "It need not be a large improvement; a minute’s worth is enough to think about.",
    },
    source: "Counselling model: a smaller, more concrete question; kaizen practice, one small change.",
  },
];
