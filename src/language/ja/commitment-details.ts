import type { DateInterval, Span } from "../finding.ts";
import type { Party } from "./parties.ts";
import { readTimes } from "./time/read-time.ts";
import { holding, overlaps, type Utterance } from "./utterance.ts";

/** When and with whom, out of the commitment's own sentence, else out of the whole utterance. */
export function commitmentDetails(
  utterance: Utterance,
  commitment: Span,
  parties: readonly Party[],
): { readonly when: DateInterval | null; readonly with: string | null } {
  const sentence = holding(utterance.sentences, commitment.start) ?? commitment;
  const times = readTimes(utterance.text, utterance.context.today);
  const inSentence = times.filter((time) => overlaps(time, sentence));
  const before = inSentence.filter((time) => time.start <= commitment.start).at(-1);
  const when = before ?? inSentence[0] ?? (times.length === 1 ? times[0] : undefined);
  return { when: when?.interval ?? null, with: partner(utterance, sentence, parties) };
}

/** 部長に, 営業の人と, 田村さんへ. */
function partner(utterance: Utterance, sentence: Span, parties: readonly Party[]): string | null {
  const inSentence = parties.filter((party) => overlaps(party, sentence));
  const addressed = inSentence.find((party) =>
    /^(?:さん|さま|様|たち)?(?:に|と|へ|から|んとこ|のところ|の(?:とこ|席))/.test(
      utterance.text.slice(party.end),
    ),
  );
  return (addressed ?? (parties.length === 1 ? parties[0] : undefined))?.name ?? null;
}
