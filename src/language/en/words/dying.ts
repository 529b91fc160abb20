import { any, family, pet } from "./danger.ts";

/** Word classes for what is said around one's own death without its words, in the notation of `rule.ts`. */

/** Ways of saying, of which any will do. */
export const ways = (...all: readonly string[]): string => all.join("|");

/** The end of what is said, or of a clause. */
export const stop = "(?=$|[.,!?;:])";

/** Those who would be left, and whoever would come upon somebody. */
export const finder = any(
  `(?:my |the |our |your )?(?:wee |little |own |poor )?(?:ones?|${family})`,
  "(?:the )?(?:cleaners?|neighbours?|police|landlord|landlady|postman|paramedics|ambulance|caretaker|warden|flatmate|housemate|lodger|nurse|carer|night (?:man|staff)|first one in|early shift)",
  "someone|somebody|anyone|anybody|nobody|no ?one|whoever|they|he|she|it",
);

/** The old and the dead of a family. */
export const elders = any(
  ..."nan,nana,nanna,gran,granny,grandma,grandad,granddad,grandpa,grampa,mum,mam,mom,mammy,mother,dad,da,daddy,father,brother,sister,auntie,aunt,uncle,wife,husband,partner,son,daughter,lad,boy,girl,mate,friend,pal,twin,lola,lolo,nani,dadi,amma,baba,abuela".split(
    ",",
  ),
);

/** Somebody has died. */
export const somebodyDead = any(
  "obituar(?:y|ies)",
  "(?:the |those |all the )?(?:dead|departed|deceased)(?! (?:good|easy|slow|on|line|lines|weight|end|stock|boring|chuffed|tired|keen|proud|set))",
  "passed(?: away| on| over)?(?=$|[ ,.!?;:])(?! (?:me (?:over|by)|my|the|a |it|inspection|audit|probation|through))",
  "(?:who|he|she|they|that|lad|man|woman|fella|bloke)(?:'s|'d|'ve)? (?:just |had |has |have )?(?:died|dropped dead|drowned|keeled over)",
  "died",
  "in (?:his|her|their) sleep",
  "(?:heart attack|aneurysm|stroke|brain bleed|sudden death)",
  "(?:got|has|had|have|with|told (?:it's|it was|he had|she had)) (?:the |a |lung |bowel |breast |pancreatic |terminal )?(?:cancer|tumou?r|leuk\\w+|diagnosis)",
  "terminal(?:ly)?(?: ill)?",
  "(?:grave|graves|graveyard|cemetery|crematorium|coffins?|hearse|funerals?|wake|headstones?|morgue|mortuary|hospice|urn|ashes)",
  "(?:collection|whip-?round|condolence|sympathy) (?:card|book|for)",
  "buried",
  "in heaven",
);

/** Wishing for another's lot. */
export const envy = any(
  "env(?:y|ied|ious|ying)",
  "jealous\\w*",
  "lucky (?:sods?|beggars?|beggar|man|woman|him|her|them|thing|ones?|devils?|buggers?|gits?|so-?and-?sos?|bastards?|boy|girl|lad|cow|old \\w+|you|dog|for some)",
  `lucky${stop}`,
  "(?:swap|swapped|swop|swopped|trade|traded|change|changed|exchange)(?: places)?(?: with (?:him|her|them))?(?= (?:at|in a|in the|any|there|gladly|tomorrow|straight|on the|like a)|$|[.,!?;:])",
  "(?:why|how come)(?: \\w+)? (?:wasn't|couldn't|wasnt|couldnt|isn't) it (?:have been |be )?me",
  "why not me|never me|instead of me|the wrong (?:one|man|woman|person|name)",
  "should(?:'ve| have|a| of) been me|could(?:'ve| have|a| of) been me and",
  "(?:take|took|taken|fetch|have|bury|do|done) (?:me too|us both|the (?:both|two|pair) of us|me (?:as well|along|with))",
  "(?:the )?(?:both|two|pair) of us",
  "(?:my|mine)(?:'s)? (?:turn|next)|when(?:'s| is) (?:it )?(?:my turn|mine)|me next|my go",
  "(?:well out|well shot|well rid|shot|out) of it(?: all)?(?: now)?",
  "(?:got|gets|get) (?:out|away|off) (?:easy|lightly|early|first|of it|with it)",
  "beat me to it|jumped the queue|pushed in (?:front|ahead)|all the luck|half (?:his|her|their) luck|best of it",
  "(?:wish|wished|wishing|hoped)(?: that)? (?:it|that|i) (?:was|were|had been|'d been|could be) (?:me|mine|him|her|one of them)",
  "(?:good|nice|all right|alright) for (?:him|her|them|some)",
  "(?:room|space|place) (?:in there |down there |left )?(?:for (?:me|one more|another)|next to|beside)",
  "(?:he|she|they)(?:'s|'ve|'d| has| have| had)? (?:got )?(?:the (?:best|better) (?:of it|deal)|got it right|had the right idea|won)",
);

