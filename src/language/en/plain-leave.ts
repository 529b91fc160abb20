/**
 * Whether somebody ends the talk and says nothing besides: "I want to stop now. Goodbye." Nothing was told then that could be weighed.
 * "I want to end it. Goodbye." is no plain leave: only the talk is spoken of where a plain word for stopping stands with "now" or "here".
 */
export function isPlainLeave(flat: string): boolean {
  return plainLeave.test(flat.trim());
}

const stopping =
  "(?:stop|finish|leave it|leave|go|be off|be going|log off|head off|get going|get back(?: to (?:it|work))?|end (?:it )?(?:here|there|the (?:session|talk|chat)))(?: now| here| there| today| for (?:today|now|the day)| please)*";

const closer = [
  "ok|okay|right|well|anyway|so|sorry|please|now|no|yes|and|but|then|mate|love",
  "(?:many )?thanks?(?: you)?(?: so much| a lot| very much)?(?: for (?:this|that|today|listening|the (?:chat|talk|time)|your (?:time|help|patience)))?|cheers|ta",
  "that's (?:all|enough|it|plenty)(?: for (?:today|now|me))?|enough for (?:today|now)|i'm (?:done|finished|off)(?: now| here| for (?:today|now))?",
  `(?:i|i'd|i would|i'll|we|could we|can we|can i|let's|let us|shall we|i'm) ?(?:just )?(?:want|like|need|have|got|'ve got|prefer|better|going|gonna)?(?: to)? ${stopping}`,
  "(?:good ?)?bye(?:[ -]?bye)?(?: now| for now)?|cheerio|so long|see (?:you|ya|yous)(?: later| soon| tomorrow| next (?:time|week))?|ta-?ra|tata|laters|good ?night|night|have a (?:good|nice|lovely) (?:day|evening|one|weekend|night)|all the best",
].join("|");

/** Thanks and "that's it" alone end an answer and not the talk. */
const ends =
  "(?=[^\\n]{0,200}(?<!\\w)(?:stop|finish|leave|bye|goodbye|off|go|cheerio|good ?night|see (?:you|ya))(?!\\w))";

const plainLeave = new RegExp(`^${ends}[^a-z]{0,4}(?:(?:${closer})(?![a-z'])[^a-z]{0,6}){1,8}$`);
