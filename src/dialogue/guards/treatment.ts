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
        "話せる範囲で、どんなことがあったのか聞かせてもらえますか。",
        "差しつかえなければ、そのときのことを教えてもらえますか。",
        "それは、どんな場面だったのですか。",
        "そこでは、何があったのですか。",
        "職場では、どんな扱いを受けていますか。",
      ],
      en: [
        "What happened, if you’re willing to say?",
        "As far as you’re willing to say, what goes on there?",
        "If you can talk about it, what was it like the last time?",
        "What was it that happened?",
      ],
    },
    why,
    source,
    suggestions: treatmentSuggestions,
  },
  {
    id: "treatment-toll",
    phase: "treatment",
    kind: "ask-open",
    asks: "treatment.toll",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "そのとき、どんなお気持ちでしたか。",
        "そういうことのあと、どんなふうに過ごしておられますか。",
        "それは、ご自分にはどんなふうにこたえますか。",
        "そのあとの一日は、どんなふうになりますか。",
      ],
      en: [
        "What is that like for you?",
        "How are you, when that happens?",
        "What does it do to you?",
        "Where does that leave you afterwards?",
      ],
    },
    why,
    source,
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
    id: "treatment-offer",
    phase: "treatment",
    kind: "ask-closed",
    asks: "treatment.offer",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "こういうことを聞いてくれる先の番号を、お伝えしましょうか。",
        "外で話せるところを、ここに書いておきましょうか。",
        "もし要るようなら、話を聞く窓口をお知らせしますか。",
        "誰かに聞いてもらいたいとき用の番号は、要りますか。",
      ],
      en: [
        "Would you like the number of somebody who listens to this?",
        "Shall I tell you who outside could be asked?",
        "Would it be of use to know where one can ring about this?",
        "Do you want a number for that, or rather not?",
      ],
    },
    why: {
      ja: "番号は、要る方にだけお伝えするためです。",
      en: "Numbers are for those who want them, so it is asked first.",
    },
    source: "Counselling model, treatment guard: offer contacts.",
    suggestions: { ja: ["お願いします", "いまは要りません"], en: ["Yes, please", "Not now"] },
  },
  {
    id: "treatment-more",
    phase: "treatment",
    kind: "ask-open",
    asks: "treatment.more",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "ほかにも、聞いておいてほしいことはありますか。",
        "まだ話していないことで、気にかかっているのは何ですか。",
        "今日のうちに話しておきたいことは、ほかにありますか。",
        "言えずにいることがあれば、聞かせてもらえますか。",
      ],
      en: [
        "Is there anything else you’d like me to hear?",
        "What have you not said yet that is on your mind?",
        "Before we stop, what else would you like to get said?",
        "Is there more to it that you’d like to tell me?",
      ],
    },
    why: {
      ja: "話し残したまま終わらないように、たずねています。",
      en: "So that nothing you wanted to say is cut off.",
    },
    source,
    suggestions: {
      ja: ["もう少し話します", "ここまでにします"],
      en: ["I’d like to talk a little more", "Let’s leave it there"],
    },
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
    id: "treatment-values-smaller",
    phase: "outcomes",
    kind: "ask-open",
    asks: "outcomes.values",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "明日ひとつだけ楽になるなら、何が楽になるとよいですか。",
        "一日のうちで、ここだけは静かに過ごしたいのはいつですか。",
        "誰といるときに、いちばん気が休まりますか。",
        "ほっとできるのは、一日のどんなときですか。",
      ],
      en: [
        "If one thing were easier tomorrow, what should it be?",
        "Which part of the day would you most like to have in peace?",
        "Who are you with when you feel most at ease?",
        "When in the day can you breathe out?",
      ],
    },
    why: {
      ja: "大きな問いでは答えにくいときのために、身近なところからたずねています。",
      en: "The larger question is hard to answer at once, so this one is nearer by.",
    },
    source: "Counselling model, policy: not knowing is a clue; treatment guard: values before plans.",
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
        "明日からの自分のために、一つできそうなことは何ですか。",
      ],
      en: [
        "Resting and asking for help count too. What might you do first?",
        "What is one small thing you could do to look after yourself?",
        "What is the first thing you could do about it?",
        "What might make the next week a little easier to bear?",
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
        "「{harm}」。そんなことが、あったのですね。",
        "「{harm}」、それはつらいことです。",
        "「{harm}」とのこと、聞き流せないお話です。",
        "「{words}」。そういう言葉を、言われたのですね。",
        "それは、つらい扱いだと思います。",
        "その扱いは、気の持ちようで済むことではないと思います。",
      ],
      en: [
        "“{harm}”. That is a hard thing to be on the end of.",
        "“{harm}”. Let’s stay with that before anything else.",
        "“{harm}”: that is a lot to put up with.",
        "That is a hard thing to go to work with.",
        "How you are treated there is not a matter of how you look at it.",
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
        "「{harm}」、そんなことがあったのですね。",
        "「{harm}」。そのお話に、少し立ち止まらせてください。",
        "そのことを、もう少し聞かせてください。",
        "いまのお言葉が、心に残りました。",
        "それは、流してしまいたくないお話です。",
      ],
      en: [
        "“{harm}”. I’d like to stay with that for a moment.",
        "“{harm}”: I don’t want to go past that.",
        "I don’t want to pass over what you just said.",
        "One thing you said made me stop.",
        "What you just told me matters.",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-gathered",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "それは、気の持ちようで済むことではないと思います。",
        "お仕事の出来と、どう扱われるかは、別のことです。",
        "一つずつは小さく見えても、重なればこたえると思います。",
        "そうされて、何も感じないほうが難しいと思います。",
      ],
      en: [
        "That isn’t a matter of how you take it.",
        "What your work is worth is one thing; how they treat you is another.",
        "One by one they may look small. Together they weigh.",
        "I’d find it odd if that left no mark.",
      ],
    },
    why: {
      ja: "小さなこととして話されたことが重なっているので、受けとめています。",
      en: "Told as small things, they add up, so they are met.",
    },
    source: "Counselling model, treatment guard: mistreated and minimising.",
  },
  {
    id: "treatment-told",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "話しにくいことを、話してくださいました。",
        "「{harm}」ということが、あったのですね。",
        "「{gist}」。そうだったのですね。",
        "{answer}、なのですね。",
        "はい、聞いています。",
        "つらいなかで話してくださって、ありがとうございます。",
      ],
      en: [
        "Thank you for putting that into words.",
        "“{harm}”. Say only as much as you like.",
        "“{gist}”. I see.",
        "“{gist}”. Thank you for telling me.",
        "There’s no hurry. Say only as much as you want to.",
        "That’s worth having said.",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-listen",
    phase: "treatment",
    kind: "treatment",
    returns: true,
    wordings: {
      ja: [
        "「{harm}」。……続けてください。",
        "「{harm}」。それは、こたえますね。",
        "「{harm}」、それが続いているのですね。",
        "「{harm}」。そういうことも、あったのですね。",
      ],
      en: [
        "“{harm}”. I’m listening.",
        "“{harm}”. No wonder it gets to you.",
        "“{harm}”. Say as much about it as you want.",
        "“{harm}”. Go on, if you like.",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-listen-on",
    phase: "treatment",
    kind: "treatment",
    returns: true,
    wordings: {
      ja: [
        "「{gist}」。聞いています。",
        "「{gist}」、そこも聞かせてくださってありがとうございます。",
        "「{gist}」。続けてくださって大丈夫です。",
        "「{gist}」。急がず、聞かせてください。",
      ],
      en: [
        "“{gist}”. I’m still with you.",
        "“{gist}”. Tell me more, if you want to.",
        "“{gist}”. I’m listening.",
        "“{gist}”. Do go on.",
      ],
    },
    why,
    source,
  },
  {
    id: "treatment-body",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "体に出ているのなら、医師に話してみるのも一つです。",
        "体のことは、内科や心療内科、産業医にも話せます。甘えではありません。",
        "それは体がつらいと言っているのだと思います。医師に話していいことです。",
        "体の具合は、かかりつけの医師に話してもかまいません。",
      ],
      en: [
        "When the body says it, too, a doctor is worth telling.",
        "Your body is telling you something. A doctor would take that seriously.",
        "That is no weakness. A doctor can hear about that part.",
        "A doctor is there for exactly that, if you want one.",
      ],
    },
    why: {
      ja: "体に出ているつらさは、ここだけで受けとめられないので、一度だけお伝えしています。",
      en: "What shows in the body needs more than this talk, so it is said once.",
    },
    source: "Counselling model, scope guard: health is met by name, once.",
  },
  {
    id: "treatment-rest",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "ここで休んでも、終わりにしても大丈夫です。",
        "疲れて当然だと思います。今日は、ここまでにしてもかまいません。",
        "何かをしなくて大丈夫です。話すのをやめても、続けてもかまいません。",
        "いまは、休むほうを先にしていいと思います。",
      ],
      en: [
        "We can rest here, or leave it for today.",
        "No wonder you are worn out. You can stop whenever you like.",
        "There is nothing you have to do. Stopping is all right, and so is going on.",
        "Rest comes first now, if that is what you need.",
      ],
    },
    why: {
      ja: "疲れているときに、先を急がせないためです。",
      en: "Nobody should be hurried on while worn out.",
    },
    source: "Counselling model: stopping is free; treatment guard.",
  },
  {
    id: "treatment-note",
    phase: "treatment",
    kind: "inform",
    wordings: {
      ja: [
        "こういうことを、名前をつけずに話せるところがあります。話したことで、誰かが責められることはありません。",
        "人に話してみたくなったときのために、番号を書いておきますね。何と呼ぶか、決まっていなくても聞いてもらえます。",
        "ひとりで抱えなくていいように、話せる先をお伝えしておきます。証拠も名前も要りません。",
        "職場での扱われ方を、名前を言わずに話せるところです。使わなくても、かまいません。",
      ],
      en: [
        "These are people you can tell how you are treated at work. You needn’t have a name for it, and ringing them gets nobody into trouble.",
        "So that you don’t have to carry it alone: they listen to just this, and nobody at work is told.",
        "I’ll leave these here in case. They hear about things like this every day, with or without a word for it.",
        "There are people who listen to just this. You don’t need proof, or a plan, and nothing is set going by asking.",
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
        "相談するのも、しないのも、ご自分で決めていいことです。",
        "何も決めなくて大丈夫です。話すだけの日があっていいと思います。",
        "どうするかは、急いで決めなくて大丈夫です。",
        "いますぐ何かをしなければならないわけではありません。",
      ],
      en: [
        "Whether to tell anybody, and when, is yours to decide.",
        "Nothing has to be decided. A day for only saying it is all right, too.",
        "There’s no hurry to do anything about it. Your own pace is the right one.",
        "You needn’t do anything with it. It can be said here and stay here.",
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
    id: "treatment-back",
    phase: "treatment",
    kind: "repair",
    wordings: {
      ja: [
        "「{gist}」のところでした。その続きを聞かせてください。",
        "「{gist}」と話しておられました。よければ、そこから続けてください。",
        "お話の続きを、どうぞ。",
        "お話を止めていました。そのまま続けてください。",
      ],
      en: [
        "You were at “{gist}”. Please go on from there.",
        "“{gist}”, you said. I would like to hear that as you meant it.",
        "Please go on with your story.",
        "I broke in there. I am still listening, if you want to carry on.",
      ],
    },
    why: {
      ja: "読み違いで止めてしまったので、話していたところに戻っています。",
      en: "A misreading broke in, so we go back to what was being told.",
    },
    source,
  },
  {
    id: "treatment-return",
    phase: "treatment",
    kind: "repair",
    wordings: {
      ja: [
        "読み違えて、失礼しました。",
        "取り違えていました。失礼しました、元のお話に戻りますね。",
        "早合点でした。すみません、続きを聞かせてください。",
        "違う受け取り方をしていました。すみませんでした。",
      ],
      en: [
        "I misread that, and I’m sorry.",
        "I had that wrong; sorry. Let’s go on from before.",
        "I jumped to the wrong thing there. I’m sorry; back to where we were.",
        "Sorry, I took that the wrong way. Let’s go back.",
      ],
    },
    why: {
      ja: "読み違いだったので、元の話に戻っています。",
      en: "It was a misreading, so we go back to the talk.",
    },
    source,
  },
  {
    id: "treatment-set-aside",
    phase: "treatment",
    kind: "repair",
    wordings: {
      ja: [
        "そのことは、ここまでにしますね。",
        "はい、これ以上は広げません。番号も、使わなくてかまいません。",
        "承知しました。何かに当てはめずに、元のお話に戻りますね。",
        "大ごとにはしません。ただ、嫌だと感じていいことだとは思います。",
      ],
      en: [
        "I’ll leave it there. Nothing has to come of it.",
        "Understood. I won’t make it into anything; let’s go on with what you came for.",
        "I’ll put that aside. It needn’t be called anything for you to mind it.",
        "Fair enough, we’ll leave that. I don’t take it back that it was a poor way to treat you.",
      ],
    },
    why: {
      ja: "話を望まないほうへ進めないためです。話されたことを、なかったことにはしていません。",
      en: "The talk goes where you want it to; what you told is not taken back by that.",
    },
    source,
  },
  {
    id: "treatment-go-on",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "いまのお話を聞いたうえで、少しだけ、ご自分のことも伺いますね。いつでも止められます。",
        "ここまで話してくださって、ありがとうございます。この先のことも、少し伺いますね。",
        "ここからは、大事にしたいほうのお話です。話したくないことは、飛ばしてください。",
        "お話は、忘れずに聞いています。ここからは、ご自分のことを少し聞かせてください。",
      ],
      en: [
        "None of that is forgotten. I’d like to ask about you as well.",
        "I won’t lose sight of that. There is one thing more I’d like to ask.",
        "From here it’s about what matters to you. You can stop at any time.",
        "That all still stands. Now I’d like to hear about you, apart from them.",
      ],
    },
    why,
    source,
  },
];
