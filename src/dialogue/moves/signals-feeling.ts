import type { Say } from "./move.ts";

/** Feelings, belittling words, comparisons and moments of insight. */
export const signalsOfFeeling: readonly Say[] = [
  {
    id: "feeling-beside",
    phase: "concern",
    kind: "reflect-complex",
    on: ["feeling"],
    wordings: {
      ja: [
        "お仕事のことで「{feeling}」という気持ちになるのですね。",
        "「{feeling}」という気持ちが、あるのですね。",
        "「{feeling}」、そう感じておられるのですね。",
        "それは、気持ちの動くことですね。",
        "そういうお気持ちで、働いておられるのですね。",
      ],
      en: [
        "You used the word “{feeling}”.",
        "You said “{feeling}”. Earlier you told me what matters to you: “{value}”.",
        "You said “{feeling}”. That may be part of what you first said: “{wish}”.",
        "So it wasn’t only what happened; it’s how it felt, too.",
        "That really got to you.",
        "So it’s also about how it felt.",
      ],
    },
    why: {
      ja: "口にされた気持ちを、話に出た人や仕事と結んで確かめています。",
      en: "This joins the feeling you named to the person or task you were speaking of.",
    },
    source: "MITI 4: complex reflection; only feelings that the client names.",
  },
  {
    id: "feeling-allowed",
    phase: "concern",
    kind: "normalise",
    on: ["feeling"],
    wordings: {
      ja: [
        "どんな気持ちでも、そのまま話してください。",
        "気持ちは、話しているうちに変わることもありますね。",
        "お仕事の中で「{feeling}」と感じるのも、自然なことですね。",
        "すぐには片づかない気持ちも、ありますね。",
        "気持ちを一つに決めなくて大丈夫です。",
      ],
      en: [
        "You can say just what you feel here.",
        "It may change as you talk, and that’s fine.",
        "It’s all right to say “{feeling}” here.",
        "You don’t have to do anything about it right away.",
        "There may be more than one feeling in it.",
      ],
    },
    why: {
      ja: "気持ちを言ってよい場であることを、意味づけをせずにお伝えしています。",
      en: "This says that feelings are welcome here, and reads nothing into them.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): acceptance; normalising without inference.",
  },
  {
    id: "feeling-word",
    phase: "concern",
    kind: "reflect-simple",
    on: ["feeling"],
    wordings: {
      ja: [
        "いちばん近い言葉が「{feeling}」なのですね。",
        "「{feeling}」と、言葉にしてくださいましたね。",
        "その言葉が合うのですね。",
        "そう感じておられるのですね。",
      ],
      en: [
        "“{feeling}” is the word you chose.",
        "I’ll remember that word: “{feeling}”.",
        "So it felt like that.",
        "Thank you for saying how it felt.",
      ],
    },
    why: {
      ja: "選ばれた言葉を言い換えずに受け取っています。",
      en: "The word you chose is kept and not replaced.",
    },
    source:
      "Counselling model: reuse the client's own feeling words; affect labelling, Lieberman et al. (2007).",
  },
  {
    id: "feeling-space",
    phase: "concern",
    kind: "hold-space",
    on: ["feeling"],
    wordings: {
      ja: [
        "「{feeling}」という気持ちなのですね。急がなくて大丈夫です。",
        "少し待っていますね。ゆっくり話してください。",
        "お気持ちのほうから、話してくださって大丈夫です。",
        "続けても、少し黙っていてもかまいません。",
        "話す順番は、気にしなくて大丈夫です。",
      ],
      en: [
        "“{feeling}”. Take your time with that.",
        "I won’t add anything to that.",
        "Let’s stay with that first. The rest can wait.",
        "You can go on, or be quiet for a while.",
        "We can take this slowly.",
      ],
    },
    why: {
      ja: "気持ちを口にしたあとは、次の質問を急がないようにしています。",
      en: "After a feeling has been named, the next question is not hurried.",
    },
    source: "Counselling model: a turn with no question after a feeling; space is a move.",
  },
  {
    id: "minimizing-noted",
    phase: "mirror",
    kind: "reflect-simple",
    on: ["minimizing"],
    wordings: {
      ja: [
        "ご自分では「{minimizing}」と思っておられるのですね。",
        "ご自分のお仕事を、そんなふうに言われるのですね。",
        "ご自分には、そう見えているのですね。",
        "そんなふうに感じるのですね。",
        "どんなふうに見えていても、そのまま話してください。",
      ],
      en: [
        "Just now you said “{minimizing}”.",
        "That’s how you speak about your own work: “{minimizing}”.",
        "You put that very modestly.",
        "You can put it any way you like.",
        "So you’d put it like that.",
      ],
    },
    why: {
      ja: "言い方を直すのではなく、出てきたことを書き留めています。",
      en: "The phrase is only noted, not corrected.",
    },
    source: "Counselling model: the mirror is used once; later the word is noted without reframing.",
  },
  {
    id: "minimizing-beside",
    phase: "mirror",
    kind: "reflect-complex",
    on: ["minimizing"],
    wordings: {
      ja: [
        "お仕事のことを「{minimizing}」と感じておられるのですね。",
        "「{wish}」とも、「{minimizing}」とも思っておられるのですね。",
        "いまは、そう思われるのですね。",
        "そう思いながら、毎日働いておられるのですね。",
        "ご自分のお仕事を、そう呼んでおられるのですね。",
      ],
      en: [
        "You told me what you do, and then you said “{minimizing}”.",
        "You started by saying “{wish}”, and you also say “{minimizing}”.",
        "You do it every day, and that’s how you speak about it.",
        "You don’t make much of what you do.",
        "That’s how you talk about your work.",
      ],
    },
    why: {
      ja: "仕事の中身と、それを言い表す言葉を、並べて見られるようにしています。",
      en: "This lets you see the work and your words for it side by side.",
    },
    source: "MITI 4: complex reflection (joins two things said, without a conclusion).",
  },
  {
    id: "comparison-let-run",
    phase: "comparison",
    kind: "reflect-simple",
    on: ["comparison"],
    wordings: {
      ja: [
        "{other}のことが、大きく見えるのですね。",
        "まずは、{other}のことを聞かせてください。",
        "相手のよく見えるところが、いくつもあるのですね。",
        "比べてしまうお話も、そのまま聞かせてください。",
        "では、そのお話を聞かせてください。",
      ],
      en: [
        "So you think a lot of {other}.",
        "There is a lot that you like about {other}.",
        "They have something that you’d like.",
        "It’s only natural to compare.",
        "I won’t argue with what you admire in them.",
        "It’s fine to say that here.",
      ],
    },
    why: {
      ja: "他の人や部署への見方を打ち消さずに、まず伺っています。",
      en: "What you see in others is heard first, and not argued with.",
    },
    source: "Article: the praise of sales runs its course; counselling model, do not argue.",
  },
  {
    id: "comparison-two-sides",
    phase: "comparison",
    kind: "reflect-complex",
    on: ["comparison"],
    wordings: {
      ja: [
        "{other}と比べて、見ておられるのですね。",
        "{other}のほうに、目が向くのですね。",
        "ほかの人のお仕事を見ながら、ご自分のことも考えておられるのですね。",
        "そのお仕事のことが、気になるのですね。",
        "比べると、そう見えるのですね。",
      ],
      en: [
        "So there’s {other}, and there’s your own work.",
        "You started by saying “{wish}”, and now you think of {other}.",
        "You’re talking about them, and a little about yourself, too.",
        "That may show something you care about.",
        "You’re comparing the two, then.",
      ],
    },
    why: {
      ja: "比べる相手の話と、ご自分の話のつながりを確かめています。",
      en: "This checks how what you say of others and what you say of yourself go together.",
    },
    source: "MITI 4: complex reflection; social comparison, Festinger (1954).",
  },
  {
    id: "insight-stay",
    phase: "role",
    kind: "hold-space",
    on: ["insight"],
    wordings: {
      ja: [
        "{restated}ですね。少し、ここで待ちますね。",
        "急いで先へ進まずに、ここで待ちますね。",
        "言葉になるまで、待っています。",
        "続きが浮かぶまで、ゆっくりで大丈夫です。",
        "まとまらなくても、そのまま話してください。",
      ],
      en: [
        "Let’s stay here for a moment.",
        "I won’t hurry on from that.",
        "You don’t have to finish the thought.",
        "Take whatever time you need.",
        "Take your time with that.",
      ],
    },
    why: {
      ja: "何かに気づきかけたときは、言葉を足さない方が考えやすいためです。",
      en: "When something is dawning, fewer words from outside leave more room.",
    },
    source: "Article: the client falls silent and begins to reflect; counselling model, space is a move.",
  },
  {
    id: "insight-beside",
    phase: "role",
    kind: "reflect-complex",
    on: ["insight"],
    wordings: {
      ja: [
        "「{gist}」、そう思われたのですね。",
        "いま、ご自分の言葉で言ってくださいましたね。",
        "いま、ふと思われたことなのですね。",
        "何か、思い当たることがあったのですね。",
      ],
      en: [
        "You began with “{wish}”, and you got here by yourself.",
        "You said that yourself.",
        "You seem to see it a little differently now.",
        "Something came to you just now.",
      ],
    },
    why: {
      ja: "前に話されたことと並べて、意味づけはご自分に任せています。",
      en: "This sets it next to what you said before, and leaves the meaning to you.",
    },
    source:
      "Article: the client's own realisation stays the client's; MITI 4, complex reflection (then and now).",
  },
  {
    id: "insight-words-kept",
    phase: "role",
    kind: "hold-space",
    on: ["insight"],
    wordings: {
      ja: [
        "「{gist}」。いまの言葉のまま、少し待ちますね。",
        "ご自分の言葉のままで、残しておきますね。",
        "急がなくていいので、ゆっくりどうぞ。",
        "いまの言葉は、あとでご自分で読み返せます。",
      ],
      en: [
        "“{gist}”. I’ll leave it in your words.",
        "I’ll leave that as you said it.",
        "It’s for you to say what that means.",
        "You can read that again later.",
      ],
    },
    why: {
      ja: "ご自分で見つけた言葉なので、こちらの解釈を加えずに残しています。",
      en: "You found these words yourself, so they are kept without interpretation.",
    },
    source: "Counselling model: never deliver a realisation; hold space after an insight.",
  },
];
