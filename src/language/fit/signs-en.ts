import type { SignWords } from "./signs.ts";

/** Turns of phrase by which an utterance shows what it does; each is a hint that the model weighs, and none decides alone. */
export const signWordsEn: SignWords = {
  "asks-at-all": /\?/u,
  "ends-asking":
    /\?["')\s]*(?:lol|haha)?$|^(?:why|what|who|how|where|when|is|are|do|does|did|can|could|should|would|will|which)\b[^.!]*$|\b(?:will|won'?t|does|do|is|isn'?t|can|would|right) (?:she|he|they|it|you|i)\?*$|\?$/u,
  "asks-what-is-meant":
    /\b(?:what|which|who) (?:do|does|did|d') (?:you|u|ya|it|that|this) (?:mean|want)|\b(?:you|u) mean\b|\bwhat(?:'s|s| is| are) (?:"?it"?|that|this|a|the|these|those)\b|\bdoes (?:it|that|he|she) (?:count|matter)|\bor (?:an?|is|do|are|does)\b.{0,40}(?:count|ok)?|\bdepends\b|^(?:what|which|who)\b|\b(?:is|are) (?:it|that|this) (?:ok|okay|alright|allowed|a)\b|\bwho is (?:we|it|that)\b|\b(?:different how|like what|start what|as in|can it be|do people|does it have to|do i have to|are you counting|how (?:wide|long|big|far|short) (?:is|should|does)|am i supposed|would .{1,30} do\?|can you explain|the same as|for whom|which end|to pay)\b/u,
  "asks-where-it-goes":
    /\b(?:who|anyone|anybody|boss|manager|company|hr)\b.{0,24}\b(?:reads?|sees?|get|know|check)\b|\b(?:saved|stored|private|confidential|recorded|reporting|report(?:ed)?|sent|shared|kept)\b.*\?|\bsomebody there\b|\bare you (?:a|an|real|human)\b/u,
  "asks-how-long":
    /\bhow (?:many|long|much) (?:more|longer|of|is|are|will|left)|\bhow many more|\bnearly done/u,
  "asks-for-example": /\bexamples?\b|\blike what\b|\bsuch as\b|\bfor instance\b/u,
  "says-you":
    /\b(?:you|u|ur|your|you're|youre|yourself|ya|bot|machine|robot|computer|software|app|ai|program|counsell?or)\b/u,
  "names-the-talk":
    /\b(?:questions?|asking|ask me|asked|quot(?:e|ing)|riddles?|therapy|quiz|survey|script|journey|trick|clever|feelings|worksheet|exercise|reworded|rephrase|this (?:thing|talk|chat|session)|the wording|typed|reads? this)\b|\b(?:comparison|another (?:one|question)|worded|wording|form|training day|reading off|repeat|quote|circles|preachy|waffle|flatter|chatbot|bot|silly|saint|moan|head office|this is (?:getting|going|just)|too long|personal|joke|the next thing|what i feel|what i say|on a card|the last one)\b/u,
  praises:
    /\b(?:thanks?|thank you|cheers|ta|salamat|good (?:question|one|point)|nice one|lovely|that landed|hit (?:me|home|hard)|spot on|bang on|kinder|you(?:'ve| have) a knack|like how you|felt good|good that|tear up|never looked at it|alright you|got me there|well put|word for word|nobody(?:'s| has) (?:ever )?asked|appreciate)\b|\b(?:nice to be asked|clever|interesting|hadn'?t thought|never thought of it|better listener|great question|exactly (?:how|it|that|what)|helping me sort|helped more|appreciate|welling up|in tears|glad|very good|not rushing|kind|ouch|fair\. good|all week|bless|oh i can|i can do that|made my|that'?s it exactly|needed that|moved me|wow|brilliant|lovely|clearer now)\b|^yes!|!$/u,
  annoyed:
    /\b(?:again\?+|same question|here we go|give over|stop (?:rushing|asking|with|saying|it|putting)|don'?t (?:quote|compare|call|make it)|quit|you keep|less of|told (?:u|you)|i (?:did|already) (?:say|said|told)|already (?:said|told|answered)|trick|fishing|machine|waste|pointless|daft|stupid|ridiculous|patronis\w+|rubbish|nonsense|bollocks|crap|christ|jesus|for (?:god'?s|pete'?s|fuck'?s)|not listening|parrot\w*|script|y are u|why are you|why does it|when does|what would you know|as if|whatever|seriously)\b|\b(?:insulting|insult|annoying|annoyed|irritat\w*|silly|preachy|waffle|useless|badly|bit (?:grand|personal|much|rich)|in circles|going anywhere|don'?t (?:flatter|listen|tell me|understand)|wouldn'?t understand|give me a chance|no offence|joke|twice now|how many times|done explaining|words in my mouth|load of|far too|sounds like you|feels like a|not another|stop telling|forget already|did you forget|tired of (?:being|these)|fed up with (?:this|these)|lunch break|boring|get to the point|missing the point|not helpful|unhelpful|condescending|generic|cheesy|cringe|nosy|that'?s all this is|you just|you keep|you never|you always|won'?t be back|i'?ve answered)\b|\bisn'?t it$/u,
  corrects:
    /\b(?:not|isn'?t|wasn'?t|wasnt) [^.,;]{1,40}[,.;] (?:i said|it'?s|its|it was|my|but|the|just|they'?re)|\bi said\b|\b(?:i )?(?:never|didn'?t|didnt) (?:said|say|agree\w*|mean|put|write)\b|\b(?:is|are) wrong\b|\b(?:mis(?:heard|read|understood|taken)|mixed up|backwards|wrong way|typo|slip of|read something into|correction|to be clear)\b|\bit'?s [^.,]{1,40}, not\b|^(?:its|it's) [^.,]{1,40}, not\b|\bmakes it sound\b|\bwas before\b|\bi did say\b|, not (?:a|an|the|my|his|her|their|our|your)?\s?\w+[.!]*$|\bi meant\b|\bi was on about\b|\b(?:wrong (?:end|team|person|one|word|name|way)|muddled|typo|make that|isn'?t (?:what|the word|how)|wasn'?t what|that'?s different|you(?:'ve| have) (?:written|got|put|muddled|mixed)|you said|let me correct|i wouldn'?t call it|not [a-z]+\. [a-z]+|[0-9]+ not [0-9]+|i never said|to correct)\b/u,
  "starts-correcting":
    /^(?:no|not|nope|sorry|you'?ve|you have|it'?s|hold on|actually|well no|nah|i said|"|')\b/u,
  requests:
    /\b(?:please|pls|plz|kindly|can (?:you|we|u|i)|could (?:you|we|u)|would you|let'?s|let us|leave (?:it|that|the)|go back|skip|next)\b|^(?:ask|say|tell|give|put|take|write|delete|cross|change|don'?t|dont|do|stop|shorter|slower|simpler|move|repeat|show|use|speak|keep|make)\b|\b(?:let me|give me|could you|would you|i'd like you to|can we)\b|^(?:scrap|drop|park|remove|forget|try|move|get|put|pick|list|explain|translate|rephrase|be|ask)\b|\bplease\b|\bwould you\.?$/u,
  "changes-the-talk":
    /\b(?:skip|next|shorter|slower|simpler|simple|previous|again|delete|cross out|take (?:that|it|the|out)|take [^.]{1,30} out|change|go back|leave it blank|last,|one line|blank|word out|put about|don'?t put|plain english|bullet|one at a time|rephrase|reword|write (?:that|it)|record)\b|\b(?:come back to (?:that|it)|another (?:day|time|one)?|different|move on|hint|options?|dash|scrap|leave it out|out of what|wording|tidy|formal|tone|easier|go back one|park|remove|last (?:line|answer|bit)|at once|more specific|in (?:welsh|french|spanish|irish|gaelic|english)|short|say that again|deadline|anonymous|initials|for now)\b/u,
  "asks-advice":
    /\b(?:should (?:i|we)|shall i|do i\b|what (?:would|should|can|could|do) (?:you|i)|what to do|how (?:do|can|should|would) (?:i|we)|advice|advise|suggest|recommend|guide|tips?|tell me (?:straight|what)|is it normal|have (?:you|u) got ideas|any ideas|would (?:that|it) be|or not\b|stay or|in my place|my doubt)|\b(?:ought i|is it worth|worth (?:it|getting|doing)|best (?:way|to)|right way|do you (?:think|reckon) i|where to start|talk (?:him|her|them) round|how would you|how do i|what do i do)\b/u,
  "does-not-know":
    /\b(?:don'?t know|dont know|do not know|dunno|idk|no idea|no clue|not sure|unsure|couldn'?t (?:say|tell|name|put)|couldnt (?:say|tell|name|put)|can'?t (?:say|tell|name|think|put|fix|remember|picture)|cant (?:say|tell|name|think|put|fix|remember)|search me|beats me|stumped|blank|hard to say|never (?:been told|occurred|thought|asked|had the luxury)|no way of knowing|inventing|guessing|who knows|god knows|haven'?t a|hard one|tough one|couldn'?t begin|tip of my tongue|nothing comes)\b|\b(?:couldn'?t imagine|can'?t (?:recall|imagine|find)|don'?t (?:remember|recall)|lord knows|heaven knows|hard to (?:pick|say|put|tell|think)|haven'?t (?:decided|thought|worked)|ask them|too big|depends on|never been off|no clue|not (?:really )?sure|which one\.\.|nothing (?:springs|comes)|finger on|let me think|can'?t tell)\b/u,
  none: /\b(?:none|nobody|no one|noone|nothing|nowt|nope|nada|zilch|nil|zero|wala|never|nah|nuh|not (?:a|any|one|really|much)|isn'?t (?:a|any|one)|isnt (?:a|any)|don'?t (?:have|do|get) (?:one|any|anything)|no [a-z]+)\b|\b(?:there (?:hasn'?t|isn'?t|aren'?t|wasn'?t) (?:been|any|anyone|anybody|a|one)|no complaints|not good at anything|nothing (?:in particular|i'?d|we|really)|nothing'?s|never had)\b/u,
  "not-to-tell":
    /\b(?:rather not|prefer not|pass|no comment|nda|confidential|private|not (?:telling|saying|going|discuss|for)|won'?t (?:say|tell|bore|answer)|wont (?:say|tell|bore)|don'?t want (?:to|this|it)|do not want|dont want (?:to|this)|keep (?:them|that|it|him|her) out|between me and|not (?:to )?discuss|as soon|let'?s not|lets not|can'?t answer|not spending|none of your|leave (?:that|it|them) (?:there|be)|skip|decline|only come to look|nothing special)\b|\b(?:not allowed|can'?t (?:give|share|say what)|do i have to|not getting into|keep my mouth|too embarrassing|i don'?t do|i won'?t be|not asking|leave my|solicitor|not ready|not scoring|internal|bragging|for me to know|don'?t want to go|no next time|sorry,? no|off limits|not comfortable|rather (?:leave|skip)|don'?t talk about)\b|, so no\b/u,
  ends: /\b(?:that'?s (?:me|it|all|enough)|that is (?:me|it|all)|bye|goodbye|good ?night|(?<!\b(?:at|the|every|last|to|all|by|of) )night[.!]*$|got to (?:go|dash|run)|gotta|have to (?:go|run|dash)|i'?m off|brb|no more|stop\.|enough|later\b|tomorrow\?|done (?:for|now|here)|finish(?:ed)?|knackered|too much|end (?:it|this|here)|call it|wrap up|heading (?:off|out)|my (?:bus|break|ferry|lift|train|stop|shift)|ferry'?s|asking for me|logging off|signing off|no brain|smoke|see you|baby'?s|kettle'?s)\b|\b(?:called away|leave it there|head'?s gone|can we (?:finish|stop)|sleepy|break'?s over|closing this|had enough|phone'?s ringing|stopping here|too tired|another day|can'?t do (?:this|any)|school run|tea'?s|dinner'?s|bus is|my ride|gtg|ttyl|got a call|boss is|bed now|calling it)\b/u,
  "only-fills":
    /^(?:[\s.,!?…-]|h+m+|u+h+|u+m+|e+r+m*|ah+|oh+|aye|yes|yeah|yep|yup|ok|okay|k|right|right you are|sure|sound|grand|well|so|go on|carry on|continue|haha+|lol|lmao|hehe|let me (?:see|think)|one sec|hang on|hold on|wait|give me a (?:sec|minute|moment)|(?:need to |still )?think(?:ing)?|i see|mm+|huh|cool|fine|gotcha|noted|fair enough|fair|po|lang)+$/u,
  waits:
    /\b(?:wait|hang on|hold on|one sec|a sec|a (?:minute|moment)|let me (?:see|think)|thinking|need to think|go on|carry on|lost my thread)\b|\b(?:which (?:one )?shall i|one minute|bear with me|still thinking|listening|let me|kettle on)\b/u,
  "echoes-the-question": /^[a-z' ]{1,30}\?(?!$)/u,
  "turns-the-talk":
    /\b(?:before that|before (?:i|we)|first (?:can|let|tell)|go back to|off topic|by the way|btw|change the subject|leave the|wrong list|funny you|since you brought|now that i'?m|to be honest all|all i think about|isn'?t where|still on|rather talk|can i (?:finish|say|tell))\b|\?+ i(?:'ve|'m)? |\b(?:not about work|changing the subject|going back to|back to the|never mind (?:the|other|that)|that reminds me|to be truthful|can'?t stop|on my mind|keep thinking|before all that|anyway|my head'?s full|something else|not to do with|unrelated|i told you about)\b|^sorry but\b/u,
  "heavy-news":
    /\b(?:died|dead|death|funeral|passed|cancer|hospital|operations?|surgery|results|redundan\w+|laid off|lay off|sacked|fired|divorce|moved (?:her|his) things|left me|eviction|landlord|overdraft|bank|visa|debt|not sleeping|don'?t sleep|mould|pregnant|miscarr\w+|accident|broke|promoted|diagnos\w+|fall|since (?:herself|he|she) )\b|\b(?:ambulance|dementia|hasn'?t been to school|crying|papers|mother in law|put the (?:dog|cat) down|not been paid|operation|born|runner|going under|awake|never said sorry|forgive|turn up|accident|rent|evict\w*|police|court|suicide|killed|burned down|stroke|heart attack|chemo|scan|lump|pregnant|wedding|bankrupt\w*|strike|signed off)\b/u,
  "when-it-was":
    /\b(?:yesterday|this morning|today|last (?:night|week|month)|tonight|tomorrow|sunday|monday|tuesday|wednesday|thursday|friday|saturday|just now|in march)\b/u,
  quotes: /["“”]|(?<![\p{L}])'[^']+'/u,
  "quotes-only": /^["“'][^"”']+["”'][.]*$/u,
  thinks: /\b(?:i (?:think|suppose|guess|reckon|feel)|maybe|probably|perhaps|mostly)\b/u,
  wants: /\b(?:i(?:'d| would)? (?:want|like|love)|i'?d|i'?ll|i will|i wish)\b/u,
  tells: /\b(?:i|i'm|im|i've|ive|my|we|our|me|they|he|she|them)\b/u,
  laughs: /\b(?:lol|lmao|haha+|hehe)\b/u,
  trails: /\.\.|…/u,
  "only-interjects":
    /^(?:\(?[a-z]+\)|o+h*|ah+|erm*|mm+|ooh+|well now|oh right|i see|haha+|yeah|hm+|a whole [a-z]+ eh|ha|right)[.!… ]*$/u,
  "negative-act":
    /^(?:no|not|never) [a-z]+(?:ing)?\b(?!.*\b(?:question|idea|clue|sure|comment)\b)[^.?]{0,40}[.]*$|\bnever (?:comes|said|told|late|cut\w*|lie\w*)\b/u,
  "known-by-others":
    /\b(?:they|people|nobody|customers|patients|families|folk|he|she|clients) (?:don'?t|doesn'?t|can'?t|never) (?:know|get|find|understand)|\bnobody (?:goes|knows|needs|tells|would|gets|can)\b|\bno [a-z]+, no [a-z]+/u,
  apologises: /\b(?:sorry|apolog\w+|excuse me)\b/u,
  "when-only":
    /^(?:(?:on|by|in|at|after|before|when|once|from|start of|end of|next|this|early|mid|late|sometime)\b[^.?]{0,40}|[^.?]{0,10}\b(?:week|month|monday|tuesday|wednesday|thursday|friday|weekend|summer|spring|autumn|winter|christmas|easter)\b[^.?]{0,16})[.]*$/u,
};
