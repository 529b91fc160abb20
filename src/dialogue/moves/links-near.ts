import type { Link } from "./links.ts";

/** From the concern to how reactions come back. */
export const linksNear: readonly Link[] = [
  {
    topic: "concern.scene",
    phase: "concern",
    by: {
      ja: [
        "「{gist}」ということがあって、そう思われるようになったのですね。",
        "「{gist}」、そのことが頭に浮かぶのですね。",
        "「{wish}」と思われたのは、そのことがあったからなのですね。",
        "{restated}ですね。それで「{wish}」というお話になるのですね。",
      ],
      en: [
        "You started by saying “{wish}”, and this was one of those times.",
        "“{gist}”. That’s one of the times you mean.",
        "“{gist}”. At the start you told me “{wish}”.",
        "{restated}. So that’s what you had in mind.",
      ],
    },
  },
  {
    topic: "concern.task",
    phase: "concern",
    by: {
      ja: [
        "「{wish}」と思いながら、そのお仕事を続けておられるのですね。",
        "毎日「{task}」というお仕事をしながら、そう思われるのですね。",
        "そういうお仕事の中で、「{wish}」と思われるのですね。",
        "「{task}」というお仕事が毎日のことで、今日のお話になるのですね。",
      ],
      en: [
        "That’s your work, “{task}”, and you told me “{wish}”.",
        "So that’s what your days go on: “{task}”.",
        "You mentioned “{task}”. You also said “{wish}”.",
        "First you said “{wish}”, and your work is “{task}”.",
      ],
    },
  },
  {
    topic: "mirror.example",
    phase: "mirror",
    by: {
      ja: [
        "「{gist}」ということと、ご自分のお仕事とを比べておられるのですね。",
        "そのお仕事を思うと、「{wish}」という気持ちになるのですね。",
        "ご自分の「{task}」というお仕事から見ると、そうなのですね。",
        "「{gist}」と、まず思い浮かぶのですね。",
      ],
      en: [
        "“{gist}”. And your own work is something else, “{task}”.",
        "“{gist}”. That’s what you think of first.",
        "“{gist}”. And the work you do yourself is “{task}”.",
        "You told me “{wish}”, and now you think of this: “{gist}”.",
      ],
    },
  },
  {
    topic: "mirror.difference",
    on: ["compared"],
    phase: "mirror",
    by: {
      ja: [
        "「{example}」と比べると、そこが違うのですね。",
        "「{gist}」、そこがご自分のお仕事との違いなのですね。",
        "ご自分の「{task}」というお仕事は、そこが違うのですね。",
        "{restated}ですね。「{example}」とは、違うところなのですね。",
      ],
      en: [
        "You think of “{example}”, and then you say “{gist}”.",
        "“{gist}”. That’s what you see when you compare.",
        "{restated}. That’s how you see it next to “{example}”.",
        "“{gist}”. Next to theirs, that’s how your own work looks to you.",
      ],
    },
  },
  {
    topic: "recipient.who",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "「{task}」というお仕事の先に、{party}がいるのですね。",
        "「{task}」というお仕事が、{party}のところへ届くのですね。",
        "{party}に向けて、「{task}」というお仕事をされているのですね。",
        "「{wish}」というお話から、{party}のお話になりましたね。",
      ],
      en: [
        "Your work is “{task}”, and it goes to {party}.",
        "So your part is “{task}”, and after that it’s with {party}.",
        "It begins with you, “{task}”, and it ends up with {party}.",
        "You told me “{wish}”. Now I know about {party} as well.",
      ],
    },
  },
  {
    topic: "recipient.trouble",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "「{gist}」、{party}はそうなのですね。",
        "{party}の一日の中に、「{gist}」ということがあるのですね。",
        "「{task}」というお仕事の届く先に、そういう困りごとがあるのですね。",
        "{restated}ですね。{party}のところでは、そういうことがあるのですね。",
      ],
      en: [
        "For {party}, you say, it’s this: “{gist}”.",
        "While you’re at your part, “{task}”, for them it’s this: “{gist}”.",
        "“{gist}”. And that’s where your work, “{task}”, comes in.",
        "So {restated}. That’s how it is for {party}.",
      ],
    },
  },
  {
    topic: "recipient.reason",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "「{trouble}」ということがあるから、頼りにされるのですね。",
        "「{gist}」というお話も、{party}に関わることなのですね。",
        "「{trouble}」というときに、それが頼りになるのですね。",
        "{restated}ですね。そこが大きいのですね。",
      ],
      en: [
        "When it’s like that for them, “{trouble}”, this is what counts: “{gist}”.",
        "“{gist}”. That counts with them, then.",
        "“{gist}”. That matters, because they have this: “{trouble}”.",
        "{restated}. So that’s what you do about their trouble.",
      ],
    },
  },
  {
    topic: "recipient.better",
    phase: "recipient",
    harmful: true,
    by: {
      ja: [
        "「{trouble}」というところが、変わるとよいのですね。",
        "「{gist}」ということを、考えておられるのですね。",
        "「{reason}」ということに加えて、そうなるとよいのですね。",
        "{restated}ですね。先ほどの「{trouble}」というお話にも、関わりそうですね。",
      ],
      en: [
        "At the moment you see this, “{trouble}”, and better would be this: “{gist}”.",
        "“{gist}”. That’s your idea for them, then.",
        "“{gist}”. So that’s what you would do for {party}.",
        "{restated}. That would help with what you said: “{trouble}”.",
      ],
    },
  },
  {
    topic: "contact.last-reaction",
    phase: "contact",
    harmful: true,
    by: {
      ja: [
        "{party}の反応は、「{gist}」ということなのですね。",
        "反応については、「{gist}」とのことですね。",
        "「{wish}」というお話も、そういうところから来ているのですね。",
        "{restated}ですね。{party}とのあいだは、そういう様子なのですね。",
      ],
      en: [
        "So from {party} you got this: “{gist}”.",
        "At first you told me “{wish}”, and now “{gist}”.",
        "{restated}. So something did come from {party}.",
        "So {restated}. Before, you told me how it is for them: “{trouble}”.",
      ],
    },
  },
  {
    topic: "contact.where-it-stops",
    phase: "contact",
    harmful: true,
    by: {
      ja: [
        "「{task}」というお仕事は届いても、声は戻りにくいのですね。",
        "{party}とのあいだは、「{gist}」ということなのですね。",
        "「{reaction}」ということはあっても、ふだんの声は届きにくいのですね。",
        "{restated}ですね。{party}の声は、そういう届き方なのですね。",
      ],
      en: [
        "You told me “{reaction}”, and now you say “{gist}”.",
        "“{gist}”. So that’s as far as you can follow it.",
        "With {party}, you say, it’s like this: “{gist}”.",
        "{restated}. What did reach you was “{reaction}”.",
      ],
    },
  },
];
