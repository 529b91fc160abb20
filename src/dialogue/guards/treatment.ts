// Long because it is the wordings of one arc in two languages, in the order in which they are said.
import type { Ask, Say } from "../moves/move.ts";

const why = {
  ja: "仕事の意味と、どう扱われているかは別のことです。つらい扱いがあるときは、そちらを先にします。",
  en: "What your work means and how you are treated are two things. When the treatment is bad, it comes first.",
};
const source =
  "Counselling model, treatment guard; MHLW guidelines on power harassment (2020) and on karoshi thresholds (100 h a month, 80 h on average).";

/** A misreading is one tap away. */
const treatmentSuggestions = { ja: ["読み違いです"], en: ["You misread me"] };

export const treatmentAsks: readonly Ask[] = [
  {
    id: "treatment-what",
    phase: "treatment",
    kind: "ask-open",
    asks: "treatment.what",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "話せる範囲で、何が起きているのか聞かせてもらえますか。",
        "いちばん最近では、どんなことがありましたか。",
        "職場では、どんな扱いを受けていますか。",
        "差しつかえなければ、どんな場面だったのか教えてもらえますか。",
        "いま職場で、何が起きていますか。",
      ],
      en: [
        "As far as you’re willing to say, what is happening there?",
        "What happened most recently, if you’re willing to say?",
        "How are you being treated there?",
        "If you can talk about it, what was it like the last time?",
      ],
    },
    why,
    source,
    suggestions: treatmentSuggestions,
  },
  {
    id: "treatment-since",
    phase: "treatment",
    kind: "ask-open",
    asks: "treatment.since",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "それは、いつごろから続いていますか。",
        "最初に気になったのは、いつごろでしたか。",
        "そういうことが始まったのは、何があってからですか。",
        "どのくらいの間、続いていますか。",
      ],
      en: [
        "How long has this been going on?",
        "When did this begin?",
        "Since when has it been like this?",
        "How long have you had to put up with it?",
      ],
    },
    why,
    source,
    suggestions: treatmentSuggestions,
  },
  {
    id: "treatment-wish",
    phase: "treatment",
    kind: "ask-open",
    asks: "treatment.wish",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "このことについて、どうなるとよいと思いますか。",
        "いま、いちばんどうしたいと思っていますか。",
        "どんな助けがあれば、少し楽になりそうですか。",
        "いま、いちばん助けがほしいのはどんなことですか。",
      ],
      en: [
        "What would you like to happen about this?",
        "What would you most want to happen now?",
        "What would have to change for you to be all right there?",
        "If one thing could stop tomorrow, what would it be?",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-values",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.values",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "安心して働くのに、欠かせないものは何ですか。",
        "職場で、これだけは守られていてほしいと思うのは何ですか。",
        "どこで働くとしても、ゆずれないことは何ですか。",
        "働くうえで、守りたいのはどんなことですか。",
      ],
      en: [
        "What would you need, to be able to work in peace?",
        "What is there in your work that nobody should take from you?",
        "Here or anywhere else, what do you need from a job?",
        "What do you most want to protect in all this?",
      ],
    },
    why: {
      ja: "どう扱われたいかも、大事なことの一つです。そこから先を考えられます。",
      en: "How you want to be treated is part of what matters, and something to go on from.",
    },
    source: "Counselling model, treatment guard: values before plans, without reframing.",
  },
  {
    id: "treatment-aspiration",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.aspiration",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "これから、どんな働き方をしていたいですか。",
        "一年後、仕事のことをどう話せているとよいですか。",
        "場所が変わっても続けたいのは、どんな仕事ですか。",
        "どんな職場で働きたいですか。",
      ],
      en: [
        "From here on, what kind of working life would you like?",
        "A year from now, how would you like to be talking about your work?",
        "Wherever you might be, what work would you want to do?",
        "What sort of workplace would you like to be in?",
      ],
    },
    why: {
      ja: "誰かのためという形でなくても、自分の望みとして言えるようにたずねています。",
      en: "This leaves room for an aim that is your own and not for somebody else.",
    },
    source: "Career construction (Savickas 2013); solution-focused future questions (de Shazer 1985).",
  },
  {
    id: "treatment-plan",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.plan",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "相談や休むことも含めて、まず一つするとしたら何ですか。",
        "ご自分を守るために、小さなことで何ができそうですか。",
        "いまの状況で、最初に変えられそうなのは何ですか。",
        "辞めることも残ることも含めて、次にすることは何ですか。",
      ],
      en: [
        "Resting and asking for help count too. What might you do first?",
        "What is one small thing you could do to look after yourself?",
        "What is the first thing you could do about it?",
        "Whether you stay or go, what would you do next?",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-plan-with",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.plan-with",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "そのとき、味方になってくれそうな人は誰ですか。",
        "まず話を聞いてもらうなら、誰がよさそうですか。",
        "職場の中でも外でも、頼れそうな人は誰でしょうか。",
        "このことを、誰になら話せそうですか。",
      ],
      en: [
        "Who might be on your side in this?",
        "Who would be good to tell first?",
        "At work or outside it, who could you turn to?",
        "Who do you know who would believe you?",
      ],
    },
    why,
    source,
  },
];

