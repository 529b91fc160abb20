import type { Rule } from "../rule.ts";
import { risk } from "./risk-effect.ts";
import { idioms, others } from "./self-harm.ts";

const ways = (...all: readonly string[]) => all.join("|");

/** Small words that come between a wish and what is wished for. */
const little =
  "(?: (?:to|2|tae|fi|that|just|really|only|so|be|b|simply|honestly|fucking|literally|actually|badly|either|finally|all|time|please|could|would|would've|was|were|had|have|i|i'd|it|is|god|let|me|and|of|about|go|going|gonna|away|over|here|now|again|not|today|tonight|quietly|more|than|anything|much|right|out|every|day|night|go|ahead)){0,5}";

const my =
  "(?:my|ma|mi|me|mah|this|that) ?(?:own |whole |stupid |miserable |sorry |pathetic |bloody |fucking |damn )?";
const myself = "(?:my ?self|ma ?sel|masel\\w*|mesel\\w*|me ?self|mi ?self)";

/** Wishing, planning, being about to. */
const wishing =
  "(?:want\\w*|wanna|wannae|wan|wish\\w*|ready|going|gonnae|gonny|gaunny|gonna|gunna|gon|imma|ima|finna|boutta|about|plan\\w*|intend\\w*|resolv\\w*|mind to|set on|decided|deciding|hope|hoping|pray\\w*|long\\w*|aching|yearn\\w*|desire|need|prefer|rather|better|as well|should|deserve|tempted|meaning|fancy|feel like|feelin like|felt like|thinkin\\w*|think|thoughts?|consider\\w*|contemplat\\w*|dream\\w*|fantas\\w*|imagin\\w*|pictur\\w*|crav\\w*|like|love|time|will|i'll|shall|idea|urge\\w*|ideas|obsess\\w*|easier|simpler|best|try|trying|let me|beg\\w*|determined|prepar\\w*|i could|i might|might|ways?|how)";

/** Dying by one's own doing: no idiom says it, given the exceptions. */
const doing = `(?:kill(?:ing|in)? ${myself}|(?:end|ending|endin|finish\\w*|take|taking|takin|throw away) ${my}(?:life|lives|days|existence|misery|suffering|time on earth)(?! (?:at|in|with) (?:the |this )?(?:company|firm|job))|(?:end|ending|finish|finishing) myself|(?:do|doing) ${myself} in|(?:top|topping|off|offing|neck|necking|hang|hanging|drown|drowning|shoot|shooting|rope|gas|gassing|poison|poisoning|unalive|unaliving|delete|deleting|merk) ${myself}|unalive|un-?alived|self ?delete|sewer ?slide|(?:commit|do|doing|committing) (?:suicide|sui|sewerslide|the s word)|slit(?:ting)? my (?:wrists?|throat)|(?:jump|jumping|step|stepping|throw(?:ing)? ${myself}|walk|walking) (?:off|in front of|under|into|from|onto) (?:a |the |an |my )?(?:[a-z]+ )?(?:bridge|roof|building|balcony|cliff|train|tube|bus|lorry|truck|traffic|tracks|viaduct|tower|scaffold\\w*|window|multi-?storey)|overdose|suicide|b?e? ?(?:dead|deceased|six feet under)(?! (?:tired|on|line|lines|end|easy|good|slow|boring|busy|keen|certain|serious|set|against|sure|weight|wood|lift|in the water|stock|right|wrong|nice))|stop (?:living|existing|breathing|being alive)|cease (?:to exist|existing|living)|end it all|end everything|(?:end|ending|endin|finish) (?:it|things|this)(?: (?:tonight|now|soon|tomorrow|this week(?:end)?|once and for all|for good|quickly|today|by my)))`;

const dying =
  "(?:die|dye|dying|dyin|ded|dead|death|drop dead)(?! (?:tired|on my feet|line|lines|end|easy|good|slow|boring|busy|keen|for (?:a|some|the|my|his|this|that|it|one)|to (?:know|see|get|go|ask|try|hear|meet|tell|have|find|leave)|of (?:boredom|embarrassment|laughter|laughing|shame|cringe|hunger|heat|cold|curiosity|thirst|old)|out|down|inside|stock|leg|wood|lift|weight|certain|serious|set|against|sure|metal|star|trap|valley|pool|bodies|body|people|flowers?|plants?|animals?|birds?|rats?|batter\\w+|certificates?|penalty|in (?:my|your|his) (?:arms|hands)|by powerpoint|by a thousand))";

