import type { Topic } from "../topic.ts";

/** A sentence that sets an answer, {answer}, beside what had been asked; `to`: the questions of the topic that it fits, where not all. */
export type Placed = { readonly frame: string; readonly to?: RegExp };

/**
 * Sentences that repeat what was asked about, with the answer in them, and say nothing more: for an answer that the question has no sentence
 * of its own for.
 */
export const answersPlacedEn: Readonly<Partial<Record<Topic, readonly Placed[]>>> = {
  "concern.wish": [
    { frame: "So that’s what you come with today: {answer}." },
    { frame: "{answer}. Let’s begin with that, then." },
    { frame: "So what’s on your mind is this: {answer}." },
  ],
  "concern.scene": [
    { frame: "So the moment you have in mind is this: {answer}.", to: /happened|moment|one time|last/u },
    { frame: "{answer}. And that has stayed with you.", to: /stayed|got to you|remember|happened/u },
    {
      frame: "So that’s when it comes up for you: {answer}.",
      to: /^(?:When|At what point|In the past|Over the past)/u,
    },
  ],
  "concern.task": [
    { frame: "So the work itself looks like this: {answer}." },
    { frame: "So there’s this in your working day: {answer}." },
    { frame: "{answer}. Now I can picture what you do." },
  ],
  "concern.tried": [
    { frame: "So what has crossed your mind up to now is this: {answer}.", to: /thought|ideas|idea/u },
  ],
  "mirror.example": [
    { frame: "So a job you’d put forward is {answer}.", to: /comes to mind|really helps|does people good/u },
  ],
  "mirror.difference": [
    {
      frame: "So what you’d say to that is this: {answer}.",
      to: /friend|somebody else describe|make of that|put it that way/u,
    },
    { frame: "Put side by side, the difference for you is this: {answer}.", to: /differ/u },
    { frame: "{answer}. So that’s what stands out when you compare.", to: /compare|differ|next to/u },
    { frame: "So that’s what they get to see by evening: {answer}.", to: /get to see/u },
  ],
  "recipient.who": [
    { frame: "So that’s who your work is for: {answer}.", to: /for\b|uses/u },
    { frame: "So from you it goes on this way: {answer}.", to: /next|hand|ends up/u },
    { frame: "{answer}. So that’s where your work goes.", to: /for\b|uses|ends up|next|hand/u },
  ],
  "recipient.trouble": [
    { frame: "So from where they are, it looks like this: {answer}." },
    { frame: "{answer}. So that’s how you picture it on their side." },
  ],
  "recipient.reason": [
    {
      frame: "So for the people who come to you, what counts is this: {answer}.",
      to: /look for|brings|come|count on|trust/u,
    },
    {
      frame: "So the difference they’d notice is this: {answer}.",
      to: /differen|notice|somebody else|change/u,
    },
    { frame: "{answer}. That’s what you’d point to there.", to: /care over|changed|mention|careless/u },
  ],
  "recipient.better": [
    {
      frame: "So what could be better for them is this: {answer}.",
      to: /better|add|change|please|wish|one more/u,
    },
    { frame: "{answer}. You’d say they would like that.", to: /better|add|change|please|wish/u },
    { frame: "So they’d be saved something there: {answer}.", to: /save/u },
  ],
  "contact.last-reaction": [
    { frame: "So as far as hearing back goes: {answer}." },
    {
      frame: "So what came back to you that time was this: {answer}.",
      to: /last reaction|say, if anything|last one|last get|last hear/u,
    },
    { frame: "{answer}. So that’s how you can tell.", to: /tells you|can you tell|find out/u },
  ],
  "contact.where-it-stops": [
    {
      frame: "So when people have something to say about your work: {answer}.",
      to: /hear|comment|call|middle|react/u,
    },
    { frame: "{answer}. So that’s the way their words go.", to: /hear|comment|call|react/u },
  ],
  "comparison.feeling": [
    { frame: "So when you compare yourself with them, it’s this: {answer}." },
    { frame: "{answer}. So comparing leaves you with that.", to: /feel/u },
  ],
  "comparison.fairness": [
    { frame: "So as to how each of you is treated: {answer}." },
    { frame: "{answer}. So that’s how it compares." },
  ],
  "circle.who-starts": [
    {
      frame: "So when your part is done, it goes on like this: {answer}.",
      to: /start|wait|after you|takes/u,
    },
  ],
  "circle.inside-view": [
    { frame: "So seen from where the others at work are: {answer}." },
    { frame: "{answer}. So that’s how it looks from beside you.", to: /look|see|notice|say/u },
  ],
  "circle.partner-view": [
    { frame: "So for somebody outside your company: {answer}.", to: /look|see|say|notice/u },
  ],
  "circle.society": [
    { frame: "So out in the world, there’s this of your work: {answer}." },
    { frame: "{answer}. So your work gets as far as that." },
  ],
  "role.everyday": [
    {
      frame: "So something that nobody puts in a report: {answer}.",
      to: /nobody|never|report|not have seen|notice/u,
    },
    {
      frame: "{answer}. And you do that day after day.",
      to: /every day|so often|always|without being asked/u,
    },
  ],
  "role.absence": [
    { frame: "So if nobody did your job, it would come to this: {answer}." },
    { frame: "{answer}. So that’s what a gap there would look like." },
  ],
  "role.cover": [
    { frame: "So on the days when you’re not there: {answer}.", to: /off\b|holiday|out\b/u },
    { frame: "So if part of it could be with somebody else: {answer}.", to: /hand|stand in|take on/u },
  ],
  "role.restated": [
    { frame: "{answer}. That’s how you’d put it now." },
    { frame: "So in words of your own: {answer}." },
  ],
  "vision.phrase": [
    {
      frame: "So among the things that are said where you work: {answer}.",
      to: /phrase|words|say\b|said|goal/u,
    },
  ],
  "outcomes.aspiration": [
    { frame: "So what you’d want your work to be for is this: {answer}." },
    { frame: "{answer}. So you’d put the point of your work like that.", to: /work for|so that|want/u },
  ],
  "outcomes.values": [
    { frame: "So in the way you work, this is what matters: {answer}." },
    {
      frame: "{answer}. So that isn’t something you’d let go of.",
      to: /give up|never skip|matter|carelessly|rule/u,
    },
  ],
  "outcomes.fit": [
    { frame: "So as to what suits you in a job: {answer}." },
    {
      frame: "{answer}. So that’s where you and the work get on.",
      to: /good at|not mind|keep at|easier|always done/u,
    },
  ],
  "outcomes.collaboration": [{ frame: "So between the departments there’s this: {answer}." }],
  "outcomes.plan": [
    { frame: "So something you could try is this: {answer}." },
    { frame: "So what you have in mind, to see for yourself how it is, would be this: {answer}." },
    { frame: "{answer}. So that’s a thing you could do, when it suits you and them." },
  ],
  "outcomes.plan-with": [{ frame: "So the one to turn to would be {answer}." }],
  "outcomes.plan-when": [
    { frame: "{answer}. So that’s when it could be." },
    { frame: "So as for the time: {answer}." },
  ],
  "outcomes.plan-first-step": [
    { frame: "So that’s how you’d set about it: {answer}." },
    { frame: "{answer}. So that’s how it would begin." },
  ],
  "outcomes.plan-obstacle": [
    { frame: "So what you can see coming is this: {answer}.", to: /get in the way|put it off|hard|stuck/u },
    { frame: "{answer}. So that could stand in the way of it.", to: /get in the way|put it off|hard/u },
  ],
  "outcomes.plan-answer": [{ frame: "So if it came to that, you have this: {answer}." }],
  "assets.gained": [
    {
      frame: "So what this work has left you with is this: {answer}.",
      to: /learn|picked up|taught|can you do now/u,
    },
    {
      frame: "{answer}. So you have that from doing the job.",
      to: /learn|picked up|taught|can you do now|newcomer/u,
    },
  ],
  "assets.use": [
    {
      frame: "So what you know could go to use like this: {answer}.",
      to: /use\b|useful|pass|taught one|could you do/u,
    },
  ],
  "supporters.who": [
    {
      frame: "So when you think of people on your side, there’s {answer}.",
      to: /support|helped|side|goes wrong|weighs|taught/u,
    },
  ],
  "role.instance": [{ frame: "So a time when it’s like that: {answer}." }],
};
