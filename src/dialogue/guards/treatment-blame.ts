import type { Say } from "../moves/move.ts";

/** Said to somebody who takes the blame for bad treatment, or makes it small. */
export const blameSays: readonly Say[] = [
  {
    id: "treatment-not-your-fault",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "直したいところがあっても、そんな扱いを受けていい理由にはなりません。",
        "お仕事の出来と、どう扱われるかは、別のことだと思います。",
        "そういうことをされて、ご自分を責めなくていいと思います。",
        "うまくいかない日があっても、人として大切に扱われていいのです。",
      ],
      en: [
        "Even if there is something to put right, it is no reason to be treated like that.",
        "How well you work and how you are treated are two separate things.",
        "You take the blame for it; how they act is still up to them.",
        "However the work goes, you are owed decent treatment.",
      ],
    },
    why: {
      ja: "つらい扱いを、ご自分のせいとして閉じてしまわないように、分けてお伝えしています。",
      en: "Bad treatment should not be filed away as your own fault, so the two are kept apart.",
    },
    source: "Counselling model, treatment guard; MHLW guidelines on power harassment (2020).",
  },
  {
    id: "treatment-counts",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "はい、気にかかることです。おかしいのは、あなたのほうではありません。",
        "はい、小さなことではないと思います。そう感じて当然です。",
        "気にかかって当然のことです。変なことは、何も言っておられません。",
        "はい。つらいと感じたのなら、それは話していいことです。",
      ],
      en: [
        "Yes, it is something. It isn’t you who is being odd.",
        "Yes, that matters. There is nothing silly about minding it.",
        "It does count. You said nothing strange at all.",
        "Yes. If it hurts, it’s worth talking about.",
      ],
    },
    why: {
      ja: "「こんなことで」と思わずに話せるように、まっすぐお答えしています。",
      en: "Whoever wonders whether it counts deserves a straight answer.",
    },
    source: "Counselling model, treatment guard: mistreated and minimising.",
  },
  {
    id: "treatment-not-you",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "弱いからではないと思います。「{harm}」、そういうことがあれば、誰でもこたえます。",
        "いいえ。「{harm}」、それで平気でいられる人のほうが少ないと思います。",
        "気にしすぎだとは思いません。そういう扱いは、誰であってもこたえます。",
        "ご自分のせいにしなくていいと思います。名前は何であれ、つらくて当然のことです。",
        "弱さの話ではないと思います。人にそうされたら、こたえるものです。",
      ],
      en: [
        "It isn’t you being too sensitive. “{harm}”: that is what people mean by the word.",
        "No, it isn’t just you. “{harm}”: that would wear anybody down.",
        "It isn’t your sensitivity. Being treated that way wears anyone down.",
        "I don’t think it’s you. Whatever one calls it, it would get to anybody.",
        "Not you, no. People who are treated like that are hurt by it.",
      ],
    },
    why: {
      ja: "ご自分の弱さのせいかと尋ねられたので、まっすぐお答えしています。",
      en: "You asked whether it is you, so it is answered straight.",
    },
    source: "Counselling model, treatment guard: mistreated and minimising.",
  },
  {
    id: "treatment-no-weakness",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "弱いから、とは思いません。",
        "弱さのせいとは思いません。そう思うほどのことを、聞かせてください。",
        "弱いからだとは、聞こえませんでした。",
        "そうは思いません。何があってそう思われたのか、聞かせてください。",
      ],
      en: [
        "I don’t think it is that.",
        "I don’t hear weakness in it. Tell me what makes you ask that.",
        "No, not from what you’ve told me.",
        "It doesn’t sound so to me. I’d like to hear what brought that up.",
      ],
    },
    why: {
      ja: "ご自分の弱さのせいかと尋ねられたので、決めつけずにお答えしています。",
      en: "You asked whether it is weakness, so it is answered, and left open.",
    },
    source: "Counselling model, treatment guard: mistreated and minimising.",
  },
  {
    id: "treatment-why-numbers",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "名前がつかないことも、話していいところです。それで誰かが困ることはありません。",
        "こういうお話のためのところです。相談しただけで、職場には伝わりません。",
        "大げさなことではありません。どうしようか迷っている段階で、かけていいところです。",
        "置いてあるだけなので、使わなくてかまいません。かけても、話すだけで終えられます。",
      ],
      en: [
        "It’s for exactly this, name or no name, and ringing them gets nobody into trouble.",
        "Yes, for you, too. Asking them sets nothing going that you don’t want.",
        "It needn’t be any worse than this. You can ring while you still wonder whether it counts.",
        "You don’t have to use them. If you did, talking would be all there is to it.",
      ],
    },
    why: {
      ja: "相談先がご自分に向いているのか迷われたので、何のためのものかをお伝えしています。",
      en: "You wondered whether the numbers are meant for you, so it is said what they are for.",
    },
    source: "Counselling model, treatment guard; MHLW general labour counselling; Acas helpline.",
  },
  {
    id: "treatment-unsure",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "わからないままでも、大丈夫です。",
        "すぐに言葉にならなくて、あたりまえだと思います。",
        "決まっていなくて大丈夫です。そのままでいてください。",
        "はっきりしなくても、かまいません。",
      ],
      en: [
        "It’s all right not to know.",
        "Nobody has an answer ready to something like that.",
        "Nobody has to know that straight away.",
        "It can stay unclear for now.",
      ],
    },
    why: {
      ja: "つらいときに、答えを急がせないためです。",
      en: "Nobody should be hurried to an answer about this.",
    },
    source: "Counselling model, policy: not knowing is a clue.",
  },
  {
    id: "treatment-no-call",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "かけなくて大丈夫です。",
        "番号は、置いておくだけです。使わなくてかまいません。",
        "いま、人に話さなくても大丈夫です。ここで続けられます。",
        "無理に相談しなくて大丈夫です。",
      ],
      en: [
        "You don’t have to ring anybody.",
        "They are only there in case. Here is fine, too.",
        "That’s all right. Nobody has to be rung.",
        "Leave them, then. You can go on telling me.",
      ],
    },
    why: {
      ja: "相談先が、新しい負担にならないようにするためです。",
      en: "Whom to ring should not become one more thing to do.",
    },
    source: "Counselling model, treatment guard: each way is theirs to choose.",
  },
  {
    id: "treatment-no-joke",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "笑うしかなかったのかもしれませんね。",
        "冗談だと言われても、傷つかないわけではないと思います。",
        "笑って済ませてきたことでも、つらくなかったことにはなりません。",
        "いっしょに笑っていても、平気だとは限りません。",
      ],
      en: [
        "Having to laugh along doesn’t make it a joke.",
        "Calling it a joke doesn’t take the sting out.",
        "It may be meant as a laugh. You’re the one who pays for it.",
        "You can laugh and still be hurt by it.",
      ],
    },
    why: {
      ja: "笑い話にされたつらさを、そのまま流してしまわないためです。",
      en: "What is passed off as a joke can hurt all the same.",
    },
    source: "Counselling model, treatment guard: mistreated and minimising.",
  },
  {
    id: "treatment-not-small",
    phase: "treatment",
    kind: "treatment",
    wordings: {
      ja: [
        "小さなこととして済ませずに、伺わせてください。",
        "慣れてしまうことと、平気なことは、同じではないと思います。",
        "よくあることだとしても、つらいことに変わりはありません。",
        "ほかの人が我慢していても、我慢しなければならないわけではありません。",
      ],
      en: [
        "I will not treat it as a small thing.",
        "Being used to it is not the same as its being all right.",
        "It may be common, and that does not make it harmless.",
        "There is nothing silly about minding it.",
      ],
    },
    why: {
      ja: "つらい扱いが、あたりまえのこととして流れてしまわないように、立ち止まっています。",
      en: "Bad treatment can pass for normal, so it is not passed over here.",
    },
    source: "Counselling model, treatment guard: mistreated and minimising.",
  },
];
