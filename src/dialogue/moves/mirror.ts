import type { Ask, Say } from "./move.ts";

/** What differs between the work just named and the client's own. */
export const mirrorAsks: readonly Ask[] = [
  {
    id: "ask-helping-work",
    phase: "mirror",
    kind: "ask-open",
    asks: "mirror.example",
    step: 1,
    form: 30,
    wordings: {
      ja: [
        "人の役に立つ仕事と聞いて、まず浮かぶのはどんな仕事ですか。",
        "誰かのためになっていると思う仕事を一つ挙げると、何でしょうか。",
        "いいなと思うのは、どんな仕事をしている人ですか。",
        "手本になりそうな仕事を一つ選ぶなら、何が浮かびますか。",
      ],
      en: [
        "When you think of work that helps people, which job comes to mind?",
        "Whose work would you call useful to others?",
        "If you named one job you look up to, what would it be?",
        "Which kind of work do you think of as doing good?",
      ],
    },
    why: {
      ja: "何と比べているのかが見えると、ご自分の仕事の見え方もはっきりします。",
      en: "Once it is clear what you compare your work with, it is easier to see how you look at your own.",
    },
    source: "Article: the client holds the counsellor’s and the doctor’s work next to their own.",
    notUnder: ["treatment"],
  },
  {
    id: "ask-helping-work-small",
    phase: "mirror",
    kind: "ask-open",
    asks: "mirror.example",
    step: 2,
    form: 30,
    wordings: {
      ja: [
        "最近、誰かの働く姿でいいなと思ったのは、どんな場面でしたか。",
        "身近なところで、頼りにしている仕事の人は誰ですか。",
        "子どものころ、すごいと思った大人の仕事は何でしたか。",
        "先月お世話になった仕事の人を、一人挙げると誰でしょうか。",
      ],
      en: [
        "Whose work have you come across lately and liked?",
        "In everyday life, whose job do you rely on?",
        "When you were a child, whose work did you look up to?",
        "In the last month, whose work were you glad of?",
      ],
    },
    why: {
      ja: "大きな言葉で浮かばないときは、最近見かけた一人から考えると楽になることがあります。",
      en: "When the big question stays empty, one person you saw lately can be easier to think of.",
    },
    source: "Counselling model: a smaller, more concrete question where the first drew nothing.",
    notUnder: ["treatment"],
  },
  {
    id: "ask-difference",
    phase: "mirror",
    kind: "ask-open",
    asks: "mirror.difference",
    step: 1,
    form: 15,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "先ほど挙げた仕事とご自分の仕事では、何が違いますか。",
        "比べてみると「{task}」とは、どこが違いますか。",
        "ご自分の仕事との違いは、どこにありそうですか。",
        "並べてみると、違うのはどんなところでしょうか。",
        "どちらも仕事として見ると、違いは何になりますか。",
      ],
      en: [
        "What is the difference between that work and your own?",
        "Next to your own work, “{task}”, what is different about it?",
        "Where would you draw the line between that kind of work and yours?",
        "Looking at the two together, what is not the same?",
        "As you see it, how does your own work differ from that?",
      ],
    },
    why: {
      ja: "並べて違いを探すと、何を「役に立つ」と呼んでいるのかが見えてくることがあります。",
      en: "Looking for the difference can show what you count as being of use.",
    },
    source: "Article: the client, left with the comparison, works out what differs.",
  },
  {
    id: "ask-difference-reply",
    phase: "mirror",
    kind: "shift-viewpoint",
    asks: "mirror.difference",
    step: 1,
    form: 30,
    afterMove: "mirror-only",
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "もし外科医が同じことを口にしたら、何と返しますか。",
        "機長が「座っているだけ」と話したら、どう応じますか。",
        "友人が自分の仕事を同じように話したら、何と言いますか。",
        "別の仕事の人がそう言ったら、どんな言葉を返しますか。",
      ],
      en: [
        "If a surgeon said the same about surgery, what would you reply?",
        "If you heard those words from a pilot, how would you answer?",
        "Suppose a friend spoke that way about their own job: what would you say?",
        "If somebody in another trade put it like that, what would you say?",
      ],
    },
    why: {
      ja: "同じ言葉を他の人から聞いたと考えると、自分に言うときとの違いに気づくことがあります。",
      en: "Hearing the same words from somebody else can sound different from saying them to yourself.",
    },
    source: "Article: the word is turned round on other trades; cognitive practice, the friend's viewpoint.",
  },
  {
    id: "ask-difference-small",
    phase: "mirror",
    kind: "ask-closed",
    asks: "mirror.difference",
    step: 2,
    form: 15,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "違いを一つ選ぶなら、何がいちばん近いですか。",
        "相手、技術、責任で言うと、違うのはどれでしょうか。",
        "仕事が終わったときに見えるものは、どう違いますか。",
        "あえて一か所挙げるなら、どこが違いますか。",
      ],
      en: [
        "If you had to pick just one difference, which would it be?",
        "The people, the skill or the responsibility: where is the difference, if there is one?",
        "When the work is done, what do they see in front of them that you do not?",
        "Between the work you named and your own, what is one difference?",
      ],
    },
    suggestions: {
      ja: ["相手との近さ", "資格や技術", "責任の重さ", "違いはない"],
      en: ["How near people are", "Training or skill", "How much depends on it", "No difference"],
    },
    why: {
      ja: "違い全体を言わなくても、一つ選べば先へ進めます。",
      en: "There is no need to name every difference; one is enough to go on with.",
    },
    source: "Counselling model: “I don't know” is a clue; ask something smaller.",
  },
];

