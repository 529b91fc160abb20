import type { Rule } from "../rule.ts";
import { any, words } from "../words/danger.ts";
import { ordinaryLeave, stop, ways } from "../words/dying.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms, others } from "./self-harm.ts";

const ask = risk("self-harm", "ask");

/** A stretch of time to come, far or near. */
const toCome = any(
  "20[2-9]\\d",
  "next (?:year|christmas|summer|spring|winter|autumn|birthday|season|month|eid|diwali|easter)",
  "(?:the )?(?:new year|future|years ahead|rest of (?:it|the year|my life))",
  "tomorrows?",
  "(?:christmas|spring|summer|winter|autumn|easter)",
  "(?:my )?(?:old age|retirement|forties|fifties|sixties|seventies)",
);
const stopped = any(
  "(?:i've |i )?(?:stopped|quit|given up|gave up|no longer|let go of|can't be bothered|couldn't be bothered|not bothered|not bothering|don't bother|didn't bother|haven't bothered|never bothered)(?: (?:with|about|on|to))?",
  "(?:i )?(?:don't|dont|do not|haven't|havent|hasn't|didn't|won't|wont|not|never)(?: even| really)?",
);
const noUse =
  "(?:what for|what's the (?:point|use)|no (?:point|need|sense|use)|not worth|hardly worth|why would i|won't (?:be )?(?:need|us|read|see)\\w*|waste of|doubt i'll|didn't see the point|seems (?:daft|silly|pointless)|didn't seem worth|for whom|for who)";