/** A wish denied, or told of as nothing of the kind. */
export const denials: readonly string[] = [
  "(?:don't|do not|doesn't|didn't|never|not|no|wouldn't|won't|isn't|wasn't|aren't|hardly|without) (?:(?!stop|quit|lost|ceas)[\\w']+ ){0,2}(?:want|wanna|wanting|wish|going|gonna|plan\\w*|intend\\w*|think\\w*|thoughts?|consider\\w*|ready|feel like|about|trying|tempted|suicidal|urge|desire|like|idea|ideas|mean\\w*)(?: [\\w']+){0,4} (?:die|dying|dead|death|kill\\w*|end\\w*|suicid\\w*|harm\\w*|hurt\\w*|tak\\w+ my|top\\w*|hang\\w*|overdos\\w*)",
  "(?:i'm|im|i am|was|am|been|never|not) (?:not|never|no) (?:[a-z]+ )?suicidal|never (?:been |felt )?suicidal|(?:afraid|scared|fear|frightened|terrified) of (?:dying|death)|(?:nobody|no one) (?:wants|wanted) to die",
  "(?:shall|will|would|could|should) never (?:kill|end|hang|take)",
  "(?:he|she|they|somebody|someone|people|patients?|callers?|residents?|customers?|friends?|students?|users?|clients?|those|anyone|who)(?:'s| is| are| was| were|'re| feel| feels| get)? (?:feeling |really |so )?(?:suicidal|dead|dying)",
  "(?:suicidal|dying) (?:callers?|patients?|people|person|clients?|students?|teens?|teenagers?|users?|customers?|residents?|man|woman|trade|art|breed|industry|town|high street|company|language|craft)",
  "like (?:dead|death|dying) (?:warmed|weight|wood)|death (?:benefit|cert\\w*|claims?|in service|notices?|rates?|duty)",
  "(?:way|how|ways) (?:people|patients|they|residents|animals|someone|he|she|plants|stars|you) (?:die|end)|how (?:to|do you|can i|we) (?:help|support|talk|speak|stop|prevent|talk to)[^.!?]{0,30}",
  "(?:want|like|love|hate|going|need|wish)\\w* (?:[\\w']+ ){1,3}(?:to|would|will) (?:die|be dead) (?:out|down)|(?:rumour|company|project|app|idea|conversation|trade|place|plant|plants|battery|phone|car|engine|machine|system|server) (?:[a-z']+ ){0,3}(?:die|dying|dead)",
];

