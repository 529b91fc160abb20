import { follow, type FollowAsk } from "./following-ask.ts";
import { happenedAsks } from "./following-what-happened.ts";
import { isSoAsks } from "./following-what-is-so.ts";
import { namedAsks } from "./following-whom-and-what.ts";
import type { Ask } from "./move.ts";

/** What is asked before what, where several fit: what weighs or was told to nobody first, then what was said to them, then the particular before the general. */
const nearestFirst: readonly string[] = [
  "follow-gone",
  "follow-now",
  "follow-said",
  "follow-heard",
  "follow-answer",
  "follow-can-tell",
  "follow-plan",
  "follow-wish",
  "follow-glad",
  "follow-thing",
  "follow-deed",
  "follow-unseen",
  "follow-then",
  "follow-dawned",
  "follow-way",
  "follow-dear",
  "follow-joy",
  "follow-person",
  "follow-next",
  "follow-thought",
  "follow-feeling",
  "follow-strongest",
  "follow-lasting",
  "follow-stands",
  "follow-part",
];

/** The questions that fit only something told in their way, the nearest first. */
export const fittingAsks: readonly FollowAsk[] = [...happenedAsks, ...isSoAsks, ...namedAsks].toSorted(
  (one, other) => nearestFirst.indexOf(one.id) - nearestFirst.indexOf(other.id),
);

/** Questions that fit whatever was told: few, since each could be put to anybody. */
const openAsks: readonly Ask[] = [
  {
    // Where nothing was said back: "that" could be anything.
    ...follow,
    id: "follow-more-of",
    returns: true,
    wordings: {
      ja: [
        "「{carried}」というところを、もう少し聞かせてもらえますか。",
        "「{carried}」とおっしゃったところ、詳しく伺ってもいいですか。",
        "「{carried}」について、ほかに浮かぶのはどんなことですか。",
        "「{carried}」と口にすると、何が思い浮かびますか。",
      ],
      en: [
        "“{carried}”: could you tell me more about that part?",
        "“{carried}”: what is in that, for you?",
        "“{carried}”: what would you add to that?",
        "“{carried}”: what should I know about that?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    ...follow,
    id: "follow-more",
    wordings: {
      ja: [
        "そのなかで、聞いておいてほしいのはどんなことですか。",
        "そのことについて、ほかに浮かぶのはどんなことですか。",
        "そこのところを、もう少し聞かせてもらえますか。",
        "そのお話、続きを聞いてもいいですか。",
        "そこから、ほかに何を思い出しますか。",
        "いまのことに、付け足すとしたら何でしょうか。",
      ],
      en: [
        "What about it would you most want somebody to hear?",
        "What else is there to that?",
        "Could you tell me a little more about that?",
        "What else should I know about that?",
        "If you added one thing to that, what would it be?",
        "Where do your thoughts go from there?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    // Of whom a tale is about.
    ...follow,
    id: "follow-whom",
    returns: true,
    wordings: {
      ja: [
        "{whom}というと、まず何が浮かびますか。",
        "{whom}のことで、忘れられないのはどんなところですか。",
        "{whom}に一つだけ伝わるとしたら、何が伝わってほしいですか。",
        "{whom}は、ご自分の目にどう映っていましたか。",
      ],
      en: [
        "How would you describe {whom} to me?",
        "When you think of {whom}, what do you see?",
        "If {whom} could know one thing, what should it be?",
        "What is it about {whom} that has stayed with you?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    // Of what a tale is about.
    ...follow,
    id: "follow-what",
    returns: true,
    wordings: {
      ja: [
        "その{what}を思うと、何が浮かんできますか。",
        "その{what}は、いまはどうなっていますか。",
        "その{what}には、何がこもっていますか。",
        "その{what}を、これからどうしたいですか。",
      ],
      en: [
        "What goes through your mind when you think of the {what}?",
        "Where is the {what} now?",
        "What would you like to become of the {what}?",
        "If somebody asked you about the {what}, what would you tell them?",
      ],
    },
    notUnder: ["safety", "treatment"],
  },
  {
    // Of a tale in which nobody and nothing is named.
    ...follow,
    id: "follow-tale",
    wordings: {
      ja: [
        "話していて、どんな場面が目に浮かんでいますか。",
        "それを、ご自分ではどう見ていますか。",
        "そこには、どんな思いがありますか。",
        "そのことを知っているのは、どなたですか。",
      ],
      en: [
        "As you tell it, what do you see in front of you?",
        "How does it look to you now, from here?",
        "Who else knows about it?",
        "What were you thinking, while that went on?",
      ],
    },
    notUnder: ["safety"],
  },
  {
    ...follow,
    id: "follow-to-know",
    wordings: {
      ja: [
        "その方に、いちばんわかってほしいのはどんなことですか。",
        "ひと言だけ届くとしたら、何を伝えたいですか。",
        "いちばん言いたいのは、どんなことですか。",
        "これだけは知っておいてほしい、というのは何ですか。",
        "うまい言い方でなくてよいとしたら、何と言いたいですか。",
        "話したあと、その方に何が残っていてほしいですか。",
      ],
      en: [
        "What would you most want them to know?",
        "If only one thing got across, what should it be?",
        "Never mind how it sounds: what do you most want to say?",
        "What would you not want to leave unsaid with them?",
        "After you’ve spoken, what do you hope will stay with them?",
        "In your own words, however rough, what do you want to tell them?",
      ],
    },
    why: {
      ja: "どう言うかの前に、何をいちばん伝えたいかを伺うためです。",
      en: "What you most want to say comes before how to say it.",
    },
    source: "Counselling model: no advice; the client's own question is what they came with.",
    notUnder: ["safety", "treatment"],
  },
  {
    // Asked where a subject was fenced off: what comes instead is theirs to say.
    ...follow,
    id: "follow-instead",
    wordings: {
      ja: [
        "代わりに、どんなことを話したいですか。",
        "では、何のお話にしましょうか。",
        "いま話しておきたいのは、どんなことですか。",
        "ここからは、何を聞かせてもらえますか。",
      ],
      en: [
        "What shall we talk about instead?",
        "Where would you rather go from here?",
        "Which way would you sooner go?",
        "What should we come to, then?",
      ],
    },
    why: {
      ja: "何を話すかは、ご自分で選べるようにするためです。",
      en: "What we talk about is yours to choose.",
    },
    source: "Counselling model: the client leads; no is no.",
  },
  {
    // Asked where somebody wants to leave a subject.
    ...follow,
    id: "light",
    wordings: {
      ja: [
        "お仕事のある日で、いちばんほっとするのはいつですか。",
        "お仕事のあと、まず何をするのが好きですか。",
        "ふだんお使いの道具で、気に入っているものは何ですか。",
        "お休みの日は、何をして過ごすのが好きですか。",
        "一日の中で、楽しみにしているのは何ですか。",
      ],
      en: [
        "What’s the nicest part of an ordinary day for you?",
        "When work is over, what do you do first?",
        "Which of the things you use at work do you like best?",
        "What do you like doing on a day off?",
        "What do you look forward to in the day?",
      ],
    },
    why: {
      ja: "ほかの話をしたいとのことでしたので、軽く答えられる問いにしています。",
      en: "You wanted to talk about something else, so the next question is a light one.",
    },
    source: "Counselling model: the client leads; a subject that is to be left is left at once.",
    notUnder: ["safety"],
  },
];

/** All short questions about what was just told. */
export const followAsks: readonly Ask[] = [...fittingAsks, ...openAsks];
