import type { Rule } from "../rule.ts";
import { any, words } from "../words/danger.ts";
import { risk } from "./risk-effect.ts";

const ways = (...all: readonly string[]) => all.join("|");

/** After these questions what is told is the recipients' trouble. */
const recipients = ["recipient.trouble", "recipient.better", "recipient.effect", "mirror"];

const ordered =
  "(?:told|tell|tells|telling|asked|ask|asks|asking|made|make|makes|ordered|orders|instructed|forced|forces|expect|expects|expected|wants?|wanted|has|had|have|got|gets|pressur\\w+|supposed|dey tell|say|says|said|need|needs) (?:me|us|everyone|the lads|staff|we|i)(?: only| just| all| must| should| is| are| to| dey)*";
const records =
  "(?:logs?|sheets?|records?|charts?|figures|numbers|dates?|expiry dates?|labels?|certificates?|timesheets?|readings?|temperatures?|results?|reports?|books|invoices?|receipts?|forms?|checklists?|minutes|hours|training|inspections?|checks|tests|samples|weights?|scales?|signatures?|delivery notes?|tacho\\w*|mileage|stock count|count)";
const twist =
  "(?:chang\\w*|alter\\w*|wip\\w+|delet\\w*|backdat\\w*|fak\\w+|forg\\w+|fudg\\w+|invent\\w*|mak\\w+ up|made up|fiddl\\w*|falsif\\w*|doctor\\w*|edit\\w*|amend\\w*|rewrit\\w*|rewrote|swap\\w*|relabel\\w*|re-?date\\w*|copy\\w*|copies|guess\\w*|shred\\w*|hid\\w*|sign\\w*(?: off)?|tick\\w*|fill\\w* in|write|wrote)";
const sham =
  "(?:nobody (?:did|does|has|looks)|never (?:did|done|happened|checked|went|saw|were)|not done|without (?:looking|checking|doing|testing|seeing)|in one go|all at once|in advance|ahead of|before (?:the )?(?:audit|inspector|inspection|visit|customs|health)|after the fact|all the way down|from memory|for the (?:inspector|auditor|audit)|that (?:weren't|wasn't|didn't|never)|didn't (?:do|happen)|i (?:never|didn't|wasn't)|blank)";

