import type { Rule } from "../rule.ts";
import { any, both, later } from "../words/danger.ts";
import { letDown, lightened, ways } from "../words/dying.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms } from "./self-harm.ts";

const ask = risk("self-harm", "ask");

/** A danger that passed one by. */
const nearMiss = any(
  "(?:miss\\w*|skimm\\w*|clipp\\w*|graz\\w*|brush\\w*) (?:me|my (?:head|foot|bike|shoulder|arm|leg|car|cab)|us)(?! (?:at|when|out|out on|off|from|terribly|calls?))",
  "(?:pulled|yanked|dragged|grabbed|hauled|caught) me (?:back|out|clear|up|off|away|in time)",
  "(?:swerv\\w*|brak\\w+|stopped|slammed|steered|pulled up) (?:round me|past me|for me|in time|just in time|hard|an inch|inches|a foot|short)",
  "(?:near miss|close call|close shave|lucky escape|narrow(?:ly)? (?:escape|miss\\w*))",
  "(?:an inch|inches|a foot|a whisker|that much|this much|a hair) (?:from|off|away|closer|more|either way|to the left|to the right)",
  "(?:load|beam|brick|slate|pane|pallet|crate|hook|chain|branch|shelf|rack|girder|plate|skip|block)[^.!?\\n]{0,20}(?:came down|fell|dropped|landed|swung|crashed)[^.!?\\n]{0,30}(?:beside|behind|next to|in front of|past|where i(?:'d| had)? (?:been|just)|near|feet|foot|inches)",
  "(?:scan|results?|biopsy|test|tests|lump|shadow|mole|bloods?|ecg)[^.!?\\n]{0,20}(?:clear|fine|benign|negative|normal|nothing|harmless)",
  "all[- ]clear",
);
/** Peril that others shrink from. */
const peril = any(
  "turbulence|(?:the )?(?:plane|flight) (?:drop\\w*|shak\\w*|shudder\\w*|bump\\w*)|lightning|thunder ?storms?|black ice|the ice|(?:the )?overtak\\w+|blind bends?",
  "(?:smoke|fire|gas|bomb|evacuation|carbon monoxide|flood) (?:alarm|siren|alert|scare|warning)s?|(?:smell\\w*|smelt) (?:of )?(?:gas|smoke|burning)",
  "(?:chest|heart) pains?|pains? (?:in|across|down) my (?:chest|arm|left arm)|palpitations|(?:a|the) lump|(?:a|the) fever|blood pressure|skipp\\w* beats?",
  "(?:top|high|edge of the) (?:gantry|scaffold\\w*|roof|ladder|mast|crane|tower|stack|platform)|unclipped|untethered|off the harness|without (?:the|a|my) (?:harness|line|clip|belt|helmet)",
  "(?:live|bare) (?:wire|rail|cable)|third rail|(?:the )?blade without|guard off|confined space",
);
const unmoved = any(
  "(?:almost|nearly|half|a bit|quite|rather|sort of|kind of|more) (?:hopeful|glad|pleased|hoping|excited|relieved|interested|curious|happy|tempted|welcom\\w*)",
  "(?:i'm|im|i am|i was) (?:the |a |dead |quite |very |almost |so )*(?:calm one|calm|hopeful|hoping|at peace)(?=$|[.,!?])",
  "(?:no longer|don't|dont|not|didn't|wasn't|aren't|never) (?:even |really |actually |get |feel )?(?:mind|scared|afraid|bothered|frightened|worried|flinch|care|grip|hold on|pray|duck)(?: any ?more|$|[.,!?])",
  "used to (?:be )?(?:scared|afraid|frightened|terrified|hate|panic|dread|grip|worry)",
  "(?:this|that|it)(?:'d| would|'ll| will) (?:just )?do(?: me| it| nicely| fine)?(?=$|[.,!?])",
  "(?:everyone|everybody|they all|the others|the rest|people|the whole \\w+) (?:moved|ran|left|got out|legged it|went|panicked|screamed|evacuated|rushed out)[^.!?\\n]{0,15}(?:(?:but|except|bar|apart from) (?:for )?me|i (?:stayed|sat|stood|didn't))(?!\\w)",
  "(?:i )?(?:stayed|sat|stood|kept|carried on|remained) (?:where i was|put|there|still|on|sitting|typing|eating|at my desk)(?=$|[.,!?])",
  "(?:thought|think|thinking)[ ,:\"']+(?:well |oh |ah )?(?:good|fine|ok|okay|at last|finally|go on(?: then)?|come on(?: then)?|here we go|about time|let it|please|do it|now|take me|yes)(?=$|[.,!?])",
  "leaning|lean out|(?:less|more) a thought|more (?:a sort of|like) (?:a )?lean\\w*|let go",
);
/** What keeps one whole at work, on the road and in illness. */
const guard =
  "(?:(?:the |my |a |any |me )?(?:seat ?belts?|belts?|helmet|harness|lanyard|hard hat|lid|life ?jacket|buoyancy aid|mask|respirator|ppe|clip|tether|hi-?vis|gloves|goggles|inhaler|insulin|epi-?pen|tablets|statins|blood pressure (?:pills|tablets)|sugars?|brakes|lights|front door|door|mirrors?|smoke alarm|check-?ups?|screening|appointments?))";
