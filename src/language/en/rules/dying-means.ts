import type { Rule } from "../rule.ts";
import { any, both } from "../words/danger.ts";
import { kin, ways } from "../words/dying.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms } from "./self-harm.ts";

const ask = risk("self-harm", "ask");

const medicine =
  "(?:paracetamol|tablets|pills|insulin|morphine|codeine|sleepers|warfarin|digoxin|potassium|fentanyl|diazepam|antidepressants|co-codamol|meds)";
/** What kills, where one works or passes by. */
const deadly = any(
  "rope|beam|a window|gas (?:ring|tap|oven|bottle)|the gas|freezer|chiller|cold store|chilling plant|minus thirty|lift shaft|shaft|hatch|railings?|the rail|rail's|guard ?rail|parapet|weir|the blade|the press|baler|crusher|the hook|the window|ledge|level crossing|the crossing|the kerb|the edge|the drop|the water|the rails|the tracks|the bridge|the tide|viaduct|the motorway|the wheel|the river|the canal|quarry|cliffs?|the sea|reservoir|pylon|third rail|the mains|busbar|the slurry|the pit|the silo|the vat|the dock|the lock|the platform|the roof|medicine cabinet|drugs? (?:cabinet|cupboard|trolley)|the exhaust|the garage",
);
/** How somebody dwells on it. */
const dwelling = any(
  "(?:a bit |bit |far )?too long|(?:more|longer|oftener) than i (?:ought|should|need|used)|than i ought|how (?:strong|easy|easily|little (?:there|it)|simple|quick|quickly|quiet|quietly|deep|cold|high|low|fast|far down|soft|long it)",
  "(?:nobody|no ?one|not a soul) (?:would|'d|will|could) (?:see|know|stop me|hear|notice|look)",
  "(?:wasn't|not|weren't) even (?:frightened|scared|bothered|startled|afraid)|embarrassed (?:he|she|they|it)|sorry (?:he|she|it)(?:'d| had) stopped",
  "(?:haven't|havent|didn't|not going to|never) report(?:ed)? (?:it|that)|(?:then|and) i (?:don't|dont|didn't) wait|i don't (?:always )?(?:clip|stop|wait|look|slow)",
  "what it (?:would|'d|might) (?:choose|do|feel like|be like|take)|let it (?:choose|decide|have me|take)|(?:took|take|taking) my (?:hands|foot|feet|eyes) off|see what happens|see if it",
  "just (?:go to sleep|nod off|drift|slip|lean|step|let go|keep walking|keep going)|you'd (?:just )?go to sleep|wouldn't feel (?:a thing|it|much)|over in (?:a|no)|as far as the",
  "caught myself|found myself|catch myself|count(?:ed|ing)(?! (?:stock|the (?:stock|float|till)))|worked out|working out|think about (?:it|that) (?:more|a lot|too|most)|keep thinking|on my mind",
  "looking at the (?:boats|view|water|stars|ducks)",
);