/** Wishes to die, said outright: the class of wishing before the class of dying. */
export const wishRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.wish",
    effect: risk("self-harm", "act"),
    pattern: ways(
      `${wishing}${little} ${doing}`,
      `(?:want\\w*|wanna|wannae|wan|wish\\w*|ready|rather|sooner|mind (?:up|set|made up)|made up my mind|set on|prefer|better|hope|hoping|pray\\w*|long\\w*|yearn\\w*|deserve|beg\\w*|let me|need|as well|feel like|felt like|decided|going|gonna|gunna|imma|finna|should|thoughts? of|thinking of|thinking about|think about|think of|thoughts about|dream\\w* of|dream\\w* about|time)${little} ${dying}`,
      "(?:dead|death|dying|the grave) (?:is|would be|'d be|seems|sounds|looks|feels|be) (?:so much |much |way |far |a )?(?:better|easier|kinder|relief|release|mercy|rest|peace|comfort|only way|answer|preferable|sweet|nice|good|lovely|welcome)",
      "(?:welcome|embrace|await|invite|court|crave|ask for|ready for|waiting for|praying for|pray for|prayed for|wish for|wishing for|long for|longing for|beg for|begging for|hope for|hoping for) (?:my |the |an early |a quick |sweet )?(?:death|dying|end of my life)(?! (?:of|metal|star))",
      "(?:god|lord|allah|jesus|him|death|heaven|jah|christ|the angels|reaper) (?:would |should |could |just |to |will |please |might |can |only |go on and |hurry up and ){0,3}(?:take|call|collect|bring|carry|gather) me(?: now| home| away| tonight| soon| already|$|[.,!?])",
      "(?:do it|go|leave|finish it|end it) by (?:my|me|ma) own hands?|(?:die|death|dying) by (?:my|me) own hand",
      "(?:don't|dont|dnt|don|dun|doan|dinnae|dinna|divvent|cannae|no|do not|no longer|never|not|can't|cannot|stopped|didn't|ain't|lost the will|lost all will|lost any will|lost any wish|no wish|no will|no desire|no intention|no reason|rather not|prefer not|sooner not|wouldn't)(?: really| even| actually| just| fucking| have the will| see why i)? ?(?:want\\w*|wanna|wannae|wan|wish|wishing|will|care|desire|intend|feel like|planning|plan|hope)(?: (?:2|to|tae|of|on|be|b|go|carry|keep|on)){0,4} (?:live|living|be alive|being alive|alive|exist|existing|be living|stay alive|staying alive|breathe|breathing)(?: (?:any ?more|any longer|like this|this life|now|no more|here any ?more|another day|past|lol|tbh|at all|in this world|on this earth|through|$|and )|$|[.,!?;])",
      "(?:y'?all|you|anyone|anybody|u) (?:guys )?ever (?:just |also |really )?(?:pray|wish|beg|hope|want|think|feel)\\w* (?:for |to |like |about |you were |u were |of ){1,2}(?:death|die|dying|dead|kill\\w* yourself|not wak\\w+|not exist\\w*|ending it)",
      "(?:^|[.,;!?:] ?)(?:just |go on,? )?kill yourself (?:today|tonight|now|already)(?=$|[.,!?])",
      "(?<!\\d )(?<!\\d)kms(?! (?:per|away|from|to|a day|every|each|an hour|of|on|in|long|north|south|east|west|round|a week|there|out))",
      "(?:kill|top|hang|off|drown|unalive|neck|shoot|hurt) (?:your|ur|yo) ?sel(?:f|ves)[^.!?\\n]{0,60}(?:right|agree|decided|might|should|will|going to|gonna|thinking|why not|good idea|a point|take (?:his|her|their) advice|so i)",
      "(?:^|i'm|im|i am|am|feel|feeling|felt|been|being|getting|get|so|really|properly|bit|kinda|still|actively|passively) (?:a bit |so |very |kinda |really |actively |passively )?suicidal(?! (?:callers?|patients?|people|person|clients?|students?|thoughts? (?:in|of|from) (?:patients?|callers?|clients?)))",
      "(?:sui|suicidal|suicide|s word|s-word|su) (?:thoughts?|ideation|feelings?|urges?|plans?|ideas?)(?! (?:in|of|from|among|by) )|(?:having|got|have|get|with|those|the|these) (?:dark |bad |the )?(?:sui|suicidal) (?:thoughts?|ideation)|(?:having|get|got|these|those|thinking) (?:the |of the |about the )?s[- ]word",
      "(?:i'll|i will|i shall|im gonna|i'm gonna|am gonna|i'm going to|will) (?:be dead|be in the ground|be six feet under|not be alive) (?:by|before|soon|tonight|tomorrow|this)",
      `(?:end|ending|ended|endin|take|taken|taking|takin|finish|finishing) (?:my|ma|mi|mah) (?:own )?life(?! (?:in|at|with|into|to the next|up|easy|one day|as|back|by the|seriously|for granted|insurance|story|here in))|(?:want|wanting|going|gonna|wanna|thinking|think|like)(?: to| of| about)? (?:kill|killing|finish|end) me(?! (?:now|if|when|off))(?=$|[.,!?]| (?:self|tonight|because|soon))`,
      "(?:kill(?:ing|in)?|hang(?:ing)?|drown(?:ing)?|shoot(?:ing)?|unalive|unaliving|top(?:ping)?|neck(?:ing)?|gas(?:sing)?|poison(?:ing)?) (?:my ?self|masel\\w*|mesel\\w*|meself)(?! (?:in the foot|laughing|to (?:get|finish|meet|make|hit|do|please|keep)|over|working|trying|for|with (?:work|overtime)|at (?:work|the gym)))",
      "(?:do|doing|done|did|make|making) (?:something to|away with|an end (?:of|to)) (?:myself|my ?life|it all|me)|(?:bring|bringing|put|putting) (?:[a-z]+ ){0,2}(?:life|existence|days|suffering|misery) (?:here )?to (?:an? )?(?:end|close|stop)|(?:bring|put|putting|make|bringing) an end to (?:my (?:life|existence|days|suffering|misery|own)|myself|it all|me(?!\\w))|my (?:own |planned |coming )suicide|planning (?:my|a|the) suicide",
      "(?:leave|leaving|depart|departing|exit|exiting|quit|quitting|out of|be rid of|done with|escape) (?:this|the) (?:world|earth|life|mortal coil|planet|vale)(?! (?:of|cup|tour|bank|series|behind))|(?:meet|meeting|go to|return to|going to) my (?:maker|creator|grave)(?! (?:thinking|knowing|with|regretting|believing))",
      "(?:all i want|what i want|only thing i want|all i think (?:about|of)|the only (?:way|answer|option|exit)|my only (?:wish|way|hope|thought)|i want|i desire|i choose|chosen|choose)(?: [\\w']+){0,3} (?:death|the grave|to die|to be dead|dying|suicide|die)(?! (?:benefits?|certificates?|metal|claims?|down|out))|want (?:my|this) life (?:to )?(?:be )?(?:over|ended|finished|gone|end|stop|done)",
      "(?:put|putting) a (?:bullet|gun) (?:in|to|through) (?:my|me)|blow(?:ing)? my (?:brains?|head) (?:out|off)|pull(?:ing)? the trigger on (?:myself|me)|gun in my mouth|bleed(?:ing)? out(?=$|[.,!?])|yeet(?:ing)? myself|toaster bath|(?:gonna|going to|wanna|want to|might|gunna|imma) (?:rope|ctb|sudoku|kms|kys|sui)(?=$|[.,!?]| (?:soon|tonight|lol|ngl|tbh|fr|after))|(?<!\\w)ctb(?=$|[.,!?]| (?:soon|tonight))",
      "(?:want|going|wanting|wish|ready) tae dee(?!\\w)|(?:doing|do) it tonight(?=$|[.,!?])|(?:got|bought|have|hid|hidden|tied|found) (?:the|a|my|some|enough) (?:rope|noose|pills|tablets|blade)(?: [\\w']+){0,3} (?:ready|for (?:tonight|myself|when)|in the (?:boot|shed|garage|loft|drawer)|(?:and|to) (?:i'm|i am|do it|end|finish|use (?:it|them)))",
      "(?:rather|prefer|sooner|choose|chosen|decided|best|better) not (?:to )?(?:live|be living|be alive|exist|survive)(?! (?:in|at|with|near|on|off|here|there|out))",
      "(?:not|won't|wont|shall not|no longer) (?:to )?(?:be |remain |stay |keep |going to be |gonna be |wish(?:ing)? to be |want(?:ing)? to be )(?:alive|living|breathing)(?! (?:in|at|with|near|off|on|here in|if))",
      "(?:hope|hoping|wish|pray|praying|want)(?:ing)? (?:a |the |that |some |next |this )*(?:bus|train|lorry|truck|crane|car|van|plane|virus|cancer|heart attack|lightning|roof|tram|load) (?:would |will |to |could |just )*(?:kills?|hits?|takes?|crush\\w*|finish\\w*|flattens?|gets?|runs? over|falls? on) me",
      "(?:picked|chosen|chose|set|got|fixed|have|decided on|booked|planned) (?:a |the |my |out a |out the |out my )?(?:date|day|night|place|spot|bridge|tree|beam|method|way|time) (?:to|for|when i) (?:do it|die|go|end it|jump|killing|ending|dying|hang|my death)",
    ),
    exceptions: [
      ...idioms,
      others,
      ...denials,
      "(?:want|going|need|plan|love|like|thinking|think) (?:[a-z']+ ){0,4}(?:end|ending) (?:my|this|that) (?:day|days) (?:with|by|on|at|in|early)",
      "(?:where|place|somewhere|job|work|career|country|city|town|house|hobby) (?:to|i can|i could) die",
      "(?:how|ways?) (?:to |of )?(?:die|dying|end everything)(?: out| off| down)",
      "stop living (?:at|with|in|out of|off|for|on|to|from|like|paycheck|here|there|near|together)",
      "until (?:i|the day i) die|till (?:i|the day i) die|before i die|when i die|if i die|die trying",
    ],
    span: "match",
    reason: "A wish, a plan or a decision to die, in plain, slang, dialect or old words.",
    matches: [
      "i'm about to end ma life",
      "I no longer wish to live",
      "i dnt want 2 live anymore",
      "dont wanna b alive",
      "I have made up my mind to die",
      "I would prefer not to live",
      "might as well be dead",
      "Every night I pray for death",
      "my foreman told me to hang yourself and i think he has a point",
      "gonna kms",
      "thinking of topping meself",
      "feeling suicidal again",
      "having sui thoughts",
      "if only the Lord would take me",
      "I'd rather be dead",
      "I've got these thoughts of ending my own life",
      "it is for them to find once I have taken my own life",
      "there's a voice, kill yourself tonight, it says",
      "wanna off myself tbh",
      "ready to die",
      "death would be a relief",
      "I have picked a date to do it",
    ],
    mustNotMatch: [
      "I don't want to die",
      "I'm not suicidal, just tired",
      "my brother wanted to die",
      "the client wants to kill himself",
      "I support suicidal callers",
      "we drove 40 kms to the depot",
      "I'm dying for a coffee",
      "I want this rumour to die down",
      "chocolate to die for",
      "I don't want to live in London",
      "I was bored to death",
      "I will be ready for the deadline",
      "going to end my day with a walk",
      "I'd never thought of killing myself",
      "could kill for a nap",
      "I want to do this job until I die",
    ],
  },
];
