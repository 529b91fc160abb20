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
        "「{task}」が済んで、次に動き出すのは誰ですか。",
        "{party}に届く前に、それを待って始めるのは誰ですか。",
        "職場で、それがそろってから動くのは誰ですか。",
        "それを待っているのは、誰ですか。",
        "隣の部署も含めると、次に動くのは誰でしょうか。",
        "仕事仲間や取引先まで広げると、次に動くのは誰ですか。",
      ],
      en: [
        "Once you have finished your part, who can start theirs?",
        "Before your work gets to {party}, who else is waiting for it?",
        "At your workplace, who can’t start until you have done your part?",
        "Who has to wait if your part isn’t ready?",
        "Counting the people close by as well, who takes the work on after you?",
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
        "最近、終わったことを誰に知らせましたか。",
        "「{task}」が済むと、次は誰のところへ移りますか。",
        "仕上がりの連絡は、どこへ送りますか。",
        "遅れたとき、様子を聞いてくるのは誰でしょうか。",
        "それを待っている人を一人挙げると、誰ですか。",
      ],
      en: [
        "The last time you finished something, who did you tell?",
        "You mentioned “{task}”. Where does it go after that?",
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
        "{inside}の側から見ると、よい仕事が届いた日はどんな日ですか。",
        "{other}の立場に立つと、この仕事はどう見えますか。",
        "渡した先の人になってみると、順調な日はどんな一日ですか。",
        "同僚には、どう見えますか。",
        "一日席を替わったら、届いた仕事はどう見えるでしょうか。",
      ],
      en: [
        "When your work has gone well, what is the day like for {inside}?",
        "How might your work look to {other}?",
        "What does a colleague get to see of your work?",
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
        "{inside}の朝は、仕事が届いていると何が違いますか。",
        "届いたすぐあとの10分、相手は何をしていそうですか。",
        "相手がしなくて済むのは、何ですか。",
        "最近の一日では、相手の手元で何が起きましたか。",
        "受け取る人は、どんな顔をしますか。",
      ],
      en: [
        "When your work is there in the morning, what can {inside} get on with?",
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
        "{partner}から見ると、その仕事はどう見えそうですか。",
        "{partner}の側にいたら、この仕事を周りにどう話しますか。",
        "外から一緒に働く人には、何が見えていますか。",
        "付き合いのある先の人は、仕事のどこを見ていそうですか。",
        "職場の外で関わる人には、何が届いていますか。",
        "外の相手には、どう見えますか。",
      ],
      en: [
        "How might your work look to {partner}?",
        "If somebody at {partner} described your work to a colleague, what would they say?",
        "If you looked at your part from an outside firm, what would you notice?",
        "How does your work look to people outside your company?",
        "What would a supplier or partner firm see of your work on an ordinary day?",
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
        "職場の外で、先週やりとりしたのは誰ですか。",
        "外の誰に、物や書類を渡しますか。",
        "{partner}との間で、最近あったことは何ですか。",
        "仕入れ先や委託先で、名前の浮かぶ人は誰でしょうか。",
        "外で会う人は、誰ですか。",
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
        "{party}のさらに向こうには、どんな人の暮らしがありますか。",
        "街の中で、その仕事が関わっているのはどこですか。",
        "会ったことのない人で、その仕事が届くのは誰でしょうか。",
        "何年かあとにも残っているのは、仕事のどの部分ですか。",
        "いちばん遠い相手は、誰でしょうか。",
      ],
      en: [
        "After {party}, whose daily life does your work reach in the end?",
        "If you walked through town, where might you see something your work went into?",
        "What might your work mean to somebody you will never meet?",
        "Ten years from now, what might be left of the work you do?",
        "Who does your work reach that you never see?",
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
        "自分が客になったとき、似た仕事に出会うのはどこですか。",
        "身近な人の一日で、似た仕事にふれるのはいつですか。",
        "ニュースや店先で、つながりを感じるのはどんな場面ですか。",
        "{party}の後ろには、どんな人がいそうですか。",
        "似た仕事は、町のどこにありますか。",
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
        "{inside}が安心して動けるのは、何がそろった日ですか。",
        "{inside}が人に説明するとき、あなたの仕事はどこに出てきますか。",
        "隣の人の仕事は、あなたの仕事のどこに助けられていますか。",
        "相手の側からは、何が見えますか。",
      ],
      en: [
        "On a good day, what can {inside} count on you for?",
        "If somebody asked {inside} about your work, what would they say?",
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
