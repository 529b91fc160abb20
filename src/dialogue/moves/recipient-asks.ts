import type { Ask } from "./move.ts";
import { recipientViewAsks } from "./recipient-view-asks.ts";

const whoAsks: readonly Ask[] = [
  {
    id: "ask-recipient",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.who",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "「{task}」というお仕事を、最初に受け取るのは誰ですか。",
        "そのお仕事を受け取る人を一人思い浮かべると、どなたですか。",
        "そのお仕事は、最後に誰のところへ届きますか。",
        "そのお仕事の先にいるのは、どんな人ですか。",
        "ふだんのお仕事で、いちばん関わりの深い相手は誰ですか。",
      ],
      en: [
        "If you picture one person who uses what you do, who is it?",
        "Once your part is finished, who has the work next?",
        "Who ends up with the work you’ve done?",
        "Who is your work for?",
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
        "お仕事がうまくいって、ほっとするのは誰ですか。",
        "お仕事の中で、毎日のように顔を合わせるのは誰ですか。",
        "「{task}」というお仕事は、誰のところへ届きますか。",
        "昨日や今日のお仕事は、誰のためのものでしたか。",
        "そのお仕事を、すぐ近くで待っているのは誰ですか。",
      ],
      en: [
        "Who sees the results of your work most closely?",
        "From day to day, who uses what you do?",
        "Who is the next person to see your work?",
        "Who got the last thing you finished?",
        "Who is waiting for your work?",
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
        "そのお仕事が済んだら、次は誰に渡しますか。",
        "職場の中でも外でも、そのお仕事を待っている人は誰ですか。",
        "ふだん、お仕事を頼んでくるのは誰ですか。",
        "最近、お仕事のことで声をかけてきたのは誰ですか。",
      ],
      en: [
        "When your part is done, who do you hand it on to?",
        "Inside your workplace or outside it, who waits for your work?",
        "If you follow your work from hand to hand, who has it right after you?",
        "Who was the last person to contact you about your work?",
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
    id: "ask-recipient-rely",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.who",
    step: 1,
    form: 30,
    wordings: {
      ja: [
        "そのお仕事を頼りにしているのは、誰だと思いますか。",
        "お仕事が済んで、助かるのは誰でしょうか。",
        "お仕事のことを、いちばん気にかけているのは誰ですか。",
        "そのお仕事は、どんな人に向けてしていますか。",
      ],
      en: [
        "Who relies on the work you do?",
        "If your work saves somebody time, who is that?",
        "Who cares most how your work went?",
        "Which people would you say you do this work for?",
      ],
    },
    why: {
      ja: "物を渡さない仕事でも、頼りにしている人からなら受け手をたどれます。",
      en: "Where nothing is handed over, whoever relies on the work is a way to find its recipient.",
    },
    source: "Counselling model: who receives it; relational job design, Grant (2007).",
  },
  {
    id: "ask-recipient-complain",
    phase: "recipient",
    kind: "ask-open",
    asks: "recipient.who",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "もしお仕事に間違いがあったら、最初に困るのは誰ですか。",
        "お仕事のことで質問や催促が来るとしたら、誰からですか。",
        "今週、お仕事のことで話をした相手は誰ですか。",
        "お仕事に関わる人を一人だけ選ぶなら、誰ですか。",
      ],
      en: [
        "If something went wrong with your work, who would notice first?",
        "When somebody has a question about your work, who is it?",
        "This week, who have you talked to about your work?",
        "If you name just one person your work is for, who is it?",
      ],
    },
    why: {
      ja: "受け手が浮かばないときは、連絡をくれる人から考えられます。",
      en: "When nobody comes to mind as a recipient, think of whoever gets in touch.",
    },
    source: "Counselling model: a smaller, more concrete question; trace hand to hand.",
  },
];

/** Who receives the work, their trouble, why they choose it, what would please them more. */
export const recipientAsks: readonly Ask[] = [...whoAsks, ...recipientViewAsks];
