import type { Say } from "./move.ts";

/** What meets an utterance that does something else than answer: each is taken for what it is, in one plain sentence. */
export const doingSays: readonly Say[] = [
  {
    id: "met-complaint",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "もっともです。話したいことがあれば、そちらを伺います。",
        "その問いは取り下げます。話したいところから、どうぞ。",
        "聞くより、お話を待ちますね。",
        "合わない聞き方でしたね。続きは、お任せします。",
        "では、好きなところから話してください。",
      ],
      en: [
        "Fair enough. I’ll drop that; start wherever you’d rather.",
        "Point taken. I’ll ask less and leave you more room.",
        "You’re right to say so. What would help is up to you.",
        "Then forget that question. What you want to say comes first.",
        "That’s fair. I’ll hold back; it’s your turn.",
      ],
    },
    why: {
      ja: "不満は、言い分のまま受け取り、何かを変えるためです。",
      en: "A complaint is met plainly, and something is changed.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
  },
  {
    id: "met-too-many",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "多かったですね。黙りますので、話したいことからどうぞ。",
        "聞いてばかりでした。しばらく、問いを減らします。",
        "はい、問いはいったん止めます。",
        "質問が続きましたね。あとは、話したいことだけで大丈夫です。",
      ],
      en: [
        "That was a lot of questions. I’ll hold back now; say whatever you like.",
        "True, I’ve asked too much. There’ll be fewer.",
        "I’ll stop asking for a bit. Go ahead if there’s something you want to say.",
        "Too many, yes. Say something or nothing, as you please.",
      ],
    },
    why: {
      ja: "問いが多いと言われたら、問うのを控えるためです。",
      en: "Told that there are too many questions, fewer are asked.",
    },
    source: "Repair of a rupture (Safran & Muran 2000): what is complained of is changed.",
  },
  {
    id: "met-point-taken",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: ["たしかに。", "おっしゃるとおりです。", "ごもっともです。", "はい、気をつけます。"],
      en: ["True.", "Fair.", "You have a point.", "Noted."],
    },
    why: {
      ja: "話の途中での一言も、聞こえたとお伝えするためです。",
      en: "A remark in passing is heard as well.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
  },
  {
    id: "met-praise",
    phase: "concern",
    kind: "hold-space",
    wordings: {
      ja: [
        "そう言ってくださって、ありがとうございます。",
        "それはよかったです。続きは、浮かんだところからどうぞ。",
        "ありがとうございます。急がずに考えてください。",
        "そう言っていただけると、ありがたいです。",
      ],
      en: [
        "Thank you for saying so. Go on whenever you like.",
        "I’m glad of that. No hurry with the rest.",
        "Thanks. There’s no hurry.",
        "That’s kind of you. My question can wait.",
      ],
    },
    why: { ja: "かけてくださった言葉に、短くお返しするためです。", en: "A kind word gets a short one back." },
    source: "Counselling model: space is a move.",
  },
  {
    id: "met-praise-on",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "ありがとうございます。",
        "そう伺えて、よかったです。",
        "うれしい言葉です。",
        "はい、では続けますね。",
      ],
      en: ["Thank you.", "That’s good to hear.", "Thanks for telling me that.", "Then let’s carry on."],
    },
    why: { ja: "かけてくださった言葉に、短くお返しするためです。", en: "A kind word gets a short one back." },
    source: "Counselling model: repair.",
  },
  {
    id: "met-correction",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "「{right}」なのですね。取り違えていました。",
        "言い直します。「{right}」ですね。",
        "「{right}」のほうですね。わかりました。",
        "こちらの聞き違いでした。失礼しました。",
        "いまのは取り消します。",
        "はい、そう受け取り直します。",
        "では、さっきの言い方は忘れてください。",
      ],
      en: [
        "“{right}”. Sorry, I had that wrong.",
        "“{right}”. I have it now.",
        "It’s “{right}”, then.",
        "I got the wrong end of that. I’m sorry.",
        "Not that, then. Thank you for putting me right.",
        "Right, I’ll take that back.",
        "OK, then what I said doesn’t stand.",
      ],
    },
    why: { ja: "取り違えを、その場で直すためです。", en: "What was taken wrongly is put right at once." },
    source: "Repair of a rupture (Safran & Muran 2000).",
  },
  {
    id: "met-right",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "「{right}」のほうですね。",
        "はい、「{right}」と。",
        "そちらのほうなのですね。",
        "はい、そのように伺います。",
        "そういうことなのですね。続けてください。",
      ],
      en: [
        "“{right}”, then. Go on.",
        "I have that: “{right}”.",
        "I see. That’s how it is, then.",
        "Right, that way round.",
        "I follow now. Go on.",
      ],
    },
    why: {
      ja: "言い直してくださったことを、そのまま受け取るためです。",
      en: "What is put right is taken in as it was said.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
  },
  {
    id: "met-filler",
    phase: "concern",
    kind: "hold-space",
    wordings: {
      ja: [
        "はい。ゆっくりで大丈夫です。",
        "お待ちしています。",
        "どうぞ、考える時間をとってください。",
        "急がなくて大丈夫です。",
      ],
      en: ["Take your time.", "No rush at all.", "Whenever you’re ready.", "There’s time to think."],
    },
    why: { ja: "考えておられる間は、待つためです。", en: "Whoever is thinking is waited for." },
    source: "Counselling model: space is a move.",
  },
  {
    id: "met-elsewhere",
    phase: "concern",
    kind: "hold-space",
    wordings: {
      ja: [
        "問いは脇に置きます。そのお話を聞かせてください。",
        "先に、いまのお話を伺います。",
        "はい。どうぞ、そのまま話してください。",
        "こちらの問いは、あとで大丈夫です。",
      ],
      en: [
        "Let’s stay with that. My question can wait.",
        "Go on with that; the question isn’t important.",
        "That comes first. Say as much of it as you want.",
        "We can leave what I asked. Tell me about this.",
      ],
    },
    why: {
      ja: "話したいことを、問いより先に伺うためです。",
      en: "What somebody needs to say comes before what was asked.",
    },
    source: "Counselling model: the client leads.",
  },
  {
    id: "met-plainer",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "わかりました。短く、やさしい言い方にしますね。",
        "では、もっと簡単に伺いますね。",
        "言い方を変えて、短く伺います。",
        "はい。わかりやすい言葉で言い直しますね。",
      ],
      en: [
        "All right. I’ll keep it shorter and simpler.",
        "Let me put that more simply.",
        "I’ll use fewer words.",
        "OK, in plainer words.",
      ],
    },
    why: {
      ja: "聞き方を、ご希望に合わせるためです。",
      en: "The way of asking follows what the client wants.",
    },
    source: "Counselling model: repair.",
  },
  {
    id: "met-slower",
    phase: "concern",
    kind: "hold-space",
    wordings: {
      ja: [
        "わかりました。急がずに進めます。",
        "返事は、どれだけかかっても大丈夫です。",
        "書けたところで送ってくだされば、大丈夫です。",
        "はい。ご自分の速さで進めてください。",
      ],
      en: [
        "All right. Take as long as you need.",
        "There’s no time limit on an answer.",
        "I’ll wait; send it when it’s ready.",
        "Go at your own pace.",
      ],
    },
    why: { ja: "急がせないためです。", en: "Nobody is hurried." },
    source: "Counselling model: pace.",
  },
  {
    id: "met-yes",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "はい、大丈夫です。",
        "はい、それでかまいません。",
        "もちろん、かまいません。",
        "ええ、大丈夫です。",
      ],
      en: ["Yes, that’s fine.", "Yes, either is fine.", "Yes, that will do.", "Yes, go ahead."],
    },
    why: {
      ja: "してよいかと聞かれたら、はっきり答えるためです。",
      en: "Asked whether something will do, the answer is yes.",
    },
    source: "Counselling model: repair.",
  },
  {
    id: "met-no-need",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "いいえ、何でもかまいません。",
        "いいえ、そうでなくて大丈夫です。",
        "どれでも大丈夫です。",
        "いえ、そこは問いません。",
      ],
      en: ["No, it doesn’t matter.", "No, any will do.", "It needn’t be.", "No need at all."],
    },
    why: {
      ja: "そうでなければいけないかと聞かれたら、はっきり答えるためです。",
      en: "Asked whether it must be so, the answer is no.",
    },
    source: "Counselling model: repair.",
  },
  {
    id: "talk-leave-it",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "では、この問いはやめますね。",
        "二度も分かりにくくて、すみません。",
        "それは、もうよしましょう。",
        "別の伺い方にしますね。",
      ],
      en: [
        "Then never mind it.",
        "Forget that one; it wasn’t a good question.",
        "I’m not getting it across. Let’s drop it.",
        "We’ll leave that.",
      ],
    },
    why: {
      ja: "言い直しても伝わらない問いは、取り下げるためです。",
      en: "A question that is unclear twice is dropped.",
    },
    source: "Counselling model: never the same question twice.",
  },
  {
    id: "met-back",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "前の答えには、画面の戻すボタンで戻れます。",
        "ひとつ戻すボタンで、前の答えをやり直せます。",
        "戻すボタンを押すと、ひとつ前から続けられます。",
        "画面から、ひとつ前に戻れます。",
      ],
      en: [
        "The Back one step button takes back your last answer.",
        "You can go back with the button below.",
        "Press Back one step to answer that again.",
        "Back one step is the button for that.",
      ],
    },
    why: { ja: "戻り方をお伝えするためです。", en: "To say how to go back." },
    source: "Counselling model: the client leads.",
  },
  {
    id: "met-instruction",
    phase: "concern",
    kind: "hold-space",
    wordings: {
      ja: [
        "はい、話したいところから聞かせてください。",
        "はい。そちらのお話を、先に伺います。",
        "承知しました。どこからでも、どうぞ。",
        "はい、お任せします。",
      ],
      en: [
        "All right. Start wherever you’d rather.",
        "OK. Tell me about that instead.",
        "Understood. Over to you.",
        "Fine by me. Go on from there.",
      ],
    },
    why: { ja: "進め方を、ご本人に委ねるためです。", en: "How to go on is up to the client." },
    source: "Counselling model: the client leads.",
  },
  {
    id: "met-either",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "どちらでもかまいません。浮かんだほうで答えてください。",
        "お好きなほうで大丈夫です。",
        "決まりはありません。ご自分の受け取り方で大丈夫です。",
        "広くとって大丈夫です。",
      ],
      en: [
        "Either is fine. Take it the way it first struck you.",
        "Whichever comes to mind first.",
        "It’s up to you how to take it.",
        "There’s no fixed meaning. Whatever comes to mind will do.",
      ],
    },
    why: { ja: "問いの範囲を、狭めないためです。", en: "A question is not made narrower than it is." },
    source: "Counselling model: repair.",
  },
  {
    id: "met-how-long",
    phase: "concern",
    kind: "inform",
    returns: true,
    wordings: {
      ja: [
        "{left}です。いつでも終わりにできます。",
        "時間では{left}です。短くしても大丈夫です。",
        "残りは{left}です。途中で終えてもかまいません。",
        "{left}と見ています。早く切り上げても大丈夫です。",
      ],
      en: [
        "{left}. You can stop whenever you like.",
        "I’d say {left}, or less if you’d rather.",
        "By the clock, {left}. Stopping early is fine.",
        "There’s {left} to go at most. Say so when you’ve had enough.",
      ],
    },
    why: {
      ja: "残りを聞かれたら、ありのままに答えるためです。",
      en: "Asked how much is left, it is said plainly.",
    },
    source: "Counselling model: consent.",
  },
];
