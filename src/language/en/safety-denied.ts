import { deniedWishes } from "./wish-denied.ts";

/**
 * How an answer to the direct question about dying denies it. `no`: a plain no, in whatever manner, that nothing takes half back.
 * `figure`: the words that alarmed are explained as a way of speaking. `evaded`: no answer is given. `null`: anything else.
 */
export function denialOf(flat: string): "no" | "figure" | "evaded" | null {
  // What is told of somebody else takes nothing back.
  const own = withoutDenied(flat)
    .replaceAll(ofOthers, " ")
    .replaceAll(notThought, " never ")
    .replaceAll(harmlessThoughts, " ");
  if (reservation.test(own)) return null;
  if (figure.test(own)) return "figure";
  if (plainNo.test(own)) return "no";
  return evasion.test(own) ? "evaded" : null;
}

/** "I am not thinking of suicide, I never was": what is named only to be denied says no and nothing else. */
function withoutDenied(flat: string): string {
  let own = "";
  let from = 0;
  for (const { start, end } of deniedWishes(flat)) {
    if (start < from) continue;
    own += `${flat.slice(from, start)} . never. `;
    from = end;
  }
  return own + flat.slice(from);
}

/** Cries before a no: "Good heavens, no", "omg no", "ah no". */
const cry =
  "(?:(?:(?:sweet|holy|dear|good|blessed) )?(?:mother of (?:god|christ|mercy|pearl|all that's holy)|jesus,? mary,? (?:and )?(?:saint |st )?joseph|mary and joseph|(?:lord|god|heavens|stars) above|saints (?:alive|preserve us|above)|divine|lordy|moly|baby jesus)|allah|wallah|hare ram|hai ram|ay dios(?: mio)?|susmaryosep|mon dieu|a|ach|ah|aw|och|oh|gosh|blimey|crikey|bless|hell|here|omg|lol|lmao|haha*|hala|wah|well|um+|er+m?|good|god|gods?|lord|jesus|christ|heavens?|goodness|gracious|grief|mercy|me|myself|mate|dear|honestly|look|sure|yes|yeah|what|eh|ay|naw|no|nah|dying|dead|suicidal|that|thinking|in that way|so|god almighty|thank god|thankfully)";

/** A no that stands for itself, or goes before a reason; "no one", "no reason to live" is none. */
const plainNo = new RegExp(
  `(?:^|[.!?,;:()\\n\\p{So}-] {0,2}|(?:^|[.!?,;\\n] ?)(?:${cry}[ ,.!?]{1,3}){1,4}|(?:not|but|and) |^(?:[\\w']+ ){1,3}(?=no+[.!?,]|no+$)|(?:that's|thats|it's|its|answer is|answer's) (?:a )?(?:hard |firm |flat |big |definite |solid )?)` +
    "(?:no+|nah+|naw+|nae|nope|never|nay|nay nay|not at all|no way|not a chance|(?:of )?course not|absolutely not|definitely not|certainly not|god forbid|heaven forbid|perish the thought|(?:i'm|im|i am) +(?:never(?= *[,.!?;]| *$)|not in (?:any )?danger)|nein|nyet|nada|nothing (?:so|such|as) [a-z]+|not on your (?:nelly|nellie|life)|not for (?:a|one) (?:minute|moment|second)|not in (?:a million years|this life|my life)|not likely|no fear|nae chance|not a thought of it|don't be (?:daft|silly|soft|ridiculous|absurd)|give over|negative|not a bit of it|not in the (?:slightest|least)|not remotely|not (?:me|myself|like that|that|dying|suicidal|in that way)|no like that|(?:nothing|nuhin|nowt|nothin) (?:like|of) (?:(?:that|the|this) (?:sort|kind|nature)|that))" +
    "(?=\\s*(?:$|[^\\p{L}\\p{N}\\s'])| (?:mate|love|dear|dearie|sir|ma'?am|madam|brother|bro|bruv|jose|doctor|from me|sweetie|sweetheart|mija|hija|pet|hen|lah|la|leh|po|bab|duck|pal|boss|doc|chef|friend|honey|hon|thanks?|ta|lol|haha*|no|nah|not|nothing|never|way|i|i'm|im|i've|ive|it|it's|its|that|thats|that's|just|only|why|what|god|really i|but|and|worries|need|of|love))",
  "u",
);

/** The alarming words explained: who is dying for a pint, or of boredom, is not dying. */
const figure =
  /(?<!\w)(?:figurative\w*|figure of speech|turn of phrase|way of (?:speaking|talking)|manner of speaking|(?:an?|just|only) (?:expression|saying|joke)|the joke|(?<!not )(?<!n't )(?:joking|kidding|exaggerat\w+|being dramatic)|dead (?:on my feet|tired|beat)|(?:being )?literal\w*|wrong end of the stick|(?:i|we) (?:just|only) meant|(?:dying|dyin) (?:for|fur|fer|of|tae|to (?:know|see|get|go|meet)) ?(?!real|good|me|it)|(?:nearly|almost|about|half|just|practically) died|died (?:laughing|when|of)|dying of (?!cancer|it)|(?:only|just|mostly|maybe) (?:of|from|with) (?:boredom|laugh\w*|embarrass\w*|the (?:heat|cold)|cold|hunger|shame|heat|my)|(?:only|just) (?:thing|one|person|stuff) killing me|(?:is|are|was|were|'s|be) killing me|killing me(?: is| are|$|[.,!])|if (?:laughing|laughter|boredom|looks) could kill|the death of me i mean\w*|i (?:meant|was talking about|was on about|was referring to|said) (?:the|my|that the|it about|about|at)|what i was referring to|that (?:isn't|is not|ain't|isnt) where i am)(?!\w)/;