/** What lightens somebody at the thought of an end. */
export const lightened = any(
  "relie(?:f|ved)",
  "(?:a |this |such a |an odd )?lift(?= in| in my|$|[.,!?])",
  "light(?:er|ness)?(?= than| as|$|[.,!?]| inside| for the first)",
  "(?:oh|good|thought|think|thinking),? (?:good|fine|great|at last|finally|thank (?:god|goodness|christ))",
  "at last|finally",
  "calm(?:er)?|at peace|peaceful|restful|comfort\\w*|soothing",
  "glad|pleased|happy|hopeful|smil\\w+",
  "nice|lovely|heaven|bliss|a treat|a mercy|a kindness",
);

/** What lets somebody down about being spared. */
export const letDown = any(
  "cheated|robbed|short-?changed|conned|done out of",
  "disappoint\\w*|let down|gutted|deflated|crestfallen",
  "(?:felt|feel|was|i'm|am|almost|a bit|bit|quite|just|only|nearly) (?:sorry|sad|annoyed|cross|flat|angry|jealous|envious|insulted|put out)",
  "(?:what )?a (?:pity|shame|waste|let-?down)",
  `(?:thought|think|thinking|said)[ ,:"']+(?:oh |well |aw )?(?:damn|damn it|bugger|typical|missed|pity|shame|unlucky|close|nearly|not today then|next time|so near|better luck)`,
  "(?:wish|wished|wishing) (?:it|he|she|they|that|the \\w+)(?:'d| had| hadn't| hadnt| did| would| wouldn't)",
  "why (?:did|couldn't|didn't|d'you) (?:he|she|it|they|you)(?: not)? (?:stop|brake|swerve|bother|finish|miss)",
);

/** Leave that has a plan behind it: then things are handed over, cleared and said goodbye to for an ordinary reason. */
export const ordinaryLeave = any(
  "retir(?:e|es|ed|ing|ement)",
  "resign\\w*|hand(?:ed|ing)? in my notice|my notice|notice period|last day (?:at|here|is)|leaving (?:do|party|card|present|the (?:company|firm|job|trade))|garden leave",
  "redundan\\w*|laid off|new (?:job|role|post|place|flat|house|firm|team|start)|another (?:job|post|firm)|promot\\w*|second(?:ed|ment)|transfer\\w*|hot ?desk\\w*|restructur\\w*",
  // Who only lets others think of a holiday, or has booked none, has none.
  "(?<!(?:thinks?|reckons?|assumes?|told|says?|said|haven't|havent|not|never|no) [^.!?\\n]{0,30})(?:(?:annual|maternity|paternity|parental|study|sick|jury) (?:leave|service)|on leave|half term|sabbatical|(?:my|his|her|our|two weeks'?) holidays?|on holiday|holiday cover|days? off|weekend off|a week off)",
  "mov(?:e|ed|ing) (?:house|home|desk|desks|office|offices|floor|flat|out|in|to|site|abroad|back)|office move|refurb\\w*|downsiz\\w*|decorators|renovat\\w*",
  "spring clean\\w*|(?:charity shop|car boot|ebay|jumble|freecycle|recycling|tip run|skip hire)",
  "(?:audit|inspection|ofsted|cqc|handover|job share|part-?time|agency|temp contract|contract (?:ends|is up))",
);

/** Work with the dead, with insurance, with animals: there these words are the trade. */
export const tradeOfDeath = any(
  "undertaker|funeral (?:director|home|parlour|trade)|mortician|embalm\\w*|grave ?dig\\w*|crematorium (?:staff|work)|stonemason|coroner|pathologist|registrar|chaplain\\w*",
  "(?:sell|sells|selling|sold|handle|handles|handling|process|processes|processing|underwrit\\w*|broker\\w*|claims?) (?:[\\w']+ ){0,4}(?:insurance|policies|policy|claims?|cover|pensions?)",
  "policyholders?|customers?|clients?|claimants?|members'|beneficiar\\w+ (?:team|form)",
  "(?:film|movie|novel|book group|novel group|play|opera|soap|series|episode|game|character|heroine|hero|song)(?!\\w)",
  "vets?|shelter|rescue centre|kennels",
);

export const pets = pet;
export const kin = family;
