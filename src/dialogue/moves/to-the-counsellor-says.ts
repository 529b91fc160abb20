import type { Say } from "./move.ts";

/** What answers somebody who turns to the counsellor about the talk: not heard, not to be written down, who reads it, a joke. */
export const toTheCounsellorSays: readonly Say[] = [
  {
    id: "repair-unheard",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "聞き落としていました。もう一度、聞かせてください。",
        "すみません、受け取り方が違っていました。お話の続きを聞かせてください。",
        "「{missed}」というお話を、通り過ぎてしまいました。失礼しました。",
        "取り違えていました。いちばん聞いてほしいところから、話してください。",
        "失礼しました。先に進まずに、ここで伺います。",
      ],
      en: [
        "I went past this, and I’m sorry: “{missed}”. Say more about it, if you like.",
        "“{missed}”. I should have stayed with that; I’m sorry.",
        "I’m sorry, I missed that. Tell me in your own way, and I’ll stay with it.",
        "I got that wrong. Start from what matters most, and I’ll keep to it.",
        "I wasn’t following you there, and I’m sorry. Go on from where you are.",
        "That was my mistake. Go on; I’m with you.",
      ],
    },
    why: {
      ja: "聞き落としや取り違えがあったときは、言い訳をせずに伺い直します。",
      en: "When something was not heard or was taken wrongly, that is owned up to, and it comes first.",
    },
    source: "Repair of a rupture (Safran & Muran 2000); counselling model: it listened.",
  },
  {
    id: "repair-unheard-now",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "失礼しました。聞き落としていました。",
        "すみません、取り違えていました。",
        "先ほどは、受け取り方が違っていました。",
        "失礼しました。いまのお話を伺います。",
      ],
      en: [
        "I’m sorry, I missed that.",
        "I got that wrong. Sorry.",
        "You’re right, I went past it.",
        "Sorry. I have it now.",
        "That was my mistake.",
      ],
    },
    why: {
      ja: "聞き落としがあったときは、言い訳をせずに受け取り直します。",
      en: "When something was not heard, that is owned up to before anything else.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
  },
  {
    id: "repair-off-record",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "記録には残しません。話してくださって、ありがとうございます。",
        "そこは書き留めません。ここで聞くだけにします。",
        "記録には入れません。続きは、話したいときで大丈夫です。",
        "書かずにおきます。",
      ],
      en: [
        "That stays out of the record. Thank you for telling me.",
        "I won’t write that down, and I won’t come back to it unless you do.",
        "It isn’t in the record, and it won’t be.",
        "That’s between you and the page; nothing of it is kept for the record.",
      ],
    },
    why: {
      ja: "書かないでほしいと言われたことは、記録にも問いにも使いません。",
      en: "What you ask not to have written down goes into no record and no later question.",
    },
    source: "Counselling model, the record: the person decides what stands in it.",
  },
  {
    id: "repair-struck",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "記録から外しました。",
        "その行は消しました。ほかの行も、いつでも消せます。",
        "いまの行は、記録にありません。",
        "外しました。教えてくださって、ありがとうございます。",
      ],
      en: [
        "It’s out of the record. I’m sorry it was there.",
        "That line is gone. You can strike any other one, too.",
        "Done: it’s no longer in the record.",
        "I’ve taken it out. Thank you for saying so.",
      ],
    },
    why: {
      ja: "記録に何を残すかは、ご自身が決めることだからです。",
      en: "What stands in the record is yours to decide.",
    },
    source: "Counselling model, the record: the person can edit, strike or restore each line.",
  },
  {
    id: "repair-which-line",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "どの行のことか教えてくだされば、記録から外します。",
        "外したい言葉を、そのまま書いてください。記録から消します。",
        "どの言葉か、教えてください。すぐに外します。",
        "その言葉を書いてくだされば、外せます。",
      ],
      en: [
        "Tell me which words, and I’ll take them out of the record.",
        "Write the line you mean, and it goes.",
        "Say which one it is, and it’s out.",
        "Nothing of that is in the record. If you see a line you don’t want, name it and it goes.",
      ],
    },
    why: {
      ja: "どの行のことかが分からないまま、ほかの言葉を消さないためです。",
      en: "So that no other line of yours is taken out by mistake.",
    },
    source: "Counselling model, the record: the person can edit, strike or restore each line.",
  },
  {
    id: "repair-who-sees",
    phase: "concern",
    kind: "inform",
    wordings: {
      ja: [
        "ご自分で見せないかぎり、誰も読みません。外へは送られません。",
        "読めるのはご自分だけです。誰かに見せるかどうかは、ご自分で決められます。",
        "会社にも上司にも、ここでの言葉は届きません。",
        "言葉は外へ送られません。見せる相手は、ご自分で選べます。",
      ],
      en: [
        "Nobody reads it unless you show it to them. It stays on the machine this program runs on.",
        "Only you. Whether anybody else sees it is yours to decide.",
        "Nothing you write goes to your employer. It stays here unless you show it.",
        "You, and whoever you choose to show it to. Nothing is sent anywhere.",
      ],
    },
    why: {
      ja: "誰が読むのかは、話す前に知っておいてよいことだからです。",
      en: "It matters to know who reads a thing before it is written.",
    },
    source: "Counselling model, frame: consent and where the words go.",
  },
  {
    id: "repair-joke",
    phase: "concern",
    kind: "repair",
    wordings: {
      ja: [
        "冗談だったのですね。真に受けてしまいました。",
        "そのまま受け取ってしまいました。失礼しました。",
        "冗談を、まじめに聞いてしまいました。",
        "なるほど、冗談だったのですね。",
      ],
      en: [
        "I took that at its word. Sorry.",
        "A joke, then; it went past me.",
        "I’m slow with jokes. I have it now.",
        "Ah. I took that the wrong way.",
      ],
    },
    why: {
      ja: "冗談をまじめに受け取ってしまったので、取り違えを認めています。",
      en: "A joke was taken seriously, so that is owned up to.",
    },
    source: "Repair of a rupture (Safran & Muran 2000).",
  },
  {
    id: "repair-language",
    phase: "concern",
    kind: "normalise",
    wordings: {
      ja: [
        "書き方は気にしなくて大丈夫です。そのまま話してください。",
        "そのままの言葉で、よく分かります。",
        "書きやすい書き方で大丈夫です。",
        "言葉の形は、気にしなくて大丈夫です。",
      ],
      en: [
        "Your English is fine here. Write in whatever way is easiest.",
        "I can follow you well. Write just as you like.",
        "There’s no need to worry about how you write it.",
        "The way you write it is fine.",
      ],
    },
    why: {
      ja: "書き方を気にせずに話せるようにするためです。",
      en: "So that nobody has to worry about how they write.",
    },
    source: "Counselling model, frame: information only; person-centred practice, acceptance.",
  },
];
