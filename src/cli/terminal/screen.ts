import { styleText } from "node:util";
import { wrap } from "./wrap.ts";

/** Lines longer than this tire the eye, however wide the terminal is. */
const widestText = 84;
const widthWithoutTerminal = 80;

export type Tone = "plain" | "quiet" | "heading" | "important";

/** Standard output as a person reads it: wrapped, indented, in colour only on a terminal that wants it. */
export type Screen = {
  readonly show: (text: string, options?: { readonly tone?: Tone; readonly indent?: number }) => void;
  readonly gap: () => void;
};

export function createScreen(output: NodeJS.WriteStream): Screen {
  return {
    show: (text, { tone = "plain", indent = 0 } = {}) => {
      const columns = Math.min(output.columns ?? widthWithoutTerminal, widestText) - indent;
      const margin = " ".repeat(indent);
      for (const line of wrap(text, columns)) output.write(`${margin}${coloured(line, tone, output)}\n`);
    },
    gap: () => void output.write("\n"),
  };
}

const styles = { quiet: "dim", heading: "bold", important: "yellow" } as const;

/** `styleText` leaves the text alone where the stream is no terminal or NO_COLOR is set. */
function coloured(line: string, tone: Tone, stream: NodeJS.WriteStream): string {
  return tone === "plain" || line === "" ? line : styleText(styles[tone], line, { stream });
}
