/** The arc's phases in six chapters, as the rail shows them. Guards stand above the arc and belong to none. */
const chapterByPhase: Readonly<Record<string, Chapter>> = {
  frame: "begin",
  concern: "work",
  mirror: "work",
  recipient: "reach",
  contact: "reach",
  comparison: "around",
  circle: "around",
  role: "around",
  vision: "around",
  outcomes: "ahead",
  close: "gather",
};

export const chapters = ["begin", "work", "reach", "around", "ahead", "gather"] as const;
export type Chapter = (typeof chapters)[number];

/** Where a session stands: the chapter of the last turn that belongs to the arc. */
export function chapterOf(turns: readonly { readonly phase: string }[]): Chapter {
  for (const { phase } of turns.toReversed()) {
    const chapter = chapterByPhase[phase];
    if (chapter) return chapter;
  }
  return "begin";
}
