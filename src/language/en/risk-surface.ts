import type { Span } from "../finding.ts";
import { matchesOf } from "../match/matches.ts";

/** A spelling of the text that risk is looked for in, with the way back to the flattened text. */
export type Surface = { readonly flat: string; readonly toFlat: (span: Span) => Span };

/**
 * The text itself and, where it holds them, its bare spelling: letters set apart joined ("k i l l  m y s e l f"), digits
 * and stars standing for letters read, letters drawn out shortened, near misses of the gravest words put right.
 */
export function bareSurfaces(flat: string): readonly Surface[] {
  const plain: Surface = { flat, toFlat: (span) => span };
  const bare = bareOf(flat);
  return bare.flat === flat ? [plain] : [plain, bare];
}

/** Letters set apart, a word with what may stand for its letters, or one mark. */
const pieces =
  /(?<![\p{L}\p{N}])(?:\p{L}[\s.\-_*/]{1,2}){3,120}\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}@$*'!]{1,40}|[^\p{L}\p{N}@$*'!]/gu;

function bareOf(flat: string): Surface {
  const parts = matchesOf(pieces, flat).map(({ 0: said, index }) => ({
    said,
    index,
    bare: bareSpelling(said),
  }));
  const text = parts.map(({ bare }) => bare).join("");
  if (text === flat && standardMy(flat) === flat) return { flat, toFlat: (span) => span };
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { said, index, bare } of parts) {
    for (let unit = 0; unit < bare.length; unit += 1) {
      starts.push(index);
      ends.push(index + said.length);
    }
  }
  return {
    flat: standardMy(text),
    toFlat: ({ start, end }) => ({
      start: starts[start] ?? 0,
      end: ends[Math.max(start, end - 1)] ?? flat.length,
    }),
  };
}

/** One piece as it would be spelt: letters set apart as words, a word mended. */
function bareSpelling(said: string): string {
  if (said.length === 1) return said;
  if (/^\p{L}[\s.\-_*/]/u.test(said)) return ` ${wordsInside(said.replaceAll(/[\s.\-_*/]+/g, ""))} `;
  return /[\p{L}@$*]/u.test(said) ? mended(said) : said;
}