const indifferent =
  "(?:don't see (?:what|the|why)|what(?:'s)? (?:for|it's saving|is it saving|it (?:saving|for|going to save)|the use|the point)|no point|why bother|can't see (?:the|why|what)|not (?:bothered|fussed)|don't (?:much )?care|either way|if it (?:happens|comes)|who cares|hardly matters|doesn't (?:much )?matter|(?:it's|its|it is) saving|wouldn't (?:be )?(?:the worst|so bad|mind)|so what|let it|whatever happens|keep(?:s|ing)? (?:what|me) (?:for|safe for)|save (?:what|me) for|makes no odds|same to me|all the same)";

/** One's own danger: not shunned any more, and a let-down when it passes by. */
export const dyingLetHappenRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.let-miss",
    effect: ask,
    pattern: ways(
      later(nearMiss, letDown, 110),
      `${letDown}[^.!?\\n]{0,20} (?:that |when |because |it |he |she |they |the \\w+ )+(?:miss\\w* me|stopped in time|braked|swerved|pulled me back|was clear|came back clear|was benign|saved me)`,
      `(?:leaver|deceased|dead|gone|left|former|deleted|removed|struck off|resigned|terminated|no longer (?:exist\\w*|here|employed|with us))[^\\n]{0,60}(?:mistake|error|glitch|wrong\\w*|the system|typo)[^\\n]{0,60}${lightened}|(?:mistake|error|glitch|the system|payroll|hr|the bank|letter)[^.!?\\n]{0,50}(?:(?:i was|i'd|i had|me (?:down )?as|said i(?:'d| was| had)) (?:a |as a |been )?(?:leaver|deceased|dead|died|gone|ceased))[^\\n]{0,70}${lightened}`,
    ),
    notAsks: ["role.tasks"],
    exceptions: [...idioms, ...denials],
    unlessNear: [
      "goal|penalty|offside|the match|the cup|dartboard|bingo|lottery|raffle|promotion|bus(?! (?:miss|stopped))|phone call|deadline|discount",
    ],
    span: "match",
    reason: "A blow that passed by was a let-down, or being struck off a relief.",
    matches: [
      "the lorry missed me by an inch and I felt robbed",
      "scan came back clear and I was a bit disappointed",
      "he pulled me back from the kerb and I thought, damn",
      "the bank had me down as deceased by mistake and it felt nice",
      "I was sorry when the car swerved in time",
    ],
    mustNotMatch: [
      "a pallet came down next to Jim and we were all shaken",
      "the ball missed me and I was gutted, what a goal",
      "they missed me when I was off, which was nice",
      "the scan was clear, what a relief",
    ],
  },
  {
    id: "en.risk.self-harm.let-come",
    effect: ask,
    pattern: ways(
      both(peril, unmoved, 100),
      later(
        `(?:stopped|quit|given up|gave up|no longer|don't|dont|not|never|can't be bothered|couldn't be bothered|forget to|haven't|don't bother|didn't bother|leave off|left off|skip\\w*)(?: [\\w']+){0,3} (?:wear\\w*|clip\\w*|us(?:e|ing)|put\\w*(?: on)?|fasten\\w*|do(?:ing)? up|buckl\\w*|tak\\w*|check\\w*|carr\\w+|tether\\w*|hook\\w*|lock\\w*|go(?:ing)? (?:to|for)|mend\\w*|test\\w*|turn\\w* on)(?: on| up| in)? ${guard}`,
        indifferent,
        90,
      ),
      `(?:drive|driving|drove|cycl\\w*|ride|riding|walk\\w*|cross\\w*)[^.!?\\n]{0,40}(?:slower than i (?:should|need)|faster than i should|too close to|nearer the (?:edge|kerb) than|past it (?:slow|twice))[^\\n]{0,40}`,
      `(?:lay-?by|viaduct|bridge|quarry|reservoir|cliff|weir|level crossing|multi-?storey|railway)[^.!?\\n]{0,30}(?:drive|go|walk|slow|stop|pull)\\w* (?:past|by|down|in|up|over|there)?[^.!?\\n]{0,20}(?:slow\\w*|longer|every (?:night|day|morning|time)|than i should|for no reason|twice)`,
      `(?:doctor|doc|gp|consultant|nurse|specialist|cardiologist)[^.!?\\n]{0,15}(?:said|says|told|warned|reckons|gave)[^\\n]{0,50}(?:or (?:else )?(?:i'd|i'll|you'd|you'll|it'll|you) [^.!?\\n]{0,15}(?:die|dead|be dead|kill|not see|won't see|wouldn't see)|won't see (?:\\w+ )?(?:sixty|fifty|seventy|christmas|another)|dead (?:by|in|within)|kill (?:me|you)|(?:five|two|ten) years)[^\\n]{0,50}(?:bought|lit|poured|drank|doubled|good|great|fine by me|promise|carried on|fry|ordered|sixty!|laugh\\w*)`,
      `wouldn't (?:go looking|look) for (?:it|death|trouble)[^\\n]{0,40}(?:wouldn't|won't|not) (?:get|step|move|jump|run|go|be)|(?:if|when) (?:it|my number|my time|the day)(?:'s| is|'d)? (?:comes?|came|happen\\w*|up)[^.!?\\n]{0,20}(?:i won't|i'd not|i wouldn't|not going to|won't) (?:fight|argue|complain|mind|run|stop it|be sorry|put up)`,
    ),
    notAsks: ["role.tasks"],
    exceptions: [...idioms, ...denials],
    unlessNear: [
      "toolbox talk|we check|i check|inspect\\w*|my job|apprentices?|trainees?|passengers?|patients?|residents?|customers?|pupils|the kids|drill|practice|false alarm every|burnt toast|toaster",
      "parachut\\w*|climb\\w* (?:wall|club|shoes)|surf\\w*|ski(?:ing)?(?!\\w)|motocross|pilot|rigger by trade|got used to|experience",
    ],
    span: "match",
    reason: "Danger is met without care for oneself, or let come.",
    matches: [
      "turbulence used to scare me, now I'm almost hoping",
      "the fire alarm went and everyone ran but me, I thought, this'll do",
      "I don't bother with putting on the harness, what's it saving",
      "had pains in my chest and thought, finally",
      "there's a quarry I drive past slower than I should",
      "if it comes I won't fight",
      "stopped going for the check-ups, doesn't much matter",
    ],
    mustNotMatch: [
      "fire alarm went and everyone left but the new lad, I went back for him",
      "I don't wear the gloves for typing, no need",
      "I used to be scared of heights, got used to it on the scaffold",
      "I check the belts, it's my job, doesn't matter what they say",
      "I drive past the quarry to the depot",
    ],
  },
];
