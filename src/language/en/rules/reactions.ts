import type { Rule } from "../rule.ts";

export const reactionRules: readonly Rule[] = [
  {
    id: "en.thanks.received",
    effect: { kind: "thanks", thanks: "received", subject: "other" },
    pattern:
      "(?:said|says|saying|say|wrote|mouthed|shouted|whispered|texted|signed|going) (?:a |me |us |to me |to us |in [a-z]+ )?(?:big |huge |little |quick |nice |lovely )?(?:thank ?(?:s|you|u)|cheers|ta|well done|good job|nice (?:one|work|job)|great (?:job|work)|god bless|you're a star|you absolute star)|(?:thanked|thanks|thank|praised|complimented|appreciated|congratulated|hugged|applauded) (?:me|us|our|my)(?!\\w)|(?:got|get|getting|had|have|received|gave|given|gives|give|sent|sends|left|brought|brings|bought|made|make|bake|baked|handed) (?:me |us |my team |our team |the team )?(?:a |an |the |some |one |my first |few |lots of |so many )?(?:\\w+ )?(?:thank[ -]?you|thanks|card|note of thanks|chocolates?|biscuits|cake|flowers|tin of|bottle|tip|compliment|compliments|shout ?out|kudos|five stars?|5 stars?|good review|nice review|lovely (?:email|letter|note|message)|nice (?:email|letter|note|message)|thumbs up|pat on the back|recognition|award|standing ovation|applause|round of applause)(?!\\w)|(?:a |the |my |big |one |nice )(?:thank[ -]?you|thumbs up|thank you note|hug|pat on the back) (?:from|emoji|card|email|note|letter|off)|(?:a|one) thumbs up|keep the change|made my (?:day|week|month|year|night)|(?:you've|you have|you|you're|youve) (?:just |really |absolutely |completely )?(?:made my (?:day|week|month|year)|(?:a |an )?(?:absolute |total |real )?(?:lifesaver|life saver|star|legend|angel|hero|saint|godsend|gem)|saved (?:me|my|us|the day)|always get|the (?:only|best|first)|'re the best)|(?:told|tells|said to|says to|said) (?:me |us |to me |to us )?(?:that )?(?:\"|')?(?:we|we're|we are|i|i'm|i am|i was|we were|you're|you are|it|it's|it was|ours|mine|our) (?:was |is |are |were |the |always |a |an |so |really |been |'re |'s |'m )*(?:the (?:only|best|first|fastest|kindest|nicest)|best|great|brilliant|lovely|amazing|perfect|wonderful|delicious|a star|a lifesaver|a godsend|very kind|kind|good|saved|helped|made|fantastic|beautiful|spot on|how clean)|look how (?:clean|good|nice|neat|tidy)|(?:really |so |very |dead )?(?:grateful|thankful) (?:to us|to me|for (?:what|our|my|it|that))|(?:was|were|is|are|been|seemed) (?:really |so |very )?(?:appreciated|thanked|grateful|thankful|praised)|(?:gave|brought|left|sent|handed|bought|slipped|offered|made|baked|drew) (?:me|us) (?:a |an |some |the |two |his |her |one |this |their )(?:\\w+ ){0,3}?(?:sweets?|candy|coffee|tea|biscuits?|cookies?|cakes?|apples?|eggs|beer|bottle|water|drink|chocolates?|card|letter|note|drawing|picture|flowers?|tomatoes|sandwich|pie|tip|tenner|fiver|quid|hug|kiss|thumbs up|wink|present|gift|box|tin|jar|bag|plant|mug|veg)|(?:ask|asks|asked|asking) for (?:me|us) (?:by name|again|especially|in person|every)|(?:mentioned|named) (?:me|us) (?:by name|in (?:a|the|his|her|their))|(?:what|where) (?:would|will) (?:we|i) (?:do|be) without (?:you|us|me)|you're (?:brilliant|great|amazing|the best|so kind|too kind|very kind|a good|good at)|(?:loved|love) (?:what (?:i|we)|my|our|the way (?:i|we))|(?:clapped|applauded|cheered)(?: (?:for|when|us|me)|$|[.,!?])|shook (?:my|our) hands?|(?:five|5)[ -]stars?|rave review",
    exceptions: [
      "(?:never|not|no one|nobody|didn't|doesn't|don't|without|hardly|rarely|wouldn't|haven't|hasn't|no|nor|should|could|would|might|want|wish|if|bother to|forget to|forgot to|cards?) (?:\\w+ ){0,4}?(?:said|say|says|saying|thanks?|thanked|thank|get|got|getting|been|given|praised|appreciated|grateful|compliments?|recognition|thank you|complimented|card|a card)",
      "(?:i|we) (?:said|say|says|thanked|thank|sent|gave|give|praised|appreciated|bought|made|am grateful|was grateful)",
      "(?:they|sales|reps|doctors|nurses|others|manager|boss|managers|everyone else|consultants|front [a-z]+|designers|[a-z]+s) (?:get|got|gets|took|take|takes|getting|received) (?:all )?(?:the |a )?(?:\\w+ )?(?:thanks|thank|credit|card|chocolates|cake|flowers|compliments|praise|applause|recognition|award)",
      "no thanks|thanks to (?:me|us|him|her|the)",
    ],
    reason: "Somebody thanked or praised the speaker or the work.",
    matches: [
      "one passenger said thank you bhaiya",
      "she thanked me",
      "a caller said 'you've made my week'",
      "said y'all always get my order right, keep the change",
      "A thumbs up emoji.",
      "we got a card from the family",
    ],
    mustNotMatch: ["nobody says thank you", "I thanked her", "sales get all the thanks"],
  },
  {
    id: "en.thanks.absent",
    effect: { kind: "thanks", thanks: "absent" },
    pattern:
      "(?:never|not once|nobody|no one|no-one|noone|not one|none|rarely|hardly (?:ever|anyone)|don't|doesn't|didn't|haven't|hasn't|hasn't anyone|isn't|wasn't|not|without|wouldn't|barely|no customer|not a soul|not a single person|nobody ever|no one ever) (?:even |ever |really |actually |once |bother(?:s|ed)? to |think(?:s)? to |been |being |get |got |gets |getting |had |have |has |hear |heard |said |says |say |given |give |a |an |one |any |so much as a |as much as a |single |much |received |expect |be |is |are |was |me |us |of |in |my |time |word |from |them |anyone |to |them )*(?:thank(?:s|ed|ing)?|thank[ -]?you(?:s)?|praised?|well done|gratitude|appreciat\\w+|recogni[sz]ed?|recognition|compliments?|acknowledg\\w+|credited|good job|ta)(?!\\w)|thankless|unthanked|(?:nobody|no one|they|he|she) (?:ever |even )?(?:said|says|say|mentions?|mentioned) (?:a word|anything|nothing)(?: about (?:us|it|me))?|not (?:a word|a peep|a dicky bird|even a nod|so much as a nod|even an? (?:email|emoji|thumbs up|reply|mention))|(?:didn't|don't|never|doesn't|wasn't|weren't|not) (?:even )?(?:get a mention|get mentioned|mentioned|on the (?:list|slide|video|email|credits)|in the (?:photo|credits|video|email|speech|newsletter)|invited)|(?:credit|thanks|praise|glory|applause|compliments?) (?:all )?(?:goes|went|go|always goes|stops?|stopped) (?:to|at|with) (?!me|us)|(?:nobody|no one) notices (?:unless|until|till|when|if)|(?:when|if) (?:it|everything|things)(?:'s| is| goes| go| works?| are)? ?(?:right|well|fine|working|smooth)?,? (?:nobody|no one|you don't|you never|not a)|(?:just |it's |is )?(?:expected|taken for granted|assumed)(?: of (?:me|us)|$|[.,!?])|no news is good news|(?:only|just|mostly|nothing but) (?:the )?(?:complaints|complain|moans|bad ones|bad reviews|grief|abuse)|compliments (?:stop|don't|never|get lost)|good ones (?:never|don't|stop)|thanked (?:the|my|our|his|her) (?:boss|manager|doctor|doctors|nurse|nurses|driver|sales|rep|waiter|surgeon|consultant|team lead|front)|unappreciated|under-?appreciated|taken for granted|take (?:me|us|it) for granted|(?:took|take|takes|taking|steals?|stole|gets?|got|claims?) (?:all )?(?:the|my|our) (?:credit|thanks|praise|glory|bow|applause)|compliments,? never|no (?:thanks|thank you|thank yous|credit|recognition|praise|appreciation|gratitude|acknowledgement)(?: from| for| at all| in|$|[.!?])|(?:forgot|left out|missed out|didn't mention|never mention(?:s|ed)?) (?:us|me|records|our|my|the (?:back|kitchen|cleaners|support))|thanked (?:everyone|everybody|every|all)[^.!?]{0,30}(?:but|except|forgot|not)|(?:only|always) (?:hear|ring|call|notice|contact|noticed|complain|complaints|email|talk|phone)(?:s)?(?: from| about)? (?:them |us |me |it )?(?:when|if) (?:it|something|things|they|there)[^.!?]{0,25}(?:wrong|late|break|broke|down|bad|complain|fails?|missing|problem)",
    exceptions: [
      "(?:what|certain|sure|know)[a-z ]{0,12} (?:is|was|are) expected of (?:me|us)",
      "^\\W*no (?:thanks|thank you)",
      "(?:don't|not|never) (?:want|need|do it for|looking for|expect|asking for) (?:the |any |a |for )?(?:thanks|praise|recognition|credit)",
      "i (?:never|didn't|don't|haven't) (?:once |ever |even |actually |really )?(?:thank|thanked|said|say|told|appreciate|appreciated)",
    ],
    reason: "The person says that no thanks come.",
    matches: [
      "nobody ever says thank you",
      "never once been thanked",
      "manager took the thanks",
      "they thanked every department by name and forgot records",
      "it's a thankless job",
      "compliments never",
    ],
    mustNotMatch: ["No thanks, once was enough", "I never thanked her", "she thanked me"],
  },
  {
    id: "en.thanks.given",
    effect: { kind: "thanks", thanks: "given", subject: "self" },
    pattern:
      "god (?:bless|rest|love) (?:him|her|them|that|the|my|his|both)|bless (?:him|her|them|his|both)(?!\\w)|(?:i )?(?:never|don't|won't|will never|can't|i'll never) forget (?:it|him|her|them|that|what (?:he|she|they))|(?:be |i'm |am )?lost without (?:him|her|them|[a-z]+)|(?:can't|could never|never) (?:repay|thank (?:him|her|them) enough)|got me through|made me (?:who|what) i am|stuck (?:up|by|with) (?:for )?me|thank (?:god|goodness|heavens?) for (?:her|him|them|[a-z]+)|(?:i'm|i am|i was|i feel|forever|always|eternally|so|we're) (?:so |very |really |truly |always |forever )?(?:grateful|thankful|indebted) (?:to|for) (?:her|him|them|the|my|[a-z]+)|(?:i|i'll|i'd|to|should|want to|never|didn't|haven't|we|i've) (?:\\w+ ){0,3}?(?:thank|thanked) (?:her|him|them|(?!god|you|goodness|heavens?|me|us)[a-z]+)(?! you| god| me| us)|send (?:him|her|them|[a-z]+) a (?:thank you|card|note)|(?:i )?(?:owe|owed) (?:her|him|them|it (?:all )?to|a lot to|so much to|[a-z]+ (?:a lot|so much|everything|my|a (?:drink|pint|coffee|favour)))|(?:couldn't|could not|can't|wouldn't) (?:have )?(?:done?|do|cope|coped|manage|managed|get through|got through|survive|survived|be here) (?:it |this |half of it )?without (?:her|him|them|my|the|[a-z]+)|(?:i )?appreciate (?:him|her|them|my (?:team|boss|colleague|mentor)|what (?:he|she|they))|(?:always|really|has|had) (?:got |had )?my back|without (?:her|him|them) i(?:'d| would| wouldn't)",
    exceptions: [
      "thank (?:you|god it's)|thanks",
      "(?:they|customers|people|nobody|no one|passengers|he|she) (?:never |always |often |do |don't |didn't )?(?:thank|thanked)",
      "without (?:them|him|her) i'd be (?:happier|better off|fine)",
      "owe (?:me|us)",
    ],
    reason: "The speaker thanks somebody or is grateful to them.",
    matches: [
      "Union rep, Carol. Thank god for her",
      "I never thanked her",
      "I'm really grateful to my first boss",
      "couldn't have done it without Sam",
    ],
    mustNotMatch: ["Thank you for asking", "they thanked me", "nobody thanked him"],
  },
  {
    id: "en.contact.direct",
    effect: { kind: "contact", contact: "direct" },
    pattern:
      "face to face|in person|(?:with my|my) own eyes|right in front of me|straight in the face|i get it (?:direct|straight|in the face)|(?:i|we|i've|we've|i'd) (?:just |actually |once |do |have |did |only |always |often |sometimes |even )?(?:saw|see|seen|met|meet|speak|spoke|talk|talked|chat|chatted|asked|served?|visit|visited|bumped|sat|dealt|deal|hear|heard) (?:to |with |into |from |directly )?(?:her|him|them|a|an|one|the|my|our|two|some|every|each|people|customers|patients|old|clients|this|that|struggle|directly)(?: \\w+){0,2}? ?(?:face|every day|directly|cry|crying|struggle|smile|lady|man|woman|guy|customer|customers|patient|patients|kid|mum|wife|owner|use|using|wearing|eat|eating|reaction|daily|in the|at the|client|clients|passengers?|girl|boy|bloke|couple|family|one|caller)|(?:told|tells|asked|thanked|hugged|shouted at|waved at|smiled at|swore at|showed|rang|emailed|said to|came up to|stopped|squeezed my|shook my|spoke to|messaged|texted|wrote to|phoned|nodded at|says to|grabbed my|waved to|gave) (?:me|us|hand)(?!\\w)|(?:customer|customers|passenger|patient|lady|man|bloke|guy|kid|mum|dad|caller|nurse|parent|client|resident|woman|girl|boy|pupil|student|user|driver|teacher|old dears?|mother in law|guest|couple|member|farmer|professor|trucker|neighbour)s? (?:[a-z]+ ){0,4}?(?:said|says|told|waved|smiled|thanked|shouted|swore|cried|laughed|asked|came|rang|hugged|showed|ran|squeezed|stood|gave|nodded|shook|emailed|wrote|stopped|complained|held)|direct(?:ly)? (?:with|to|from) (?:customers|them|the|people|patients|users)|through the van window|(?:he|she) (?:squeezed|held|shook|took|kissed|hugged|touched|patted|laughed|cried|smiled|said)|i(?:'m| am) (?:on|at) the (?:front line|frontline|counter|till|tills|desk|front desk)",
    asks: ["contact"],
    exceptions: [
      "(?:never|not|don't|doesn't|didn't|haven't|hasn't|nobody|no one|rarely|hardly|can't|couldn't|wouldn't|would|if|wish|like to|love to|want to|without) (?:\\w+ ){0,4}?(?:see|saw|seen|met|meet|speak|spoke|talk|talked|hear|heard|face to face|in person|said|says|told)",
      "(?:my|our|the) (?:boss|manager|gaffer|foreman|supervisor|hr|director|team lead) (?:\\w+ ){0,2}?(?:said|told|says|tells|asked|emailed|rang|gave|thanked)",
      "(?:told|tells) (?:the|my|our|his|her) (?:rep|driver|boss|manager)",
      "gave (?:me|us) (?:his|her|the) (?:card|brother|shift)",
    ],
    reason: "The person meets those who receive the work.",
    matches: [
      "one passenger said thank you",
      "I see them struggle right in front of me",
      "He squeezed my hand.",
      "the care home lady told me",
      "I met a customer once in the shop",
      "it's all face to face",
    ],
    mustNotMatch: ["I never see them", "I don't see anyone wake up", "my boss told me"],
  },
  {
    id: "en.contact.through",
    effect: { kind: "contact", contact: "through" },
    pattern:
      "(?:only )?what the (?:driver|drivers|rep|reps|boss|manager|agents?|foreman|nurses|shop|team lead|salesman|courier)s? (?:tells?|told|says?|pass(?:es)?)|edited highlights|(?:second|third|2nd|3rd)[ -]?hand|(?:told|tells|says to) (?:the|our|my|a) (?:[a-z]+ )?(?:rep|reps|driver|drivers|sales|salesman|manager|boss|agent|agents|supervisor|receptionist|shop|team lead|foreman)(?: (?:once|that|and|who))|(?:rep|driver|manager|boss|agent|sales|team lead|supervisor|foreman|they|he|she)s? (?:then )?(?:told me|tells me|told us|tells us|passes? (?:it|them|that) on|reads? (?:it|them|out)|filters?|forwards?|relays?|feeds? (?:it|that) back|get(?:s)? (?:the|all the) (?:feedback|customer|comments|compliments|complaints|calls|reactions|reviews|letters|emails|surveys))|pass(?:es|ed)? on (?:complaints|compliments|feedback|comments|the)|(?:through|via|by way of|filtered through|goes through|comes through|comes via|go through) (?:the |my |our |a )?(?:sales|agents?|agency|reps?|manager|boss|account|support|customer|reception|distributor|dealer|head office|team lead|supervisor|hr|marketing|middleman|retailer|website|ticket|portal|shop|driver|legal|service desk|helpdesk|call centre|someone|other)|(?:hear|heard|find out|get it|comes|learn|know) (?:about it |it |of it |that )?(?:from|through|via|off) (?:the |my |our |a )?(?:sales|agents?|agency|reps?|manager|boss|account managers?|support|reception|distributor|dealer|head office|team lead|supervisor|hr|marketing|drivers?|shop)|(?:talk|talks|speak|speaks) to (?:the )?(?:customers?|clients?|patients?|users?|public|families),? (?:and )?we|(?:only|just) (?:sales|the reps?|the account managers?|the agents?|managers?|my boss|the boss) (?:see|sees|talk|talks|meet|meets|speak|hear)|(?:sales|the reps?|the account managers?|marketing|support|the front desk|reception|head office|the agents?|the distributor|the manager|the boss|my boss|my manager) (?:get|gets|hear|hears|see|sees|deal|deals|meet|meets|handle|handles|keep|keeps|talk|talks)",
    asks: ["contact", "recipient", "concern", "circle"],
    exceptions: ["(?:get|gets) (?:all )?(?:the )?(?:thanks|credit|bonus|praise|paid|chocolates)"],
    reason: "Reactions reach the person through somebody else.",
    matches: [
      "Someone at the clinic told the rep that and the rep told me",
      "third hand, two years ago",
      "They pass on complaints same day",
      "the agents upstairs talk to the customers, we write what the agents say",
      "it goes through sales",
    ],
    mustNotMatch: ["she laughed", "sales get all the thanks"],
  },
  {
    id: "en.contact.none",
    effect: { kind: "contact", contact: "none" },
    pattern:
      "(?:they're|they are|everyone's|residents are|patients are) (?:all )?(?:asleep|gone|in bed|at home|long gone|unconscious) (?:when|by the time|before) i|(?:who|when) would i (?:ever )?(?:see|meet)|never (?:find|found) out|(?:evaporates?|vanish(?:es)?|gets lost)(?=$|[.,!]| (?:somewhere|there|in|at|before))|(?:never|not|don't|doesn't|didn't|haven't|hasn't|hardly ever|rarely|can't|couldn't|no chance to|not allowed to|won't|barely|hardly|no way to) (?:really |actually |even |ever |once |get to |got to |been able to |allowed to |directly |personally |had |a )*(?:see|seen|saw|meet|met|speak|spoke|spoken|talk|talked|hear|heard|deal|dealt|know|find out|come across|interact|come into contact|contact|face) (?:to |with |from |back|who |a |an |any |the |my |our |them|anyone|anything|of|about|it|one|what|how|where|into |in |ever )*(?:customers?|clients?|patients?|users?|people|anyone|anybody|them|him|her|person|public|face|faces|families|family|end|back|it|who|leg|wake|passengers?|residents?|receive|reads?|uses?|happens|guests?|students?|recipients?|reaction|the other|again|readers?|kids?|anything|one|use|goes|ends|outcome|result|results)|(?:no|zero|not any|without|little) (?:direct |real |customer |face to face |actual )?(?:contact|feedback|interaction|reaction|reactions|face time)(?: with| from| at all|$|[.,!?])|never (?:hear|heard) (?:back|about it|anything|a thing|a word|again)|(?:doesn't|don't|never|nothing|not|rarely|nobody) (?:ever )?(?:come|comes|reach|reaches|get|gets|filter|filters|trickle|trickles|travel|travels|makes it|make it) (?:back|down|through|to (?:me|us|my|our)|this far|past|as far as|me|us)|(?:we're|i'm|not|we are|i am) (?:not )?(?:let|allowed) (?:past|out|near|in|to see|to meet|to talk|to speak|on the)|(?:back office|basement|behind the scenes|behind a screen|fully remote|nights in a server room|in the back|out the back|no windows|behind the wall)|(?:by|via|only|just) (?:email|post|phone|ticket|letter|portal|app)s? only|(?:just|only) (?:a )?(?:name|names|voice|voices|number|email address|address|reference|barcode|username)s? (?:on|in|to me|on a)|(?:no idea|don't know|never know|never find out|no clue|couldn't tell you) (?:what|where|who|how) (?:happens|it goes|they|it ends|becomes|gets it|uses it|came of|became)|they don't (?:even )?know (?:i|we) exist|(?:nobody|no one) (?:ever )?(?:comes|came) (?:down|up|over|out|back|in) (?:here|there|to)|i work (?:alone|nights|from home|remotely|by myself|on my own)|(?:a|the) (?:door|wall|firewall|portal|ticket system|inbox|counter|hatch|keypad|screen|glass)(?: between| stops| in the way)|(?:goes|go|straight) (?:into|to|in) (?:a|the) (?:system|portal|inbox|database|black hole|void|archive|head office|hq)|case numbers|(?:they're|he's|she's|it's|they are) (?:just )?(?:a )?(?:numbers?|names?|case numbers?|tickets?|rows?|codes?|barcodes?)(?: on| in| by| to|$|[.,])|who(?:ever)? (?:knows|gets it|uses it) i (?:never|don't)",
    asks: ["contact", "recipient", "concern", "circle", "mirror", "role", "outcomes.plan"],
    exceptions: [
      "(?:doesn't|never) stop|don't (?:know|see) (?:what|how|who|why) (?:you|to|i|it)",
      "(?:not|don't|never) (?:hear|know|see|heard) (?:about (?:a|any) plan|a scene|how it fits|the point|what you)",
      "(?:customers|they|nobody|no one|people) (?:don't|never|doesn't) (?:see|know|hear|meet) (?:me|us|what (?:i|we))",
    ],
    reason: "The person does not meet those who receive the work, or nothing comes back.",
    matches: [
      "haven't seen a customer since the shop front closed",
      "I don't see anyone wake up",
      "have never seen a leg in use",
      "I never hear about it again",
      "we're not let past it in work clothes",
      "no contact with patients",
    ],
    mustNotMatch: ["It doesn't stop", "I don't see how it fits"],
  },
  {
    id: "en.contact.met",
    effect: { kind: "contact", contact: "direct" },
    pattern:
      "face to face|in person|with my own eyes|right in front of me|(?:customer|passenger|patient|lady|mum|caller|client|resident|pupil|guest|member|old dear|shopper|punter|tenant|claimant|visitor|neighbour)s? (?:once |always |just |then |that day |never )?(?:said|says|told|tell|tells|waved|smiled|thanked|shouted|swore|asked|hugged|showed|squeezed|shook|kissed|cried) (?:at |to )?(?:me|us|my|thank|that|every)|i (?:asked|met|talked to|spoke to|spoke with|chatted to|chatted with|served|visited) (?:a|an|one|the|some|this|two|my) (?:old |young |little )?(?:lady|customer|client|patient|passenger|man|woman|couple|family|farmer|resident|mum|user|owner|reader|guest|girl|boy|kid|pupil)|(?:she|he|they) (?:told|rang|ring) me (?:that |she|he|they|about|for)|they (?:ring|phone|call|come to|walk up to|stop) (?:me|us)(?! names)|i see (?:them|her|him) (?:every|struggle|right|most|on|come|when|at the|in the)",
    asks: ["recipient", "concern"],
    exceptions: [
      "(?:never|don't|didn't|haven't|rarely) (?:\\w+ ){0,3}?(?:face to face|in person|see|met|spoke|talked)",
      "(?:they|he|she) told me (?:off|to|i)",
    ],
    reason: "Somebody who receives the work was met, told unasked.",
    matches: [
      "the old dears tell me every week",
      "I asked one lady in the market",
      "I see them struggle right in front of me",
      "she told me she fills it in in the car",
    ],
    mustNotMatch: ["they asked me to change the date", "my boss told me to"],
  },
];
