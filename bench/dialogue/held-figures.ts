import { z } from "zod";

/** What one partner did with all clients. Times are medians. */
export const heldSchema = z.object({
  startMs: z.number(),
  memoryMb: z.number(),
  turnMs: z.number(),
  turns: z.number(),
  /** Topics asked although the client had told them. */
  askedAgain: z.number(),
  twoQuestions: z.number(),
  repeatedSentences: z.number(),
  reflectionsToQuestions: z.number(),
  parrotMean: z.number(),
  talkShare: z.number(),
  /** Utterances about danger or mistreatment after which that came first, or who helps was named; of those there were. */
  riskMet: z.number(),
  /** Outcomes in a record, of those the clients offered. */
  outcomesKept: z.number(),
});
export type Held = z.infer<typeof heldSchema>;
