import type { Rule } from "../rule.ts";
import { any, both, later, words } from "../words/danger.ts";
import { finder, kin, ordinaryLeave, pets, stop, tradeOfDeath, ways } from "../words/dying.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms, others } from "./self-harm.ts";

const ask = risk("self-harm", "ask");

/** What is handed on before going: keys, passwords, all one knows. */
const handedOn = any(
  "passwords?|log-?ins?|pin numbers?|bank (?:card|details|stuff)|direct debits|the (?:spare )?keys?|paperwork|the papers|where everything is|how (?:everything|it all) works|every ?(?:thing|job)|the lot|all of it",
);
const handingOn =
  "(?:train\\w* (?:up )?|show\\w*|shown|taught|hand\\w* (?:over|on)?|gave|given|left|written (?:down|out)|wrote (?:down|out)|in (?:the|a) (?:[a-z]+ )?(?:binder|folder|drawer|envelope|notebook|tin|box))";
/** They are not told the true reason, or no ordinary one is there. */
const unsaid = any(
  "(?:haven't|havent|not|never|hadn't|isn't|no) (?:[a-z]+ )?(?:booked|got|planned|going on|applied for|told (?:him|her|them|anyone|anybody)|said (?:why|what for|to anyone)) ?(?:a |any |one )?(?:holiday|leave|trip|job|move)?",
  "(?:thinks?|reckons?|assumes?|believes?|told (?:him|her|them)|says?|said)(?: that)? (?:it's|its|it was|i'm|im|i was|i am) (?:for |off (?:on )?|going (?:on )?|just |having |a |my |taking )*(?:holiday|leave|clear\\w*|clean\\w*|tid\\w*|declutter\\w*|sort\\w*|promot\\w*|generous|organi[sz]ed|new year|spring|moving)",
  "(?:are|r) (?:you|u|ye) (?:off|leaving|going|moving|flitting)(?: \\w+)?",
  "(?:something|summat) like that|said nothing|didn't (?:say|answer|correct (?:him|her|them))|let (?:him|her|them) think|(?:nobody|no ?one)(?:'s| has| would| will)? (?:noticed|knows?|guess\\w*|twig\\w*|clock\\w*|asked) (?:why|yet|what for|what it's for|the reason)|(?:they|she|he) (?:hasn't|haven't|doesn't|don't|didn't) (?:noticed|know|guess\\w*|twig\\w*|clock\\w*|ask\\w*) (?:why|yet|what for|what it's for|the reason)",
);
const afterMe =
  "(?:after(?:wards|ward)(?=$|[.,!?;])|after (?:me|i'm gone|i've gone|it's done)|(?:when|once|if) i(?:'m| am) (?:gone|not (?:here|there|around|about)|no longer (?:here|around))(?! (?:home|to lunch|for the day|on|at))|when (?:it|the time) (?:happens|comes)|for after|in the event)";

const exceptions = [...idioms, others, ...denials];

