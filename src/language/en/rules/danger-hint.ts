import type { Rule } from "../rule.ts";
import { any, family, near, pet, words } from "../words/danger.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms, others } from "./self-harm.ts";

const ask = risk("self-harm", "ask");
const ways = (...all: readonly string[]) => all.join("|");

/** The speaker, gone. */
const meGone =
  "(?:without me|with me (?:gone|dead|away|out of (?:it|the way|the picture)|not (?:here|around))|(?:if|when|once|after|because) i(?:'m|'d| am| was| were| wasn't| weren't| had|) ?(?:just |not |no longer |never )?(?:gone|dead|die|died|go|went|here|around|alive|born|buried|out of the way))";

/** Those who would have it better. */
const everyone = any(
  "every ?(?:one|body|1)(?:'s|s)?",
  "they",
  "all of (?:them|you|us)",
  "you(?: all| lot)?",
  "people",
  "the world",
  "he",
  "she",
  `(?:my |the |our )?${family}`,
);

const freed =
  "(?:better off|better without|happier|lighter|freer|relieved|glad|grateful|at peace|richer|breathe|thrive|fine without me|sleep (?:better|easier)|get on with (?:it|their lives)|rest easy|relief|celebrate)";

/** A time that is still to come. */
const ahead = any(
  "next (?:week|month|year|christmas|summer|winter|spring|autumn|birthday|season|time)",
  "tomorrows?",
  "(?:a |the |my |any )?future",
  "(?:old age|middle age|retirement|old bones)",
  "(?:this |new |the |end of the |end of )?(?:christmas|easter|spring|summer|winter|autumn|new year|the year|year)",
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|tonight)",
  "(?:\\d\\d|thirty|forty|fifty|sixty|seventy)",
  "(?:an? |any )?after(?:wards)?",
  "later",
);

const exceptions: readonly string[] = [
  ...idioms,
  others,
  ...denials,
  "(?:retir\\w*|annual leave|on leave|maternity|paternity|holiday|resign\\w*|new job|redundan\\w*|notice|contract|moving|transfer\\w*|handed in|day off|last day at|secondment)[^\\n]{0,80}",
];

