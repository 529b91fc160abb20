import type { Rule } from "../rule.ts";
import { any, both, later } from "../words/danger.ts";
import { elders, envy, somebodyDead, stop, ways } from "../words/dying.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms } from "./self-harm.ts";

const ask = risk("self-harm", "ask");

/** Things that lie still, pass over or come apart, and that somebody would rather be. */
const stillThing = any(
  ..."rumou?r,draft,ghost,dream,blank,maybe,stone,pebble,rock,tree,leaf,cloud,rain,snow,snowflake,smoke,dust,fog,mist,puddle,draught,shadow,echo,footnote,gap,ash,ashes,sand,moss,soil,earth,mud,foam,steam,vapou?r,air,wind,feather,seed,mushroom,river,sea,wave,statue,fossil,bench,doorstop,hole,nothing,thing,rug,lamp,plank,brick,bit of (?:rain|dust|fluff|fog|sky)".split(
    ",",
  ),
);
const notBegun =
  "(?:born|conceived|started|begun|made|thought of|invented|switched on|delivered|issued|printed|had|here|there|called|given a (?:name|go)|put together|planned|dreamt up)";

/** Envy of those who have died, a call from them, the wish never to have been begun. */
export const dyingEnvyRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.envy-dead",
    effect: ask,
    pattern: ways(
      both(somebodyDead, envy, 90),
      `(?:what|like|the way|as|same as|how) (?:my |our |the )?(?:old |poor |late )?(?:${elders}|he|she|they|old [a-z]+)(?: [a-z]+)? (?:got|had|went|did|goes|done)[ ,]+(?:[\\w']+[ ,]+){0,3}(?:in (?:his|her) sleep|quick\\w*|sudden\\w*|no fuss|no bother|fast|overnight|like a light|peaceful\\w*|gone by morning|at (?:\\d\\d|thirty|forty|fifty|sixty)|the heart|heart)`,
      `(?:want|wanna|like|love|rather|wish i (?:was|were)|wish i could|ready|2|to|better|should)(?: [\\w']+){0,2} (?:be|b|go|sit|lie|sleep|end up) (?:where|with|beside|alongside|next to|by|in with) (?:my |our |me |wee |the )*(?:nan|nana|nanna|gran|granny|grandma|grandad|granddad|grandpa|late [a-z]+|lola|lolo|nani|amma|baby that|twin)(?:'s| is|'s gone| has gone| went| was put| lies)?${stop}`,
      `(?:where|with|beside|alongside|next to) (?:my |our |the )?(?:${elders})(?:'s| is| has)? (?:buried|now she's gone|now he's gone|gone to|in (?:the ground|heaven|the churchyard|the cemetery)|under the (?:yew|stone|oak))[^.!?\\n]{0,30}`,
      `(?:hear\\w*|heard|dream\\w*|sees?|saw|feel\\w*|felt|keeps?|kept|is|are|be) [^.!?\\n]{0,40}(?:calling me(?= (?:home|over|in my sleep|to (?:come|join|her|him|them)|from (?:the (?:grave|other side|water|river)))|$|[.!?])|beckon\\w*|holding the (?:door|gate|bus) (?:open )?for me|waiting for me (?:there|over there|on the other side|up there|with (?:the|her|his))|telling me to come|saying come on|shove up|saved? me a (?:seat|place|chair|spot)|keep\\w* (?:me )?a (?:seat|place|chair|spot) (?:warm|for me)|put(?:ting)? the kettle on for me)`,
      `(?:he|she|they|brother|sister|mate|friend|husband|wife|[a-z]{3,10}) (?:went|has gone|'s gone) first(?=[.,;!])[^\\n]{0,70}(?:seat|place|keep|mine|me next|turn|follow|after him|after her|soon|wait)|(?:i'm|im|i'll be|i should be|i must be|i'd be) (?:surely )?(?:next|the next one|after (?:him|her|them))(?=$|[.!?])[^\\n]{0,60}(?:grave|dead|died|buried|gone|hope|good|sooner)`,
      `(?:(?:god|the lord|death|the reaper|the angels?|him upstairs|heaven|he)[^.!?\\n]{0,25}(?:call(?:s|ed) (?:for|in)|pick(?:s|ed) (?:up )?(?:all|the wrong)|takes?|took)|(?:god|the lord|he|death|they|someone|the reaper|the angels?|him upstairs)[^.!?\\n]{0,25}(?:fetch\\w*|collect\\w*|come (?:for|by)|came for|send for|sent for)) [^.!?\\n]{0,50}(?:not me|but me|never me|why not me|forgot\\w* me|pass(?:es|ed)? me (?:over|by)|leaves? me(?! (?:the|a|up|to|on|my|with|standing|alone))|skip\\w* me|wrong (?:one|man|woman|house|door|bed))`,
      `(?:appointment|date|meeting|ticket|booking) (?:with|on|to) (?:my maker|the other side|death|the reaper|st peter|saint peter|god|the undertaker|the worms)|(?:the |on the )other side[^.!?\\n]{0,30}(?:waiting|see (?:her|him|them)|meet|calls?|calling|soon)(?! (?:of the (?:road|river|street|fence|town|wall|desk|counter|counters|world|building|yard|screen|phone)))`,
      later(
        "(?:[a-z]+ )?(?:with four grandchildren|with (?:a|two|three|young|wee) (?:kids?|baby|grandchildren|everything)|who (?:had|has) everything|who wanted to live|who loved life)",
        envy,
        80,
      ),
      `(?:tired|sick|weary|sorry|fed up|ashamed|lonely|hard|daft|odd|strange|stupid) (?:of|to be|at|about|being|that i'm|i'm) [^.!?\\n]{0,25}(?:still (?:here|about|alive|standing)|left (?:behind|over|standing)|the last one (?:here|left|standing)|the survivor|the one (?:who|that) (?:stayed|lived|survived|was spared|got out))`,
      `(?:stone|tombstone|headstone|grave|plot|urn|coffin|box|bed)[^.!?\\n]{0,30}(?:with (?:my|room for my) name|room for me|space for me|next to (?:his|hers|theirs|him|her)|my name (?:on|under|below))`,
    ),
    notAsks: ["recipient.who"],
    exceptions: [
      ...idioms,
      ...denials,
      "lucky (?:to|that|he|she|they|it|i|we|nobody|no ?one|not)(?!\\w)|(?:good|nice) for (?:him|her|them)[^.!?\\n]{0,20}(?:retir|promot|sobriety)",
      "(?:nearly|almost|could have|could've) (?:died|dropped dead)|died (?:laughing|down|out|off|of laughter|on (?:me|us))|(?:dead|died) (?:battery|phone|screen)",
    ],
    unlessNear: [
      "transfer|visa|back home to|moved to|lives in|living in|works? (?:in|at)|the same town|emigrat\\w*|abroad",
      "inherit\\w*|the will reading|left (?:him|her|me) the",
      "film|novel|book group|the play|opera|soap|telly|series|episode|game|song",
      "their (?:desk|office|canteen|holiday|car)s?",
    ],
    span: "match",
    reason: "The dead are envied, or wait and call.",
    matches: [
      "old Ron dropped dead in the car park and I thought, lucky sod",
      "reading the obituaries, half of me is jealous",
      "she's the one with kids and she got the cancer, I'd swap places tomorrow",
      "I'd like what my uncle had, quick, no fuss",
      "wish i could be with my nan",
      "I dream of dad holding the door open for me",
      "my brother went first. he's keeping a place",
      "God keeps fetching the wrong people and leaves me",
      "tired of being the one left behind",
    ],
    mustNotMatch: [
      "lucky nobody died",
      "I want to be with my nan, she moved to Cork",
      "my dad died in March and everyone has been good to me",
      "the hero died and I was jealous of his coat in the film",
      "I was sorry to be the last one at the bar",
      "they keep calling me about the invoice",
    ],
  },
  {
    id: "en.risk.self-harm.unborn",
    effect: ask,
    pattern: ways(
      `(?:that )?i(?:'d| had| ever|)? ?(?:ever )?(?:happened|been (?:born|started|made|conceived|begun|thought of)|existed|was born|got born|came (?:along|about))(?=$|[.!?])`,
      `(?:i'd|i|i wish i'd|i wish i had|me|to have|to) (?:had |have |had just |just |simply )?(?:never|not) (?:had |have |having )?been ${notBegun}(?! (?:to|for|about|in|into|at|by|a raise|the|on|when|before))${stop}|(?:of|about) (?:having )?(?:never|not) (?:having )?been ${notBegun}(?! (?:to|for|about|in|into|at|by|the|on))${stop}`,
      `(?:wish i(?:'d| had| was| were| could)?|rather|like to|love to|want to|prefer to|could|better off|might as well|be happier)(?: [\\w']+){0,2} (?:been|be|was|were|become|turn into|turned into|dissolve into|come back as) (?:just |only |some |a |an |the |that |like |bit of |piece of )*${stillThing}${stop}(?! (?:in the (?:play|team)))`,
      "(?:never|not) (?:should|ought to|meant to|supposed to|asked to|need to|needed to) (?:have )?(?:be(?:en)? )?(?:born|happened?|existed?)|(?:nobody|no ?one) (?:asked|planned|ordered|meant|wanted|sent) (?:for )?me(?=$|[.!?])[^\\n]{0,40}|(?:i'm|im|i was|i am|me,?) (?:just )?(?:a |an )?(?:accident|mistake|misprint|clerical error|rounding error|typo|leftover|afterthought|spare)(?=$|[.!?])[^\\n]{0,30}",
    ),
    notAsks: ["role.tasks", "recipient", "circle.who-starts", "comparison"],
    exceptions: [
      ...idioms,
      ...denials,

      "(?:i wish|if only) (?:it|this|that|he|she|they) (?:had )?(?:never|not)",
      "by accident|accident and emergency|an accident (?:at|on|in)",
    ],
    unlessNear: ["halloween|costume|fancy dress|panto|school play|stage|actor|improv|game|yoga|the audit"],
    span: "match",
    reason: "The wish not to have been begun, or to be a thing that only lies there.",
    matches: [
      "What I'd change? That I happened.",
      "I just think about never having been started",
      "i wish i'd not been born",
      "I'd like to be a stone.",
      "might as well be a bit of fog",
      "I should have been a mistake somebody rubbed out, nobody ordered me.",
    ],
    mustNotMatch: [
      "I'd like to be a tree surgeon",
      "an accident happened",
      "I wish it had never been started",
      "I'd never been started on the till before nine",
      "I'd love to be the wind in the school play",
    ],
  },
  {
    id: "en.risk.self-harm.unborn-waking",
    effect: ask,
    pattern: ways(
      `^\\W*(?:still |just |only |mostly |honestly |well )?(?:waking(?: up)?|being (?:alive|awake|born|here(?! (?:at|on|in|by|till|until)))|opening my eyes|breathing|existing|living|having (?:woken|lived|been born))(?: (?:again|every (?:day|morning)|mostly|still|tomorrow|full stop|at all))?(?=$|[.!?])`,
      `(?:wak\\w+(?: up)?|woke(?: up)?|open\\w* my eyes|eyes open|come to|came to|alarm|first thing)[^.!?\\n]{0,50}(?:first|only) (?:word|thing|thought|feeling)[^.!?\\n]{0,30}(?:damn|oh no|not again|still|again|shit|bugger|why|disappoint\\w*|here we go|no(?=$|[.!?])|bother|blast)|(?:first|only) (?:word|thing|thought|feeling)[^.!?\\n]{0,50}(?:damn|oh no|not again|still here|still alive|bugger|why (?:am|did)|disappoint\\w*)(?=$|[.!?])`,
      `(?:thought|think|thinking|thinks|said|say|mirror|face)[^.!?\\n]{0,20}[ ,.:"'-]+(?:oh )?(?:you|you're|are you|still you|i'm|am i|me|not you)(?:'re)? (?:still )?(?:here|alive|about|going|breathing)(?: still)?(?=$|[?.!])`,
    ),
    asks: [
      "outcomes.plan-obstacle",
      "concern",
      "treatment",
      "safety",
      "contact.last-reaction",
      "rating",
      "null",
      "role.restated",
    ],
    exceptions: [...idioms, ...denials],
    unlessNear: ["baby|night feeds?|early shift|at (?:four|five|six|3|4|5)|snooz\\w*|alarm clock|hangover"],
    span: "match",
    reason: "Waking and being are the trouble.",
    matches: [
      "Waking up.",
      "being alive, mostly",
      "when I wake up the only thought is not again",
      "in the mirror I thought, you still here?",
    ],
    mustNotMatch: [
      "Waking up at four for the ovens",
      "waking up the baby",
      "being here until nine",
      "living in Slough",
    ],
  },
];
