// Long because it is the wordings of one arc in two languages, in the order in which they are said.
import type { Ask, Say } from "../moves/move.ts";

const why = {
  ja: "いのちに関わる言葉があったときは、仕事の話より先に、まっすぐ確かめることにしています。",
  en: "When words touch on life and death, they come before any talk of work, and they are asked about directly.",
};
const source =
  "Counselling model, safety guard; WHO (2014), Preventing suicide: asking directly does not plant the idea.";

/** Shown under every safety turn, so that a misreading is one tap away. */
export const safetySuggestions = {
  ja: ["読み違いです", "近くに人がいます"],
  en: ["You misread me", "Someone is with me"],
};

export const safetyAsks: readonly Ask[] = [
  {
    id: "safety-meant",
    phase: "safety",
    kind: "ask-closed",
    asks: "safety.meant",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "「{danger}」。それは職場でのことですか、それだけではないですか。",
        "そう感じるのはお仕事の上ですか、もっと広くですか。",
        "いまのは仕事のことか、仕事に限らないか、どちらでしょうか。",
        "ひとつだけ。お仕事についてですか、ふだんの暮らしもですか。",
      ],
      en: [
        "“{danger}”. Is that only at work, or elsewhere, too?",
        "When you say that, is it about work, or about more than work?",
        "Is that how it is at work, or does it go further than work?",
        "Do I take that as being about the job, or about more than the job?",
      ],
    },
    why: {
      ja: "仕事のことなのか、それより広いことなのかを、決めつけずに確かめています。",
      en: "It may be about the work and it may be about more, so it is asked and not guessed.",
    },
    source: "Counselling model, safety guard: what may be said of the work is not taken for danger.",
    suggestions: {
      ja: ["仕事のことです", "仕事だけではないです"],
      en: ["It’s about work", "More than work"],
    },
  },
  {
    id: "safety-well",
    phase: "safety",
    kind: "ask-open",
    asks: "safety.well",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "ご自身は、このところいかがですか。",
        "ひとつだけ。最近は、どんなふうに過ごしておられますか。",
        "その前にひとつ。近ごろ、お体や気持ちの調子はどうですか。",
        "仕事から少しそれますが、このごろご自身はどんな具合ですか。",
        "お話の続きの前に。眠れたり食べたりは、どうなさっていますか。",
      ],
      en: [
        "Before we go on: how are you in yourself these days?",
        "Leaving the work aside for a second, how have things been for you lately?",
        "One thing about you rather than the work: how are you doing at the moment?",
        "I’d like to ask after you for a moment. How are you keeping these days?",
        "Something I’d like to ask before the rest: how have you been, in yourself?",
      ],
    },
    why: {
      ja: "仕事のことだけでなく、話しているご自身のこともたずねています。",
      en: "The person who talks matters as well as the work, so the question is about you.",
    },
    source: "Counselling model, safety guard: what is faint is met with care before it is asked about.",
  },
  {
    id: "safety-ask",
    phase: "safety",
    kind: "ask-closed",
    asks: "safety.ask",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "死にたい、消えたいという気持ちが、いまありますか。",
        "いま、自分を傷つけたい、いなくなりたいという気持ちがありますか。",
        "その言葉は、死にたいという気持ちのことですか。",
        "いま、死ぬことを考えていますか。",
      ],
      en: [
        "Are you having thoughts of killing yourself?",
        "Do you want to die, or to hurt yourself, right now?",
        "Do those words mean that you are thinking of suicide?",
        "Are you thinking about ending your life?",
      ],
    },
    why,
    source,
    suggestions: { ja: ["はい", "いいえ", "読み違いです"], en: ["Yes", "No", "You misread me"] },
  },
  {
    id: "safety-near",
    phase: "safety",
    kind: "ask-closed",
    asks: "safety.near",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "いま、近くに声をかけられる人はいますか。",
        "今夜、いっしょにいてくれる人か、電話できる人はいますか。",
        "すぐに連絡のとれる人がいるとしたら、誰ですか。",
        "いま、おひとりですか。",
      ],
      en: [
        "Is there somebody near you that you can speak to now?",
        "Is there someone you can ring, or who can be with you tonight?",
        "Who is one person you could reach right now?",
        "Are you alone at the moment?",
      ],
    },
    why,
    source,
    suggestions: safetySuggestions,
  },
];

