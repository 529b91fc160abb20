import type { Rule } from "../rule.ts";
import { any, both } from "../words/danger.ts";
import { kin, ordinaryLeave, tradeOfDeath, ways } from "../words/dying.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms, others } from "./self-harm.ts";

const ask = risk("self-harm", "ask");

const eased =
  "(?:slept|sleep(?:ing)?|calm\\w*|light|lighter|peace\\w*|easy|easier|quiet|better than i(?:'ve| have)|first time in|lovely|smiling|not (?:sad|scared|afraid|worried|angry)|no longer (?:sad|scared|afraid|worried))";
const decided =
  "(?:(?:it's|that's|everything's|all's|it is|it was|i'm|i've|i have)(?: all| just)? (?:settled|decided|made (?:up )?my mind(?: up)?|agreed with myself|sorted in my (?:head|mind))|(?:handed|hand) in (?:my|your) notice only|(?:i've|i have) (?:a|the) date|know (?:when|how) now)";
const theyKeep =
  "(?:what (?:they|she|he) (?:have|has|keeps?|remembers?|gets?)|(?:for (?:them|her|him) )?to remember|left with|leave (?:them|her|him) with|be the last (?:thing|of me)|want (?:her|him|them) to have (?:that|it|this)|that to be what)";

/** Calm after a decision, kindness to be remembered by, debts paid to the day, an hour in which nobody will call. */
export const dyingSettledRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.settled-calm",
    effect: ask,
    pattern: ways(
      both(decided, eased, 90),
      `(?:not|no longer|stopped being) (?:sad|scared|afraid|frightened|angry|worried|lonely|unhappy)(?: any ?more)?[ ,.;:-]+[^\\n]{0,50}(?:handed in|settled|decided|know (?:when|how)|date|like when you|not long|soon it|over soon|nearly over)`,
      `(?:light|easy|simple|beautiful|lovely|clear|funny|nice)[^.!?\\n]{0,40} (?:when|once|now|if) (?:you|i|that|you've|i've)(?: know| knew| that| have| you| i|'ve)*[^.!?\\n]{0,12} (?:won't|wont|don't|dont|not|no longer|needn't)(?: have| need| going)? ?(?:to )?(?:carry|face|hold|bear|live|answer|see (?:it|another)|keep (?:it|any)|be here|have to|need it)`,
      `${any("nice", "kind", "good", "sweet", "gentle", "patient", "lovely")} (?:to|with) (?:everyone|everybody|people|them all|them|all of them|my [a-z]+|her|him)[^\\n]{0,60}${theyKeep}|(?:let|letting) (?:her|him|them) (?:win|have (?:the last word|it all|everything|their way|her way|his way))[^\\n]{0,60}${theyKeep}`,
      `(?:thought|think|thinking|told myself)[ ,:"']+(?:remember|keep|have|hold on to) (?:this|that|it|me)(?:[ ,]+for (?:her|his|their) sake)?(?=$|[.,!?])|if (?:anyone|anybody|they|someone|she|he|people) asks?[ ,]+(?:(?:you can )?(?:tell|say to) (?:them|her|him) |say )?i (?:was|had been|seemed|looked) (?:happy|fine|ok|okay|well|all right|cheerful|laughing|at peace)`,
      `(?:she'll|he'll|they'll|you'll|she will|he will) be (?:glad|pleased|grateful|thankful)(?: of it| for it| for that| i did| of that)? (?:later|after|afterwards|one day|then)(?! (?:that |when |if )?(?:the|we|i)(?!\\w))`,
      `(?:keep|kept|going round|started|been) (?:giving|handing|taking|sending|returning|paying)(?: things| everything| stuff| it all| people| all)?(?: back)?[^.!?\\n]{0,30}(?:i(?:'d| had)? (?:ever )?(?:borrowed|owed)|what i (?:owe|owed|borrowed))`,
      `(?:took|taken|taking|taken) down (?:all )?(?:of )?my (?:photos?|pictures?|posters)[^.!?\\n]{0,40}(?:won't|wont|have to|nobody|no ?one|easier|for (?:them|her|him))|(?:bin|binned|burn|burnt|burned|burning|shred\\w*|delet\\w*|wip\\w*) (?:all )?(?:of )?my (?:old )?(?:diar(?:y|ies)|journals?|letters|photos?|notebooks?|history|messages)(?: so[^.!?\\n]{0,40}| before[^.!?\\n]{0,30})?(?=$|[.!?])`,
    ),
    notAsks: ["role.tasks"],
    exceptions: [...idioms, ...denials],
    unlessNear: [
      ordinaryLeave,
      "library|ladder|lawn ?mower|gdpr|audit|the union|pay rise|the contract|interview|appeal",
    ],
    span: "match",
    reason: "At ease since something was settled; gifts of kindness and of order to be left behind.",
    matches: [
      "I've made up my mind and I'm sleeping like a baby",
      "no longer scared, it's decided",
      "funny how easy it is when you know you won't have to face it",
      "I've been gentle with everybody this week so that's what they remember",
      "if they ask, tell them I was happy",
      "I keep giving back whatever I owed",
      "burned my diaries so nobody has to read them",
    ],
    mustNotMatch: [
      "it's all settled with the pay rise and I slept well",
      "be nice to everyone on the phone",
      "she'll be glad later that we fixed it",
      "I deleted my messages by accident today",
    ],
  },
  {
    id: "en.risk.self-harm.settled-parting",
    effect: ask,
    pattern: ways(
      "(?:goodbyes?|farewells?|thank[- ]?yous?) (?:still )?(?:to get through|left to (?:do|say)|to (?:say|make)(?= and|$|[.,])|without (?:them|anyone) (?:noticing|knowing))|(?:want|hope|need) (?:them|her|him|everyone) not to notice",
      "(?:proper|long|real|extra|tight|big) (?:handshake|hug|goodbye|squeeze|kiss)[^.!?\\n]{0,50}(?:don't usually|not like me|looked at me (?:funny|odd|strange)|didn't (?:let go|ask)|never do)",
      "(?:see you|till|until|back on|tomorrow|monday|next (?:week|time|year))[^.!?\\n]{0,30} (?:and |but )?i (?:nearly|almost|just|only) (?:corrected|told (?:her|him|them)|said (?:no|goodbye|you won't)|laughed|smiled|put (?:her|him|them) right)",
      `(?:would|will|was|were|could) i(?: still)? (?:be|come|going to be)[^.!?\\n]{0,50}(?:i said i'd (?:try|see)|i couldn't (?:answer|say)|i didn't know what to say|i said nothing|i lied|i changed the subject|couldn't promise|i promised nothing)`,
      `(?:thank(?:ed|ing)|said sorry to|forgave|told)[^.!?\\n]{0,60}(?:wanted|needed|glad|want) to have said (?:it|that|so)|(?:been )?saying (?:it|thank you|sorry|goodbye|that) to (?:a few|several|most|all|lots of) (?:people|of them|folk)|thank(?:ed|ing)? (?:you|him|her|them|everyone) for everything[^\\n]{0,60}(?:been good to me|won't|last|wanted|before)`,
      `(?:nobody|no ?one)(?:'s| is|'ll be| will be|'d be)? (?:expecting|waiting for|due to see|checking (?:on|in on)|looking for|going to (?:miss|look for|call)) me (?:anywhere|till|until|for (?:days|two|a|the))|(?:they're|everyone's|she's|he's|all|family's|kids are|house is|flat's)(?: all)? (?:away|out|empty|gone|asleep) (?:till|until|for|all|at|by)?[^\\n]{0,30}(?:made sure|saw to (?:it|that)|arranged (?:it|that)|on purpose|chose|picked|perfect)`,
      `(?:paid|pay|pays)(?: up| off)?(?: [a-z']+){0,6} (?:to|till|until|up to) (?:date|the end|friday|sunday|the \\w+)[^\\n]{0,40}(?:not a (?:penny|day|week) (?:past|after|more|beyond)|and no further|nothing (?:after|past)|you never do|don't usually)|(?:settle|settled|clear|cleared|pay|paid) (?:up )?(?:the )?(?:milk|paper|gas|bar|window cleaner|tab|slate)(?: [a-z]+){0,2}[ ,]+(?:and )?(?:then|see what|after that)`,
      `(?:so|that) (?:it|i) (?:won't|wouldn't|don't|will not) hurt (?:them|her|him|anyone|my [a-z]+)(?: so much| as much| too much| less| much)|pull\\w* (?:up )?(?:the )?(?:ropes?|ladder|drawbridge|roots?)(?: up)?[^.!?\\n]{0,40}(?:hurt|easier|for them|miss|one by one)|(?:easing|weaning|getting|let(?:ting)?) (?:them|her|him|people|everyone) (?:off me(?! (?:mind|chest))|used to (?:me (?:not|being)|it without|my not|the quiet|the gap)|forget me|go (?:gently|one by one))`,
      `(?:keep|save|store|put|hold|leave|print)[^.!?\\n]{0,30}(?:where|so|for)[^.!?\\n]{0,15} my ${kin}[^.!?\\n]{0,40}(?:older|grown|later|after|one day|when)|(?:send|show|give|read|post) (?:it|this|that|the rest)(?: on)? to my ${kin}[ ,]+(?:after(?:wards)?|when (?:it|i)|later|once)`,
      `(?:good|nice|lovely|glad|pleasure) to have (?:met|known|talked to|spoken to) (?:you|somebody|someone)|(?:i )?don't (?:know|think)(?: that)? i(?:'ll| will) (?:be )?(?:need|needing) (?:it|one|another|that)(?=$|[.!?])|(?:best|better) not (?:to )?(?:make (?:any )?promises|promise|plan (?:that|so) far|book)|(?:give|let) (?:my|the) (?:time|slot|hour|chair|place)[^.!?\\n]{0,15} (?:to|for|have) (?:someone|somebody|them|a person)`,
    ),
    notAsks: ["role.tasks", "recipient", "role.everyday"],
    exceptions: [...idioms, others, ...denials],
    unlessNear: [
      ordinaryLeave,
      tradeOfDeath,
      "wedding|airport|school run|exam|injection|the dog|physio|i(?:'m| am) (?:off|away|on nights)|busy|nights next|rota",
    ],
    span: "match",
    reason: "A parting that the others do not know of.",
    matches: [
      "I've a few farewells left to say",
      "gave him a proper hug, I don't usually",
      "she said see you next week and I just smiled",
      "my boy wanted to know would I be there in June and I couldn't answer",
      "they're all away till Monday, I made sure of it",
      "the rent's paid up to the end of May and not a day after",
      "I'm weaning them off me one by one",
      "print this so my daughter can read it when she's older",
      "thanked the driver for everything, I wanted to have said it",
    ],
    mustNotMatch: [
      "see you Monday, I nearly forgot my coat",
      "so it won't hurt the dog",
      "I said sorry to a few customers",
      "everyone's out at lunch",
      "best not promise, I'm on nights",
    ],
  },
  {
    id: "en.risk.self-harm.settled-near",
    effect: ask,
    pattern: ways(
      "^\\W*(?:well |um+ )?(?:there(?:'s| is) )?(?:no ?one|nobody|not a soul|only me|just me)(?:'s| is)?(?: here| about| around| in| at home)?[ ,.;:-]+(?:and |which |it |so )*(?:that's|it|that|makes|it's|is)[^.!?\\n]{0,20}(?:simpler|easier|better|good|best|how i want|the way i want|why|point|helps?|handy|convenient|just as well|perfect|tidier|kinder)",
      "(?:heavy|deep|sound) sleeper|plenty of (?:food|water) (?:down|out)|(?:won't|wouldn't|can't|couldn't) (?:hear|notice|know|wake|find out)(?=$|[.,!?]| (?:a thing|till|until|me))|(?:they're|she's|he's|everyone's|all) (?:all )?(?:away|out|asleep|gone)[^\\n]{0,30}(?:i made sure|saw to|on purpose|that's why|good)|(?:by the time|before) (?:they|she|he|anyone|anybody)(?:'d| would|'s| is|'re| are|'ll)? (?:get|gets|got|be|come|comes|back|home|wake|wakes)",
    ),
    asks: ["safety.near"],
    exceptions: ["(?:but|though) (?:i'm|im|i am) (?:fine|ok|okay|safe|alright|all right)"],
    span: "match",
    reason: "Asked who is near, it is told that nobody will notice.",
    matches: [
      "Nobody, and it's easier like that.",
      "My wife, but she's a deep sleeper",
      "the cat, there's plenty of food down",
    ],
    mustNotMatch: ["nobody, I live alone", "No one. It's fine, I'm fine."],
  },
];