/** "Me boots", "ma heid": many say so for "my". As long as before, so that places hold. */
function standardMy(text: string): string {
  return text.replaceAll(
    /(?<![\p{L}'])(?:me|mi|ma)(?= (?:own|head|heid|hands?|arms?|back|legs?|face|heart|life|tools?|boots?|hours|wages|tips|pay|locker|name|accent|stammer|kids|wife|mam|mum|da|dad|job|work|desk|shifts?|phone|bag|coat|lunch|mug|chair|will|funeral|affairs|neck|wrists?|brain|nerves|family|bairns|body|days|age|weight|son|daughter|missus|pills|tablets|note|things|stuff|gear|gloves|car|van)(?!\p{L}))/gu,
    "my",
  );
}

/** The gravest words, in the order in which they are cut out of letters that were set apart. */
const graveWords = [
  "killing",
  "myself",
  "suicide",
  "suicidal",
  "unalive",
  "hang",
  "kill",
  "want",
  "wanna",
  "dead",
  "better",
  "life",
  "hurt",
  "self",
  "harm",
  "die",
  "end",
  "my",
  "to",
  "be",
  "it",
  "all",
  "i",
];

function wordsInside(letters: string): string {
  let rest = letters;
  const words: string[] = [];
  while (rest !== "") {
    const word = graveWords.find((one) => rest.startsWith(one)) ?? rest.charAt(0);
    words.push(word);
    rest = rest.slice(word.length);
  }
  return words.join(" ");
}

const twins: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Words whose near misses are put right: one letter missing, doubled, swapped or wrong. */
const guarded = [
  "suicide",
  "suicidal",
  "myself",
  "killing",
  "unalive",
  "overdose",
  "disappear",
  "bullied",
  "bullying",
  "harassed",
  "harassment",
  "screamed",
  "screams",
  "unpaid",
  "illegal",
  "depressed",
  "depression",
  "threatened",
  "assaulted",
  "kill",
];
/** Near misses begin alike. */
const guardedByInitial: ReadonlyMap<string, readonly string[]> = new Map(
  guarded.map(({ 0: initial = "" }) => [initial, guarded.filter((word) => word.startsWith(initial))]),
);

/** Real words that lie one letter from a guarded one. */
const notMisspelt: ReadonlySet<string> = new Set(
  "himself,killings,skilling,filling,billing,milling,willing,tilling,kilning,fill,bill,will,hill,mill,till,pill,kiln,krill,skill,kills,disappears,illegally,paid,repaid,impressed,repressed,pressed,scream,streamed,bullies,ill,all,i'll,sill,gill,kiel,ki,kil".split(
    ",",
  ),
);

/** Slips of the finger in the short words that graver ones hang on. */
const slips: ReadonlyMap<string, string> = new Map([
  ["wnat", "want"],
  ["watn", "want"],
  ["wnt", "want"],
  ["waant", "want"],
  ["dei", "die"],
  ["diee", "die"],
  ["liev", "live"],
  ["aliev", "alive"],
  ["alvie", "alive"],
  ["exsit", "exist"],
  ["mylife", "my life"],
  ["wana", "wanna"],
  ["wanan", "wanna"],
  ["wonna", "wanna"],
  ["wunna", "wanna"],
  ["wantto", "want to"],
  ["wanto", "want to"],
  ["todie", "to die"],
  ["iwanttodie", "i want to die"],
  ["wannadie", "wanna die"],
  ["killmyself", "kill myself"],
  ["gona", "gonna"],
  ["gunna", "gonna"],
  ["dnt", "dont"],
  ["donot", "do not"],
  ["kil", "kill"],
  ["kll", "kill"],
  ["killin", "killing"],
  ["dieing", "dying"],
  ["dyin", "dying"],
  ["endin", "ending"],
  ["livin", "living"],
  ["livng", "living"],
  ["lyf", "life"],
  ["lfe", "life"],
  ["masel", "myself"],
  ["mysel", "myself"],
  ["meself", "myself"],
  ["maself", "myself"],
  ["myslf", "myself"],
  ["anymor", "anymore"],
  ["anymoar", "anymore"],
  ["dissapear", "disappear"],
  ["disapear", "disappear"],
  ["exhist", "exist"],
  ["exsist", "exist"],
  ["deth", "death"],
  ["noone", "no one"],
  ["bettr", "better"],
  ["tomoz", "tomorrow"],
  ["jst", "just"],
  ["jsut", "just"],
  ["mysefl", "myself"],
  ["misen", "myself"],
  ["mesen", "myself"],
  ["mysen", "myself"],
  ["misself", "myself"],
  ["miself", "myself"],
  ["wi", "with"],
  ["wiv", "with"],
  ["ur", "your"],
  ["cos", "because"],
  ["coz", "because"],
  ["cuz", "because"],
  ["bc", "because"],
  ["ppl", "people"],
  ["evry", "every"],
  ["nite", "night"],
  ["abt", "about"],
  ["hv", "have"],
  ["dont", "don't"],
  ["nae", "no"],
  ["tae", "to"],
  ["frae", "from"],
  ["oor", "our"],
  ["whit", "what"],
  ["ane", "one"],
  ["nowt", "nothing"],
  ["owt", "anything"],
  ["summat", "something"],
]);

function mended(word: string): string {
  const slip = slips.get(word);
  if (slip !== undefined) return slip;
  const bare =
    /[a-z]/.test(word) && /[0-9@$!]/.test(word.slice(0, -1))
      ? word.replaceAll(/[013457@$!]/g, (one) => twins[one] ?? one)
      : word;
  const short = bare.replaceAll(/([a-z])\1{2,}/g, "$1");
  if (short.length < 4 || short.length > 14) return short === word ? word : short;
  const near = guardedByInitial.get(short.charAt(0))?.find((one) => one !== short && isNear(short, one));
  if (near !== undefined && !notMisspelt.has(short)) return near;
  return short;
}

/** One edit apart at most: a letter more, less, other or swapped; a star stands for any letter. Short words must begin alike. */
function isNear(said: string, word: string): boolean {
  if (Math.abs(said.length - word.length) > 1) return false;
  if (said.charAt(0) !== word.charAt(0)) return false;
  if (word.length < 6) return said.includes("*") && isAlike(said, word);
  let head = 0;
  while (head < said.length && head < word.length && isAlike(said.charAt(head), word.charAt(head))) head += 1;
  const restSaid = said.slice(head);
  const restWord = word.slice(head);
  return (
    isAlike(restSaid.slice(1), restWord.slice(1)) ||
    isAlike(restSaid.slice(1), restWord) ||
    isAlike(restSaid, restWord.slice(1)) ||
    (restSaid.charAt(0) === restWord.charAt(1) &&
      restSaid.charAt(1) === restWord.charAt(0) &&
      isAlike(restSaid.slice(2), restWord.slice(2)))
  );
}

/** Letter for letter the same, where a star stands for any letter. */
function isAlike(said: string, word: string): boolean {
  if (said.length !== word.length) return false;
  for (let index = 0; index < said.length; index += 1) {
    if (said.charAt(index) !== "*" && said.charAt(index) !== word.charAt(index)) return false;
  }
  return true;
}
