import type { Rule } from "../rule.ts";
import { both } from "../words/danger.ts";
import { kin, ordinaryLeave, stop, ways } from "../words/dying.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms } from "./self-harm.ts";

const ask = risk("self-harm", "ask");

/** What is too much by one. */
const countable =
  "(?:names?|bod(?:y|ies)|heads?|mouths?|plates?|places?|chairs?|rows?|wages?|persons?|people|lines?|entr(?:y|ies)|voices?|souls?|numbers?|coats?|beds?|cups?|mugs?|pairs? of (?:shoes|boots|hands)|pegs?|toothbrush\\w*)";
/** What comes right when there is one less. */
const comesRight =
  "(?:add(?:s)? up|balance\\w*|(?<!can't )work(?:s)? out|easier|fit(?:s)?|room|calmer|finally|at last|quiet\\w*|neat\\w*|tid(?:y|ier)|simpl\\w+|breathe|cheaper|better|nobody'd|no ?one'd|lighter|peace\\w*|sleep)";
/** Everywhere beyond the job. */
const everywhere =
  "(?:the |my |this |everyone|everybody|all |his |her |their )*(?:house|home|family|air|world|earth|planet|kids|children|wife|husband|street|universe|human race|lot of them|all of them|every ?(?:one|body)|life|lives|parents|mum|bed)";
const managed =
  "(?:ok|okay|fine|alright|all right|right as rain|grand|better|get over (?:it|me)|forget|move on|lovely|free|manage|managing|breathe|happy|happier|cope|coping|sorted|used to it|settled|doing (?:well|fine|grand)|on with it|laugh(?:ing)?|new (?:dad|mum|husband|wife))";