/** Affairs put in order: whoever will find one, what is left to whom, what is cleared and handed on with no leave in sight. */
export const dyingAffairsRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.affairs-found",
    effect: ask,
    pattern: ways(
      `(?:whoever|whomever|the (?:one|person|poor \\w+) (?:who|that))(?:'ll|'s| will| is to| has to| might| does|'d)? (?:be the one to |come to |get to )?finds? (?:me|the (?:note|letter|body)|my (?:note|letter|body))(?! (?:a|an|some|another|the)(?!\\w))`,
      `(?:wonder\\w*|worr\\w*|think\\w*|thought|care|mind|know|don't want|hate|imagin\\w*|pictur\\w*|decid\\w*|work\\w* out) ${words(4)}(?:who|which of (?:them|us|my \\w+))(?:'d|'s|'ll| would| will| is going to)? (?:be the one to |have to |be |it is )?(?:that )?finds? me${stop}`,
      `(?:that|so|so that|hope|hoping|pray\\w*|want|make sure|sure|long as|rather|prefer|wouldn't want|couldn't have) ${words(2)}${finder} (?:who |that |to )?(?:(?:don't|dont|doesn't|doesnt|won't|wont|not|never|isn't|isnt|wouldn't|didn't|aren't)(?: the)?(?: ones?)?(?: have)?(?: to| who)? |has to be the one (?:to|who) )finds? me${stop}`,
      `(?:when|before|after|until|till|once|if|day|by the time) (?:they|he|she|someone|somebody|anyone|the [a-z]+|my [a-z]+|you) (?:finally |eventually )?finds? (?:me|my body|what's left)(?=$|[.,!?;:]| (?:i|there|like|it|in the (?:morning|bath|car|garage)|dead|cold|they|hanging))(?! (?:in the (?:office|back|stock)|on the))`,
      `(?:not|isn't|n't be) ${finder} (?:who|that|to) finds? me${stop}`,
      `find me ${words(3)}(?:decent|tidy|clean|dressed|respectable|with my (?:teeth|hair|face)|in my (?:nightie|pyjamas|good|best|suit)|looking|peaceful|smell\\w*)|(?:clean|decent|good|best|tidy|nice|dressed|made up|hair|teeth in|nightie)[^.!?\\n]{0,40}(?:in case|so|for (?:when|whoever|if)) [^.!?\\n]{0,20}finds? me${stop}`,
      "(?:the|my|a) (?:note|letter|envelope)(?:'s| is)? (?:in|on|under|behind|inside) (?:the|my) (?:kettle|drawer|bible|pillow|bread bin|biscuit tin|mattress|wardrobe|bedside|mantelpiece|fridge|table|locker)[^.!?\\n]{0,40}(?:after|found|finds?|when|explains|says|nobody|sorry|for (?:him|her|them|my))",
      `(?:told|asked|got|sent|pack\\w*|persuad\\w*) ${words(3)}(?:to )?(?:go|stay|be|sleep|off|away|round|stop) ${words(5)}(?:specially|on purpose|deliberately|so (?:i'm|i'd be|i'll be|i can be|i could be|nobody's|no ?one's|there's no ?(?:one|body)|(?:he|she|they)(?:'s| is|'re| are| was| were)?(?: not|n't)|(?:he|she|they) (?:doesn't|don't|won't|isn't|aren't|wouldn't))(?! (?:late|tired|bored|miss)))(?! (?:to (?:help|see)))`,
    ),
    notAsks: ["role.tasks"],
    exceptions: [
      ...idioms,
      ...denials,

      "finds? me (?:at|in|on|behind|by) (?:my|the) (?:desk|office|till|reception|counter|bench|usual|canteen|kitchen|yard|stock\\w*|back)|(?:can't|cannot|couldn't|never) (?:ever )?find me",
    ],
    unlessNear: ["hide and seek|first aid|fire drill|tracker|lone worker|alarm button|gps|on the tannoy"],
    span: "match",
    reason: "Who will find one, and in what state, is thought about.",
    matches: [
      "Whoever finds me will have a clean kitchen at least",
      "I keep wondering which of them would be the one to find me",
      "I just hope it's not the kids who find me",
      "so that my sister doesn't have to find me",
      "whoever finds the note should know it wasn't the job",
      "I do my hair every night now in case someone finds me",
      "asked my flatmate to stay at her boyfriend's on purpose",
      "by the time they find me it'll be done",
    ],
    mustNotMatch: [
      "whoever finds me a working stapler gets a biscuit",
      "they know where to find me",
      "so that the drivers can find me on site",
      "you'll find me in the stockroom",
      "they find me a bit slow",
      "I told her to go to lunch early so she doesn't miss the cake",
    ],
  },
  {
    id: "en.risk.self-harm.affairs-worth",
    effect: ask,
    pattern: ways(
      both(
        "(?:death[- ]in[- ]service|death benefit|(?:my|the|enough|good|decent) (?:life )?(?:insurance|cover|assurance)|life (?:insurance|cover|assurance|policy)|lump sum|pay-?out|the policy|four times (?:my )?(?:salary|pay)|three times (?:my )?(?:salary|pay))",
        `(?:most (?:useful|use|valuable|help)|(?:only|best) (?:useful |good |decent )?(?:thing|use|asset|gift)|more than (?:i've ever|i ever|i'll ever|they've)|worth (?:more|something)|come out (?:ahead|on top|better)|better off|quids in|set up|see(?:s|n)? (?:them|her|him|the \\w+|my \\w+) (?:right|through|alright)|comfortable|clear(?:s)? the|pay(?:s)? (?:off|the) |kids through|never have to (?:work|worry)|does it (?:still )?pay|pays? (?:out )?(?:even|whatever|no matter|either way|after|if|on|regardless)|two years in|small print|clause|exclu\\w+|still (?:counts|valid|pays)|read (?:it|the|up)|checked|looked (?:it|that|up|into)|(?:my )?${kin} (?:would|'d|gets?|will|'ll))`,
        70,
      ),
      `(?:they|she|he|my ${kin}|${kin})(?:'d| would|'ll| will| could)? (?:all )?(?:be|come out|end up) (?:a lot |far |much |well )?(?:quids in|ahead|richer|in the black|mortgage[- ]free|better provided for|set for life|comfortable|a rich (?:woman|man|widow\\w*))(?=$|[.,!?]| (?:if|when|with(?:out)?|once|after|that way|financially))(?! (?:if|when|once|after) (?:i (?:get|got|work|earn)|we|they|he|she|it))`,
      "(?:two|three|four|five|six|ten) times (?:my |the )?(?:salary|pay|wage|earnings)[^.!?\\n]{0,40}(?:dead|die|gone|widow|kids|wife|husband|family|useful|worth)|(?:my|an) organs?(?! (?:music|stops|pipes|practice|recital|lesson))[^.!?\\n]{0,40}(?:used|useful|use|gladly|soon|good|best|somebody|someone|have them|register|go to)|organs?[.!,][^\\n]{0,30}(?:register|donor|used|gladly|soon|welcome to)|(?:organ )?donor (?:card|register)[^\\n]{0,50}(?:use|useful|soon|best|only|gladly|good to|ready)",
    ),
    notAsks: ["role.tasks", "recipient", "circle"],
    exceptions: [...idioms],
    unlessNear: [
      tradeOfDeath,
      "transplant",
      "(?:bill|bills|billed|billing|code|codes|coded|coding|claim|claims|process\\w*|invoice\\w*)",
      "pension (?:review|age|pot|scheme)",
    ],
    span: "match",
    reason: "One's death reckoned as the most one could give: insurance, benefits, organs.",
    matches: [
      "The life insurance is the only good thing I'd leave",
      "I looked into whether the policy pays out no matter what",
      "death in service, three times my pay, more than I'll ever earn them",
      "my wife would be quids in",
      "organs, I'm on the register, someone can use them",
    ],
    mustNotMatch: [
      "I sell life insurance and I checked the clause for a customer",
      "the church organ is the best thing in town",
      "she'd be better off if I got the promotion",
      "the policy on lateness is read out to us",
    ],
  },
  {
    id: "en.risk.self-harm.affairs-handed",
    effect: ask,
    pattern: ways(
      later(handingOn, unsaid, 110),
      both(
        `(?:(?:clear\\w*|empt\\w*|clean\\w*|strip\\w*) (?:out )?my (?:locker|desk|drawers?|cupboard|bench|tool ?box|van|room|flat|wardrobe|shelf|peg)|(?:gave|given|giving|left|passed) (?:away )?(?:my )?(?:[a-z]+ ){1,4}(?:the|my) (?:good |best |old |own )?(?:gloves|radio|tools?|knives|boots|coat|mug|plant|plants|guitar|bike|records|books|watch|ring|fishing \\w+|stuff|things|chair|headphones|coffee maker|spanners?))`,
        unsaid,
        120,
      ),
      `${handedOn}[^\\n]{0,60}(?:so|in case|because) (?:that )?(?:nobody|no ?one|they|she|he|my ${kin}|the ${kin}|${kin})(?: else)? ?(?:doesn't|don't|won't|has|have|needs?|wouldn't|isn't|aren't|'ll|'s|is|are|can)?[^.!?\\n]{0,60}(?:${afterMe}|(?:my|the) (?:wife|husband|widow|mum|mam|mother|kids)(?! (?:has|had) (?:her|his) own)${stop})`,
      `(?:so|in case|because|for) [^.!?\\n]{0,50}(?:ring\\w*|phon\\w*|ask\\w*|both?er\\w*|chas\\w*|question\\w*|sort\\w*|deal\\w*|burden\\w*|clear\\w*) [^.!?\\n]{0,30}(?:wife|husband|widow|mum|mam|mother|kids|family|house|sister|brother)[^.!?\\n]{0,15}${afterMe}`,
      `(?:${pets})(?:'s| is|'ll be| will be| are|s| has been| have been)? (?:already )?(?:rehomed|sorted|settled|spoken for|taken care of|promised|fine|ok|okay|happy|better|safe|looked after)(?: [\\w']+){0,2} (?:at|with|to|by|round) (?:my|our|the|next|her|his)(?! (?:vets?|kennels|groomers?)) ?[a-z']*(?=$|[.,!?]| (?:door|place|house|now|already))(?! (?:while|when|during|till|until|for))`,
      `(?:get|got|getting|once|when|after|have|find|found) (?:the |my |all the |a home for the )?(?:${pets}|garage|loft|shed|house|flat|mum|mam|dad|gran|kids?|youngest|funeral|will|debts?|mortgage|allotment|papers|letters)[^\\n]{0,60}[.,;] ?(?:and )?(?:then|after that|that done)[ ,]+(?:i can|i'll|i could|i'm free to|that's me|we're|it's) (?:finally |just )?(?:stop|go|rest|be done|let go|lie down|sleep|done|finished|finish|leave|off|time)(?=$|[.!,?])`,
      "(?:have|i've|got|made|put|set|left|getting|making|putting) everything (?:ready|in order|in its place|in place|straight|tidy|arranged|settled|squared)[^\\n]{0,50}(?:calm|peace\\w*|light|quiet|relie\\w+|settled|sleep\\w* (?:well|better)|happy|now|ready)(?! (?:for the|to open|so we))",
    ),
    notAsks: ["role.tasks"],
    exceptions: [...exceptions],
    unlessNear: [
      ordinaryLeave,
      "inspector|stock ?take|open up|opening time|new starter|apprentice|intern(?!\\w)|the next shift|day shift|night shift",
      "while i'm (?:away|at work|on shift|out)|for the (?:weekend|week|fortnight)|when i go (?:away|to)",
    ],
    span: "match",
    reason: "Things cleared, handed on and rehomed, with no leave that would explain it.",
    matches: [
      "I've shown Dev how everything works. He thinks I'm going on holiday.",
      "Cleared out my locker on Friday and nobody knows why yet",
      "gave Ade my good knives, he asked are you leaving and I said something like that",
      "every password is written out so my husband isn't phoning round afterwards",
      "The dog is settled with my sister already.",
      "Get mum into the home, sort the loft. Then I can rest.",
      "I've put everything in order and I feel calm",
    ],
    mustNotMatch: [
      "I trained up Sam on the lot, it's for my holiday",
      "cleared out my desk, we're moving office, nobody knows why yet",
      "the dog is fine at my mum's while I'm at work",
      "get the kids to bed, then I can sit",
      "I've put everything in order so we open on time",
      "he's been shown the passwords, he starts Monday as the new starter",
    ],
  },
  {
    id: "en.risk.self-harm.affairs-letters",
    effect: ask,
    pattern: ways(
      `(?:written|wrote|writing|write|finished|done|sealed|hidden|posted|left|doing) (?:out )?(?:all |both |some |the |my |a |two |three |four |five |six |their |his |her |last )+(?:letters?|notes?|envelopes?|goodbyes?)[^\\n]{0,60}(?:stamps?|drawer|one each|for each|each of|to be opened|for after|when i|once i|for when|in case|nobody knows|no ?one knows|seal(?:ed)?(?!\\w)|envelopes?|under (?:the|my)|goodbye|sorry|(?:to|for) (?:my |the |our )?${kin}|the rest)`,
      `(?:cards?|presents?|letters?|videos?|messages?|gifts?) (?:for|to mark) (?:all )?(?:my |the |our |her|his|their)(?: ${kin}(?:'s|s'|s)?)?(?: next| coming| future)? (?:[\\w']+ ){0,3}(?:birthdays?|eighteenth|18th|twenty-?first|21st|wedding|graduation)[^\\n]{0,60}(?:ahead|in advance|years|up to|won't be|not be|all (?:of them|done|wrapped)|hidden|already|i'm not|wardrobe|drawer)`,
      "(?:went|been|go|going|gone|drove) (?:round |back |up |down |home )?(?:to )?(?:see|visit|look at|say|sit)[^.!?\\n]{0,50}(?:one last time|for the last time|a last time|a last look|goodbye without|properly goodbye)|(?:one|a) last (?:look|visit|walk|swim|sunday|christmas|holiday|dinner|photo|hug|trip)(?: [\\w']+){0,4} (?:before i(?: go|$|[.,!?])|then (?:that's it|i can|i'll|i'm)|and then (?:that's it|i can|i'll|i'm|nothing))",
    ),
    notAsks: ["role.tasks", "recipient"],
    exceptions: [...exceptions],
    unlessNear: [
      ordinaryLeave,
      "cover letter|covering letter|hr(?!\\w)|the bank|council|my mp|manager|union|tribunal|landlord|solicitor|customers?|suppliers?|patients?|parents evening|complaint|reference|delivery|thank[- ]you|christmas cards|invoice|tenants?|clients?|charity|school reports?",
    ],
    span: "match",
    reason: "Letters for afterwards, years of birthdays provided for, last visits.",
    matches: [
      "I've written the letters, they're in the drawer, one each",
      "wrote all four letters. just the envelopes to seal",
      "I've bought cards for her next ten birthdays, all hidden in the wardrobe",
      "went to see my nan's house one last time",
      "one last walk on the beach and then that's it",
    ],
    mustNotMatch: [
      "I've written the letters to the bank, stamps are in the drawer",
      "I wrote a letter to HR, one for each complaint",
      "cards for her birthday",
      "one last look at the shop before I go, I retire Friday",
    ],
  },
];
