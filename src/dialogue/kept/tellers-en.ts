import type { Teller } from "./teller.ts";

/** Never meant as something to do: refused, over, of others, or said of the talk. */
const noPlan =
  /\b(?:dont say|wouldnt|wont|would not|will not|never|cant|couldnt|id (?:have|a) (?:been|rung|told|said|liked|loved|done|gone|asked|hated|preferred|thought|\w+ed)|used to|back then|talk myself|i had|im scared|id want to do it|(?:if|when) i was|id (?:say|guess|imagine|think|suppose|rather not|hate|cry|die|be (?:lost|mad|daft|fine|told|there|up|sat|stood))|i could (?:hear|see|feel|smell|cry|scream|tell (?:you|that|by|from|how|who|which|what|whether)|not|barely|hardly|never|have)|ill (?:be honest|say|tell you|give you|admit|take that|pass|leave it|never|not|grant)|id get as far)\b/u;

const actVerbs =
  "ask|tell|talk|speak|call|ring|phone|text|message|email|mail|write|send|show|take|bring|make|give|put|see|visit|go|try|start|begin|sit|walk|open|meet|learn|apply|book|teach|draw|hand|leave|share|offer|pin|stick|keep|invite|join|do|say|have|get|set|clear|sort|print|copy|buy|bake|cook|look|find|read|knock|pop|nip|carry|swap|move|stop|finish|fix|log|list|drop|plan|work|help|train|run|explain|let|introduce";

const someDays =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|next (?:week|month|time|run|shift|term)|this (?:week|weekend|afternoon|evening)|the weekend|in the morning|at (?:lunch|break|the end of)|before (?:i|the|my)|after (?:the|my|work|school|lunch)";

