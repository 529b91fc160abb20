import type { CueField } from "../risk-cues.ts";
import { doer, insult, words } from "./danger.ts";

/** What speaks against trouble of any kind: thanks, fairness, play, another time. */
const calm =
  "like family|the same (?:with|wi|to|for) everyone|where you stand|muck in|gets? on with|remembers? my birthday|bit of banter|give as good|drama free|no drama|time and a half|sorry|apologi\\w+|thank\\w*|kind|kindly|lovely|fair|deserved|(?:was|were|is|are|be) right|mortified|bought me|love it|loved it|happy|fine|great|nice|nicely|proud|help(?:s|ed|ful)|hugg\\w*|cake|in the right way|teddy bear|asked first|best|brilliant|good (?:craic|laugh|lads?|team|place|crowd|bunch|people)|suits me|on time|paid back|i like|i quite like|sorted|all good|no bother|tipped|praise\\w*|laughed it off|me most of all|well done|can't complain";

const persists =
  "every (?:single )?(?:day|night|shift|week|time|morning|handover|huddle|break|friday|monday|one|month)|everyday|daily|weekly|nightly|again|(?:third|fourth|fifth|second|3rd|4th|nth) (?:time|year|month|week)|keeps?|always|constantly|lagi|palagi|since (?:i|he|she|they|the|last|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)|(?:for|in|these) (?:\\w+ )?(?:weeks|months|years)|all the time|ever since|the usual|usual day|two years|still|until i|each time";

