import type { Say } from "./move.ts";

/** What matters to the client and what comes easily; answers that run long or stay short. */
export const signalsOfSelf: readonly Say[] = [
  {
    id: "value-noted",
    phase: "outcomes",
    kind: "reflect-simple",
    on: ["value"],
    wordings: {
      ja: [
        "大事にしていることとして「{value}」を書き留めます。",
        "ゆずりたくないところが、言葉になりました。",
        "何を大切にしているかの話に、入ってきました。",
        "「{value}」という言葉は、あとの記録にも残します。",
      ],
      en: [
        "As something that matters to you, I am noting “{value}”.",
        "Something you would not give up lightly is in words now.",
        "We have come to what you care about.",
        "I am keeping “{value}” for the record as well.",
      ],
    },
    why: {
      ja: "大事にしていることは最後の記録にも入るので、出てきたときに残しています。",
      en: "What matters to you belongs in the record at the end, so it is kept when it comes up.",
    },
    source: "Counselling model: work values in own words; Motivational Interviewing, values.",
  },
  {
    id: "value-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    on: ["value"],
    wordings: {
      ja: [
        "仕事の「{task}」に「{value}」があると聞こえました。",
        "「{feeling}」と「{value}」は近い言葉に聞こえます。",
        "はじめの「{wish}」と「{value}」が近くにあります。",
        "していることと大事なことが、同じ話に出てきました。",
        "気になっていることの近くに、大事なことがありました。",
      ],
      en: [
        "In “{task}”, it sounds as if there is “{value}”.",
        "To me “{feeling}” and “{value}” sound as if they belong together.",
        "Your first words, “{wish}”, are not far from “{value}”.",
        "What you do and what matters came up in the same breath.",
        "Close to what bothers you there is something that matters.",
      ],
    },
    why: {
      ja: "大事にしていることと、気持ちや仕事のつながりを確かめています。",
      en: "This checks how what matters to you connects with the feeling or the task.",
    },
    source: "MITI 4: complex reflection (feeling and value).",
  },
  {
    id: "strength-noted",
    phase: "outcomes",
    kind: "reflect-simple",
    on: ["strength"],
    wordings: {
      ja: [
        "ご自分で挙げた強みに「{strength}」を加えます。",
        "できることの話を、ご自分の言葉で伺いました。",
        "苦にならないことが、一つ出てきました。",
        "得手のほうにも、印をつけておきます。",
      ],
      en: [
        "To what you say you can do, I am adding “{strength}”.",
        "You have spoken, in your own words, of what you can do.",
        "Something that comes to you without much trouble was in there.",
        "I am marking what you are good at, as you put it.",
      ],
    },
    why: {
      ja: "評価ではなく、ご自分で挙げた強みとして書き留めています。",
      en: "It is noted as your own account of a strength, not as a judgement from here.",
    },
    source: "Counselling model: fit and strengths in own words; solution-focused practice, resources.",
  },
  {
    id: "strength-linked",
    phase: "outcomes",
    kind: "reflect-complex",
    on: ["strength"],
    wordings: {
      ja: [
        "ふだんの「{task}」に「{strength}」が入るのですね。",
        "{party}に渡る仕事に「{strength}」が入っています。",
        "手もとの仕事と、得意なことがつながって聞こえました。",
        "前の話とは別の顔が、一つ見えました。",
      ],
      en: [
        "Within “{task}” there is a use for “{strength}”.",
        "Into what reaches {party} there goes “{strength}”, as you tell it.",
        "It sounds as if your work and what you are good at are joined.",
        "Here is another side to what you said before.",
      ],
    },
    why: {
      ja: "得意なことを、実際の仕事や受け取る人と結んで確かめています。",
      en: "This joins what you are good at to the work itself and to whoever receives it.",
    },
    source: "MITI 4: complex reflection; strengths use, Govindji & Linley (2007).",
  },
  {
    id: "long-thread",
    phase: "role",
    kind: "summarise",
    on: ["long"],
    wordings: {
      ja: [
        "いくつかある糸のうち「{gist}」を手に取ります。",
        "多くを話された中で「{gist}」が残りました。",
        "話は広がりましたが、一本ずつたどれます。",
        "いまの話には、糸が何本もありました。",
        "順番にたどれるよう、まず一つに絞ります。",
      ],
      en: [
        "Of the several threads, I take up “{gist}”.",
        "From all you said, “{gist}” is what stays.",
        "It has spread out, and we can take one thread at a time.",
        "There were several threads in what you said.",
        "To keep it in order, let us take one part first.",
      ],
    },
    why: {
      ja: "たくさん話してくださったので、見失わないように一つを取り上げています。",
      en: "You said a good deal, so one thread is picked up to keep hold of.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): summary that picks one thread.",
  },
  {
    id: "long-way",
    phase: "role",
    kind: "summarise",
    on: ["long"],
    wordings: {
      ja: [
        "前の「{earlier}」から、ここまで話が来ました。",
        "「{task}」から始まって、話が外へ延びました。",
        "ひと息に、だいぶ遠くまで話が進みました。",
        "言い残しがあれば、あとで足すこともできます。",
      ],
      en: [
        "You have come here by way of “{earlier}”.",
        "Starting from “{task}”, it reached some way out.",
        "In one go you covered a good deal of ground.",
        "Anything left out can be added later.",
      ],
    },
    why: {
      ja: "ここまでの道のりを短く確かめて、次へ進みやすくしています。",
      en: "This looks back briefly over the way so far, to make the next step easier.",
    },
    source: "MITI 4: complex reflection (then and now); linking summary, Miller & Rollnick.",
  },
  {
    id: "short-enough",
    phase: "concern",
    kind: "normalise",
    on: ["short"],
    wordings: {
      ja: [
        "ひとことでも、話は進みます。",
        "言葉の数は、気にしなくて大丈夫です。",
        "短い答えのまま、受け取ります。",
        "一語で足りるときもあります。",
        "うまく言おうとしなくてかまいません。",
        "途中で言い直しても、差し支えありません。",
      ],
      en: [
        "A word or two is enough to go on.",
        "It need not be long.",
        "Short answers are fine here.",
        "Sometimes one word will do.",
        "You need not find the right way to say it.",
        "If you want to change it later, you can.",
      ],
    },
    why: {
      ja: "短い答えで十分に進められることを、お伝えしています。",
      en: "This says that short answers are quite enough.",
    },
    source: "Counselling model: nothing nudges a person who is thinking.",
  },
  {
    id: "short-word",
    phase: "concern",
    kind: "reflect-simple",
    on: ["short"],
    wordings: {
      ja: [
        "少ない言葉で、置かれたものがありました。",
        "いまの一言を、そのまま残します。",
        "短い言葉の余白は、空けたままにします。",
        "書き留めておくのは「{gist}」という一言です。",
        "言葉は少なくても、一つ進みました。",
      ],
      en: [
        "A short word, and it is noted: “{gist}”.",
        "I am keeping it as it stands.",
        "Whatever is left unsaid can stay unsaid.",
        "What you put there is small and clear.",
        "In few words, that is one step further.",
      ],
    },
    why: {
      ja: "短い言葉をふくらませずに、そのまま受け取っています。",
      en: "A short answer is taken as it is and not filled out.",
    },
    source: "Motivational Interviewing (Miller & Rollnick): simple reflection.",
  },
  {
    id: "short-beside",
    phase: "concern",
    kind: "reflect-complex",
    on: ["short"],
    wordings: {
      ja: [
        "前の「{earlier}」の隣に、いまの一言を置きます。",
        "「{task}」の話に、短い一言が加わりました。",
        "小さな一言も、これまでの話とつなげておきます。",
        "ここまでの話に、また一つ足されました。",
      ],
      en: [
        "Beside “{earlier}” I am putting this one word.",
        "With “{task}” in mind, I am adding what you just said.",
        "Small as it is, it goes with the rest.",
        "One more piece joins what you have said so far.",
      ],
    },
    why: {
      ja: "短い答えも、これまでの話の中に置いて見られるようにしています。",
      en: "A short answer, too, is given its place among what you have said.",
    },
    source: "MITI 4: complex reflection (then and now).",
  },
];