/** The forms of English, in plain spelling without apostrophes. The first that fits a sentence takes it. */
export const tellersEn: readonly Teller[] = [
  {
    id: "plan.decided",
    section: "plan",
    is: new RegExp(
      `\\b(?:ill|i will|im (?:going to|gonna|planning to)|i am going to|were going to|(?:^|\\bim |\\band |\\bthen )gonna|ive (?:decided|arranged) to|i(?:ve| have) asked)(?: (?:just|first|then|also|definitely|maybe|probably|go and|try and|try to|start by))* (?:${actVerbs})(?:ing)?\\b`,
      "u",
    ),
    not: noPlan,
    needs: "day-or-person",
  },
  {
    id: "plan.would",
    section: "plan",
    is: new RegExp(
      `\\b(?:i could|i might|id|i would|id want to|id like to|could|might)(?: (?:just|first|then|also|maybe|probably|even|always|go and|try and|try to|want to|like to))* (?:${actVerbs})\\b[^.]{0,70}\\b(?:${someDays}|first|over (?:a|the) (?:cup|coffee|tea|cuppa|pint)|on a \\w+)\\b`,
      "u",
    ),
    not: noPlan,
    loose: true,
  },
  {
    id: "plan.would-with-somebody",
    section: "plan",
    is: new RegExp(
      `^(?:so |then |and |but |maybe |well |yes |so then |first )*(?:i could|i might|id|i would|could|might)(?: (?:just|first|then|also|maybe|probably))* (?:ask|tell|show|give|bring|take|ring|call|phone|write to|talk to|meet|teach|invite|text|keep|do)\\b(?! (?:you|myself|it all again|without))`,
      "u",
    ),
    not: noPlan,
    loose: true,
    needs: "day-or-person",
  },
  {
    id: "plan.terse-of-it",
    section: "plan",
    is: new RegExp(
      `^(?:and |so |or |well |then |maybe )*(?:could|might|gonna|will|id|ill) (?:do|ask|keep|put|make|start|learn|teach|open|write) (?:them|it|that)\\b`,
      "u",
    ),
    not: noPlan,
    loose: true,
    withBefore: true,
  },
  {
    id: "plan.terse",
    section: "plan",
    is: /^(?:and |so |or |well |then |maybe )*(?:i )?(?:could|might|gonna|will) (?:do(?! with)|ask|put a|put the|leave a|leave the|write|bring|start|learn|try|put in for|apply for) (?:the |a |an |some |for )?\w+/u,
    not: noPlan,
    loose: true,
  },
  {
    id: "plan.on-a-day",
    section: "plan",
    is: new RegExp(`^[^.]{0,60}\\b(?:${someDays})(?:,? (?:then|maybe|morning|evening|probably|so))*$`, "u"),
    not: new RegExp(
      `${noPlan.source}|\\b(?:was|were|had|did|is|are|am|came|went|said|told|always|every|usually|mostly|overlap|does|comes?|last|hate|like)\\b`,
      "u",
    ),
    needs: "day-and-person",
  },
  {
    id: "aspiration.decided",
    section: "aspiration",
    is: /\bi (?:decided|swore|promised myself|made up my mind|told myself) (?:that )?(?:no ?body|no (?!way|point)\w+|i(?:d| would)? (?:never|always)|they|everyone|it would|id)\b.{8,}/u,
    not: /\b(?:kill|drink|love|marry|trust|speak to)\b/u,
  },
  {
    id: "aspiration.one-where",
    section: "aspiration",
    is: /\b(?:id (?:like|love|want)|i want)(?: just| only| to have)* (?:one|somewhere|a (?:\w+ )?(?:job|place|life|day|week|shop|ward|school|kitchen|team)|work) (?:where|that|with) .{6,}|\b(?:its|thats what its|my work is|works|whole point is) for (?:the|a|my|our|them|people|folk|him|her|some\w+|every\w+|no ?body)\b.{0,40} to\b .{3,}|\bid like to have (?:given|made|done|kept|seen|fed|shown|been able)\b.{6,}|\bid like (?:is )?(?:for )?(?:someone|somebody|them|her|him) to (?:keep|carry on|have|go on|look after)\b.{3,}|\bwhat id like is\b.{6,}|\bi(?: do|d| would)? (?:want|like|love) to (?:be (?:the (?:one|person|sort|kind)|somebody|someone|known|called|of use|there for|part of|proud)|keep (?:doing|making|going)|stay (?:with|in|on)|see (?:every|each|them|people)|leave (?:it|something|the place)) ?.{3,}|\bi (?:want|need) (?:people|them|folk|kids|every\w+|her|him|somebody|no ?body) to\b .{4,}/u,
    not: /\b(?:used to|when i was|didnt|dont want|dont like|he said|she said|they said|boss wants|stop asking|ask me|you to|to (?:stop|leave|shut|go away|quit|get off))\b|\?/u,
  },
  {
    id: "values.right-way",
    section: "values",
    is: /\b(?:theres|there is) a (?:right|proper|decent) way (?:to|of)\b.{5,}|\b(?:thats|its|that is) what matters\b|\bwhat matters to me\b.{4,}|\b(?:best|whole) (?:bit|part|point) (?:o|of) (?:the|my|this) (?:whole )?(?:job|work|day|week|thing)\b|\bid (?:take|rather|sooner) .{4,} (?:over|than) .{4,}|\bsomebody to have .{4,}|^(?:its )?the \w+ing for the \w+ (?:that|who) .{4,}|\b(?:goes|turns?|faces?|stays?|comes?) [^.]{2,50}\bso (?:that )?(?:the \w+|she|he|they|nobody) (?:gets?|can|doesnt|dont|wont|has|finds?)\b.{0,40}|\b(?:is|are|its|theyre) for the next (?:guy|person|one|hand|lad|girl|shift|crew|man|woman)\b/u,
    not: /\b(?:not what matters|didnt matter|doesnt matter|you said|rather (?:not|die|be dead|finish|stop|talk))\b/u,
  },
  {
    id: "values.done-for-them",
    section: "values",
    is: /^(?:and |so |but |och |aye |well )*i (?:always |still )?(?:do|fold|iron|wash|keep|leave|turn|cut|set|warm|save|check|clean|sweep|peel|mend|press|make) (?!\d)(?:[\w']+ ){0,5}for (?:her|him|them|that one|the (?:one|woman|man|next|old)\b)|\bi (?:leave|make|keep|do|set|put|cut|write|turn|fold|pack|build) (?:it|them|that|the \w+|every\w*) so (?:that )?(?:they|she|he|people|folk|the \w+|nobody|it) \w+/u,
    not: /\b(?:used to|could|would|did|money|a living|work for|stick up|feel for)\b/u,
  },
  {
    id: "values.nobody-should",
    section: "values",
    is: /^(?:and |but |so |just |its |because |cause )*(?:that )?(?:no ?body|no one|naebody|nobodys|everybody|everyone|every (?:one|kid|child|bairn|patient|man|woman))\b[^.]{0,20}\b(?:goes?|gets?|is left|has to|should|ought|leaves?|is made|needs to|comes? (?:out|home|away))\b.{5,}|\b(?:no ?body|no one) has ever had to\b.{4,}|\bi \w+ [^.]{4,90}\bso that i (?:never|dont) \w+.{6,}|\bproud of is\b.{4,}/u,
    not: /\b(?:thanks?|thanked|notices?|sees?|knows?|looks?|listens?|asks?|cares?|talks?|until|im|me|my|here)\b/u,
  },
  {
    id: "fit.can-tell",
    section: "fit",
    is: /\b(?:i can|you can|can) (?:always |just |usually )?(?:tell|hear|feel|smell|spot|see) (?:you |straight off |at once )?(?:who|which|whos|what|when|whether|if|by|from|the difference)\b|\bi know (?:which|whats|who|whos|whose|every (?:one|name|bed|line|road|face|stop|valve|machine|customer|kid)|exactly|where (?:every|each|the|all)|how (?:each|every|to|they like)|by (?:the|their|looking|sound|heart)|them (?:all )?by|when (?:a|the|to|somebody|one))\b.{4,}|\bi (?:can )?read (?:a|the) (?:room|face|person|crowd|engine|sky|wood|dough|road|body|table)\b|^(?:and )?know(?:ing)? (?:whos|who|which|when|how|what)\b.{6,}|\bi (?:label|check|count|fold|sew|read|weld|cut|clean|pack|stack|iron|lay|set|tune|mix|keep|ring|test|log|write|note) (?:every|each|a tight|it twice|them twice|all of|both|the lot|what)\b.{2,}|\bi(?:m| am) (?:the only one (?:who|that)|(?:good|quick|handy|patient|careful|fast|not bad) (?:at|with))\b.{3,}|\bi walk the\b.{3,}|\bno ?body (?:else (?:would|can|could)|would) (?:walk|find|do it|read|fix|tell|open|mend|spot)\b.{0,40}/u,
    not: /\b(?:know whats (?:coming|next|going|wrong|happening|what|best)|i (?:dont|didnt|never) know|know (?:how|what) (?:you|it is|that is|to (?:say|do|feel)|i (?:feel|mean))|know (?:that|it|i|youre|you)\b|if i (?:knew|could)|exactly how i|used to|didnt|isnt|without|tell me)\b|\?/u,
  },
  {
    id: "collaboration.between",
    section: "collaboration",
    is: /\b(?:she|he|they|\w+)d (?:learn|get|see|know) more from\b.{6,}|\bid like (?:her|him|them|the \w+|\w+) to (?:have|see|know|read|use|get) (?:the|my|it|this|what)\b.{0,60}|\b\w+ does (?:one|half|the \w+),? (?:and )?i do\b.{2,}|\b(?:we|they) could (?:share|swap|split|take turns|both|talk|meet|warn)\b.{4,}|\bif (?:they|she|he|the \w+|\w+) (?:told|rang|warned|asked|showed|let) (?:us|me)\b.{6,}\b(?:could|would|id|wed)\b.{3,}/u,
    not: /\b(?:id like (?:you|him|her|them) to (?:know|see) (?:what|how) (?:it feels|its like)|you)\b|\?/u,
  },
  {
    id: "turning.took-it-for",
    section: "turningPoints",
    is: /\bi (?:took|mistook|read) (?:it|that|them) (?:for|as)\b.{3,}|\b\bi hadnt (?:lined|put|seen|thought of|looked at)\b.{4,}|\bi(?:d| would) say it was (?!the\b|about\b|\w+day|\d)(?:really |more |partly )?(?:pride|love|fear|grief|shame|anger|care|hope|loneliness|guilt|relief|envy|\w+ness)\b|\bi called it\b.{4,}|\bi(?:m| am) cut from the same\b.{3,}|\bthe same (?:sentence|thing|job|work) (?:with|as|only)\b.{4,}|\bis what happened\b|\bso (?:thats|its) what (?:the|it|i|my)\b.{4,}|\bi suppose thats what (?:the|it|i|my)\b.{4,}/u,
    not: /\b(?:you (?:took|asked)|granted|no idea|joke)\b|\?$/u,
  },
  {
    id: "turning.never-saw-it-so",
    section: "turningPoints",
    is: /\bi (?:never|hadnt|havent)(?: ever)? (?:put (?:that|the two|it|them) together|(?:saw|seen|thought of|looked at|lined) (?:it|that|them|those)(?: up)? (?:like|as|that way|together|before))/u,
    not: /\byou\b/u,
    withBefore: true,
  },
  {
    id: "turning.not-nothing",
    section: "turningPoints",
    is: /\b(?:thats|that is|its|it is) (?:not|no|no') ?nothing\b|\b(?:not|no) nothing\b|\bsomething after all\b/u,
    not: /\b(?:you said|your)\b/u,
    withBefore: true,
  },
  {
    id: "turning.know-what-i-do",
    section: "turningPoints",
    is: /\b(?:but|and|still|the part is(?: that)?|because) i know what i (?:do|did|am doing|make|made)\b|^i know what i do\b|\bever since(?: then| that day)?\b[^.]{0,30}\bi (?:always |still )?(?:ring|read|check|call|knock|look|listen|ask|go|stop|wait|keep|say)\b/u,
    not: /\b(?:you|scared|afraid|hated|ill|sick|cried|slept)\b/u,
  },
  {
    id: "turning.somebody-knew",
    section: "turningPoints",
    is: /^(?:that |its that |just that )?(?:somebody|someone|one person|she|he|they) (?:knew|saw|noticed|remembered) (?:there (?:was|were)|i (?:was|am|exist)|me\b|who\b|somebody|it was me)\b.{0,60}/u,
    not: /\b(?:wrong|mistake|late|cry|fall|smok)/u,
  },
  {
    id: "turning.now-i-am",
    section: "turningPoints",
    is: /^(?:and |so |well |but |aye |oh )*(?:now im the|im the (?:lad|one|person|girl|woman|man|fella|lass)\b|(?:well )?i do (?:that|it) for (?:them|em|him|her|somebody|folk|people)|i (?:open|carry|hold|mend|keep|catch|guard|send|fill|feed|mind) (?:what|them|whatever|folk|people|the ones)\b).{0,60}/u,
    not: /\b(?:in trouble|to blame|fault|problem|if|like|joke|daft|mug|idiot|last to know)\b/u,
  },
  {
    id: "turning.more-than",
    section: "turningPoints",
    is: /\bthats not (?:just|only)\b.{4,}|\b(?:they|she|he|folk)d (?:go|sit|wait|do) .{3,40}\bsooner than\b.{3,}|\bid (?:go|do|sit|stay) .{3,40}\bsooner than\b.{3,}/u,
    not: /\b(?:you said|your)\b/u,
  },
  {
    id: "turning.received",
    section: "turningPoints",
    is: /\b(?:tell (?:her|him|them|the \w+) (?:that )?(?:we|i|they) can\b.{4,}|said (?:he|she|they) (?:asks?|can|could|slept|walks?|sleeps?|eats?|uses?) .{4,}|your (?:sister|mother|mam|mum|dad|wife|son|daughter|nan|granny|lad) says\b.{4,}|(?:came|comes) (?:all the way |up |down |over |back |in )*to (?:the |my )?[\w ]{0,16}\b(?:say|show|tell|thank|ask for|see who)\b.{4,}|wheres \w+s (?:sheets|bread|work|drawings|reports|soup|cakes|coffee|\w+)\b|(?:told|tell|said to) [\w ]{2,24} (?:that )?i was the (?:only one|one|person) (?:who|that)\b.{3,}|asked for (?:me|the (?:woman|man|one|lad|girl|person) (?:that|who))\b.{0,60}|(?:stopped|waved|saved|kept|peeled) (?:me|it for me|one for me)\b.{3,}|(?:s?he|they)d (?:always |often )?(?:do|make|bring|leave|save|keep) me (?:an?|some|the)\b.{3,}|kept (?:her|his|their|the) (?:last|first|note|card|letter|foil|drawing|wrapper)\b.{0,40})/u,
    not: /\b(?:wrong|complain\w*|shout\w*|moan\w*|short|late|rubbish|fault|again and again|nobody|no one|never|you (?:said|asked))\b|\?$/u,
  },
];
