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
        "今日は、どんなことを話してみたいですか。",
        "仕事のことで、いま気にかかっているのは何ですか。",
        "このごろよく考えるのは、仕事のどんなところですか。",
        "話してみようと思ったとき、頭にあったのは何ですか。",
        "何の話から始めるのがよさそうですか。",
      ],
      en: [
        "What would you like to talk about today?",
        "Lately, what about your work has been on your mind?",
        "What were you thinking about when you decided to take this time?",
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
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "話し終えるころ、何がはっきりしているとよいですか。",
        "もし一つ変わるなら、仕事の何が変わるとよいでしょうか。",
        "いまの仕事に、いちばん望んでいることは何ですか。",
        "これからの仕事への願いを、短く言うと何でしょうか。",
      ],
      en: [
        "By the end of this, what would you like to be clearer about?",
        "If one thing about your work could change, what would you choose?",
        "At the moment, what do you most want from your work?",
        "In a few words, what do you hope for in your work?",
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
        "この一週間の仕事で、引っかかったことを一つ挙げると何ですか。",
        "仕事を終えたあと、よく思い浮かぶのはどんなことですか。",
        "朝、仕事を始める前に浮かぶのはどんなことでしょうか。",
        "小さなことで、仕事について気になるのは何ですか。",
      ],
      en: [
        "Which moment from this week at work do you still remember?",
        "After work, what do you tend to go over in your mind?",
        "Just before you start in the morning, what is usually on your mind?",
        "If you had to name one small thing about work that bothers you, what would it be?",
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
        "最近「{wish}」という思いが強くなったのは、どんな場面ですか。",
        "きっかけになった出来事を一つ選ぶなら、何でしょうか。",
        "ごく最近のことで言うと、どんな場面がありましたか。",
        "目に浮かぶ場面が一つあるとしたら、どんな場面ですか。",
        "いま話されたことを強く感じたのは、何があったときですか。",
      ],
      en: [
        "What was happening the last time “{wish}” came to mind?",
        "Which recent moment brought this to mind?",
        "Thinking of the past few weeks, when did you feel this most?",
        "If you picture one scene where this came up, what do you see?",
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
        "いちばん最近、そのことが気になったのはいつですか。",
        "この数日で、少し気が重くなったのはどんな場面ですか。",
        "仕事で気持ちが沈んだことがあれば、いつのことですか。",
        "誰かのひとことが引っかかったのは、いつのことでしょうか。",
      ],
      en: [
        "When did you last notice it, even a little?",
        "Which moment of the past few days would you have liked to go differently?",
        "When did this last come up, even in passing?",
        "When did something that somebody said last stay with you?",
      ],
    },
    suggestions: {
      ja: ["今日のこと", "ここ数日のこと", "だいぶ前のこと", "思い出せない"],
      en: ["Today", "In the last few days", "A while ago", "I can't recall"],
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
        "お仕事では、どんなことをしておられますか。",
        "ふだんの仕事を知らない人に話すなら、どう説明しますか。",
        "一日のうち、いちばん長くしている作業は何でしょうか。",
        "担当しているのは、具体的に何をする仕事ですか。",
        "話に出たお仕事は、具体的にはどんな手順ですか。",
      ],
      en: [
        "In your job, what do you actually do?",
        "If somebody watched you work for an hour, what would they see you do?",
        "Which task takes up most of your day?",
        "What is your own part of the work, in concrete terms?",
        "You said “{minimizing}”: step by step, what does that involve?",
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
        "手元に来たものを、どんな形にして渡していますか。",
        "一日の終わりに、出来上がっているものは何ですか。",
        "最近仕上げたものを一つ挙げると、何でしょうか。",
        "一つの仕事を最初から並べると、どんな順番になりますか。",
      ],
      en: [
        "What is different about the work when it leaves you from when it reached you?",
        "By the end of a day, what is there that was not there in the morning?",
        "What was the last thing you finished?",
        "How does one piece of your work go, step by step?",
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
        "昨日の午前中は、まず何に手をつけましたか。",
        "前の勤務日の朝、最初にしたことは何ですか。",
        "仕事でよく使う道具や画面は、何ですか。",
        "午前の仕事を思い返すと、長くかかったのは何ですか。",
      ],
      en: [
        "What was the first thing you did yesterday morning?",
        "On your last working day, what was the first thing you touched?",
        "What were you busy with in the middle of yesterday morning?",
        "Looking back over one morning, what took the longest?",
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
];
