/** Frames in which words of dying say something else: shame, things that break, long service, strangers, work with the dead. */
export const notMeant: readonly string[] = [
  "where [\\w' -]{1,40} (?:goes?|comes?|went|came|gets?) to die",
  "(?:want|hope|like|plan|going|intend|rather|mean|expect)\\w* to die (?:an? (?:[a-z]+ )?(?:old|happy|rich|contented|fat)|old(?=$|[ .,!])|of old age|at (?:ninety|a hundred|eighty|9\\d|8\\d|10\\d)|rich|with my boots on|surrounded by)",
  // "The pump wants to end it all": a third person wants; of oneself only a part does.
  "(?<!(?:i|me|head|heart|brain|half|self|that|body|bit|i really|i just|i only) )wants to (?:just )?(?:end it(?: all)?|die|kill itself|give up the ghost)",
  "(?:job|jobs|role|project|company|firm|shop|career|boiler|machine|van|printer|scheme|idea|server|system)(?: to| can| may| will|,)? (?:rest|rests|resting) in peace",
  "(?:it|that|this|them|those|these|the [a-z]+)(?:'s| to be| be| is| was| were| being)? (?:left|taken|cut|kept|struck|crossed|ruled|thrown|sent|phased|put|shut|turned|sold|shipped|written|tidied|packed|locked|wiped|scrubbed|washed|cleaned) (?:out|off|away|over|down|up) (?:for good|forever|for ever|permanently|once and for all)",
  "suicide (?:bends?|hill|corner)|suicides? (?:squeeze|bunt|play|pass|slide|gate|lane|clutch|drills?|sprints?)|(?:ran|run|running|do|doing|did) suicides (?:at|in|for|after|before|until|till|on)",
  "(?:they|we|you|people|everyone|everybody|chefs?|cooks?|the lads) (?:all |always |just |only |also |often )?(?:say|says|said|call it|shout) (?:that )?(?:i'm|i am|we're|we are|i be) (?:dying|dead|drowning|killed)(?= (?:when|if|in|on|at)(?!\\w))",
  "(?:embarrass\\w*|laugh\\w*|giggl\\w*|cackl\\w*|cring(?:e|ed|ey|ing)|mortif\\w*|hangover|hungover|blush\\w*|wedgie|leg day|spin class|the gym)[^.!?\\n]{0,50}(?:die|died|dead|kill\\w*|bury)",
  "(?:die|died|kill me|dead|bury me|dying|end me)[^.!?\\n]{0,40}(?:embarrass\\w*|cringe|mortif\\w*|laugh\\w*|haha|boredom|of shame|hangover|the heat)",
  "(?:till|until|to) (?:the day )?i (?:die|drop)|before i die|when i die|(?:die|dying) (?:happy|trying|rich|laughing|out|down|off|inside|hard|wondering|on (?:that|this|the) hill|on (?:me|us)|at (?:my|the|this|a) (?:desk|till|wheel|job))",
  "(?:plants?|phone|batter(?:y|ies)|car|van|laptop|computer|printer|machine|engine|app|server|pc|system|wifi|company|shop|business|trade|project|industry|orchids?|tomatoes|flowers|fish|bees|sheep|lambs?|chickens?|weeds|starter|process\\w*|thread|deal|joke|conversation|language|craft|town|high street|the [a-z]+ starter|yeast|crop|crops|garden|trees?|animals?|calf|calves|pigs|patients?|residents?|people|someone|somebody|nobody|he|she|they)(?:s|'s|'d)? (?:[\\w']+ ){0,4}(?:die|dies|dying|died|dead)",
  "(?:lost|losing|bereaved|grieving|left behind)[^.!?\\n]{0,40}(?:to|by|after) (?:a )?suicide|suicide[ -](?:prevention|awareness|training|first aid|watch|hotline|helpline|squad|support|group|charity|policy|rates?|statistics?|bereavement|team|risk assess\\w*|line|alert|door|windows)",
  "goodbye,? cruel world[^\\n]{0,50}(?:see you|back|leave|holiday|monday|the \\d)|(?:leave|holiday|annual)[^\\n]{0,30}goodbye,? cruel world",
  "(?:song|lyrics?|film|movie|novel|documentary|episode|soap|podcast|headline|band|album|poem|chorus)(?: [\\w']+){0,8} (?:die|dying|dead|death|kill\\w*|suicid\\w*|end it)",
  "suicidal (?:teen\\w*|callers?|kids|children|young people|patients?|people|students?|pupils?|clients?|men|women|users?|customers?|residents?|ideation in)|(?:wifi|server|printer|laptop|phone|van|car|machine|engine|app|excel|system|oven|boiler|router|till|it) (?:has |just )?(?:committed suicide|killed itself)",
  "(?:sleep|slept|sleeping|look|looked|feel|felt|drink) like (?:the dead|death|death warmed up)|feel(?:ing)? like death(?= warmed|[ ,.]+(?:cold|flu|hung|stinking|after))|die[ds]? a (?:death|slow death|happy|natural)|(?:hear|see|watch) (?:a|the|my) [a-z]+ die",
  "goodbye (?:all|everyone|everybody)[^\\n]{0,20}(?:see you|see ya|till (?:monday|tomorrow)|back)",
  "see naples and die|do or die|die hard|never say die|live and let die|dead man's|dead cat bounce|kill(?:ed|s)? (?:it|that (?:pitch|talk|set))(?! all)",
  // "I'll be six feet under before they buy a new one": how long it takes.
  "(?:be|end up) (?:dead|dead and buried|six feet under|in (?:my|the|an early) grave|pushing up daisies|pensioned off)(?: myself)? (?:long )?(?:before|by the time|when) (?:they|he|she|it|that|we|the|anyone|anybody|somebody|this)(?!\\w)",
  // "I'd die if I met somebody who had read it", "they tease me and I give it back".
  "(?:i'd|i would|i'll|i could) (?:just |actually |literally |absolutely )?die if (?:i (?:met|saw|had to|ran into|was asked|got|dropped|forgot|bumped)|any ?(?:one|body)|some ?(?:one|body)|they|he|she|you|my (?:boss|manager))",
  "(?:mick|mickey|piss|banter|stick|slag\\w*|teas\\w+|jok\\w+|abuse|lip|cheek)[^.!?\\n]{0,50}give it (?:right |straight )?back",
  // "I don't want to stay with my mother's death": a subject that is declined.
  "(?:want|wanted|like|rather|need|have|going|care|wish)(?: not)? to (?:stay with|talk about|speak of|dwell on|go into|get into|discuss|go back to|come back to|be asked about) (?:my|his|her|their|the|that|our) (?:[a-z']+ ){0,2}(?:death|dying|funeral|passing)",
  // "Better off without me signing things at midnight": without that, not without the person.
  "better off without (?:me|my) (?!and |being |here|there|around|breathing|living|existing)[a-z]+ing",
  // What would vanish is the job, and not whoever has it.
  "(?:my|the|this|our|that|whole|a) (?:whole |little )?(?:jobs?|role|post|position|department|team|desk|office|company|section|branch|trade|work|line|shop|form|report|task)(?: [\\w']+){0,3} (?:vanish\\w*|disappear\\w*|cease\\w* to exist|not exist|be gone|went|goes)(?! (?:with|and) (?:me|i|so))[^.!?\\n]{0,40}",
];
