/**
 * How a short answer is said back, by the English question that drew it: the name of somebody, or a bare doing (“check the seal”). Only
 * questions whose answer such a sentence cannot twist have one; everything else is said back by itself, which claims nothing.
 */
export type AnswerFrames = {
  readonly somebody?: string;
  readonly act?: string;
};

export const answersEn: Readonly<Record<string, AnswerFrames>> = {
  "Who is your work for?": { somebody: "So your work is for {somebody}." },
  "Once your part is finished, who has the work next?": { somebody: "So it goes on to {somebody}." },
  "When your part is done, who do you hand it on to?": { somebody: "So you hand it on to {somebody}." },
  "If you follow your work from hand to hand, who has it right after you?": {
    somebody: "So right after you it’s {somebody}.",
  },
  "Who relies on the work you do?": { somebody: "{somebody}, relying on it." },
  "If something went wrong with your work, who would notice first?": {
    somebody: "So {somebody} would be the first to notice.",
  },
  "When somebody has a question about your work, who is it?": {
    somebody: "So the questions come from {somebody}.",
  },
  "If you picture one person who uses what you do, who is it?": { somebody: "So you picture {somebody}." },
  "At your workplace, who can’t start until you have done your part?": {
    somebody: "So {somebody} can’t start without you.",
  },
  "Who has to wait if your part isn’t ready?": { somebody: "So {somebody} would have to wait." },
  "When you have a day off, who does your work?": { somebody: "So on your days off it’s {somebody}." },
  "If you needed somebody to stand in for you, who would you ask first?": {
    somebody: "So you’d ask {somebody} first.",
  },
  "Something a little different: whose job do you look up to?": { somebody: "So you look up to {somebody}." },
  "Who first taught you the job?": { somebody: "So you learnt the job from {somebody}." },
  "Who has supported you at work so far?": { somebody: "So you’ve had {somebody} behind you." },
  "When something goes wrong at work, who do you think of first?": {
    somebody: "So you’d think of {somebody} first.",
  },
  "When something weighs on you, who do you talk to?": { somebody: "So you talk to {somebody} then." },
  "Who would you go to with this?": { somebody: "So you’d go to {somebody} with it." },
  "Who would you talk to about it?": { somebody: "So you’d talk to {somebody}." },

  "What do they count on you for?": { act: "So they count on you to {act}." },
  "What do people come to you for?": { act: "So they ask you to {act}." },
  "What do you always check twice?": { act: "So you {act}, every time." },
  "What were you taught when you were new that you still do?": { act: "So you still {act}." },
  "However rushed you are, which part do you still do properly?": {
    act: "So however rushed it is, you {act}.",
  },
  "What do you do at work without being asked?": { act: "So you {act}, without being asked." },
  "Who is there that you could ask how it is for them?": {
    act: "So to meet one of them, you could {act}.",
  },
  "Some of what you said was a guess. How could you check it with somebody?": {
    act: "So to check it, you could {act}.",
  },
  "What is the very first thing you would do?": { act: "So first of all, you’d {act}." },
  "What could you get ready today or tomorrow?": { act: "So today or tomorrow, you could {act}." },
  "If that happens, what will you do?": { act: "So then you’d {act}." },
  "Which part of it could you still do then?": { act: "So even then, you could {act}." },
};
