import type { Rule } from "../rule.ts";
import { any, both, calamity, family, later, pet, words } from "../words/danger.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms, others } from "./self-harm.ts";

const ask = risk("self-harm", "ask");
const ways = (...all: readonly string[]) => all.join("|");

/** What somebody puts in order before going; harmless alone. */
const putInOrder = any(
  "(?:put|putting|signed|transferred|moved) (?:over )?(?:the|my|our|all my) (?:house|flat|car|van|account|money|savings|pension|bike|boat|farm|shares|business) (?:over )?(?:in|into|to) (?:her|his|their|my|our|the) ?[a-z]*(?: name)?",
  "(?:sort\\w*|written down|wrote down|listed|labell\\w*|gave (?:her|him|them)|handed over|shared|updat\\w*) (?:out )?(?:all )?(?:the|my|all the|all my|her|our)? ?(?:passwords?|insurance|papers|affairs|will|bank (?:details|stuff|accounts?)|pension|funeral|pin numbers?|direct debits|life insurance|paperwork for (?:her|him|the house))",
  "(?:wrote|written|writing|made|changed|redid|done|signed|did|making) (?:out )?(?:my|me) (?:will|goodbyes?|last letters?|funeral plan)",
  `(?:wrote|written|writing|write|done|doing|finished) (?:the |some |out |my |a |all )*letters? (?:for|to) (?:each |all |of |my |the |our )*${family}`,
  "(?:paid (?:off|up|for)|cleared|settled) (?:all )?(?:my|the|me) (?:debts?|loans?|tab|credit cards?|rent|what i owe|bills)",
  "cancel\\w* (?:my|the|all my|all the|everything|every) ?(?:phone|subscriptions?|gym|direct debits?|netflix|contract|appointments?|holiday|lease|dentist)?",
  "(?:clear|empt|clean|box|pack|tid|throw|thr[eo]w|bag)\\w* (?:out |up |away )?(?:the|my|all my) (?:flat|house|room|wardrobe|loft|shed|locker|drawers?|things|stuff|clothes|phone|laptop|browser)",
  `(?:gave|given|giving|give|left|leaving|passing|passed) (?:already |away |on |out )*(?:all )?my (?!notice|details|number|name|address|team|order|report|feedback|opinion|word|best|all|side|shift|files|work)(?:[a-z]+ ){1,3}(?:away|to (?:my|the|a|our|his|her|next) [a-z]+)`,
  "(?:giving|gave|given) (?:away )?(?:everything|it all|all of it|my things|my stuff)(?: away)?",
  `(?:rehom\\w+|(?:found|finding) (?:a )?(?:new )?homes? for|(?:gets?|takes?|will take|have|has|having|take|taking|took|agreed? to take|agreeing to take|promised to take|look after) ?(?:on |in )?) ?(?:the|my) ${pet}`,
  `(?:the|my) ${pet}(?:'s| is| are| has| have)? (?:been )?(?:rehomed|sorted|promised|going to (?:my|the)|gone to (?:my|the)|with my|taken care of)`,
  "(?:deleted|wiped|closed) (?:my|all my) (?:accounts?|photos?|messages|socials?|facebook|instagram|phone|history)",
);

/** What makes an end of it. */
const anEnd = any(
  "all (?:arranged|sorted|set|done|in order|squared away|taken care of|ready|paid up|tidy|settled)",
  "(?:that's|thats|that is|so that's) (?:me|it|everything)(?: about| nearly| all)?(?: done| ready| sorted| finished)?",
  "(?:nothing|no ?one|nobody)(?:'s| is)? (?:left |else )?(?:holding|keeping|stopping|to do|left)",
  "nearly (?:done|there|ready|over)|about done|almost (?:done|ready|over)",
  "(?:at |in |feels? |so |such )?(?:peace|peaceful|calm|calmer|lighter|ready now|relief|free)",
  "(?:after|when|once|before|for when|if) i(?:'m|'ve| am| have|)? ?(?:gone|go|not here|dead|leave|no longer|left|away for good)",
  "so (?:nobody|no ?one|they|she|he|it's|its|the [a-z]+|my [a-z]+)(?: else)? (?:don't|doesn't|won't|else|has|have|can|wouldn't|will|need|gets?|isn't|is not)",
  "(?:no use|won't need|don't need|no need)",
  "where i(?:'m| am) (?:going|off to|headed)",
  "for after",
  "soon|sunday|this weekend|by friday|the last (?:thing|of it)",
  "tie\\w* up|loose ends|no mess|left tidy|leave it tidy|in case",
);