export const treatmentSays: readonly Say[] = [
  {
    id: "treatment-first",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "それは、お仕事の意味とは別に、先に伺いたいことです。",
        "「{harm}」とのこと、まずそのお話を聞かせてください。",
        "「{harm}」、それは見過ごせないことです。",
        "その扱いは、気の持ちようで済むことではないと思います。",
        "先に、いまのお話から伺いますね。",
      ],
      en: [
        "That comes first. What your work means is another matter.",
        "“{harm}”. Let’s stay with that before anything else.",
        "“{harm}”: that has to come first.",
        "How you are treated there is not a matter of how you look at it.",
        "Then let’s talk about that first.",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-heard",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "気にかかる言葉がありました。お話の途中ですが、聞かせてください。",
        "そのことを、もう少し聞かせてください。",
        "働き方のことで、一つ確かめさせてください。",
        "「{harm}」とのこと、そこを少し伺わせてください。",
        "いまのお言葉が、気にかかりました。",
      ],
      en: [
        "I’d like to ask about something you said.",
        "I don’t want to pass over what you just said.",
        "Before we go on, I’d like to ask how you are treated at work.",
        "“{harm}”: I don’t want to go past that.",
        "One thing you said made me stop.",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-told",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "話しにくいことを、話してくださいました。",
        "「{harm}」ということが、あったのですね。",
        "「{gist}」ということですね。急がずに伺いますね。",
        "そんなことが、起きているのですね。",
        "話せるところまでで、かまいません。",
        "つらいなかで話してくださって、ありがとうございます。",
      ],
      en: [
        "Thank you for telling me.",
        "“{harm}”. Say only as much as you like.",
        "“{gist}”, you say. Take your time with it.",
        "I take it the way you tell it.",
        "There’s no hurry. Say only as much as you want to.",
        "That should not have to be part of anybody’s work.",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-note",
    phase: "treatment",
    kind: "inform",
    wordings: {
      ja: [
        "相談するときは、いつ、どこで、誰が、何をしたか、誰が見ていたかの控えが役に立ちます。",
        "日付、場所、相手、言われたこと、居合わせた人。この五つを書いておくと、相談のときに話が早くなります。",
        "手帳のメモでもかまいません。日時と場所、相手の言動、その場にいた人を書いておくと役に立ちます。",
        "メールや記録は消さずに、手元に写しておくと役に立ちます。日時と、居合わせた人も書いておけます。",
      ],
      en: [
        "If you ask for help, notes are useful: when, where, what, by whom, and who saw it.",
        "Notes can help: the date, the place, who it was, what was said or done, and who saw it.",
        "A few notes can help later: the day, the place, who was there, what was said or done.",
        "Messages are worth keeping. So is a note of each time: when, where, who, and who saw it.",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-choices",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "相談する、距離をとる、離れる。どれを選んでも、逃げたことにはなりません。",
        "職場を離れることも、残ることと同じように選べます。",
        "残るか辞めるかを、いますぐ決めなくても大丈夫です。",
        "どうするかは、ご自分で決めていいことです。",
      ],
      en: [
        "Asking for help, keeping a distance, leaving: none of them is running away.",
        "Leaving is a choice like any other, and so is staying.",
        "You may stay, or go, or decide nothing yet. Each is all right.",
        "What to do about it is yours to decide, and in your own time.",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-leave",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "辞めたい、というお気持ちなのですね。辞めることも、身を守る道の一つです。",
        "離れたいと思うほどなのですね。離れることも、選んでいいことです。",
        "辞めることを考えておられるのですね。それは逃げではありません。",
        "辞めたいのですね。いつ、どう離れるかも、ご自分で決められます。",
      ],
      en: [
        "You want to leave. Leaving is one way of protecting yourself.",
        "It has come to the point of leaving, and leaving is yours to choose.",
        "You are thinking of going. That is not running away.",
        "So leaving is in your mind. When and how is for you to decide.",
      ],
    },
    why: {
      ja: "辞めることも正当な選択なので、聞き流さずに受け止めています。",
      en: "Leaving is a legitimate way out, so it is taken up and not passed over.",
    },
    source: "Counselling model, treatment guard: every way out is legitimate.",
  },
  {
    id: "treatment-ask-help",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "相談してよいことです。証拠がそろっていなくても、話を聞いてもらえます。",
        "話すのに、誰の許しも要りません。名前を言わずに聞ける窓口もあります。",
        "迷っている段階でも、相談はできます。何を言うか決まっていなくてもかまいません。",
        "自分が悪いのかどうかは、決めなくてかまいません。話す中で見ていけます。",
      ],
      en: [
        "Yes, you may ask for help. You don’t need proof before you talk to somebody.",
        "You need nobody’s permission. With some services you don’t have to give your name.",
        "You can ask while you are still unsure. You don’t have to know what to say.",
        "Whose fault it is doesn’t have to be decided first. You can talk that over with somebody.",
      ],
    },
    why: {
      ja: "相談してよいかどうかで止まってしまわないように、先にお伝えしています。",
      en: "This is said first, so that nobody is stopped by wondering whether they may ask.",
    },
    source:
      "Counselling model, treatment guard; MHLW general labour counselling (advice without proof, anonymously).",
  },
];

