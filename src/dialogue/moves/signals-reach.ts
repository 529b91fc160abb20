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
        "お仕事が届くと、{party}は「{effect}」ということなのですね。",
        "渡した先で、変わることがあるのですね。",
        "相手の方の一日にも、関わることなのですね。",
        "相手の方には、そういうことが起きるのですね。",
      ],
      en: [
        "{restated}. So it makes a difference to them.",
        "For {party}, that would mean “{effect}”.",
        "So something changes for them.",
        "It changes something in their day.",
        "That happens on their side.",
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
        "「{task}」というお仕事があって、「{effect}」ということなのですね。",
        "「{effect}」、お仕事の先でそうなるのですね。",
        "お仕事の先で、そういうことが起きるのですね。",
        "その先の人にも、関わることなのですね。",
        "手を離れたあとに、そうなるのですね。",
      ],
      en: [
        "{restated}. That goes back to your part of it.",
        "Your part leads on to this: “{effect}”.",
        "Your part and theirs seem connected.",
        "You’re thinking beyond your own part now.",
        "So it doesn’t stop with you.",
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
        "相手の方は「{effect}」ということなのですね。",
        "それが、相手の方に起きることなのですね。",
        "相手の方のところでは、そうなるのですね。",
        "渡したあとに、そうなるのですね。",
      ],
      en: [
        "At the start you said “{wish}”, and now “{effect}”.",
        "This time you’re seeing it from their side.",
        "We’ve gone from your part to theirs.",
        "Now we’re talking about them.",
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
        "受け取った人には変わりがない、と見えているのですね。",
        "いまは「{gist}」というふうに見えているのですね。",
        "特に変わらない、と感じるのですね。",
        "役に立っている感じは、いまは持ちにくいのですね。",
      ],
      en: [
        "As you see it, nothing changes at the other end.",
        "To you it looks like this: “{gist}”.",
        "I won’t argue with that.",
        "You don’t see it being of use, then.",
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
        "その先のことは、はっきりしないのですね。",
        "相手の方のことは、いまは見えにくいのですね。",
        "「{task}」というお仕事の先は、見えにくいのですね。",
        "役に立つことと、そう感じられることは、分けて伺いますね。",
        "お仕事の先は、なかなか見えないのですね。",
      ],
      en: [
        "Whether it isn’t there or only out of sight, we don’t know yet.",
        "It’s hard to see from your side how it is for them.",
        "You say “{gist}”; from where you are, that’s hard to check.",
        "Being of use and feeling of use aren’t the same thing.",
        "You can’t see that from there.",
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
        "困っているのは、受け取る方なのですね。",
        "相手の方は「{trouble}」ということで困るのですね。",
        "受け取る方にも、ご都合があるのですね。",
        "渡した先では「{trouble}」ということがあるのですね。",
      ],
      en: [
        "So the trouble is at their end.",
        "They have this to deal with: “{trouble}”.",
        "You can picture their side of it.",
        "So for them it’s “{trouble}”.",
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
        "その先では「{trouble}」ということが起きるのですね。",
        "{party}は「{trouble}」ということで困っているのですね。",
        "相手の方には、それが困りごとなのですね。",
        "相手の方は、そこで手間取るのですね。",
        "それで、困っている人がいるのですね。",
      ],
      en: [
        "You have your work, and they have this: “{trouble}”.",
        "You’re thinking of {party} there.",
        "We began with your work, and now we’re at their difficulty.",
        "Your work has something to do with that.",
        "That’s where your work meets theirs.",
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
        "選ぶ方には、選ぶ理由があるのですね。",
        "理由の一つは「{gist}」ということですね。",
        "それが、頼む理由になるのですね。",
        "何を見て選ぶかを、教えてくださいましたね。",
      ],
      en: [
        "They have a reason, then.",
        "One thing that counts is “{gist}”.",
        "So that’s what they go by.",
        "You looked at it the way they would.",
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
        "{party}にとっての理由は「{gist}」ということなのですね。",
        "「{gist}」、それが相手の方の事情なのですね。",
        "作る側の見方と選ぶ側の見方と、両方がありますね。",
        "困っていることと、選ぶ理由とがつながりましたね。",
        "それで、選んでおられるのですね。",
      ],
      en: [
        "So that matters to {party}, as you see it.",
        "They have “{trouble}”, so this matters to them.",
        "What matters to you and what matters to them may differ.",
        "First you told me who it’s for, and now what they look for.",
        "So there’s a reason behind it.",
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
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "その人も、関わっているのですね。",
        "その方のことも、聞かせてください。",
        "ほかにも、関わる人がいるのですね。",
        "その人たちが、いるのですね。",
        "「{gist}」というお話に、新しい人が出てきましたね。",
      ],
      en: [
        "So there are more people involved.",
        "You haven’t mentioned them before.",
        "Other people are part of this, too.",
        "That’s one more to bear in mind.",
        "I’m getting to know who is around you.",
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
    after: ["recipient.who", "circle.who-starts", "circle.inside-view", "circle.partner-view"],
    on: ["new-party"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{inside}も、お仕事に関わっているのですね。",
        "お仕事に関わる人が、ほかにもいるのですね。",
        "周りの人のことも、話してくださいましたね。",
        "ほかの人とも、つながっているのですね。",
        "その人も、お仕事の流れの中にいるのですね。",
      ],
      en: [
        "{restated}. I’ll bear that in mind.",
        "We can see later where they fit in.",
        "There’s somebody else in this, too.",
        "We can come back to them.",
        "So there are people in this.",
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
        "「{task}」というお仕事もされているのですね。",
        "そんなお仕事をされているのですね。",
        "お話を伺うほど、お仕事の中身が増えていきますね。",
        "それも、お仕事のうちなのですね。",
      ],
      en: [
        "So that’s part of what you do: “{task}”.",
        "You do that one yourself, then.",
        "There’s more to it than I knew.",
        "That’s part of the work, too.",
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
        "お仕事では「{task}」ということをされているのですね。",
        "「{task}」というお仕事と、「{wish}」というお話がありましたね。",
        "お仕事の中身を、教えてくださいましたね。",
        "ひとことでは説明しにくいお仕事なのですね。",
      ],
      en: [
        "{restated}. I’ll keep that as part of the work.",
        "You came with “{wish}”, and this is the work you have now.",
        "It’s hard to sum up your work in one phrase.",
        "There are several parts to your job.",
      ],
    },
    why: {
      ja: "新しく出た仕事を、これまでの話の隣に置いて確かめています。",
      en: "The new task is set next to what you have said so far.",
    },
    source:
      "MITI 4: complex reflection; job crafting, Wrzesniewski & Dutton (2001), the job as a set of tasks.",
  },
  {
    id: "space-effect",
    phase: "recipient",
    kind: "hold-space",
    on: ["effect"],
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "「{effect}」ということなのですね。ゆっくり聞かせてください。",
        "{restated}ですね。続きがあれば、どうぞ話してください。",
        "このまま、少し待っていますね。",
        "付け足したいことがあれば、話してください。",
      ],
      en: [
        "“{effect}”. We can stop there for a moment.",
        "There’s no rush with any of this.",
        "I’ll leave that as it is.",
        "If there’s more to it, go on.",
      ],
    },
    why: {
      ja: "相手に起きることを、こちらで大きく言い換えないためです。",
      en: "What happens for others is not made larger from here.",
    },
    source: "Counselling model: never deliver a realisation; space is a move.",
  },
];
