import { follow, type FollowAsk } from "./following-ask.ts";

/** Of what is so, is done, thought, wished or meant. */
export const isSoAsks: readonly FollowAsk[] = [
  {
    // What they see at once and others do not.
    ...follow,
    id: "follow-can-tell",
    needs: ["can tell"],
    unless: ["weighs", "slight"],
    wordings: {
      ja: [
        "何が決め手で分かるのですか。",
        "慣れない人と、見るところがどう違いますか。",
        "そういうとき、まずどこに注意が向きますか。",
        "それが分かるようになるまでに、どんなことがありましたか。",
      ],
      en: [
        "What gives it away?",
        "What do you go by?",
        "What do newcomers to it miss?",
        "How did you learn to tell?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "follow-plan",
    needs: ["plan"],
    unless: ["weighs", "joke"],
    wordings: {
      ja: [
        "そのときの様子を思い描くと、何が見えますか。",
        "そうしてみて、どうなるとよいですか。",
        "それをするのに、何があると助かりますか。",
        "そうしようと思えたのは、何があったからですか。",
        "そのとき、いちばん大事にしたいのは何ですか。",
      ],
      en: [
        "When you picture yourself doing it, what do you see?",
        "How would you like it to go?",
        "What could help you do it?",
        "What makes you want to do it?",
        "In doing it, what matters most to you?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "follow-wish",
    needs: ["wish"],
    unless: ["weighs"],
    wordings: {
      ja: [
        "そうなったら、何が変わりますか。",
        "それがかなうと、どんな一日になりますか。",
        "もしそうなったら、まずどこで気づきそうですか。",
        "そうなったとき、最初にしたいのは何ですか。",
      ],
      en: [
        "Then what would be different?",
        "What would that change for you?",
        "If that came about, where would you notice it first?",
        "How would a day go, with that?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    // What nobody sees, asks or knows.
    ...follow,
    id: "follow-unseen",
    needs: ["unseen"],
    unless: ["weighs", "never told", "theirs"],
    most: 2,
    wordings: {
      ja: [
        "もし誰かに聞かれたら、何を話しますか。",
        "誰かが見に来たら、まず何を見せたいですか。",
        "見てもらえるとしたら、どこを見てほしいですか。",
        "人からは見えないところに、何がありますか。",
      ],
      en: [
        "If somebody asked, what would you tell them?",
        "If a visitor came to look, what would you show them?",
        "If anybody did look, what would they find?",
        "What is there that people don’t get to see?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    // Something they do in a way of their own.
    ...follow,
    id: "follow-way",
    needs: ["own way"],
    unless: ["feels", "kin", "weighs", "slight", "theirs"],
    wordings: {
      ja: [
        "そうするようになったのは、何があってからですか。",
        "それをしなかったら、どうなりますか。",
        "そうするとき、いちばん気をつけているのはどこですか。",
        "そのやり方は、どこから身についたのですか。",
      ],
      en: [
        "How did you come to do it that way?",
        "If you didn’t, what would happen?",
        "What do you watch for when you do that?",
        "What does it take to do it like that?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "follow-dear",
    needs: ["dear"],
    unless: ["feels", "weighs", "slight", "joke"],
    wordings: {
      ja: [
        "それは、ご自分にとってどんなものですか。",
        "そのなかで、いちばん大事にしているのはどこですか。",
        "どんなところから、そう思うようになったのですか。",
        "それがあるのとないのとでは、何が違いますか。",
        "そのことのどんなところが、心に残っていますか。",
      ],
      en: [
        "What does that mean to you?",
        "Where does that come from, for you?",
        "What about it would you want to keep?",
        "What would be missing if that weren’t there?",
        "What made that matter to you?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    // What is good and goes on.
    ...follow,
    id: "follow-joy",
    needs: ["glad"],
    unless: ["happened", "weighs", "slight", "theirs", "asks"],
    wordings: {
      ja: [
        "いちばんよいと思うのは、どんなところですか。",
        "そのよさを人に話すとしたら、どう言いますか。",
        "とくによく覚えているのは、どのときのことですか。",
        "そういうことがあると、その日はどう違いますか。",
      ],
      en: [
        "What is the best part of that?",
        "How would you tell somebody who has never seen it?",
        "Which time of all of them do you remember best?",
        "What is different about a day with that in it?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "follow-dawned",
    needs: ["dawns"],
    unless: ["weighs", "slight", "feels", "joke"],
    wordings: {
      ja: [
        "そう口にしてみて、いまはどうですか。",
        "そう思ってみると、何が違って見えますか。",
        "その続きに浮かぶのは、どんなことですか。",
        "いまのお言葉は、ご自分ではどう聞こえますか。",
      ],
      en: [
        "How does that sound, now that you’ve said it?",
        "What do you make of that?",
        "What comes after that thought?",
        "What looks different, put like that?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    ...follow,
    id: "follow-thought",
    needs: ["supposes"],
    unless: ["weighs", "slight", "feeling named", "wish", "theirs"],
    most: 3,
    wordings: {
      ja: [
        "そう思われるのは、どんなところからですか。",
        "もしそうだとしたら、何が変わりますか。",
        "その見方のほかに、浮かぶものは何ですか。",
        "その考えの先には、何がありますか。",
      ],
      en: [
        "What makes you think so?",
        "What else might it be?",
        "If that is so, what follows for you?",
        "What lies behind that, for you?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    // What is so, day by day, and hurts: a feeling that was named is not asked for again.
    ...follow,
    id: "follow-strongest",
    needs: ["lasting", "feeling named"],
    unless: ["time told", "theirs", "joke", "thanks", "happened"],
    most: 2,
    wordings: {
      ja: [
        "いちばんこたえるのは、どんなときですか。",
        "それがやわらぐのは、どんなときですか。",
        "そういう思いが強くなるのは、何があったときですか。",
        "どんな日に、とくにそう感じますか。",
      ],
      en: [
        "When is it at its strongest?",
        "What makes it worse?",
        "What eases it, if anything does?",
        "On what sort of day do you feel it most?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    ...follow,
    id: "follow-lasting",
    needs: ["lasting", "slight"],
    unless: ["time told", "theirs", "joke", "thanks", "scene", "happened", "weighs"],
    most: 1,
    wordings: {
      ja: [
        "それは、いつごろからですか。",
        "最初にそう感じたのは、いつでしたか。",
        "そうなったのは、何があってからですか。",
        "はじめから、そうだったのでしょうか。",
      ],
      en: [
        "How long has it been like that?",
        "When did you first notice it?",
        "What was it like before that?",
        "How did it use to be?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    // What weighs, once room was left for it.
    ...follow,
    id: "follow-now",
    needs: ["weighs"],
    unless: ["joke"],
    most: 3,
    wordings: {
      ja: [
        "そのことを、いまはどう感じておられますか。",
        "いまは、そのことをどんなふうに抱えておられますか。",
        "そのことで、いちばん心に残っているのは何ですか。",
        "そのことがいちばん頭に浮かぶのは、どんなときですか。",
      ],
      en: [
        "How are you with that, these days?",
        "What do you carry with you from that?",
        "When is that on your mind most?",
        "Which part of that stays with you most?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    // What was told to nobody so far.
    ...follow,
    id: "follow-said",
    needs: ["never told"],
    unless: ["joke"],
    most: 2,
    wordings: {
      ja: [
        "こうして話してみて、いまはどんなお気持ちですか。",
        "口に出してみて、いかがですか。",
        "言葉にしてみると、どう聞こえますか。",
        "話しながら、何を感じていましたか。",
      ],
      en: [
        "How is it for you, having said that?",
        "What is it like to say it out loud?",
        "How does it sound, now that it is said?",
        "What comes up, now that you’ve said it?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    // How they stand to what touches them: that asks for no feeling, and for no more of it.
    ...follow,
    id: "follow-stands",
    needs: ["touches them"],
    unless: ["joke", "weighs", "asks", "theirs", "glad", "plan", "thanks", "dear", "few words"],
    most: 2,
    wordings: {
      ja: [
        "いまは、そこをどう見ていますか。",
        "それを、どう受けとめていますか。",
        "そのことと、いまはどう付き合っていますか。",
        "そのことを、ご自分には何と言っていますか。",
      ],
      en: [
        "Where are you with that now?",
        "How do you see that now?",
        "About that, what do you tell yourself?",
        "As you say it, how does it seem to you?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    // Of much that was told, which of it counts: that asks for no more of it.
    ...follow,
    id: "follow-part",
    needs: ["much"],
    unless: ["joke", "weighs", "asks"],
    most: 4,
    wordings: {
      ja: [
        "いまのお話の中で、いちばん大きいのはどこですか。",
        "その中で、いちばん言いたかったのはどこですか。",
        "その中で、つい考えてしまうのはどこですか。",
        "その中で、聞き逃してほしくないのはどこですか。",
      ],
      en: [
        "Which part of that matters most to you?",
        "Of all that, what is strongest for you?",
        "What in all that would you not want missed?",
        "Which part of that do you keep coming back to?",
      ],
    },
    notUnder: ["safety"],
  },
];
