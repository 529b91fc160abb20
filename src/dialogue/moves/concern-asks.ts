import type { Ask } from "./move.ts";

/** What brings the client; one real scene of it; what the work is, as things done. */
export const concernAsks: readonly Ask[] = [
  {
    id: "ask-wish",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.wish",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "今日は、どんなことからお話しになりたいですか。",
        "いま、お仕事のことでいちばん気にかかっているのはどんなことですか。",
        "このごろ、お仕事のことでよく考えるのはどんなことですか。",
        "今日ここで話してみようと思われたのは、何があったからですか。",
        "お仕事のことで、まず聞いてほしいのはどんなことですか。",
      ],
      en: [
        "What would you like to talk about today?",
        "What about your work has been on your mind lately?",
        "What made you decide to take this time today?",
        "Which part of your work do you think about most these days?",
        "Where would you like to start?",
      ],
    },
    why: {
      ja: "話の向きを決めるのはこちらではないので、いま気になっていることから伺っています。",
      en: "The direction is yours to choose, so the first question is what is on your mind.",
    },
    source:
      "Article: the session opens with the client's own wish; intake practice, the chief complaint in own words.",
  },
  {
    id: "ask-wish-hope",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.wish",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "今日の話が終わるころ、どんなことがはっきりしていたらよいですか。",
        "お仕事で何か一つ変わるとしたら、どんなことが変わってほしいですか。",
        "いまのお仕事に、どんなことを望んでいますか。",
        "これからのお仕事について、どうなったらいいと思っていますか。",
      ],
      en: [
        "What would you like to be clearer about by the end of this talk?",
        "If one thing about your work could change, what would you want it to be?",
        "What would you like more of in your work?",
        "From here on, what do you want from your work?",
      ],
    },
    why: {
      ja: "困りごとだけでなく、どうなるとよいかを先に伺うと、今日の話の行き先が決まります。",
      en: "Asking what you hope for, and not only what is wrong, gives the talk somewhere to go.",
    },
    source: "Solution-focused practice: the question about best hopes.",
  },
  {
    id: "ask-wish-small",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.wish",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "この一週間のお仕事で、引っかかったのはどんなことですか。",
        "お仕事が終わったあと、つい思い返してしまうのはどんなことですか。",
        "朝、お仕事に行く前に、どんなことが頭に浮かびますか。",
        "お仕事のことで、小さくても気になっていることは何ですか。",
      ],
      en: [
        "What happened at work this week that you’re still thinking about?",
        "When you get home from work, what do you tend to go over in your mind?",
        "In the morning, before work, what is usually on your mind?",
        "What is one small thing about work that has been bothering you?",
      ],
    },
    suggestions: {
      ja: ["やりがいのこと", "周りの人のこと", "この先のこと", "うまく言えない"],
      en: ["How meaningful it is", "The people around me", "What comes next", "Hard to say"],
    },
    why: {
      ja: "大きな問いに答えにくいときは、この一週間の小さなことから始められます。",
      en: "When the large question is hard, something small from this week is enough to begin.",
    },
    source: "Counselling model: “I don't know” is a clue; ask something smaller and more concrete.",
  },
  {
    id: "ask-scene",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.scene",
    step: 1,
    form: 30,
    wordings: {
      ja: [
        "そう思うきっかけになった出来事を、一つ聞かせてもらえますか。",
        "そう感じたのは、最近ではどんなことがあったときですか。",
        "そう思われた場面を一つ思い出すと、それはどんな場面でしたか。",
        "最近そう思われたとき、どんなことがあったのですか。",
      ],
      en: [
        "When did you last feel this way about your work?",
        "What happened the last time this was on your mind at work?",
        "Over the past few weeks, when did you feel that most strongly?",
        "Could you tell me about one time at work when this came up for you?",
        "The last time this came up at work, what had just happened?",
      ],
    },
    why: {
      ja: "実際にあった場面が一つあると、気持ちの大きさや相手が見えやすくなります。",
      en: "One thing that really happened shows more than a general description can.",
    },
    source: "Counselling model: one real scene; critical incident technique, Flanagan (1954).",
  },
  {
    id: "ask-scene-hurt",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.scene",
    step: 2,
    form: 30,
    wordings: {
      ja: [
        "いちばん最近それが気になったのは、何をしていたときですか。",
        "この数日のお仕事で、気が重くなったのはどんな場面でしたか。",
        "誰かに言われて、心に残っているのはどんな言葉ですか。",
        "最近のお仕事で、気持ちが動いたのはどんなときでしたか。",
      ],
      en: [
        "What was the last thing at work that got to you, even a little?",
        "In the past few days, when did work weigh on you most?",
        "What happened at work lately that brought this up, even in passing?",
        "If something somebody said at work has stayed with you, what was it?",
      ],
    },
    suggestions: {
      ja: ["言われたこと", "何も言われないこと", "忙しかったこと", "思い出せない"],
      en: ["Something said", "Nothing being said", "Being rushed", "I can't recall"],
    },
    why: {
      ja: "場面が出てこないときは、心が動いた時を手がかりにすると思い出しやすくなります。",
      en: "When no scene comes, the last time it stung is often the easiest to recall.",
    },
    source: "Counselling model: if no scene comes, ask for the last time it hurt.",
  },
  {
    id: "ask-task",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.task",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "ふだん、どんなお仕事をされていますか。",
        "お仕事のことを知らない人に話すとしたら、どう説明しますか。",
        "一日のお仕事の中で、いちばん長くしているのは何ですか。",
        "担当されているのは、具体的にはどんなお仕事ですか。",
        "たとえば昨日のお仕事では、どんなことをされましたか。",
      ],
      en: [
        "What do you do at work, from day to day?",
        "If somebody watched you work for an hour, what would they see you do?",
        "Which task takes up most of your day?",
        "Which part of the work is yours to do?",
      ],
    },
    why: {
      ja: "職種の名前より、実際にしていることの方が、その先の人につながりやすいので伺っています。",
      en: "What you actually do leads on to other people more easily than a job title does.",
    },
    source: "Counselling model: what the work is, concretely; job analysis by task.",
  },
  {
    id: "ask-task-change",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.task",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "いまのお仕事では、どんなことを任されていますか。",
        "一日のお仕事は、どんなふうに進みますか。",
        "お仕事の名前を、ひとことで言うと何ですか。",
        "職場では、どんなことを受け持っていますか。",
      ],
      en: [
        "What is different about a piece of work once you have done your part?",
        "When you finish for the day or the night, what have you got done?",
        "What was the last thing you finished at work?",
        "How does one piece of your work go, from start to finish?",
      ],
    },
    why: {
      ja: "受け取ったものと渡すものの違いに、その仕事でしていることが表れます。",
      en: "What you do is easiest to see in the difference between what reaches you and what leaves you.",
    },
    source: "Counselling model: what the work is, concretely; process mapping (input, work, output).",
  },
  {
    id: "ask-task-yesterday",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.task",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "いちばん最近お仕事に出た日は、まず何から始めましたか。",
        "お仕事で毎日のように使う道具や物は、何ですか。",
        "午前中、いちばん時間がかかったのはどんな作業ですか。",
        "一日のお仕事で、最初にすることは何ですか。",
      ],
      en: [
        "On your last working day, what did you do first?",
        "What are you working on for most of the day?",
        "Think of one morning at work. What took you the longest?",
        "How does your working day usually begin?",
      ],
    },
    suggestions: {
      ja: ["メールや書類", "機械や道具", "人と話すこと", "打ち合わせ"],
      en: ["Emails or papers", "Tools or machines", "Talking with people", "A meeting"],
    },
    why: {
      ja: "仕事全体を言い表しにくいときは、昨日の朝の一つの動きからで十分です。",
      en: "When the whole job is hard to describe, one thing from yesterday morning is enough.",
    },
    source:
      "Counselling model: a smaller, more concrete question; day reconstruction, Kahneman et al. (2004).",
  },
  {
    id: "ask-scene-around",
    phase: "concern",
    kind: "ask-open",
    asks: "concern.scene",
    step: 1,
    form: 30,
    wordings: {
      ja: [
        "お仕事のどんなときに、その思いが出てきますか。",
        "最後にそう思った日は、どんな一日でしたか。",
        "その思いがいちばん強かった日には、何がありましたか。",
        "そう思うのは、お仕事で何をしているときですか。",
      ],
      en: [
        "At what point in your working day do you tend to think about this?",
        "What kind of day was it, the last time this was on your mind?",
        "Think of a day at work when this bothered you. What had happened?",
        "Which moment at work do you still remember from this week?",
      ],
    },
    why: {
      ja: "場面が一つあると、このあとの話が実際の仕事から離れずに進みます。",
      en: "With one real scene, what follows stays close to your actual work.",
    },
    source: "Counselling model: one real scene; critical incident technique, Flanagan (1954).",
  },
];