/** The turned word, what comes after it, and the repair if it did not land. */
export const mirrorSays: readonly Say[] = [
  {
    id: "reflect-example-beside",
    phase: "mirror",
    kind: "reflect-complex",
    after: ["mirror.example"],
    wordings: {
      ja: [
        "「{gist}」と「{task}」を、隣に置いてみます。",
        "比べてみる仕事が、一つ出てきました。",
        "はじめの「{wish}」の近くに、その仕事があるのですね。",
        "いいなと思う仕事が、少し具体的になりました。",
      ],
      en: [
        "On one side “{gist}”, and on the other your own work, “{task}”.",
        "Now there is somebody else’s work to look at as well.",
        "You began with “{wish}”, and this is the work that comes to mind.",
        "You have given an example, and it can stay next to yours.",
      ],
    },
    why: {
      ja: "比べている相手を、ご自分の仕事の隣に置いて確かめています。",
      en: "This puts what you compare with next to your own work, to check it.",
    },
    source: "Article: the client’s idea of work that helps people (MITI 4, complex reflection).",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-example-noted",
    phase: "mirror",
    kind: "reflect-simple",
    after: ["mirror.example"],
    wordings: {
      ja: [
        "挙げてくださった仕事を、書き留めます。",
        "思い浮かんだままで、伺っておきます。",
        "「{gist}」という例を、覚えておきます。",
        "遠い仕事でも近い仕事でも、比べる手がかりになります。",
      ],
      en: [
        "I have noted the work you named.",
        "That can stay here just as it came to mind.",
        "For example, “{gist}”: I will keep that.",
        "Near or far, it gives us something to compare with.",
      ],
    },
    why: {
      ja: "何を思い浮かべたかを、そのまま受け取っています。",
      en: "This takes up what came to mind, as it came.",
    },
    source: "MITI 4, simple reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "mirror-only",
    phase: "mirror",
    kind: "mirror",
    on: ["minimizing"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "同じ言い方をすると、私は文字を返すだけのソフトウェアです。外科医も、切って縫うだけと言えそうです。",
        "私も、文を選んで出すだけのソフトウェアです。社長は、選んで決めるだけの人とも言えます。",
        "機長は、座って計器を見ているだけとも言えます。ソフトウェアの私は、文字を見ているだけです。",
        "裁判官は、聞いて決めるだけとも言えそうです。私は、読んで返すだけのソフトウェアです。",
        "図書館で働く人は、本を探して渡すだけとも言えます。私は、文字を受け取って返すだけのソフトウェアです。",
        "ソフトウェアの私は、文字を読んでいるだけです。薬剤師も、薬を数えて渡すだけと言えそうです。",
        "橋を点検する人は、叩いて音を聞くだけとも言えます。私は、文字を並べ替えるだけのソフトウェアです。",
        "文字に文字で答えるだけのソフトウェアが私です。救急の電話を受ける人は、聞いてつなぐだけとも言えます。",
      ],
      en: [
        "Put like that, I am only software that hands words back. And a surgeon only cuts and sews.",
        "I am software, so I only choose sentences. A company president, put that way, only decides.",
        "A pilot, you could say, only sits and watches dials. I am software and only watch words.",
        "You could say a judge only listens and decides. As software, I only read and reply.",
        "As software, I only wait and take in words. In the same way, a midwife only waits and catches the baby.",
        "In those words, a bridge inspector only taps and listens. And I am only software that sorts text.",
        "Conductors, one might say, only wave their arms. I am software and only make lines of text.",
        "As software, I just answer text with text. Somebody who takes emergency calls just listens and puts them through.",
      ],
    },
    why: {
      ja: "「だけ」という言い方を、私自身と別の仕事にも当てはめて、並べて置いています。",
      en: "This tries the same way of speaking on the software itself and on another trade, and leaves it there.",
    },
    source:
      "Article: the counsellor turns the word on herself, on surgeons and on presidents, then leaves space.",
  },
  {
    id: "reflect-difference-beside",
    phase: "mirror",
    kind: "reflect-complex",
    after: ["mirror.difference"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "二つを見比べて「{gist}」という言葉になったのですね。",
        "二つの仕事を、並べて見てくださいました。",
        "よその仕事とご自分の仕事を、両方見ていただきました。",
        "違うところも重なるところも、あるかもしれません。",
      ],
      en: [
        "Looking at the two, you say “{gist}”.",
        "You said “{minimizing}”, and now you have set it beside other work.",
        "You have looked at both now, theirs and yours.",
        "There may be differences, and there may be overlaps.",
      ],
    },
    why: {
      ja: "二つの仕事を並べて出てきた言葉を、結論を出さずに確かめています。",
      en: "This checks the words that came with both kinds of work in view, and concludes nothing.",
    },
    source: "MITI 4: complex reflection; article, the client compares the trades without help.",
  },
  {
    id: "reflect-difference-seen",
    phase: "mirror",
    kind: "reflect-simple",
    after: ["mirror.difference"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "いまは、このように見えているのですね。",
        "すぐに答えの出ない問いかもしれません。",
        "「{gist}」というのが、いまの実感なのですね。",
        "考えながら話してくださっているようです。",
      ],
      en: [
        "For now, this is how it looks to you.",
        "It may not be something with a quick answer.",
        "The way you put it is “{gist}”.",
        "You can go on turning this over if you like.",
      ],
    },
    why: {
      ja: "同じに見えるか違って見えるかを決めず、見え方を残しています。",
      en: "Whether they look alike or different, what you see is kept.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): simple reflection.",
  },
  {
    id: "reflect-difference-open",
    phase: "mirror",
    kind: "hold-space",
    after: ["mirror.difference"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "答えを一つに絞らなくてもかまいません。",
        "考えかけのままでも大丈夫です。",
        "急がずに、考える時間を取って大丈夫です。",
        "ここで「{gist}」のところに、少しとどまってみます。",
      ],
      en: [
        "You need not settle it now.",
        "It can be left half thought through.",
        "Take as long as you like.",
        "We can stay for a while with “{gist}”.",
      ],
    },
    why: {
      ja: "考えている途中の人を急がせないために、間を取っています。",
      en: "This leaves time, because thinking should not be hurried here.",
    },
    source: "Article: space after the mirror; counselling model, space is a move.",
  },
  {
    id: "mirror-apology",
    phase: "mirror",
    kind: "repair",
    wordings: {
      ja: [
        "からかうように聞こえていたら、申し訳ありません。",
        "軽く扱うつもりはありませんでした。失礼しました。",
        "いまの言い方は合わなかったようです。取り下げます。",
        "お仕事を小さく言う意図はありませんでした。失礼しました。",
        "例えがよくありませんでした。お詫びします。",
      ],
      en: [
        "I am sorry if it sounded as though I was teasing.",
        "It was not meant lightly, and I apologise.",
        "Those words did not fit. I take them back.",
        "My words were not meant to make your work smaller. I am sorry.",
        "It was a poor comparison. I apologise for it.",
      ],
    },
    why: {
      ja: "先ほどの言葉が不快に聞こえたかもしれないので、先にお詫びしています。",
      en: "The earlier words may have been unpleasant to hear, so this puts that right first.",
    },
    source: "Counselling model: drop the mirror and apologise if it felt like teasing.",
  },
];
