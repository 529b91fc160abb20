import type { Rule } from "../rule.ts";
import { risk } from "./risk-effect.ts";
import { idioms, others } from "./self-harm.ts";

const ask = risk("self-harm", "ask");

/** My absence, as others would have it. */
const meGone =
  "(?:without (?:me(?! (?:calling|asking|checking|chasing|ringing|emailing|doing|making|sending|having|nagging))|their (?:da|dad|daddy|mum|mam|mom|mammy))|with me (?:gone|dead|away|buried|no longer|not (?:here|around|there|in)|out (?:of )?(?:the (?:picture|way|road)|it|their))|(?:if|when|once|after|had|because) (?:i'd |i'm |i am |i was |i were |i wasn't |i weren't |i had |i have |i |it was |just |only |simply |not |never |been |a )*(?:gone|dead|existed|born|come along|lived|died|vanished|disappeared|went(?! (?:home|to|in|on|back|with|through|over|and|for|up|out))|left this|here|around|alive|goner)|i never (?:existed|was born|came along)|minus me)";

/** Words for a wish, a thought or a comfort that may lead to a word for not being. */
const wishing =
  "(?:want|wanna|wanting|wanted|wish|wishing|like|love|prefer|rather|could|hope|hoping|need|pray|praying|thought|thoughts|think|thinking|thinkin|dream|dreaming|fantasise|fantasize|imagine|picture|feel like|crave|craving|long|longing|easier|better|nicer|nice|restful|peaceful|simpler|kinder|relief|tempting|tempted|urge|urges|ready|planning|plan|decided|dont mind|wouldn't mind|considering|considered)";

/** Places and things that somebody in danger dwells on. */
const edge =
  "(?:bridge|bridges|viaduct|overpass|flyover|tracks|track|rails|platform|platform edge|yellow line|railway line|train line|roof|rooftop|roof edge|balcony|ledge|edge|cliff|cliffs|river|canal|water|sea|loch|reservoir|weir|harbour|motorway|oncoming traffic|traffic|trains?|lorries|trucks|pills|tablets|paracetamol|medicine cabinet|medication|meds|rope|beam|rafters|noose|blade|blades|razor|razors|knives|gun|shotgun|bottle of pills|exhaust|drop|multi-?storey)";

/**
 * Roundabout ways of speaking of one's own death, a cause a rule. All are asked about, none is locked:
 * a question too many is forgiven, one too few is not.
 */
