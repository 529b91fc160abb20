import type { Severity, Span } from "../finding.ts";

/**
 * A wish to die that is told of as over, or put as a comparison, is asked about and not acted on at once: "in my twenties I was
 * suicidal", "I'd sooner die than wear that". What is said to be back, or still there, stays as grave as it sounds.
 */
export function severityAt(flat: string, match: Span, severity: Severity): Severity {
  if (severity !== "act") return severity;
  const around = flat.slice(Math.max(0, match.start - reach), match.end + reach);
  if (present.test(around)) return severity;
  return bygone.test(around) || compared.test(flat.slice(match.start, match.end + reach)) ? "ask" : severity;
}

/** How many characters on either side of the words tell their time. */
const reach = 110;

const bygone =
  /(?<!\w)(?:used to (?:[\w']+ ){0,8}(?:wish|want|think|cut|feel|have|self|be (?:suicidal|in a)|plan|dream|harm|hurt)|years? ago|(?:years?|decades?) (?:back|behind)|long (?:time )?ago|all sorted|once (?:in|and)|a lifetime ago|back (?:in|then|when)|when i was (?:a |an )?(?:\d+|young|kid|teen|student|child|nineteen|sixteen|fifteen|seventeen|eighteen|twenty|at (?:school|uni))|in my (?:teens|twenties|thirties|youth|first)|as a (?:teen\w*|student|kid|young\w*)|at (?:nineteen|sixteen|fifteen|seventeen|eighteen|twenty|fourteen|thirteen)|in (?:college|uni|university|school|the (?:nineties|eighties|noughties))|in (?:19|20[01])\d\d?|during (?:the )?lockdown|came through it|got help|got better|recovered|survived|past that|all (?:in the )?past|in the past|(?:steady|well|fine|sober|clean) (?:since|for)|in '?\d\d(?=$|[.,])|behind me|(?:different|another|new) life now|here i'?m|now i'?m (?:just|only|fine|grand|better)|not (?:since|in the [a-z]+ years since)|years (?:clear|clean|well|since)|(?:years|months) (?:clear|sober)|not any ?more|no longer feel|not now|i'?m glad (?:i|they|it))(?!\w)/;

const present =
  /(?<!\w)(?:again|lately|still|these days|right now|tonight|this (?:week|weekend|month)|most (?:days|nights)|coming back|back now|can'?t stop|since (?:then|the|they))(?!\w)(?! (?:well|fine|ok|here|working|friends))/;

/** "Rather die than ...", "die before I ...": a comparison names something else that is refused. */
const compared =
  /^[^.!?\n]{0,30}(?:die|dead) (?:than|before i(?:'d| would|'ll)) (?!live|go on|carry on|keep|be here|wake|exist|face)/;
