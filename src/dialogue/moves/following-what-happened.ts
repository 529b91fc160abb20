import { follow, type FollowAsk } from "./following-ask.ts";

/** Of one thing that happened, or was said, and is over. */
export const happenedAsks: readonly FollowAsk[] = [
  {
    // Somebody said something to them.
    ...follow,
    id: "follow-heard",
    needs: ["heard"],
    unless: [],
    wordings: {
      ja: [
        "いまその言葉を思い出すと、どう聞こえますか。",
        "その言葉を、どう受け取りましたか。",
        "それを聞いて、まず何を思いましたか。",
        "その言葉は、どんなふうに耳に残っていますか。",
      ],
      en: [
        "How does it sound to you now?",
        "What did you make of that, when you heard it?",
        "What went through you as you heard it?",
        "What did you hear in that?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    ...follow,
    id: "follow-answer",
    needs: ["heard"],
    unless: ["answered back", "glad", "thanks", "thought", "plan", "time told"],
    most: 2,
    wordings: {
      ja: [
        "そのとき、なんと返しましたか。",
        "それには、どう応じましたか。",
        "返したかった言葉があるとしたら、何ですか。",
        "いまなら、何と返したいですか。",
      ],
      en: [
        "What did you say to that?",
        "How did you answer?",
        "What did you want to say back?",
        "If it were said again, what would you answer?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    // Something good that happened once.
    ...follow,
    id: "follow-glad",
    needs: ["glad", "happened"],
    unless: ["slight", "weighs"],
    wordings: {
      ja: [
        "いちばん嬉しかったのは、どんなところですか。",
        "いまも目に浮かぶのは、どんな様子ですか。",
        "その嬉しさは、どんなところから来ていましたか。",
        "そのことを、最初に誰に話しましたか。",
      ],
      en: [
        "What was the best part of it?",
        "What do you remember best about it?",
        "What was it about that that pleased you?",
        "Who did you tell about it?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "follow-deed",
    needs: ["own deed"],
    // Somebody who reproaches themselves would hear a reproach in it.
    unless: ["weighs", "slight", "feels", "feeling named", "joke", "time told"],
    wordings: {
      ja: [
        "そうしようと思ったのは、何があってのことでしたか。",
        "そうする決め手になったのは、何でしたか。",
        "そのとき、いちばん気にかけていたのは何でしたか。",
        "そうするまでに、迷ったとしたらどんなところですか。",
        "そうしてみて、どうでしたか。",
      ],
      en: [
        "What made you do that?",
        "What did you have in mind, doing that?",
        "What did it take to do that?",
        "What were you hoping would come of it?",
        "What mattered to you in doing that?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "follow-then",
    needs: ["happened"],
    unless: ["thought"],
    wordings: {
      ja: [
        "そのとき、頭に浮かんだのはどんなことですか。",
        "いま思い返すと、いちばん目に浮かぶのはどの場面ですか。",
        "そのことは、ご自分の中にどんなふうに残っていますか。",
        "あとになって、そのことをどう思われましたか。",
      ],
      en: [
        "What went through your mind at the time?",
        "What do you still see when you think back to it?",
        "What has stayed with you from that?",
        "What do you make of it now?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    ...follow,
    id: "follow-next",
    needs: ["happened", "somebody"],
    unless: ["thought", "is all", "feeling named", "weighs", "dawns"],
    most: 2,
    wordings: {
      ja: [
        "それから、どうなりましたか。",
        "そのあと、ご自分はどうされましたか。",
        "それを受けて、相手の方はどうされましたか。",
        "それで、どんなふうに終わりましたか。",
      ],
      en: ["What happened then?", "What did you do then?", "What came of it?", "How did it end?"],
    },
    notUnder: ["safety"],
  },
  {
    // A feeling is asked for seldom, and not where it was just named.
    ...follow,
    id: "follow-feeling",
    needs: ["happened"],
    unless: ["glad", "joke", "feels", "feeling named", "thought", "thanks"],
    most: 3,
    wordings: {
      ja: [
        "そのときのお気持ちは、どんなふうでしたか。",
        "内心では、どうだったのでしょうか。",
        "それは、ご自分にとってどんな出来事でしたか。",
        "そう言われて、どんな気持ちでしたか。",
      ],
      en: [
        "What was that like for you?",
        "How was that for you?",
        "What did that do to you?",
        "How did you come away from that?",
      ],
    },
    notUnder: ["safety"],
  },
];