/** Means at hand that are counted, kept or dwelt upon, and questions that only somebody in danger asks. */
export const dyingMeansRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.means-at-hand",
    effect: ask,
    pattern: ways(
      both(deadly, dwelling, 90),
      `(?:enough|drawer of|drawer ?ful of|jar of|stash of|supply of|counted (?:out )?(?:my|the|all)|i count(?:ed)?|how many) (?:of )?(?:the |my |her |his |old )*${medicine}(?=$|[.,!?]| (?:to be|i've|i have|in|left|it|would|does|at home|to do))(?! (?:to (?:take|give)|for (?:the|each|my) (?:ward|patients?|round|headache)))`,
      `(?:his|her|dad's|mum's|nan's|gran's|the dog's|old|leftover|spare) ${medicine}[^\\n]{0,60}(?:drawer|kept|keep|never (?:took|handed|gave)|still (?:there|here|got|have)|hidden|under the|in my)|(?:drawer|box|cupboard|tin|bag)[^.!?\\n]{0,25}(?:i )?(?:don't|never|can't) open(?=$|[.!?])`,
      `(?:pharmac\\w+|nurse|vet|anaesthe\\w+|dispens\\w+|chemist|farmer|electrician|rigger|lab)[^.!?\\n]{0,25}(?:so )?i(?:'d)? know (?:exactly |precisely |just )?(?:how (?:many|much)|which|what (?:dose|it takes|would do it)|the (?:dose|number))`,
      "(?:googl\\w*|search\\w*|look(?:ed|ing)? up|read(?:ing)? up on|youtube\\w*|asked the internet)[^.!?\\n]{0,40}(?:how (?:cold|deep|high|long (?:it takes|before)|many|much|far|quick)|tide (?:times|tables)|which (?:pills|tablets)|what it feels like|the dose|painless|how to tie a (?:noose|knot that)|train times (?:through|past))(?! (?:staff|holiday|calories|followers))",
      "(?:i )?(?:told|asked) the (?:chemist|doctor|surgery|dentist|optician|bank|milkman|library|hairdresser)[^.!?\\n]{0,20} (?:don't|not to) bother[^.!?\\n]{0,40}|(?:no more|stop(?:ped)? (?:my|the)|not (?:picking|collecting|ordering)(?: up)? (?:my|the)) (?:prescription|tablets|repeat|inhaler|insulin)[^.!?\\n]{0,30}(?:after|from|past|what for|no need)",
    ),
    notAsks: ["role.tasks", "recipient"],
    exceptions: [...idioms, ...denials],
    unlessNear: [
      "patients?|residents?|customers?|passengers?|trainees?|apprentices?|school|the kids|toddlers?|inspect\\w*|survey\\w*|risk assess\\w*|toolbox|paint\\w*|swim\\w*|fishing|kayak\\w*|paddle|sailing|holiday|photos? of",
      "how long it takes to (?:clean|fix|weld|lay|cook|load)|stock ?take|the delivery",
    ],
    span: "match",
    reason: "Something that kills is dwelt upon, counted or kept.",
    matches: [
      "I looked at the hook on the crane and caught myself thinking how strong",
      "there's a window on nine I stand at longer than I ought",
      "enough tablets to be going on with",
      "mum's morphine is still in my fridge, kept it when she went",
      "vet nurse, so I know what it takes",
      "been looking up tide tables",
      "told the dentist not to bother with the crown",
    ],
    mustNotMatch: [
      "we inspect the bridge and keep thinking how strong it is",
      "I count the tablets for the ward",
      "how many tablets for each patient",
      "googled how to tie a tie",
      "the window sticks and I forced it",
    ],
  },
  {
    id: "en.risk.self-harm.means-questions",
    effect: ask,
    pattern: ways(
      "(?:do you know|does|do|is|are|would|can|could|what|how|did|has)[^?.!\\n]{0,40}(?:a will|wills|life insurance|the insurance|my pension|the policy|next of kin|power of attorney|a note)[^?.!\\n]{0,40}(?:typed|witness\\w*|count|valid|legal|pay|void|handwritten|signed|dies?|if (?:i|you|someone))(?! (?:at work|for the customer))",
      "(?:is it|would it be|d'you think it's|do you think it's|isn't it) (?:cowardly|selfish|wrong|a sin|sinful|weak|brave|so bad|rude|ok|okay|allowed|natural|normal) (?:to|if|for|that)[^?.!\\n]{0,40} (?:leave|go|stop|give up|want out|slip|end|not (?:want|stay|go on|be|mind)|walk out|don't want|lie down|look forward|dying|death)(?!\\w)(?! (?:early|the (?:job|firm|meeting)|my job|work|at five|on time|home|to (?:the|a|another)))",
      "(?:would|do|will|are|must|does|is) (?:you|u|this|it|the (?:app|program))(?: have to| obliged to| going to)? (?:tell|report|ring|call|pass|inform|alert)[^?.!\\n]{0,40} (?:if|when)[^?.!\\n]{0,30}(?:(?:someone|somebody|a person|a friend|anybody|anyone|people)[^?.!\\n]{0,12}(?:said|says|told)|wanted|planned|didn't plan|was going|were going|don't plan|thinking of|not going to be)",
      "(?:how (?:long|much|many|cold|deep|high|far)|does it hurt|what happens to|is it (?:quick|true|painless))[^?.!\\n]{0,50}(?:in the sea|drown\\w*|freez\\w+ to|paracetamol|overdose|to bleed|hypotherm\\w*|after (?:you|someone) (?:die|dies|go|goes)|when (?:you|someone) (?:die|dies)|till you (?:pass out|go under)|your (?:pension|debts?|cat|dog|kids) (?:if|when) you (?:die|go))",
      `(?:then you'd|you'd|you would|you'll|they'd|they'll) have to (?:do something|tell (?:someone|somebody)|act on|ring (?:someone|somebody)|call (?:someone|somebody)|report (?:it|me))|(?:who|when) does (?:a|the|my) (?:body|dog|cat|post) |(?:has|have|needs|need|got) to (?:arrive|get there|reach (?:her|him|them)|be read) after`,
      `(?:how many|who)(?: people)?(?: would|'d| will)(?: even| actually| all)? (?:come|turn up|show up|be there|be at it)(?=$|[.?!])`,
    ),
    notAsks: [
      "role.tasks",
      "recipient.who",
      "recipient.better",
      "circle.who-starts",
      "outcomes.collaboration",
    ],
    exceptions: [...idioms, ...denials],
    unlessNear: [
      "solicitor'?s? (?:clerk|office)|i (?:work|am|'m) (?:in|a) (?:probate|law|legal|insurance)|client|customer|workshop|party|barbecue|the do(?!\\w)|christmas do|training|event|meeting|open day|strike|audit",
      `my ${kin}(?:'s)? (?:will|estate)`,
    ],
    span: "match",
    reason: "Questions about wills, silence, cowardice and how it ends.",
    matches: [
      "does a will count if it's handwritten",
      "is it selfish to want to slip out before the end",
      "would you report it if somebody said they were going to stop",
      "I'd rather not say because then you'd have to do something",
      "what happens to your cat if you die",
      "who would even turn up?",
    ],
    mustNotMatch: [
      "is it rude to leave early",
      "would you tell me if I said it wrong",
      "how long does it take to set up",
      "will the app report it if I take a day off",
    ],
  },
];
