import type { Rule } from "../rule.ts";

/** Those for whom, with their article, title or adjective. */
const whom =
  "(?:(?:the|my|our|some|every|each|any|a|an|that|those|these|all|other|their|his|her|old|young|next|poor|new) ){0,3}(?:{recipient}|mrs? [a-z-]+|ms [a-z-]+|miss [a-z-]+|sister [a-z-]+|dr [a-z-]+)(?:'s)?";

/** Effects as they come up in a story, not as an answer to a question about them. */
export const effectsToldRules: readonly Rule[] = [
  {
    id: "en.effect.kept-from",
    effect: { kind: "effect", polarity: "spared" },
    pattern: `(?:keep|keeps|keeping|kept|get|gets|got|getting) ${whom} (?:out of (?:court|trouble|hospital|jail|debt|danger|prison|harm|bother|the red|the cold)|off (?:the (?:street|streets|road|hook|floor)|my)|from (?:falling|going|getting|losing|being|having|drowning|slipping|crashing)|in (?:work|business|their (?:own )?homes?|a job|touch|school|one piece)|on (?:the road|their feet|time|the move|track)|alive|warm|fed|safe|going|moving|company|calm|afloat|together|home (?:safe|on time))|(?:save|saves|saved|saving|spare|spares|spared) ${whom} (?:from |the bother of |the trouble of )?(?:[a-z]+ing|a (?:trip|journey|walk|phone call|call|visit|fortune|headache|job|night|wait|fine)|the (?:trip|journey|walk|bother|hassle|wait|trouble)|hours?|days?|weeks?|\\d+|money|grief)|(?:nobody|no one|no-one|no (?:child|kid|patient|driver|family|one else)|never (?:a|one)|not one) (?:has to|have to|had to|needs to|gets|got|is left|goes|went|waits|waited|is|falls|slips|loses|drives|dies|misses|missed) (?:ring|wait|walk|chase|worry|queue|go|come|ask|redo|stand|sit|hurt|without|hungry|cold|home|behind|burned|burnt|sick|stuck|longer|in a|under|off|twice)|(?:don't|doesn't|didn't|won't|wouldn't|no longer) (?:have to|need to|get|go|end up) (?:[a-z]+ ){0,2}(?:hurt|sick|ill|lost|stuck|cold|wet|hungry|without|burned|electrocuted|poisoned|scammed|fined|sued|late|worse|soaked|stranded)`,
    notAsks: [
      "comparison",
      "treatment",
      "safety",
      "mirror.difference",
      "outcomes.plan",
      "outcomes.collaboration",
    ],
    exceptions: [
      "(?:want|wish|like|hope|need|should|could|if only) (?:to |it |they |someone |i )*(?:keep|save|spare|get)",
      "keep (?:me|myself|us)",
    ],
    reason: "Somebody is kept from harm or spared a trouble.",
    matches: [
      "We're the people that keep them out of court",
      "loading it nose heavy, saved him restacking at Carlisle",
      "nobody has to ring anybody in a temper",
      "keeps old people in their own homes",
    ],
    mustNotMatch: ["I want to keep people safe", "keep me out of trouble", "I got them in the post"],
  },
  {
    id: "en.effect.done-for",
    effect: { kind: "effect", polarity: "gain" },
    pattern: `(?:i|we|i'd|i've|we'd|we've|i'll|and|who|that) (?:always |also |even |just |usually |still |had |have |do |did |then |quietly )*(?:sort|sorted|fix|fixed|find|found|mend|mended|read|cut|warm|warmed|carry|carried|hold|held|leave|left|put|keep|kept|save|saved|bring|brought|fetch|fetched|walk|walked|drive|drove|ring|rang|phone|phoned|write|wrote|fill|filled|translate|translated|explain|explained|chase|chased|clear|cleared|make|made|do|did|get|got|lift|lifted|lay|laid|light|turn|turned|check|checked|open|opened|wait|waited|stay|stayed|talk|cook|cooked|bake|baked|sew|teach|taught|show|showed) (?!(?:up|it to myself|my |me |for me))(?:[\\w'-]+ ){0,6}for ${whom}(?! (?:to (?:do|sign|blame|shout)|who (?:shout|complain)|and (?:nobody|they never)))(?!\\w)|(?:i|we|i'd|i've|we'd) (?:had |have |always |just )?(?:sorted|fixed|found|mended|saved|cleared|chased|traced|recovered|restored|rescued|got back|got) (?:his|her|their|{recipient}'s|the {recipient}'s) (?:[a-z]+'s )?[a-z]+|(?:his|her|their|the (?:whole )?(?:street|town|ward|place|house|estate|village)(?:'s)?) (?:power|water|heating|lights?|phones?|pension|benefit|claim|allowance|wages|roof|boiler|line|gas|internet|signal) (?:came|come|comes|was|were|got|is|are|back) (?:back )?(?:on|sorted|fixed|paid|restored|running)|got (?:the|their|his|her) (?:power|water|heating|lights?|phones?|gas|boiler|system|line|internet|signal) (?:back )?(?:on|up|working|running|going)|(?:thank god|thank heavens|what a relief|glad of|grateful for|relieved)[,.! ]+(?:for )?(?:clean|the|fresh|hot|it's|they've|somebody|a|warm|dry)|(?:for|so) (?:them|him|her|people|everyone|whoever|the next (?:shift|person|one|crew|team))(?: to)? (?:is|can|finds?|don't|doesn't|has|have|walks?)(?!\\w)|(?:would(?:n't| not)|'d not|couldn't|could not|can't|cannot) (?:exist|be (?:paid|logged|registered|cleaned|ready|able|treated|seen|fed|delivered|born|sold|safe)|get (?:their|his|her|the|a|any)|have (?:a|any|their|clean|heat))[^.!?\\n]{0,40}(?:without|unless|if (?:i|we|nobody|no one)|if i've not|till|until)|(?:they|they're|people|ladies|lads|kids|patients|drivers|nurses|crews?|men|women|somebody|someone|everyone|be|is|are) (?:just |all |still )?(?:sitting|stood|standing|left|waiting|stuck) (?:idle|about|around|in the (?:dark|cold|rain)|at the stops?|outside)|or (?:else )?(?:they|he|she|people|patients?|kids?|children|someone|somebody|everyone|the (?!job|work|boss)[a-z]+) (?:gets?|dies?|goes?|falls?|miss(?:es)?|can't|cannot|won't|don't|doesn't|loses?|ends? up|slips?|crash(?:es)?|burns?|waits?|starves?|freez(?:e|es)|chokes?)(?!\\w)|(?:because of|thanks to) (?:me|us|my|our) [^.!?\\n]{0,40}(?:they|he|she|people|mums?|parents|families|kids|patients|nurses|customers|[a-z]+s) (?:can|could|get|got|are able|sleep|slept|made it|didn't|don't)(?!\\w)|(?:whole|entire) (?:corridor|ward|street|room|class|office|floor|house|team|terrace|block|village) (?:cheered|clapped|laughed|smiled|relaxed)|there'?s no (?:passport|water|gloves|bread|school place|vote|surgery|theatre|trains?|power|food|milk|wedding|funeral|wages|pay|heat|light|bus|buses)|(?:she|he|they|the [a-z]+) (?:stops?|stopped) (?:the )?rats`,
    asks: [
      "recipient",
      "role",
      "circle",
      "contact",
      "concern",
      "null",
      "mirror",
      "assets",
      "outcomes.fit",
      "outcomes.values",
      "close",
      "vision",
      "comparison",
    ],
    exceptions: [
      "(?:i|we) (?:put|do|did|get|make|keep|leave|hold|sort|check|chase|explain) (?:[\\w'-]+ ){0,6}for (?:somebody|someone|people) (?:else )?(?:to|who)",
      "(?:don't|doesn't|didn't|never|can't|not) (?:[\\w'-]+ ){0,5}for",
      "(?:would|want|wish|could|like) (?:to )?(?:[\\w'-]+ ){0,5}for",
    ],
    reason: "Something was done for somebody, by name or by kind.",
    matches: [
      "I cut the crusts off for Mrs Okafor-Bligh",
      "I put the kettle on for the drivers at ten to five",
      "said I'd sorted his mother's fuel allowance",
      "we got the power back on",
      "two hundred ladies are sitting idle",
    ],
    mustNotMatch: ["I do it for the money", "I'd like to work for them", "I waited for my lunch"],
  },
  {
    id: "en.contact.meets",
    effect: { kind: "contact", contact: "direct" },
    pattern: `(?:the |a |an |one |some |every |my |our |that |this |old |young |poor |wee |few |most |of |local |care home |council |ward |site )*(?:customers?|clients?|patients?|residents?|guests?|passengers?|students?|pupils?|kids?|children|tenants?|claimants?|callers?|shoppers?|buyers?|readers?|visitors?|users?|members?|punters?|regulars|parents?|mums?|moms?|mams?|mothers|daughters|widows?|pensioners?|famil(?:y|ies)|old (?:ladies|lady|dears?|boys?|man|woman|people|folk)|lady|ladies|woman|fella|couple|neighbours?|farmers?|site engineer|ward sister|council lads|nurses?|doctors?|surgeons?|teachers?|drivers?|inspectors?|vendors?|mr\\.? [a-z]+|mrs\\.? [a-z]+) (?:(?:who|that|on|in|at|from|of|the|number|\\d+|ward|up|hill|once|always|just|even|often|sometimes|then|still|all|personally|himself|herself) )*(?:tell|tells|told|asks?|asked|rings?|rang|phones?|phoned|calls?|called|thanks?|thanked|shouts?|shouted|smiles?|smiled|waves?|waved|hugs?|hugged|stops?|stopped|shows?|showed|gives?|gave|brings?|brought|writes?|wrote|emails?|emailed|comes? (?:to|up to|personally|in)|came (?:to|up to|personally|in|over)|says?|said|nods?|nodded|swears?|swore|cries|cried|talks? to|talked to|speaks? to|spoke to|chats?|winks?|winked) (?:at |to |with )?(?:me|us|every week|straight out|personally|with the bill|my name|hello|good ?morning|ta|thanks|thank you|once)(?!\\w)|(?:she|he|they|her|him) (?:always |often |sometimes |even |once |just |then )?(?:tells|told|phones|phoned|thanked|thank|thanks|hugged|hugs|waves|brings|brought|shows|showed|visits|visited) (?:me|us)(?! (?:off|to (?:do|redo|stay|leave|resign|quit)|that i'm|i'm|i was|names))|(?:i|we) (?:always |often |sometimes |even |once |just |then |do |have to |get to |can )*(?:tell|told|say (?:hello|hi|good ?morning|morning) to|greet|serve|feed|wash|bathe|dress|teach|nurse|visit|meet|met|chat (?:to|with)|speak (?:to|with)|talk (?:to|with)|explain (?:it |this |that |things )?to|read (?:them|it|letters)? ?(?:to|for)|sit with|listen to|see|look after|care for|advise|treat|know) (?:the |my |our |a |some |every |all |those |old |their |each )*(?:daughters|sons|customers?|clients?|patients?|residents?|guests?|passengers?|students?|pupils?|kids?|children|tenants?|claimants?|callers?|parents?|mums?|mothers?|families|family|old (?:ladies|people|folk|dears)|punters?|regulars|people's names|names|neighbours?|users|visitors|widows?|pensioners?)(?: (?:every|each|face|all|by|in|at|on|that|about|personally)|$|[.,!])|(?:know|knows|remember|learn) (?:all )?(?:their|the customers'?|everyone's|each one's) (?:first )?names|(?:answering|taking|handling) (?:the )?(?:calls|phones)(?: all day| all night| from| po| for|$|[.,])|people (?:who are )?(?:shouting|crying|already crying|in tears)|(?:get|got) a (?:signature|nod|wave|smile|hug) (?:off|from)|(?:when|then|so) i (?:say|said) hello|(?:high[- ]fived|saluted|fist bumped) (?:me|us)|i see (?:every|their|all the|each) (?:\\w+ )?(?:faces?|smiles?|tears)|(?:chat|talk) to (?:them|residents|patients|customers|people) (?:about|every|at|all|while)|(?:they|mums|parents|residents|people) talk to me(?!\\w)|(?:through|at|over) the (?:hatch|counter|window|till|desk|door|gate)(?=[^.!?]{0,30}(?:she|he|they|people|customers?|said|with|asks?))|(?:came|comes|come) to (?:the|my|our) (?:hatch|counter|window|till|desk|door|gate|stall|van)`,
    notAsks: [
      "treatment",
      "safety",
      "supporters",
      "outcomes.plan",
      "outcomes.collaboration",
      "comparison",
      "role.cover",
      "mirror",
      "vision",
      "rating",
    ],
    exceptions: [
      "(?:never|don't|didn't|haven't|rarely|hardly|can't|nobody|no|not) (?:\\w+ ){0,4}?(?:tell|told|ask|asked|meet|met|see|seen|speak|talk|say|said|know|visit|thank|thanked|names?)",
      "(?:boss|manager|gaffer|foreman|supervisor|director|team lead|deputy|hr|lead|colleague|wife|husband|uncle) (?:\\w+ ){0,2}?(?:said|told|says|tells|asked|asks|rang|thanked)",
      "(?:told|tells) (?:our|the|my) (?:rep|driver|boss|manager|salesman|designer|courier)",
      "(?:want|wish|like|would|could|hope) (?:to )?(?:\\w+ )?(?:meet|see|talk|speak|teach|serve)",
    ],
    reason: "Words, looks or calls go between the person and those who receive the work.",
    matches: [
      "the ward sister told us once",
      "I tell daughters that mum isn't eating and they thank me",
      "He phones me 5 times: the site engineer phones me",
      "I know all their names",
      "Answering calls po from 9pm to 6am",
      "There was a fella came to the hatch at Christmas",
    ],
    mustNotMatch: [
      "customers never talk to me",
      "my manager told me",
      "I'd like to meet the families",
      "they told me off",
    ],
  },
  {
    id: "en.thanks.absent-told",
    effect: { kind: "thanks", thanks: "absent" },
    pattern:
      "(?:they|he|she|boss|director|manager|ceo|company|speech|slide|email|newsletter|mayor|minister|head|chairman) (?:\\w+ ){0,3}?(?:thanked|thanks|praised|clapped|mentioned|named|congratulated|toasted|credited) (?!me|us|my|our)(?:[^!?\\n]{3,140})(?:not (?:us|me|a word|the)|our (?:table|team|names?|lot|side)|but (?:not|never)|except|forgot|left (?:us|me|out)|nobody (?:mentioned|said)|no mention|we (?:sat|stood|clapped)|i (?:sat|stood|clapped)|and (?:we|i) (?:sat|stood|clapped))|(?:any|a|one) (?:reaction|thanks|word|response|reply|acknowledgement|mention|recognition|feedback) (?:to stop|at all|whatsoever|that i know)|(?:isn't|isnt|wasn't|there's no|there is no|without|never) (?:any |a |an |one |simply |even )*(?:reaction|response|word of thanks|kind word|good word|feedback|reply|mention)(?! (?:time|to the drug))|(?:next item|next slide|moved on|on to the next|straight to the next)(?=$|[.,!])|nobody (?:walks?|looks?|turns?|rings?|writes?|rates?|asks?|claps?|looked|walked|rated) (?:back|down|round|around|over|up|the (?:fella|one|person|bloke|lad|girl|cook|packer|cleaner)|for the|when it|to say)|(?:he|she|they|doctors?|surgeons?|pilots?|nurses?|sales|teachers?|the [a-z]+s?) (?:always |all )?(?:gets?|get|got|are|is) (?:all )?(?:the )?(?:thanked|praised|clapped|credit|thanks|flowers|chocolates|the cards?)(?=$|[.,!]| (?:for|and|by|not|we|i))|(?:invisible|unseen|forgotten|nobody sees|no one sees|ignored) (?:until|till|unless|when|except)|(?:only|just|first thing) (?:notice|noticed|see|seen|hear|ring|remember|think of|know)(?:s|d|ed)? (?:of |about |from )?(?:me |us |you |it |we're there )*(?:when|if|once) (?:the|it|something|there|we|i|things)|(?:wouldn't|won't|didn't|don't|doesn't|never) (?:get|got|have|had|see|receive) (?:a single|one|even one|so much as) (?:card|thank|word|nod|one|email|mention|note)|(?:compliments?|thank you|thanks|praise) (?:board|box|book|folder|wall)[^.!?]{0,60}(?:empty|one|20\\d\\d|nothing|blank|dust)|(?:one|the only|last) (?:card|thank you|compliment) (?:was|in|from) (?:in )?(?:20\\d\\d|years|\\d+ years)|(?:not|never) (?:so much as|even) (?:a |an |one )?(?:ta|nod|cheers|thank|card|smile|grunt|email|emoji|well done|hello|reply)|(?<!(?:i|we) )(?:gets?|got|takes?|took|getting) (?:all )?the (?:applause|flowers|glory|praise|cheers|claps?|clapping|bow|chocolates|limelight|compliments|bouquets?|standing ovation|medals?)(?!\\w)|in (?:\\d+|all (?:my|those|these)|ten|twelve|fifteen|twenty|thirty|forty) (?:years|months|yrs)[^.!?\\n]{0,30}(?:one person|once|twice|never|not one|two people|one (?:card|thank|email|well done))|(?:a |one |some |any )?(?:thank you|thanks|ta|well done|nod|good word|kind word|pat on the back|bit of (?:recognition|credit|praise|appreciation|thanks)) (?:once |now |every |from |in |a |or |two |again |then |would |wouldn't )*(?:be nice|go a long way|now and (?:then|again)|in a (?:blue moon|while)|for once|go amiss|hurt|kill)|hear [^.!?\\n]{3,40}(?:one time|once|just once|for once)(?=\\W*$)|(?:nobody|no one|no-one|they (?:don't|never)) (?:ever )?(?:claps?|cheers?|salutes?|applauds?|toasts?|writes? in about)|(?:all|the only thing) (?:i|we) (?:ever )?(?:get|hear|see)(?: back)? (?:is|are) (?!thanks|thank|praise|smiles)|(?:weren't|wasn't) (?:even )?(?:on the (?:list|guest list|invite)|in the (?:programme|credits|speech|photo)|mentioned|thanked|named)|(?:someone|somebody|anyone|just one person|one person) (?:saying|to say|say) (?:it worked|thanks?|thank you|well done|ta|good)(?=[^.!?]{0,20}(?:just once|one time|once|for once|for a change|$))",
    notAsks: ["treatment", "safety", "outcomes.plan", "supporters", "recipient.trouble"],
    exceptions: [
      "(?:and|then) (?:they |he |she )?(?:thanked|mentioned|named) (?:me|us)",
      "allergic reaction|chain reaction",
    ],
    reason: "The thanks go elsewhere, or stop, or were never there.",
    matches: [
      "They thanked the engineers, they thanked the drivers, and our table sat there clapping",
      "there simply isn't any reaction to stop",
      "one slide, no issues reported, next item",
      "He gets thanked",
      "invisible until the loo roll runs out",
      "nobody walks back down the corridor",
      "nobody rates the fella who packed the bag",
    ],
    mustNotMatch: ["they thanked us and the drivers", "no allergic reaction", "he gets paid more"],
  },
  {
    id: "en.thanks.received-told",
    effect: { kind: "thanks", thanks: "received", subject: "other" },
    pattern:
      "(?:they|she|he|customers?|patients?|daughters|mothers|mums?|parents?|people|families|guests?|callers?|residents?|clients?|vendors?|drivers?|nurses?|students?|kids?) (?:always |all |often |sometimes |even |really |do |still |did |would )*(?:thank|thanks|thanked|bless|blesses|blessed) (?:me|us)|said (?:ta|i'd|i had|we'd|we had) ?(?:for|saved|sorted|fixed|made|helped|found|big man|love|mate|pal|hen|duck)?(?!\\w)|(?:ta|cheers|nice one|good lad|good girl|good man|fair play|well in|bless you|god bless you|salamat|shukran|gracias|danke|asante|e se|dhanyavaad),? (?:big man|love|mate|pal|hen|duck|son|darling|pet|po|bhai|bhaiya|sister|baby|dear|ate|kuya|boss)|(?:came|come|comes|turned up|walked in|arrived) (?:out |in |over |back |to the [a-z]+ |at christmas |round )*with (?:a|an|two|some|the|his|her) (?:tin|box|cake|card|bottle|bag|bunch|plate|jar|tray|pie|bacon|bun|coffee|flask|biscuits|rolls|sandwich|chocolates?|flowers)|(?:saluted|salutes|high[- ]fived|fist bumped|bowed to|clapped|cheered) (?:me|us)|(?:says?|said|goes|went|wrote|shouted) '?(?:god )?bless|drew (?:me|us) (?:a|my)|kissed my (?:hand|cheek|forehead)|(?:stuffed|slipped|pressed|tucked) (?:a |an |some |me |us )*(?:fiver|tenner|note|coins?|sweets?|twenty|envelope|money|chocolate|tip)|(?:fiver|tenner|twenty|envelope|tip) (?:stuffed|slipped|pressed|tucked) (?:in|into)|(?:i|we)(?:'d| had| have|'ve) saved (?:her|his|their|the|my) [a-z]+|(?:called|calls) (?:me|us) (?:an? |the |her |his |their )(?:angel|star|lifesaver|legend|hero|saint|godsend|miracle)|(?:trust|trusts|trusted) (?:our|my) (?:numbers|work|results|word|welds?|figures|judgement|bread|cooking)|(?:asked|asks|asking) (?:for|specially for) (?:me|us|mine|ours)(?: by name|$|[.,])",
    notAsks: ["treatment", "safety", "supporters", "outcomes.plan", "mirror", "comparison"],
    exceptions: [
      "(?:never|nobody|no one|don't|didn't|rarely|hardly|should|could|if they|wish they|not) (?:\\w+ ){0,3}?(?:thank|thanks|thanked|said|bless)",
      "said (?:i'd|i had|we'd|we had) (?:have|be|got|to|better|need|made a|lost|forgotten|broken|failed)",
    ],
    reason: "Thanks told in passing: a ta, a tin of sweets, trust.",
    matches: [
      "they thank me, and I don't know when I learned that",
      "Last Thursday a driver said ta for loading it nose heavy",
      "There was a fella came to the hatch at Christmas with a tin of Roses",
      "told the courier they trust our numbers",
    ],
    mustNotMatch: ["they never thank us", "she said I'd have to wait", "he asked for my badge"],
  },
];
