/** How a thing that can be pressed looks. Every look is at least 44 px high except `text`, which sits in running text. */
export type Look = "strong" | "outline" | "quiet" | "ghost" | "text" | "chip";

const pill =
  "inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-full px-5 py-1.5 text-center leading-snug text-balance select-none";

const looks: Record<Look, string> = {
  strong: `${pill} bg-strong font-bold text-on-strong hover:opacity-88 pressed:opacity-75`,
  outline: `${pill} border border-line bg-transparent text-ink hover:border-edge hover:bg-surface pressed:bg-bubble`,
  quiet:
    "inline-flex min-h-11 cursor-pointer items-center justify-center gap-1.5 rounded-full px-3 text-accent underline decoration-1 underline-offset-4 hover:bg-accent-soft hover:decoration-2 pressed:bg-bubble",
  ghost: `${pill} text-muted hover:bg-accent-soft hover:text-ink pressed:bg-bubble`,
  text: "inline cursor-pointer rounded-sm text-accent underline decoration-1 underline-offset-4 hover:decoration-2",
  chip: `${pill} border border-edge bg-surface px-4 text-ink hover:bg-bubble pressed:bg-bubble`,
};

export function look(kind: Look, more = ""): string {
  return `${looks[kind]} off:cursor-default off:opacity-55 ${more}`;
}
