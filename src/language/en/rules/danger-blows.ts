import type { Rule } from "../rule.ts";
import { any, doer, words } from "../words/danger.ts";
import { risk } from "./risk-effect.ts";

const ways = (...all: readonly string[]) => all.join("|");

/** The speaker, or a part of the body that a blow lands on. */
const hitPart =
  "(?:me|us|the back of my head|back of the head|(?:my|ma) (?:head|heid|face|arms?|wrists?|hands?|ears?|nose|ribs|shins?|foot|feet|throat|collar|jaw|fingers|knuckles|shoulder|back|legs?)|junior staff|for head|through my glove)";
const notHit =
  "(?! (?:up about|off the (?:project|team|hook|case|rota|list)|for six|as (?:odd|funny|strange)|that|to the|hard when|sideways|out of|onto|for (?:being|a|the)|about|like a))";

/** Things that hurt when they fly. */
const missile = any(
  ..."pans?,pots?,trays?,knife,knives,chairs?,stools?,plates?,phones?,files?,folders?,staplers?,spanners?,wrench,hammers?,tools?,cups?,mugs?,bottles?,box,boxes,bricks?,scissors,drill,books?,keyboard,ladle,clipboard,radio,keys?,shoe,boots?,glass,stones?,paper,papers,coffee,tea,drink,water,scanner,laptop,helmet,food,card,money".split(
    ",",
  ),
);
const throws =
  "(?:throw|throws|threw|throwing|chuck\\w*|hurl\\w*|lob|lobs|lobbed|fling\\w*|flung|launch\\w*|kicks?|kicked|slung|smash\\w*)";

/** Blows and thrown things: whoever is hit at work is in danger, and not only badly spoken to. */
export const dangerBlowRules: readonly Rule[] = [
  {
    id: "en.risk.violence.blows",
    effect: risk("violence", "act"),
    pattern: ways(
      `(?:slap\\w*|smack\\w*|kick\\w*|punch\\w*|shov\\w+|whack\\w*|cuff\\w*|elbow\\w*|headbutt\\w*|chok\\w*|strangl\\w*|yank\\w*|dragg\\w*|spit\\w*|spat|dey slap|dey flog|flog\\w*) ${words(3)}${hitPart}${notHit}`,
      `${doer} (?:just |then |once |always |even |went and |who |has |had |came and |came over and )*(?:hit|hits|hitting|push|pushes|pushed|twist\\w*|hold|holds|held|grab\\w*|bit|bites|bitten|beat|beats|knock\\w*|trip|trips|tripped|pok\\w+|clip|clips|clipped|flick\\w*|thump\\w*|thrash\\w*|batter\\w*|burn\\w*|swung at|swings at|swing at|went for|goes for) ${words(3)}${hitPart}${notHit}`,
      `${throws} ${words(4)}(?:at|over|on|in|to|across at) (?:me|us|my (?:face|head|feet|lap|back))(?! (?:in|for))|(?:pour\\w*|tip\\w*) ${words(3)}(?:over|on) (?:me|my (?:face|head|feet|lap|back))(?!\\w)`,
      `${doer} (?:dey |just |then |once |even |actually )*${throws} (?:a |an |the |his |her |my |hot |full |whole |dirty |metal )*${missile}(?! (?:away|out|in the bin|in the sink|to (?:the|me|him)|together|into the (?:van|bin|skip)|a party))`,
      `${throws} ${words(4)}(?:down )?(?:by|near|past|beside|inches from|just missing) my (?:head|face|foot|feet|ear|shoulder|hand|desk)`,
    ),
    notAsks: ["recipient.trouble", "recipient.better", "recipient.effect", "mirror", "outcomes.fit"],
    exceptions: [
      "(?:it|that|which|news|tiredness|realisation|wave|heat|smell|cold) (?:just |really |suddenly |then )?(?:hit|hits|knocked|grabbed|floored) (?:me|us)|(?:hit|hits|hold|holds|held|grab|grabs|push|pushes|beat|beats|knock|trip|bit) (?:me|us) (?:that|when|like|how|up|back|then|what|with (?:the|a|an) (?:news|bill|deadline|email|request|question)|to (?:it|the|apply|do|be|try)|accountable|for|at (?:cards|pool|chess|darts|golf))",
      "(?:hold|holds|held|shook|grab\\w*|squeez\\w*|took) (?:[\\w']+ ){0,2}my (?:hands?|wrists?|arms?|shoulder|sleeve)(?! (?:down|back|so hard|till it|until it|and (?:twist|bent|pull|dragg|slam|burn)))|(?:hit|hits) (?:me|us) with a (?:hug|smile|joke|question|wink|grin)|with a (?:hug|smile|joke|question|wink|grin)",
      "(?:machine|door|press|saw|oven|pan|lid|shelf|box|trolley|pallet|cable|needle|cat|dog|bee|wasp|horse|iron|forklift|truck|van|car|lorry|crane|belt|cow|sheep|goat|bird|wave|branch|hose|gate) (?:[\\w']+ ){0,2}(?:hit|caught|burn\\w*|bit|bites|kick\\w*|knock\\w*|pinch\\w*|trip\\w*|push\\w*|clip\\w*)|(?:i|i've|ive) (?:[\\w']+ )?(?:hit|burn\\w*|burnt|twist\\w*|knock\\w*|trip\\w*|bit|clip\\w*|pinch\\w*|push\\w*|grab\\w*|hold|held|kick\\w*|drag\\w*|beat|poke\\w*|tipp?\\w*|pour\\w*|flick\\w*|elbow\\w*) ",
      "(?:would|'d|could|might|would cheerfully|want to|wanted to|love to|like to) (?:[a-z]+ )?(?:strangl\\w*|throttl\\w*|slap|kick|punch|hit|choke|smack|shove) (?:me|us)",
      "push(?:es)? (?:me|us) (?:to|hard|but|on|further)|(?:kick|kicked|kicks) (?:me|us) (?:off|out|up|into|back)|drag\\w* (?:me|us) (?:along|into|to|out|through|down the pub|back)|burn\\w* (?:me|us) out",
      "[^.!?\\n]{0,80}(?:laughed,? (?:and )?i laughed|we (?:all |both )?laughed|playful\\w*|snowballs?|confetti|water balloons?|high five|rugby|football|sparring|karate|judo|boxing)[^.!?\\n]{0,20}",
      "(?:threw|throw\\w*) (?:[\\w']+ ){0,3}(?:party|light|shade|sickie|idea|question|lifeline|curve ?ball)",
    ],
    span: "match",
    reason: "Hit, held, spat on, or something thrown.",
    matches: [
      "My team lead slapped the back of my head",
      "the chef burns us with hot spoons",
      "Boss throw paper at my face",
      "Oga dey slap junior staff for head",
      "a passenger spat on me",
      "the foreman grabbed my collar",
      "head chef threw a pan across the pass",
      "she threw the clipboard past my head",
      "a drunk tipped his pint over my head",
      "one of the dads pushed me into the fence",
    ],
    mustNotMatch: [
      "it hit me that she relies on us",
      "I burnt my hand on the oven",
      "he tipped us a fiver",
      "we held my hands up and laughed",
      "she pushes me to learn",
      "beats me",
      "the forklift clipped me",
      "she held my hand and said thanks",
      "they kicked me off the project",
      "the lads threw me a party",
      "he throws the boxes into the van",
    ],
  },
];
