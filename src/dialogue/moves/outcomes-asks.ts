import { assetsAsks } from "./assets.ts";
import type { Ask } from "./move.ts";
import { planAsks } from "./plan-asks.ts";

/** What the work is for, what matters in it, where it fits, and what departments could exchange. */
const compassAsks: readonly Ask[] = [
  {
    id: "ask-aspiration",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.aspiration",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "{party}のことも含めて、何のために働いていると言えそうですか。",
        "何のために働くのかを、ご自分の言葉で言うとどうなりますか。",
        "これから、どんなことのために働いていきたいですか。",
        "「私は…のために働く」と書くとしたら、間に何が入りますか。",
        "お仕事で目指すことを一行で書くとしたら、何と書きますか。",
      ],
      en: [
        "When you think of {party}, what would you say you work for?",
        "In your own words, what is your work for?",
        "How would you finish the sentence “I work so that…”?",
        "Who or what do you want to work for?",
        "If you wrote down in one line what you want your work to do, what would it say?",
      ],
    },
    why: {
      ja: "今日の話を、あとで見返せる一文に縮めるためです。",
      en: "This draws today’s talk together in one sentence that you can come back to.",
    },
    source:
      "Article: what the client wants to aim for, aspiration and view of work; career construction (Savickas 2013).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-aspiration-smaller",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.aspiration",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "今日お話に出た人の中では、誰のために働きたいですか。",
        "お給料のほかに、このお仕事を続けている理由は何ですか。",
        "短く言うと、何のために働いていると思いますか。",
        "{party}のお話の中で、いちばん言いたかったのは何ですか。",
      ],
      en: [
        "Of the people you have mentioned today, who do you most want to work for?",
        "Apart from the pay, what is one reason you have stayed in this job?",
        "If you began “I work for”, which two or three words would come next?",
        "Of what you said about {party}, which part matters most to you?",
        "What keeps you going at work?",
      ],
    },
    why: {
      ja: "きれいな一文でなくてよいので、手がかりになる言葉をたずねています。",
      en: "It need not be a finished sentence; a word or two is enough to start from.",
    },
    source: "Counselling model: a smaller, more concrete question after “I don't know”.",
    notUnder: ["treatment"],
    suggestions: {
      ja: ["使う人のため", "家族のため", "自分のため", "まだ言えない"],
      en: ["Those who use it", "My family", "Myself", "I can't say yet"],
    },
  },
  {
    id: "ask-values",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.values",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "「{task}」というお仕事の中で、ゆずれないのはどんなところですか。",
        "{party}に向き合うとき、いつも守っていることは何ですか。",
        "働くうえで、いちばん大事にしていることは何ですか。",
        "どんなに忙しい日でも、省かないと決めていることは何ですか。",
        "いいお仕事ができたと感じるのは、どんなときですか。",
        "これがないと自分の仕事ではない、と思うのはどんなことでしょうか。",
      ],
      en: [
        "With {party} in mind, what do you take care over?",
        "What matters to you in the way you work?",
        "Even on a busy day, what do you never skip?",
        "What in your work would you not want to give up?",
        "What do you want your work to be like?",
        "At the end of a day, what makes you think that you did good work?",
      ],
    },
    why: {
      ja: "何をするかを決める前に、何を大事にするかを言葉にしておくためです。",
      en: "Before deciding what to do, it helps to have put into words what matters.",
    },
    source: "Article: view of work put in order; exploring values (Miller & Rollnick 2013).",
  },
  {
    id: "ask-values-then-and-now",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.values",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "はじめに「{wish}」とおっしゃいました。いまも大事なのはどこですか。",
        "「{wish}」というお話から始まりましたが、いま大事なことは何ですか。",
        "大事に思うことは、話し始めたころと比べていまどうですか。",
        "前からずっと大事にしているのは、何でしょうか。",
      ],
      en: [
        "At the start you said “{wish}”. What matters to you now?",
        "Thinking again of “{wish}”, which part of that still matters to you?",
        "Compared with when we began, how do you see what matters in your work?",
        "What has mattered to you in your work all along?",
      ],
    },
    why: {
      ja: "はじめに話した願いが、いまどう見えるかを確かめるためです。",
      en: "This goes back to the wish you began with.",
    },
    source:
      "Article: the client returns to the first wish in other words; exploring values (Miller & Rollnick 2013).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-values-smaller",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.values",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "ほかの人が「{task}」というお仕事をするとき、どこが気になりますか。",
        "お仕事の中で、ここは曲げたくないと思うのはどこですか。",
        "手応えのあった日は、どんなことができた日でしたか。",
        "新人さんに、これだけは守ってほしいと思うのはどんなことですか。",
      ],
      en: [
        "What should never be done carelessly in your work?",
        "Think of the last day that felt right. What had you managed to do?",
        "If somebody did your work carelessly, what would bother you most?",
        "If a newcomer could learn only one rule from you, which should it be?",
      ],
    },
    why: {
      ja: "大事なことは、一つの場面から考えると言いやすいためです。",
      en: "What matters is easier to say from a single scene.",
    },
    source: "Counselling model: a smaller, more concrete question after “I don't know”.",
    suggestions: {
      ja: ["正確さ", "人とのやりとり", "自分で決めること", "落ち着いて働くこと"],
      en: ["Getting it right", "Dealing with people", "Deciding for myself", "Working in peace"],
    },
  },
  {
    id: "ask-fit",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.fit",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "「{strength}」とおっしゃいましたが、どんな場面でそう感じますか。",
        "お仕事の中で、自然に手が動くのはどんなときですか。",
        "ほかの人より苦にならずにできるのは、どんな作業ですか。",
        "ご自分の得意なことを一つ挙げるとしたら、何ですか。",
        "いまのお仕事とご自分の合い方を、どんなふうに見ていますか。",
        "職場でよく頼まれるのは、どんなことでしょうか。",
      ],
      en: [
        "What do you do at work almost without thinking?",
        "What would you say you are good at?",
        "Which work can you keep at for a long time without getting tired of it?",
        "How well do you and your present job suit each other?",
        "What do people come to you for?",
      ],
    },
    why: {
      ja: "向いていることを、自分の言葉で記録に残すためです。",
      en: "What suits you can then stand in the record in your own words.",
    },
    source:
      "Article: the client finds the present job a better fit than sales; person–job fit (Kristof-Brown et al. 2005).",
  },
  {
    id: "ask-fit-conditions",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.fit",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "「{strength}」とおっしゃいましたが、いまの職場で活かせそうですか。",
        "{other}の仕事と比べて、ご自分に合うのはどんな仕事ですか。",
        "続けていたいのは、お仕事のどんなところですか。",
        "どんな人と、どんなふうに働くときが、ご自分に合っていますか。",
      ],
      en: [
        "How much of what you’re good at can you use where you are?",
        "If you think of {other}, what kind of work suits you better?",
        "Which part of your work would you want to go on doing?",
        "With what sort of people, and at what pace, do you work best?",
      ],
    },
    why: {
      ja: "どんな働き方が合うのかを、いまの職場に限らずに伺うためです。",
      en: "What suits you is asked for itself: nothing is said of staying or going.",
    },
    source:
      "Counselling model: fit and strengths; nobody who has not spoken of leaving is asked about it; career anchors (Schein 1990).",
  },
  {
    id: "ask-fit-smaller",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.fit",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "「{task}」というお仕事の中で、わりと楽にできるのはどこですか。",
        "周りの人からよく聞かれるのは、どんなことですか。",
        "この一年で、前より楽にできるようになったことは何ですか。",
        "学生のころや子どものころから、よくしていたことは何でしょうか。",
      ],
      en: [
        "Which part of your work do you not mind doing?",
        "What do others ask you about?",
        "What has become easier for you over the past year?",
        "What have you always done without being told to?",
      ],
    },
    why: {
      ja: "得意なことより、嫌でないことのほうが見つけやすいためです。",
      en: "What you do not mind is often easier to find than what you are good at.",
    },
    source: "Counselling model: a smaller, more concrete question after “I don't know”.",
  },
  {
    id: "ask-collaboration",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.collaboration",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "{inside}とのあいだで、やりとりできるとよいのはどんなことですか。",
        "{inside}に一つお願いできるなら、何をお願いしたいですか。",
        "お互いに知っておくと楽になるのは、どんなことですか。",
        "ご自分の知っていることで、ほかの人にも使えそうなのは何ですか。",
        "もっと早く知らせてもらえると助かるのは、どんなことですか。",
        "部署どうしで、もっと伝わるとよいのは何ですか。",
        "職場の誰と誰が話せると、お仕事が進みやすくなりますか。",
      ],
      en: [
        "What could you and {inside} usefully tell each other?",
        "If you and {inside} could exchange one thing, what would it be?",
        "What do you know that somebody else at work could use?",
        "What doesn’t get passed on where you work?",
        "Who at work would you like to hear from sooner?",
        "Which people at work would do better if they talked more?",
      ],
    },
    why: {
      ja: "一人ではできないことを、部署のあいだの話として言葉にするためです。",
      en: "Some things no one can do alone; this puts them into words as something between departments.",
    },
    source:
      "Article: an idea for sales, production and planning to work together; relational coordination (Gittell 2002).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-collaboration-smaller",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.collaboration",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "{inside}に一つ知っておいてほしいのは、どんなことですか。",
        "最近、ほかの部署に聞けばよかったと思ったのはどんなことですか。",
        "職場で資料を一枚共有するとしたら、どれですか。",
        "十五分だけ話す時間がとれるなら、誰と話したいですか。",
      ],
      en: [
        "If {inside} could know one thing about your work, what would it be?",
        "What would you have liked to ask somebody else at work lately?",
        "If you shared one sheet or file with another team, which would it be?",
        "Who at work would it help to talk to for fifteen minutes?",
      ],
    },
    why: {
      ja: "仕組みの話は大きいので、一つのやりとりに縮めています。",
      en: "How departments work together is a large subject, so this asks about one small exchange.",
    },
    source: "Counselling model: a smaller, more concrete question; relational coordination (Gittell 2002).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-aspiration-later",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.aspiration",
    step: 1,
    form: 60,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "三年後のご自分は、このお仕事のことを何と話していたいですか。",
        "人にお仕事を聞かれたら、これからは何と答えたいですか。",
        "このお仕事を終える日に、何ができたと言いたいですか。",
        "これからお仕事の中で、どんなことを目指したいですか。",
      ],
      en: [
        "Three years from now, how would you like to sum up your work?",
        "What would you like people to get out of your work?",
        "On your last day in the job, what would you like to have done?",
        "From here on, what do you want to aim for?",
      ],
    },
    why: {
      ja: "少し先の自分から見ると、目指すところが言葉になりやすいためです。",
      en: "Seen from a little further on, an aim is sometimes easier to name.",
    },
    source: "Article: what do I want to aim for; career construction (Savickas 2013).",
  },
];

export const outcomesAsks: readonly Ask[] = [...compassAsks, ...planAsks, ...assetsAsks];
