import type { Rule } from "../rule.ts";
import { any, family, words } from "../words/danger.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms, others } from "./self-harm.ts";

const ask = risk("self-harm", "ask");
const ways = (...all: readonly string[]) => all.join("|");

const being =
  "(?:life|alive|living|existing|existence|breathing|on (?:this |the )?(?:earth|planet|world)|this world|being (?:someone|anyone|anything|somebody|me|a person|human|here at all)|(?:the )?whole (?:thing|business|lot|show)|all of it|everything|the years)";
const weary =
  "(?:tired|sick|weary|wearied|exhausted|fed up|enough|bored|done|finished|worn out|had it|over it|drained|knackered)";
const forGood =
  "(?:permanently|forever|for ever|for good|for eternity|eternally|ever again|never again|once and for all|for all time|until the end)";
const away = any(
  ..."let off,rest,sleep,asleep,quiet,silence,peace,stop,stopped,switched off,off,out,over,dark,darkness,gone,go,nothing,numb,finish,finished,end,ended,away,disappear,vanish,invisible,forgotten,free".split(
    ",",
  ),
);
const notTheJob =
  "(?:(?:and |i )?(?:not|no|never|don't mean|i don't mean|do not mean|isn't|and i don't mean)(?: just| only| mean| talking)?(?: of| from| about| by| with| the one from)? ?(?:the|this|my|a|that)? ?(?:jobs?|shifts?|work|office|company|motel|holiday|kind you get on holiday|day job|contract|place|project|week))";
const place =
  "(?:platform|bridge|water|sea|river|canal|lake|loch|pier|quay|weir|reservoir|cliffs?|edge|ledge|roof|balcony|tracks?|rails?|level crossing|fast (?:one|train)|express|beam|rafters|rope|pills|tablets|bath|blades?|knives|shaft|gantry|silo|vat|baler|press|motorway|oncoming|lorries|road bends|bend|overpass|flyover|multi-?storey|cemetery|graveyard)";
const pull =
  "(?:peaceful|quiet|calm(?:ing)?|easy|easier|inviting|tempting|soft|longer than|too long|i think oh|think oh|what if|pull(?:s|ed)?|calls? me|calling me|let go|go under|went under|how long before|keep driving|just keep|not turn|not stop|nice and|comfort\\w*|safe|sweet|drawn|lean|step off|step out|one step|stare|beautiful|waiting for me|like a door)";
const self = "(?:i|i'm|im|i'd|id|i'll|ive|i've|me|myself|my|mi|ma)";
const deathWord =
  "(?:die|dying|death|(?<=when i'm |when im |once i'm |be |being |was |were |me |myself |better )dead|suicid\\w*|kill(?:ing|ed)? (?:my ?self)|corpse|noose|hang(?:ing)? myself|drown(?:ing)? myself|overdos\\w*|unalive|(?:my|me|own) (?:own )?(?:funeral|grave|coffin|cremation|obituary)|euthan\\w*)";

