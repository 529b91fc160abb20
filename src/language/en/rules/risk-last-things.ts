import type { Rule } from "../rule.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms, others } from "./self-harm.ts";

/** Death asked for, decided on or set in order. */
export const lastThingsRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.decided",
    effect: risk("self-harm", "act"),
    pattern: [
      "to be dead (?:before|by|within|at|in|already|and)",
      "(?:someone|somebody|anyone|god) (?:to |would |could |will )?(?:just )?(?:put me out of my misery|kill me|end me|finish me off)",
      "(?:do|doing|did|done) (?:me|my) ?(?:self)? in(?=$|[.,!?;]| (?:tonight|soon|one day))",
      "(?:guts|courage|nerve|balls) to (?:just )?(?:die|end it|go through with it|do away with myself)",
      "(?:made up my mind|decided|chosen|choosing) not to (?:live|be here|keep living|be alive|go on living|(?:carry on|go on|keep going)(?= with (?:it|life|living)|[.,!?;]|$))",
    ].join("|"),
    exceptions: [...idioms, others, ...denials],
    span: "match",
    reason: "Death asked for, or decided on, in everyday words.",
    matches: [
      "I'd like to be dead by Christmas",
      "I wish somebody would put me out of my misery",
      "I keep thinking of doing myself in",
      "if I had the courage to end it",
      "I've decided not to go on living",
    ],
    mustNotMatch: [
      "the vet had to put the dog out of its misery",
      "I decided not to carry on with the course",
      "I had the guts to ask her",
    ],
  },
  {
    id: "en.risk.self-harm.last-things",
    effect: risk("self-harm", "ask"),
    pattern: [
      "(?:hop\\w*|wish\\w*|pray\\w*|keep thinking)(?: [\\w']+){0,4} (?:accident|crash|lorry|truck|bus|car|illness|heart attack|cancer) (?:would |will |could |might |just )*(?:take|takes|took|get|gets|hit|hits|finish|finishes) me",
      "(?:long|longing|ready|want|wanting|waiting|can't wait|cannot wait|hope) to (?:join|be with|go to|see) my (?:late )?(?:husband|wife|mum|mom|mother|dad|father|son|daughter|brother|sister|partner)(?: (?:again|up there|in heaven|now he's gone|now she's gone))?(?=$|[.,!?;])",
      "(?:tired|sick|weary|done) (?:o'?|of|with) (?:bein'?g?|living|existing)(?: here)?(?: on (?:this|the) (?:earth|planet)|[.,!? ]+(?:not?|nae) the job)",
      "(?:given|gave|giving) (?:away )?(?:the|my) (?:dog|cat|pets?|birds?|horse|things|records|plants)(?: away)?(?: to [\\w' ]{2,20})?[.,]+(?: [\\w']+){0,10} (?:peace\\w*|calm|done|ready|nearly|sorted|settled|in order)",
    ].join("|"),
    exceptions: [
      ...idioms,
      others,
      ...denials,
      "(?:holiday|christmas|weekend|airport|visit|after work|at home|tonight for tea)",
    ],
    span: "match",
    reason: "Hoping for an accident, following the dead, tired of being here, giving away what one loves.",
    matches: [
      "hoping a lorry hits me on the way in",
      "I'm only waiting to join my wife",
      "I am that tired of being here on this earth",
      "Gave the cat to my neighbour, everything is nearly done",
    ],
    mustNotMatch: [
      "I can't wait to see my daughter at the weekend",
      "I'm tired of being here until nine every night",
      "I gave the dog to the kennels, then we went on holiday, all sorted",
    ],
  },
];
