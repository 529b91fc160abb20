import type { Rule } from "../rule.ts";
import { any, both } from "../words/danger.ts";
import { ordinaryLeave, stop, ways } from "../words/dying.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms } from "./self-harm.ts";

const ask = risk("self-harm", "ask");

const rest =
  "(?:quiet|sleep|rest|peace|silence|dark|darkness|holiday|leave|break|night|exit|goodbye|kip|lie[- ]down|nothing|stop|sick leave|day off|nap|hush|lights? out|bed|a sit[- ]down)";
const unending = any(
  "(?:the |a |that |of the |i mean the )?(?:permanent|long|lasting|final|eternal|endless|last|big|other|forever|for ever|unending|deep|irreversible) (?:sort|kind|one|type|version|variety)",
  "(?:the (?:sort|kind|one|type) )?(?:that|which|you|i|where you|with) (?:doesn't|don't|never|won't|no) (?:end|stop|finish|come (?:back|round)|wake(?: up)?|get (?:up|called)|return|alarm|monday|morning)(?: from)?",
  "permanently|for good|for ever|forever|for eternity|and no (?:morning|monday|waking|alarm|return)",
);
const life =
  "(?:the world|life|living|existence|being alive|all this|all of this|the whole (?:thing|business|show)|this world|everything)";
const tedium =
  "(?:meeting|party|film|shift|queue|play|joke|dream|sentence|corridor|waiting room|exam|book|job|song|dinner|visit|train|bus ride|lesson|wedding|speech|game|hotel|match)";
/** Being taken away like a thing, or let go like a guest. */
const takenAway = any(
  "collected|fetched|picked up|claimed|returned|handed in|taken (?:away|home|back|in)|called (?:in|home|back)|recycled|scrapped|composted|written off|put (?:down|out|away|to sleep)|switched off|unplugged|decommissioned|let go of|set down|excused|dismissed|discharged|relieved of duty|released|let off|let out|forgotten|mislaid|lost|rubbed out|erased|struck off|deleted|wound up|extinguished|blown out|folded up|washed (?:away|out)|swept (?:up|away)",
);
const goOut = any(
  "go out|slip (?:away|off|under|out)|drift (?:off|away|out)|ebb(?: away)?|fade(?: away| out)?|go under|sink|dissolve|melt|evaporate|float off|be carried off|blow away|lie down(?: for good)?|be let off|be done",
);

