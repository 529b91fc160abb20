import type { Rule } from "../rule.ts";
import { any, both, later } from "../words/danger.ts";
import { elders, kin, ordinaryLeave, pets, stop, ways } from "../words/dying.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms } from "./self-harm.ts";

const ask = risk("self-harm", "ask");

const noMore = any(
  "subtracted|deducted|scattered|unmade|undone|unwritten|undrawn|posthumous|finished with|over and done with|past tense|compost|levelled|nowhere|no ?where|redacted|discontinued|archived",
  "(?:only |just )?a (?:memory|photo(?:graph)?|name|story|date on a stone|long time ago|hundred years ago|bit of weather|star)",
  "(?:an |the )?empty (?:chair|seat|desk|peg|bed|place|hook)",
  "(?:the late|one of the dead|among the dead|with the dead|an ancestor|ancestors)",
);
const outDoor =
  "(?:a|the|some|any|that) (?:back |side |little |fire |trap ?)?(?:doors?|exit|gate|hatch|trapdoor|escape)";

/** Oneself taken out of the sum: handed back, a memory by now, and others the better for it. */
export const dyingSubtractRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.subtract-self",
    effect: ask,
    pattern: ways(
      `(?:be|being|become|like|want|am|get|me|i was|i were) (?:just |only |already |all |simply )?${noMore}(?=$|[.,!?;]| (?:by now|people|that|off|over|on the|like|in the (?:wind|sea)|to (?:them|everyone)|and))(?! (?:in the (?:team|office)))`,
      `(?:hand|give|send|return|post|pass) (?:the rest(?: of (?:it|mine|them))?|my (?:go|share|turn|life|years|ticket|time|heart)|what's left(?: of (?:it|me))?|it all|mine|life)(?: all)? back(?=$|[.,!?]| (?:unused|early|unopened|to))|(?:somebody|someone|anyone) else (?:had |could |should )?(?:been given|have|had|got|gets|get|take|taken) my (?:go|turn|place|life|years|share|ticket|air)(?=$|[.,!?])|(?:give|gave|giving) it back(?=$|[.!?])`,
      `leav\\w+ (?:a |the )?(?:party|dance|table|stage|film|pictures|carousel|ride)(?: before|[ ,]+early)[^.!?\\n]{0,40}(?:cake|end|over|notice|music|last|goodbye)|(?:one|some) of us (?:ought to|should|has to|could) (?:get off|go|leave|jump)(?! (?:to|on|for|early))|${outDoor}[^.!?\\n]{0,30}(?:at|in|out of|round) (?:the )?(?:back|end|bottom|other side|all this|it all)[^.!?\\n]{0,20}(?:go out|get out|leave|slip|out by|through)`,
      "(?:i've|i have|i'm|im|me|we've) (?:\\w+ )?(?:overrun|overstayed|outstayed|on borrowed time|in injury time|past my (?:time|welcome|sell[- ]by)|out of date|long overdue|meant to be gone)(?=$|[.,!?])|only meant to be (?:here|around) (?:a|for a) (?:short|little|bit)",
      "(?:let off|tired of|done|rest from|holiday from|break from|time off from|time off|out of|off|quit|stop|fed up of|sick of) (?:being|having to be) (?:a person|me(?!\\w)|myself|human|someone|somebody|anybody|anyone|alive|here(?=$|[.,!?]))",
      "(?:manners|decency|grace|courtesy|good sense|sense|politeness|kindness|heart) to (?:just )?(?:fall out|leave|go(?! (?:to|on|for|through))|step aside|disappear|be gone|move aside|make room|stop|die|get out(?! of my))(?=$|[.,!?]| (?:and|quietly|of (?:it|their)))",
      `(?:fewer|less|none|no more) of me${stop}|(?:manage|need|want|have|with|just) one (?:fewer|less)${stop}|(?:they'd|they would|people would|everyone'd|he'd|she'd) (?:just )?(?:say|ask)[ ,:"']+who(?=[?"'.]|$)`,
      "(?:bit|part|half|most|some) of me(?: that)?(?:'s| is| has| feels)? (?:already |long )?(?:packed|gone|left|over there|on the other side|buried|dead|under|not here)(?=$|[.,!?])",
      `(?:keep|keeps|kept) (?:on )?(?:turning up|being|waking up|coming out|ending up|coming round) (?:alive|breathing|in one piece)|(?:shut|close|closed|shutting) my eyes[^.!?\\n]{0,40}(?:don't|dont|won't|never|not|didn't) (?:open|wake|come back)|(?:lie|lay|lying) down[^.!?\\n]{0,30}(?:get(?:ting)? up again|second half|stay down|stay there)(?=$|[.!?])`,
      `(?:if there was|if there were|were there|there was|i had|give me|show me) (?:a|some|the) (?:switch|button|lever|plug|tap|trapdoor|form)[^.!?\\n]{0,40}(?:wouldn't hesitate|i'd (?:press|push|pull|flip|take|sign|turn|use)|in a heartbeat|no hesitation|wouldn't think twice|thank)`,
      `(?:tomorrow|the morning|the future|the rest (?:of it|of my life)|my (?:thirties|forties|fifties))(?:'s| was| is| were| could be| to be|'d be)? (?:cancelled|called off|abolished|deleted|someone else's|somebody else's)(?=$|[.,!?])|(?:snowed|rained|earthed|buried|grown|grassed|covered) (?:on|over|in|under|up)(?= until| till| and left|$|[.!?])(?<=(?:be|lie down and be|get|me) (?:snowed|rained|earthed|grown|grassed|covered) (?:on|over|in|under|up))`,
      `thought[ ,:"']+(?:well[ ,]+|oh[ ,]+)?that's (?:one|a|the) way (?:home|out|to go|of doing it|off)|(?:may|might) as well have (?:it|them|me|what's left)(?=$|[.!?])|the way (?:they|you|we|the vet) (?:let|put|lay|did)[^.!?\\n]{0,20}(?:horse|dog|cat|cow|ewe)[^.!?\\n]{0,12}(?:go|down|to sleep|out)?`,
    ),
    notAsks: ["role.tasks", "role.everyday", "recipient.who"],
    exceptions: [
      ...idioms,
      ...denials,
      "(?:think|thinks|thought|thinking|make|makes|see|sees|saw|expect|expects|expected|ask|asks|asked) (?:any |a bit |a lot |much |\\w+ )?less of me",
    ],
    unlessNear: [
      ordinaryLeave,
      "refund|the van|library|the float|tenner|pawn|parcel|the key|charity|panic button|emergency stop|mute|server|the machine|the line|yoga|toddler",
    ],
    span: "match",
    reason: "Oneself as what is handed back, left early, or no more.",
    matches: [
      "I want to be subtracted",
      "better all round if I was a memory by now",
      "I'd hand my share back unopened",
      "it's like leaving the dance early, before the music stops",
      "I need time off being a person",
      "I ought to have the good manners to leave",
      "part of me has already left",
      "I keep waking up alive",
      "if there was a button I'd press it in a heartbeat",
      "I'd like the rest of it called off, the future cancelled",
    ],
    mustNotMatch: [
      "I want to give it back to the library",
      "leave the party early, I've work",
      "I had the decency to go to her leaving do",
      "if there was a button on the machine I'd press it",
      "the empty desk by the window",
    ],
  },
  {
    id: "en.risk.self-harm.subtract-others",
    effect: ask,
    pattern: ways(
      `(?:my |the )?(?:${kin}|they|she|he)(?:'d| would|'ll| will|d)? (?:soon |only |just |all |finally )?(?:marry (?:again|someone|somebody)|remarry|find (?:someone|somebody|another|a better|a new)|meet (?:someone|somebody) (?:else|new|better)|have (?:the (?:house|sofa|quiet|bed|telly|place|room) (?:to|and)|the (?:house|sofa|quiet)(?=[.,!?]|$)|a straight run|her (?:evenings|life) back|his (?:life|evenings) back|their (?:life|lives|evenings|home) back)|get (?:her|his|their|my) (?:evenings?|life|lives|weekends|sleep|nights|house|home|freedom|smile|youth) back|not have to worry (?:about me|any ?more)|stop (?:lowering|worrying|walking on eggshells|watching|tiptoeing|whispering)|never have to (?:worry|look|deal|visit|explain))`,
      `(?:won't|wouldn't|not|don't|needn't|never) have to (?:worry about|look after|look at|deal with|visit|carry|explain|put up with|listen to|feed|mind|keep) me(?=$|[.,!?]| any ?more| again)|(?:she|he|somebody|someone|any ?one|another [a-z]+)(?:'d| would|'ll| will) be better (?:with|for|to) (?:the|my) (?:${kin})`,
      `(?:kept|saved|took|lost|buried|spared|brought home|let live) the wrong (?:one|child|brother|sister|twin|son|daughter|kid|lad|person|man|girl|boy)|worst thing (?:that )?(?:ever |that'd ever |i ever )?happened to (?:him|her|them|my [a-z]+|this family)|(?:if i'd|had i|if i had|if i'd only) never (?:walked into|come into|been in|entered|turned up in|set foot in) (?:their|her|his|any of their|anyone's) (?:lives|life)|straight run at it|dad who stayed gone|(?:mum|dad|son|daughter|wife|husband) who(?:'s| is)? (?:properly |really |actually )?(?:gone|dead|away for good)`,
      `(?:couldn't|can't|cannot|wouldn't|won't|could never) do (?:it|that) to (?:her|him|them|my ${kin})(?=$|[.,!?]| (?:while|till|until|again|yet|before|at|now))|(?:once|when|after|till|until|as soon as) (?:my |our |the )?(?:${elders}|${pets}|she|he)(?:'s| is| has| have)? (?:gone|passed|died|dead|no longer (?:here|with us)|out of it)(?! out)[.,]? ?[^.!?\\n]{0,40}(?:i can (?:go|stop|rest|leave|finish)|i'll (?:go|be next|follow)|nothing|free|i could|do it|no reason|living)`,
      later(
        "(?:^me|i'm (?:just )?the (?:trouble|problem|one)|not fair on (?:them|her|him)|having to look at me|worst thing|it's me|me\\.|me,)",
        "(?:easy|easily|quickly|soon|simply|simple) (?:enough )?(?:fixed|sorted|remedied|mended|solved|cured|put right)(?=$|[.!?])|(?:i )?can (?:put a stop to|put an end to|fix) (?:that|it|them)(?=$|[.!?])|(?:want to|going to|could|i'll) (?:fix|end|sort|put a stop to|put an end to) (?:it|that) for (?:him|her|them)",
        80,
      ),
      `(?:${kin}|${pets}|children|kids)[^.!?\\n]{0,30}(?:only (?:thing|ones?|reason)|the only)[^.!?\\n]{0,20}(?:in the way|stopping|keep(?:s|ing)? me|left|hold)|(?:only|just) the (?:${kin}|${pets}|dog|cat|kids)(?: that| who)?(?:'s| is|'ve|'re| keep| keeps)? (?:in the way|stopp\\w+ me|keep(?:s|ing)? me|hold(?:s|ing)? me)`,
      `always (?:liked|fancied|wanted|admired|loved|had (?:his|her|an) eye on) (?:it|them|that|my [a-z]+)[^\\n]{0,30}(?:can have|should have|he'll have|she'll have|give it|gave it|his now|hers now|goes to)`,
    ),
    notAsks: ["role.tasks"],
    exceptions: [
      ...idioms,
      ...denials,

      "(?:find|meet) (?:someone|somebody) (?:to|who) (?:cover|help|fix|answer|speak|train)",
    ],
    unlessNear: [
      ordinaryLeave,
      "nursery|new school|respite|care home|babysit\\w*|divorce papers|custody|the shift pattern|nights? off|shorter hours|flexi\\w*|part time",
    ],
    span: "match",
    reason: "Others get their lives back; one is what is to be put right.",
    matches: [
      "my wife would marry again and be happy",
      "they'd get their evenings back",
      "so she never has to visit me again, they wouldn't have to carry me",
      "God saved the wrong brother",
      "I couldn't do it to my mum",
      "Once the dog's gone there's nothing, I can go.",
      "I'm the trouble. Easily fixed.",
      "the kids are the only thing in the way",
      "our Liam always liked it, he can have it",
    ],
    mustNotMatch: [
      "they'd find someone to cover",
      "my wife would get her evenings back if I went part time",
      "I'm the problem solver, easily fixed printers are my thing",
      "we chose the wrong one in the tender",
      "once the dog's gone out I can start",
    ],
  },
  {
    id: "en.risk.self-harm.subtract-time",
    effect: ask,
    pattern: ways(
      `(?:before|by) my (?:next )?birthday[^\\n]{0,40}(?:don't|dont|not|no more|another|last)|(?:don't|dont|not|never|no) (?:want|need|wish for|plan on|planning)(?: to)? (?:another|any more|see|be|reach|turn|be about for)(?: one)? ?(?:of (?:them|those)|birthday|birthdays|christmas|fifty|forty|thirty|sixty|\\d\\d)(?=$|[.!?,])|not to see (?:fifty|forty|sixty|seventy|thirty|\\d\\d|christmas|spring|the (?:spring|summer|new year))`,
      `(?:year|calendar|month|diary|time|picture|film|map|page)(?: just| sort of| in my head)* (?:stops|ends|runs out|goes blank|goes white|finishes|gives out) (?:there|at|after|in|around)(?! (?:the (?:end|roundabout|junction|station)))|doesn't (?:much |really )?matter[^.!?\\n]{0,15} (?:after|past|come) (?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|then|sunday|friday|that|the (?:new year|weekend))|(?:only )?(?:the |that )?one date (?:that )?(?:interests|matters|counts)`,
      `(?:a (?:man|woman|person|fella|lad|lass)|someone|somebody|me) with no (?:time|future|years|tomorrow)(?: left)?(?=$|[.!?])|(?:hadn't|haven't|not|never) (?:really )?(?:planned|reckoned|counted|figured|banked) (?:on|for) (?:there being|having|seeing|any|being)(?: any| one| that)?(?=$|[.!?])|(?:(?:five|ten|twenty|thirty) years ?!)[^\\n]{0,12}`,
      both(
        "(?:heart's|heart is|lump|cancer|tumou?r|shadow|terminal|weeks to|months to|the hospital|doctor|scan|getting worse|has spread|spread)",
        "(?:best news(?: i've| all| in)|(?:good|great|lovely|nicest) news (?:i've had|all (?:year|week)|in (?:ages|years|a year))|hop(?:e|ing|ed)(?: that)? (?:it's|its|it is|for|it was|they)[^.!?\\n]{0,30}(?:bad|something i can't survive|terminal|worst|nothing they can do|serious|fatal|can't fix)|couldn't be happier|nearly (?:danced|cheered|kissed))",
        70,
      ),
      `(?:graves?|cemetery|churchyard|funeral|minute's silence|two minutes' silence|crematorium|coffin|hearse|the hole|ventilator|deathbed|headstones?)[^\\n]{0,60}(?:homesick|could do with|hours of that|envied|wanted (?:in|one|it)|fancied|cosy|comfortable|belong|lie down|get in|peaceful|nice in there|like home|tucked)|wrong funeral|(?:at|watching|to) my own (?:leaving do|wake|funeral)(?=$|[.,!?]| and)`,
      `(?:an|some) accident[^.!?\\n]{0,25}(?:(?:nobody|no ?one)'s fault|that looks|where nobody|not my (?:fault|doing)|quick and)|i wish the (?:train|lorry|bus|car|bullet|van|branch|crane)[^.!?\\n]{0,20} (?:on the other|come (?:sooner|my way)|not (?:stopped|braked|missed)|hit me|got me|been on|been for me|had)`,
      `(?:go|going|gone|dying|fall(?:ing)?|let(?:ting)? go)(?: is|'s)? (?:a good time|the season) for it|(?:autumn|winter|night|november|december)(?:'s| is) (?:a good time|the time|the season|right) for (?:it|going|that)`,
      `(?:number|score|mark)[^.!?\\n]{0,25}(?:lower|below|under|beneath) (?:than )?(?:the )?(?:floor|ground|scale|basement|bottom|soil|cellar)|^\\W*(?:somewhere |well |way |down )?(?:below|under|beneath|lower than) (?:the )?(?:floor|ground|carpet|basement|soil|cellar|lino|foundations|earth|turf)|(?:whatever|which(?:ever)?) number means[^.!?\\n]{0,40}`,
      `(?:if|or|and) (?:whether )?(?:something|it|they|one|anything|a (?:load|brick|beam|slate))(?:'s| is)? (?:falls?|fell|comes? down|drops?|hits?|happens?|goes)[ ,]+(?:then )?(?:it|they) (?:falls?|comes?|drops?|hits?|happens?|goes)|(?:leave|leaving|left|leav) (?:it|that|things) (?:up )?to (?:fate|chance|god|the (?:road|universe|sea|weather|driver))(?! (?:whether (?:the|we|it)))|(?:no|without|off) (?:lights?|brakes?|helmet|belt|hi-?vis)(?: on)? on purpose`,
    ),
    notAsks: ["role.tasks", "recipient"],
    exceptions: [...idioms, ...denials],
    unlessNear: [
      ordinaryLeave,
      "dealt with|reported|warranty|guarantee|mortgage term|lease|the project|the plan ends|bus pass|crop|lambing|the season|harvest|fire drill|sales|target|photo ?shoot|drawing",
    ],
    span: "match",
    reason: "Time that runs out where one wants it to; bad news and accidents welcomed.",
    matches: [
      "before my birthday, I don't want another",
      "in my head the calendar goes blank after June",
      "doesn't matter come April",
      "I hadn't planned on there being any.",
      "when the doctor rings I'm hoping it's bad news",
      "I look round the churchyard and it feels like home",
      "an accident, where nobody's to blame, no one's fault",
      "somewhere under the floor",
      "I don't look up on site, if it falls it falls",
      "riding with no lights on purpose",
    ],
    mustNotMatch: [
      "the road ends at the depot",
      "I don't want another meeting",
      "the scan was clear, good news",
      "lights off on the shop floor to save power",
      "an accident at work, nobody's fault, well dealt with in the yard by the new lad",
    ],
  },
];