const notLeaving =
  "(?:moving (?:house|in|out|to|abroad|flat)|emigrat\\w*|new (?:house|flat|job|place)|divorc\\w*|mortgage adviser|remortgag\\w*|landlord|annual leave|holiday|maternity|retir\\w*|charity shop|jumble|ebay|client'?s?|customers?'?|residents?'?|for the (?:vet|weekend|week|day)|deployment|carer|allotment)";

/** Preparations, hopes for a blow, envy of the dead, fear of oneself, last words. */
export const dangerLastRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.last-preparations",
    effect: ask,
    pattern: ways(
      both(putInOrder, anEnd, 90),
      later(putInOrder, putInOrder, 70),
      `letters? (?:for|to) (?:each |all |of |my |the |our )*${family}[^.!?\\n]{0,40}(?:after|when|once) i`,
      "(?:my|me|own) funeral(?:'s| is|s)? (?:already |all )?(?:been )?(?:paid|planned|booked|sorted|arranged|chosen|covered)|(?:paid|pay|paying|plan\\w*|chose|chosen|picked|book\\w*) (?:for |up |out )?(?:my|me) (?:own )?(?:funeral|coffin|headstone|plot|hymns|cremation|burial)|(?:song|hymn|music|dress|suit|outfit)s? (?:i want )?(?:for|at) my funeral",
      "goodbyes?[^.!?\\n]{0,40}(?:without (?:them|anyone|him|her|anybody) knowing|in my head|they don't know|nobody knows|quietly|one by one)|(?:last|only) (?:one|person|people|thing) (?:i|i'd|i've|left)(?: [\\w']+){0,4} (?:say )?(?:goodbye|bye) to|(?:had|left|still|need) to say goodbye to (?:you|him|her|them|my)",
      "(?:nice|good|kind|lovely|fitting|decent|sweet)(?: [\\w']+){0,2} last (?:thing|words?|memory|face|day|meal|conversation|kindness)(?! (?:of (?:the )?(?:shift|day|year)|on friday))|last (?:face|voice|kind word|thing|person|sunset|birthday|christmas|meal|time) (?:that )?(?:i'll|i will|i'd|i would|i'm going to|i ever)(?: ever)? (?:see|hear|have|get|feel|talk|speak|need)",
      `(?:give|show|read|send|leave|pass) (?:it|this|that|them) (?:on )?to (?:my |the )?${family}[^\\n]{0,50}(?:know|tried|loved|sorry|proud|remember|understand|explain)|(?:tell|let) (?:my |the )?(?:${family}|them|her|him) (?:know )?(?:that )?(?:i (?:tried|loved|love|did|was)|it (?:wasn't|isn't|was not) (?:their|her|his)|none of it|not (?:their|her|his) fault)`,
      "(?:whoever|someone|somebody|they)(?:'ll|'d| will| has to| have to| should)? (?:empties|empty|clears?|cleans?|finds?|opens?|goes through) (?:out )?(?:my (?:locker|desk|flat|room|drawer|things|body|house|phone)|me)(?=$|[.,!?]| (?:after|next|when|once|one day|in the end|then))(?! (?:some(?:thing|where)|a ))",
      "(?:made|making|make) (?:(?:my |me )peace(?: with (?:it|god|dying|the end|everything|that|going))?|peace with (?:god|dying|the end|going|leaving you all|death))(?=$|[.,!?]| (?:now|already))|my (?:suicide |goodbye |farewell )?note (?:would|will|is|'s|'ll|says|said)(?! (?:on|in|about) the)|(?:by the time|when) (?:you|anyone|they|someone) (?:read|reads|see|get)s? (?:this|that)",
      "sort(?:ed|ing)? (?:out )?(?:all )?(?:my|me) (?:affairs|will|funeral)|(?:getting|get|got|put|putting) (?:my|me) (?:affairs|house|things|papers) in order",
    ),
    notAsks: ["role.tasks", "recipient.effect"],
    exceptions: [
      ...idioms,
      ...denials,
      `${notLeaving}[^\\n]{0,80}`,
      `[^\\n]{0,80} ${notLeaving}`,
      "my note (?:is |was |says? )?(?:on|in|about|to) (?:the|a)",
      "see me (?:at|in|on) the|(?:before|when) i (?:go|leave) (?:to|on|home|for|the|work|at|back|in)|when i'm away|gone (?:home|to lunch|on)",
      "made peace (?:with|between) (?:them|the|him|her|dave)|someone (?:clears?|cleans?|finds?) (?:me a|me some)",
    ],
    span: "match",
    reason: "Things given away and put in order, funerals and farewells.",
    matches: [
      "My sister gets the cats, I've asked her. So it's all arranged.",
      "My brother is agreeing to take the dog, so now nothing is holding me",
      "Put the house in her name last week. Sorted the passwords. That's me about done.",
      "My funeral is paid for. I'm 29.",
      "I said my goodbyes to the lads today without them knowing",
      "you were the last one I'd to say goodbye to",
      "that's a nice last thing to hear",
      "give it to my daughter. She should know I tried.",
      "whoever empties my locker after",
      "it doesn't matter now, I've made my peace",
      "clearing out the flat so nobody else has to do it",
    ],
    mustNotMatch: [
      "we are moving house so I cleared out the flat, nearly done",
      "I gave my notice to the manager",
      "my neighbour takes the dog when I'm away",
      "I left my report with the foreman, all set",
      "the last thing I do is lock up",
      "someone finds me a chair",
    ],
  },
  {
    id: "en.risk.self-harm.last-let-happen",
    effect: ask,
    pattern: ways(
      `(?:hop\\w*|wish\\w*|pray\\w*|half wish|wouldn't mind|wouldn't be sorry|not mind|be glad|want\\w*|wait\\w*|beg\\w*|dream\\w*|imagin\\w*) ${words(5)}${calamity} ${words(5)}(?:hit|hits|take|takes|took|drift\\w*|swerv\\w*|finish\\w*|flatten\\w*|crush\\w*|kill\\w*|end|ends|get|gets|come|comes|came|fall|falls|fell|land|lands|went down|goes down|going down|is bad|bad news|terminal|never|would|will|doesn't|didn't|blow)(?: (?:me|my way|for me|on me|over me|into me|out of me|off|up|with me))`,
      `(?:wouldn't|won't|not|don't) (?:mind|care|be sorry|be sad|bother me|be bothered)(?: [\\w']+){0,3} (?:if|when) (?:the |a |an |some |this |my |i )?(?:next )?(?:${calamity})(?: [\\w']+){0,3} (?:went|goes|go|crash\\w*|came|comes|hits?|took|takes?|fell|falls?|down|sank|sinks?|burst|stopped|gave|got)`,
      `(?:hop\\w*|wish\\w*|pray\\w*)(?: [\\w']+){0,5} (?:finish\\w*|kills?|takes?|ends?|polish\\w*|carr\\w+|did) me (?:off|out|away|in|for good)|(?:hop\\w*|wish\\w*|pray\\w*|want\\w*)(?: i| to)* (?:get|catch|have|got|had) (?:the |a |some |an )?(?:cancer|tumou?r|something terminal|terminal illness|fatal \\w+|heart attack|stroke|covid|hit by)(?! (?:research|screening|nurse|jab|checked))`,
      `if (?:the |a |that |this |it |something |i )?(?:${calamity}|it)? ?(?:came|come|fell|fall|hit|went|crash\\w*|swerv\\w*|landed|caught fire|sank|asleep in|drown\\w*|collaps\\w*)(?: [\\w']+){0,6}[ ,]+(?:i'd|i would|id|i'll|i) (?:just |probably |not )*(?:stay|sit|lie|let it|stand|wait|wouldn't|not|thank|smile|be fine|be grateful|welcome)`,
      "(?:wouldn't|won't|don't|would not|didn't|not|never|stopped|no longer) (?:even |bother(?:ing|ed)? (?:to )?|really )*(?:get(?:ting)? out of (?:the|its) (?:way|road|path)|fight it|fight to|swim|brake|braking|duck|look(?:ing)? (?:when|before) (?:i|crossing|stepping)|save myself|jump clear|move out of the way|shout for help|call for help)(?! (?:about|over))|cross(?:ed|ing)? (?:the )?(?:road |street )?without looking|let the (?:road|river|sea|traffic|universe|dice) decide|(?:hands?|eyes) (?:off|shut|closed)(?: [\\w']+){0,3} (?:the )?(?:wheel|motorway|bypass|a\\d+|dual carriageway|driving)|(?:on the|along the) (?:motorway|bypass|a\\d+|dual carriageway)[^.!?\\n]{0,30}(?:hands off|eyes shut|eyes closed|let go)",
      "(?:left|leave|leaving) the (?:gas|engine) on(?! (?:by mistake|for))|(?:hand|give|swap|trade|donate) my (?:years|life|time left|days|heart|organs) (?:to|for|away)|since it's the last|(?:it's|that's|is|was) the last (?:one|time) (?:i'll|i will|i ever|ever)",
      "(?:stopped|stop|not|quit|skipping|skipped|haven't been) (?:taking|bothering with|having) (?:my |the )?(?:[a-z]+ )?(?:insulin|heart tablets|tablets|meds|medication|inhaler|warfarin|dialysis|chemo|blood thinners|pills)(?! (?:back|to))",
      "(?:scan|results?|biopsy|test|tests|lump|doctor|doc)(?: [\\w']+){0,3} (?:clear|fine|benign|negative|healthy|nothing)[^\\n]{0,60}(?:not (?:for|with|from|out of) relief|been hoping|disappoint\\w*|gutted|shame|pity|let down|almost sorry|wished)",
      "(?:garage|car|cab|kitchen|bathroom) (?:with )?(?:the )?(?:doors?|windows?|engine|gas) (?:shut|closed|down|running|on)[^\\n]{0,60}(?:not going|think about|think of|ever|breathe|sleep|wonder|forever|end)",
      "(?:tempt\\w*|pull\\w*|itch\\w*|urge|easy|half a mind|could just|wonder\\w* (?:how|what)|think\\w* (?:of|about)|thought (?:of|about)|imagin\\w*|one step|drawn)(?: [\\w']+){0,6} (?:off the edge|over the edge|over the rail\\w*|over the side|into the (?:traffic|river|water|canal|sea|road|press|crusher|baler|vat|tracks|path)|in front of (?:it|one|the|a)|under (?:it|the (?:wheels|train|bus|tram))|on the tracks|off (?:it|the (?:roof|bridge|gantry|scaffold\\w*|platform|mezzanine)))",
    ),
    notAsks: ["recipient.effect"],
    exceptions: [
      ...idioms,
      ...denials,
      "(?:wish|hope|hoping|want|waiting) (?:the |for the |for a )?(?:bus|train|tram|results?|scan|surgery|operation|ferry|flight|plane|lorry|load|van|car|truck)(?: (?:would|will|to|could))? (?:come|comes|came|arrive|get|gets|turn|be|run) (?!for me|my way|at me|over)",
      "(?:takes?|took|get|gets|got|bring|brings) me (?:home|to|back|there|away (?:to|on)|out (?:to|for|of (?:here|this job|this town|bed)))",
      "stopped taking (?:my )?(?:tablets|pills|meds|medication) (?:because|as|when) (?:i'm better|the doctor|they (?:said|worked))",
    ],
    span: "match",
    reason: "A blow, an illness or a fall that is hoped for or would not be escaped.",
    matches: [
      "half wish the 6.15 would drift my way",
      "I hope this flu finishes me off",
      "If the roof came in on me I'd stay sat where I am",
      "wouldn't get out of the road of a lorry either",
      "some nights I cross without looking",
      "I take my hands off the wheel",
      "I wouldn't mind if the plane went down",
      "I've stopped taking my heart tablets",
      "the scan was clear and I cried, not for relief",
      "I hope to get the cancer",
    ],
    mustNotMatch: [
      "I wish the bus would come on time",
      "hoping the scan is clear",
      "if the crane came late I would ring him",
      "waiting for the train to take me home",
      "don't fight about it",
    ],
  },
  {
    id: "en.risk.self-harm.last-dwelling",
    effect: ask,
    pattern: ways(
      both(
        "(?:env(?:y|ied|ious)|jealous|lucky|luckier|the lucky one|wish (?:i|it) (?:was|were)|trade places|swap(?:ped)? places)",
        "(?:dead|died|hospice|grave\\w*|cemetery|coffins?|morgue|mortuary|obituar\\w*|passed|buried|out of it now|terminal\\w*|deceased|ashes|at rest|gone now|in the ground|funeral|hearse)",
        60,
      ),
      "should(?:'ve| have| of|a)? (?:of |have )?been me(?! (?:who (?:got|was promoted|presented)|on the stage|presenting))(?=$|[.,!?]| (?:in|not|instead|that|under|who|on|and))",
      "(?:cemetery|graveyard|churchyard|grave|morgue|coffin|tomb|crematorium)[^.!?\\n]{0,40}(?:restful|peaceful|quiet|inviting|comfort\\w*|tempting|nice|home|calm|belong|only place)",
      "(?:spot|place|bridge|tree|room|stretch|crossing|bend|layby|lay-by|house|garage) (?:where|that) (?:my )?(?:dad|mum|mam|he|she|they|someone|brother|sister|mate|uncle|lad|girl|man|that [a-z]+)(?: [a-z]+)? (?:did it|jumped|died|hanged himself|hung himself|ended it|went in|topped|was found)",
      "(?:don't|dont|can't|cannot|not|wouldn't|shouldn't) (?:really )?(?:trust|be trusted)(?: myself)?(?: [\\w']+){0,3} (?:near|around|with|on|by|alone|when|tonight|at night|in)(?: [\\w']+){0,3} (?:edge|platform|bridge|roof|pills|tablets|meds|knives|blades?|car|wheel|tracks|alone|own|tonight|night|water|razors?|rope|window|balcony|kitchen)|(?:don't|dont|can't) trust myself(?= tonight| any ?more| alone| at night|$|[.,!?])",
      "(?:scared|afraid|frightened|terrified|worried)(?: of| about| by| what)* (?:myself|what i|what i'd|what i'll|i|i'd|i'll|my own (?:head|thoughts|hands|mind|brain))(?: might| may| could| would| will| am going to| am capable of)? ?(?:do|doing|end up doing|something)?(?: if| when| to myself| tonight| alone|$|[.,!?])(?! (?:i (?:fail|get|lose|make|mess)|they|he|she))",
      "not (?:safe|to be left)(?: (?:with|by|on|around|from|being) (?:my ?self|my own|own|alone))+|(?:dark|bad|black|scary|wrong|dangerous|ugly|intrusive|terrible|those|morbid|evil|death) thoughts?(?! (?:about (?:my|the) (?:boss|meeting|job)|leader))|thoughts (?:that )?(?:i|you) (?:shouldn't|can't (?:say|tell|type|repeat)|don't want|am ashamed)|thinking (?:very |some |the )?(?:bad|dark|wrong) things",
      "(?:cutting|cut|burning|burn|hurting|hurt|scratching|hitting|punching|starving|harming|pinching|biting|scalding)(?: up)? (?:my ?self|me ?self|mesel\\w*|my (?:arms?|legs?|wrists?|thighs?|skin|stomach))(?: again| on (?:breaks|purpose|my breaks)| just| to (?:feel|cope|calm|get through|stay)| after| when| in (?:the|my) (?:[a-z]+ )?(?:toilets?|loos?|bathrooms?|cubicle|shower)| lol| most| every|$)(?! (?:shaving|on (?:the|a)))|(?:cutting|sh|self ?harm\\w*|burning) again|long[- ]sleeves? (?:season|all summer|in (?:july|august|this heat))|relaps\\w* (?:with |on )?(?:the |my )?(?:cutting|sh|self)",
      "(?:nothing|not much|no fight|no one|nobody) (?:is |'s )?left (?:in me|of me|inside)|(?:given|gave|giving|give) up (?:on )?(?:living|life|being here|wanting to be here|fighting to (?:live|stay))|(?:lost|losing|no) (?:the |my |all |any )?will (?:to|for) (?:live|living|life|go on|carry on|exist)|(?:don't|dont|stopped|not) car(?:e|ing) (?:if|whether|what happens to me|about (?:living|being alive|staying alive))(?: i)?(?= (?:live|die|wake|survive|make it|come|am alive)|$|[.,!?])",
      "(?:do|did|doing|done) something (?:stupid|silly|daft|drastic|permanent|terrible|to myself)(?! (?:at work|in the|like|with (?:the|my)|on the))(?=$|[.,!?]| (?:tonight|soon|if|to myself|when|again|this|i))",
    ),
    notAsks: ["role.tasks", "recipient.effect", "recipient.trouble"],
    exceptions: [
      ...idioms,
      others,
      ...denials,
      "lucky (?:nobody|no ?one|he|she|they|it|to|that|not|i|we|escape|break|day|guess)|jealous of (?:my|the|her|his) (?:colleague|team|other)",
      "(?:lost|lose) the will to live[^.!?\\n]{0,40}(?:meeting|queue|spreadsheet|form|email|slides|minutes|powerpoint|call|hold|agenda|lol|haha)|(?:meeting|queue|spreadsheet|form|slides|powerpoint|agenda)[^.!?\\n]{0,50}(?:lost|lose) the will to live",
      "(?:afraid|scared|worried) (?:i|i'd|i'll|i might|what i(?:'ll)?) (?:might |may |could |would |will )?(?:do )?(?:if|when) (?:i )?(?:fail|get|lose|retire|leave|they|the|redundan\\w*)",
    ],
    span: "match",
    reason: "Envy of the dead, haunted places, fear of oneself, wounds by one's own hand, no will left.",
    matches: [
      "I envy my granddad, he's out of it now",
      "the old fellas in the hospice and think, lucky",
      "it should of been me in that coffin",
      "the cemetery is the only place that looks restful to me",
      "I keep driving past the spot where dad did it",
      "I don't trust myself near the platform edge",
      "I'm scared of what I might do if I'm alone",
      "hurting myself on breaks",
      "I've given up on living",
    ],
    mustNotMatch: [
      "I don't trust myself with spreadsheets",
      "lucky nobody died",
      "I hurt myself on the rack",
      "jealous of the other team",
      "I lost the will to live in that meeting",
      "I'm worried what I'll do when I retire",
    ],
  },
];