/** Too many by oneself: others would be lighter, the sum would come right, nobody would recall. */
export const dyingBurdenRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.burden-gone",
    effect: ask,
    pattern: `^\\W*(?:honestly |well |um+ |probably |i (?:should |'d )?(?:think|say) |if )?(?:me|my|with me|without me|not having me|having no me|i was|i were|i) ?(?:being |just |simply |to be )?(?:gone|away(?! (?:on|for|at|from|with))|out(?: of (?:it|the way|the road|the picture|their (?:hair|way|lives)))|not (?:here|there|around|about|in it|existing|being (?:here|there|around|about))|dead|vanish\\w*|disappear\\w*|no longer (?:here|around))${stop}`,
    asks: [
      "recipient.better",
      "role.absence",
      "outcomes",
      "concern.wish",
      "treatment.wish",
      "circle",
      "comparison",
      "supporters",
    ],
    exceptions: [...idioms, ...denials],
    unlessNear: [ordinaryLeave, "lunch|break|the door|day off|a week|sick(?!\\w)"],
    span: "match",
    reason: "Asked what would be better, one's being gone is named.",
    matches: ["Me not there.", "my not being around, probably", "me out of the picture"],
    mustNotMatch: ["me away on holiday", "me out on the road more", "without me they'd be a driver short"],
  },
  {
    id: "en.risk.self-harm.burden-count",
    effect: ask,
    pattern: ways(
      both(
        `(?:(?:one|a) ${countable} (?:less|fewer|lighter|too many)|(?:one|1) (?:less|fewer) ${countable}|minus (?:one|my) ${countable})`,
        comesRight,
        70,
      ),
      `(?:i'm|im|i am|i was|me,? i'm) (?:just |only )?the (?:one|row|bit|part|number|name|mouth|line|extra|sum|figure|odd one|piece) (?:that|who|which|they|too)(?: [\\w']+){0,3} (?:breaks?|broke|spoils?|costs?|too many|over|left over|doesn't (?:add|fit|balance)|drags?|ruins?|weighs?|throws it|could (?:spare|do without|lose))`,
      `(?:drew|draws|drawing|counted|counts|painted|laid|set|listed|named|photo|picture)[^\\n]{0,60}(?:there's|there are|there is|we're|we are|should be) (?:\\w+ )?(?:of us|of them|people)?[^\\n]{0,100}(?:right(?: of it)?|ought to|better|suited|looked (?:nice|right|complete|finished|happy)|how it (?:should|ought)|he's got it|she's got it|fair enough|didn't need me)|(?:drew|draws|painted|photo|picture)[^.!?\\n]{0,30} (?:without me|and (?:i wasn't|not me)|left me (?:out|off))[^\\n]{0,60}(?:right|better|suited|happy|complete|fair enough)`,
      `(?:surplus|excess|leftover|superfluous|in the way|too much|too many|a (?:waste|burden|drain|weight|nuisance|stain|blot|liability|millstone|worry)|dead ?weight|unneeded|not needed|no use|good for nothing|expendable|no loss)[., ]+(?:and )?(?:to|in|for|of|at|on) (?:the firm[ ,]+(?:to )?)?${everywhere}(?=$|[.,!?;])|(?:past|beyond) (?:mending|repair|fixing|saving|salvage|hope|salvation)(?=$|[.,!?])(?<=(?:i'm|i am|im|me) (?:[a-z]+ ){0,2}(?:past|beyond) [a-z]+)`,
      `dead ?weight[^\\n]{0,30}(?:emphasis|stress|first word|operative|underlin\\w*|capital)|(?:emphasis|stress|operative word)[^.!?\\n]{0,20} dead${stop}`,
      `(?:society|the world|the planet|the earth|god's earth|humanity|the universe|the human race|everyone|everybody) (?:could do with|needs?|could use|deserves|wants|would like|could have) (?:the|my|a bit (?:of|more)|back the|more) (?:room|space|air|chair|seat|oxygen|bed|place)${stop}|(?:one less|take me off|without me on) (?:on )?(?:the )?(?:planet|earth|population)`,
      `(?:guilty|sorry|ashamed|apologi\\w+|feel bad|feeling bad|felt bad|rude|cheek) (?:for|about|to be|of) (?:using |taking |breathing |needing |eating |wasting |being in |taking up |the use of )?(?:up )?(?:the |their |all this |my |all the )?(?:air|oxygen|space i take|breath(?:ing)?|room i take|food i eat|being (?:alive|born)|existing)${stop}`,
    ),
    notAsks: ["role.tasks"],
    exceptions: [...idioms, ...denials],
    unlessNear: [
      ordinaryLeave,
      "lorry|pallets?|cargo|ballast|tonnage|stock(?!\\w)|the raffle|headcount (?:report|budget)|school run",
    ],
    span: "match",
    reason: "Counted as one too many, and the sum comes right without.",
    matches: [
      "one plate less on the table and mum could breathe",
      "I'm the mouth that costs",
      "surplus to everyone",
      "my girl drew us and there's four of us and she did three, looked right to me",
      "I feel guilty for breathing",
      "the world could do with the room",
      "I'm past mending.",
    ],
    mustNotMatch: [
      "one name less on the rota and we can't work it out",
      "the boiler is past mending",
      "surplus to requirements at the depot",
      "we're a body short on Fridays",
      "my son drew the van",
      "guilty about the biscuits",
    ],
  },
  {
    id: "en.risk.self-harm.burden-not-the-job",
    effect: ask,
    pattern:
      "(?:don't|do not|didn't|dont|doesn't) (?:just )?mean (?:by (?:that )?|to |from |as in |the |a |just )*(?:resign\\w*|quit\\w*|jobs?|retir\\w*|notice|redundan\\w*|work|holidays?|for (?:a|the) (?:bit|while|week|night|weekend)|on holiday|another job|sick leave|leave of absence|moving (?:away|house|desk)|a break|a rest|a nap)(?=$|[.,!?])",
    exceptions: [
      ...idioms,
      ...denials,
      "mean to (?:work|quit|retire|resign|holiday)(?! from (?:life|living))",
    ],
    span: "match",
    reason: "A going away that is said not to be from the job.",
    matches: [
      "I ought to step aside, and I don't mean retire",
      "I'd go, and I don't mean on holiday",
      "a rest. i dont mean a nap",
    ],
    mustNotMatch: ["I don't mean to quit", "they don't mean any harm"],
  },
  {
    id: "en.risk.self-harm.burden-without",
    effect: ask,
    pattern: ways(
      `(?:the |my |our )?${kin}(?:'d| would|'ll| will|d)?[^.!?\\n]{0,12}(?:cry|grieve|be sad|mourn|be upset|sob|weep|miss me|be gutted|be shocked)[^\\n]{0,60}(?:then|but|after(?:wards)?|a (?:week|month|year|bit)|six months|get|be)[^.!?\\n]{0,40} ${managed}(?!\\w)`,
      `(?:practis\\w+|practic\\w+|rehears\\w*|start\\w*|learn\\w*|already|used to|getting (?:good|on)|fine|grand|better at)[^.!?\\n]{0,30}(?:being|living|life|managing|doing|coping|getting by|getting on) (?:fine |grand |well |better |ok |happy )?without me(?! (?:for|on|at|in the (?:office|shop|kitchen)))`,
      `(?:having|stuck with|lumbered with|saddled with|landed with|cursed with|got|drew|had) me (?:for|as) (?:a |an |their |her |his )?(?:mother|mum|mam|mom|father|dad|son|daughter|husband|wife|parent|brother|sister|mammy)${stop}(?! (?:for the|at the))`,
      `(?:their|her|his|the kids'?|the family's|everyone's|my [a-z]+'s) (?:only |main |biggest |real )?(?:trouble|problem|bad luck|misfortune|burden|millstone|mistake|weight|worry|cross)(?: is| was|'s|,)? (?:just |only )?(?:me|having me|that i(?:'m| am)|i)${stop}`,
      `(?:no ?one|nobody|not one of them|not a soul|none of them|they|who)(?:'d| would|'ll| will)?(?: ever| even| not| soon| have)* (?:recall|remember|know|recognise|forget|forgotten|picture) (?:what i (?:looked|look|sounded) like|my (?:name|face|voice)|i(?:'d| had)? (?:ever )?(?:been|existed|was (?:there|here|alive)|lived))(?! (?:in the (?:meeting|room)|on the call))`,
      `(?:notice|miss|missing|missed|mourn|replace|find)[^.!?\\n]{0,30}[ ,]+(?:and )?(?:i )?(?:includ\\w+|that goes for|counting|i count) (?:in )?(?:me|myself|the owner|yours truly|its owner|their owner)`,
      `(?:give|take|after|inside|within|in) (?:it )?(?:a |one |two |three |six |about a )?(?:weeks?|months?|fortnight|year)[^.!?\\n]{0,20} (?:no ?one|nobody|they|you|everyone|it)(?:'d| would|'ll| will)(?: have| all| be)? (?:not )?(?:recall|remember|forget|forgotten|know i|notice i|as if i|like i)(?! (?:the (?:password|launch|issue)|about it|this))`,
      `(?:wouldn't|won't|don't) (?:be |have |need |leave )?(?:much |any |a |an )?(?:gap|hole|space|mark|dent|loss)(?: behind| to fill)?(?: when i| if i| after me| where i|$|[.!?])(?! (?:in the (?:market|rota|wall|budget)))|(?:close|closes|closed|heal\\w*|fill\\w*) (?:over|up|in) (?:me|behind me|after me|where i was)`,
    ),
    notAsks: ["role.tasks", "role.cover"],
    exceptions: [...idioms, ...denials],
    unlessNear: [
      ordinaryLeave,
      "for (?:a|one|the) (?:day|week|fortnight|shift)|nursery|school gates|first day|boarding|university|uni(?!\\w)|college|hobby|quiz|the (?:wifi|printer|system)",
    ],
    span: "match",
    reason: "Others would soon do well without, or are stuck with one.",
    matches: [
      "the bairns would cry for a bit and then they'd be fine",
      "she's practising life without me and getting good at it",
      "it's their bad luck having me for a dad",
      "My sister's problem is me.",
      "give it a month and they'd not recall my face",
      "I wouldn't leave a hole.",
    ],
    mustNotMatch: [
      "my daughter would cry and then nursery would be fine",
      "they practised without me on Tuesday",
      "their problem is the printer",
      "no one knows my name in head office",
      "give it a month and they'd forget the password",
    ],
  },
];