/** No answer, or the question sent back. */
const evasion =
  /^\W*(?:(?:i|i'd|id|would|we'd|could we|um+|well|honestly|sorry|look|no|nah) ?,? ?){0,3}(?:sooner talk|rather talk|prefer to keep|keep (?:that|it|this) to myself|do i (?:sound|look|seem)|can (?:we|u|you) not|rather not|prefer not|sooner not|don't (?:want|wish|care|feel like|like) (?:to|talking|answering)|dont (?:want|wish) to|do not (?:want|wish) to|not (?:answering|going to answer|saying|discussing|here|your business)|can we (?:skip|move|not|talk about)|pass|skip|next|none of (?:your|ur)|that's (?:private|personal|my business)|thats (?:private|personal)|private|no comment|why (?:do|would|are|is|did|should)|what (?:kind|sort|a)|who (?:reads|sees|is|are|wants|told)|is this|are you|do you|does this|mind your)(?!\w)/;

/** Told of another: a cousin who did, an old lady who has had enough. It ends where the speaker comes back in. */
const ofOthers =
  /(?<!\w)(?:(?:think|thinking|thought|worry|worried|worrying|sick|dream|talking) (?:about|of|for) |about )?(?:my|our|a|the|one of (?:my|our|the)|some|neighbou?r|that) ?(?:[a-z]+ ){0,2}(?:cousin|brother|sister|mother|mum|mam|mom|father|dad|uncle|aunt|neighbou?r|friend|mate|colleague|son|daughter|lad|girl|lady|ladies|patient|patients|resident|residents|client|nephew|niece|boss|fella|bloke|man|woman)?s? (?:did|who|that|says|said|has|had had|took|jumped|hanged|died|passed)(?! i(?!\w))(?:(?!\b(?:i|i'm|i've|i'd|me|myself|my)\b)[^.!?\n]){0,90}(?=$|[.!?\n])/g;

/** "I've never thought of it", "I don't think about that": a thought denied is no thought. */
const notThought =
  /(?<!\w)(?:don't|dont|do not|never|not|haven't|havent|hasn't)(?: ever| even| once| really| actually)? (?:think|thought|thinking) (?:of|about|like) (?:it|that|this|dying|death|suicide|killing myself|hurting myself|such things?|anything like that|those things)(?! (?:today|tonight|now|right now|any ?more|lately))(?!\w)/g;

/** "The thoughts I get are about lottery numbers": thoughts named as other ones. */
const harmlessThoughts =
  /(?<!\w)(?:the )?(?:only )?thoughts?(?: that)?(?: i (?:get|have|ever have)| in my head)? (?:are|is) (?:all |only |mostly |just )?(?:about|of) (?!(?:[\w']+ ){0,4}(?:death|dying|dead|suicid\w*|end|ending|it|that|not|being|leaving|going|myself))[^.!?\n]{0,60}/g;

/** What takes half of a no back, or was never a no: a thought, a time, a means, a wish, a "but". */
const reservation =
  /(?<!\w)(?:but(?! (?:no|nah|thanks?|thank|cheers|i (?:can see|see|get|understand|know) why|(?:i'm|im|i am) (?:worried|not|well|fine|ok|okay|alright|all right|good|grand|safe|sound)|you|why|it's kind|ta|good|fair|like|figuratively|that's (?:about|all|as)|thats (?:about|all|as))(?!\w))|except|although|though i|unless|sometimes|at times|(?:some|most|many|the odd|a few|on bad|bad) (?:nights?|mornings?|days?|evenings?)|every (?:night|day|morning)|now and (?:then|again)|lately|recently|yet|used to|i (?:tried|attempted|nearly did|almost did|once|took|did|have been|have thought|have wondered|keep|often)|attempt\w*|was (?:nineteen|sixteen|young\w*|\d\d)|when i was|in my (?:teens|twenties|thirties|forties)|since (?:my|the|then|that)|back then|(?:i'?d|i had|had|got|get|having|dark|black|bad|those|a) (?:a |the |some |very )*(?:dark|black|bad) \w+|thoughts?|(?:think|thinking|thinkin|thocht|thought|think's) (?:about|aboot|of|on|it|that|i'd|that it|how)|i think|i thought|crossed my mind|wonder\w*|i (?:do |just |could |would |only )?wish|pray\w*|i hope|tablets|pills|paracetamol|rope|letters?|a plan|no plans?|plan to|bridge|platform|canal|river|sea|deck|(?:wouldn't|would not|won't|don't|didn't|not|isn't|wasn't) (?:really )?(?:mind|care|bothered|be bothered|wake|exactly|quite|really|tonight|today|now|any ?more|lately|actively|as such|in a while|for a (?:long )?(?:while|time)|this (?:week|month|time)|currently|always|in years|ready)|wouldn't (?:do|act|go through)|(?:could|would) (?:n't|never) do|never do (?:it|any)|easier|better off|switch\w* off|disappear|vanish|sleep and|not (?:be |being )(?:here|around|alive)|(?:be|being) here|be gone|i'm gone|without me|hurt\w* myself(?<!not going to hurt myself)(?<!not gonna hurt myself)(?<!n't hurt myself)|cut\w* myself|tired of (?:being|living|life|it all)|no (?:reason|point|future|one|use)|not (?:safe|sure|certain|ok|okay|far off|that far)|can't (?:say|promise|swear)|dunno|don't know|idk|maybe|perhaps|probably|possibly|depends|half (?:joking|serious|kidding)|half\.|would miss|find me)(?!\w)/;
