import type { Say } from "./move.ts";

/** What is said after the everyday act, the week without it, the cover, and the role said again. */
export const roleSays: readonly Say[] = [
  {
    id: "reflect-everyday-linked",
    phase: "role",
    kind: "reflect-complex",
    after: ["role.everyday"],
    wordings: {
      ja: [
        "目立たないこととして「{gist}」が出てきました。",
        "ふだんの「{task}」の中から、もう一段細かい話が出ました。",
        "{party}の目には入らない場所のことを聞きました。",
        "大きな仕事の話から、手のひらほどの作業に寄りました。",
        "報告書には載らないところまで、話が下りてきました。",
      ],
      en: [
        "Among the things nobody sees, you named “{gist}”.",
        "Out of “{task}” has come something one step finer.",
        "All this goes on out of sight of {party}.",
        "From the large we have come to something the size of a hand.",
        "We are down among the things no report would mention.",
      ],
    },
    why: {
      ja: "小さなことを、小さいまま仕事の話の中に置いています。",
      en: "This gives a small thing its place in the talk, at its own size.",
    },
    source: "Article: what is everyday seems to have no worth; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-everyday",
    phase: "role",
    kind: "reflect-simple",
    after: ["role.everyday"],
    wordings: {
      ja: [
        "細かいところまで話してくださいました。",
        "小さなこととして「{gist}」を預かりました。",
        "毎日のことは、言葉にする機会が少ないものです。",
        "手順の一つに、名前が付きました。",
      ],
      en: [
        "You have told it down to a fine detail.",
        "As one small thing, I have “{gist}”.",
        "Everyday things seldom get put into words.",
        "One step of the day now has a name.",
      ],
    },
    why: {
      ja: "ふだん話題にならないことを、聞き流さずに受け取るためです。",
      en: "So that what is seldom talked about is not passed over.",
    },
    source: "MITI 4, simple reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-absence-linked",
    phase: "role",
    kind: "reflect-complex",
    after: ["role.absence"],
    wordings: {
      ja: [
        "いまの週と「{task}」のない週、二つが並びました。",
        "なかった場合の一週間は「{gist}」という絵になりました。",
        "はじめの「{minimizing}」の隣に、いまの「{gist}」があります。",
        "ある週とない週を、頭の中で見比べたところですね。",
        "ふだんの流れを、裏側から眺めた話でした。",
      ],
      en: [
        "A usual week and one without “{task}” now stand next to each other.",
        "Your picture of the week without it: “{gist}”.",
        "Beside “{minimizing}” from the start there is now “{gist}”.",
        "You have held two weeks side by side, one with it and one without.",
        "This was the usual run of things, looked at from behind.",
      ],
    },
    why: {
      ja: "ある場合とない場合の、ご自身の言葉を並べています。",
      en: "This puts your own two pictures side by side, with and without.",
    },
    source: "Mental subtraction (Koo et al. 2008); MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-absence",
    phase: "role",
    kind: "reflect-simple",
    after: ["role.absence"],
    wordings: {
      ja: [
        "仮の話なので、実際に休むこととは別に置いておきます。",
        "想像の中に「{gist}」が出てきました。",
        "一週間を頭の中で歩いてみたところです。",
        "なかったら、という話に付き合っていただきました。",
      ],
      en: [
        "This is a supposition, kept apart from whether you take time off.",
        "In that imagined week you saw “{gist}”.",
        "You have just walked through a week in your mind.",
        "Thank you for going along with a “what if”.",
      ],
    },
    why: {
      ja: "想像の話が、休んではいけないという話にならないようにするためです。",
      en: "So that an imagined week does not turn into a reason not to rest.",
    },
    source: "Counselling model, guard against guilt.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-absence-nothing-changes",
    phase: "role",
    kind: "reflect-simple",
    after: ["role.absence"],
    on: ["effect-denied"],
    wordings: {
      ja: [
        "なくても回る、という見え方も残しておきます。",
        "いまの「{gist}」を、打ち消さずに置いておきます。",
        "一週間では何も変わらない、と見えているのですね。",
        "止まらない仕事もある、という話として受け取りました。",
      ],
      en: [
        "Things would go on without it: I leave that as one way of seeing it.",
        "I will not argue with “{gist}”; it stays as said.",
        "In a week, as you see it, nothing would change.",
        "Some work can stop without others stopping: I take it in that sense.",
      ],
    },
    why: {
      ja: "何も変わらないという答えも、言い直させずに受け取るためです。",
      en: "“Nothing would change” is an answer too, and is taken as one.",
    },
    source: "Motivational Interviewing (Miller & Rollnick 2013): do not argue.",
  },
  {
    id: "reflect-cover-linked",
    phase: "role",
    kind: "reflect-complex",
    after: ["role.cover"],
    wordings: {
      ja: [
        "休む日の「{task}」の行き先を聞きました。",
        "代わりの話として「{gist}」が出ました。",
        "役割があることと休めることを、分けて聞いています。",
        "仕事の話と体を休める話が、ここで隣り合いました。",
      ],
      en: [
        "I have heard where “{task}” goes on a day off.",
        "On the question of cover, you said “{gist}”.",
        "Having a part and being able to rest: I hear these as two separate things.",
        "The work and the resting now stand next to each other.",
      ],
    },
    why: {
      ja: "役割の話を、一人で抱える話にしないためです。",
      en: "So that having a part does not become carrying everything alone.",
    },
    source: "Counselling model, guard against guilt.",
  },
  {
    id: "reflect-cover",
    phase: "role",
    kind: "reflect-simple",
    after: ["role.cover"],
    wordings: {
      ja: [
        "休んだときの話を、そのまま受け取りました。",
        "休む日の話に{inside}が出てきました。",
        "一人で持つ分と、分けて持てる分の話でした。",
        "持ち場を離れる日のことが加わりました。",
      ],
      en: [
        "I take what you said about days off as it stands.",
        "With a day off, {inside} came into it.",
        "This was about what you carry alone and what can be shared.",
        "The days when you are away are part of the story now.",
      ],
    },
    why: {
      ja: "休むことも、仕事の話の一部として聞いているためです。",
      en: "Rest is heard here as part of the work.",
    },
    source: "Counselling model, guard against guilt; MITI 4, simple reflection.",
  },
  {
    id: "reflect-role-restated-linked",
    phase: "role",
    kind: "reflect-complex",
    after: ["role.restated"],
    wordings: {
      ja: [
        "はじめは「{minimizing}」、いまは「{gist}」。",
        "最初の「{wish}」のあとに「{gist}」が書き足されました。",
        "{party}の話を通って、自分の役割に戻ってきました。",
        "ひと回りして、自分の役割の話に戻ってきました。",
        "人から言われた役割ではなく、自分で言った役割です。",
      ],
      en: [
        "At first “{minimizing}”, now “{gist}”.",
        "After “{wish}” at the start, “{gist}” has been written underneath.",
        "By way of {party} we have come back to your own part.",
        "We have gone all the way round and are back with your own part.",
        "This is the role as you say it, not as others gave it to you.",
      ],
    },
    why: {
      ja: "はじめの言葉と今の言葉を、どちらも消さずに並べています。",
      en: "This sets the first words beside the present ones and crosses out neither.",
    },
    source: "Article: the role said in the client's own words; MITI 4, complex reflection.",
    notUnder: ["treatment"],
  },
  {
    id: "reflect-role-restated",
    phase: "role",
    kind: "reflect-simple",
    after: ["role.restated"],
    wordings: {
      ja: [
        "いまの言い方を、そのまま書き留めます。",
        "前と同じでも違っていても、今日の言い方です。",
        "手を加えずに「{gist}」を預かります。",
        "自分の役割を、自分の言葉で言ったところですね。",
      ],
      en: [
        "I note it just as you put it.",
        "The same as before or not, it is how you say it today.",
        "Unaltered, I keep “{gist}”.",
        "You have just said your own part in your own words.",
      ],
    },
    why: {
      ja: "言い直した言葉を、評価せずに受け取るためです。",
      en: "So that the new wording is kept without being judged.",
    },
    source: "MITI 4, simple reflection.",
    notUnder: ["treatment"],
  },
];