export const safetySays: readonly Say[] = [
  {
    id: "safety-worry",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "「{danger}」と、書いてくださいました。心配しています。",
        "話してくださって、ありがとうございます。とても心配しています。",
        "それほどつらいところに、おられるのですね。仕事の話は、ここで止めます。",
        "いまの言葉が気がかりです。先へは進まず、ここで立ち止まります。",
        "その言葉を、そのままにはできません。あなたの身が心配です。",
      ],
      en: [
        "“{danger}”. I am worried about you, and the talk about work stops here.",
        "Thank you for telling me that. It worries me, and it comes first.",
        "From what you write, this is a very hard place to be. We will not just go on.",
        "I am worried by what you wrote. The talk about work can wait.",
        "I cannot pass over those words. Your safety matters more than this talk.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-check",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "「{danger}」、そう思うことがあるのですね。話してくださって、ありがとうございます。",
        "「{danger}」という言葉に、立ち止まりました。大切なことなので、伺います。",
        "取り違えたくないので、まっすぐお聞きします。",
        "いまの言葉を、聞き流したくありません。違っていたら、そう言ってください。",
      ],
      en: [
        "“{danger}”. Thank you for telling me.",
        "“{danger}”: I stopped at those words, and I would rather ask than guess.",
        "I do not want to get this wrong, so I will ask plainly.",
        "I do not want to pass over what you wrote. If I have misread you, please say so.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-stay",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "私はソフトウェアなので、そばに行くことができません。どうか、人と話せるところに電話してください。",
        "急いで何かを決めなくて大丈夫です。まず、電話の向こうの人に、いまの気持ちを話してください。",
        "ここに書いてもかまいません。ただ、ひとりで抱えずに、近くの人にも知らせてください。",
        "危ないと感じたら、迷わず119番か110番にかけてください。",
        "話がまとまっていなくても、電話は受けてもらえます。",
        "手の届くところに危ないものがあれば、別の部屋に移ってください。",
        "いまは書くのを置いて、誰かに電話することを先にしてください。",
      ],
      en: [
        "I am software and cannot come to you. Please talk to a person now.",
        "Nothing has to be decided now. You can tell the person on the line how it is.",
        "You can keep writing here. Please do not stay alone with this: let someone near you know.",
        "If you are in danger, call your emergency number now.",
        "You do not need to know what to say before you call.",
        "If anything near you could be used to hurt yourself, please go to another room.",
        "What you wrote is kept. Talking to a person comes first today.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-with-someone",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "人がいると聞いて、少しほっとしました。その方に、一言だけでも伝えてください。",
        "その方に、この画面を見せるだけでもかまいません。言葉は、あとで大丈夫です。",
        "いま、その方に声をかけてください。電話の番号も、一緒に見てもらえます。",
        "電話でも、その方でもかまいません。声をかけやすいほうから話してください。",
      ],
      en: [
        "I am glad there is someone. Please tell them how it is, even in one sentence.",
        "You could show them this page. The words can come later.",
        "Please speak to them now. They can look at the numbers with you.",
        "It can be them or the phone line, whichever is easier to begin with.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-alone",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "おひとりなのですね。先ほどの番号のどれかひとつに、電話してください。",
        "いまは、人の声につながるのが先です。名前を言わなくても、聞いてもらえます。",
        "電話で話せる人がいれば、その人でもかまいません。いま、かけてみてください。",
        "ひとりでこらえなくて大丈夫です。電話の向こうに、話を聞く人がいます。",
      ],
      en: [
        "You are on your own, then. Please ring one of those numbers.",
        "A human voice comes first now. You need not give your name.",
        "Somebody you know may be a phone call away. They or those numbers, either is right.",
        "You do not have to bear this alone. There are people on those lines who listen.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-rest",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "はい、ここで休みましょう。その前に、誰かひとりに一言伝えてもらえると安心です。",
        "書いたことは残っています。休むあいだ、ひとりきりにならないでください。",
        "どうぞ休んでください。つらくなったら、待たずにあの番号へかけてください。",
        "ここはいつでも開けます。いまは、人のいるところで休んでください。",
      ],
      en: [
        "Yes, rest now. Before you do, please let one person know how you are.",
        "What you wrote stays here. Please do not be all alone while you rest.",
        "Do rest. If it gets worse, do not wait: ring one of those numbers.",
        "You can open this again at any time. For now, rest where someone is near.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-phone",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "電話がこわければ、近くの人に一言でも大丈夫です。",
        "何も話せなくても、電話の向こうで待ってもらえます。",
        "電話でなくても、知っている人に文字で知らせるのでもかまいません。",
        "黙ったままでも、切ってしまっても、責められることはありません。",
      ],
      en: [
        "A message to somebody you know will do, too.",
        "You can ring and say nothing; they will wait.",
        "If a call is too much, one sentence to someone near is enough.",
        "Some of those lines answer messages, if speaking is too hard.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-not-today",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "続けたいお気持ちは伺いました。今日は、仕事の話には戻らずにおきます。",
        "続きは、別の日にここから始められます。今日は、人と話すのを先にしてください。",
        "私の読み違いでしたら、そう書いてください。でなければ、今日はここまでにします。",
        "ここまでの言葉は残してあります。続きは、別の日で大丈夫です。",
      ],
      en: [
        "I hear that you would like to go on. Today we leave the talk about work where it is.",
        "The talk about work can go on another day. Talking to a person comes first.",
        "If I misread you, please say so. If not, we leave it here for today.",
        "What you said is kept. The rest can wait for another day.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-again",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "いまのお話も、伺いました。先に、一つだけ聞かせてください。",
        "そのお話には、あとで戻ります。さきほどの言葉が、気にかかっています。",
        "読みました。ただ、これだけは確かめさせてください。",
        "続きも伺います。もう一度だけ、お聞きします。",
      ],
      en: [
        "I have read that, and I will come back to it. First I need to know one thing.",
        "We will get to that. What you wrote before is still on my mind.",
        "Thank you, I have that. One thing has to come first.",
        "I will not lose what you just told me. Let me ask this once more.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-left",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "答えなくて大丈夫です。番号は残しておきます。",
        "無理には伺いません。番号は、いつかけてもかまいません。",
        "このことは、ここまでにします。番号はこのまま置いておきますね。",
        "話したくないことは、話さなくて大丈夫です。番号は、見えるところに残します。",
      ],
      en: [
        "You do not have to answer. The numbers stay.",
        "I will not press you. If it gets hard, ring one of those numbers.",
        "I will leave that there. The numbers stay where you can see them.",
        "You need not talk about it. Some of those numbers answer at any hour.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-return",
    phase: "safety",
    kind: "repair",
    wordings: {
      ja: [
        "読み違えて、すみません。番号は残します。",
        "取り違えて、驚かせてしまいました。すみません、番号は念のため残しておきますね。",
        "そういうお話ではなかったのですね。失礼しました、番号はそのままにしておきます。",
        "私の早合点で、失礼しました。番号は、見えるところに置いておきます。",
      ],
      en: [
        "I misread you, and I am sorry. The numbers stay.",
        "I got that wrong; sorry to have startled you. I’ll leave the numbers in view.",
        "That was my mistake, and I’m sorry. The numbers can stay there all the same.",
        "Sorry, I took that the wrong way. The numbers stay where you can see them.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-back",
    phase: "safety",
    kind: "repair",
    wordings: {
      ja: [
        "「{gist}」のお話の途中でした。続きを聞かせてください。",
        "「{gist}」、そのお話に戻りますね。",
        "お話を止めてしまいました。よければ、続きを聞かせてください。",
        "先ほどの続きから、聞かせてください。",
      ],
      en: [
        "“{gist}”, you were saying. Please go on.",
        "You were telling me: “{gist}”. I’d like to hear the rest.",
        "I broke into what you were telling me. Please go on.",
        "Please go on from where I stopped you.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-believed",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "わかりました。番号は、念のため残しますね。",
        "そう聞けて、ほっとしました。番号は、念のためここに置いておきます。",
        "教えてくださって、ありがとうございます。番号は、夜中でもかけられます。",
        "伺えて、よかったです。気持ちが変わったら、番号のところに話してください。",
      ],
      en: [
        "All right, thank you. The numbers stay, in case.",
        "I’m glad you told me. The numbers stay where you can see them.",
        "Thank you for letting me ask. Some of those numbers answer at night, too.",
        "That is a relief to hear. If it ever changes, those numbers are there.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-well-heard",
    phase: "safety",
    kind: "hold-space",
    wordings: {
      ja: [
        "教えてくださって、ありがとうございます。",
        "話してくださったこと、心に留めておきます。",
        "そのことを、聞かせてもらえてよかったです。",
        "はい、伺いました。",
      ],
      en: [
        "Thank you for telling me.",
        "All right, thank you.",
        "Thank you. I won’t lose sight of that.",
        "I see. Thank you.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-of-work",
    phase: "safety",
    kind: "hold-space",
    wordings: {
      ja: [
        "お仕事の中で、「{danger}」と感じておられるのですね。",
        "お仕事のこととして、伺いますね。",
        "仕事の上でのことなのですね。どんなときか、聞かせてください。",
        "では、そのお話の続きを聞かせてください。",
      ],
      en: [
        "At work, then: “{danger}”. I’d like to hear about that.",
        "Thank you, then I know. Please go on.",
        "All right. Tell me how that shows there.",
        "So it belongs to the job. I’m listening.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-instead",
    phase: "safety",
    kind: "safety",
    returns: true,
    wordings: {
      ja: [
        "「{instead}」。そのお話を、聞かせてください。",
        "「{instead}」。そこから、続けてください。",
        "「{instead}」。急がず、そのことを話してください。",
        "「{instead}」。そちらを、大事に伺います。",
      ],
      en: [
        "“{instead}”. Tell me about that, if you like.",
        "“{instead}”. Let’s go on from there.",
        "“{instead}”. I’d like to hear about that.",
        "“{instead}”. That is what I’d like to listen to.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-worn-out",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "それほど、疲れておられるのですね。",
        "それだけ休めていないのですね。話すのは、休んでからでもかまいません。",
        "ただ休みたい、眠りたいのですね。番号は、念のため残しておきます。",
        "そこまで疲れがたまっているのですね。番号は、夜中でもかけられます。",
      ],
      en: [
        "So you are that tired. The numbers stay, in case.",
        "It is rest you want, then. We can stop whenever you need to.",
        "You have gone without rest for a long time. I’ll leave the numbers in view.",
        "Worn out, then, and not that. Some of those numbers answer at night, too.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-goodnight",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "話してくださって、ありがとうございました。つらくなったら、夜中でもここへ。",
        "どうか、ゆっくり休んでください。苦しくなったら、ここにかけてください。",
        "ここで終わりにしますね。気持ちが重くなったら、番号のところへ話してください。",
        "また話したくなった日に、どうぞ。つらい夜は、ここにかけてください。",
      ],
      en: [
        "Thank you for talking. If it gets heavy, somebody answers here at any hour.",
        "Please get some rest. On a bad night, these people are there.",
        "We’ll stop here. Should those thoughts come back, ring one of these.",
        "Come back whenever you like. For a hard night, keep these numbers by you.",
      ],
    },
    why,
    source,
  },
  {
    id: "safety-farewell",
    phase: "safety",
    kind: "safety",
    wordings: {
      ja: [
        "話してくださって、ありがとうございました。どうか、番号に電話してください。",
        "今日の言葉は残しておきます。このあと、どうか誰かと話してください。",
        "画面を閉じる前に、誰かひとりに連絡してください。",
        "終わりますが、番号は残ります。夜中でも、かけられるところがあります。",
      ],
      en: [
        "We stop here. Please reach one of these numbers, or somebody near you.",
        "Thank you for telling me. Please talk to a person now.",
        "It is all right to stop. Before you close this, please let one person know how you are.",
        "The talk ends here, but the numbers stay. Some of them answer at any hour.",
      ],
    },
    why,
    source,
  },
];
