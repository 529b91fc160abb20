import type { Rule } from "../rule.ts";

const effect = { kind: "minimizing" } as const;

/** What somebody is, seen as a tool or a part of the body. */
const tool =
  "(?:stamp|robot|machine|arm|hand|hands|pair of hands|mouth|voice|ear|headset|scanner|printer|photocopier|printer|router|shredder|filter|calculator|conveyor(?: belt)?|form|forklift|trolley|wallet|dishwasher|vending machine|parrot|body|back|legs|number|barcode|button|screwdriver|hoover|typewriter|spreadsheet|search engine|autocomplete|answering machine|answerphone|sponge|mop|doormat|punchbag|punching bag|coat hanger|coat stand|pot plant|post box|postbox|letterbox|switch|valve|pipe|battery|cursor|traffic light|scarecrow|mannequin|keyboard|mouse|lever|pulley|tap|funnel|sieve)";

/** Ways of making one's own work small that need neither "just" nor "only". */
export const minimizingPictureRules: readonly Rule[] = [
  {
    id: "en.minimizing.human-tool",
    effect,
    pattern: `(?:human|walking|talking|glorified|living|breathing|meat|flesh|biological|overpaid|underpaid|expensive|two-legged) (?:[a-z-]+ )?${tool}|(?:an?|just an?|like an?|basically an?|i'm the|we're the|more of an?) ${tool} (?:with|on|in|that|who) (?:an? |the |my |legs|wheels|feet|lungs|hands|arms|eyes|hi[- ]?vis|lanyard|pulse|breathes|talks|walks|eats)|(?:hamster|rat|mouse) (?:in|on) (?:a|the|its|my) wheel|(?:hamster wheel|treadmill|conveyor belt of|groundhog day|sisyphus|finger exercise|going through the motions|spinning plates for|wheel[- ]spinning)|drop in (?:the|a) (?:ocean|sea|bucket)|(?:(?:spit|piss|pee|shout|scream|whistl|talk|cough)(?:ting|ing)?) (?:in|into|against) (?:the|a) (?:wind|void|sea|wall|hurricane|dark)|(?:bail(?:ing)?(?: out)?|empty(?:ing)?) (?:a|the) (?:boat|ship|sea|ocean|bath)|(?:rearrang\\w+|moving|shuffling|straightening) (?:the )?(?:deck ?chairs|paper|papers|chairs on)|(?:push|pushing|rolling|roll) (?:a |the )?(?:water|boulder|rock|stone|jelly) (?:uphill|up a hill|up the hill)|(?:paper|papers|boxes|numbers|data|figures|bits|dust|dirt|stuff|words|emails|things) (?:into|to|for) (?:other |more |another |different )(?:bits of )?(?:paper|papers|boxes|numbers|data|figures|bits|dust|dirt|stuff|words|emails|things|piles?)|from (?:one|this|a) (?:pile|box|column|folder|screen|tray|shelf|place|system|end|side|spreadsheet|side of [a-z ]{2,20}) to (?:another|the (?:other|next)|that)|from (?:point )?a to b|in one (?:end|ear|side|door)[^.!?]{0,15} out (?:of )?the other|(?:stop ?gap|filler|padding|wallpaper|scenery|furniture|plumbing|packing peanuts|padding|small print|background noise|white noise|part of the (?:scenery|furniture|wallpaper|plumbing|building|fixtures))`,
    exceptions: [
      "(?:not|isn't|never|more than|no) (?:just |only |a |an |like )*(?:robot|machine|number|cog|pair of hands)",
      "(?:rearrang\\w+|moving|straightening) (?:the )?chairs on the ward",
      "(?:sell|sells|selling|fit|fits|fitting|hang|hanging|make|making|repair|fix|fixing|clean|cleaning|design|deliver|delivering|do|doing|the|of|some|in) (?:the )?(?:furniture|plumbing|wallpaper|scenery|packing peanuts|filler|treadmill|conveyor belt)",
      "(?:get|take|moves?|carry|drive|deliver)[a-z]* (?:people|patients|passengers|them|kids|folk) from (?:point )?a to b",
    ],
    reason: "Oneself as a tool, the work as going round in circles.",
    matches: [
      "Basically a human stamp",
      "literally just a arm with a scanner on",
      "At present it is like bailing out a boat that nobody is sailing",
      "I turn bits of paper into other bits of paper",
      "otherwise it is simply finger exercise",
      "a mouth with a headset on, like a parrot with a lanyard",
    ],
    mustNotMatch: [
      "I sell furniture",
      "I'm not a robot",
      "I drive patients from A to B",
      "the scanner on the till broke",
    ],
  },
  {
    id: "en.minimizing.nothing-to-show",
    effect,
    pattern:
      "(?:what|nothing|not much|little|nowt|fuck all|sod all|bugger all) (?:have i got |do i have |have i |i've got |i have |to |is there |i got )*to show for (?:it|them|that|\\w+ years)|(?:what's|what is|what was) (?:it|that|this) (?:all )?(?:for|in aid of)(?=$|[.,!?])(?! you)|to what end|(?:wasted|threw away|thrown away|frittered) (?:my|\\d+|ten|twenty|thirty|the best|all those|half) (?:my )?(?:years?|life|career|decades?|best)|(?:years?|decades?|lifetime|life) of (?:other people's|someone else's|somebody else's|the same|wiping|pushing|moving|nothing|counting|other folks?')|(?:i|we) (?:don't|do not|never|didn't|can't) (?:really |actually |even |ever )?(?:make|create|produce|build|add|save|change|invent|decide|solve|contribute|achieve|leave) (?:anything|a thing|a damn thing|nothing|owt|much|any(?: real)? (?:value|difference|thing))|(?:leaves?|left|leave) (?:no trace|nothing behind|no mark)|(?:gone|eaten|wiped|thrown (?:away|out)|forgotten|dirty again|deleted|shredded|binned|scrapped|skipped) (?:by|in|within|before|the next) (?:the )?(?:morning|minutes|five minutes|ten minutes|lunch|evening|next day|a week|an hour|day|seconds)|(?:goes|going|leads|led) nowhere|(?:if|is) that(?:'s| is| counts as|'s even)? (?:a |an |what you call a )?(?:role|job|career|skill|life)(?= then| is it| i'm| so be it|,|\\?)|(?:only|all) (?:thing )?(?:i'm|i am|i was|we're) good for|good for nothing|not (?:the )?(?:sharpest|brightest|cleverest)|no (?:great )?shakes|no biggie|(?:nowt|nothing) (?:special|fancy|clever|to write home)(?! (?:happened|planned|changed|going on|else|we can))",
    exceptions: [
      "(?:customers?|they|people|clients?|he|she) (?:have |has |had )?(?:nothing|little) to show",
      "(?:we|i) (?:don't|never|didn't) (?:make|change|add|save|solve|decide) (?:anything|much) (?:up|without|until|on)",
      "road (?:goes|leads) nowhere",
      "nothing (?:special|much)(?: really)? (?:happened|planned|today)",
    ],
    notAsks: ["treatment", "safety", "outcomes.plan", "recipient.trouble", "comparison"],
    reason: "Years or days of work with nothing left of them.",
    matches: [
      "what have I got to show for it?",
      "Forty years of other people's clean floors.",
      "I don't make anything",
      "If that's a role then grand.",
      "wasted twenty years on it",
      "nowt special",
    ],
    mustNotMatch: [
      "we never change anything without asking",
      "customers had nothing to show",
      "nothing much happened today",
    ],
  },
  {
    id: "en.minimizing.leavings",
    effect,
    pattern:
      "(?:catch|catches|catching|pick|picks|picking|clean|cleans|cleaning|clear|clears|clearing|mop|mops|mopping|tidy|tidies|tidying|sweep|sweeping|wipe|wiping|eat|eating|left with|collect|collecting|carry|carrying|hold|holding) (?:up )?(?:their|the|his|her|everyone's|everybody's|other people's|after their) (?:droppings|crumbs|scraps|leftovers|leavings|mess|dregs|rubbish|shit|crap|dirt|dirty work|donkey work|grunt work|boring (?:bits?|stuff)|short straw)|(?:clean|tidy|pick|mop|wipe|clear)(?:s|ing)? up after (?:them|him|her|everyone|everybody|the [a-z]+|people|other people|others)|(?:take|taking|takes) (?:one|me|us) away and|(?:one|just one|only one) of (?:\\d+|many|hundreds|thousands|sixty|fifty|forty|a hundred|so many|the crowd|the herd|millions)(?! (?:the|our|people who (?:love|trust)))|(?:all|we're all|they're all|we are all|i'm all) the same to (?:them|him|her|me|management|head office)|(?:put|stick|sit|place|stand|drop) (?:anyone|anybody|a [a-z]+|someone|somebody|any [a-z]+) in (?:my|this|that) (?:chair|seat|place|spot|cab|hi[- ]?vis|apron|uniform|shoes|job)(?! and (?:they'd|see|it'd|they would|watch))|(?:swap|replace|swapped|switch) (?:me|us) (?:for|with|out for) (?:a|an|any|the) [a-z]+|(?:wouldn't|won't|don't|didn't|doesn't|never) (?:even )?(?:know|knew|learn|remember|use|ask) (?:my|our) names?|(?:no|never any) name (?:on|for) (?:it|us|me)|(?:press|presses|pressing|push|pushes|pushing|click|clicks|clicking) (?:the |some |same |these |two )*buttons(?! (?:at|on time|to stop|for (?:the|help)))|(?:i|we) (?:am |'m |are |'re )?(?:only |just )?(?:stand|stands|standing|sit|sits|sitting|hover|wait around)(?: there| here| about| around)* (?:and |in |behind|with |like )(?:wave|watch|smile|nod|orange|the machine|a sign|a (?:lolly|lollipop|stick|hat)|hold|press|lemon|lemons|spare)|(?:machines?|robots?|computers?|software|system|line|ai|app) (?:now |already |can |could |will |would |does |do |makes? |make )+(?:do |does |make |makes )?(?:it |in one |in an |in a |faster|better|quicker|my |what (?:i|my|we)|most of|the real|the work|all)(?:[^.!?]{0,25}(?:hour|minute|day|my|i do|we do|hands|better|faster|quicker|than me|than us|without))|(?:my|our) (?:own )?(?:mum|mam|mom|nan|gran|granny|kid|kids|daughter|son|dog|cat|six year old|five year old|nephew|niece|toddler|grandson|granddaughter|budgie|goldfish|\\d+[- ]year[- ]old) (?:could|can|would|'d|might) (?:easily |probably )?(?:do|have|manage|learn|handle|run)",
    exceptions: [
      "(?:press|push|hit)(?:es|ing)? (?:the |a )?(?:emergency|panic|stop|alarm|call|help|buzzer|lift|bell) button",
      "(?:can't|cannot|literally can't|can not|couldn't) (?:even )?(?:press|push|hit) (?:the |a )?button",
      "(?:machine|robot|computer|system|ai) (?:can't|cannot|won't|couldn't|doesn't|does not)",
      "one of (?:many|hundreds) (?:things|reasons|jobs|ways)",
      "(?:patients?|customers?|they|he|she|residents?) (?:don't|didn't|never) (?:know|remember) (?:my|our) names? (?:but|and yet)",
    ],
    notAsks: ["treatment", "safety", "recipient.better"],
    reason: "What others leave, a place anybody could take, a machine that does it as well.",
    matches: [
      "we are catching their droppings",
      "take one away and 59 will do",
      "they're all the same to them",
      "I press the buttons somebody else made",
      "I stand there in orange and wave at cranes",
      "The new machine make in one hour what my hands do in the day",
      "my nan could do it",
      "cleaning up after everybody",
    ],
    mustNotMatch: [
      "They literally cannot press the button till my timesheets are in",
      "press the emergency button",
      "a machine can't do that",
      "I sit with the families",
    ],
  },
  {
    id: "en.minimizing.postposed-only",
    effect,
    pattern:
      "(?:i'm|i am|we are|we're|ako|taga|my work is|my job is|job is|work is|it is|it's|its|that is|only|what i do is|i do|we do|i am doing|we are doing|me) (?:[a-z-]+ ){1,4}(?:lang|only|po lang|lang po|nomore|no more|nothing more|nothing else|that's all|thats all|and that's (?:it|all)|and thats (?:it|all)|that's it|thats it|full stop|end of(?: story)?|is all|,? nothing (?:more|else))(?=$|[.,!?])|(?:it's|it is|its|that's|thats|work is|job is|this is|was|is) (?:only|simply|merely|purely|just|nothing but|basically just) (?:a bit of |some |a lot of )?{workDoing}(?!\\w)|(?:still|forever|always) (?:a|the|an) (?:{menialRole}|[a-z]+(?:er|or|ist|man|woman|hand|ant))(?=$|[.,!?])|(?:i am|i'm|im) still (?:{workDoing}|punching|typing|here packing)(?=$|[.,!?])|(?:ordinary|simple|common|plain old|mere|humble|lowly|low-level|small small|small time|small-time|run-of-the-mill|bog-standard|common or garden|two-bit|bottom-rung|entry-level|unskilled) (?:{menialRole}|clerks?|workers?|employees?|staff|labour(?:er)?s?|jobs?|work|roles?|tasks?|teachers?|nurses?|coders?|engineers?|officers?|housewi\\w+|farmers?|sales ?\\w+)",
    exceptions: [
      "(?:not|isn't|aren't) (?:an? )?(?:ordinary|simple|common|mere)",
      "(?:on|in|at|for|from) [a-z]+days? only|(?:staff|members|cash|mornings|nights|weekends|weekdays|women|men|one|two|three|day|term time) only",
      "(?:simple|common) (?:task|job)s? (?:like|such|that take)",
    ],
    notAsks: ["treatment", "safety", "outcomes.plan", "close", "recipient.who", "supporters", "role.cover"],
    reason: "“I am clerk only”, “lang”, “that's all”: the word for small comes after.",
    matches: [
      "For now I am dough section lang.",
      "I am typing only",
      "it's only filing",
      "Still a packer",
      "I put lids on, that's all: I do lids and that's it",
      "an ordinary clerk",
    ],
    mustNotMatch: ["mornings only", "not an ordinary clerk", "it's only fair", "it's just that I'm tired"],
  },
  {
    id: "en.minimizing.and-i",
    effect: { kind: "minimizing", confidence: 0.7 },
    pattern:
      "(?:my (?:brother|sister|son|daughter|wife|husband|cousin|best friend|friend|friends|mates?|mum|dad|classmates|batchmates|flatmate|neighbour|partner|twin)|people i trained with|surgeons?|doctors?|architects?|engineers?) (?:is |are |'s |'re |has |have )?[a-z]+[^.!?\\n]{0,50}(?:,|\\.|;| and| but| while| whereas| -) ?(?:and |but |while |whereas )?(?:i|me) (?:just |only |still |get to )?(?:{workVerb}|alphabetise)(?!\\w)(?! (?:for|with|after|that|what) (?:him|her|them|they))|(?:doesn't matter|who cares|come on|mate|love|pal|sir|lol|look|please|seriously|society|god|honestly)[^.!?\\n]{0,30}[,.?!]+ ?(?:i|we) (?:just |only )?{workVerb} [a-z]+\\W*$|(?:asked?|asks|asking|wanted to know) (?:me )?what (?:i|we) (?:do|did|make|made|had done)[^.!?\\n]{0,50}(?:no answer|couldn't|didn't know|nothing to say|went quiet|said nothing|shrugged|i (?:just )?said|made something up|changed the subject)|(?:i )?(?:sit|stand|sat|stood) (?:there )?(?:in|at|by|behind|on) (?:a|the|my) [a-z]+ (?:all day )?and (?:raise|lift|press|click|push|wave|watch|stare|nod|stamp|scan|hand out|point)(?!\\w)",
    asks: [
      "concern",
      "mirror",
      "role",
      "circle.society",
      "comparison",
      "outcomes.values",
      "outcomes.aspiration",
      "null",
      "recipient.who",
    ],
    exceptions: [
      "(?:he|she|they) (?:can't|cannot|couldn't|need|needs|rely|relies|wait|waits|ask|asks|send|sends|bring|brings|hand|hands|give|gives|drop|drops|order|orders|want|wants|ring|rings|call|calls|come|comes|tell|tells|said|says|told)(?!\\w)",
    ],
    reason: "Somebody's high doing, and beside it mine.",
    matches: [
      "my brother builds bridges and I alphabetise",
      "doesn't matter what I value, I stack tins. no: come on, I stack tins",
      "my niece asked what I made and I had no answer",
      "I sit in a booth and raise a barrier",
    ],
    mustNotMatch: ["she brings the samples and I test them", "they send the list and I pack it"],
  },
  {
    id: "en.minimizing.low-words",
    effect,
    pattern:
      "same [a-z]+,? same [a-z]+|(?:more than|nothing but|think (?:of me as|i'm|we're|of us as)|known as|remembered as|to them i'm) (?:just |only )?(?:the|a) (?:woman|man|guy|girl|lad|one|fella|bloke|person|people|lady|kid) (?:who|that|with the)|(?:the |a |poor )?(?:muggins|mug|eejit|poor sod|dogsbody|skivvy|sap|donkey|lackey|gofer|poor bugger) (?:who|that|here|me)|(?:on|for|to|about|by|from|needs?|of) the likes of (?:me|us)|(?:i'm|im|i am|feel like|am) (?:just |only |basically |a )*(?:nobody|no one|noone|nothing)(?: here| there| tbh| really| to (?:them|him|her|anyone)|$|[.,!])|(?:spare|third|fifth) (?:wheel|tyre|tire)|bottom feeder|(?:that|which|it|machine|system|line|place|office) (?:doesn't|don't|does not|didn't|hardly) (?:really |even )?need (?:me|us)(?! (?:to|for))|babysit(?:ting)? (?:a|the) (?:machine|line|computer|screen|robot|server)|any (?:old )?(?:fool|idiot|eejit|muppet|mug|donkey|clown|halfwit|moron|dope) (?:with|can|could|who|off)|(?:nothing|not anything|anything) (?:a |an |any )?(?:robot|machine|computer|monkey|child|kid|ai|app|bot|teenager|student|trainee) (?:couldn't|could|can't|can)|nothing (?:any ?one|anybody|they|people|you)(?:'d| would| will) (?:ever |even |really )?(?:miss|notice|see|remember|thank|want)|(?:never|not) (?:been |exactly |really )?(?:the |very |that |too |all that |particularly )?(?:bright|brainy|academic|educated|gifted|talented|skilled|the (?:bright|clever|smart|brainy|sharp) one|one for brains|a (?:scholar|genius|thinker|high flyer|people person)|good at (?:anything|much|school))(?!\\w)|(?:no|without) (?:real |proper )?(?:qualifications|talents?|degree|letters after my name)|(?:society|nobody|no one|the world|people|history) (?:doesn't|don't|does not|won't|isn't going to|is going to|would|will|ever) (?:lose sleep|cry|weep|give a (?:toss|monkey's|damn|shit|thought|fig|hoot)|fall apart|remember|write (?:a )?(?:songs?|books?))|(?:they'd|people|customers|they would)[^.!?\\n]{0,20} (?:get|buy|find|have) (?:it|them|one|(?:their|the) [a-z]+) (?:from )?(?:someone|somewhere|anywhere|somebody) else|computer says no|(?:on|at) the (?:bottom|lowest|last) (?:rung|tier|grade|shelf|page)",
    notAsks: [
      "treatment",
      "safety",
      "recipient.trouble",
      "recipient.better",
      "comparison.fairness",
      "outcomes.plan",
      "close",
    ],
    exceptions: [
      "same (?:time|day|week|place|grade|years?|job|hours?|age|floor|belt|boxes|headset|tower),? same",
      "(?:not|isn't|never|nobody is) (?:just |only )?(?:a )?(?:nobody|no one|nothing)",
      "(?:nobody|no one)(?: here)? (?:knows|is|has|does|said|told|covers)",
      "(?:they|he|she|customers|patients|who) (?:has|have|are|is|were) (?:no|not|without)",
      "nothing (?:to do|else|wrong|unfair|but)",
    ],
    reason: "Words for somebody low, for work that nobody would miss, for no gifts.",
    matches: [
      "same screw, same hole, eight years",
      "to be more than the woman who unlocks the door",
      "I'm the muggins who presses go",
      "no one's waiting on the likes of me",
      "Any fool with a mop",
      "nothing a robot couldn't pick up by teatime",
      "nothing anyone would miss",
      "I was never the bright one",
      "im nobody here tbh",
      "a machine that doesn't need me",
    ],
    mustNotMatch: [
      "same time same place next week",
      "nobody here knows",
      "they have no qualifications",
      "they don't need us to call first",
    ],
  },
  {
    id: "en.minimizing.that-is-the-job",
    effect: { kind: "minimizing", confidence: 0.6 },
    pattern:
      "[.,!?;-] ?(?:and )?(?:that's|that is|thats) (?:really |basically |about |literally )?(?:it|all|the (?:whole )?job|about it|the lot|my (?:whole )?(?:day|job|life)|the (?:long and short|sum|size) of it|all there is to it)\\W*$|^\\W*(?:um+ |er+ |well |dunno |honestly |probably |idk |tbh )?(?:a |the |some |in a |into a |into the |in the |straight (?:in|into) (?:a|the) )?(?:skip|bin|landfill|shredder|drawer|archive|void|black hole|folder|incinerator|filing cabinet|recycling)(?: probably| i suppose| mostly| eventually)?\\W*$",
    asks: ["concern.task", "role.restated", "recipient.who"],
    reason: "A full stop after a short job, or a bin for a recipient.",
    matches: ["I sew buttonholes. Eight hundred a day. That is the job", "dunno, a skip probably"],
    mustNotMatch: ["that's the job I love and I do it well", "the bin lorry crew"],
  },
  {
    id: "en.minimizing.little-to-offer",
    effect: { kind: "minimizing", confidence: 0.65 },
    pattern:
      "^\\W*(?:um+ |er+ |well |honestly |tbh )?(?:nothing (?:useful|worth|special|anyone|a [a-z]+|that (?:transfers|counts|matters|anyone))|who (?:would|'d) (?:want|hire|need|pay)|who needs)(?!\\w)",
    asks: ["outcomes.fit", "assets"],
    reason: "Asked what one is good at or has gained: little.",
    matches: ["who would want a woman who can fold napkins"],
    mustNotMatch: ["patience, not a lot gets to me", "nothing gets past me"],
  },
];