/** Law broken at the employer's word, blows and home, and a body that gives way. */
export const dangerOtherRules: readonly Rule[] = [
  {
    id: "en.risk.illegality.frame",
    effect: risk("illegality", "act"),
    pattern: ways(
      `${ordered} ${words(1)}${twist} ${words(4)}${records}(?!\\w)(?! (?:of|for) (?:the|a|our) (?:meeting|party|visit|delivery|launch|menu))(?<!(?:sign|fill|write|tick|copy)\\w* (?:off |in )?(?:the |a |my |our |all )?\\w+)`,
      `${twist} ${words(4)}${records}(?: [\\w']+){0,6} ${sham}`,
      `${ordered} ${words(2)}(?:say|tell (?:them|him|her|customers|the \\w+)|write|put|claim|pretend|swear)[^.!?\\n]{0,45} (?:when|but|though|although|even though) (?:it|they|we|there|i|he|she|the)[^.!?\\n]{0,20}(?:was|is|were|are|had|didn't|wasn't|isn't|never|weren't)`,
      "(?:paint|plaster|tape|patch|fill|cover)\\w* over (?:the |a |all the )?(?:[a-z]+ )?(?:cracks?|rust|damp|mou?ld|leaks?|holes?|stains?)[^.!?\\n]{0,20} (?:before|for|so) (?:the )?(?:survey\\w*|inspect\\w*|audit\\w*|visit|buyers?|sale|client)|(?:want|wants|told|makes?|made|asks?|asked|tells?|have|has) (?:me|us) (?:to )?(?:say|tell (?:them|customers|people|folk)|write|swear)(?: that)? (?:it's|it is|its|the|they're|they are|everything(?:'s| is)|that)[^.!?\\n]{0,25} (?:fresh|new|organic|safe|tested|local|halal|vegan|free range|clean|legal|original|gluten free|cooked|checked)(?=$|[.,!?]| (?:when|but|and it))|(?:said|told|says|made|asked|has|had|wants?)(?: [\\w']+){0,3} put (?:a |the |an )?(?:different|new|wrong|old|older|false|another|later|earlier|someone else's|yesterday's|last week's) (?:batch|lot|serial|expiry)? ?(?:numbers?|dates?|labels?|stickers?|names?|codes?|tags?) on|(?:have|having|has|made|told|asked|expected|stop|paid) (?:to |me to |us to )?(?:lie|lying) (?:to|for|about)(?! (?:down|in))",
      "(?:approve|authoris\\w*|sign\\w*) (?:his|her|their) own (?:invoices?|expenses|hours|claims)|(?:wants?|using|uses|use|gave|give) my (?:login|password|signature|name|licen[cs]e|number|pin) (?:to|so|for|on)(?! (?:me|the (?:system|rota)|my))|(?:sign\\w*|put) my (?:name|signature) (?:to|on|for) (?:something|things|stuff|it|checks|work) (?:i|that|without)",
      "(?:bypass\\w*|disabl\\w*|tape[ds]?|taping|remov\\w*|took|take|taken|switch\\w*|turn\\w*|wedg\\w*|prop\\w*|block\\w*|chain\\w*|lock\\w*) (?:off |out )?(?:the |a |all the )?(?:[a-z]+ )?(?:guards?|interlocks?|alarms?|sensors?|fire (?:door|exit|escape)s?|limiter|emergency stop|smoke (?:alarm|detector)s?|light curtain)(?! (?:for (?:maintenance|cleaning|repair)))",
      "(?:dump\\w*|tip\\w*|pour\\w*|flush\\w*|bur(?:y|ied|ying)|burn\\w*) (?:[\\w']+ ){0,4}(?:oil|chemicals?|waste|paint|asbestos|sewage|solvents?|acid|fat|rubble|tyres|effluent|slurry)(?: [\\w']+){0,4} (?:drains?|river|stream|sea|woods|field|ditch|canal|sewer|behind|lake|at night|after dark|skip)|(?:sell\\w*|serv\\w*|us\\w+|cook\\w*) (?:[\\w']+ ){0,3}(?:out of date|past its date|gone off|expired|recalled|condemned|off meat)",
      "two sets of (?:books|records|accounts|figures)|(?:cheque|payment|cash)s? to (?:the )?(?:inspector|official)|(?:if|when) (?:the )?(?:labour|labor|health|tax|immigration|safety|council|police|hse|an?)? ?(?:officer|inspector|inspection|auditor|official|audit|cqc|ofsted)s? (?:come|comes|call|calls|ask|asks|visit|visits)[^.!?\\n]{0,30}(?:tell|say|hide|pretend|lie|run|stay)|(?:sign\\w*|pass\\w*|clear\\w*) (?:off )?(?:[\\w']+ ){0,2}(?:brakes|welds|tyres|lifts?|jobs?|vans?|vehicles?|work|scaffold\\w*|repairs?|meds|doses|patients) (?:that )?(?:nobody|no ?one|i)(?:'s| has| have|'ve| never)? ?(?:never |not |hasn't |haven't )?(?:check|look|test|inspect|seen|saw|done|did)\\w*",
      "(?:paid|pay|pays|wages) (?:in )?cash (?:no (?:slip|tax)|off the books|under)|no (?:contract|papers|licen[cs]e|insurance)[^.!?\\n]{0,30}(?:anyway|boss|they|drive|driving|told)|(?:bribe\\w*|kickback\\w*|backhander\\w*|envelope) (?:to|for|from) (?:the )?(?:inspector|officer|council|client|buyer|official)|(?:ghost|fake|dead) (?:workers?|employees?|patients?|invoices?|customers?|reviews?) (?:on|in|to|for)",
    ),
    notAsks: recipients,
    exceptions: [
      "(?:wouldn't|won't|never|refuse to|refused to|not going to|don't|can't) (?:[a-z]+ )?(?:lie|fudge|fake|falsify|backdate|forge|sign|change)",
      "(?:detect|spot|stop|catch|prevent|investigat\\w*|flag|report|check for|against|train\\w*)(?:s|ing|ed)? (?:[\\w']+ ){0,3}(?:fraud|forg\\w+|fake|brib\\w*|counterfeit|illegal)",
      "(?:for (?:maintenance|cleaning|repair)|lock ?out|tag ?out)|(?:fix\\w*|test\\w*|replac\\w*|service[ds]?) (?:the )?(?:guards?|alarms?|sensors?)|fire alarm(?:s)? (?:went|goes|test)",
      "burn\\w* (?:[\\w']+ ){0,2}(?:fat|oil)(?! (?:behind|in the))",
    ],
    span: "match",
    reason: "Told to falsify, sign unseen, mislead, or to work round what protects.",
    matches: [
      "They ask me only to change the expiry date on cartons",
      "he had us sign the sheets for the whole month in one go",
      "I was told to say the delay was weather, they had us say it was weather when it was no crew",
      "boss wants my login so he can approve his own invoices",
      "they told us to wipe the fridge logs",
      "dumping the chip oil in the storm drain after dark",
      "they want me to say the fish is fresh",
      "boss said put a different batch number on it",
      "to not have to lie to the inspector",
    ],
    mustNotMatch: [
      "she asked me to fill in the forms",
      "they told us to sign the timesheets",
      "the fire alarm went off",
      "I won't fake the results",
      "we removed the guard for maintenance",
    ],
  },
  {
    id: "en.risk.violence.frame",
    effect: risk("violence", "act"),
    pattern: ways(
      "(?:knife|blade|box ?cutter|scissors|bottle|gun|needle|screwdriver|machete|razor|hammer|fork|cleaver|stanley)(?: [\\w']+){0,4} (?:to|at|against|on|in|into|up to|towards) my (?:throat|neck|face|head|back|chest|stomach|ribs|side|eye)|(?:swung|swing|swings|brandish\\w*|came at me|coming at me|goes for|went for)(?: [\\w']+){0,4} (?:at (?:me|us|my)|with (?:a|his|her) (?:knife|fist|stick|belt|bottle|hammer|bat|blade|gun))|(?:wav\\w+|rais\\w+|pull\\w*) (?:a |his |her |the )(?:knife|fist|stick|belt|bottle|hammer|bat|blade|gun|machete|screwdriver)(?: [\\w']+){0,2} (?:at|on|to) (?:me|us|my)",
      `(?:husband|wife|partner|boyfriend|girlfriend|ex|himself|herself|fella|my man|oga|in-laws?|dad|father|brother|son)(?: [\\w']+){0,3} (?:hit|hits|hitting|beat|beats|beating|slap\\w*|punch\\w*|kick\\w*|chok\\w*|broke|breaks|throw\\w*|threw|push\\w*|grab\\w*|burn\\w*|lock\\w*|threat\\w*|strangl\\w*|hurts?) (?:me|my|us)(?! (?:record|fall|heart))`,
      "(?:wear\\w*|cover\\w*|hide|hiding|conceal\\w*|explain\\w*|long) (?:[\\w']+ ){0,4}(?:sleeves?|bruis\\w*|marks|scarf|make-?up|sunglasses|black eye)[^.!?\\n]{0,50}(?:see|notice|know|ask|bruis\\w*|marks|neck|at home|himself|husband)|(?:himself|husband|partner|boyfriend|wife|he|him) at home[^.!?\\n]{0,60}(?:sleeves?|bruis\\w*|marks|afraid|scared|temper|fists?|drink)|(?:afraid|scared|frightened) (?:to go home|of (?:my (?:husband|partner|boyfriend|wife|ex)|going home|him at home))|(?:black eye|bruises|bruised|cracked rib|split lip)[^.!?\\n]{0,40}(?:home|husband|partner|boyfriend|he|him|door|customer|patient|resident|pupil|manager|chef|boss)",
      "(?:got|been|was|being|get) (?:pinned|shoved|pushed|dragged|grabbed|slammed|thrown|choked|held) (?:to|against|up|by|into|down|on) (?:the |a |my )?(?:wall|floor|door|throat|hair|neck|lift|counter|car|bed)|hands? (?:on|round|around|at|to) my (?:throat|neck)",
      "(?:resident|patient|pupil|customer|passenger|client|student|kid|prisoner|inmate|guest|lad|driver|punter|drunk|fella|father|relative)s? (?:[\\w']+ ){0,3}(?:bit|bites|bitten|punch\\w*|kick\\w*|scratch\\w*|headbutt\\w*|slap\\w*|spat|spit\\w*|grab\\w*|chok\\w*|strangl\\w*|stab\\w*|hit|hits|lung\\w*|swung|attack\\w*|assault\\w*|push\\w*|shov\\w*|pulled my hair|threw)(?: [\\w']+){0,3} (?:me|us|my|at me|in the face|through my|on the ward)(?!\\w)|(?:hit|hits|whack\\w*|rap\\w*|strik\\w*|struck) (?:me|us) (?:with|on|across|in|over|when|for)(?! (?:the (?:news|bill|idea)))",
      "(?:stitch\\w*|concuss\\w*|broken (?:nose|rib|jaw|finger|wrist)|black eye|a&e|hospital)[^.!?\\n]{0,40}(?:punch|kick|attack|hit me|assault|headbutt)|(?:attack|assault|stab|mugg|robb)(?:ed|ing)(?: (?:at|in|on|by|outside|during|twice|again|while))(?! (?:customers?|the shop))",
    ),
    notAsks: recipients,
    exceptions: [
      "(?:he|she|they|someone|people|colleague|staff|nurse|lad|victims?|woman|women|man|patients?|clients?|who|was|were|residents?)(?: (?:was|were|got|had been|being|who|get|are))+ (?:attack|assault|stab|mugg|robb|punch|hit|beat)\\w*(?! me)",
      "with (?:a |an |his |her |the )?(?:balloon|pillow|foam|toy|paper|plastic|teddy|cushion|inflatable)[^.!?\\n]{0,10}|hit (?:me|us) with (?:a |an )?(?:balloon|pillow|foam|toy|paper|plastic|teddy|cushion|inflatable|hug)",
      "hit (?:me|us) (?:with (?:the|a|an) (?:news|bill|question|email|deadline|idea)|when|that|how|like)|(?:hit|beat) (?:my|our) (?:target|number|deadline|record)|broke my (?:heart|concentration|fall|phone screen|streak)",
      "(?:push|pushes|pushed|threw|throws|grab|grabs|grabbed) (?:me|us|my) (?:to|for|a party|coat|bag|in at)|brother'?s? (?:[\\w']+ )?(?:push|grab|threw)",
    ],
    span: "match",
    reason: "Weapons, blows from those served, and violence at home.",
    matches: [
      "he held a box cutter to my throat",
      "The customer swung a bottle at my head",
      "my husband broke my finger",
      "It's himself at home, I wear the long sleeves so the customers don't see",
      "resident bit through my glove last night",
      "she hits me with the ruler",
    ],
    mustNotMatch: [
      "it hit me when she thanked us",
      "women who were beaten",
      "my brother pushed me to apply",
      "we hit my target",
    ],
  },
  {
    id: "en.risk.health.frame",
    effect: risk("health", "act"),
    pattern: ways(
      "(?:my )?hands?(?: [\\w']+){0,2} (?:shak\\w+|trembl\\w+|shook|numb|gone numb|swollen|bleed\\w*)(?= (?:so|too|all|now|every|when|before|and|at|i|that)|$|[.,!?])(?! hands| on it)|(?:cough\\w*|pass\\w*|pee\\w*|throw\\w* up|vomit\\w*) (?:up )?blood|(?:my|the) (?:seizures?|fits?|blackouts?|dizzy spells?|tremors?|angina|ulcer|hernia)(?! (?:out|in|for|with) (?:the|our|a))|blood pressure (?:is|was|'s)? ?(?:\\d{3}|through the roof|sky ?high|dangerous\\w*)|(?:hiding|hide|hid) (?:the |my )(?:seizures?|fits|illness|diagnosis|epilepsy|injury|pain|condition|pregnancy|blackouts?)",
      "(?:my )?(?:chest|throat|stomach) (?:goes|gets|went|is|was) (?:all )?(?:tight|tense|in knots|into knots|like a fist)(?= (?:as soon|when|before|every|the moment|at|on|each)|$|[.,!?])",
      "(?:panic|anxiety) attacks?(?! (?:call|leaflets?|training|patients?))|(?:can't|cannot|couldn't|not able to) (?:stop (?:crying|shaking)|breathe|get out of bed|leave the house|keep (?:food|anything) down)|(?:cry|cried|crying|weep\\w*|sob\\w*|puk\\w*|throw\\w* up|retch\\w*|been sick) (?:[\\w']+ ){0,2}(?:in the (?:car|toilets?|loo|shower|stockroom|van|bath)|before (?:every|each|work|my)|every (?:day|morning|night|shift)|on the way)",
      `(?:bottle|bottles|litre|six cans|cans|pint|vodka|whisky|wine|gin)(?: of (?:wine|vodka|whisky|gin|rum))? (?:a|every|each) (?:night|day|evening)|(?:drink\\w*|smok\\w*|tak\\w+|using|snort\\w*|dop\\w*)(?: [\\w']+){0,4} (?:to (?:get to sleep|sleep|cope|get through|function|stay awake|numb|keep going))|(?:codeine|tramadol|pills|coke|speed|caffeine pills|valium|diazepam) (?:to|just to) (?:get|sleep|cope|stay|work)`,
      any(
        "haven't eaten (?:properly )?(?:in|for) (?:days|weeks)",
        "not slept (?:right|properly|well|a full night)[^.!?\\n]{0,12}(?:in|for|since) ",
        "(?:gp|doctor|doc|consultant|nurse) (?:[\\w']+ ){0,2}(?:signed me off|told me to (?:stop|rest|take)|says? (?:i (?:have to|must|need)|if i don't|it's (?:burnout|stress|exhaustion|depression)))",
        "(?:burnt|burned) out(?= |$|[.,!?])(?! (?:bulb|car|motor|clutch|engine|shell|van|building))",
      ),
    ),
    notAsks: recipients,
    exceptions: [
      "cr(?:y|ied)[^.!?\\n]{0,40}(?:leaving do|farewell|film|wedding|miss (?:her|him|them)|happy|laugh|onions?)",
      "(?:customers?|patients?|clients?|people|residents?|callers?|kids?|children|students?|pupils?|he|she|they|someone|colleague|wife|husband|daughter|son|baby|babies|dog|cat|nurse|nurses|staff)(?:'s)? (?:[\\w']+ ){0,4}(?:panic|anxiety|seizures?|cry\\w*|blood|breathe|burnt out|burned out|burnout|drink\\w*|sleep|slept|signed)",
      "hands? (?:doesn't|don't|didn't|never) shak\\w+|(?:saw|watched|seen|caught|found|heard) (?:him|her|them) cry\\w*[^.!?\\n]{0,20}|shak\\w+ hands?|hands? (?:shak|shook)\\w* (?:hands|on)|(?:take|check|measure|do)(?:s|n|ing)? (?:[\\w']+ )?blood pressure|(?:a|one) (?:pint|glass) (?:of|a week)",
    ],
    span: "match",
    reason: "Signs of the body and of coping that cannot go on.",
    matches: [
      "hands shake so bad I can't hold the scanner",
      "I am hiding the seizures from HR",
      "my blood pressure is 190",
      "panic attack in the lift again",
      "drinking a bottle of wine a night to get to sleep",
    ],
    mustNotMatch: [
      "callers who have panic attacks",
      "I check blood pressure all day",
      "we shook hands",
      "the burned out motor",
    ],
  },
];