export const roundaboutRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.others-better",
    effect: ask,
    pattern: `(?:better|better off|best|happier|freer|lighter|richer|relieved|simpler|easier|calmer|safer|glad|pleased|at peace|grateful|blessing|relief|favour|favor|less trouble|get over (?:it|me)(?: (?:pretty|quite|very|soon|quick|quickly|fast|enough|in time|eventually))*) (?:off |all round |by far |to (?:them|everyone|all) |for (?:everyone|them|all|everybody|us|my [a-z]+|the [a-z]+) |of it |a lot |much )*${meGone}`,
    notAsks: ["role.absence", "role.cover"],
    exceptions: [...idioms, others],
    span: "match",
    reason: "Others are said to be better off for one's being gone.",
    matches: [
      "they'd be better off if i'd never come along",
      "theyd be happier with me out the picture",
      "everyone's life would be simpler without me in it",
      "it'd be a relief for them if I was gone",
    ],
    mustNotMatch: [
      "they'd be happier without the wrapping",
      "better without me calling twice",
      "easier if I sort it",
    ],
  },
  {
    id: "en.risk.self-harm.favour",
    effect: ask,
    pattern:
      "do(?:ing)? (?:them|everyone|everybody|the world|my [a-z]+|the [a-z]+|him|her|you all|us all) (?:all )?a (?:favou?r|kindness|good turn) (?:if|by) (?:i |just |was |were |going |being |ending |not )*(?:went|gone|died|dead|left this|ended|disappear\\w*|vanish\\w*|being here|here|it)|(?:deserves?|deserved) better than me|(?:they|everyone|my [a-z]+|the [a-z]+)(?:'d| would|'ll| will) get over (?:it|me)(?: eventually| soon enough| in time)?$|worth more (?:to (?:them|anyone|anybody|my [a-z]+) )?(?:dead|gone) ?(?:than alive)?|insurance (?:money )?(?:would|'d|will|'ll|could) (?:at least )?(?:clear|pay off|cover|sort|settle|see|keep|look after|set) (?:the (?:house|mortgage|debts?|kids|family|wife|loan|loans)|them|my (?:debts?|kids|family|wife|husband|loan|mortgage)|everything|what i owe)|(?:my|the) life (?:insurance|cover|assurance|policy)",
    exceptions: [
      "(?:sell|sells|selling|handle|handles|process|processes|claims?|policyholders?|customers?|clients?|widows?|widowers?) (?:[\\w']+ ){0,4}(?:insurance|cover|assurance|policy)",
      "insurance (?:firm|company|claims?|team|clerk|broker|policies|forms?)|(?:sold|sell|selling|do|on|in) (?:the )?life (?:insurance|cover|assurance)",
    ],
    span: "match",
    reason: "A death reckoned up as a gain for those left behind.",
    matches: [
      "I would be doing them a favour if I went",
      "the insurance would clear the house",
      "been thinking about my life insurance",
      "worth more to them dead",
    ],
    mustNotMatch: [
      "I sell life insurance to farmers",
      "insurance will cover the repair",
      "customers deserve better than this",
      "we'd be doing them a favour by calling first",
    ],
  },
  {
    id: "en.risk.self-harm.pointless-self",
    effect: ask,
    pattern:
      "(?:what's|whats|what is|what was|where's|see|see the|no|any|there's no|isn't any|isnt any|is no|not much|not a lot of) (?:even )?(?:the |the bloody |the fucking |a )?(?:point|use|sense|purpose) (?:of|in|to|with) (?:me(?: (?:being (?:here|alive|around)|any ?more))?|being me|my being|my life|living|life|being here any ?more|waking(?: up)?|getting up any ?more|carrying on|going on)(?! (?:the|a|about|doing|going|being|asking|in the job|with the job))(?!\\w)|(?:no|any|nothing|little|not much|hardly any|hardly a|not a) (?:real |good )?(?:reason|point|thing)?s? ?(?:left )?(?:for me )?to (?:get up for|get out of bed for|wake up(?: for)?|get up any ?more|be alive|stay alive|go on for|carry on for|keep going for|live|live for|keep me here|be here any ?more|stick around)|why (?:am i|i'm|i am|do i) (?:even |still |bother to |bother )+(?:alive|exist|existing|living|breathing|wake up|waking up|be alive|being alive)|(?:hate|hated|can't stand|sick of|sorry i'm|ashamed of|regret) (?:still )?(?:being alive|existing|having to exist|waking up|to wake up|my life and want)|(?:can't|cant|cannot|couldn't|don't want to|not able to|unable to|no longer able to|not able for) (?:do |face |handle |stand |bear )?(?:life|living|this life|being alive|another day|existing) ?(?:any ?more|any longer|like this|$|[.,!])|(?:waste of) (?:oxygen|air|breath|skin|a life)",
    exceptions: [
      "(?:can't|cannot) (?:face|handle|stand|bear|do) another day (?:of|at|in|with|on)",
      "no (?:point|use|sense) in (?:getting up|going on) (?:early|about|at)",
      "life (?:savings|cover|insurance|skills|guard|story|science|sciences|balance)",
    ],
    span: "match",
    reason: "One's own being, not the work, is said to have no point.",
    matches: [
      "what's the point of me",
      "dont see the point in me anymore",
      "no reason to get up anymore",
      "nothing to wake up for",
      "i hate being alive",
      "why am i still alive",
      "cant do life anymore",
    ],
    mustNotMatch: [
      "whats the point of my job",
      "can't see the point of the weekly report",
      "no point in complaining",
      "I can't face another day of filing",
      "no reason to get up early",
    ],
  },
  {
    id: "en.risk.self-harm.edge",
    effect: ask,
    pattern: `(?:eye|eyed|eyeing|eying|stare|stares|staring|stared|look|looking|looked|gaze|gazing|gazed|glance|glancing|stand|standing|stood|sat|sit|sitting|wait|waiting|linger|lingering|lingered|drawn|pulled|think about|thinking about|thought about|think of|thinking of|thought of|thoughts of|dream of|walk|walking|walked|drive|driving|drove|stop|stopped|stopping|count|counting|counted|pull of|pulls|call of|lean|leaning|leaned|leant|hold|holding|held) (?:up |down |over |out |back |too |so |a bit |a little |close |closer |near |nearer |at |on |of |to |towards |toward |by |past |from |into |off |in front |along |beside |that |this |every |each |the |a |an |those |these |them |my |same |big |old |railway |rail |train |for |ages |hours |long |and )*${edge}(?: ledge| edge| cabinet)?(?! (?:team|company|firm|station|operator|driver|drivers|maintenance|inspection|staff|order|orders|clearance))[^.!?\\n]{0,60}(?:way home|on my way|going home|every (?:day|night|morning|evening|time)|each (?:day|night|morning)|longer than|too long|how (?:easy|high|deep|quick|cold|long|far|many|simple|fast|peaceful|it would|it'd)|peaceful|inviting|tempting|calm|quiet|easy|easier|one step|just step|step (?:off|forward|out|in)|jump|let go|lately|at night|and think|and thought|and wonder|what if|who'd|nobody|over quickly|be over|hold on)|(?:lately|keep|kept|been|lately i|find myself|caught myself|catch myself|found myself|started) (?:just |i |i'm |i've |always |on |been |keep |myself |find )*(?:eyeing|eying|eye|stare at|staring at|look(?:ing)? (?:at|over|down at|down from|off)|drawn to|stopping (?:at|on|by)|standing (?:on|at|by)|walking (?:to|past|by)|thinking (?:of|about)|counting|holding) (?:the |a |my |that |those |all |over |up |old |same |railway |by |at |off )*${edge}(?! (?:team|company|firm|station|operator|driver|drivers|maintenance|inspection|staff|order|orders|clearance|repair))|${edge} (?:is |are |was |were |just |keeps? |kept |sort of |starts? |started |looks?|looked|seems?|seemed) (?:to )?(?:call(?:ing|s)?|whisper(?:ing|s)?|pull(?:ing|s)?|tempt(?:ing|s)?|invit(?:ing|es)|so |very |quite |peaceful|inviting|tempting|welcoming|friendly|restful|like a way out|like the answer)|too close to the (?:edge|yellow line|platform|tracks|rails)|(?:not|don't|stopped|stop|didn't|without) (?:bother(?:ed|ing)? |even )*(?:brak(?:e|ed|ing)|look(?:ing|ed)? (?:both ways|left or right|before i cross)|wear(?:ing)? (?:my )?(?:seat ?belt|harness))(?: any ?more)?[^.!?\\n]{0,30}(?:cross|road|any ?more|care|$)`,
    exceptions: [
      "(?:inspect\\w*|repair\\w*|paint\\w*|build\\w*|clean\\w*|maintain\\w*|sell\\w*|dispens\\w*|check\\w*|pack\\w*|weld\\w*|stock\\w*|deliver\\w*|fix\\w*|design\\w*|survey\\w*|patrol\\w*) (?:[\\w']+ ){0,3}(?:bridge|bridges|tracks?|rails|platform|roof|pills|tablets|river|water|rope|blades?|medication|edge|trains?|traffic|motorway)",
      "(?:waiting|wait|stood|standing|sat|sitting|walk|walked|drive|driving|drove) (?:[\\w']+ ){0,4}(?:trains?|traffic|lorries|trucks)(?! (?:and|i) (?:think|thought|wonder)| (?:just )?step)",
      "(?:cutting|leading|competitive|water) edge|at the edge of (?:the )?(?:industry|town|field)",
    ],
    span: "match",
    reason: "Dwelling on a place or a thing that kills.",
    matches: [
      "lately i keep eyeing the bridge on the way home",
      "stood on the platform a bit too close to the yellow line",
      "i keep looking at the pills in the cupboard",
      "i look at the river on my way home and it looks peaceful",
      "I've stopped looking both ways when I cross",
      "I think about the bridge every night",
    ],
    mustNotMatch: [
      "I check the tracks at night",
      "I inspect bridges every day",
      "I stand on the platform and blow the whistle",
      "sat in traffic every morning",
    ],
  },
  {
    id: "en.risk.self-harm.not-being",
    effect: ask,
    pattern: `${wishing} (?:to |of |about |if |that |it |i |i'd |it'd |was |were |be |would be |could |would |can |just |not |only |simply |really |quietly |for me |sometimes |all |go |going |about going |one day |how )*(?:dis?sap+ear|vanish|evaporate|cease to exist|not exist|not to exist|not to be here|not existing|not be(?=$|[.,!?])|not be here any ?more|be no ?more|be nothing|be nowhere|be erased|be switched off|be turned off|be unplugged|fade away|slip away|melt away|dissolve|stay asleep|never wake(?: up)?|not wake(?: up)?|wake up no more|be gone|gone for good|not have been born|unexist|be with my (?:dead|late) [a-z]+|rest forever|sleep (?:and )?(?:never|not) wake\\w*|off myself)(?! (?:into|for (?:a|the)|on holiday|under|behind|when|at|in(?:to)? the|from (?:the|this) (?:job|office|meeting|team|company)|by (?:five|friday|the time)|after (?:work|lunch|this)|back|up (?:early|late|at))(?!\\w))|(?:go|went|gone|going|get|fall|fell|put me) to (?:bed|sleep) (?:and |hoping |praying |wishing |wanting |i |to |that |just |please |hope |pray |wish |don't |won't |will |would |never |not )*(?:wake|waking|stay (?:there|asleep)|stay asleep)|(?:hop\\w*|pray\\w*|wish\\w*|beg\\w*) (?:[\\w']+ ){0,3}(?:won't|wont|don't|dont|not|never|wouldn't) (?:to )?wake up|(?:switch|turn|shut|power|unplug) (?:me|myself) (?:right |all the way )?(?:off|down)(?! (?:at|after|from) work)|(?:didn't|don't|not|never|wouldn't) (?:have to|need to|want to) (?:come back on|come back to life|be alive|be a person|be anything|exist|wake)|(?:noise|pain|it|everything|all of it|all this|my head|thoughts|feeling) (?:to )?(?:just )?(?:stop|end|go quiet|be over|be quiet|be silent) (?:for good|forever|permanently|for ever|once and for all)|want it all (?:to be )?over|(?:check|checking|checked|clock|clocking|opt|opting|log|logging|sign|signing|bow|bowing) (?:out|off) (?:for good|permanently|of life|forever|for ever)(?! from (?:here|this))|(?:end|ending|finish|finishing|stop|stopping|quit|leave|leaving|exit) (?:with )?(?:my |this |the |it )?(?:life|existence|world|earth)(?!\\w)(?! (?:story|savings|cover|insurance|cycle|of (?:the )?(?:product|project|machine)|sciences?))`,
    exceptions: idioms.concat([
      others,
      "(?:end|ending) (?:of )?(?:my |the |this )?(?:life|world) (?:care|as|of (?:a|the) (?:product|battery|machine|contract))|(?:not|isn't|it's not|wasn't|hardly) the end of the world|end of (?:the |this |my )?(?:life|world)",
      "(?:leave|leaving|left|stop|finish) the (?:world|earth) (?:a |of |better|in)",
      "(?:disappear|vanish|evaporate|melt away|fade away) (?:into|as soon|by|after|like magic|overnight)|(?:machine|server|computer|line|laptop|screen|phone|it|pump|system) (?:off|down)",
      "(?:problem|problems|backlog|queue|paperwork|stain|stains|forms|emails|work|files?|tickets?|they|it) (?:to |would |could |just |will |all )*(?:disappear|vanish|evaporate)",
    ]),
    span: "match",
    reason: "A wish or a comfort in not being, in whatever picture.",
    matches: [
      "i wanna dissapear",
      "i want to go to sleep and stay asleep",
      "honestly would be easier not to exist",
      "I just want to not be",
      "i just want the noise to stop for good",
      "thinking of checking out for good",
      "I want finish my life",
      "i go to bed hoping i wont wake up",
      "if someone could switch me off for a long while",
    ],
    mustNotMatch: [
      "I wish the backlog would disappear",
      "I just want to disappear for a week",
      "I switch the machine off",
      "it's not the end of the world",
      "we leave the world a bit cleaner",
    ],
  },
  {
    id: "en.risk.self-harm.death-welcome",
    effect: ask,
    pattern:
      "(?:wish|wished|hope|hoped|hoping|prefer|rather|if only) (?:that )?(?:a|the|that|some|this) (?:lorry|truck|bus|car|van|train|crane|beam|bullet|stroke|heart attack|cancer|tumou?r|virus|covid|machine|roof|ceiling|scaffold\\w*|forklift|press) (?:had |would |would've |would have |just |have )*(?:hit|hits|taken|took|take|takes|got|get|gets|killed|finish\\w*|crush\\w*|fallen on|come for|came for|run me|ran me|runs me|hitting) ?(?:me)?|(?:should|could|wish it|wish that) (?:'ve |have |had |of )*been me (?:instead|that (?:died|went)|who (?:died|went)|in (?:that|the) (?:coffin|accident|box|crash|ground|grave|bed)|not (?:him|her|them))|(?:god|jesus|lord|allah|death|someone|he) (?:would |will |to |could |please |can |just )*(?:take|takes|took|taken|call|calls) me(?: now| home| in my sleep| soon| tonight| away)?(?=$|[.,!?]| (?:now|home|in my|soon|tonight|away|i (?:would|wouldn't|won't)))|(?:envy|envious of|jealous of|envied) (?:the |those |ones |people |patients |who |that |in |them )*(?:dead|mortuary|morgue|graves?|cemetery|don't wake|didn't wake|died|dying|coffins?|hospice)|(?:be|i'd be|i would be|just|might as well be|as well|as good as|nearly|feel|feels|am) (?:as well |better )?(?:dead|in (?:the|my) (?:ground|grave|box|coffin)|six feet under|pushing up (?:the )?daisies)(?=$|[.,!?]| (?:than|and|inside|really|already|to (?:them|everyone)|anyway|tbh|honestly|sometimes))|(?:better|easier|best|good|nice|fine|relief) (?:that |if |when |for |to |it's |is )*(?:i|me) (?:just |to |would |could )*(?:die|died|dead|am dead|be dead|was dead|were dead|go|finish)(?=$|[.,!?]| (?:now|soon|only|than|already|and))|(?:if i|when i|were i to|if i'd) (?:just |had |simply |would |was to |were to )*(?:die|died|drop dead|dropped dead|was dead|were dead|dropped|croaked|passed away|stopped breathing)(?: now| today| tomorrow| tonight| in my sleep)?[^.!?\\n]{0,40}(?:relief|relieved|not (?:mind|care|complain|fight|bother)|wouldn't (?:mind|care|complain|fight|bother)|fine|good|nobody|no one|who would|who'd|peace|grand|okay|ok|better|happier)|(?:i'm|am|i) (?:thinking|think) to (?:die|end|finish|kill)|(?:make|let|leave) (?:i|me) (?:just |to )*die(?! of)|(?:my|the) (?:only|one) (?:way out|escape|exit|thing (?:stopping|keeping|holding) me)(?! (?:of (?:this|the|here)|from (?:leaving|quitting|going|asking)|in (?:this|the) job))|(?:no|only one) way out (?:except one|but one|but|except|for me|left|any ?more|$|[.!])|(?:only|main) (?:thing|reason|person|one) (?:that(?:'s| is| has)? |stopping me |keeping me |keeps me |i'm |i am |i )*(?:stopping me(?: is|'s)|still here|keeping me (?:here|alive|going|on this)|alive|here is)|(?:if it (?:wasn't|wasnt|weren't|werent|was not) for|only for|but for|without) (?:the |my |our )?(?:kids?|dog|dogs|cat|cats|children|daughter|son|boys?|girls?|wife|husband|family|mum|mam|mom|mother|ma|faith|god|grandkids|partner|baby|little (?:one|ones|girl|boy))[^.!?\\n]{0,12} i (?:wouldn't|would not|wouldnt|would(?:'ve| have)|would|'d have|'d be) (?:not |have |still |already |long |be |been )*(?:here|alive|around|gone|dead|done it|ended it|be here)|(?:nobody|no one|noone|who|not a soul|anyone) (?:would |'d |will |to |even )*(?:come|be|turn up|show up|cry|notice)[^.!?\\n]{0,12} (?:at |to )?(?:my|the) funeral|ayoko na(?:ng)? (?:mabuhay|sa buhay)|(?:gusto ko na(?:ng)?|sana) mamatay|(?:mar|marna) (?:jaun|jaunga|chahta|chahti)|jeena nahi|(?:tire|tired|don tire) for (?:this )?life|want(?:ed)? to go (?:and )?be with (?:my )?(?:dad|mum|mam|mom|mother|father|husband|wife|brother|sister|son|daughter)(?: again| up there| in heaven)",
    exceptions: idioms.concat([
      others,
      "dead (?:on|tired|beat|line|end|good|easy|slow|wood|weight|stock)|dead (?:to|in) (?:the world|the water)",
      "(?:if|when) i (?:die|died|drop dead|retire)[^.!?\\n]{0,20} (?:they'll|they'd|they will) (?:have to|need to) (?:get|hire|find)",
      "(?:way out|escape) (?:of|from) (?:here|this (?:job|place|contract|team|role)|the (?:job|building|office|meeting|estate|village))",
    ]),
    span: "match",
    reason: "Death spoken of as welcome, deserved or held off by one thread.",
    matches: [
      "wish the lorry had hit me instead",
      "I'd be as well dead",
      "better I die",
      "make i just die",
      "should have been me in that accident not him",
      "I pray god takes me in my sleep",
      "the only thing stopping me is the kids",
      "if it wasn't for my kids i wouldn't be here",
      "Some nights I envy the ones in the mortuary",
      "nobody would come to the funeral",
    ],
    mustNotMatch: [
      "if I die they'll have to get Sandra",
      "the server was as good as dead in the water",
      "I'm dead on my feet",
      "I hope the truck comes on time",
      "there's no way out of this contract",
    ],
  },
  {
    id: "en.risk.self-harm.no-future",
    effect: ask,
    pattern:
      "(?:don't|dont|can't|cant|cannot|couldn't|do not|never) (?:really |even |actually )?(?:see|picture|imagine) (?:myself |me |a |any |much |my |me )*(?:being|still|be|living|alive|here|around|future) (?:being |still |be |living |alive |here |around |future )*(?:for me|for myself|here|around|alive|by|at|past|in|next|to|after|ahead|any ?more|$|[.,!])(?! (?:this|the) (?:job|company|firm|place|team|trade|office))|(?:won't|wont|might not|may not|not going to|not gonna|don't think i'll|doubt i'll) be (?:here|around|alive|about) (?:by|for|at|to see|come|after|past|till|long|much longer|any ?more) ?(?:christmas|easter|spring|summer|long|my birthday|it|then|that|next year|next christmas|$|[.,!])|(?:not long for this world|my time is up|my time's up|had my time|had enough of (?:life|living|being here|this life|this world|existing)|enough of (?:life|living|this world)|(?:ready|time) (?:to|for me to) end (?:it|things)|ready for (?:it|everything|all of it) to (?:be over|end|stop)|given up on (?:life|living|myself)|i'm done[.,!]* (?:i'm )?done with (?:life|living|all of it|everything|being)|(?:end|ending) (?:it|it all|everything|things)(?=$|[.,!?]| (?:all|for good|tonight|soon|myself|there)))",
    exceptions: [
      "(?:end|ending) (?:it|things) (?:on|with|by|early|well|there|here|now|at)|(?:how|where|when|let's|lets|we can|shall we|we|i'll) end (?:it|things)(?: (?:here|there|now))?(?=$|[.,!?])",
      "(?:see|picture|imagine) (?:a|any|much|my) future in (?:it|this|that)(?=$|[.,!?])",
      "see (?:myself|me|a future) (?:here|in|at|being|doing|still|past|staying) (?:[\\w']+ ){0,4}(?:job|company|firm|place|team|trade|office|warehouse|role|factory|industry|sector|forever|management)",
    ],
    span: "match",
    reason: "No future that one is alive in.",
    matches: [
      "i don't see myself being here at christmas",
      "i cant see a future for me",
      "I've had enough of life",
      "ready to end it",
      "i feel like ending everything",
    ],
    mustNotMatch: [
      "I don't see myself still here in this job",
      "shall we end it there",
      "I can't see a future in this trade",
      "I won't be here on Friday",
    ],
  },
  {
    id: "en.risk.self-harm.life-denied",
    effect: ask,
    pattern:
      "(?:tired|sick|weary|fed up|exhausted) (?:of|with|from) (?:just |always |having to )*(?:waking up|wake up|being awake|breathing|being me)(?! (?:at|early|for|so|before|in the|to|\\d|with the))|(?:wake|woke|waking)(?: up)? [^.!?\\n]{0,25}(?:annoyed|disappointed|sorry|gutted|angry|sad|cross|upset) (?:that |because )?i (?:did|do|woke|have|am)(?!\\w)|(?:don't|do not|doesn't|didn't|never) deserve to (?:be (?:alive|here|breathing)|live|exist|breathe)|(?:stop|end|over|gone|finish)[^.!?\\n]{0,30}(?:me included|including me|and me with it|me as well|with me in it)|no (?:place|room) (?:left )?for me (?:in this world|on this earth|any ?more|anywhere|in this life)|(?:don't|do not|never) (?:fit|belong) (?:in|on) (?:this|the) (?:world|earth)|point (?:of|in|to) (?:me )?being (?:on this (?:earth|planet)|in this world|alive|around)|(?:my |this |the )?life (?:has|have|holds|got|is|feels) (?:no|lost (?:its|all)|without|zero|any) (?:more )?(?:meaning|point|purpose|taste|value|joy|sense)(?! (?:of humour|at work))|(?:better|best|easier) (?:just )?to (?:finish|end it|end everything|die|be done with it all)(?! (?:the|my|it|this|early|at|on))|(?:not sure|don't know (?:if|that|whether)|doubt|unsure) (?:if |that |whether )?i (?:even |really )?(?:want to|will|wanna|can|'ll|do) (?:see|make it (?:to|through)|be (?:here|around|alive)|live|get to|reach|last) (?:the |till |until |to |for |another |my |next |through )*(?:new year|christmas|spring|summer|winter|tomorrow|birthday|year|\\d+(?! (?:pm|am|o'clock|hours|weeks))|forty|fifty|sixty|long)|(?:don't|do not|doubt) (?:think )?(?:i'll|i will|i'm going to) (?:make it|live|last|get) (?:to|past|till|until|beyond) (?:\\d+(?! ?(?:pm|am|o'clock))|forty|fifty|sixty|christmas|next year|the new year)|(?:won't|will not|not) be (?:a |an |your |their |anyone's )(?:problem|burden|bother|worry|trouble|nuisance|weight)(?: (?:for|to|on) [a-z]+)? (?:much longer|any ?more|for long|soon)|(?:no|hardly a|not (?:much of )?a|no great|no big) loss (?:to (?:anyone|anybody|them|the world|society)|if i)|(?:world|earth|everyone|they|people) (?:can|could|would|will) (?:do|manage|live|go on|spin|cope) (?:perfectly |just )?(?:fine |well )?without me(?=$|[.,!])",
    notAsks: ["role", "circle", "mirror", "recipient", "contact", "vision"],
    exceptions: [
      ...idioms,
      others,
      "(?:this|the|that|a|my) (?:job|work|role|project|report|contract) (?:has|is|feels) (?:no|without)",
      "not sure i want to (?:see|be) (?:here|this|the (?:report|inside))",
    ],
    span: "match",
    reason: "Life, or one's place in it, denied.",
    matches: [
      "im so tired of waking up",
      "I dont deserve to be alive",
      "theres no place for me in this world",
      "not sure I want to see the new year",
      "life has no meaning for me now sir",
      "dont think ill make it to 40",
      "won't be a problem for anyone much longer",
      "the world can do without me",
    ],
    mustNotMatch: [
      "I'm tired of waking up at four for the milking",
      "the job has no meaning",
      "not sure I'll make it to 5 pm",
      "best to finish the report",
    ],
  },
  {
    id: "en.risk.self-harm.held-back",
    effect: ask,
    pattern:
      "(?:had|have|got|find|finding|lack|lacked|need) (?:the |enough )?(?:guts|balls|courage|nerve|bottle|bravery)[^.!?\\n]{0,25}(?:gone|do it|done it|dead|not be here|end it|ended it|finish it|jump|kill)|(?:too (?:much of )?a coward|too scared|too chicken|not brave enough|coward|too weak|don't have the guts|haven't the guts) to (?:do it(?! (?:on my own|alone|at|with|in front|by myself|live|here|in public|again at))|end it|go through with it|finish it|jump|kill|die)|(?:said|saying|say|made) my goodbyes?(?! to (?:the (?:team|residents|staff|lads|ward)|everyone at|my (?:team|colleagues)))|goodbyes? in my head|(?:voice|voices|something|part of me|bit of me|my head|brain) (?:that |keeps? |in my head |inside )*(?:says?|saying|tells?|telling|whispers?|wants?|wanting) (?:me )?(?:to |i should )?(?:jump|die|do it|end it|kill|hurt|swerve|let go|step off|be dead|disappear)|(?:swap|change|trade) places with (?:the |a |that )?(?:corpse|dead|body|bodies|deceased|one (?:in the|who died)|patient who died|man in the coffin)|(?:think\\w*|thought\\w*) (?:a ?bout|bout|of|on|abt|over) (?:just |maybe |probably )?(?:ending|dying|hanging|jumping|suicide|overdosing|not being here|not waking|leaving this world|stepping off|driving (?:off|into))(?! (?:my |the |this |our )?(?:contract|shift|job|tenancy|subscription|ship|in|at the chance|on (?:the |a )?(?:project|bandwagon)|employment|relationship|meeting|call|placement|lease))|(?:rest|sleep|lie down|lay down|close my eyes|shut my eyes|nod off|drift off) and (?:just )?(?:that be it|that's it|that would be (?:it|that)|(?:never|not|don't|won't|no) (?:have to )?(?:get up|getting up|wake|waking|open|come back|be here))|go to where my (?:late )?(?:mother|mum|mam|mom|father|dad|wife|husband|brother|sister|son|daughter|nan|gran) (?:is|went|has gone)|(?:i'm |im |been |started |back to |went back to )+(?:cutting|self[- ]harming)(?: again|$|[.,!])|^\\W*cutting again\\W*$|(?:sat|sit|sitting|parked|stood|stand|standing|waited|walked|walk|went|drove) [^.!?\\n]{0,25}(?:cliffs?|cliff road|bridge|viaduct|lake|river|reservoir|tracks|railway|canal|quay|pier|quarry|weir|dam|multi-?storey)(?: road| edge| car park)? (?:for (?:an hour|ages|hours|a (?:long )?while|a bit|\\d+)|last night|again|late|at night|in the dark|at 3|alone|on my own)|(?:the )?(?:lake|river|water|sea|canal|bridge|drop|train|tracks|fall) (?:would|'d|might|could) be (?:so |just |very |nice and )?(?:quiet|quick|easy|peaceful|enough|calm|over|warm|restful|a relief)|(?:if|wish|was|were|end up|ended up|be|been|fall|fell) (?:i |i'd |was |were |under )*under (?:a|the) (?:lorry|train|bus|truck|tram|tube|wheels)|if (?:a|the|that|something|this) (?:[a-z]+ )?(?:fell|dropped|came down|hit|landed|collapsed|crashed|went over|blew up)[^.!?\\n]{0,25}(?:wouldn't|would not|i'd not|not) (?:move|mind|care|run|duck|jump|brake|fight|get out)|(?:kids|children|my (?:boys?|girls?|son|daughter|wife|husband|mum|dog|cat|family)|the (?:kids|dog|boys|girls|wife)|family) (?:would|'d|will|'ll) be (?:fine|ok|okay|alright|all right|looked after|grand|taken care of|cared for)(?=$|[.,!]| (?:without|with (?:their|his|her|my|gran)))|(?:anyone|anybody|they|who|nobody|no one|not a soul)(?:'d| would| will)? (?:even |ever |really )?(?:notice|care|miss me|look for me|come looking|bother) if i (?:just |simply |ever )?(?:didn't|never|don't) (?:come back|came back|turn(?:ed)? up again|wake up|woke up|come home|go home|came home)",
    notAsks: ["role", "circle", "mirror", "recipient", "vision", "concern.task"],
    exceptions: [
      ...idioms,
      others,
      "(?:man|woman|lad|girl|boy|he|she|they|someone|kid|fella|bloke|person|patient|jumper|passenger) (?:was |who |had )?(?:sat|stood|standing|sitting|parked|walked|went|threatening)",
      "(?:stood|sat|walked|drove|went) (?:on|over|by|to|across) the (?:bridge|river|canal|tracks|railway|pier|quay|dam) (?:for|again) (?:the |a )?(?:survey|inspection|repair|work|job|picture|photo)",
      "had the (?:guts|nerve|courage|balls) to (?:ask|say|tell|apply|leave|quit|speak)",
      "if (?:a|the) [a-z]+ (?:fell|dropped|crashed|hit)[^.!?]{0,25}not (?:my|our)",
    ],
    span: "match",
    reason: "What holds one back, what is left in order, what is dwelt on.",
    matches: [
      "if i had the guts i'd be gone already",
      "only too much of a coward to do it",
      "been thinking bout ending things lately",
      "there is a voice that says jump",
      "sat in the van on the cliff road for an hour last night",
      "i keep thinking the lake would be quiet",
      "i want to rest and not get up again",
      "the kids would be fine, their gran would have them",
      "if the crane dropped on me i wouldn't move",
    ],
    mustNotMatch: [
      "had the guts to ask for it",
      "I'm thinking of ending my contract",
      "said my goodbyes to the team",
      "a man stood on the bridge for an hour",
      "too scared to do it on my own at first",
    ],
  },
  {
    id: "en.risk.self-harm.oblique",
    effect: ask,
    pattern:
      "(?:hop\\w*|pray\\w*|wish\\w*) [^.!?\\n]{0,20}(?:scan|tests?|results?|lump|biopsy|diagnosis|cancer|tumou?r|my heart) [^.!?\\n]{0,20}(?:bad|worst|terminal|cancer|positive|malignant|stops?|stopped|gives? out|gave out)|makes? me want to be (?:ash|ashes|dust|nothing|dead|soil|a stone|smoke)|(?:read\\w*|look\\w*|search\\w*|googl\\w*|wonder\\w*) (?:up |about |into |online )*(?:how (?:long|much|many|high|fast|easy|quick)|ways?|what happens)[^.!?\\n]{0,40}(?:drown|to die|dying|overdose|hang|bleed out|the fall|jump|pills|tablets|paracetamol|suffocat\\w*)(?!\\w)|(?:(?:place|time|nice) to stop|sleep|rest|lie down|lie there|be out|be gone|be quiet|close my eyes|go away|go quiet|not come back|disappear|out of (?:everyone's|everybody's|their|the|your) way)[^.!?\\n]{0,20}(?:permanently|forever|for ever|for good|for eternity)(?! from (?:this|the) (?:job|company|place))|(?:i )?(?:only )?(?:stay|stayed|hang on|hanging on|still here|here) (?:only |just |alive )*(?:because of|for|for the sake of) (?:the|my) (?:cats?|dogs?|rabbit|pets?|horse)|(?:version|world|future|life) (?:of this |of things )?(?:where|in which|with me in it) ?(?:i'm|i am)? ?(?:still )?(?:here|alive|in it|around)?(?=$|[.,!]| (?:next|in|by|at))|(?:did it|hanged himself|killed himself|killed herself|took his own life|took her own life)[^.!?\\n]{0,30}(?:i|and i) (?:understand|get|envy|see why|know why)(?!\\w)|(?:ask|asked|beg|begged|pray to|prayed to|tell) (?:god|allah|jesus|the lord|krishna|him above) [^.!?\\n]{0,12}(?:open my eyes|wake me|let me (?:go|sleep|die)|take me|end)|nothing (?:left )?(?:to stay for|to stay alive for|keeping me here|holding me here|to hang on for)|who(?:'d| would) (?:even |ever |really )?(?:cry|grieve|mourn)(?! (?:over|about|for) (?:a|the|this|that))|(?:already|have) (?:left|gone|dead)[^.!?\\n]{0,25}(?:my body|told my body|the body|inside)|(?:want|get|let) (?:me )?off (?:of )?(?:this|the) (?:planet|earth|world|rock)|(?:calm|easy|peaceful|normal|okay) (?:i |it |the (?:idea|thought) )*(?:feels?|felt|feel|is|seems) (?:about |to )(?:not being|be dead|dying|die|going|go)|(?:took|take|held|hold|got|had) (?:the|my|a) (?:belt|rope|cord|dressing gown cord|scarf|blade|razor|pills|tablets) [^.!?\\n]{0,25}(?:put (?:it|them) back|in my hands?|round my|around my|off the hook and)|wish (?:my )?(?:mother|mum|mam|mom|parents|she|they) (?:had |would have |'d )*(?:lost|aborted|miscarried|never had|not had) me|(?:tonight|today|tomorrow|this weekend) (?:might|could|may|will|'ll|is going to) be (?:the (?:night|day|one)|my last|it)(?=$|[.,!])|(?:pills|tablets|meds|razors?) (?:are |were |all )+(?:lined up|laid out|counted out|set out|ready|waiting|on the (?:sill|table|bed|side))|(?:can't|cannot|can not|couldn't|too tired to) carry (?:this|my|the) (?:body|self|life|heart|weight of (?:me|myself|living))",
    notAsks: ["role", "circle", "mirror", "recipient", "vision", "concern.task", "outcomes.plan"],
    exceptions: [
      ...idioms,
      others,
      "(?:patients?'|residents?'|customers?'|their|his|her|everyone's) (?:pills|tablets|meds)",
      "sleep (?:forever|for ever) (?:after|when|once|this|on|at|tonight)",
      "(?:leave|leaving|quit) [^.!?]{0,20}for good",
    ],
    span: "match",
    reason: "Oblique words that a listener would stop at.",
    matches: [
      "I find myself hoping the scan comes back bad",
      "been reading about how long it takes to drown",
      "i just want to be out of everyones way, permanently",
      "I stay because of the cat",
      "my brother did it in 2011 and i understand him now",
      "I have nothing left to stay for",
      "Tonight might be the night",
      "i want off this planet",
    ],
    mustNotMatch: [
      "I read up on how many pills fit a pack",
      "tomorrow will be the day shift",
      "who would cry over a spreadsheet",
      "the residents' tablets are counted out",
    ],
  },
  {
    id: "en.risk.self-harm.past",
    effect: ask,
    pattern:
      "(?:tried|attempted|attempting|attempt) (?:to )?(?:end|take|do|finish|kill|hang|hurt|harm|drown|poison) (?:it|my|me|myself|my own|things|away)(?: life| all| in)?|(?:suicide|my) attempt(?:s|ed)?(?! (?:to|at))|(?:was|been|got|had me) (?:sectioned|on suicide watch|on (?:a )?psych(?:iatric)? ward|pumped|talked down|cut down)|(?:stomach|my stomach) pumped|(?:used to|i would|i'd|as a (?:teen\\w*|kid|student)|when i was (?:young\\w*|\\d+)) (?:i )?(?:cut|cutting|burn|burning|hurt|hurting|harm|harming|starve) (?:my ?self|my (?:arms?|legs?|wrists?))|(?:used to|once|twice|before|already) (?:think|thought|thinking|wanted|planned|thought about) (?:about |of |to )?(?:end\\w*|dy\\w+|die|kill\\w*|jump\\w*|it every|suicide|not being here)|(?:nearly|almost) (?:did it|did myself in|didn't (?:make it|come home)|ended it|went through with it|jumped|did something stupid)|(?:been|was|went|back|down|return) (?:down |close |near |to |in |at |on )+(?:that|the|a) (?:edge|brink|ledge|dark place|very dark place|place where i)|(?:survived|survivor of) (?:my own|an attempt|suicide|myself)",
    exceptions: [
      others,
      "(?:tried|attempted|attempt\\w*) to (?:take|end|finish|do) (?:it|things) (?:up|to|with|in|on|apart|down|over|back|home|out|off)",
      "tried to do (?:it|things|my)",
      "on the edge of (?:town|the field|my seat)",
      "the edge of (?:town|the field|my seat)",
    ],
    span: "match",
    reason: "An attempt or a plan of former times.",
    matches: [
      "I tried to take my own life last year",
      "i used to cut myself",
      "I nearly did it in March",
      "I was sectioned at 22",
    ],
    mustNotMatch: ["I tried to do it faster", "he tried to end his life", "I attempted to take it apart"],
  },
  {
    id: "en.risk.self-harm.yes-and",
    effect: ask,
    pattern:
      "^\\W*(?:(?:um+|er+|well|honestly|no|ok|hmm+|tbh|look|nah) ?,? ?){0,2}(?:not|no) (?:more than|exactly|really|quite|tonight|today|yet|now|right now|any ?more|lately|as such|actively|currently|at the moment|this week|these days|in a while|since|properly|seriously|always|in (?:the|that) way you|plan|longer|dying)|(?:when|while|only|mostly|more|worse|usually|mainly) (?:i |at |in |on |when |i'm |the |by |after )*(?:drive|driving|nights?|mornings?|alone|home|dark|weekends?|bed|sunday\\w*|winter|quiet|shift|work)|(?:idea|thought|quiet|silence|peace) (?:of it |of that |itself )?(?:is |was |'s |sounds? |seems? |feels? )*(?:a )?(?:comfort\\w*|appeal\\w*|nice|tempting|peaceful|restful|relief|friend|attractive|soothing)|(?:don't|do not|wouldn't|would not|won't|not) (?:really |even )?(?:care|mind|fight|bother|stop|complain|resist|matter|scared|afraid)(?! (?:to|for|about) (?:talk|answer|you))|(?:but|although|though|just) (?:i )?(?:do )?(?:still )?(?:think|thought|wonder|imagine|picture|dream|feel|look|wish|understand|get why)|(?:think|thinking|thought) (?:of|about) it|(?:better|easier|happier|simpler) off?|(?:i )?tried|attempt\\w*|hospital|(?:a |the |had a |got a |no )(?:plan|date|note|letter|bridge|rope|pills|tablets|drop|river|tracks?|train|platform|garage|method|way)|never do it|wouldn't do it|couldn't do it|(?:my )?(?:mam|mum|mom|kids?|wife|dog|someone|who) (?:would |'d |will )(?:find|have to find)|i was \\d+|when i was|years ago|not since|before(?=$|[.,!])|used to|back then",
    asks: ["safety.ask"],
    exceptions: [
      "(?:nothing|not|never|don't) (?:like that|that bad|that way|to worry|worry|mean it)|figure of speech|just (?:a|an) (?:saying|expression|joke)|an? expression|not literally|never (?:ever )?(?:thought|think)|not dying of",
      "(?:i'm|im|i am) not (?:going to|gonna|thinking|suicidal|that|in danger|dying)|(?:no|not) (?:at all|way|chance|me)",
    ],
    isFallback: true,
    span: "utterance",
    reason: "Asked directly, an answer that is neither a plain no nor a yes holds something to ask about.",
    matches: [
      "not tonight",
      "not in the way you mean. but the quiet appeals",
      "when i was 19, not since",
      "only when I drive",
      "I'd never do it, my mam would find me",
    ],
    mustNotMatch: ["no", "God no. Figure of speech", "I'm fine, just tired", "nothing like that"],
  },
  {
    id: "en.risk.self-harm.unclear",
    effect: ask,
    pattern:
      "^[^\\p{L}\\p{N}]{1,40}$|^\\W*(?!(?:(?:um+|uh+|er+m?|hm+|oh|ah|well|ok|okay|look|lol|ha|haha+|honestly|sure|god|jesus|christ|lord|heavens|sorry|what|wow|yes|ah) ?[,?!]? ?){0,3}(?:no|nah|nope|naw|never|not (?:at all|me|that|like that|in that way|seriously|literally|answering|a chance|dying|suicidal|going)|no way|of course not|course not|god forbid|absolutely not|definitely not|certainly not|hell no|don't (?:worry|be)|dont (?:worry|be)|i(?:'m| am|m)? (?:am )?(?:fine|ok|okay|alright|all right|safe|good|grand|sound|well|not|joking|kidding|only joking|just tired|just (?:joking|kidding|fed up))|fine|all good|grand|it(?:'s| is|s| was) (?:only |just )?(?:a|an|the)? ?(?:figure|expression|saying|joke|way|turn|manner|phrase|exaggeration)|just (?:a|an) |figure of speech|only (?:of|from|the)|i (?:didn't|don't|did not|do not) (?:mean|want to (?:die|talk|answer|say))|i mean(?:t)?|i was (?:joking|exaggerating|kidding)|why|who|where|when(?=[^?]*\\?)|how|is this|are you|do you|does|can i|can you|will|rather not|i'd rather not|don't want to|dont want to|i don't want to (?:talk|answer|say|die)|i dont want to (?:talk|answer|say|die)|none of your|skip|pass|next|nothing like|i(?:'d| would) never|i love|i(?:'ve| have) (?:a |my |too |so |three |two |kids|children|family|plans|plenty|no )|my (?:wife|husband|kids|family|brother|sister|mum|partner|friend)(?:'s| is| are)|that(?:'s| is|s) (?:a bit|dramatic|a strange|not|a weird|quite|over|a big|none|personal|private)|bit (?:dramatic|much|personal|strong)|dramatic|really|seriously|eh|good grief|you(?:'ve| have)? (?:misread|misunderstood|got)|misread|lord no|god no)(?!\\w))[\\p{L}\\p{N}].*$",
    asks: ["safety.ask"],
    exceptions: [
      "(?:i'm|i am|im) (?:fine|ok|okay|safe|alright|all right|in no danger)(?!\\w)",
      "god forbid|(?<!not )(?<!n't )(?:joking|joke|kidding|exaggerat\\w*|dramatic|quoting|lyrics?|a song|poor choice of words|bad choice of words|way of talking|way we talk|slang|sarcas\\w*)(?!\\w)|i (?:only |just )?mean(?:t)? (?:the|my|i|that) [^.!?\\n]{0,30}|want to live|love (?:my |being a)?(?:life|live)|life is good|happy with my life|(?:no|not|nah)[ ,.]+(?:not that|bro|mate|love|pet|hen|sir|po|thank)",
      "(?:far |much |way )?too (?:nosy|curious|busy|stubborn|greedy|vain|much of a coward) (?:to|for)(?! (?:stop|live|care))",
      "don't know why (?:you|this)|(?:the )?misunderst\\w+|(?:figure|turn) of speech|an expression",
    ],
    isFallback: true,
    span: "utterance",
    reason: "Asked directly, only a plain no, a turn of speech explained or a question back is no.",
    matches: ["...", "hmm", "dont know", "kinda", "it's always there in the background", "I have my ways"],
    mustNotMatch: ["no", "I don't know why you ask, I'm fine", "never"],
  },
];
