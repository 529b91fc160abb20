import type { Say } from "../moves/move.ts";

const scopeWhy = {
  ja: "ここで扱えるのは仕事のことだけなので、ほかに力になれる先をお伝えしています。",
  en: "Only work can be talked about here, so this says who can help with other things.",
};

/** Says who helps with what lies outside work. */
export const scopeSays: readonly Say[] = [
  {
    id: "scope-off-topic",
    phase: "scope",
    kind: "inform",
    wordings: {
      ja: [
        "それも気がかりなことだと思います。暮らしのことは、市区町村の相談窓口で話せます。",
        "お仕事の外のことは、私では力が足りません。お住まいの自治体の相談窓口が入口になります。",
        "お仕事とつながるところがあれば、続けて聞かせてください。暮らしのことは、自治体の窓口でも相談できます。",
        "ここで伺えるのはお仕事のことです。暮らしの困りごとは、自治体の窓口で相談できます。",
      ],
      en: [
        "That may well matter, but your local council or advice service is a better place for it. We can go on with work whenever you like.",
        "Outside work I am of little use; a local advice service is a good place to start.",
        "I cannot do justice to that. Someone near you or a local advice service may be able to help.",
        "Only work can be talked about here. For the rest, a local advice service is a good start.",
      ],
    },
    why: scopeWhy,
    source: "Counselling model, scope guard.",
  },
  {
    id: "scope-health",
    phase: "scope",
    kind: "inform",
    wordings: {
      ja: [
        "体や心の不調は、主治医や産業医、こころの耳(0120-565-455)が力になります。ここでは無理のない範囲で続けます。",
        "眠りや体調のことは、医師か産業医に見てもらうのが確かです。こころの耳(0120-565-455)でも相談できます。",
        "不調が続いているなら、こころの耳(0120-565-455)や医療の窓口を先にしてかまいません。",
        "体のことが先です。医師か産業医、こころの耳(0120-565-455)に話せます。",
      ],
      en: [
        "A doctor or occupational health can help with how you are, in body and mind. Here we go on only as far as you feel able to.",
        "Sleep and health are best looked at by a doctor, or by occupational health at work. The talk about work can wait.",
        "If you have been unwell for a while, seeing a doctor may be more important than this talk.",
        "Your health comes first. A doctor, or occupational health at work, is the right place for it.",
      ],
    },
    why: scopeWhy,
    source: "Counselling model, scope guard.",
  },
  {
    id: "scope-worn-out",
    phase: "scope",
    kind: "normalise",
    wordings: {
      ja: [
        "「{gist}」。それだけ、こたえておられるのですね。",
        "「{gist}」。無理のないところまでで、大丈夫です。",
        "いつ止めても、休んでもかまいません。",
        "お疲れなのですね。",
      ],
      en: [
        "“{gist}”. We can take this slowly.",
        "“{gist}”. We’ll go only as far as you feel like.",
        "So you are worn out. Stop whenever you like.",
        "Let’s not make this one more thing to get through.",
      ],
    },
    why: {
      ja: "疲れを聞き流して、次の問いへ進まないためです。",
      en: "Tiredness is not passed over on the way to the next question.",
    },
    source: "Counselling model: nothing nudges a person; stopping is free.",
  },
];