/** Pictures of an end: a quiet of the permanent sort, being collected, ebbing away, an end to a long meeting that is the world. */
export const dyingImageRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.image-rest",
    effect: ask,
    pattern: ways(
      `${rest}[ ,.:;-]+(?:and |i mean |only |but )?${unending}(?=$|[.,!?])`,
      `(?:let off|excused|spared|released|dismissed|relieved|discharged|free(?:d)?) (?:from |of )?(?:the rest|all the rest|what's left|the remainder|it all|all of it|living|being|${life})(?: of it| of them)?(?=$|[.!?,])`,
      `${life}(?: is|'s| feels| seems| has become| was)?(?: just| like| only)? (?:a |an |one |some )?(?:very |long |bad |endless |dull |overlong |terrible |boring |other people's )*${tedium}[^.!?\\n]{0,25}(?:i'd (?:like|love|rather|leave)|i would like|i want|i wish|leave|excus\\w*|over|walk out|go home|end|get out|out of|can't|not invited|invited|stay)`,
      `(?:guest|visitor|lodger)[^.!?\\n]{0,40}(?:past the end|too long|overstay\\w*|outstay\\w*|should have left|time to go|who should go|gone home|last to leave)[^\\n]{0,60}(?:coat|taxi|fetch|home|leave|go|door)|(?:my|fetch my|get my|somebody (?:to )?(?:bring|fetch|hand)) coat(?=$|[.!?])[^\\n]{0,30}`,
      `(?:like|want|love|wish|prefer|rather|ready|waiting|ought|deserve|need|time|hope|easier|let me|ask(?:ing)?)(?: for me)? (?:to )?(?:just |quietly |simply |finally |all )?(?:be |get )${takenAway}(?=$|[.!?,;]| (?:like|by (?:god|the (?:sea|tide|council|bin men))|quietly|now|soon|for good|without|at last|and (?:that|left|not)))`,
      `(?:let|like|want|love|wish i could|prefer|rather|ready|hope|just)(?: me| to| for me)* (?:just |quietly |simply |finally |slowly )*${goOut}(?=$|[.!?,;]| (?:like (?:a |the )?(?:tide|light|candle|smoke|match|fire|lamp|snow|old|song|ember)|quietly|without (?:a |any )?(?:fuss|anyone|waking|noise)|no fuss|for good|and (?:stay|not|never|nobody|that)))(?! (?:into town|for a (?:drink|meal|walk|smoke|run)|on a (?:high|bang)))`,
      "let (?:it|me|the cup|the thing|the old \\w+) go in the (?:bin|skip|sea|fire|river|ground|bucket|crusher)|you let (?:it|them) go in the bin(?=$|[.!?])",
      `(?:nothing (?:left|remain\\w*|to remain)(?: behind)?|(?:no|not (?:a|one)) traces?|leave (?:no|nothing)(?: [a-z]+)?) of (?:me|myself|us)(?! (?:in the (?:office|kitchen|shop)|at work))${stop}|(?:wipe|rub|scrub|erase|edit|cross|score|strike|tippex|paint|cut) (?:me|myself|my name) (?:out|off|away)(?=$|[.!?,]| (?:of (?:it|the (?:world|photos?|story|family|picture)|everything|life)|and))`,
    ),
    notAsks: ["role.tasks", "recipient.who"],
    exceptions: [
      ...idioms,
      ...denials,

      "(?:fade|drift|sink|slip|go) out of (?:the )?(?:charts|fashion|league)",
    ],
    unlessNear: [
      ordinaryLeave,
      "hotel|spa|cottage|beach|lake district|camping|wild camp\\w*|hik\\w*|sauna|sofa|bath(?!\\w)|a fortnight|a week(?! next)|weekend",
      "servers?|machine|printer|project|app(?!\\w)|boiler|lamp|forms?|file|account|parcel|lift home|from the airport|from school|from nursery|the station|jury|hospital ward|from hospital",
    ],
    span: "match",
    reason: "A rest that does not end, being taken away or ebbing out.",
    matches: [
      "Rest, the permanent kind.",
      "sleep. the sort you don't wake up from",
      "I'd like to be let off the rest of it",
      "life is one long queue and I'd like to leave",
      "I'd like to be collected.",
      "let me go out like a candle",
      "I feel like a visitor who has stayed too long, somebody fetch my coat",
      "no trace of me",
    ],
    mustNotMatch: [
      "a rest, a fortnight in Wales",
      "I'd like to be picked up at the station",
      "life is a game, I work in toys",
      "I want to go out for a drink",
      "we leave no trace of us, wild camping",
      "the permanent sort of contract",
    ],
  },
  {
    id: "en.risk.self-harm.image-stop",
    effect: ask,
    pattern: ways(
      both(
        "(?:i stop|all stops?|it all stops?|everything stops?|nothing(?:ness)?|no (?:more )?(?:tomorrow|mornings|thoughts|numbers|me)|not waking|being switched off|lights out|the end|an end|oblivion|the void)",
        "(?:sounds?|sounded|would be|'d be|seems?|seemed|must be|feels?) (?:like |a |so |such a |quite |what a )*(?:heaven|bliss|paradise|peace\\w*|mercy|relief|lovely|restful|gift|treat|holiday|kind|kindness|comfort\\w*|nice|beautiful|rest)",
        40,
      ),
      `(?:0|zero|nought|nil)(?=[ ,.!?])[^.!?\\n]{0,30}(?:relief|peace\\w*|restful|quiet|lovely|bliss|calm|tempting|comfort\\w*|must be nice|sounds nice)|(?:relief|peace\\w*|restful|bliss|lovely|tempting|nice)[^.!?\\n]{0,20} (?:0|zero|nought|nil|nothing)(?= (?:must|would|sounds|is)|$|[.!?,])`,
      "(?:disappear\\w*|vanish\\w*|not being (?:here|there|seen)|being nobody|invisib\\w*|going)[ ,.:;-]+(?:i've |i have |been |i'm |getting |and )*(?:practi[sc]\\w*|rehears\\w*|(?:getting )?(?:good|better) at it|nearly (?:got it|perfect\\w*|there)|one of these days|get it right|for good|perfect\\w* it)(?! (?:into|the act|my))",
      `(?:take care|look after yourself|stay safe|keep well|mind yourself|see you (?:soon|tomorrow|monday|next (?:week|year|time)|then)|many happy returns|long life|happy birthday|many more)[^\\n]{0,50}(?:what for|if only|doubt it|no you won't|you won't|not for long|nearly done|won't be|too late|no need|god forbid|please no|hope not|i hope not)`,
      `(?:nearly|almost|about|just about) (?:done|finished|through) with (?:him|her|me|myself|this (?:body|one|life|lot|world)|being|living|it all|the whole)(?=$|[.!?,])`,
      `(?:like|love|want|prefer|rather|hope|ready) to (?:get |be )?lost(?=$|[.,!?]| (?:and|without|at sea|for good|overboard|for ever|one day and))`,
      "(?:came|come|comes) (?:to|over) me (?:very |so |all )?(?:quiet\\w*|calm\\w*|clear\\w*|soft\\w*|gentle|gently|sudden\\w*)[^.!?\\n]{0,60}(?:still be there|without me|not (?:be|have to)|could (?:stop|go|end)|needn't|don't have to|over|end)",
      `(?:off me|of me|than me|be me|being me|of myself|my own skin|this skin|this body|myself)[^.!?\\n]{0,10}(?:[.,;-] ?|and )(?:for good|permanently|full stop|never again|not just (?:the|this|my) (?:job|work|shift|week)|not the job)`,
      `(?:when|if|once) (?:this|it) (?:all )?(?:stops|ends|is over|finishes|goes quiet)(?: for me)?(?=[.!?,]|$)[^\\n]{0,40}(?:peace|rest|free|sleep|quiet|nobody|better|look forward)`,
    ),
    notAsks: ["role.tasks", "recipient"],
    exceptions: [
      ...idioms,
      ...denials,

      "nothing (?:to (?:do|worry|declare)|on|in the|wrong|planned)",
    ],
    unlessNear: [
      ordinaryLeave,
      "zero (?:defects|waste|hours|carbon|accidents|budget|inbox|tolerance)|inbox zero|carbon|magic(?:ian)?|theatre|stage|fortnight|wedding|lambing|fridays? at|the season|shift ends|half five|weekend",
    ],
    span: "match",
    reason: "Stopping, nought and being gone are said to be a relief.",
    matches: [
      "everything stops. sounds like heaven",
      "nothingness must be a relief",
      "zero sounds restful",
      "vanishing, I'm getting better at it",
      "they said many happy returns and I thought, I hope not",
      "I'm about done with this body",
      "I'd like to get lost for good",
    ],
    mustNotMatch: [
      "nothing on at the weekend sounds like heaven",
      "zero defects, what a relief",
      "take care of the till",
      "I'm nearly done with him, he's passed his training at half five",
      "disappearing into the stockroom",
    ],
  },
];
