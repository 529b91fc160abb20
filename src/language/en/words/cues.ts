import type { CueField } from "../risk-cues.ts";
import { any, calamity, doer, family, insult, words } from "./danger.ts";

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
    { asks: "treatment", weight: 2 },
    { asks: "relations.boss", weight: 1 },
    { asks: "contact.last-reaction", weight: -1 },
  ],
  notAsks: [
    "recipient.trouble",
    "recipient.better",
    "recipient.effect",
    "mirror",
    "circle",
    "outcomes.fit",
    "outcomes.collaboration",
    "assets",
    "safety",
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

const load: CueField = {
  id: "en.risk.overwork.cues",
  risk: "overwork",
  severity: "ask",
  enough: 2,
  after: [],
  notAsks: [
    "recipient.trouble",
    "recipient.better",
    "recipient.effect",
    "mirror",
    "circle",
    "safety",
    "outcomes.fit",
  ],
  cues: [
    {
      name: "early",
      weight: 1,
      pattern:
        "(?:alarm|up|start|in|depot|begin|leave|wake|out the door|get up|on site)(?: goes| is| was|s|ed|ing| by| at| from| for)* (?:[2-5](?:[:.]\\d\\d)?|three|four|five|half (?:three|four|five))(?: ?am)?|[2-5](?:[:.]\\d\\d)? ?am|by (?:4|5|six|five|four)(?:[:.]\\d\\d)?",
    },
    {
      name: "late",
      weight: 1,
      pattern:
        "(?:half |about |gone |past |till |until |at |after |by )(?:nine|ten|eleven|twelve|9|10|11|12)(?:[:.]\\d\\d)?(?: ?pm| at night| in the night|$|[.,])|midnight|[123] ?am|at night|late night|the small hours|after dark",
    },
    {
      name: "runs on",
      weight: 1,
      pattern:
        "every (?:single )?(?:day|night|week|weekend)|everyday|araw araw|daily|straight|in a row|on the trot|(?:days?|weeks?|nights?|months?|shifts?) running|\\d+(?:st|nd|rd|th) day|continuous\\w*|since (?:the |last |two |three )?(?:merger|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|two months|three months)|for (?:\\w+ )?(?:weeks|months)|all of (?:it|peak)|\\d\\dth (?:day|shift)|on my \\d\\d|months?(?: [a-z]+)? continuous|all (?:week|month|season)|again|no change|non ?stop|then (?:it's|its) day|no end",
    },
    {
      name: "many hours",
      weight: 2,
      pattern:
        "(?:1[3-9]|2\\d|3\\d|4[0-8]) ?(?:hours?|hrs?)(?! (?:a|per|notice|each|turnaround|delivery|response|later|in total|to))|(?:[6-9]\\d|1[0-4]\\d|2[0-9]\\d|3\\d\\d) ?(?:hours?|hrs?|h)(?!\\w)|clocked (?:[6-9]\\d|1\\d\\d|2\\d\\d)(?: last| this| in|$|[.,])|from (?:mon|tues|wednes|thurs|fri|satur|sun)day[^.!?\\n]{0,20} to (?:mon|tues|wednes|thurs|fri|satur|sun)day|am to pm|seven (?:till|to|-) eleven|7 ?(?:-|to|till) ?11",
    },
    {
      name: "no rest",
      weight: 2,
      pattern:
        "(?:cancell?ed|took away|refused|lost|denied) (?:the |my |all |every )?(?:last \\w+|days? off|leave|holiday|weekends?|annual leave|rest days?)|(?:forgotten|forgot|don't know|can't remember|remember) (?:what|when|my last)[^.!?\\n]{0,15} (?:a weekend|day off|sunday|sleep|weekends|time off|rest|free day)|haven't (?:since|stopped|rested|had one)|(?:what|when) a weekend (?:is|was)|they cancell?ed|night duty continuous|(?:hours|hrs) between shifts|work\\w* (?:on )?my days? off|admin on my day off|(?:sleep|slept) (?:eight|8|7|seven|a full) hours|puyat|walang tulog|no sleep|not slept|barely sleep|book a day off|day off[ ,.]+they",
    },
    {
      name: "shift on shift",
      weight: 2,
      pattern:
        "(?:day|night|late|early|previous|last) shift[^.!?\\n]{0,40}(?:so i do that|do that too|then|straight (?:into|on)|day shift|night shift)|(?:there|in|here) since the (?:previous|last|night|day|morning) shift|straight (?:through|into|from)|from (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)[^.!?\\n]{0,15} to (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|doubles|triples|double shifts?|back to back|took another round|take another round|stay(?:ed)? on (?:for )?the next",
    },
    {
      name: "worn body",
      weight: 2,
      pattern:
        "nose ?bleeds?|(?:eyes|road|vision|screen)(?:'s| has|s)? (?:gone|going|goes) (?:double|blurry|shut|fuzzy)|shut my eyes|closed my eyes|(?:fall|fell|falling|nod\\w*|doz\\w*) (?:asleep|off)|road's gone|asleep (?:at|behind)|legs (?:just )?went|faint\\w*|collaps\\w*|pass(?:ed|ing)? out|hallucinat\\w*|seeing things|legs (?:give|gave)|hands? (?:gone )?numb|from (?:tiredness|exhaustion)|running on (?:fumes|empty|coffee|caffeine|red bull)|palpitations|microsleep\\w*|crash(?:ed)? (?:the|my) (?:car|van) (?:going|driving)",
    },
    {
      name: "sleeps there",
      weight: 2,
      pattern:
        "(?:toothbrush|duvet|pillow|sleeping bag|camp bed|blanket|air ?bed|mattress|futon)[^.!?\\n]{0,25}(?:office|desk|work|van|storeroom|stockroom|drawer|locker)|(?:sleep|slept|nap|napping|kip)[^.!?\\n]{0,20}(?:office|desk|van|car park|layby|stockroom|storeroom|ward|factory)|shower\\w* at the gym",
    },
    {
      name: "alone",
      weight: 1,
      pattern:
        "(?:wards?|floors?|shifts?|nights) by myself|on my own|alone|nobody (?:covers|else)|no ?one (?:covers|else)|me or nobody|no cover|left and|of us left|the work of|short[ -]?staffed|(?:two|three|four|five|six|\\d) (?:wards?|people's|jobs|routes|rounds|floors)|only (?:nurse|carer|doctor|driver|one left)|just me|they never replaced",
    },
    {
      name: "while ill",
      weight: 3,
      pattern:
        "(?:hospital bed|labour ward|the drip|sick ?bed|my (?:own )?(?:mum's|dad's|father's|mother's) funeral)|(?:back|came back|in|returned|at work|worked|shift)[^.!?\\n]{0,30}(?:days?|hours|week|weeks|morning) (?:after|later)[^.!?\\n]{0,25}(?:c-section|surgery|birth|stroke|heart attack|operation|miscarriage|funeral|accident|op|baby)",
    },
    {
      name: "home unseen",
      weight: 2,
      pattern:
        "home for (?:one |a |the )?(?:bath|bed) ?times?|(?:one|a) bath ?time|(?:miss\\w*|make) (?:the |every )?bed ?time|my own front door|see (?:my|the) (?:own )?(?:bed|house|daylight|front door)|kids? (?:asleep|call me|don't know me)|(?:christmas|boxing|new year'?s?|diwali|eid) day[^.!?\\n]{0,40}(?:worked|work|all of it|in)|ring (?:at|me at)|phone (?:never|always)",
    },
    {
      name: "expected",
      weight: 1,
      pattern:
        "expect\\w*|still told|told to (?:take|stay|do|cover)|asked (?:me )?(?:to stay|could i)|they ring|by six|by morning|deadline|no choice|have to|can't say no|pressur\\w*|peak|target",
    },
    {
      name: "calm",
      weight: -2,
      pattern:
        "love it|suits me|days off (?:now|then|after)|off (?:now|tomorrow|friday)|back (?:home|friday)|home now|feet up|by choice|charity|holiday|on the sofa|get away early|paid (?:double|same|back)|fine|happy|time back|sleep fine|nine to five|9 to 5|9 to 5:30|four on four off|old job|last place|part[ -]?time|once a (?:week|month|year)|only (?:at|for) (?:christmas|quarter end|peak)|weekends off|lovely|great|helpline|open|opening|lessons?|class(?:es)?|course|marathon|party|festival",
    },
  ],
};

const home = any(family, "family", "everyone", "everybody", "they", "people", "the lads");

const hint: CueField = {
  id: "en.risk.self-harm.cues",
  risk: "self-harm",
  severity: "ask",
  enough: 5,
  after: [],
  notAsks: ["recipient.effect", "recipient.trouble", "mirror"],
  cues: [
    {
      name: "for good",
      weight: 2,
      pattern:
        "permanently|forever|for ever|for good|for eternity|eternally|never again|once and for all|no more (?:of me|mornings|days)|ever again|the whole thing|all of it|everything|any of it",
    },
    {
      name: "away",
      weight: 1,
      pattern:
        "let off|rest|sleep|quiet|silence|silent|peace|peaceful|stop|switch\\w* off|off|over|dark|darkness|gone|nothing|numb|finish\\w*|end|ended|ending|disappear\\w*|vanish\\w*|blank|empty|out|leave|left|slip\\w*|drift\\w*|sink|fade|swallow|let go|done",
    },
    {
      name: "being",
      weight: 1,
      pattern:
        "life|alive|living|live|exist\\w*|breath\\w*|earth|planet|world|tomorrow|mornings?|wake|waking|woke|birthday|being (?:me|someone|here|a person)|my body|my heart|years|future|day after",
    },
    {
      name: "me gone",
      weight: 2,
      pattern:
        "without me|when i'm (?:gone|not here|dead|away for good)|after (?:me|i'm gone|i go|i've gone)|once i'm (?:gone|out)|if i (?:wasn't|weren't|was not) (?:here|around|there)|won't be (?:about|around|here)|not be (?:about|around|here)|where i'm (?:headed|going|off)|before i go|i left (?:ages|long|years) ago|i won't (?:see|need|be)|my absence|minus me|my last (?:one|winter|christmas|birthday|summer)|an after|won't get to see|less of me|no me|i wasn't|not (?:me )?in it",
    },
    {
      name: "no worth",
      weight: 2,
      pattern:
        "burden|luggage|baggage|dead ?weight|waste of|a cost|useless|worthless|mistake|failure|nuisance|in the way|spare part|leftovers?|better off|less mess|less bother|one less|one fewer|drag(?:ging)? (?:them|everyone|people) down|nobody needs|no use to (?:anyone|anybody|them)|no good to (?:anyone|anybody|them)|a weight on|disappointment to",
    },
    {
      name: "others after",
      weight: 1,
      pattern: `${home}(?:'d|'ll| would| will| might|'s| have| has| can)? (?:[\\w']+ ){0,2}(?:cope|manage|miss|fine|ok|okay|be sad|get over|get used|move on|forget|remember|relieved|run the house|sorted|looked after|understand|happier|better|grieve|cry|notice|find|find me|dealing)(?!\\w)|remember(?:ed)? (?:me|kindly|as)|be remembered|tell (?:my|them)|look after (?:my|the|her|him|them)`,
    },
    {
      name: "order",
      weight: 2,
      pattern:
        "my will|funeral|letters? (?:for|to) (?:my|the|each)|passwords?|in (?:her|his|their) name|gave (?:away )?my|giv(?:e|ing) (?:away )?my|homes? for (?:the|my)|saying (?:sorry|goodbye)|said (?:sorry|goodbye) to|goodbyes?|tidy up|tidied|loose ends|affairs|sorted (?:the|my|everything)|finish(?:ed)? (?:the [a-z]+|it) (?:so|for (?:her|him|them))|train(?:ed|ing)? (?:him|her|them) up|delete it all|feed the (?:cat|dog|fish)|paid (?:off|up)|my last|the last (?:one|time|winter|christmas|birthday|summer)|one last|since it's the last",
    },
    {
      name: "soon",
      weight: 1,
      pattern:
        "soon|soon enough|by (?:christmas|friday|sunday|easter|spring|the weekend|then)|after (?:sunday|friday|christmas|the wedding|monday|this week|saturday)|tonight|this (?:week|weekend|winter)|not long|won't be long|nearly|almost|any day|till|until",
    },
    {
      name: "edge",
      weight: 1,
      pattern: `platform|bridge|river|canal|water|sea|lake|pier|cliffs?|edge|ledge|roof|tracks?|railway|fast (?:one|train)|beam|rope|pills|tablets|paracetamol|insulin|blades?|razor|knife|knives|the bath|gas|exhaust|garage|motorway|steering wheel|the wheel|oncoming|bend|brake|harness|obituar\\w*|cemetery|grave\\w*|coffin|${calamity}`,
    },
    {
      name: "pull",
      weight: 1,
      pattern:
        "tempt\\w*|pull(?:s|ed)?|easy|easier|longer than|too long|i think oh|what if|calls? me|calling|let go|go under|how long|keep driving|comfort\\w*|inviting|drawn|lean|wonder\\w*|imagin\\w*|pictur\\w*|keep thinking|think about|thought about|daydream\\w*|lucky|envy|jealous|relief|wouldn't (?:mind|stop|fight|move|swim|brake|care)|not (?:bother|mind|fight|care)|hop(?:e|ed|ing)|wish\\w*|pray\\w*|don't care|doesn't (?:scare|bother|frighten|worry)|calm",
    },
    {
      name: "weary",
      weight: 1,
      pattern:
        "tired|weary|exhausted|sick of|fed up|had enough|enough|can't (?:any ?more|go on|carry on|keep)|no fight|worn|drained|done with|given up|give up|hopeless|pointless|point|no reason|reasons?|what for|numb|hollow|empty|nothing left|alone|lost|let down|disappoint\\w*|surprised i'm|hate (?:that i|myself|being)",
    },
    {
      name: "work talk",
      weight: -2,
      pattern:
        "shift(?: ends?|s)?|meeting|project|report|deadline|holiday|annual leave|retir\\w*|new job|contract|customers?|clients?|patients?|residents?|email|emails|rota|machine|training|course|exam|interview|invoice\\w*|stock|orders?|delivery|deliveries|till|tills|weekend off|promotion|salary|wages|boss|manager|colleagues?|team|office|shop|course|qualification|salon|bakery|business|monday|lunch|tea|haha|lol|degree|licence|apprentice\\w*|school|garden\\w*|football|match|beach|fortnight|trip|party|wedding",
    },
    { name: "calm", weight: -3, pattern: calm },
  ],
};

export const cueFields: readonly CueField[] = [hint, treated, load];
