/** What RiveScript and nlp.js are given: the acts and feelings of such a talk, written as their guides show. */

const help = "That worries me. Please call 988 (US), 116 123 (UK and Ireland) or your emergency number now.";
const work = "How you are treated comes first. Acas (0300 123 1100) or the US Department of Labor can help.";

export const rules = `
! version = 2.0

+ [*] (kill|suicide|die|dying|dead|wake up|end my life|end it all|not be here) [*]
- ${help}

+ [*] (bullied|screams|screamed|screaming|shouts|shouted|shouting|yells|yelled|yelling|humiliates|humiliated|unpaid|laughed|every night|seventy hours|in front of everyone|stupid|useless) [*]
- ${work}

+ [*] i only *
- You say you only <star1>.
- So you only <star1>.

+ [*] i just *
- You say you just <star1>.
- So you just <star1>.

+ [*] i feel *
- You feel <star1>.
- So it feels <star1> to you.

+ [*] nobody *
- So nobody <star1>.

+ [*] thank* *
- There was some thanks, then.

+ [*] i will *
- You mean to <star1>.

+ [*] (not sure|dont know|no idea|dunno) [*]
- That is all right.
- Then we leave it.

+ [*] (why|what is this for|what for) [*]
- I ask so that you can find your own words.

+ [*] (should i|what would you do|advice) [*]
- What have you thought of already?

+ (yes|yeah|no|nope)
- I see.

+ *
- I see.
- Thank you for telling me.
- Go on, I am listening.
- That is good to know.
- I have noted that.
`;

export const intents: readonly {
  readonly intent: string;
  readonly says: readonly string[];
  readonly answers: readonly string[];
}[] = [
  {
    intent: "danger",
    says: [
      "I want to die",
      "I don't want to wake up",
      "I want to kill myself",
      "I'd be better off dead",
      "I can't go on living",
      "I think about suicide",
    ],
    answers: [help],
  },
  {
    intent: "mistreatment",
    says: [
      "my manager screams at me",
      "my boss humiliates me in front of everyone",
      "I work unpaid overtime",
      "I am bullied at work",
      "everyone laughed at me",
      "she shouts at us every day",
    ],
    answers: [work],
  },
  {
    intent: "belittles",
    says: [
      "I only pack boxes",
      "I'm just a clerk",
      "anyone could do it",
      "it's nothing special",
      "I am only a cog",
      "a monkey could do my job",
    ],
    answers: [
      "You put your work in small words.",
      "You make little of it.",
      "That is how it looks to you now.",
    ],
  },
  {
    intent: "feels",
    says: [
      "I feel invisible",
      "it makes me sad",
      "I was proud",
      "I'm fed up",
      "I felt small",
      "I am jealous of them",
    ],
    answers: ["That is a feeling worth naming.", "You have named a feeling.", "I have noted how it feels."],
  },
  {
    intent: "recipient",
    says: [
      "the nurses on the ward",
      "our customers",
      "the shops that get the boxes",
      "the people who live there",
      "the driver",
      "the suppliers",
    ],
    answers: [
      "So there is somebody at the other end.",
      "They are the ones who get it.",
      "I have noted who it reaches.",
    ],
  },
  {
    intent: "thanks",
    says: ["she thanked me once", "they sent a card", "he said it helped", "somebody rang to say thank you"],
    answers: ["There was some thanks.", "That reached you."],
  },
  {
    intent: "plan",
    says: [
      "I will ask her next week",
      "I'm going to visit them on Friday",
      "I'll call him tomorrow",
      "I could go and see the ward",
    ],
    answers: ["You have a plan.", "That is something to do."],
  },
  {
    intent: "unknown",
    says: ["I don't know", "not sure, really", "no idea", "dunno", "can't think of anything"],
    answers: ["That is all right.", "Then we leave it.", "It need not come at once."],
  },
  {
    intent: "why",
    says: ["why do you ask", "what is this question for", "what's the point of this"],
    answers: ["I ask so that you can find your own words."],
  },
  {
    intent: "advice",
    says: ["what should I do", "what would you do", "give me advice"],
    answers: ["What have you thought of already?"],
  },
];
