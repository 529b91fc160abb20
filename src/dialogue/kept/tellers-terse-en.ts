import type { Teller } from "./teller.ts";

/** Done once to somebody or with something: mail, pin, ask. */
const acts =
  "ask|tell|call|ring|phone|text|email|mail|post|write|send|show|take|bring|make|give|put|visit|book|teach|draw|hand|leave|offer|pin|stick|keep|invite|print|copy|bake|knock|pop|nip|carry|swap|fix|log|list|drop|find|mend|frame|label|return|deliver|start|sign";

const noPlan =
  /\b(?:you|ya|wouldnt|wont|never|cant|couldnt|not|dont|sleep|bed|scream|cry|die|quit|stop|tell you|give up|a break|leave it|leave now|make (?:tea|dinner|a brew)|put up|call it|keep (?:it up|going|quiet)|find out|take (?:it|a (?:nap|break|day)))\b|\?/u;

/** Words that lead into a short line. */
const lead = "^(?:(?:and|so|or|well|then|but|maybe|probably|ok|yeah|aye|just)[, ]+)*";

/**
 * The forms of whoever writes a few words at a time, without capitals: the last to be tried, as they ask less of the words and more of what stands
 * around them.
 */
export const tellersTerseEn: readonly Teller[] = [
  {
    id: "terse.plan.going-to",
    section: "plan",
    is: new RegExp(
      `${lead}(?:i )?(?:im )?(?:gonna|going to|goin to|will|ill|i will|am gonna)(?: (?:just|go and|prob|probably|maybe))* (?:${acts}) (?:it|them|him|her|that|this|the|a|an|my|some|one|old|mr|mrs)\\b`,
      "u",
    ),
    not: noPlan,
  },
  {
    id: "terse.plan.could",
    section: "plan",
    is: new RegExp(
      `${lead}(?:i )?(?:could|might|may|can|should)(?: (?:just|always|maybe|prob|probably|even|go and))* (?:${acts}) (?:it|them|him|her|that|this|the|a|an|my|some|one|old|mr|mrs)\\b`,
      "u",
    ),
    not: noPlan,
    loose: true,
    few: true,
  },
  {
    id: "terse.plan.also",
    section: "plan",
    is: new RegExp(
      `^(?:and |then |oh )*(?:also|then)(?: (?:could|might|gonna|ill|will|id))? (?:${acts}|check|change|correct|clean|sort) (?:it|them|the|a|an|my|his|her|their|every|that)\\b.{3,}`,
      "u",
    ),
    not: noPlan,
    loose: true,
    needs: "plan",
    few: true,
  },
  {
    id: "terse.plan.piece",
    section: "plan",
    is: /^(?:and |with |maybe |just |then )*(?:the|a|an|her|his|their|my|some|one) (?!one\b|where\b|lads?\b|child\b|bab(?:y|ies)\b|people\b|girls?\b|boys?\b|kids?\b)[\w' ]{2,26}? (?:on|in|under|inside|with) (?:a|an|the|her|his|my|their|some) [\w' ]{3,30}$|^on (?:a|an|the back of|one of) [\w' ]{3,40}$/u,
    not: /\b(?:is|are|was|were|has|had|have|does|did|do|goes|went|said|says|never|keeps|comes?|came|got|gets|left|quit|like|hate|need|want|pain|ache|time|day|night|first|last|man|woman|lady|guy|bit|lot|waste)\b/u,
    loose: true,
    needs: "plan",
    few: true,
  },
  {
    id: "terse.aspiration.to-know",
    section: "aspiration",
    is: /\bi(?:d| would)? (?:just |only |really )?(?:like|want|love)(?: just| only)? to know (?:shes|hes|theyre|that|if|whether|how|who|she|he|they|it)\b.{4,}/u,
    not: /\b(?:you|your|thats all)\b|\?/u,
  },
  {
    id: "terse.aspiration.for-whom",
    section: "aspiration",
    is: /^(?:its |just |maybe )*for (?:the (?:ones|people|folk|kids|women|men|lads|girls)|them|folk|people|kids|any(?:one|body)) (?:who|that|thats|whos) .{4,}$|^(?:its |just |maybe )*for whoever .{4,}$/u,
    not: /\b(?:pay|pays|money|boss|shout|complain\w*|you)\b|\?/u,
    few: true,
  },
  {
    id: "terse.values.done-with-care",
    section: "values",
    is: /^(?:and |so |then |just )*(?:turn|face|fold|lay|set|iron|wash|cut|warm|sweep|tuck|pack|wrap|label|sort) (?:them|every \w+|each \w+|the \w+) (?!up$|down$|back$|over$).{5,}/u,
    not: /\b(?:you|off|robot|hate|boring|slow|late|\d+)\b|\?/u,
    withNoun: true,
    few: true,
  },
  {
    id: "terse.turning.stays",
    section: "turningPoints",
    is: /^(?!nothing|no ?body|it|that|this|i\b|id\b|ill\b|im\b|you|stay\b|they would)(?:the |some |my )?[\w']+(?: \w+)?(?: would|d)? (?:stays?|never (?:gets?|knows?|finds?|goes)|wouldnt (?:know|get|find|have|be)|not? (?:find|have|know)|goes without|gets? (?:lost|left|missed|forgotten)|(?:is|are|be) (?:still )?(?:lost|missed|forgotten|wrong)) ?.{3,}|^(?!nothing)[\w']+ stays \w+/u,
    not: /\b(?:boss|paid|pay|wages|same|robot|home|late|you)\b|\?/u,
    asked: /^role\.absence$/u,
    few: true,
  },
  {
    id: "terse.turning.looked-at-me",
    section: "turningPoints",
    is: /^(?:and |but |then |once )*(?:s?he|they|the \w+|one \w+) (?:just )?(?:looked|smiled|nodded|waved|winked|grinned|saluted) (?:at|to) me\b.{0,30}$/u,
    not: /\b(?:like i|daft|funny|dirt|nothing|rubbish|boss|manager|through me)\b|\?/u,
    few: true,
  },
  {
    id: "terse.turning.own-deed",
    section: "turningPoints",
    is: /^(?:but |and |then |so |well )*i (?:found|saved|kept|mended|fixed|opened|carried|rescued|spotted|caught) (?:her|him|them|the [\w' ]+|one|it|his \w+|her \w+)\b.{0,40}$|^(?:and |but )*so i (?!was|am|had|got|did|dont|cant|said|thought|guess|left|quit|went|cried|told|asked|lied|lost|drank|just|hate|like|need|want|take|do\b|get|go\b)[a-z]{3,} (?:it|them|him|her|the \w+|his \w+|her \w+)\b.{0,30}$/u,
    not: /\b(?:myself|crying|asking|going|working|out|breath|cold|job|nothing|telling|it up|it hard|bus|flu)\b|\?/u,
    few: true,
  },
];
