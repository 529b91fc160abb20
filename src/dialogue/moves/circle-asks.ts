import type { Ask } from "./move.ts";

/** Standing where others stand who rely on the work: inside the house, at a partner firm, in society. */
export const circleAsks: readonly Ask[] = [
  {
    id: "ask-who-starts",
    phase: "circle",
    kind: "ask-open",
    asks: "circle.who-starts",
    step: 1,
    form: 15,
    wordings: {
      ja: [
        "「{task}」というお仕事が済むと、次に動き出すのは誰ですか。",
        "{party}に届くまでに、ほかに誰の手を通りますか。",
        "職場の中で、そのお仕事が済んでから動けるのは誰ですか。",
        "そのお仕事が終わるのを待っているのは、誰ですか。",
        "ご自分の仕事のあとを引き受けるのは、誰でしょうか。",
        "お仕事は、そのあとどんな人のところへ渡っていきますか。",
      ],
      en: [
        "Once you have finished your part, who can start theirs?",
        "Before your work gets to {party}, who else is waiting for it?",
        "At your workplace, who can’t start until you have done your part?",
        "Who has to wait if your part isn’t ready?",
        "After you, who does the work go to?",
      ],
    },
    why: {
      ja: "届け先は会社の外だけとは限らないので、次に動く人をたずねています。",
      en: "Work is often received inside the company too, so this asks who moves next.",
    },
    source:
      "Article: the client turns from end users to people inside the company; initiated task interdependence (Kiggundu 1983).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-who-starts-yesterday",
    phase: "circle",
    kind: "ask-open",
    asks: "circle.who-starts",
    step: 2,
    form: 15,
    wordings: {
      ja: [
        "最近、お仕事が終わったことを誰に知らせましたか。",
        "「{task}」というお仕事が終わると、次は誰のところへ移りますか。",
        "仕上がったという連絡は、いつも誰にしていますか。",
        "もしお仕事が遅れたら、様子を聞いてくるのは誰でしょうか。",
        "そのお仕事を待っている人を一人挙げると、誰ですか。",
      ],
      en: [
        "The last time you finished something, who did you tell?",
        "When something is done, who do you usually let know?",
        "If your work were late, who would ask about it?",
        "If you name just one person who waits for your work, who is it?",
      ],
    },
    why: {
      ja: "全体が思い浮かばないときは、昨日の一回からたどると見つけやすいためです。",
      en: "When the whole chain is hard to see, a single hand-over from yesterday is easier to recall.",
    },
    source: "Counselling model: trace hand to hand; a smaller, concrete question after “I don't know”.",
    notUnder: ["treatment"],
    suggestions: {
      ja: ["隣の席の人", "ほかの部署", "会社の外の人", "思い当たらない"],
      en: ["A colleague near me", "Another department", "Somebody outside", "Nobody I can think of"],
    },
  },
  {
    id: "ask-inside-view",
    phase: "circle",
    kind: "shift-viewpoint",
    asks: "circle.inside-view",
    step: 1,
    form: 30,
    wordings: {
      ja: [
        "{reached}にとって、お仕事がうまく届いた日はどんな日ですか。",
        "{other}の立場に立つと、そのお仕事はどう見えるでしょうか。",
        "相手の方になってみると、うまくいった日はどんな一日ですか。",
        "一緒に働く人からは、そのお仕事はどう見えますか。",
        "隣で見ている人は、ご自分の仕事をどう話しそうですか。",
      ],
      en: [
        "When your work has gone well, what is the day like for {reached}?",
        "How might your work look to {other}?",
        "How does your work look to the people beside you?",
        "When your part comes on time, what is the day like for whoever gets it?",
        "If you swapped places with a colleague for a day, what would you notice about your work?",
      ],
    },
    why: {
      ja: "自分の席からは見えにくいことがあるので、相手の席に移ってもらっています。",
      en: "Some things cannot be seen from your own desk, so this asks you to look from another.",
    },
    source:
      "Article: the client looks from the place of sales; employee perspective taking (Parker & Axtell 2001).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-inside-view-moment",
    phase: "circle",
    kind: "shift-viewpoint",
    asks: "circle.inside-view",
    step: 2,
    form: 30,
    wordings: {
      ja: [
        "{reached}の朝は、お仕事が届いているかどうかで何が違いますか。",
        "お仕事が届いてすぐの10分、相手の方は何をしていそうですか。",
        "そのお仕事のおかげで、相手の方がしなくて済むのは何ですか。",
        "最近、お仕事のあとで相手の方にどんなことがありましたか。",
        "お仕事を受け取るとき、相手の方はどんな顔をしますか。",
      ],
      en: [
        "When your work is there in the morning, what can {reached} get on with?",
        "In the ten minutes after they get your work, what do they do?",
        "What does your work save them from having to do?",
        "Think of one recent day. What was happening on their side?",
        "How do they react when they get your work?",
      ],
    },
    why: {
      ja: "一日まるごとは広いので、ほんの一場面に絞っています。",
      en: "A whole day is a lot to picture, so this asks for one small moment of it.",
    },
    source:
      "Counselling model: a smaller, more concrete question; perspective taking (Parker & Axtell 2001).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-partner-view",
    phase: "circle",
    kind: "shift-viewpoint",
    asks: "circle.partner-view",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "{partner}から見ると、そのお仕事はどう見えそうですか。",
        "もし{partner}の側にいたら、このお仕事を周りにどう話しますか。",
        "会社の外から一緒に働く人には、何が見えているでしょうか。",
        "付き合いの長い先の人は、お仕事のことを何と言いそうですか。",
        "職場の外の人は、ご自分の仕事のどこを知っていますか。",
        "職場の外の人からは、そのお仕事はどう見えますか。",
      ],
      en: [
        "How might your work look to {partner}?",
        "If somebody at {partner} described your work to a colleague, what would they say?",
        "What do people outside your workplace know of what you do?",
        "How does your work look to people outside your company?",
        "Of those who deal with you from outside, what does anybody say?",
      ],
    },
    why: {
      ja: "組んでいる会社も、仕事を受け取る側の一つなので、そこからの眺めをたずねています。",
      en: "Other firms may receive your work as well, so this asks for the view from there.",
    },
    source:
      "Article: the client remembers partner firms that were glad of the alliance; perspective taking (Parker & Axtell 2001).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-partner-view-contact",
    phase: "circle",
    kind: "ask-open",
    asks: "circle.partner-view",
    step: 2,
    form: 60,
    wordings: {
      ja: [
        "先週、職場の外の人では、誰とやりとりしましたか。",
        "職場の外で、ふだんやりとりがあるのは誰ですか。",
        "{partner}との間で、最近どんなことがありましたか。",
        "外の方で、まず名前が浮かぶのは誰でしょうか。",
        "お仕事で会う外の人には、どんな人がいますか。",
      ],
      en: [
        "Who outside your workplace did you last deal with?",
        "When work leaves your building, which firm gets it?",
        "What did you last deal with {partner} about?",
        "Of the suppliers and contractors you know, whose name comes to mind?",
      ],
    },
    why: {
      ja: "会社という大きな相手より、一人のほうが思い浮かべやすいためです。",
      en: "One person is easier to picture than a whole firm.",
    },
    source: "Counselling model: a smaller, more concrete question after “I don't know”.",
    notUnder: ["treatment"],
  },
  {
    id: "ask-society",
    phase: "circle",
    kind: "shift-viewpoint",
    asks: "circle.society",
    step: 1,
    form: 60,
    wordings: {
      ja: [
        "{party}のさらに向こうには、どんな人の暮らしがあるでしょうか。",
        "会ったことのない人で、お仕事が届いているのはどんな人でしょうか。",
        "めぐりめぐって、どんな人に届いていると思いますか。",
        "ご自分の仕事で、あとに残っていくのは何だと思いますか。",
        "街や家の中で、ご自分の仕事を思い出すのはどんなときですか。",
      ],
      en: [
        "After {party}, whose daily life does your work reach in the end?",
        "What might your work mean to somebody you will never meet?",
        "Who does your work reach that you never see?",
        "Ten years from now, what might be left of the work you do?",
        "Where, out and about, do you see something your work went into?",
      ],
    },
    why: {
      ja: "いちばん外の輪まで一度広げてみると、近くの人の見え方が変わることがあるためです。",
      en: "Going out to the widest ring once can change how the nearer ones look.",
    },
    source:
      "Article: good products are welcomed by customers, colleagues and society; task significance (Grant 2008).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-society-as-customer",
    phase: "circle",
    kind: "shift-viewpoint",
    asks: "circle.society",
    step: 2,
    form: 60,
    wordings: {
      ja: [
        "ご自分がお客として、似たお仕事に出会うのはどんなところですか。",
        "家族や身近な人が、似たお仕事に助けられるのはどんなときですか。",
        "ニュースやお店で、お仕事とのつながりを感じるのはどんなときですか。",
        "{party}の後ろには、ほかにどんな人がいそうですか。",
        "似たお仕事を、身近で見かけるのはどこですか。",
      ],
      en: [
        "When you’re the customer yourself, where do you come across work like yours?",
        "In the day of somebody close to you, where does work like yours come in?",
        "What have you seen in the shops or the news that had to do with your work?",
        "After {party}, who is the next person it reaches?",
        "Where in town do you see work like yours?",
      ],
    },
    why: {
      ja: "社会という言葉は大きいので、自分や身近な人が客になる場面から考えています。",
      en: "“Society” is a large word, so this starts from the times when you or people near you are the customer.",
    },
    source: "Counselling model: a smaller, more concrete question; task significance (Grant 2008).",
    notUnder: ["treatment"],
  },
  {
    id: "ask-inside-view-own",
    phase: "circle",
    kind: "shift-viewpoint",
    asks: "circle.inside-view",
    step: 1,
    form: 60,
    notUnder: ["treatment"],
    wordings: {
      ja: [
        "{reached}が助かったと言うのは、どんなときですか。",
        "{reached}に、どんなことで頼られていますか。",
        "一緒に働く人は、ご自分の仕事のどこに助けられていますか。",
        "相手の方からは、そのお仕事の何が見えますか。",
      ],
      en: [
        "On a good day, what can {reached} count on you for?",
        "If somebody asked {reached} about your work, what would they say?",
        "What does the next person need from you to do their job?",
        "What do people at work notice about what you do?",
      ],
    },
    why: {
      ja: "目立つ仕事の側にも、支えになっているものがあるかを一緒に見ています。",
      en: "This looks at what the more visible work rests on, if it rests on anything.",
    },
    source:
      "Article: sales, too, can put more heart into a product they trust; perspective taking, Parker & Axtell (2001).",
  },
];