/** Ill treatment told by what is done, in any words: doer, audience, scorn, threat, what was taken. */
const treated: CueField = {
  id: "en.risk.harassment.cues",
  risk: "harassment",
  severity: "ask",
  enough: 4,
  after: [
    { asks: "treatment.what", weight: 2 },
    { asks: "relations.boss", weight: 1 },
  ],
  notAsks: [
    "recipient",
    "mirror",
    "circle",
    "contact",
    "comparison",
    "vision.phrase",
    "outcomes.fit",
    "outcomes.collaboration",
    "assets",
    "safety",
    "treatment.since",
  ],
  cues: [
    {
      name: "done to me",
      weight: 1,
      pattern: `${doer} ${words(7)}(?:me|my|mine|ma|us)(?!\\w)|(?:i was|i've been|i'm being|i am being|i got|been|being|getting|akong|ako ng) (?:told|made|put|left|sent|kept|given|called|moved|treated|passed|blamed|watched|[a-z]{3,12}ed|pina\\w+)`,
    },
    { name: "persists", weight: 1, pattern: persists },
    {
      name: "singled out",
      weight: 2,
      pattern:
        "only me|only mine|just me|just mine|mine only|me only|not the others|nobody else|except me|everyone (?:else )?(?:but|except) me|because (?:i'm|im|i am|of my|i said|i reported|i asked|i told)|(?:cos|coz|cuz) (?:i'm|im|i asked|i said|i told|i reported)|since i (?:went|told|asked|came|reported|complained|refused|said|joined|raised|got|turned)|(?:since|when|after) (?:he|they|she) (?:found|heard|learned|learnt)|on purpose|she knows|he knows|they know|deliberately",
    },
    {
      name: "scorn",
      weight: 1,
      pattern:
        "laugh\\w*|jokes?|joked|joking|for a laugh|banter|initiation|names|clap\\w*|snigger\\w*|smirk\\w*|giggl\\w*|mock\\w*|prank\\w*|sneer\\w*|sarcas\\w*|impressions?|bang\\w* pots|oi|nicknames?|sweet ?cheeks|pinagtatawanan|tsismis|gossip\\w*|rumou?rs?|whisper\\w*|roll\\w* (?:his|her|their) eyes|tut\\w*|countdown|counting down|shaming|fake (?:profile|dating profile|account)|caricature|drawing of me|treat\\w* (?:me |us )?like|as if i|jump|called '|called \"|photograph\\w*|as a joke|separate table",
    },
    {
      name: "audience",
      weight: 1,
      pattern:
        "in front of|for front of|tannoy|radio|out loud|aloud|loud|(?:asks?|tells?|told) the (?:room|class|team|floor|others|lads|whole)|(?:the )?(?:whole|entire) (?:kitchen|team|floor|shift|room|office|class|ward|shop|crew|site|depot)|printed|notice ?board|on the wall|group chat|whatsapp|groupchat|stand-?up|huddle|cop(?:y|ies|ied) in|to my face|public\\w*|on the screen|everyone|everybody|told them|to the team|in confidence|reads? (?:bits|it|them|parts) |calendar|my (?:wife|husband|mother|mum|partner|parents|kids?)|harap",
    },
    {
      name: "insult",
      weight: 2,
      pattern: `(?:'|")?(?:you're |you |such |a |called |calls |tells me i'm |told me i'm |she said |he said )${insult}|useless|worthless|idiot|moron|thick as|stupid|retard\\w*|trash|rubbish at|waste of|not worth|good for nothing|lucky to have a job|face like|fatty|snitch|grass|'oi|"oi|slurs?|insult\\w*|dirty (?:things|jokes|words|messages)|old enough|too old|too fat|too slow|sit down before you|love'`,
    },
    {
      name: "threat",
      weight: 2,
      pattern:
        "or (?:he|she|they|else|i'm out|lose)[^.!?\\n]{0,30}(?:reference|job|visa|sack|fire\\w*|hours|shifts?|contract)|or else|if i (?:report|tell|say|complain|refuse|talk|eat|go to|don't)|till i (?:sign|quit|leave|resign|agree|say yes)|until i (?:sign|quit|leave|resign)|bad reference|fail (?:my|me)|be next|threat\\w*|blacklist\\w*|deport\\w*|(?:get|have) me (?:sacked|fired|deported)|exit papers|sign the (?:exit|resignation)|my resignation|when i quit|should (?:quit|leave|resign)|out the door|you'll regret|warned me|his words|her words|watch my back|what happens to (?:your|my|ur)|or else|get rid of|stop talking to me",
    },
    {
      name: "hands on",
      weight: 2,
      pattern:
        "my (?:handbag|bag|trousers|skirt|shirt|locker|drawings?|work|clothes|chair|desk|lunch|phone|hijab|wheelchair|drawer|tools|food|mug|coat|wages|payslip|hair|neck|waist|dress|body|bum|leg)(?: [\\w']+){0,3} (?:pulled|searched|hidden|moved|binned|taken|glued|thrown|ripped|cut|gone|missing|soaked|down)|(?:goes|went|go|going) through my|(?:rips?|ripped|throw\\w*|threw|tears?|tore|chuck\\w*|hid\\w*|pull\\w*|bins?|binned|scrap\\w*|delet\\w*|tip\\w*) (?:up |out |down |away )?(?:my|it on|it at|it in|spanners|things at|stuff at|pens at)|(?:too|so|very|right) (?:near|close)|stands? (?:too )?(?:near|close|over)|clos\\w+ (?:the )?door|lock\\w* (?:the )?door|what (?:he'd|he would|she'd) do to me|kiss\\w*|pinn\\w*|kneel\\w*|pick it up|slap\\w*|smack\\w*|shov\\w*|spit\\w*|spat|grab\\w*|stares? at me|follow\\w* me|shovel|fist|profile (?:made )?of me|piss\\w* in|wee in|spit in|scrub\\w*|toothbrush|nappy|film\\w*|photo of me",
    },
    {
      name: "rough",
      weight: 1,
      pattern:
        "scream\\w*|shout\\w*|yell\\w*|bark\\w*|throw\\w*|threw|touch\\w*|swear\\w*|swore|tells? me off|had a go|rude|nasty|cruel|spite\\w*|bitch\\w*|toxic|horrible|vile|cold to",
    },
    {
      name: "who i am",
      weight: 1,
      pattern:
        "trans|gay|lesbian|queer|black|brown|asian|polish|african|indian|muslim|jewish|sikh|christian|hijab|halal|turban|pregnan\\w*|maternity|breast ?feed\\w*|wheelchair|deaf|blind|dyslexi\\w*|autis\\w*|adhd|crohn'?s|diabet\\w*|epilep\\w*|stammer\\w*|stutter\\w*|accent|foreign\\w*|immigrants?|caste|weight|timbang|my age|period|menopaus\\w*|religion|my skin|skin colour|disab\\w*|bereave\\w*|miscarriage|cancer|chemo|stroke|only (?:woman|girl|lass|female)|a woman|old name|dead ?name|country|visa|union",
    },
    {
      name: "stripped",
      weight: 1,
      pattern:
        "nothing to do|no (?:laptop|work|desk|chair|shifts|hours|calls|email|access)|took my|taken off|took me off|moved me|swapped me|sat (?:me )?in|left in|my (?:hours|shifts|accounts|clients|work|projects) (?:was|were|got|are|is|have been)? ?(?:cut|gone|given)|toilets?|drains|grease|worst (?:jobs|shifts|rota|tables)|nobody wants|no one (?:tells|told|speaks|asks)|not (?:told|invited|allowed|speaking|on speaking)|told not to|don't (?:invite|tell|speak|answer|look)|nobody (?:tells|speaks|answers|looks|sits)|left out|ignor\\w*|blank\\w*|without me|get the (?:thanks|credit)|do my job for me|timed?|count\\w* (?:my|the) minutes|wrote me up|written up",
    },
    {
      name: "dread",
      weight: 1,
      pattern:
        "so i don't (?:pass|see|meet|bump|have to)|hid(?:e|ing) (?:in|from)|flinch\\w*|dread\\w*|dream about|nightmares?|shaking|my stomach|sick (?:before|in the)|afraid of|scared of|avoid\\w*|side door|cry\\w*|cried|tears|sees me|her voice|his voice|it starts|eggshells",
    },
    {
      name: "to be seen",
      weight: 3,
      pattern:
        "(?:be )?(?:spoken|talked|treated) (?:to )?(?:like|as) (?:a |an )?(?:person|human(?: being)?|adult|equal|somebody)|(?:use|say|know|learn|called by|call me by) my (?:real |actual )?name|walk in without|eat (?:my lunch )?(?:without|in peace)|not be (?:afraid|scared|frightened) of (?:him|her|them|my)",
    },
    { name: "calm", weight: -2, pattern: calm },
    {
      name: "others",
      weight: -2,
      pattern:
        "(?:my|a|the|our) (?:colleague|friend|mate|wife|husband|daughter|son|sister|brother|neighbour|resident|patient|pupil|student|client|kids?)(?:'s)? (?:was|is|got|gets|were|has|had|who|hates|says)|old job|last place|read about|on the news|policy|training|course|customers? (?:who|can|get|shout)|callers?|kids|children|pupils|dog|cat",
    },
  ],
};

export const cueFields: readonly CueField[] = [treated];
