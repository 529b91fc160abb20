import type { Say } from "./move.ts";

/** What the work does for somebody, what they struggle with, why they choose it; new people and new tasks. */
export const signalsOfReach: readonly Say[] = [
  {
    id: "effect-party",
    phase: "recipient",
    kind: "reflect-complex",
    after: ["recipient.who", "recipient.trouble", "recipient.reason", "recipient.better"],
    on: ["effect"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{party}にとっては「{effect}」ということなのですね。",
        "仕事が届くと、{party}の側は「{effect}」なのですね。",
        "相手の側のことまで、話してくださいました。",
        "渡した先で、何かが変わるのですね。",
        "受け取った人のその後を、話してくださいました。",
      ],
      en: [
        "For {party}, as you see it: “{effect}”.",
        "About {party} you say “{effect}”.",
        "You are looking at it from where it is received.",
        "You have said what it is like where it arrives.",
        "You have now told me what comes after it is received.",
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
        "「{task}」の先に「{effect}」ということがあるのですね。",
        "こちらで「{task}」、向こうで「{effect}」なのですね。",
        "していることと先で起きることが、つながって聞こえました。",
        "手を離れたあとのことまで、見ておられますね。",
        "手もとの作業に、続きがあるのですね。",
      ],
      en: [
        "You spoke of “{task}”, and now you say “{effect}”.",
        "On this side, “{task}”; on theirs, “{effect}”.",
        "You have told me what you do, and what happens elsewhere.",
        "You are looking past the point where it leaves your hands.",
        "That is about somewhere further along from you.",
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
        "前は「{earlier}」、いまは「{effect}」の話ですね。",
        "はじめは「{wish}」、いまは「{effect}」と話されました。",
        "先ほどまでとは、違う側から話しておられます。",
        "手もとのことから、相手のことへ話が移りました。",
      ],
      en: [
        "Before, you said “{earlier}”; now you say “{effect}”.",
        "At the start you said “{wish}”, and now “{effect}”.",
        "This time you speak from their side.",
        "Before, you spoke of your own part; now you speak of them.",
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
        "届いた先では変わりがない、と見えているのですね。",
        "いまの見え方は「{gist}」ということですね。",
        "打ち消さずに、そのまま伺います。",
        "役に立っている感じが、いまは持ちにくいのですね。",
      ],
      en: [
        "As you see it, nothing changes at the other end.",
        "To you it looks like this: “{gist}”.",
        "I will not argue with that.",
        "From what you say, you do not see it being of use.",
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
        "はっきりしないところは、まだ決めずにおきます。",
        "相手の側のことは、いまは見えにくいのですね。",
        "ここからは「{task}」の先まで見通せないのですね。",
        "役に立つことと、そう感じることは分けて伺います。",
      ],
      en: [
        "Whether it is not there or only out of sight, we do not know yet.",
        "From where you are, it is hard to see how it is for them.",
        "When you think of “{task}”, what comes after may be hard to see.",
        "Being of use and feeling of use are two things; I take them one at a time.",
      ],
    },
    why: {
      ja: "「起きていない」と「見えない」は別のことなので、まだ分けたままにしています。",
      en: "Something that does not happen and something not seen are different, so they are kept apart.",
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
        "困っているのは、受け取る側の人なのですね。",
        "相手には「{trouble}」という事情があると伺いました。",
        "受け取る人の都合にも、目が向いていますね。",
        "渡す先では「{trouble}」ということなのですね。",
      ],
      en: [
        "The trouble, then, is on the receiving side.",
        "They have this to deal with: “{trouble}”.",
        "You have their side of it in view.",
        "At the other end, then: “{trouble}”.",
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
        "「{task}」を受け取る側に「{trouble}」があるのですね。",
        "前の「{earlier}」に、相手の困りごとが重なりますね。",
        "仕事の話から、困っている人の話になりました。",
        "困っている人のことが、話に出てきました。",
      ],
      en: [
        "You have your side, “{task}”, and they have theirs: “{trouble}”.",
        "You spoke of “{earlier}”, and now of what is hard for them.",
        "We have come from the work to what is difficult for somebody.",
        "There is your own work, and there is what others have to deal with.",
      ],
    },
    why: {
      ja: "相手の困りごとと仕事を近くに置き、つながるかどうかはお任せしています。",
      en: "Their trouble and your work are put side by side; whether they connect is for you to say.",
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
        "選ぶ側には、選ぶ訳があるのですね。",
        "決め手の一つが「{gist}」なのですね。",
        "何を見て選ぶかまで、話が進みましたね。",
        "頼む人の目で、考えてくださいました。",
      ],
      en: [
        "There is a reason, then, on their side.",
        "One thing that counts is “{gist}”.",
        "We have got as far as what people choose by.",
        "You thought about it from their side.",
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
        "相手は「{trouble}」という中で選んでいるのですね。",
        "作る目と選ぶ目の、両方で話してくださいました。",
        "受け取る人の話が、選ぶ訳の話につながりました。",
      ],
      en: [
        "This is what {party} would go by, as you see it.",
        "Before, you said “{trouble}”; now there is a reason as well.",
        "You have spoken from your own side and from theirs.",
        "First you said who receives it, and now what they go by.",
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
        "いまの「{gist}」で、また人が見えてきました。",
        "新しく出てきた名前ですね。",
        "仕事のまわりに、ほかにも人がいるのですね。",
        "名前が挙がると、場面が少し広くなります。",
        "顔ぶれが、少しずつ見えてきました。",
      ],
      en: [
        "There are more people in view now.",
        "Here is a name we have not had before.",
        "Others are there around the work as well.",
        "The picture has one more name in it now.",
        "Bit by bit I can see who is there.",
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
        "ふだんの「{task}」とのかかわりは、これから伺います。",
        "話に出た人のことは、あとでまた伺えます。",
        "まわりの人のことも、話に入ってきました。",
        "どこでどう関わる人なのか、追って伺います。",
      ],
      en: [
        "How they are connected with “{task}” we can see as we go.",
        "Whether they are near or far need not be decided yet.",
        "Somebody has come into the picture, and where they belong is open.",
        "Where they come into it, we can see later.",
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
        "ふだんの「{task}」のことが、少し見えてきました。",
        "手を動かしていることが、一つ出てきました。",
        "話すうちに、仕事の中身が増えていきますね。",
        "仕事として、はっきり挙げてくださいました。",
      ],
      en: [
        "I can see a little more of your work now: “{task}”.",
        "Here is something that you do yourself.",
        "I know a little more about your work now.",
        "I have put that down as part of your work.",
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
        "「{task}」とそのまわりが、少し具体的になりました。",
        "はじめの「{wish}」と「{task}」の両方を伺いました。",
        "していることの幅が、少し見えてきました。",
        "ひと口には言いにくい仕事のようです。",
      ],
      en: [
        "You spoke of “{task}”, and I can picture more of it now.",
        "You have told me both “{wish}” and “{task}”.",
        "Bit by bit I can see what you do.",
        "It may be hard to put this work in a single phrase.",
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
