/** Whether a line sets two things the client said side by side: two quotations, or one from before the last utterance. */
export function isLinkLine(line: string, lastSaid: string): boolean {
  const quoted = [...line.matchAll(/[「“]([^」”]+)[」”]/gu)].flatMap((found) => found[1] ?? []);
  return quoted.length > 1 || quoted.some((words) => !lastSaid.includes(words));
}
