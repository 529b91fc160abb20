import { type Revision, revise, type SessionEvent, type State } from "../../dialogue/index.ts";
import { type Lang, loadReader, type ReadContext, type Reader, type Reading } from "../../language/index.ts";

/** Reading what people write, wherever it is done. */
export type Readings = {
  readonly read: (lang: Lang, text: string, context: ReadContext) => Promise<Reading>;
  /** Says an earlier answer otherwise, for which everything since is read again. Null when there is no such answer. */
  readonly revise: (asked: ToRevise) => Promise<Revision | null>;
  /** Makes a language ready, which takes a moment; nobody waits for it. */
  readonly warm: (lang: Lang) => void;
  readonly close: () => Promise<void>;
};

export type ToRevise = {
  readonly lang: Lang;
  readonly events: readonly SessionEvent[];
  readonly state: State;
  readonly turn: number;
  readonly say: string;
};

/** Reads in the thread that asks, which can do nothing else meanwhile. */
export const readingsHere: Readings = {
  read: async (lang, text, context) => (await loadReader(lang)).read(text, context),
  revise: async ({ lang, events, state, turn, say }) =>
    revise(events, state, turn, say, await loadReader(lang)),
  warm: (lang) => void loadReader(lang).catch(() => {}),
  close: async () => {},
};

/** Thrown by a reader that has to ask elsewhere first. */
class NotRead extends Error {
  readonly lang: Lang;
  readonly text: string;
  readonly context: ReadContext;
  constructor(lang: Lang, text: string, context: ReadContext) {
    super("this is not read yet");
    this.lang = lang;
    this.text = text;
    this.context = context;
  }
}

/**
 * Lets something pure, which cannot wait, use readings that have to be waited for: where it wants one that is not there yet it is left,
 * and begun anew when that has come. What reads few texts, and those first of all, does little twice.
 */
export async function withReadings<Result>(
  readings: Pick<Readings, "read">,
  decide: (readerOf: (lang: Lang) => Reader) => Result,
): Promise<Result> {
  const known = new Map<string, Reading>();
  const nameOf = (...of: readonly [Lang, string, ReadContext]): string => JSON.stringify(of);
  const readerOf = (lang: Lang): Reader => ({
    read: (text, context) => {
      const reading = known.get(nameOf(lang, text, context));
      if (!reading) throw new NotRead(lang, text, context);
      return reading;
    },
  });
  for (;;) {
    try {
      return decide(readerOf);
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      const { lang, text, context } = error;
      known.set(nameOf(lang, text, context), await readings.read(lang, text, context));
    }
  }
}
