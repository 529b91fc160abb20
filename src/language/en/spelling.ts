/** What is typed in haste, written out: "im the one", "shes never seen it", "abt them". What could be another word is left. */
export function inFullSpelling(typed: string): string {
  return typed
    .replaceAll(joined, (word) => matchCase(word, full.get(word.toLowerCase()) ?? word))
    .replaceAll(negated, (word) => `${word.slice(0, -1)}'${word.slice(-1)}`)
    .replaceAll(its, "$1it's ")
    .replaceAll(would, "I'd ");
}

const matchCase = (typed: string, written: string) =>
  /^\p{Lu}/u.test(typed) ? written.charAt(0).toUpperCase() + written.slice(1) : written;

const full: ReadonlyMap<string, string> = new Map([
  ["im", "I'm"],
  ["ive", "I've"],
  ["shes", "she's"],
  ["hes", "he's"],
  ["theyre", "they're"],
  ["theyve", "they've"],
  ["theyd", "they'd"],
  ["theyll", "they'll"],
  ["weve", "we've"],
  ["youre", "you're"],
  ["youve", "you've"],
  ["thats", "that's"],
  ["theres", "there's"],
  ["whats", "what's"],
  ["whos", "who's"],
  ["everyones", "everyone's"],
  ["nobodys", "nobody's"],
  ["abt", "about"],
  ["bc", "because"],
  ["cos", "because"],
  ["cuz", "because"],
  ["tho", "though"],
  ["thru", "through"],
  ["ppl", "people"],
  ["w", "with"],
  ["idk", "I don't know"],
  ["gonna", "going to"],
  ["wanna", "want to"],
  ["gotta", "have got to"],
]);
const joined = new RegExp(`\\b(?:${[...full.keys()].join("|")})\\b(?!['’])`, "giu");

const negated =
  /\b(?:dont|cant|wont|didnt|isnt|wasnt|doesnt|couldnt|wouldnt|shouldnt|havent|hasnt|hadnt|arent|werent|mustnt)\b/giu;

/** "its wrong", at the front of a clause or before a name; "its own" stays. */
const its =
  /((?:^|[,;:]\s+|\b(?:because|that|when|till|until|if|but|and|so|knows|know|says|said)\s+))its\s+(?!own\b)/giu;

/** "id ring her": would, where a verb follows. */
const would =
  /\b[iI]d (?=(?:like|love|say|keep|be|go|want|rather|have|get|do|put|take|ask|start|call|ring|tell|need|never|not|just|probably|still|only|give|make|see|know|miss|pick|text|email|send|bring|show|try|find)\b)/gu;
