import { createInterface } from "node:readline";

/** Lines that arrive within this time were pasted together and are one answer; nobody types that fast. */
const pasteWithinMs = 40;

/** What a person types, one answer at a time. */
export type Person = {
  /** The next answer; a line that ends in `\` goes on in the next one. Null when the person has left. */
  readonly answer: (prompt: string) => Promise<string | null>;
  readonly close: () => void;
};

export function listenToPerson(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Person {
  const isTerminal = input.isTTY ? output.isTTY : false;
  const reader = createInterface({ input, output, terminal: isTerminal, historySize: 0 });
  const waiting: string[] = [];
  let pasting: NodeJS.Timeout | null = null;
  let isClosed = false;
  let wake = (): void => {};

  reader.on("line", (line) => {
    waiting.push(line);
    if (pasting) clearTimeout(pasting);
    pasting = setTimeout(
      () => {
        pasting = null;
        wake();
      },
      isTerminal ? pasteWithinMs : 0,
    );
  });
  reader.on("close", () => {
    isClosed = true;
    wake();
  });

  const isReady = (): boolean => isClosed || (waiting.length > 0 && pasting === null);

  /** All lines of a paste; without a terminal, one line. */
  const next = async (prompt: string): Promise<string | null> => {
    if (isTerminal && !isClosed) {
      reader.setPrompt(prompt);
      reader.prompt();
    }
    while (!isReady()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (waiting.length === 0) return null;
    return isTerminal ? waiting.splice(0).join("\n") : (waiting.shift() ?? null);
  };

  return {
    answer: async (prompt) => {
      let text = "";
      for (;;) {
        const line = await next(text === "" ? prompt : "… ");
        if (line === null) return text === "" ? null : text;
        if (!line.endsWith("\\")) return text + line;
        text += `${line.slice(0, -1)}\n`;
      }
    },
    close: () => reader.close(),
  };
}