/** Fields of words that meet: weariness and being, for good and away, places and their pull, oneself and death. */
export const dangerFieldRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.field-weary",
    effect: ask,
    pattern: ways(
      `${weary} (?:of |with |from |in |for |to )?${words(6)}${being}(?=$|[.,!?;]| (?:and|now|tbh|any ?more|really|like this|full stop|in general|on this))`,
      `${away}${words(0)}[ ,.]+${words(3)}${forGood}`,
      `${forGood} ${words(2)}(?:let off|resting|asleep|quiet|silent|gone|off|out|over|switched off)(?=$|[.,!?])`,
      `(?:over|tired|weary|end|ending|out|leave|leaving|quit|stop|done|check(?:ing|ed)? out|rest|quiet|quitting|finished|escape|gone)[^\\n]{0,40}[ ,.;:!?-]${notTheJob}(?=$|[.,!?])`,
      `waiting for (?:it|all of it|everything|this) (?:all )?(?:to be over|to end|to stop|to finish)(?=$|[.!?,])`,
      "(?:no|any|see|have|find|wala na akong|without|lost every|lost my) (?:[\\w']+ ){0,2}(?:reasons?|dahilan|cause|purpose|motivation)(?: [\\w']+){0,3} (?:alive|live|living|dey|go on|going on|magpatuloy|mabuhay|keep going|continue|continuing|breathing|wake up|carry on|exist)(?! (?:in|at|with|the|this|on) (?:job|company|course|project|role|meeting|london|town))",
      "(?:disappoint\\w*|gutted|let down|annoyed|surprised|cross|sad|angry|cry|shame|pity)[^.!?\\n]{0,30}(?:alarm (?:went|goes|rang|it went)|it went|woke|wake up|another birthday|still here|survived|came round|made it through|lived|breathing|to be alive)(?=$|[.,!?]| (?:again|in|every|each|up))|(?:alarm goes|birthday|morning)[^.!?\\n]{0,25}(?:disappoint\\w*|let down|gutted|sorry)(?! (?:for being|i'm) late)",
      "(?:can't be bothered|don't|stopped|not|no longer|given up)(?: [\\w']+){0,2} (?:look\\w* after|keep\\w*|feed\\w*|manag\\w*|tak\\w+ care of) (?:my ?self|my (?:sugar|insulin|diabetes|heart|health)|me)(?= any ?more| going| alive|$|[.,!?])",
      "(?:lord|god|allah|jesus|universe|father)(?: in heaven| above)?[ ,.]+(?:please[ ,.]+)?(?:[\\w']+[ ,.]+){0,3}(?:enough|call time|take me|call me|let me go|finish me|collect me|bring me home|end (?:it|this|me))(?! (?:is enough|of this (?:meeting|traffic)))",
      `(?:feel like|i'm|im|i am|am|being|just)(?: [\\w']+){0,2} (?:luggage|baggage|cost|burden|weight|nuisance|drain|liability|leftover|spare part|dead wood|mouth to feed|millstone|problem)(?: [\\w']+){0,2} (?:to (?:them|everyone|everybody|all|my ${family}|him|her|people|the family)|on (?:them|everyone|my ${family}|the family|people)|everyone's|they|nobody wants|for (?:them|everyone|my ${family}))`,
      `my ${family}(?:'d| would|'ll| will)(?: [\\w']+){0,2} (?:get over (?:it|me)|cope|move on|be (?:ok|okay|fine|better|sad for)|manage|forget me|get used to it|understand|find someone|remarry)(?=$|[.,!?;]| (?:eventually|in time|soon|she's|he's|they|without|they've|after|with|for a))`,
      "(?:one|1) (?:less|fewer) (?:mouth|problem|burden|body|person|worry|bill|useless)|less (?:mess|bother|trouble|hassle|worry) for (?:everyone|everybody|them|all|the family|my)(?: [a-z]+)?(?=$|[.,!?]| (?:really|if|without|all))",
      "(?:ain't|aint|no|nobody|no ?one|not) ?(?:nobody|no ?one|anybody|body)? ?(?:gon|gonna|going to|go|will|would|'d|'ll|is going to) (?:even |ever )?(?:miss|mourn|cry for|remember|notice) me(?=$|[.,!?]| (?:and|anyway|if|when|tbh|fr|o))",
      "(?:my|the|this is my|this my|probably my|be my) last (?:winter|christmas|summer|birthday|spring|autumn|diwali|eid|ramadan|easter|one|year|month|sunday)(?: on earth| alive)?[^\\n]{0,40}(?:bother|mind|okay|ok with|peace|ready|sure|know|feeling)|(?:feeling|know|think|certain|reckon) (?:this|that|it)(?: is|'s|'ll be| will be) (?:the|my) last (?:winter|christmas|summer|birthday|spring|autumn|diwali|eid|easter|one|year)",
    ),
    notAsks: ["recipient.effect", "recipient.trouble"],
    exceptions: [
      ...idioms,
      ...denials,
      "(?:left|leave|leaving|taken|take|taking|kept|keep|crossed|struck|cut|cutting|wash\\w*|scrub\\w*|threw|throw\\w*|rubbed) (?:it |that |them |her |him |this )?out for good",
      "(?:leav\\w*|left|quit\\w*|mov\\w*|clos\\w*|shut\\w*|gone?|retir\\w*|log\\w*|sign\\w*|finish\\w*) [^.!?\\n]{0,30}(?:job|company|firm|place|team|town|city|country|office|shop|trade|agency|here) (?:for good|forever|for ever|permanently)",
      "(?:job|contract|store|branch|machine|backlog|bug|problem|noise|smell|leak|branch|office|shop|road|canteen|pub|line|app|site|file|files|account|role|post|position)(?:'s|s)? (?:[\\w']+ ){0,4}(?:for good|forever|for ever|permanently|once and for all)",
      "(?:everything|all of it|the whole (?:thing|lot)) (?:at|on|in|for|from|about) (?:work|the|my|this)|enough (?:of )?(?:life|living) (?:experience|space)|sick of (?:the )?(?:whole )?(?:lot|thing) of (?:them|it)",
      "(?:finished|done|over|end|out|leave|rest)[^\\n]{0,40}(?:not (?:a|the|my|this)? ?(?:job|project|shift|week|work) (?:i|that|we|for|to|yet|with|and))",
      "waiting for it (?:to be over|to end)[^.!?\\n]{0,30}(?:meeting|shift|week|call|training|season)",
      "(?:stop|end|leave it|rest) here",
      "(?:reason|purpose) to (?:continue|carry on|go on) with",
    ],
    span: "match",
    reason: "Weariness of being, an away that is for good, others who would manage.",
    matches: [
      "Tired of the whole business of being someone.",
      "Permanently let off.",
      "I'm just waiting for it to be over. the whole thing, not the shift",
      "I no see reason to dey alive",
      "When the alarm goes I'm disappointed it went",
      "my mum would get over it, she's got my brother",
      "im just a cost to them",
      "one less mouth at home",
      "ain't nobody gon miss me",
      "I have a feeling this is my last winter",
    ],
    mustNotMatch: [
      "I left the company for good",
      "sick of everything at work",
      "we fixed the leak for good",
      "my wife would understand the rota",
      "no reason to carry on with the course",
      "I'm tired and the report is done",
    ],
  },
  {
    id: "en.risk.self-harm.field-place",
    effect: ask,
    pattern: ways(
      `(?:the|that|this|my|those) (?:[a-z]+ )?${place}(?: [\\w']+){0,6} ${pull}(?!\\w)`,
      `${pull}[^.!?\\n]{0,40}[ ,.;:-](?:the|that|this|off the|by the|at the|when the|in the) (?:[a-z]+ )?${place}(?!\\w)`,
    ),
    notAsks: ["role.tasks", "recipient", "contact", "concern.wish", "concern.task"],
    exceptions: [
      ...idioms,
      ...denials,
      "(?:inspect\\w*|repair\\w*|paint\\w*|clean\\w*|fix\\w*|weld\\w*|survey\\w*|fish\\w*|swim\\w*|kayak\\w*|walk the dog|run along|cycl\\w*|lunch by|holiday|view|cottage|sunset|customers?|passengers?|patients?|residents?|kids|deliver\\w*|stock(?:ing|ed))[^\\n]{0,80}",
      "[^\\n]{0,80} (?:inspect\\w*|repair\\w*|paint\\w*|clean\\w*|fix\\w*|fish\\w*|swim\\w*|walk the dog|holiday|view|customers?|passengers?|patients?|residents?|kids|deliver\\w*)",
      "(?:pulls?|pulled|pulling) (?:the|a|on|out|up|in|over|into|off) ",
      "(?:quiet|calm|easy|safe|peaceful)[^.!?\\n]{0,20}(?:shift|day|morning|job|night|afternoon)|safe (?:working|distance|system)|(?:train|platform|water|road)(?: is| was)? (?:late|delayed|busy|cold|hot|off)",
    ],
    span: "match",
    reason: "A place that kills, and its pull.",
    matches: [
      "i keep thinking how peaceful the water looks",
      "Some days I look at the stockroom beam longer than I should",
      "It would be so easy just to keep driving when the road bends",
      "I wait on the platform and the fast one goes through and I think oh",
    ],
    mustNotMatch: [
      "lunch by the canal is peaceful",
      "the platform is quiet on a night shift",
      "I clean the tracks, it's easy",
      "we pulled the rope in",
    ],
  },
  {
    id: "en.risk.self-harm.field-own-death",
    effect: ask,
    pattern: `${self} ${words(6)}${deathWord}(?!\\w)|${deathWord} ${words(4)}(?:for me|of me|me|myself|mine|on my mind|in my head|i want|i need|i wish|i think)(?!\\w)`,
    notAsks: ["role.tasks", "recipient", "circle", "mirror"],
    exceptions: [
      ...idioms,
      others,
      ...denials,
      "dying (?:to|for)|dead (?:weight|end|line|lines|tired|good|easy|slow|boring|busy|keen|chuffed|proud|pleased|nice|on|right|wrong|set|serious|certain|sure|cheap|funny|quick|handy|useful|quiet|simple|straight|stock|wood|beat|batter\\w+|phone|pixel\\w*|link\\w*|code|leg|legs|arm|hour|zone|letter|lift|lifts|stop|heat|man|in the water|against|impressed|excited|interested|happy|posh|fast|strict|smart|late|early|cold|hot|hungry|space|centre|bodies|body|people|animals?|birds?|flowers|leaves|skin)",
      "(?:my|the|our|his|her|their) (?:[a-z]+ )?(?:nan|nana|gran|granny|grandad|grandma|grandpa|granddad|dad|mum|mom|mam|mother|father|wife|husband|brother|sister|uncle|aunt|auntie|friend|mate|dog|cat|colleague|boss|neighbour|cousin|lola|lolo|partner|son|daughter|baby|horse|pet|hamster|client|patient|resident|phone|battery|laptop|car|van|legs?|feet|arms?|hands?|brain|eyes|plants?|starter|computer|machine|boiler|fish|uncle|teacher|old man|in-laws?)(?:'s)? (?:[\\w']+ ){0,6}(?:die[ds]?|dying|dead|death|funeral|grave|coffin|suicide|kill\\w*|obituary|cremat\\w*)",
      "(?:funerals?|death|suicide|coffins?|cremat\\w*|mortuary|morgue|graves?|obituar\\w*|embalm\\w*|hospice|palliative|undertak\\w*|the deceased|bereave\\w*) (?:home|homes|director|directors|parlour|care|ward|notices?|certs?|certificates?|claims?|benefits?|registr\\w*|work|industry|business|service|services|trade|staff|team|digger|prevention|metal|star|penalty|row|rates?|toll|trap|stare|grip|knell|by|in service|duty|on the (?:ward|unit))",
      "(?:work|works|worked|working|job|employed) (?:[\\w']+ ){0,4}(?:funeral|mortuary|morgue|crematorium|cemetery|hospice|graves?|coffins?|death)|(?:i|we) (?:make|build|dig|arrange|conduct|attend\\w*|went to|go to|do|run|sing at|play at|cater) (?:[\\w']+ ){0,4}(?:funerals?|coffins?|graves?|cremations?|suicide)",
      "(?:bored|scared|frightened|worried|working|worked|love|loved|sick|tired|frozen|starv\\w*|freez\\w*) (?:[\\w']+ ){0,2}(?:to|half to) death|(?:to|the|like|matter of life and|life and|life or|kiss of|fate worse than|cheat\\w*|catch my) death(?! for me)|death (?:of me|warmed)|(?:nearly|almost|could have|could've|just|practically|properly|literally|actually|absolutely) (?:[\\w']+ ){0,1}(?:died|dead)(?! for)",
      "(?:i'm|im|i am|i was|i'd be|we're) (?:so |actually |literally |absolutely |proper |officially )?(?:dead|ded|deceased)(?=$|[^\\w ,.]| (?:lol|haha|\\W)|[ ,.!]+(?:if|when|lol|haha|that|this|at|from|on|after|by))",
      "(?:drown\\w*|bur(?:y|ied)|dead) (?:in|under) (?:work|emails?|paper\\w*|admin|forms|tickets|invoices|orders|washing|laundry|spreadsheets?|meetings|debt|reports?|the water)|drown(?:ed|ing)? (?:it|out|my sorrows)|hang(?:ing)? (?:from|on) (?:the )?(?:rail|hook|hangers?|ceiling|wall|line)",
      "(?:who|whoever|people|someone|somebody|those|anyone|everyone|residents?|patients?|clients?|families|customers?|callers?|man|woman|lad|girl|they|he|she|it|we|animals?|calf|calves|lambs?|ewes?|bird|mouse|plants?) (?:[\\w']+ ){0,4}(?:die[ds]?|dying|dead|death|suicid\\w*|drown\\w*)",
      "(?:die|dead|death|dying)[^.!?\\n]{0,20}(?:lol|haha|😂|🤣|💀)",
    ],
    span: "match",
    reason:
      "Oneself and a word of death in one clause: asked about, unless it is told of others, of work or of things.",
    matches: [
      "I think about death all the time",
      "maybe I should plan how I die",
      "suicide is on my mind from morning to night",
      "I keep picturing my funeral",
    ],
    mustNotMatch: [
      "my nan died in June",
      "I'm dead tired",
      "I work in a funeral home",
      "I almost died laughing",
      "I was bored to death",
      "I'm drowning in emails",
      "people I look after die here",
      "my phone is dead",
    ],
  },
];
