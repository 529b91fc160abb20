import type { Lang } from "../../language/index.ts";
import type { Topic } from "../topic.ts";

/** What a question on a topic is after, in the plainest words: it stands in a sentence, after "I was asking" and before を伺いました. */
export const plainly: Readonly<Partial<Record<Topic, Readonly<Record<Lang, string>>>>> = {
  "concern.wish": { ja: "いま話したいことは何か", en: "what has brought you here" },
  "concern.scene": {
    ja: "そう思ったのは何があったときか",
    en: "what had happened when you last felt like that",
  },
  "concern.task": { ja: "ふだん何の仕事をされているか", en: "what you do at work" },
  "concern.tried": { ja: "これまでに試したことがあるか", en: "what you have tried already" },
  "mirror.example": {
    ja: "人の役に立つと思うのは、たとえばどの仕事か",
    en: "which jobs, to your mind, help people",
  },
  "mirror.difference": {
    ja: "人の役に立っていると思う仕事と、ご自分の仕事とで、何が違うか",
    en: "what is different between work that helps people, as you see it, and yours",
  },
  "recipient.who": { ja: "お仕事の結果を受け取るのは誰か", en: "who ends up with what you do" },
  "recipient.trouble": {
    ja: "お仕事を受け取る人が何に困っているか",
    en: "what is hard for whoever gets what you do",
  },
  "recipient.reason": {
    ja: "その人たちが頼んでくる理由は何か",
    en: "why people rely on your work and not on somebody else’s",
  },
  "recipient.better": {
    ja: "お仕事を受け取る人が、あと何があれば助かるか",
    en: "what more would help whoever gets what you do",
  },
  "contact.last-reaction": {
    ja: "お仕事について、最近誰かから何か言われたか",
    en: "whether anybody lately showed you how it went",
  },
  "contact.where-it-stops": {
    ja: "相手のお礼や苦情が、ご自分のところまで届いているか",
    en: "whether people’s thanks and complaints ever get as far as you",
  },
  "comparison.feeling": { ja: "比べたときに、どんな気持ちになるか", en: "how comparing makes you feel" },
  "comparison.fairness": {
    ja: "実際に扱われ方の差があるか",
    en: "whether you really are treated differently",
  },
  "circle.who-starts": {
    ja: "お仕事が済むと、次に動けるのは誰か",
    en: "who can get on once your part is done",
  },
  "circle.inside-view": {
    ja: "一緒に働く人から、お仕事がどう見えるか",
    en: "how your work looks to people you work with",
  },
  "circle.partner-view": { ja: "外の会社から、お仕事がどう見えるか", en: "how your work looks from outside" },
  "circle.society": {
    ja: "会ったことのない人の暮らしにも関わるか",
    en: "whether it makes a difference to people you never meet",
  },
  "role.everyday": {
    ja: "誰にも言われずに、いつもしていることは何か",
    en: "what you always do that nobody notices",
  },
  "role.absence": {
    ja: "そのお仕事を誰もしなければ、どうなるか",
    en: "what would happen if nobody did your work",
  },
  "role.cover": { ja: "お休みのとき、代わりに誰がするか", en: "who does your work when you’re off" },
  "role.restated": { ja: "ご自分の役割を、いま何と言うか", en: "what you would call your part in it" },
  "role.instance": { ja: "最近では、たとえばいつのことか", en: "when it was last like that" },
  "vision.phrase": {
    ja: "職場でよく聞く言葉に、心に残るものがあるか",
    en: "whether anything they say at work has stayed with you",
  },
  "outcomes.aspiration": {
    ja: "これから何のために働きたいか",
    en: "what you want to work for from now on",
  },
  "outcomes.values": { ja: "お仕事でゆずれないことは何か", en: "what you wouldn’t want to give up at work" },
  "outcomes.fit": { ja: "どんな仕事なら苦にならないか", en: "what kind of work suits you" },
  "outcomes.plan": {
    ja: "何か次にしてみたいことがあるか",
    en: "whether there is something you want to do next",
  },
  "outcomes.plan-with": { ja: "それを誰とするか", en: "who you would do it with" },
  "outcomes.plan-when": { ja: "それをいつするか", en: "when you would do it" },
  "outcomes.plan-first-step": { ja: "それの最初に何をするか", en: "what you would do first" },
  "outcomes.plan-obstacle": {
    ja: "それをするのに、邪魔になることがあるか",
    en: "whether anything might get in the way",
  },
  "outcomes.plan-answer": {
    ja: "邪魔が入ったら、どうするか",
    en: "what you would do if that got in the way",
  },
  "outcomes.collaboration": {
    ja: "ほかの人と、教え合いたいことや頼みたいことがあるか",
    en: "what you and others at work could do for each other",
  },
  "assets.gained": { ja: "このお仕事で何を覚えたか", en: "what you have learnt in this job" },
  "assets.use": { ja: "覚えたことを、これから何に使えるか", en: "where you could use what you have learnt" },
  "supporters.who": { ja: "支えになってくれる人は誰か", en: "who is on your side" },
  "treatment.what": { ja: "何をされたのか", en: "what was done to you" },
  "treatment.toll": { ja: "そのことで、いまどんな具合か", en: "how you have been since" },
  "treatment.since": { ja: "いつからそうなのか", en: "how long it has been like this" },
  "treatment.wish": { ja: "そのことが、どうなってほしいか", en: "what you want to happen about it" },
  "treatment.offer": {
    ja: "話を聞いてくれる先の番号が要るか",
    en: "whether you want the number of somebody who listens",
  },
  "treatment.more": { ja: "まだ話したいことがあるか", en: "whether there is more you want to say" },
  "close.pace": { ja: "続けるか、終わりにするか", en: "whether to go on or stop" },
  "close.read-back": {
    ja: "書き留めた言葉が、このままでよいか",
    en: "whether the words I have kept from today are right",
  },
  "close.next": {
    ja: "今日話したことを、また読み返すとしたらいつか",
    en: "whether you’d read what you said today again some time",
  },
};
