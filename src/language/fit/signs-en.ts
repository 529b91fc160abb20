import type { SignWords } from "./signs.ts";

/** Turns of phrase by which an utterance shows what it does; each is a hint that the model weighs, and none decides alone. */
export const signWordsEn: SignWords = {
  "asks-at-all": /\?/u,
  "ends-asking":
    /\?["')\s]*(?:lol|haha)?$|^(?:why|what|who|how|where|when|is|are|do|does|did|can|could|should|would|will|which)\b[^.!]*$/u,
  "asks-what-is-meant":
    /\b(?:what|which|who) (?:do|does|did|d') (?:you|u|ya|it|that|this) (?:mean|want)|\b(?:you|u) mean\b|\bwhat(?:'s|s| is| are) (?:"?it"?|that|this|a|the|these|those)\b|\bdoes (?:it|that|he|she) (?:count|matter)|\bor (?:an?|is|do|are|does)\b.{0,40}(?:count|ok)?|\bdepends\b|^(?:what|which|who)\b|\b(?:is|are) (?:it|that|this) (?:ok|okay|alright|allowed|a)\b|\bwho is (?:we|it|that)\b/u,
  "asks-where-it-goes":
    /\b(?:who|anyone|anybody|boss|manager|company|hr)\b.{0,24}\b(?:reads?|sees?|get|know|check)\b|\b(?:saved|stored|private|confidential|recorded|reporting|report(?:ed)?|sent|shared|kept)\b.*\?|\bsomebody there\b|\bare you (?:a|an|real|human)\b/u,
  "asks-how-long":
    /\bhow (?:many|long|much) (?:more|longer|of|is|are|will|left)|\bhow many more|\bnearly done/u,
  "asks-for-example": /\bexamples?\b|\blike what\b|\bsuch as\b|\bfor instance\b/u,
  "says-you":
    /\b(?:you|u|ur|your|you're|youre|yourself|ya|bot|machine|robot|computer|software|app|ai|program|counsell?or)\b/u,
  "names-the-talk":
    /\b(?:questions?|asking|ask me|asked|quot(?:e|ing)|riddles?|therapy|quiz|survey|script|journey|trick|clever|feelings|worksheet|exercise|reworded|rephrase|this (?:thing|talk|chat|session)|the wording|typed|reads? this)\b/u,
  praises:
    /\b(?:thanks?|thank you|cheers|ta|salamat|good (?:question|one|point)|nice one|lovely|that landed|hit (?:me|home|hard)|spot on|bang on|kinder|you(?:'ve| have) a knack|like how you|felt good|good that|tear up|never looked at it|alright you|got me there|well put|word for word|helps|made me|nobody(?:'s| has) (?:ever )?asked|appreciate)\b/u,
  annoyed:
    /\b(?:again\?+|same question|here we go|give over|stop (?:rushing|asking|with|saying|it|putting)|don'?t (?:quote|compare|call|make it)|quit|you keep|less of|told (?:u|you)|i (?:did|already) (?:say|said|told)|already (?:said|told|answered)|trick|fishing|machine|waste|pointless|daft|stupid|ridiculous|patronis\w+|rubbish|nonsense|bollocks|crap|christ|jesus|for (?:god'?s|pete'?s|fuck'?s)|not listening|parrot\w*|script|y are u|why are you|why does it|when does|what would you know|as if|whatever|seriously)\b/u,
  corrects:
    /\b(?:not|isn'?t|wasn'?t|wasnt) [^.,;]{1,40}[,.;] (?:i said|it'?s|its|it was|my|but|the|just|they'?re)|\bi said\b|\b(?:i )?(?:never|didn'?t|didnt) (?:said|say|agree\w*|mean|put|write)\b|\b(?:is|are) wrong\b|\b(?:mis(?:heard|read|understood|taken)|mixed up|backwards|wrong way|typo|slip of|read something into|correction|to be clear)\b|\bit'?s [^.,]{1,40}, not\b|^(?:its|it's) [^.,]{1,40}, not\b|\bmakes it sound\b|\bwas before\b|\bi did say\b/u,
  "starts-correcting":
    /^(?:no|not|nope|sorry|you'?ve|you have|it'?s|hold on|actually|well no|nah|i said|"|')\b/u,
  requests:
    /\b(?:please|pls|plz|kindly|can (?:you|we|u|i)|could (?:you|we|u)|would you|let'?s|let us|leave (?:it|that|the)|go back|skip|next)\b|^(?:ask|say|tell|give|put|take|write|delete|cross|change|don'?t|dont|do|stop|shorter|slower|simpler|move|repeat|show|use|speak|keep|make)\b/u,
  "changes-the-talk":
    /\b(?:skip|next|shorter|slower|simpler|simple|previous|again|delete|cross out|take (?:that|it|the|out)|take [^.]{1,30} out|change|go back|leave it blank|last,|one line|blank|word out|put about|don'?t put|plain english|bullet|one at a time|rephrase|reword|write (?:that|it)|record)\b/u,
  "asks-advice":
    /\b(?:should (?:i|we)|shall i|do i\b|what (?:would|should|can|could|do) (?:you|i)|what to do|how (?:do|can|should|would) (?:i|we)|advice|advise|suggest|recommend|guide|tips?|tell me (?:straight|what)|is it normal|have (?:you|u) got ideas|any ideas|would (?:that|it) be|or not\b|stay or|in my place|my doubt)/u,
  "does-not-know":
    /\b(?:don'?t know|dont know|do not know|dunno|idk|no idea|no clue|not sure|unsure|couldn'?t (?:say|tell|name|put)|couldnt (?:say|tell|name|put)|can'?t (?:say|tell|name|think|put|fix|remember|picture)|cant (?:say|tell|name|think|put|fix|remember)|search me|beats me|stumped|blank|hard to say|never (?:been told|occurred|thought|asked|had the luxury)|no way of knowing|inventing|guessing|who knows|god knows|haven'?t a|hard one|tough one|couldn'?t begin|tip of my tongue|nothing comes)\b/u,
  none: /\b(?:none|nobody|no one|noone|nothing|nowt|nope|nada|zilch|nil|zero|wala|never|nah|nuh|not (?:a|any|one|really|much)|isn'?t (?:a|any|one)|isnt (?:a|any)|don'?t (?:have|do|get) (?:one|any|anything)|no [a-z]+)\b/u,
  "not-to-tell":
    /\b(?:rather not|prefer not|pass|no comment|nda|confidential|private|not (?:telling|saying|going|discuss|for)|won'?t (?:say|tell|bore|answer)|wont (?:say|tell|bore)|don'?t want (?:to|this|it)|do not want|dont want (?:to|this)|keep (?:them|that|it|him|her) out|between me and|not (?:to )?discuss|as soon|let'?s not|lets not|can'?t answer|not spending|none of your|leave (?:that|it|them) (?:there|be)|skip|decline|only come to look|nothing special)\b/u,
  ends: /\b(?:that'?s (?:me|it|all|enough)|that is (?:me|it|all)|bye|goodbye|good ?night|(?<!\b(?:at|the|every|last|to|all|by|of) )night[.!]*$|got to (?:go|dash|run)|gotta|have to (?:go|run|dash)|i'?m off|brb|no more|stop\.|enough|later\b|tomorrow\?|done (?:for|now|here)|finish(?:ed)?|knackered|too much|end (?:it|this|here)|call it|wrap up|heading (?:off|out)|my (?:bus|break|ferry|lift|train|stop|shift)|ferry'?s|asking for me|logging off|signing off|no brain|smoke|see you|baby'?s|kettle'?s)\b/u,
  "only-fills":
    /^(?:[\s.,!?…-]|h+m+|u+h+|u+m+|e+r+m*|ah+|oh+|aye|yes|yeah|yep|yup|ok|okay|k|right|right you are|sure|sound|grand|well|so|go on|carry on|continue|haha+|lol|lmao|hehe|let me (?:see|think)|one sec|hang on|hold on|wait|give me a (?:sec|minute|moment)|(?:need to |still )?think(?:ing)?|i see|mm+|huh|cool|fine|gotcha|noted|fair enough|fair|po|lang)+$/u,
  waits:
    /\b(?:wait|hang on|hold on|one sec|a sec|a (?:minute|moment)|let me (?:see|think)|thinking|need to think|go on|carry on|lost my thread)\b/u,
  "echoes-the-question": /^[a-z' ]{1,30}\?(?!$)/u,
  "turns-the-talk":
    /\b(?:before that|before (?:i|we)|first (?:can|let|tell)|go back to|off topic|by the way|btw|change the subject|leave the|wrong list|funny you|since you brought|now that i'?m|to be honest all|all i think about|isn'?t where|still on|rather talk|can i (?:finish|say|tell))\b|\?+ i(?:'ve|'m)? /u,
  "heavy-news":
    /\b(?:died|dead|death|funeral|passed|cancer|hospital|operations?|surgery|results|redundan\w+|laid off|lay off|sacked|fired|divorce|moved (?:her|his) things|left me|eviction|landlord|overdraft|bank|visa|debt|not sleeping|don'?t sleep|mould|pregnant|miscarr\w+|accident|broke|promoted|diagnos\w+|fall|since (?:herself|he|she) )\b/u,
  "when-it-was":
    /\b(?:yesterday|this morning|today|last (?:night|week|month)|tonight|tomorrow|sunday|monday|tuesday|wednesday|thursday|friday|saturday|just now|in march)\b/u,
  quotes: /["“”]|(?<![\p{L}])'[^']+'/u,
  "quotes-only": /^["“'][^"”']+["”'][.]*$/u,
  thinks: /\b(?:i (?:think|suppose|guess|reckon|feel)|maybe|probably|perhaps|mostly)\b/u,
  wants: /\b(?:i(?:'d| would)? (?:want|like|love)|i'?d|i'?ll|i will|i wish)\b/u,
  tells: /\b(?:i|i'm|im|i've|ive|my|we|our|me|they|he|she|them)\b/u,
  laughs: /\b(?:lol|lmao|haha+|hehe)\b/u,
  trails: /\.\.|…/u,
};
