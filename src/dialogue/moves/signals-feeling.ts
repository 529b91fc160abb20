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
        "お仕事のことで「{feeling}」という気持ちなのですね。",
        "「{feeling}」という気持ちがあるのですね。",
        "「{feeling}」、そういう気持ちなのですね。",
        "気持ちの動くことだったのですね。",
        "気持ちも動く話ですね。",
      ],
      en: [
        "You use the word “{feeling}”.",
        "You say “{feeling}”, and it may have to do with “{value}”.",
        "You came with “{wish}”. Perhaps “{feeling}” belongs to that.",
        "It wasn’t only what happened, then.",
        "That didn’t leave you cold.",
        "How it felt is part of it.",
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
        "どんな気持ちも話せます。",
        "気持ちは、話すうちに変わることもあります。",
        "仕事の話に「{feeling}」があってよいと思います。",
        "すぐには片づかない気持ちもあります。",
        "一つに決まらない気持ちもあります。",
      ],
      en: [
        "You can say just what you feel.",
        "It may change as you talk, and that is fine.",
        "You can say “{feeling}” here.",
        "Nothing has to be done about it at once.",
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
        "いちばん近い言葉が「{feeling}」ですね。",
        "「{feeling}」なのですね。",
        "その言葉が近いのですね。",
        "そう感じておられるのですね。",
      ],
      en: [
        "“{feeling}” is the word you chose.",
        "Your word for it is “{feeling}”.",
        "So that’s the word for it.",
        "I’ll use your own word.",
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
        "「{feeling}」。少し間を置いてかまいません。",
        "少し、聞いています。",
        "気持ちが先でかまいません。",
        "続けることも、黙っていることもできます。",
        "話す順番は、気持ちに合わせられます。",
      ],
      en: [
        "“{feeling}”. Take your time with that.",
        "I won’t add anything to that.",
        "This can come first; the rest can wait.",
        "You can go on, or stay quiet for a while.",
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
        "ご自分では「{minimizing}」と見ておられるのですね。",
        "ご自分の仕事を、そう言われるのですね。",
        "そう見えているのですね。",
        "そう感じるのですね。",
        "どう見えていても、そのまま話せます。",
      ],
      en: [
        "Just now you said “{minimizing}”.",
        "About your own work you said “{minimizing}”.",
        "You put that in modest words.",
        "You can put it just the way you like.",
        "That’s how you put it.",
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
        "ご自分では「{minimizing}」と感じるのですね。",
        "「{wish}」と思い、「{minimizing}」とも思うのですね。",
        "いまは、そう思うのですね。",
        "そう思って働いておられるのですね。",
        "いまの呼び方ですね。",
      ],
      en: [
        "You told me what you do, and you said “{minimizing}”.",
        "You came with “{wish}”, and you also say “{minimizing}”.",
        "What you do is one thing, and what you call it is another.",
        "Those are small words for what fills your days.",
        "That’s how you talk about it.",
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
        "{other}のことが、大きく見えているのですね。",
        "まず{other}の話を聞かせてください。",
        "よく見えるところが、いくつもありそうです。",
        "比べる話も、今日の話のうちです。",
        "そのまま聞きます。",
      ],
      en: [
        "From where you are, there is a lot to be said for {other}.",
        "Let’s hear about {other} first.",
        "Something over there looks good to you.",
        "Comparing is part of this too, so please go on.",
        "I’m not going to argue with what you admire.",
        "Say all you want to about it.",
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
        "{other}と比べて見ておられるのですね。",
        "{other}のほうへ、目が向くのですね。",
        "よその話をしながら、ご自分のことも見ていますね。",
        "気になる仕事なのですね。",
        "比べる話ですね。",
      ],
      en: [
        "There’s {other}, and there’s your own work.",
        "You came with “{wish}”, and you think of {other}.",
        "You’re talking about them, and about yourself a little.",
        "Perhaps it shows something you care about.",
        "Two kinds of work, side by side.",
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
        "{restated}ですね。少し、ここで待ちます。",
        "先を急がず、ここで間を取ります。",
        "言葉になるまで、待っています。",
        "続きが浮かぶまで、静かにしています。",
        "まとめずに聞いています。",
      ],
      en: [
        "We can stay here for a moment.",
        "I won’t hurry on from this.",
        "There’s no need to finish the thought.",
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
        "いまの言葉は、ご自分で見つけたものですね。",
        "いま、浮かんだことですね。",
        "何か、浮かんだのですね。",
      ],
      en: [
        "You began with “{wish}”, and you got here by yourself.",
        "Those were your own words.",
        "You seem to be seeing it a little differently now.",
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
        "「{gist}」。少し、そのまま待ちます。",
        "ご自分の言葉のままで残します。",
        "急がずにいます。",
        "あとで、ご自分で読み返せます。",
      ],
      en: [
        "“{gist}”. I’ll leave it in your words.",
        "I’ll leave that as you said it.",
        "What it means is for you to say.",
        "You can read it again later.",
      ],
    },
    why: {
      ja: "ご自分で見つけた言葉なので、こちらの解釈を加えずに残しています。",
      en: "You found these words yourself, so they are kept without interpretation.",
    },
    source: "Counselling model: never deliver a realisation; hold space after an insight.",
  },
];
