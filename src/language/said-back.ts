import {
  brokenGrammar,
  meForMy,
  ofMoreThanOne,
  othersWords,
  toListener,
  withApostrophes,
} from "./en/to-listener.ts";

/** Characters of a phrase that is said back in one breath. */
const longest = 72;

/**
 * An English phrase or clause as the listener would say it by itself: "My cousin in Leeds" → "Your cousin in Leeds", "a payslip you can
 * read" as it stands. Null where it would come out wrong or could sound like the listener's own view.
 */
export function saidBack(phrase: string): string | null {
  const said = withApostrophes(phrase.trim().replaceAll("’", "'"));
  if (said.length > longest || meForMy.test(said) || unsayable.test(said) || brokenGrammar.test(said))
    return null;
  const isOwn = ofSelf.test(said);
  if (isOwn && (flipsWrong.test(said) || /\byou\w*\b/iu.test(said))) return null;
  if (addressed.test(said) || ofMoreThanOne.test(said) || othersWords.test(said)) return null;
  return isOwn ? toListener(said) : said;
}

const ofSelf =
  /\b(?:i|i'm|im|i've|i'd|i'll|me|my|mine|myself|we|we're|we've|we'd|we'll|us|our|ours|ourselves)\b/iu;

/** Marks that would make a seam, oaths, and a question. */
const unsayable =
  /[?"“”\n:;()!]|https?|\p{Extended_Pictographic}|(?:^|\s)'\w|\b(?:fuck\w*|shit\w*|crap|bloody|damn)\b/iu;

/** Words that lose their sense when "I" becomes "you". */
const flipsWrong =
  /\b(?:am|was|were|are|do|did|can|could|should|would|have|had) (?:i|we)\b|\bme\b.*\b(?:said|says)\b/iu;

/** Said to the counsellor. */
const addressed =
  /\byou (?:tell|told|ask|asked|say|said|mean|want|think|know|decide|see)\b|\b(?:your|yours|yourself) (?:question|program|software)\b/iu;
