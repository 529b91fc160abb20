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
        "「{earlier}」と「{feeling}」が近くに聞こえました。",
        "{party}の話の中で「{feeling}」という言葉が出ました。",
        "ふだんの「{task}」と「{feeling}」が並びました。",
        "出来事の話に、気持ちの言葉が加わりました。",
        "していることの話から、感じていることの話になりました。",
      ],
      en: [
        "As I read it, “{earlier}” and “{feeling}” are close.",
        "While speaking of {party}, you said “{feeling}”.",
        "Along with “{task}” came the word “{feeling}”.",
        "To what happened, you have added how it feels.",
        "We have gone from what you do to what you feel.",
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
        "どんな気持ちも、よし悪しなしに置いておけます。",
        "気持ちの名前は、途中で変わってもかまいません。",
        "仕事の話に「{feeling}」が出てきてよいと思います。",
        "すぐに片づけなくてよい言葉として、受け取ります。",
        "同じ一日に、いくつもの気持ちがあることもあります。",
      ],
      en: [
        "Any feeling can be here, without being good or bad.",
        "The name you give it may change as we go.",
        "There is room for “{feeling}” in a talk about work.",
        "It does not have to be dealt with at once.",
        "One day can hold several feelings.",
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
        "いまは「{feeling}」が、いちばん近い言葉なのですね。",
        "「{feeling}」という言葉を、そのまま預かります。",
        "気持ちに、ご自分で名前をつけられました。",
        "言葉になった気持ちを、言い換えずに残します。",
      ],
      en: [
        "Just now the closest word is “{feeling}”.",
        "I will keep “{feeling}” exactly as you said it.",
        "You gave the feeling a name of your own.",
        "Your word for it stays; I will not swap it for another.",
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
        "「{feeling}」のところで、少し間を置きます。",
        "何も足さずに、ここで待っています。",
        "気持ちのほうが先に来てもかまいません。",
        "続けても黙っていても、どちらでも大丈夫です。",
        "話す順番は、気持ちに合わせて変えられます。",
      ],
      en: [
        "We can pause here, with “{feeling}”.",
        "I will add nothing and wait.",
        "Feelings may come first; the rest can wait.",
        "Going on or staying quiet are both all right.",
        "Whatever comes next can come in its own time.",
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
        "いま「{minimizing}」という言葉が出ました。",
        "書き留めておく言葉に「{minimizing}」を加えます。",
        "小さく言う言い方が、ここに一つありました。",
        "言い方は直さずに、残しておきます。",
        "控えめな言葉のまま、受け取ります。",
      ],
      en: [
        "Just now the words were “{minimizing}”.",
        "I am adding “{minimizing}” to the words to remember.",
        "There was a small way of putting it, just there.",
        "Nothing needs correcting; the phrase stays as it is.",
        "Those modest words are kept as you said them.",
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
        "仕事の話に「{minimizing}」が添えられています。",
        "前の「{earlier}」の近くに、いまの言い方を置きます。",
        "中身のことと、それを言う言葉の両方を伺いました。",
        "していることの横に、ご自分への言い方が並びました。",
      ],
      en: [
        "With “{task}” there came the words “{minimizing}”.",
        "I put this way of saying it near “{earlier}”.",
        "The work is one thing I have now, and your words for it are another.",
        "Next to what you do, there is how you speak of it.",
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
        "{other}が大きく見えている、と伺いました。",
        "よく見えるところを、順に挙げてくださいました。",
        "比べたくなるところへ、話が来ました。",
        "まず{other}の話を、聞かせてください。",
        "高く見えるものを、打ち消さずに伺います。",
      ],
      en: [
        "From where you stand, there is much to see in {other}.",
        "One by one you have named what looks good there.",
        "We have come to a place where comparing is natural.",
        "Let us hear about {other} first.",
        "I am not going to argue with what you admire.",
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
        "{other}の話と「{task}」の話が、隣り合いました。",
        "大事な「{value}」と{other}の話を、並べておきます。",
        "外の話をしながら、内側の話にも触れておられます。",
        "よそで目に留まるものが、話の中に並びました。",
      ],
      en: [
        "What you say of {other} now stands beside “{task}”.",
        "Beside “{value}” I put what you say of {other}.",
        "While speaking of others you have touched on yourself.",
        "Your eye for what happens over there is part of this, too.",
      ],
    },
    why: {
      ja: "比べる相手の話と、ご自分の話のつながりを確かめています。",
      en: "This checks how what you say of others and of yourself hang together.",
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
        "いまのところに、少しとどまります。",
        "先を急がず、ここに間を置きます。",
        "言葉になりかけたものを、そのままにしておきます。",
        "続きが浮かぶまで、静かにしています。",
        "まとめずに、いまの言葉を見ています。",
      ],
      en: [
        "We can stay here for a moment.",
        "I will not hurry on from this.",
        "What is just taking shape can be left as it is.",
        "Take whatever quiet you need.",
        "No summing up from me just yet.",
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
        "前の「{earlier}」の隣に、いまの言葉があります。",
        "はじめの「{wish}」からここまで、話が動いてきました。",
        "いま出た言葉は、ご自分で見つけたものです。",
        "さきほどまでの話に、別の見方が加わりました。",
      ],
      en: [
        "Beside “{earlier}” there are now these words.",
        "Since “{wish}”, what you say has moved on to here.",
        "These words are ones you came to by yourself.",
        "Another way of seeing it has joined the rest.",
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
        "「{gist}」という言葉を、動かさずに置いておきます。",
        "ご自分の言葉で出てきたものを、書き留めました。",
        "意味づけはせずに、いまの一言を残します。",
        "もう一度ご自分で眺められるよう、そのまま残します。",
      ],
      en: [
        "I am leaving “{gist}” where it is.",
        "Written down, in your own words.",
        "No meaning is added to it; it is noted as you said it.",
        "It is kept as it came, for you to look at again.",
      ],
    },
    why: {
      ja: "ご自分で見つけた言葉なので、こちらの解釈を加えずに残しています。",
      en: "You found these words yourself, so they are kept without interpretation.",
    },
    source: "Counselling model: never deliver a realisation; hold space after an insight.",
  },
];
