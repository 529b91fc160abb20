import { maxUtteranceLength } from "../../../api/index.ts";

/** What the server takes at once, in UTF-16 units. */
export const limit = maxUtteranceLength;

/** From here the space left is shown; nobody else is bothered with a count. */
const nearLimit = 0.9 * limit;

export type Room = "enough" | "near" | "over";

export function roomFor(text: string): Room {
  const { length } = text.trim();
  if (length > limit) return "over";
  return length > nearLimit ? "near" : "enough";
}