/** Ways of wishing not to wake, not to be, not to have been, and of seeing no time ahead. */
export const dangerHintRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.hint-not-wake",
    effect: ask,
    pattern: ways(
      "(?:morning|tomorrow|monday|dawn|daylight|the sun)(?: [\\w']+){0,2} (?:not to|never to|never|didn't|doesn't|don't|wouldn't|won't|to not) (?:come|comes|came|arrive|happen|ring|rise)(?! (?:so|too|in time|early|round so))",
      "(?:nobody|no ?one|nothing|never|not) (?:to |ever |can |will |would )?(?:wake|wakes|waking|woke|wakin) me(?: up)?(?: ever| again| any ?more|$|[.,!?])",
      "(?:tired|sick|weary|dread\\w*|hate|exhausted|fed up|bored|done|sorry|shame|scared|disappoint\\w*|annoyed|angry|cry|cried)(?: of| with| by| about| to| when| that| i| at| having| still| again| to keep| keep){0,4} (?:wake|wakes|woke|waking|woken|open my eyes|opening my eyes)(?: up)?(?! (?:up )?(?:at|early|before|tired|the|him|her|with a|to (?:the|an) alarm|for (?:work|the)|so early|in the night))",
      `(?:one |a |the )?(?:long|endless|deep|proper|eternal|last|final|big) (?:sleep|rest)(?= (?:and|with|without|no|that|where)|$|[.,!?])(?! (?:and (?:then )?(?:a|back|i)|at the weekend|on saturday))`,
      "(?:sleep|sleeping|rest|resting|lie|lying|close my eyes)(?: [\\w']+){0,3}[ ,.]+(?:and |but |with )?(?:no alarm|no waking|without waking|never (?:wake|get up|come back|open)|not (?:wake|waking|get up|come back|have to)|forever|for ever|for good|permanently|for eternity|till the end of time|that's it|that's me|stay (?:there|asleep|under))",
      "(?:stay|stayed|remain|keep me|stop) (?:asleep|waking up|waking)(?= forever| for good| for ever|$|[.,!?])|wak\\w+ up (?:dead|feels like a punishment|is the worst|again is)|(?:rest|sleep)[ ,.]+(?:permanently|eternally|for eternity)",
      near(
        "(?:hope|hoping|wish|wishing|pray|praying|want)",
        "(?:my heart|my lungs|the anaesthetic|the op|this body|my body)",
        3,
      ) +
        " (?:would |will |could |to |just )*(?:stops?|stopped|packs? (?:in|up)|gives? (?:out|up)|gave (?:out|up)|fails?|quits?)(?= (?:in my sleep|tonight|beating|for good|on me)|$|[.!?])",
    ),
    notAsks: ["recipient.effect"],
    exceptions,
    span: "match",
    reason: "No more mornings: sleep that is to have no end.",
    matches: [
      "I'm so tired of waking up",
      "for the morning not to come",
      "one long sleep and no alarm at the end of it",
      "just wanna sleep and nobody wakes me up ever",
      "I hope my heart gives out in my sleep",
      "then I can rest, permanently",
    ],
    mustNotMatch: [
      "I'm tired of waking up at five",
      "I need a long sleep at the weekend",
      "the baby won't sleep",
      "I was scared of waking the kids",
      "he shouts every week and I want it to stop",
    ],
  },
  {
    id: "en.risk.self-harm.hint-not-be",
    effect: ask,
    pattern: ways(
      "(?:i|i'd|i could|i would|just|simply|only|to)[ ,]+(?:just |simply |not )*(?:didn't|did not|not|stop|stopped|cease|ceased to) exist(?:ing)?(?= (?:for|any ?more|at all|a while|a bit)|[.,!?]|$)",
      "on the (?:platform|bridge|roof|balcony|cliff|ledge)[^.!?\\n]{0,50}(?:step(?:ped)? off|let go|how easy)",
      "(?:tired|sick|weary|done|finished|exhausted|taya|bored|fed up|had enough|over)(?: of| with| from| being)?(?: [\\w']+){0,2} (?:existing|existence|being alive|living|breathing|this life|life itself|being a person|being human|being me)(?! (?:at|in|with|out|on|off|from|here|near|paycheck|like a))(?=$|[.,!?]| (?:hay|na|lah|la|o|tbh|any ?more|now|really|honestly|full stop|and|in general))",
      "life (?:don |dey |is |just |has |really )*(?:tire|tires|tired|taya|weary|wearied|finish|finished) (?:me|for me)|i (?:don|do) (?:tire|taya) (?:for|of) (?:this )?(?:life|everything|world)|(?:ayoko|ayaw ko) na(?=$|[.,!?])|sawa na ako sa buhay|pagod na (?:ako|akong) (?:sa buhay|mabuhay)|wala nang (?:saysay|kwenta) (?:ang )?buhay",
      "(?:just |only |merely )?(?:exist|existing|alive|breathing)[ ,.]+(?:and )?(?:i )?wish (?:i|that i) (?:didn't|wasn't|weren't|did not|was not)(?! (?:at|in|on))|wish (?:i|that i) (?:didn't|did not|never|could stop) (?:exist|existing|being|live)",
      "(?:not|never|didn't|don't) (?:going|go|being|be|turn\\w*|show\\w*|turning up|show up)(?: up)? (?:anywhere|in|home|back)[ ,.]+(?:[\\w']+[ ,.]+){0,3}(?:ever|ever again)(?=$|[.,!?])|(?:anywhere|anything|anyone|any of it)[ ,.]+(?:ever again|ever)(?=$|[.!?])(?! (?:said|told|seen))",
      "(?:rather|want to|like to|love to|wish i (?:was|were|could be)|better|prefer to|could) (?:be |just be |become |end up )?(?:just )?(?:a |an |some )?(?:name on (?:a|the) [a-z]+|memory|photo(?:graph)?|statistic|ash|ashes|dust|soil|smoke|stone|plaque|obituary|headstone|star in the sky|hole in the ground|nothing at all|nobody at all)(?=$|[.,!?]| (?:on|in|now|than|by))",
      `(?:no|not|never|hadn't|wasn't) (?:[\\w']+ ){0,2}(?:born|conceived|given birth to)(?: me)?(?! (?:here|in|at|into|with|yesterday|a [a-z]+))|(?:should|could|would|wish\\w*) (?:[\\w']+ ){0,4}(?:aborted|miscarried|drowned at birth|stopped at my (?:sister|brother))|(?:me|my) (?:being (?:here|born|alive)|birth|existence|life) (?:is|was|has been|were)(?: [\\w']+){0,3} (?:mistake|accident|error|waste|regret|joke)`,
      "(?:i'm|im|i am|i was|am) (?:just |only |nothing but )?(?:a |an )(?:mistake|error|waste|accident)(?: that| of| in|$|[.,!?])(?! (?:and emergency|time))|sorry (?:i was|for being|that i'm|i'm) (?:ever )?(?:born|alive|here at all)",
      "(?:what's|whats|what is|see|seeing|saw|stopped seeing|no|any|lost|the) (?:even )?(?:the |a |any )?(?:point|use|sense|good|purpose) (?:of|in|to) (?:me(?=$|[.,!?]| (?:being|breathing|any ?more))|my (?:life|being|existence)|breathing|being alive|existing|it all|any of it(?=$|[.?!,]))|me breathing|why (?:do i|am i|i|would i)? ?(?:even |still )*(?:bother )?(?:being alive|to be alive|exist|existing|breathing|breathe|to live)(?=$|[.,!?])",
      "(?:might|may|could) (?:just )?as well (?:not (?:be|exist|bother (?:waking|living|being))|be (?:dead|buried|gone|under|in the ground|a ghost)|make it (?:official|permanent|real|true)|disappear|end it|finish it|jump)(?! (?:here early|at))",
      "(?:run|ran|running) out of reasons(?! (?:for being late|to (?:say no|delay)))|(?:out of|no|no more|any|not many|few) reasons? (?:left )?(?:to|for) (?:stay|staying|live|living|be here|go on|wake|exist|keep breathing|stick around)(?! (?:in|at|with|late|here (?:late|in)))|nothing (?:left |more )?(?:in me )?(?:to|worth) (?:live|living|stay|staying|hang on|wake)(?: (?:with|for))?",
      "(?:nothing|no ?one|nobody|not a thing)(?:'s| is| was)? (?:left )?(?:holding|keeping|stopping|tying|anchoring) me(?: here| alive| now|$|[.,!?])(?! (?:back|from (?:apply|leav|quit|ask)|up|waiting|awake|here late))",
      "(?:don't|dont|do not|not|never) (?:want|wanna|need|care for|wish for)(?: there to be| to see| to have| any| a| another| to do)* (?:tomorrows?|another (?:day|year|birthday|christmas|winter)|future)(?! (?:of|at|in|with|like (?:today|that one)|meeting|shift))",
      "(?:already|basically|feel\\w* like i'm|inside i'm|i'm) (?:already |long |half )?dead[ ,.]+(?:just |only )?(?:waiting|body|the body|my body|but|inside)(?! (?:chuffed|on))|(?:like|as) (?:a |i'm a |i am a )ghost[ ,.]+(?:[\\w']+[ ,.]+){0,3}(?:official|real|true|permanent|anyway)",
    ),
    notAsks: ["recipient.effect"],
    exceptions: [
      ...exceptions,
      "(?:who's|who is|who are|who|someone|somebody|people|children|kids|baby|generations?|they|he|she)(?:'s| is| are| has| have)?(?: [\\w']+){0,2} (?:been )?born(?: yet)?",
      "(?:not|never|wasn't|weren't) born (?:yesterday|here|in|into|with|to)",
      "by accident|a mistake (?:in|on|with) (?:the|my)|the point of (?:it all|any of it) (?:is|was)",
      "nothing (?:is )?(?:stopping|keeping|holding) me (?:from|back)",
      "(?:seen|heard|done|had|said|told|do) (?:anything|anyone|any of it) ever",
    ],
    span: "match",
    reason: "Tired of being, sorry to have been, with nothing left to be for.",
    matches: [
      "Just, didn't exist for a bit.",
      "on the bridge on the way home I think how easy it would be",
      "so tired of existing",
      "life tire me o",
      "just existing. wish I didn't",
      "I'd rather be a name on a bench",
      "I wish my mama no born me",
      "My being here is a mistake",
      "I stopped seeing the point of me.",
      "why do i even bother being alive",
      "running out of reasons to stay",
      "once mam's buried there's nothing keeping me",
      "i dont want a tomorrow",
      "might as well make it official",
    ],
    mustNotMatch: [
      "tired of living out of a suitcase",
      "the form did not exist before we made it",
      "the photographer stood on the platform",
      "my existence at work is meetings",
      "I wasn't born yesterday",
      "nothing is stopping me from applying",
      "I don't want another shift like that",
      "the point of it all is safety",
      "a mistake in the ledger",
    ],
  },
  {
    id: "en.risk.self-harm.hint-others",
    effect: ask,
    pattern: ways(
      `${everyone}(?:'d|'ll|'s|d|s)? ${words(5)}${freed}(?: [\\w']+){0,4} ${meGone}`,
      `${meGone}[ ,.]+${everyone}(?:'d|'ll|'s|d)? ${words(4)}${freed}`,
      "(?:take|took|taking|cut|leave|remove) me out (?:of )?(?:the|this|their) (?:picture|equation|sum|way|house|family|world|lives)|(?:no|not|never) (?:more |any |be )?(?:trouble|bother|worry|burden|cost) to (?:anyone|anybody|them|no ?one|nobody|her|him)|(?:ship\\w*|post\\w*|sent|send|launch\\w*|shoot|get|want|be|fall|drop|step|kick\\w*) (?:me |myself )?(?:right |clean )?off (?:the|this) (?:planet|earth|world|face)",
      `suffer\\w* (?:by|because of|from|through|on account of) me(?=$|[.,!?])|(?:ruin\\w*|drag\\w* down|spoil\\w*|poison\\w*) (?:everyone|everybody|everything|my ${family}|the family)(?:'s (?:life|lives))?(?=$|[.,!?]| (?:by|with|just|i|down))`,
      `(?:they|everyone|everybody|my ${family})(?:'ll| will|'d| would)(?: all)? be (?:sad|upset|shocked|sorry) for a (?:week|while|bit|day|month)|(?:remembered|remember me) (?:kindly|well|fondly|as|for something)(?! (?:at|by the (?:team|customers)))|(?:her|him|them|my ${family})(?:'ll| will|'d| would)? (?:be )?(?:the one )?dealing with (?:everything|it all|the mess|what's left|my things)`,
      "worth more (?:[\\w']+ ){0,4}(?:dead|gone|buried|payout|than alive|insured|under the ground)|(?:payout|pension|insurance|lump sum|death in service|the policy|compensation|death benefit)[^.!?\\n]{0,40}(?:if|when|once|after) i(?:'m| am|) (?:gone|dead|die|go|not here)|(?:if|when|once|after) i(?:'m| am|) (?:gone|dead|die|not here)[^.!?\\n]{0,40}(?:payout|pension|insurance|lump sum|mortgage|money|the house)",
      `(?:${pet}|${family})(?:'d| would|'ll| will) (?:be )?(?:fine|ok|okay|better|happier|looked after|sorted|forget)(?: [\\w']+){0,3}[ ,.]+(?:if|when|once|without|after)(?: i| me)(?! (?:get|finish|come|retire|work|take|left early))`,
      "(?:nobody|no ?one|not a soul|none of them|who)(?:'d| would| will|'ll)? (?:even |ever |really )?(?:miss|find|look for|mourn|cry for|come looking for|notice) me(?=$|[.,!?]| (?:for (?:days|weeks|months)|until|till|at all|and|if|when))|(?:find|found) (?:me|my body) (?:for|until|till|after) (?:days|weeks|months|a week|the smell|monday)",
      "(?:i'm|im|i am|am|just|always|being|me) (?:just |only |nothing but |a |an )*(?:burden|dead weight|deadweight|waste of (?:space|air|oxygen|breath|skin|a life)|drain on|dead loss)|(?:take|takes|taking|using|use|wast\\w+|steal\\w*) (?:up )?(?:the |all the |good )?(?:oxygen|air)(?=$|[.,!?]| (?:and|other|better|n|someone|that))",
    ),
    notAsks: ["recipient.effect", "outcomes.collaboration"],
    exceptions: [
      ...idioms,
      ...denials,
      "(?:team|office|company|shop|ward|kitchen|place|department)(?:'d| would|'ll| will)? (?:be )?(?:fine|ok|okay|better|happier)",
      "without me (?:for|on|until|till|at the|in the|chasing|nagging|calling)|(?:for|on) (?:a|one|two) (?:day|days|week|weeks)",
      "if i(?:'m)? (?:go|went) (?:on|to|home|part|in|for|through)|when i(?:'m)? (?:go|went) (?:on|to|home|in)",
      "(?:it|they|that|which|parcel|email|letter|thing|report|order|box|corner|building)s?(?: [\\w']+){0,8} (?:fall|falls|fell|drop|drops|dropped|go|goes) off the (?:earth|planet|world|face)",
      "dead weight (?:in|on|of|limit)|deadweight (?:tonn|anchor)",
    ],
    span: "match",
    reason: "Those close are better off, the money comes when one is gone, nobody would look.",
    matches: [
      "everyone would be happier if i was never here",
      "Without me they will breathe",
      "my family is suffering because of me",
      "worth more to them as a payout",
      "my kids get the pension if I'm gone",
      "nobody'd find me for weeks",
      "i take up oxygen and thats about it",
    ],
    mustNotMatch: [
      "they'd be fine without me for a week",
      "the team would be happier if I went part time",
      "nobody would notice a typo",
      "sales suffer because of the weather",
    ],
  },
  {
    id: "en.risk.self-harm.hint-better-bare",
    effect: ask,
    pattern: `${everyone}(?:'d|'ll|'s|s|d)?(?: would| will| is| are| might|)? ?(?:all |probably |honestly |only |just )*(?:be )?(?:so |much |far |a lot |all )*(?:better off|relieved|better without me|happier without me|glad to be rid|rid of me)(?=$|[.,!?]| (?:id|i'd|i|without me|tbh|honestly|really|and|wife|if i))|the world (?:would |will |'d )?(?:just )?(?:carry on|go on|keep turning|turn)(?: [\\w']+){0,3}[ ,]+(?:better|lighter|happier)`,
    asks: [
      "role.absence",
      "role.cover",
      "outcomes",
      "rating",
      "safety",
      "null",
      "recipient",
      "concern",
      "close",
    ],
    exceptions: [
      ...idioms,
      ...denials,
      "(?:if|when|that) (?:we|they|he|she|it|the)|relieved (?:to|that|when|by|of)",
    ],
    span: "match",
    reason: "Asked what would be without them, others are said to be better off.",
    matches: [
      "everyones better off id say, wife included",
      "They'd be relieved.",
      "the world would carry on the same, better even",
    ],
    mustNotMatch: ["they'd be relieved to see the report", "the customers would be better off if we moved"],
  },
  {
    id: "en.risk.self-harm.hint-no-future",
    effect: ask,
    pattern: ways(
      "(?:isn't|isnt|ain't|no|not) (?:an|any|a) after(?=$|[.,!?]| for me)|not (?:have|having|need) to (?:do|face|get through|see) (?:tomorrow|another day|the next one|any of the ones after|monday ever)|(?:stopped|can't|cannot|don't|no longer) (?:picturing|imagining|seeing) (?:things|anything|a future|what comes next|myself)(?=$|[.,!?])[^\\n]{0,60}(?:blank|nothing|wall|dark|empty|me)?",
      `(?:no|isn't (?:a|any)|isnt (?:a|any)|there's no|theres no|there is no|won't be (?:a|any)|not (?:a|any)) (?:version of )?${ahead} (?:for me|with me|that has me|of mine|in it for me)(?! (?:at|in (?!it)|here))`,
      `(?:don't|dont|do not|can't|cannot|couldn't|won't|never|no|not) (?:do |make |making |see |have |got |hold |book\\w* |plan\\w* |look\\w* )*(?:any |my |anything |plans |plan |nothing )*(?:past|beyond|further than) ${ahead}(?=$|[.,!?]| (?:any ?more|for me|now|these days|myself))`,
      "(?:no|without) me in (?:it|that|there|them|any of it)|(?:don't|dont|can't|cannot|never|not) (?:really )?(?:picture|see|imagine) (?:myself|me) (?:there|anywhere|at all|in it|being|in any)(?=$|[.,!?]| (?:like|any ?more))",
      "(?:wasn't|isn't|weren't|not|no|won't be) another (?:month|week|year|one|monday|day|christmas|winter|birthday)[^.!?\\n]{0,20}(?:for me|after it|with me)|(?:won't|wont|not|don't) (?:be )?(?:need|needing|wanting|requiring|booking)(?: the| a| any| another| my)* (?:next|more|further|other) (?:session|appointment|one|time|talk|chat|meeting)s?(?=$|[.!?]| (?:or anything|now|where|any ?more|after))",
      `(?:diary|calendar|planner)(?:'s| is)? (?:is |goes |just )?(?:empty|blank|stops?|ends?|finishes) (?:after|at|on|past|from) |(?:nothing|not a thing) (?:is |'s )?(?:booked|planned|written|in the diary|there|left) (?:after|past|beyond) ${ahead}`,
      "(?:can't|cannot|couldn't|don't|dont|never|not|didn't) (?:really |even )?(?:picture|see|imagine|expect\\w*|think|thought|plan\\w* on|count\\w* on|believe)(?: [\\w'-]+){0,4} (?:(?:at|past|beyond|reaching|turning|being|to|seeing|reach|see|make it to) (?:being )?(?:\\d\\d(?! (?:percent|calls|units))|thirty|forty|fifty|sixty|old|grey)|get(?:ting)? (?:this far|much further|much older|that far)|(?:being|to be|be|i'd be|i'll be) (?:here|around|alive|living|about)(?: [\\w']+){0,2}(?= by| next| then| at| in (?:five|ten|a year)|$|[.,!?]))(?! (?:at (?:this|the) (?:company|firm|job)))",
      "(?:won't|wont|will not|not going to|don't) (?:be )?(?:need|needing) (?:one|it|them|that|a plan|plans?|anything|any of (?:it|this|that))(?: where| soon| any ?more| much longer| by then| after| then|$|[.!?])|no need (?:for|of) (?:one|a plan|plans|it|any plan|goals?)(?: where| by then| now| after|$|[.,!?])",
      "(?:won't|wont|will not|doesn't|doesnt|don't|dont|not|nothing|none of (?:it|this)) (?:will |'ll )?(?:matter|matters|be my problem|make any difference|concern me)(?: to me)?(?: (?:soon|much longer|for long|where i|after (?:tonight|sunday|friday|monday|this|i)|by (?:then|next)|in a (?:week|month|few)))|soon it (?:won't|wont|all)",
      "(?:only|just) (?:holding|hanging|hold|hang|staying|stay|waiting|here|keeping going|kept going) (?:on |out |around |alive )*(?:till|until|til|because of|for)(?: [\\w']+){0,6} (?:graduat\\w*|buried|gone|passes|dies|died|grown|finish\\w*|leaves home|eighteen|married|born|wedding|dog|cat|mum|mam|kids?|children|daughter|son)(?! (?:to pick|from nursery))|once (?:mam|mum|mom|dad|nan|gran|my mother|my father|my mum|my dad|the dog|the cat|my dog|my cat|she|he)(?:'s| is| has)? (?:gone|buried|passed|dies|dead)[^\\n]{0,60}(?:nothing|no reason|free|i can|me too|i'll)|(?:only|main|one|sole) (?:reason|thing)(?: that| why)? (?:i'm|im|i am|i|keeping me|that keeps me|keeps me)(?: still| even| stay)? (?:here|alive|breathing|going|around|still here|stay)(?! (?:at|in|with|early|late|on time))",
    ),
    notAsks: ["recipient.effect"],
    exceptions: [
      ...exceptions,
      "(?:company|firm|job|role|industry|team|trade|shop|department|business)[^.!?\\n]{0,30}$",
      "(?:working|employed|employ\\w*|in this (?:job|role|trade|place)|at this (?:job|place|desk)|here at|doing this|in it)[^.!?\\n]{0,25}(?:\\d\\d|sixty|fifty|old)",
      "no need for (?:one|a plan)[ ,]+(?:we|the|it|because)",
    ],
    span: "match",
    reason: "A time to come in which the speaker is not pictured.",
    matches: [
      "I don't do plans past Sunday any more",
      "there isnt a next month for me",
      "There's no version of next year with me in it",
      "can't picture myself at forty",
      "I never thought I'd get this far",
      "No sense planning. I won't be needing one.",
      "It won't matter soon.",
      "Only holding out till my youngest graduates in June",
      "only reason im still here is my dog",
    ],
    mustNotMatch: [
      "there's no future in coal",
      "I don't see myself working here at sixty",
      "I won't need the van till Friday",
      "the office is closed past Friday",
      "I'm retiring in March so I won't be needing one",
    ],
  },
];