/** Leads from how one is treated to the work itself, once. */
export const afterTreatmentSays: readonly Say[] = [
  {
    id: "treatment-return",
    phase: "treatment",
    kind: "repair",
    wordings: {
      ja: [
        "読み違えていました。失礼しました。",
        "取り違えていました。元のお話に戻りますね。",
        "早合点でした。教えてくださって、ありがとうございます。",
        "失礼しました。続きを伺いますね。",
      ],
      en: [
        "I misread that. I’m sorry.",
        "I had that wrong. Back to where we were.",
        "I jumped to that. Thank you for putting me right.",
        "Sorry about that. Let’s go on from before.",
      ],
    },
    why: {
      ja: "読み違いだったので、元の話に戻っています。",
      en: "It was a misreading, so we go back to the talk.",
    },
    source,
  },
  {
    id: "treatment-go-on",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "その扱いのことは、忘れずにおきます。そのうえで、これからのことを少し伺いますね。",
        "先ほどのお話は消えません。よければ、この先どうしたいかも聞かせてください。",
        "ここからは、大事にしたいほうのお話です。いつでも止められます。",
        "伺ったことは、軽く扱いません。ここからは、これからのことを伺います。",
      ],
      en: [
        "What you told me is noted. Now a little about you.",
        "I haven’t set aside what you told me. If you like, let’s talk about what comes next.",
        "From here it’s about what matters to you. You can stop at any time.",
        "All of that counts. Now let’s talk about what you want.",
      ],
    },
    why,
    source,
  },
];