/** A time to come in which the speaker does not stand: nothing kept for it, nothing seen in it, no next. */
export const dyingNoFutureRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.no-future-next",
    effect: ask,
    pattern: ways(
      "^\\W*(?:well |um+ |only |maybe |eh |ha )?(?:if (?:there(?:'s| is|s)? (?:one|a next|any|another|such a thing|going to be one)?|i(?:'m| am) (?:spared|still (?:here|about|around|going|alive)|here|alive|around|about)|it comes|i (?:last|get|make it) (?:that|so) (?:far|long)|i live that long|we get that far|i see it))(?=$|[.,!?])",
      `(?:there )?(?:isn't|isnt|is no|ain't|ain't no|is not|won't be|wont be|no|never|not)(?: any| a| an| going to be a| to be)? ?(?:next|when|whens|then|later|nexts|tomorrow|another one|time after)(?: one| time)?${stop}(?! (?:slot|available|booked))`,
      `(?:run|ran|running|i'm|im|all) (?:clean |right )?out of (?:whens?|nexts|tomorrows?|future|futures|road|days|years|mornings|reasons|calendar|sundays|rope|next)${stop}`,
      "(?:wouldn't|don't|dont|do not|no need to|shouldn't|never|not|needn't|please don't) (?:bother |need to |have to )?(?:put|putting|pencil|write|writing|book|count|counting|expect|keep|hold|save|reserve|schedule|plan) (?:on )?(?:me|my (?:slot|place|chair|name|time))(?: in| down| for| on| a| any| around)*(?: (?:the )?(?:diary|calendar|book|list|next|future|anything|tuesday|monday))?(?=$|[.!?])",
      `(?:someone|somebody|anyone|another|another person|the next (?:one|person|man|woman|lad)) (?:else )?(?:can|could|should|may|is welcome to|are welcome to|will) (?:have|get|take|use) (?:it|that|this|them|mine|my (?:slot|place|chair|turn|time|share|years?|go|hour))${stop}`,
      "(?:can|could|may|should|will|you'll) (?:keep|have|take|treat|count|call|file|put) (?:that|this|it)(?: down)? (?:as |for )?(?:the |my )last (?:thing|word|words|message|line|answer)|(?:that's|that'll be|this is|let (?:that|this|it) be|make (?:that|it)) my last (?:word|words|thing|message|line|answer)s?(?: to (?:anyone|anybody|the world))?(?=$|[.!?])",
      "(?:save|spare|keep) (?:it|the (?:slot|time|paper|ink|appointment|chair)) for (?:someone|somebody|anyone|a person|them) (?:who|that|with|else)|(?:you|they)(?:'ll| will) not (?:be )?(?:see|seeing|hear|hearing) (?:from )?me (?:again|after)|(?:by then|by that time)[ ,]+(?:i'll|i will|i|it'll|it) (?:won't|be (?:gone|over|past|done|out of it|nothing|no one|nobody|elsewhere|settled)|not (?:be|matter))",
    ),
    asks: [
      "close.next",
      "close.read-back",
      "close",
      "outcomes.plan",
      "outcomes.aspiration",
      "commitment",
      "safety.near",
    ],
    exceptions: [
      ...idioms,
      ...denials,

      "if (?:there is|there's|there) (?:a|any|one) (?:bus|signal|time|slot|room|cover|quiet|spare|vacancy|budget)",
    ],
    unlessNear: [
      ordinaryLeave,
      "no next (?:step|door|of kin)",
      "later than|not later|no later",
      "on the bus|by bus|on shift|at the dentist|busy|nights|rota",
    ],
    span: "match",
    reason: "Asked for the next time or a plan, no next time is said to be.",
    matches: [
      "if i'm spared",
      "If there is one.",
      "no next",
      "There's no when.",
      "I'm out of tomorrows",
      "don't put me down for anything",
      "somebody else can have my slot",
      "That'll be my last word to anyone",
      "save it for someone who'll be around",
    ],
    mustNotMatch: [
      "if there is one slot on Friday",
      "no later than six",
      "don't put me down for Friday, I'm on nights",
      "Friday after lunch",
      "not Tuesday",
    ],
  },
  {
    id: "en.risk.self-harm.no-future-empty",
    effect: ask,
    pattern: ways(
      `${stopped} (?:getting|having|seeing|buying|bought|making|picturing|planning|ordering|believing in|keeping|renewing|renewed|renew|booking|booked|buy|get|want|need|order|kept|keep|opened|open|saving|save|read|reading|thinking (?:in|about)|plan|set|filling in|put up) ${words(2)}(?:futures?|diar(?:y|ies)|calendars?|tomorrows|next years?|seeds?|bulbs|season ticket|passport|christmas (?:presents?|tree|cards)|new (?:glasses|coat|shoes|boots|phone|teeth|diary|calendar|tyres)|a pension|my pension|anything (?:past|beyond|further)|(?:past|beyond|further than) (?:the (?:week|weekend|month)|friday|sunday|tonight|tomorrow|a (?:day|week|month)))(?! (?:for (?:the (?:office|shop|team|kids)|work)|because|cos|till|until|off ebay|online|yet))(?=$|[.!?,;]| (?:any ?more|these days|now|lately|delivered|for (?:20|next|myself|me)|this year|since|${noUse}))`,
      `(?:diary|calendar|planner|season ticket|passport|membership|subscription|licence|prescription|glasses|bulbs|seeds|pension|savings|boiler|roof|teeth|tooth|tyres|mot)[^.!?\\n]{0,40}[ ,.;:-]+${noUse}(?=$|[.!?,]| (?:it|them|that|by|i|another|one|renewing|keeping|fixing))`,
      `${noUse} (?:to )?(?:buy|buying|get|getting|renew|renewing|order|ordering|fix|fixing|book|booking|open|opening|plant|planting|start|starting|save|saving) ${words(3)}(?:diary|calendar|season ticket|passport|bulbs|pension|savings|tooth|teeth|series|book|tulips|long)(?! (?:for the office|at work))`,
      `(?:not|n't|never|aren't|isn't) (?:bothered|fussed|interested|curious|worried|concerned)(?: about| in| for| what happens in| by)? (?:seeing |how |what happens (?:in|after) )?${toCome}(?=$|[.,!?;:])|(?:they|others|people|everyone|everybody|someone else|somebody else|she|he) (?:can|could|may) (?:have|keep) (?:${toCome}|the future|my tomorrows?|my share of (?:it|them))|(?:they've|they have|others have|everyone has|everyone's got|they've got|people have) (?:got )?futures?(?! (?:traders?|market|contracts?))`,
      `(?:look|looking|see|seeing|think|thinking|try(?:ing)? to (?:look|see|think|picture)|peer\\w*|imagin\\w*|pictur\\w*) (?:straight |too |any )?(?:ahead|forward|past|beyond|further|into (?:the future|next year))[^\\n]{0,60}(?:wall|blank|nothing|nobody|no ?one|dark|fog|black|white|empty|static|cliff|stops?|ends?|can't see me|i'm not (?:in|there)|without me|not in it)(?! (?:to worry|wrong|on telly))`,
      `(?:can't|cannot|cant|don't|dont|couldn't|never) (?:really )?(?:see|picture|find|place|draw|imagine) (?:me|myself)${stop}|(?:i'm|im|i am) (?:just )?not (?:in|on) (?:it|any of (?:it|them)|that (?:picture|plan|year)|the picture|there)(?=$|[.,!?])[^\\n]{0,40}|(?:nobody|no ?one) (?:stood|standing|sat|sitting|living|there) (?:in|at|on|by) it`,
      `by (?:the (?:time|end)[^.!?\\n]{0,30}|then|spring|summer|autumn|winter|christmas|easter|new year|next \\w+|the new year)[ ,]+(?:i'd|i would|i|i'll|i want|i hope|i mean|i plan)(?: like| love| want| hope| prefer| sooner| rather| intend| expect)? (?:to )?(?:not be|be no|no longer be|be out of (?:it|everyone's|everybody's|their|the way|the picture|mind)|be nobody|be no ?one|be a memory|be past (?:it|caring|all)|be rid|have stopped|be finished(?= with (?:it|everything|all)|$|[.!?])|be away from (?:it )?all|not exist|be off the|be done with (?:it all|everything|being|living))`,
      `(?:the )?(?:lights?|world|sea|trains?|shop|place|sun|everything|stars|traffic|birds|rain|buses|tide|kettle|bins)(?: would| will|'d|'ll)(?: all| still| just)* (?:be there|carry on|go on|keep going|come up|shine|keep turning|run|still be there|not notice)(?: without me| after me| just the same| the same| regardless)?(?=$|[.!?,])`,
      "(?:last|final) (?:time|one|christmas|winter|summer|birthday|spring|monday|shift|payday)[ ,]+(?:hopefully|i hope|god willing|please god|with (?:any )?luck|if i'm lucky|fingers crossed)(?=$|[.!?])|(?:hopefully|i hope|please god)[ ,]+(?:it's |that's |this is |for )?(?:the|my) last (?:time|one|christmas|winter|birthday)(?=$|[.!?])",
      `(?:it's|it was|i (?:want|meant|mean|need|said|asked for|was on about|was talking about)|it is|something like) (?:to )?(?:an|the) (?:end|ending)(?=$|[.!?]| (?:i (?:meant|want|was|need|'m after|'m on about|am after)|not a (?:change|rest|break|holiday)|full stop|to me|of me))`,
    ),
    notAsks: ["role.tasks", "recipient", "mirror"],
    exceptions: [
      ...idioms,
      others,
      ...denials,

      "(?:they|it|company|firm|trade|shop|branch|depot|site|job|department|industry)(?:'s| is|'ve| has| have)? (?:got )?(?:no|a) future",
    ],
    unlessNear: [
      ordinaryLeave,
      "digital|online calendar|outlook|phone does|shared calendar|on my phone|too (?:dear|expensive)|can't afford|skint|landlord|brexit|gone paperless",
    ],
    span: "match",
    reason:
      "Nothing is kept, bought or seen for a time to come, or the world is pictured going on by itself.",
    matches: [
      "I've stopped buying diaries",
      "didn't renew my passport, what for",
      "Not bothered about next year, others can have it",
      "I look ahead and it's blank",
      "whenever I try to look past summer there's nobody there",
      "I can't see me.",
      "By Christmas I'd like to be out of everyone's way",
      "I sat there and thought, the trains will still run without me",
      "it's an ending I want",
      "no point renewing the season ticket",
    ],
    mustNotMatch: [
      "I don't keep a diary, my phone does it",
      "I don't buy new boots till they split",
      "not bothered about the new system",
      "looking ahead to the audit, nothing to worry about",
      "by Christmas I'd like to be a team lead",
      "the trains will run on time",
      "I want to get to the end of it",
    ],
  },
];
