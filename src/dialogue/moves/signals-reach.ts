import type { Say } from "./move.ts";

/** What the work does for somebody, what they struggle with, why they choose it; new people and new tasks. */
export const signalsOfReach: readonly Say[] = [
  {
    id: "effect-party",
    phase: "recipient",
    kind: "reflect-complex",
    on: ["effect"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}の側では「{effect}」ということなのですね。",
        "受け取る{party}のところに「{effect}」を書き加えます。",
        "手を離れたあとのことが、話に入ってきました。",
        "渡した先で何が変わるか、という話になりました。",
        "仕事が着いてからのことを、話してくださいました。",
      ],
      en: [
        "On the side of {party}, what happens is “{effect}”.",
        "Next to {party} I am writing “{effect}”.",
        "What happens after it leaves you has come into this.",
        "We are now at what changes where it arrives.",
        "You have followed the work past the point of handing over.",
      ],
    },
    why: {
      ja: "話に出た変化が、誰のところで起きることかを確かめています。",
      en: "This checks at whose end the change you spoke of takes place.",
    },
    source: "MITI 4: complex reflection (links effect and recipient); Grant (2007).",
  },
  {
    id: "effect-task",
    phase: "recipient",
    kind: "reflect-complex",
    on: ["effect"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "手もとに「{task}」、向こうに「{effect}」があります。",
        "ここに「{task}」から「{effect}」への線を引きます。",
        "していることと、その先で起きることが並びました。",
        "線の両端が、いまの話で見えました。",
      ],
      en: [
        "Here there is “{task}”, and over there “{effect}”.",
        "I am drawing a line from “{task}” to “{effect}”.",
        "What you do and what follows from it are side by side.",
        "Both ends of the line are in view now.",
      ],
    },
    why: {
      ja: "していることと、相手に起きることを、一本の線で確かめています。",
      en: "This checks the line between what you do and what happens for them.",
    },
    source: "Counselling model: the link of the fan; task significance, Hackman & Oldham (1976).",
  },
  {
    id: "effect-earlier",
    phase: "circle",
    kind: "reflect-complex",
    on: ["effect"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "前は「{earlier}」、いまは「{effect}」と伺いました。",
        "はじめの「{wish}」と「{effect}」を、並べておきます。",
        "さきほどとは違う側から、仕事の話が出てきました。",
        "話の向きが、手もとから相手のほうへ動いています。",
      ],
      en: [
        "Before, it was “{earlier}”; now it is “{effect}”.",
        "You began with “{wish}”, and now you say “{effect}”.",
        "The work is being told from another side this time.",
        "Your account has moved from your own hands towards them.",
      ],
    },
    why: {
      ja: "前に話されたことと、いまの話を並べて、間はご自分で見られるようにしています。",
      en: "This puts then and now side by side, and leaves what lies between them to you.",
    },
    source: "MITI 4: complex reflection (then and now).",
  },
  {
    id: "effect-denied-kept",
    phase: "contact",
    kind: "reflect-simple",
    on: ["effect-denied"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "届いた先で何も起きない、と見えているのですね。",
        "言い返さずに、その見方を置いておきます。",
        "「{gist}」という見方も、話の一部です。",
        "変わらないという言葉を、まず受け取ります。",
      ],
      en: [
        "As you see it, nothing happens at the other end.",
        "I will not argue; your view has its place here.",
        "“{gist}” is part of this as well.",
        "For now it stands as you say: it makes no difference.",
      ],
    },
    why: {
      ja: "「役に立っていない」という見方を、否定も肯定もせず受け取っています。",
      en: "The view that it is of no use is neither denied nor confirmed here.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): rolling with discord, no arguing.",
  },
  {
    id: "effect-denied-apart",
    phase: "contact",
    kind: "reflect-complex",
    on: ["effect-denied"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "見えないのか起きていないのかは、まだ決めずにおきます。",
        "{party}の側に何があるかは、空白のまま残します。",
        "分かっていることと、分からないことを分けて書きます。",
        "「{task}」の先は、いまは白紙として置いておきます。",
      ],
      en: [
        "Not seen, or not there: I leave that undecided for now.",
        "On the side of {party} I am leaving a blank.",
        "What is known goes in one column, what is not in another.",
        "Beyond “{task}” the page stays empty for the moment.",
      ],
    },
    why: {
      ja: "「起きていない」と「見えない」は別のことなので、まだ分けたままにしています。",
      en: "Something not happening and something not seen are different, so they are kept apart.",
    },
    source: "Counselling model: keep apart has an effect, I can see it, I am thanked.",
  },
  {
    id: "trouble-side",
    phase: "recipient",
    kind: "reflect-simple",
    on: ["trouble"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}の側に「{trouble}」という事情があるのですね。",
        "困りごとの持ち主が、話の中に出てきました。",
        "相手の事情として「{trouble}」を書き留めます。",
        "受け取る側の都合にも、目を配っておられます。",
      ],
      en: [
        "Where {party} would stand, there is “{trouble}”.",
        "Whoever has the trouble has come into the picture.",
        "As their circumstances, I am noting “{trouble}”.",
        "You are keeping their side of it in view.",
      ],
    },
    why: {
      ja: "困りごとが誰のものかを、取り違えないように確かめています。",
      en: "This checks whose trouble it is, so that nothing gets mixed up.",
    },
    source: "Article: the customer's trouble; perspective taking, Parker & Axtell (2001).",
  },
  {
    id: "trouble-task",
    phase: "recipient",
    kind: "reflect-complex",
    on: ["trouble"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "近いところに「{trouble}」と「{task}」を置きます。",
        "前の「{earlier}」に、相手の困りごとが重なりました。",
        "仕事の話と、相手の困りごとの話が近づきました。",
        "手もとの作業の外に、困っている人がいるのですね。",
      ],
      en: [
        "I am putting “{trouble}” and “{task}” near each other.",
        "Over “{earlier}” there now lies what is hard for them.",
        "The work and their trouble have come closer together.",
        "Outside your own task there is somebody with a difficulty.",
      ],
    },
    why: {
      ja: "相手の困りごとと仕事を近くに置き、つながるかどうかはお任せしています。",
      en: "Their trouble and your work are put close together; whether they connect is yours to say.",
    },
    source: "MITI 4: complex reflection.",
  },
  {
    id: "reason-noted",
    phase: "recipient",
    kind: "reflect-simple",
    on: ["reason"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "選ぶ側の理由として、書き留めておきます。",
        "決め手の一つが「{gist}」なのですね。",
        "訳のほうまで、話が進みました。",
        "数ある中で何を見るか、という話を伺いました。",
      ],
      en: [
        "I am noting it as a reason on the choosing side.",
        "Among the reasons there is “{gist}”.",
        "We have got as far as what decides it.",
        "You have said what they look at among all there is.",
      ],
    },
    why: {
      ja: "選ばれる理由を、あとで見返せるように残しています。",
      en: "The reason is kept, so that you can look back at it.",
    },
    source: "Article: why they choose this over another company's.",
  },
  {
    id: "reason-linked",
    phase: "recipient",
    kind: "reflect-complex",
    on: ["reason"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}が「{task}」のどこを見るか、という話ですね。",
        "「{trouble}」という事情と、選ぶ理由が隣り合いました。",
        "作る側の目と選ぶ側の目が、両方出てきました。",
        "誰が受け取るかに、何を見て選ぶかが加わりました。",
      ],
      en: [
        "It is about what {party} would look for in “{task}”.",
        "Near “{trouble}” there is now a reason to choose.",
        "Here are both, the maker’s eye and the chooser’s.",
        "To who receives it, you have added what they go by.",
      ],
    },
    why: {
      ja: "選ぶ理由を、受け取る人や仕事と結んで確かめています。",
      en: "This joins the reason to whoever chooses and to the work itself.",
    },
    source: "MITI 4: complex reflection (links reason, recipient and task).",
  },
  {
    id: "new-party-added",
    phase: "circle",
    kind: "reflect-simple",
    on: ["new-party"],
    wordings: {
      ja: [
        "仕事の「{task}」のまわりに、名前が増えました。",
        "いままで出ていなかった人が、話に加わりました。",
        "まわりの顔ぶれが、少し増えました。",
        "図の上に、もう一つ名前を置きます。",
        "人の名前が出ると、話の場所が広がります。",
      ],
      en: [
        "Around “{task}” there are more names than before.",
        "Somebody we had not heard of has come into it.",
        "A few more people are in the picture now.",
        "I am putting one more name on the map.",
        "With another person in it, the scene gets wider.",
      ],
    },
    why: {
      ja: "話に出た人を、あとで確かめられるように図に加えています。",
      en: "Whoever you mention is put on the map, where you can correct it.",
    },
    source: "Counselling model: the fan, parties as said.",
  },
  {
    id: "new-party-linked",
    phase: "circle",
    kind: "reflect-complex",
    on: ["new-party"],
    wordings: {
      ja: [
        "「{task}」と結ぶ線は、これから見ていきます。",
        "近いか遠いかはまだ問わず、並べておきます。",
        "前に出た人とは、また別の場所にいる人のようです。",
        "遠くにいる人のことも、あとで近くから見られます。",
      ],
      en: [
        "We can see as we go how they are joined to “{task}”.",
        "Near or far can wait; I am setting them side by side.",
        "This seems to be somebody in another place from those before.",
        "Later there can be a closer look at anybody far off.",
      ],
    },
    why: {
      ja: "新しく出た人と仕事のつながりを、決めつけずに残しています。",
      en: "How the new person is connected to the work is left open.",
    },
    source: "MITI 4: complex reflection; counselling model, the links of the fan.",
  },
  {
    id: "new-task-added",
    phase: "concern",
    kind: "reflect-simple",
    on: ["new-task"],
    wordings: {
      ja: [
        "図の「{task}」のそばに、していることを書き加えます。",
        "手を動かしていることが、もう一つ出てきました。",
        "先ほどの仕事のほかにも、していることがあるのですね。",
        "いま出た仕事にも、名前をつけておきます。",
      ],
      en: [
        "On the map, near “{task}”, I write what else you do.",
        "One more thing that your hands do has come up.",
        "There is more that you do besides what you said before.",
        "The task you just mentioned gets a line of its own.",
      ],
    },
    why: {
      ja: "話に出た仕事を、抜け落ちないように書き加えています。",
      en: "Each task you mention is written down, so that none is lost.",
    },
    source: "Counselling model: tasks are the ribs of the fan.",
  },
  {
    id: "new-task-linked",
    phase: "concern",
    kind: "reflect-complex",
    on: ["new-task"],
    wordings: {
      ja: [
        "一日の中の「{task}」などを、順に伺っています。",
        "「{earlier}」の隣に、していることが増えました。",
        "同じ一日の中に、いくつかの仕事があるのですね。",
        "ひと口に言える仕事では、ないようです。",
      ],
      en: [
        "Of your day I now have “{task}” and the rest you told me.",
        "Next to “{earlier}” there is one more thing you do.",
        "Your day seems to hold several kinds of work.",
        "It does not seem to be a job with one single part.",
      ],
    },
    why: {
      ja: "新しく出た仕事を、これまでの話の隣に置いて確かめています。",
      en: "The new task is set next to what you have said so far.",
    },
    source:
      "MITI 4: complex reflection; job crafting, Wrzesniewski & Dutton (2001), the job as a set of tasks.",
  },
];
