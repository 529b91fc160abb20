import type { Risk, Severity } from "../../finding.ts";
import type { Rule } from "../rule.ts";

const risk = (risk: Risk, severity: Severity) => ({ kind: "risk", risk, severity, subject: "self" }) as const;

/** Ways of speaking that only sound so; they take a match of the self-harm rules back. */
const idioms: readonly string[] = [
  "(?:is|are|was|were|it's|they're|this is|that's|been|absolutely|literally|really|just|'s) (?:absolutely |literally |really |slowly |just |all |bloody )?(?:killing|murdering) (?:me|my|us)",
  "dying (?:for|to (?:know|see|get|go|ask|try|hear|meet|tell|have|find|leave work|finish))",
  "(?:could|i'd|would|i'll|could've) (?:honestly |happily |cheerfully )?(?:murder|kill for|die for)",
  "(?:die|died|dying|death) (?:of|from|with) (?:boredom|embarrassment|laughter|laughing|shame|cringe|hunger|heat|cold|curiosity|thirst)",
  "(?:nearly|almost|bored|scared|worried|tired|sick|work|worked|working|laughed|frightened|starved|frozen|thrilled|hot|cold|starving|freezing) (?:died|to death|half to death)",
  "(?:nearly|almost) died (?:laughing|of|on the spot|when)|died (?:inside|on (?:me|us)|a little|a bit)|dead (?:on my feet|tired|line|lines|end|beat|chuffed|easy|good|nice|slow|boring|busy|keen|proud|weight)|deadline|over my dead body|dead to the world|drop dead gorgeous",
  "kill(?:ing|ed)? (?:time|two birds|the (?:mood|vibe|deal|project|switch|lights|engine)|it(?: at| in| today|$|[.,!]))|to die for|figure of speech|not literally|shoot me(?: now)?|kill me now|wouldn't kill (?:me|them|him|her)|if it kills me|my (?:boss|wife|husband|mum|manager|dad) (?:will|would|'ll|'d) kill me|(?:feet|back|knees?|legs?|head|shoulders?|hands?|arms?|eyes|wrists?|heels?|shoes) (?:are|is|was|were) killing",
  "(?:suicide|suicidal) (?:squad|run|mission|watch list for servers|prevention|hotline|helpline|note to our|awareness|rate|statistics)|career suicide|commercial suicide|political suicide",
  "kill(?:ed)? myself (?:if they|laughing|to (?:get|finish|meet|make|hit)|over (?:this|that|a|the) (?:report|deadline|spreadsheet|job|deck)|working|trying|for (?:this|that|a|the|them))",
  "(?:cut|cutting) myself (?:on|shaving|with the|off|some|a|out|loose|short|chopping|slicing|opening)|hurt myself (?:at work|lifting|on|when|falling|carrying|moving|playing|badly on)",
  "(?:want|wanted|like|love|wish|could|'d) to (?:just )?(?:disappear|vanish) (?:into|for (?:a|the) (?:day|week|weekend|bit|month|holiday)|on holiday|under|when (?:he|she|they|the boss)|from the meeting|behind)",
];

/** Somebody else's wish or death: told of, not thought of for oneself. */
const others =
  "(?:he|she|they|patients?|residents?|mother|mum|dad|father|customers?|people|callers?|man|woman|lady|clients?|friends?|colleagues?|someone|son|daughter|brother|sister|husband|wife|kids?|guy|lad|neighbour|boss|student|students|pupil|girl|boy|who) (?:(?:who|that|just|really|always|said|says|told (?:me|us)|she|he|they|has|had|was|is|were|of mine|at work|on the ward|once|actually) )*(?:want|wants|wanted|tried|trying|wish|wished|committed|attempted|died by|threatened|thinking|talking|killed|hanged|jumped|took|taking|overdosed|kill) (?:(?:to|of|about|suicide|kill|die|be|commit|attempt|him|her|them|his|their|own|life) ?)*(?:suicide|die|dead|killing|himself|herself|themselves|life|overdose\\w*|jump\\w*)?";

export const selfHarmRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.explicit",
    effect: risk("self-harm", "act"),
    pattern:
      "(?:kil|kill|killing|killin|hang|hanging|drown|drowning|shoot|shooting|gas|poison|poisoning|starve|top|off|neck|harm|harming|hurt|hurting|cut|cutting|burn|burning|slit|stab|unalive|unaliving|end|ending|do) (?:my ?self|me self|meself|mesel)|(?:kill|hurt|harm|hang|cut|end) me ?self|(?:end|ending|take|taking|took|finish|finishing) (?:my (?:own )?life|it all|my life)|kms|k m s|su[i1]c[i1]d\\w{1,5}|su[i1]c[i1]de|suic[iy]dal|sucid\\w{1,4}|suicd\\w{0,4}|sewerslide|overdos(?:e|ed|ing)|(?:took|take|taking) (?:all|a load of|a bunch of|too many|the whole) (?:of )?(?:my |the )?(?:pills|tablets|meds|packet|pack|bottle)|(?:want|wanna|wan|wanted|wants|need|going|gonna|ready|hoping|hope|like|love|prefer|rather|planning|plan|try|tried|trying|decided|deserve) (?:to |ta |too |2 )?(?:just )?(?:die|dye|be dead|b dead|not be alive|not exist|not live|stop (?:living|existing|being alive))|(?:wish|wished|wishing) (?:that )?(?:i|i'd) (?:was|were|were just|was just|could (?:just )?(?:die|be)|had (?:died|never been born)|wasn't (?:alive|born)|weren't (?:alive|born)|never been born|wasn't here|weren't here) ?(?:dead|gone|never born|)|(?:i'd|i would|i'm|be) (?:better|better off|happier) (?:off )?dead|(?:rather|sooner) (?:be dead|die)|(?:don't|do not|dont|didn't|not) (?:really |even |actually )?(?:want|wanna|wish|care) (?:to )?(?:live|be alive|keep living|go on living|exist|wake up (?:anymore|any more|again|tomorrow))|(?:how to|ways to|ways of|looking up how to) (?:kill|hang|end|die|hurt|overdos\\w*|killing|dying|tie a noose)(?: your ?self| my ?self| it| a)?|(?:nearly|almost|want to|wanted to|thought about|going to|gonna) (?:just )?jump(?:ed|ing)?(?:$|[.,!?])|self[ -]?harm\\w{0,3}|slit my (?:wrists?|throat)|(?:jump|jumping|jumped|step|stepping|walk|walking|throw(?:ing)? myself|lie down) (?:off|in front of|under|into) (?:the |a |my |of )?(?:bridge|roof|building|train|bus|lorry|truck|tracks?|traffic|platform|cliff|balcony|window|line|rails?|7|tube|water|river|car|cars|\\d)|(?:write|written|wrote|writing) (?:a |my )?(?:goodbye|suicide) (?:note|letter|letters)|(?:drive|driving|crash|steer) (?:my |the )?(?:car |van |truck |lorry |bike )?(?:into|off) (?:a |the )?(?:tree|wall|bridge|river|lamp ?post|barrier|cliff|central reservation|oncoming|ditch|lake|road)|(?:count|counted|counting|saved|saving|hoard|hoarding|stockpil\\w+) (?:up )?(?:my |the |out my |out the )?(?:pills|tablets|meds|medication|paracetamol)|i'd do it (?:at|in|with|on|when|by)|(?:a |the |my )(?:noose|rope (?:in|round|around|ready))|(?:pills|tablets|rope|blade|razor) (?:are |were )?(?:ready|set aside|by (?:the|my) bed|saved up|in (?:my|the) drawer)|plan and the (?:pills|tablets|means|rope)",
    exceptions: idioms.concat([
      "(?:like|do|done|did|doing|made?) (?:it |them |this |that |everything |things )?(?:all )?(?:my ?self|me self)",
      "(?:cut|cutting) myself (?:some |a bit of )?slack|overdos(?:e|ed|ing) on (?!pills|tablets|paracetamol|my)|take my life (?:back|in|into|to|seriously)",
      others,
      "(?:wouldn't|would never|won't|i'm not going to|not going to|not gonna|never) (?:actually |ever )?(?:kill|hurt|harm|cut|end) (?:my ?self|my life|it)",
      "end myself up",
      "(?:end|end up|top|off) myself (?:up|with|in)",
      "gas (?:man|engineer|leak|safe|meter)",
    ]),
    span: "match",
    reason: "Plain words for ending or hurting oneself.",
    matches: [
      "I want to kill myself",
      "thinking of ending it all",
      "i wanna die",
      "I wish I was dead",
      "I don't want to live",
      "been feeling suicidal",
      "I counted my tablets once in april",
      "stepping in front of the 7.42",
    ],
    mustNotMatch: [
      "this deadline is killing me",
      "dying for a coffee",
      "I cut myself on a can at work",
      "I did it all myself",
      "I said I'd kill myself if they moved to another CRM, figure of speech",
      "could murder a kebab",
    ],
  },
  {
    id: "en.risk.self-harm.indirect",
    effect: risk("self-harm", "ask"),
    pattern:
      "(?:don't|do not|didn't|not|never) (?:really |even |actually |always |sure i )?(?:want|wanna|wish) (?:to )?(?:be here|be around|be anywhere|wake up|go on|carry on|keep going|exist|see (?:tomorrow|another day)|do (?:life|this life)|be (?:a )?(?:part of )?(?:this world|alive))(?: any ?more|$|[.,!?]| at all| tomorrow| much longer| like this| to see)?|(?:not|just not|never|stop|no longer) (?:being here|being around|being alive|existing|waking up|wake up|be here|be around)(?!\\w)|(?:better|happier|easier|fine|ok|okay|relieved|grand) (?:off )?(?:if i (?:wasn't|weren't|was gone|were gone|was not|died|disappeared|wasn't here|wasn't around|didn't exist|didn't wake|never)|without me (?:here|around|in it)|without me$|without me[.,!?])|better off without me|(?:if i (?:was|were) gone|if i (?:just )?(?:wasn't|weren't|was not|were not) (?:here|around|alive)|if i (?:just )?(?:disappeared|vanished|died|didn't wake up|stopped existing|ceased to exist|fell off|fell under|got hit|dropped dead))|(?:not wake up|never wake up|wouldn't wake up|don't wake up|didn't wake up|not waking up|never waking up|not have to wake)|(?:want|wanna|wish i could|wanted|like|love|rather|could) (?:to )?(?:just )?(?:disappear|vanish|cease to exist|fade away|evaporate|be gone|not be here|not exist|switch (?:myself )?off for good|sleep forever|go to sleep and (?:not|never)|never have been born)|(?:no|any|not much|what's the|see the|see any|see no|see a|is there a|lost the|little|without a) (?:point|reason|will|purpose) (?:to|in|of|for) (?:live|living|life|go on|going on|carry on|carrying on|keep going|keep living|any of it|anything any ?more|being here|being alive|it all any ?more|waking up|getting up|existing)|what's the point any ?more|(?:can't|cannot|can not|couldn't|don't think i can|not sure i can|don't know (?:if|how) i can) (?:go on|keep going|carry on|do this any ?more[.!]*$|take (?:it |this |much )?any ?more|take much more|face another|cope any ?more|see a way (?:out|forward)|live like this)(?: like this)?|(?:(?:tired|sick|weary|done|exhausted) (?:of|with) (?:living|life|being alive|existing|being here|the world)|(?:tired of|done with) (?:everything|it all))(?=$|[.,!?])|(?:sick|tired) of living|(?:thought|thoughts|think|thinking|thinking about|dream|fantasi[sz]e|wonder|thought about) (?:about |of )?(?:dying|death|being dead|not being here|ending|end it|my funeral|what would happen if i (?:died|wasn't)|who would come to my funeral|disappearing|death a lot|not waking)|(?:life|living) (?:isn't|is not|ain't|not|doesn't feel|is barely|hardly) (?:really )?(?:worth)|not worth living|(?:everyone|everybody|they|people|my (?:family|kids|wife|husband|team|mum|partner|children)|the kids|the world) (?:would|'d|will|might) (?:all )?(?:probably )?(?:be |manage |do |cope )(?:so much |much |a lot |all |just )?(?:better|fine|happier|easier|okay)(?: off)? (?:without me|if i)|worth more dead|(?:life )?insurance (?:would|'d|pays?) .{0,40}(?:dead|gone|die|family|mortgage|kids)|(?:it'd|it would|that'd|that would) (?:all )?(?:sort|solve|pay off|fix|be over|be easier|end)(?: out)? (?:the mortgage|everything|all my problems|it all|things|if i)|what if i (?:just )?(?:didn't|don't|never) (?:wake up|come back|go home|brake|stop)|(?:let go of|turn|turned|yank|swerve|twist|close my eyes).{0,12}(?:the wheel|at the wheel)|(?:ready|time) (?:to|for me to) (?:go|check out|be done|give up)(?: for good| permanently|$|[.,!?])|(?:give|gave|given|giving) up on (?:life|living|everything)|(?:nothing|not much|no one|nobody|nowt) (?:left )?(?:to live for|worth living for|left to live)|(?:wish|wished) (?:i|that i|it|everything|it all) (?:could (?:just )?(?:stop|end|be over|disappear|go away forever|not be here)|would (?:just )?(?:stop|end|be over)|(?:wasn't|weren't|didn't) (?:here|exist|wake up|around))|(?:want|wanted|need) (?:everything|it all|the pain|all of it) (?:all )?(?:to )?(?:just )?(?:stop|end|be over|go quiet forever)(?:$|[.!?]| for good)|(?:long|big|deep) sleep|sleep (?:and|without) (?:not|never) wak(?:e|ing)|look(?:ed|ing)? (?:at|over|down from) (?:the )?(?:edge|bridge|tracks|drop|roof|rails)|(?:platform|tracks|bridge|roof) (?:edge )?(?:looks?|looked|seems?|feels?) (?:tempting|inviting|closer|easy|easier)|(?:nobody|no one|anyone|anybody|who) would (?:even |really )?(?:notice|care|miss me) if i (?:was gone|were gone|was dead|were dead|died|wasn't here|disappeared|dropped|jumped|vanished|never came back|stopped existing)|(?:burden|a burden) (?:to|on) (?:everyone|everybody|my (?:family|kids|wife|husband|mum|parents|children|friends|partner)|them all|people|others)|shouldn't (?:be alive|have been born|exist)|(?:goodbye|good bye) (?:everyone|to everyone|world|cruel)|(?:dark|bad|black|scary|those|intrusive|horrible) thoughts|dark place|don't see (?:a|any|myself|much) (?:future|way out|way forward|being here|living|making it)|won't be (?:here|around) (?:much longer|for long|next|by|to see|any ?more)|switch(?:ed)? (?:myself )?off (?:for good|forever|permanently)|(?:hope|hoping|hoped|wish|wishing|wouldn't mind|not mind|fine) (?:if )?(?:i |that i |a |the |some )?(?:get |got |getting |be |being |'d be |keep |i )*(?:hit by (?:a |the )?|)(?:bus|car|truck|lorry|train|van|hit by)(?: hit| hits| ran| would| took| me|$|[.,!?])|if a (?:bus|car|truck|lorry|train|van) (?:hit|hits|ran|took)[^.!?]{0,30}(?:wouldn't mind|not mind|fine|care|relief|relieved)|better off with the (?:insurance|life insurance|payout|money)|don't think i'll (?:be (?:here|around|alive)|make it|see) (?!to |on |at |in time|for the)|(?:feel like|think about|thought about|thinking of|thinking about|considered|considering|want to) (?:ending|end) (?:things|it)(?=$|[.,!?])|no point (?:in |to )?(?:going on|carrying on|living|go on|carry on|being here|waking up)|(?:whether|if) i (?:live or die|die or not|lived or died)|(?:don't|stopped|not) car(?:e|ing) (?:if|whether) i (?:die|live|wake up|make it)|(?:written|wrote|write|writing|leave|left) (?:a |the |my )?(?:goodbye |last )?(?:note|letter)s? (?:to|for) (?:my|the|everyone|them) ?(?:kids|wife|husband|family|mum|parents|children|son|daughter|partner)?(?=$|[.,!?])|(?:going to|gonna) (?:just )?do it (?:tonight|tomorrow|soon)(?=$|[.,!?])|stood on (?:the|a) (?:bridge|roof|platform edge|tracks|edge|ledge)|joking.{0,3}half",
    exceptions: idioms.concat([
      "(?:be|being) here (?:in|at|for|today|because|forever|when|with you|till|until|on|talking|all day|doing|if|as|longer than|to (?:do|make|talk|fill)|about)",
      "(?:don't|not) (?:want|wanna) to (?:go on|carry on|keep going) (?:about|with (?:this|the|that)|and on|the|to|holiday|a|courses?|doing|as|in this|leave|shift|nights)",
      "(?:can't|cannot|couldn't) (?:go on|carry on|keep going) (?:the|to|holiday|with (?:the|that|this) (?:project|machine|plan)|break|leave|a|site|lunch)",
      "(?:being|be) around (?:the|that|this|him|her|them|people|a|my|machines?|when|for|to|at|customers|kids)",
      "(?:sick|tired) of (?:everything|it all) (?:at|being|going|to do)",
      "(?:company|team|job|office|role|project|contract|shift|place) (?:would|will) be better (?:off )?without",
      "won't be (?:here|around) (?:next (?:week|month|monday|tuesday|wednesday|thursday|friday)|on|tomorrow|for the|at|after)",
    ]),
    span: "match",
    reason: "Roundabout words for not being here any more: asked about.",
    matches: [
      "I don't want to be here any more",
      "they'd be better off without me",
      "sometimes I'd like to just disappear",
      "to sleep and not wake up for some time",
      "I do think about just not being here though",
      "what's the point of living",
      "If I fell off the roof it'd sort the mortgage at least. Joking. Half.",
      "I can't go on like this",
    ],
    mustNotMatch: [
      "I don't want to be here in ten years",
      "I can't go on holiday in August",
      "wouldn't kill them to say thanks",
      "a burden of proof",
    ],
  },
  {
    id: "en.risk.self-harm.ideation",
    effect: risk("self-harm", "ask"),
    pattern:
      "(?:think|thinking|thought|thoughts|imagine|imagining|picture|picturing|daydream\\w*|fantasi[sz]\\w*|googl\\w+|looked up|looking up|research\\w+|wonder\\w*|wish\\w*|want|wanted|wanna|hope|hoping|hoped|feel like|felt like|feels like|rather|fine if|okay if|nice to|nice if|easier to|easier if|better to|better if|relief to|relief if|disappointed|gutted|annoyed|sorry|might as well|may as well|could just|as good as|planning|plan to|scared of|afraid of|fear of|see myself|ready to|urge to|tempted to|considered|considering) (?:[\\w']+ ){0,6}?(?:dying|dead|death|die|not exist|existing|being alive|be alive|stay alive|jump|jumping|swerv\\w+|the knife|a knife|the blade|cutting myself|painless|ways to go|i woke up|woke up again|the tracks|my funeral|overdos\\w+|not living|being gone|be gone|end(?:ing|ed)? (?:my life|everything|it all))(?!\\w)|(?:go|went|gone|going|get|got|fall|fell|step|walk) (?:straight |right )?under (?:a|the) (?:train|bus|tube|lorry|truck|wheels|\\d[\\d.:]*)|(?:the )?world (?:doesn't|does not|didn't|don't|won't) (?:need|miss|want) me|(?:don't|do not) think (?:the world|anyone|anybody|they) (?:needs?|wants?) me|(?:happier|better|easier|relieved|fine|freer|richer) (?:off )?(?:with me gone|without me (?:in|around|here|alive|there)|once i'm gone|when i'm gone|if i'm gone|after i'm gone|with me dead)|(?:come|came|turn up|go) to my funeral|at my funeral|giv(?:e|ing|en) (?:away )?(?:all )?my (?:stuff|things|belongings|possessions)(?: away)?|(?:put|putting|getting) my affairs in order|(?:can't promise|might|scared i'll|afraid i'll|worried i'll|before i|going to|gonna|won't) (?:[\\w']+ ){0,2}do (?:something|anything) (?:stupid|silly|to myself|drastic|bad to myself)|(?:started|start|back to|been|keep) (?:cutting|self[- ]harming)(?: again)?(?=$|[.,!?])|(?:held|holding|had|picked up|sat with|stared at) (?:the|a) (?:knife|blade|razor|gun|rope|pills|bottle of pills)(?! (?:to (?:cut|slic|chop|open)|for (?:cut|slic|chop|open|the)))|i want out[^a-z]{1,4}(?:not (?:just )?(?:of )?(?:the|this|my) job,? )?(?:of )?(?:everything|life|it all)|(?:life|living|everything|it all) (?:feels|is|seems|looks|just feels|has become|lately) (?:so |just |completely |totally |utterly |all |really )*(?:pointless|meaningless|hopeless|unbearable|not worth it|worthless|over for me)(?! (?:meetings|paperwork|work|job))|(?:fine|okay|ok|happy|glad|relieved) if it (?:all |just )?(?:ended|stopped|was over)|worth more (?:to (?:them|my family|the kids|my kids|everyone) )?dead|(?:live|living|go on|carry on) like this(?: any ?more|$|[.,!?])|(?:alive|living|here|around) (?:at|past|by|to see) (?:my )?(?:[3-9]0|forty|fifty|sixty|next (?:year|christmas|birthday))|(?:disappointed|annoyed|gutted|sorry|sad|angry) (?:that |when |because )?(?:i )?(?:woke up|wake up|still wake|am still here|i'm still (?:here|alive))|why (?:am i|i'm) (?:still )?(?:alive|even alive|still here at all)|not (?:scared|afraid) of (?:dying|death)",
    exceptions: idioms.concat([
      "(?:die|dying|dead|death|died) (?:of|from) (?:boredom|embarrassment|shame|heat|cold|hunger|laughter|thirst|laughing)|dead ?(?:line|lines|end|weight|stock|wood|good|easy|letter|letters|batter\\w+|link|links|code|time|slow|bodies|body|people|patients?|man|men|animals?|birds?|fish|pixels?|serious|right|on|heads?|lifts?)|(?:the|a|their|his|her|our|for the|of the|with the|dead) (?:dead|dying|deaths?)(?! for me)",
      "jump(?:ing)? (?:in|on|at|to|into (?:a|the) (?:meeting|project|call|new|role|job)|ship|through|out of|for|straight|the gun|queue|the queue|between|from|over|right|ahead|up)",
      "(?:they|patients?|residents?|people|customers?|clients?|he|she|mum|dad|animals?|plants?|machines?|phone|batteries|battery|project|industry|trade|business|company|shop|town|idea|lambs?|fish|bees?|crops?|children|kids|someone|nobody|anyone|babies|others|the [a-z]+) (?:to |who |will |would |might |could |may |just |is |are |was |were |not |doesn't |don't |won't |never |get |gets )*(?:die|dying|dead|dies|died|jump|exist)",
      "(?:ready|time|want|wanted) to (?:[a-z]+ )?(?:exist|jump) (?!off|from|in front)",
      others,
      "wake up (?:early|late|at|to|and|with|in time|on time|for|before|the|my)|live like this because",
      "(?:can|could|will|hope to|want to|like to) (?:[a-z]+ )?(?:be|still be|stay) alive (?:with|and kicking|to see my)",
      "death (?:by|certificates?|benefits?|notices?|metal|star|march|penalty|registr\\w+|claims?|in service)|the death of|think(?:ing)? about (?:death|dying|the dead) (?:for a living|at work|as a|in this job)",
      "(?:held|holding|had|picked up) (?:the|a) (?:knife|blade) (?:right|wrong|properly|course|training|safety|for)",
    ]),
    span: "match",
    reason: "A thought, wish or plan that reaches one's own death, in whatever words: asked about.",
    matches: [
      "keep having thoughts about not being alive? I have thoughts of being dead",
      "I've been googling painless ways to go",
      "they'd be happier with me gone",
      "Every morning I'm disappointed I woke up",
      "I feel like jumping every time",
      "no one would come to my funeral anyway",
      "I might as well be dead",
    ],
    mustNotMatch: [
      "I want to meet the deadline",
      "I hope the project doesn't die",
      "I feel like jumping ship",
      "I think about the dead animals at work",
      "residents want to die at home",
      "I wanted to wake up early",
    ],
  },
  {
    id: "en.risk.self-harm.answered",
    effect: risk("self-harm", "act"),
    pattern:
      "^\\W*(?:um+ |er+ |honestly |well |hmm+ |ok |tbh )?(?:yes|yeah|yea|yep|yup|ye|i have|i do|i did|i am|a bit|a little|sometimes|at times|now and (?:then|again)|some (?:nights|days|mornings)|occasionally|often|most (?:nights|days|mornings)|every (?:day|night)|on and off|kind of|kinda|sort of|maybe|i think so|it crosses my mind|it has crossed my mind|it's crossed my mind|i've thought|i have thought|i thought|it comes and goes|once or twice|a few times|all the time|not tonight|lately|more than|i've (?:looked|planned|tried|got a plan)|i don't know|not today)(?: |$|[.,!?])|(?:thought|thinking|think) about it|crossed my mind",
    asks: ["safety.ask", "safety.near"],
    exceptions: [
      "^\\W*(?:yes|yeah|i am|i do|ok) ?(?:i'm |am |feel |feeling )?(?:fine|ok|okay|safe|alright|all right|grand|well|good|sure)",
      "(?:yes|yeah|i have) ?(?:my|a|the|people|family|kids|my wife|someone|friends|support)",
      "never (?:thought|crossed)",
    ],
    reason: "After being asked directly, a yes of any size is taken as present.",
    matches: ["yes. some nights. not tonight", "I have thought about it yes."],
    mustNotMatch: ["no", "I am okay. I have my kids."],
  },
];

export const workRiskRules: readonly Rule[] = [
  {
    id: "en.risk.violence",
    effect: risk("violence", "act"),
    pattern:
      "(?:he|she|they|boss|manager|supervisor|foreman|gaffer|chef|customer|patient|client|resident|pupil|passenger|colleague|guy|bloke|man|woman|owner|kid|somebody|someone|parent|driver|lad)s? (?:just |once |actually |then |has |have |had |literally |nearly |even |suddenly )?(?:hit|hits|punched|punches|slapped|slaps|kicked|kicks|shoved|shoves|grabbed|grabs|pushed|choked|strangled|bit|bites|spat|spits|stabbed|beat|beats|headbutted|attacked|attacks|assaulted|threw|throws|lunged|swung|pinned|scratched|spit|groped) (?:at |on |in )?(?:me|us|my (?!waist|bum|arse|ass|leg|thigh|breast|chest|bottom|knee|back)|a (?:chair|stapler|cup|mug|tool|wrench|hammer|phone|plate|pan|bottle|brick|file|keyboard|table|laptop|colleague|nurse|resident|box)|the (?:stapler|chair|keyboard|phone|laptop|table|file|wrench|hammer|plate|pan|cup|tools)|something|things|stuff|hot|plates?|pans?|tools?)|(?:i was|i got|i've been|been|was|got|get|getting|we get|we're|being|we were) (?:physically )?(?:hit|punched|slapped|kicked|shoved|grabbed|choked|bitten|spat (?:at|on)|stabbed|beaten|beaten up|headbutted|attacked|assaulted|knocked out|mugged|threatened with)|(?:want|going|gonna|tempted|could|would|i'll|i'd|feel like) (?:to |like )?(?:punch(?:ing)?|hit(?:ting)?|stab(?:bing)?|kill(?:ing)?|hurt(?:ing)?|smash(?:ing)?|beat(?:ing)?|strangl(?:e|ing)|throttle|batter) (?:him|her|them|my boss|my manager|someone|somebody|the boss|his face|her face|the lot of them)|spit included|spat on|(?:bitten|kicked|punched|scratched|hit|slapped) (?:by (?:a|the|one)|at work|most|every|again|twice|last|on (?:shift|the ward))|with (?:his|her|their) fists?|(?:pulled|held|had) a knife",
    exceptions: [
      "(?:hit|beat|hits) (?:me|us) (?:that|when|like|how|hard|then|what|to it|with (?:a|the) (?:email|news|deadline|bill))",
      "it (?:just |really |suddenly )?hit me",
      "hit by (?:a |the )?(?:delay|delays|shortage|strike|cuts|recession|virus|outage|price|news|deadline|storm|flood|covid|wave|backlog)",
      "(?:threw|throws|throw) (?:me|us|a|an|the) (?:off|out|under the bus|lifeline|party|leaving|curve|bone|tantrum|wobbly|in at|into)",
      "(?:grabbed|grabs|pushed|pushes) (?:a|an|the|us|me) (?:coffee|tea|trolley|sandwich|seat|chair|button|bell|pram|door|bin|quick|to|for|back|towards|hard)",
      "hit (?:a|the|my|our) (?:target|targets|number|numbers|deadline|wall|button|road|headlines|bell|kpi|kpis)",
      "threw (?:a|an|the) [a-z]+ (?:away|out|in the bin)",
      "beat (?:a|the|us) (?:target|rival|record|traffic|deadline|to)",
      "kicked (?:off|out|a|the) (?:project|meeting|ball|about)",
      "bit (?:of|me in)",
    ],
    span: "match",
    reason: "Blows, threats or thrown things at work, or the wish to strike.",
    matches: [
      "he threw the stapler. it missed.",
      "a patient punched me last week",
      "I got spat at twice",
      "I want to punch him",
    ],
    mustNotMatch: ["it hit me that she relies on us", "we hit the target", "grabbed a coffee"],
  },
  {
    id: "en.risk.harassment",
    effect: risk("harassment", "act"),
    pattern:
      "(?:racist|sexist|homophobic|transphobic|slurs?|racial|sexual|inappropriate) (?:joke|jokes|comments?|remarks?|abuse|names?|touching|messages?|texts?|things|stuff|insults?|banter|bully\\w*)|(?:called|get|gets|got|shout|shouted|hear|use|used|uses) (?:[a-z]+ )?slurs|(?:go|sent|send) back to (?:where|my|your) (?:i|you|own|country)|(?:women|girls|foreigners|immigrants|people like (?:me|you)|old people|older people|mothers|mums|gays?|muslims?|black people|asians|blacks|disabled people) (?:don't|can't|shouldn't|aren't|have no|are not|are only|belong|are useless|are lazy)|(?:the )?only (?:one|person|woman|girl|man) (?:who (?:is|was|isn't|never gets) )?(?:not|never|isn't|wasn't) (?:invited|included|asked|told|allowed|given|spoken)|(?:he|she|they|boss|manager|supervisor|foreman|lead|chef|director|owner|colleagues?|lads|girls|everyone|leader|deputy|head|gaffer|matron)(?: \\w+){0,4}? (?:grab(?:s|bed)?|hid(?:e|es)?|mock(?:s|ed)?|threaten(?:s|ed)?|sabotag(?:es|ed)|undermin(?:es|ed)|singles? (?:me|us) out|gossips? about|slags? off|bad ?mouths?|spread(?:s)? (?:rumours|rumors|lies) about|trap(?:s|ped)?|corner(?:s|ed)?|stalk(?:s|ed)?|pinch(?:es|ed)?|curse[sd]?|spits?|spat) (?:at |to |on |near |about )?(?:me|us|my|mine)(?! back| out of| in for)|(?:he|she|they|boss|manager|supervisor|foreman|lead|chef|director|owner)(?: \\w+){0,3}? (?:threatens?|threatened|threatening) (?:to|me|us)|(?:makes?|made|making) me (?:redo|stand|beg|apologi[sz]e|cry|kneel|crawl|clean it again|do it again|eat|sit alone|sit in the corner|wear)|(?:throws?|threw|chucks?|hurls?|slams?) [^.!?]{0,20} at (?:me|us)|(?:comment(?:s|ing|ed)?|remark\\w*|stares?|staring|leers?|looks?) (?:on|at|about|down) my (?:breasts?|boobs|chest|body|legs|bum|arse|ass|cleavage|figure|weight|shape)|(?:messages?|texts?|calls?) (?:me )?at (?:night|2am|midnight|all hours)[^.!?]{0,30}(?:photos?|pictures?|drinks?|alone|wearing|love|sexy)|asking (?:me )?for (?:photos?|nudes|pictures)|(?:grabs?|grabbed|touch\\w*|pats?|patted|squeezes?|squeezed|slaps?|strokes?) my (?:waist|bum|arse|ass|leg|thigh|breasts?|chest|bottom|knee|hair)|(?:told|asked|pressured|pushed|forced|forcing|made) (?:me )?to (?:resign|quit|leave|hand in my notice)|make my life (?:hell|a misery|miserable)|(?:i|we) (?:get|got|am|was|were|'m|'ve been|have been|keep getting)(?: always| often| constantly| regularly| being)* (?:called (?:names|a |an |slurs|stupid|useless|fat|lazy|thick|ugly)|sworn at|shouted at by (?:my|the) (?:boss|manager|supervisor|foreman|chef|lead)|screamed at|groped|touched up|mocked|laughed at|humiliated|threatened|excluded|singled out|picked on|punished|spat at by|belittled|ridiculed|undermined|stalked)|tells? (?:the (?:whole )?(?:office|team|ward|floor|staff|lads|class)|everyone|people|customers) (?:that )?i(?:'m| am) (?:stupid|useless|lazy|thick|slow|crazy|mad|a |not)|(?:should have|shoulda|should've) been (?:aborted|sacked|drowned)|facing (?:the )?(?:wall|toilet|toilets|corner)|bull(?:y|ies|ied|ying)|harass(?:es|ed|ing|ment)?|(?:power|sexual(?:ly)?|racial(?:ly)?) (?:harass\\w*|abus\\w*)|gaslight\\w*|victimi[sz]\\w+|mobbing|humiliat(?:e|es|ed|ing) (?:me|us|in)|(?:screams?|screamed|screaming|shouts?|shouted|shouting|yells?|yelled|yelling|swears?|swore|swearing|roars?|roared|bawls?|bawled) (?:at|in) (?:me|us|my face|everyone|the team|all of us|staff)|(?:stop|keeps?|always|constantly|kept) (?:on )?(?:shouting|screaming|yelling|swearing)|(?:shouts?|screams?|yells?|tears? (?:into )?me) (?:at me )?(?:in front of|every|all|daily|down)|(?:calls?|called|calling|named) (?:me|us) (?:a |an |the |things like |names|stupid|thick|useless|lazy|worthless|fat|ugly|retard\\w*|dumb|idiot|slow|trash|rubbish|garbage|princess|sweetheart|darling|boy|old)|(?:tells?|told|says?|said|telling) (?:to )?(?:me |us )?(?:that )?(?:i'm|i was|i am|you're|we're|i) (?:a |an |so |too |just |completely |fucking |bloody |the )*(?:useless|stupid|worthless|thick|idiot|dead ?weight|waste|trash|garbage|rubbish|slow|lazy|fat|ugly|incompetent|pathetic|replaceable|not wanted|too old|too fat|nothing|moron|should (?:quit|resign|leave|die|be grateful))|(?:mock|mocks|mocked|mocking|mimic|mimics|imitates?|imitated|laughs? at|laughed at|laughing at|takes the piss out of|takes the mick|makes? fun of|made fun of|picks? on|picked on|picking on|ridicules?|ridiculed|belittles?|belittled|degrades?|degraded|demeans?|insults?|insulted|intimidates?|intimidated|threatens?|threatened|blackmails?|stalks?|follows me (?:home|to)|corner(?:s|ed)) (?:me|us|my (?:accent|english|work|weight|clothes|voice|name|religion|body|age|job)|the way i)|jokes about my|(?:my accent|my weight|my body|my skin|my religion|my hair|my age|my hijab|my turban|my disability).{0,30}(?:jokes?|joke|laugh|comments?|mock)|(?:touch(?:es|ed|ing)?|grop(?:e|es|ed|ing)|rub(?:s|bed)|brush(?:es|ed)|pinch(?:es|ed)|strok(?:es|ed)|smack(?:s|ed)?|slap(?:s|ped)) (?:me|my (?:leg|bum|arse|ass|thigh|back|hair|waist|knee|shoulder|chest|bottom|breast)|up against me)|(?:hand|hands|arm) (?:on|up|round|around) my (?:leg|knee|thigh|back|waist|bum|skirt|shoulder)|(?:comments?|remarks?|jokes?) (?:about|on) (?:my|our) (?:body|legs|chest|bum|arse|ass|looks|figure|clothes|weight|accent|age|skin|race|religion|pregnancy)|(?:asks?|asked|asking) me (?:out|for sex|to sleep|if i'm single|what i'm wearing|for nudes)|dirty (?:jokes?|texts?|pictures?|messages?)|unwanted (?:touching|attention|advances)|sent me (?:to coventry|pictures of)|(?:(?:ignores?|ignored|ignoring|blanks?|blanked|excludes?|excluded|excluding|isolates?|isolated|ostraci[sz]ed?) (?:me|us)(?! from my own)|(?:stops? talking|goes quiet|go quiet|walk out|leave the room) when i (?:come|walk|sit)|(?:off|left off|removed from|kicked (?:off|out of)|not on) the (?:rota |team |group |work )?(?:whatsapp|chat|group|thread|email|emails|invite|invites|meeting|meetings)|(?:my )?shifts? (?:get|got|are|were|keep getting) (?:changed|cut|moved|swapped|taken)|(?:written up|written warning|disciplined|warning) for (?:nothing|missing|things|stuff|being|asking|taking)|(?:keeps?|kept) (?:writing me up|putting me on|giving me (?:the worst|all the))|freezes? me out|froze me out|cold shoulder|silent treatment|leaves? me out|left me out|left out of (?:meetings|everything|emails|the)|get left off|nobody(?:'s| is) allowed to (?:talk|speak|ask))|(?:since|because|when) (?:i )?(?:told (?:them|him|her|my boss)? ?(?:about|i was)|got|fell|was|announced) .{0,12}(?:pregnan\\w+|maternity).{0,60}(?:moved|demoted|hours|shift|lifting|side)|(?:my )?(?:locker|desk|chair|bag|tools|lunch|things|boots) (?:got|was|were|gets|is) (?:superglued|glued|thrown|hidden|smashed|trashed|moved|spat|binned)|(?:forced?|forcing|pushed?|pressur\\w+|pushing|trying to get|want|wants|told|telling|made) (?:me|us) (?:to )?(?:resign|quit|leave|out|sign (?:a|the|my) resignation)|(?:constructive|unfair) dismissal|(?:tore|tears?|ripped|rips?|laid|lays) (?:into me|me apart|me a new one|strips off me|up my (?:report|work))|(?:chewed|chews) me out|dressed me down|(?:threw|throws|chucked|chucks|hurled|launched|flung) (?:a|an|the|his|her|files?|papers?|my|pens?|things|it|plates?) .{0,25}(?:at me|at us|at my|my head|my foot|my face|by my|on the floor in front)|(?:reads?|read|repeats?|plays?) (?:out )?my (?:calls|emails|messages|work|mistakes).{0,40}(?:loud|everyone|voice|laughs?|team)|everyone laughs|moved my desk (?:to|next to|into)|(?:on purpose|just to).{0,30}(?:humiliate|shame|embarrass|spite) me|(?:shout\\w*|yell\\w*|scream\\w*|laugh\\w*|mock\\w*|humiliat\\w*|call\\w* (?:me|us)|tell\\w* (?:me|us) off|told (?:me|us) off|telling off|criticis\\w*|tore|tears|ripp\\w*|sack\\w*|embarrass\\w*|blam\\w*|swear\\w*|swore|jok\\w*|donkey|stupid|useless|threw|slam\\w*|sham\\w*|insult\\w*|belittl\\w*|pick\\w* on|corrects? me|had a go|has a go|having a go|goes off|went off|kicks? off|tells? (?:me|us) i)[^.!?]{0,30} in front of (?:everyone|everybody|the whole|the team|the lads|customers|the customers|clients|the client|all|patients|my team|the class|the kids|the others|staff|the office)",
    exceptions: [
      "(?:not|isn't|wasn't|never|no|nobody) (?:been |being |really |any )?(?:bull\\w+|harass\\w+)",
      "(?:bullying|harassment) (?:complaints|policy|training|course|hotline|cases?|team|complaints? (?:i|we) handle|reports i)",
      "in front of (?:everyone|everybody|the whole|the team|the lads|customers|the customers|clients|the client|all|patients|my team|the class|the kids|the others|staff|the office) ?(?:and|she|he)? ?(?:thanked|thank|praised|said (?:thank|well)|well done|good|clap\\w*)",
      "(?:thanked|praised|complimented|thanks|clapped|mentioned) (?:me|us) in front of",
      "(?:boss|manager|she|he) called (?:me|us) (?:a )?(?:star|lifesaver|legend|hero|reliable|the best|genius)",
      "(?:called|calls|calling|call) (?:me|us) (?:the )?(?:back|in|up|at|on|over|when|about|for|to)",
      "(?:i|we) (?:shouted|shout|yelled|snapped|swore|stood|said|spoke|froze|cried|sit|stand|presented|sat|talk|present|read|speak|work)",
      "ignored (?:them|it|the)|(?:feel|felt|am|i'm|being) (?:a bit )?(?:isolated|ignored)(?: working| from home|$|[.,!?])",
      "(?:shout|shouts|shouted|yell) at me to|at me for (?:help|more|another)",
      "(?:customer|caller|parent|client|patient|passenger|member|bloke|guy|driver|punter|kid|resident|man|woman|lady|public|callers|customers|people)s? (?:who |that |always |once |then |just )?(?:shout|shouts|shouted|scream|screams|screamed|yell|yells|yelled|swore|swears|snaps?) at (?:me|us)",
    ],
    reason: "Insults, humiliation, exclusion, unwanted touch or pressure to go, aimed at the person.",
    matches: [
      "He calls me the donkey in front of the lads.",
      "my manager screams at me every day",
      "I'm being bullied",
      "Jokes about my accent. My locker got superglued.",
      "She reads my calls out loud in the huddle, in a voice. Everyone laughs.",
      "he put his hand on my thigh",
      "they told me I'm useless",
    ],
    mustNotMatch: [
      "she thanked me in front of everyone",
      "he called me back",
      "I handle bullying complaints: bullying policy work",
      "a customer shouted at me once",
    ],
  },
  {
    id: "en.risk.harassment.since",
    effect: risk("harassment", "ask"),
    pattern:
      "since (?:she|he|the new|my new|they|i (?:told|said|reported|complained|spoke|refused|came back|got pregnant|joined|raised)|day one|the first (?:day|week))|(?:worse|worst) since|(?:always been|was the same|been) (?:like (?:that|this)|the same)|from (?:day one|the (?:start|beginning|first))|ever since|for (?:about |over |nearly )?(?:\\d+|a|two|three|four|five|six|several|many|a few) (?:years?|months?|weeks?) (?:now)?|about (?:\\d+|two|three|four|five|six|a) (?:years?|months?|weeks?)",
    asks: ["treatment.since"],
    reason: "The answer to how long the treatment has gone on.",
    matches: ["about 2 years, worse since she was made deputy"],
    mustNotMatch: ["dont want to talk about that bit"],
  },
  {
    id: "en.risk.harassment.wish",
    effect: risk("harassment", "ask"),
    pattern:
      "(?:want|wish|like|need) (?:him|her|them|it|someone|the boss|my (?:boss|manager|supervisor)) to (?:just )?(?:stop|leave me|leave off|back off|apologise|apologize|be moved|be stopped|go away|admit)|(?:take it as criticism|on lates for|been punished|punish(?:es|ed)? (?:me|us)|retaliat\\w+|holds? it against me|make my life (?:hell|difficult|a misery)|makes my life (?:hell|difficult|a misery))",
    asks: ["treatment", "outcomes", "safety", "concern", "comparison"],
    reason: "A wish or a fear that tells of ill treatment.",
    matches: [
      "I only want him to stop shouting in front of customers",
      "last time I suggested something I was on lates for a month",
    ],
    mustNotMatch: ["I want them to see the patients"],
  },
  {
    id: "en.risk.overwork",
    effect: risk("overwork", "act"),
    pattern:
      "(?:[7-9]\\d|1\\d\\d|seventy|eighty|ninety|a hundred|hundred)(?:[ +-]*(?:ish|plus|odd|something|or so|or more))? ?(?:hours?|hrs?|h|hr)(?: of work| weeks?| shifts?)? ?(?:a|per|each|every|/|this|last|that|weeks?|wks?|on|in a|in one)? ?(?:week|wk|weeks|wks|pw|p/w|average|average week)?|(?:[89]\\d|1\\d\\d|2\\d\\d|eighty|ninety|a hundred|hundred)(?:[ +-]*(?:ish|plus|odd|or so|or more))? ?(?:hours?|hrs?|h)? ?(?:of )?(?:overtime|extra|ot)(?!\\w)|(?:overtime|ot) (?:is |was |of |at |hit |hits |over |about |around |came to |reached )*(?:[89]\\d|1\\d\\d)|(?:1[3-9]|2[0-9]|3[0-9]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|twenty[ -]four|thirty)[ -]?(?:hours?|hrs?|h|hr)s?[ -]?(?:days?|shifts?|a day|per day|every day|daily|straight|on the trot|in a row|stints?|nights?)|(?:1[0-9]|2\\d|3\\d|4\\d|[6-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty) (?:days?|nights?|shifts?|weeks?) (?:straight|in a row|on the trot|on the bounce|without a (?:day|single day|break|rest)|running|back to back|solid|non ?stop|with no (?:day|days) off)|(?:no|not (?:had )?(?:a|one|a single)|haven't had (?:a|one|a single)|without a|never get a|never have a|didn't have a) (?:single )?(?:day|days|weekend|sunday|holiday) off (?:in|for|since|this)|last (?:day|days|weekend|holiday) off (?:was|in)|(?:no|without) (?:days? off|weekends?|breaks?|rest|holidays?|time off) (?:for|in|since|at all|ever)|(?:work(?:ed|ing)?|on shift|at work|there|in) (?:from )?(?:at )?\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|a\\.m\\.|in the morning)? (?:to|till|until|til|-) (?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:at night|pm)|midnight|1|2|3|1am|2am|3am|4am)(?!\\w) ?(?:every|most|six|seven|6|7|daily|all)|(?:seven|7) days (?:a|per) week|(?:[6-9]\\d|sixty)(?:[ +-]*(?:ish|plus|odd|something|or so|or more))? ?(?:hours?|hrs?)[ -]?(?:a |per |each |every |/ ?)?(?:weeks?|wks?)|24[ /]7|[3-8](?:[:.]\\d\\d)? ?am[^.!?]{0,24}(?:finish|finished|till|until|til|to|out|home|leave|-) ?(?:at |by )?(?:(?:9|10|11|12)(?:[:.]\\d\\d)? ?(?:pm|at night)|midnight|[12] ?am)|slept (?:at|in|under) (?:the office|my desk|work|the desk|the van|the canteen|the store room|the ward)|sleep(?:ing)? (?:at|in|under) (?:the office|my desk|work|the desk|in the office)|(?:double|triple)s? (?:shifts? )?(?:every|all|each|six|seven|back to back)|does triple|didn't sit down (?:for )?\\d+|(?:collapsed|passed out|fainted|fell asleep (?:driving|at the wheel)|falling asleep at the wheel) (?:from|at work|after|on shift|driving|on)|(?:worked|working|work|work me|worked me|work us) (?:me |us |myself |ourselves )?(?:to the bone|into the ground|round the clock|around the clock|night and day|day and night|every (?:hour|waking hour)|every single day|through the night)|(?:two|2|three|3|four|4) hours?'? (?:of )?sleep (?:a|every|each|most|per) (?:night|day)|overwork(?:ed)?|karoshi",
    exceptions: [
      "(?:24|48|72|1\\d\\d|[7-9]\\d) ?(?:hours?|hrs?) (?:notice|turnaround|delivery|later|after|window|of (?:data|footage|training|video)|to (?:reply|respond))",
      "(?:open|opened|line runs|helpline|service|covered|cover|monitored|runs|available|support) (?:is )?(?:24[ /]7|seven days|7 days|round the clock)",
      "24[ /]7 (?:support|service|helpline|line|cover|operation|shop|site|gym|monitoring)",
      "(?:7|seven) days (?:a week )?(?:service|notice|open|trading|to)",
      "(?:two|three|2|3) weeks? (?:in a row|running|straight) (?:of )?(?:late|nights|no)",
      "seventy (?:residents|people)",
      "(?:patients|machines|customers|residents|tickets|boxes|kids|\\d+) (?:in|over|per)",
    ],
    reason: "Hours or runs of days past what a body bears, or a collapse from work.",
    matches: [
      "I'm driving 90 hrs a week",
      "110 hours of overtime last month",
      "19 days straight without a day off",
      "fourteen hour days every day",
      "I've been sleeping under my desk",
      "the third one does triple. happened in feb i didnt sit down 13 days",
    ],
    mustNotMatch: ["nine hours on my feet", "24 hours notice", "our helpline is open 24/7", "80 calls a day"],
  },
  {
    id: "en.risk.unpaid",
    effect: risk("unpaid", "act"),
    pattern:
      "(?:haven't|hasn't|not|never|didn't|don't|doesn't|won't) (?:even |always |ever |actually |been )*(?:paid|pay|paying) (?:me|us|our wages|my wages|the wages|anyone|overtime|for overtime|the overtime|holiday|sick)|(?:get |got |getting |i'm |we're |only |am )+paid for (?:\\d+|four|five|six|seven|eight|nine|ten)[^.!?]{0,12}(?:but|and) (?:i |we )?(?:work|do|stay|end up)|(?:wages?|pay|salary|salaries|paychecks?|payslips?) (?:is|are|was|were|'s|always|usually|often) (?:[a-z0-9]+ )?(?:days?|weeks?|months?|\\d+|hundreds?|short|quid|pounds|euros|dollars)(?: quid| pounds| euros| dollars)? ?(?:late|behind|short|overdue|light|missing)?|dock(?:s|ed|ing)? (?:an|us|me|half|pay|our|my|your|15|fifteen|\\d+)|(?:never|don't|doesn't|didn't|not) (?:get|got|getting|see|saw|seen|receive|received) (?:my |our |any |the |a penny of )?(?:holiday pay|sick pay|overtime(?: pay| money)?|tips|wages|maternity pay|back pay|bonus we)|(?:stay|stays|stayed|staying|work|works|worked|working|come in|finish|hours?)[^.!?]{0,50} (?:for nothing|for free|unpaid|in (?:my|our) own time|without (?:pay|being paid)|after (?:clocking|we clock|i clock) (?:off|out))|(?:not|never|isn't|aren't|weren't|wasn't|don't get|didn't get|haven't been|hasn't been|not been|haven't|still not|without (?:being|getting)|nobody gets|we aren't|doesn't get|don't) (?:being |been |get |got |ever |even )?paid (?:for|in|since|the|me|us|our|my|overtime|any|at all|extra|till|until|yet|to|on|properly|it|them|that)?|(?:be |get |getting )?paid for (?:what i work|the hours (?:i|we)|all my hours|every hour|my overtime|the work i do)|unpaid(?! (?:invoices?|leave|bills?|carer|carers|internship scheme|accounts?|debts?|parking))|(?:off|outside) the clock|(?:clock|clocked|clocking|badge|punch|swipe|punched|swiped) (?:us |me )?(?:out|off) (?:at|and|then|before|first|early|but).{0,60}(?:work|finish|carry|stay|keep|back|continue|charting|do|clean|close)|(?:hours?|work|working|overtime|it|shift|shifts|weekends?|do it|done|time|stay late|come in|extra) (?:for )?(?:free|nothing|no (?:pay|money|extra))(?!\\w)|(?:no|zero|any|without) (?:overtime pay|overtime money|sick pay|holiday pay|pay for|wages|salary|pay since|pay at all|pay this|extra pay|pay (?:for|in|since))|(?:owe|owes|owed|owing|holds?|holding|held|withhold\\w*|withheld|keeps?|kept|keeping|docks?|docked|docking|steal\\w*|stole|stolen|short(?:ed|s)?|skim\\w*|deduct\\w*|cuts?|cutting|took|takes|taking) (?:back |me |us |my |our |from my |from our |half |some |part |of |money |out |the |all )*(?:\\w+ )?(?:wages?|pay|salary|overtime|tips|holiday pay|atm cards?|hours|money|paycheck|pay ?packet|payslip|back pay|passport|passports)|(?:wages?|pay|salary|money|payslip|paycheck) (?:is |are |was |were |has been |have been |hasn't |haven't |never |still |didn't |always |comes? |keeps? )+(?:late|missing|not (?:come|paid|in)|short|withheld|docked|come|arrive|came|turned up|been paid|months? behind|behind|delayed)|wage theft|below (?:the )?minimum wage|under (?:the )?minimum wage|less than (?:the )?(?:minimum wage|the slip|the payslip|we signed)|cash in hand and less|(?:break|breaks?|break time|lunch) (?:time )?(?:that )?(?:i|we) (?:never|don't|didn't) (?:get|got|take|have)|(?:lunch|breaks?) (?:is|are|gets?) (?:deducted|docked|taken off)|on my own time|expected to (?:work|stay|do it) (?:for free|unpaid|without)",
    exceptions: [
      "(?:people|staff|workers|everyone|customers|lads|drivers) (?:are|is|were|get|got|aren't) (?:not )?paid",
      "(?:supplier|suppliers|invoice|invoices|customer|customers|client|clients|they|lads|farmers?|subbies|drivers) (?:don't|doesn't|not|never|didn't|haven't|isn't|aren't|hasn't) (?:get |got |been |being |always )?paid(?! me| us| my| our)",
      "paid (?:attention|much attention|a visit|the price|any attention|off)",
      "(?:delivery|shipping|parking|coffee|lunch|entry|apps?|tickets?|stuff|samples|meals?|software|advice) for free",
      "(?:keep|keeps|kept|take|takes|took) (?:the |their |my |your )?time",
      "kept (?:me|us) (?:hours|busy)",
      "not paid enough|don't get paid enough|paid (?:badly|peanuts|less than)",
      "(?:work|working|do it|done|it's all|worked) for nothing (?:to|as far)",
      "(?:all (?:that|this|my) (?:work|effort)|work was) for nothing",
      "(?:salary|pay|wages?) (?:is|are|was) (?:a |the |paid |due |in )?(?:\\d|day|week|month|short of)",
      "unpaid before you ask$",
      "cutting? (?:the|our|my) hours",
    ],
    reason: "Work without pay, pay held back or taken.",
    matches: [
      "they told us to clock out at 5 and then finish the charting",
      "thats 6 hours for free",
      "I haven't been paid since March",
      "contractor is keeping our ATM cards",
      "the overtime is unpaid",
      "they docked my wages",
    ],
    mustNotMatch: [
      "unpaid invoices are my job",
      "I don't get paid enough lol",
      "never paid attention",
      "they get paid more",
    ],
  },
  {
    id: "en.risk.illegality",
    effect: risk("illegality", "act"),
    pattern:
      "(?:avoid|dodge|dodging|evade|evading|fiddle|without paying) (?:the )?(?:tax|vat)|tax (?:dodge|dodging|fiddle|fraud)|(?:re-?label\\w*|re-?dat\\w*|re-?packag\\w*|sell\\w*|serv\\w*|us\\w*|reus\\w*)[^.!?]{0,20}(?:expired|out[- ]of[- ]date|past (?:its|their) (?:date|use by)|rotten|condemned|contaminated|returned meat)|shred(?:ded|ding|s)? [^.!?]{0,20}(?:complaints?|files?|documents?|evidence|records?|letters?|audit)|(?:no|without|not got|hasn't got|haven't got|don't have|doesn't have|isn't|not|un)(?: a| any| the)? ?(?:valid )?(?:licen[cs]ed?|ticket for|qualified|certified|insured) (?:for|to|on|drivers?|operators?)[^.!?]{0,50}(?:anyway|told|made|drive|operate|sign|use|do it|cover)|illegal(?:ly)?|against the law|break(?:s|ing)? the law|(?:fraud|fraudulent|embezzl\\w+|brib(?:e|es|ed|ery|ing)|kickbacks?|backhanders?|money launder\\w+|tax evasion|cook(?:ing|ed|s)? the books|insider trading|price fixing|forg(?:e|ed|es|ing|ery) (?:the|a|signatures?|documents?|my|his|her|their)|counterfeit)|(?:backdat\\w+|back-dat\\w+|falsif\\w+|fiddl(?:e|es|ed|ing)|fak(?:e|es|ed|ing)|doctor(?:ed|ing)|fudg(?:e|ed|ing)|massag(?:e|ed|ing) (?:the )?(?:figures|numbers)|alter(?:ed|ing)|tamper\\w*|shred(?:ded|ding) (?:evidence|the)) ?(?:with )?(?:the |our |my |a |of |all |some |patient |safety )*(?:records?|figures|numbers|results?|data|dates?|logs?|timesheets?|consent|certificates?|forms?|books|documents?|reports?|inspection|inspections|test|tests|invoices?|receipts?|temperature|temperatures|checks?|signatures?|meter|expiry|labels?|tacho\\w*|hours|cards?|safety|paperwork|reviews)|(?:change|changed|changing|move|moved|alter|swap|swapped|switch|switched|re-?label|relabel|relabelled|relabeling|relabelling|rewrite|rewrote|put new|stick new|stuck new) (?:the |a |all |on |old )*(?:dates?|use by|use-by|expiry|best before|labels?) (?:on|of|stickers?|labels?|dates?)?.{0,30}(?:check|expired|meat|food|fire|safety|old|fish|chicken|records?|use by|inspection|certificate|past|medic|stock|again|so it)|(?:no|without|removed?|removing|took|taking|taken|disabled|disabling|bypass\\w*|switch(?:ed)? off) (?:the |our |any |all )?(?:safety |machine )?(?:guards?|alarms?|interlocks?|harness(?:es)?|ppe|safety (?:gear|equipment|checks?|training)|fire exits?|visas?|work permits?|papers|contracts?|licen[cs]e|insurance)(?: off)?|(?:fire (?:exit|door)s? (?:is |are |was )?(?:locked|chained|blocked))|(?:pour|pouring|poured|pours|dump|dumping|dumped|tip|tipping|tips|tipped|flush\\w*) .{0,25}(?:oil|chemicals?|waste|paint|asbestos|sewage|solvent|acid).{0,30}(?:drain|river|stream|sea|woods|field|creek|ditch|canal|sewer|behind|ground|lake)|(?:driv(?:e|ing|es)|work(?:ing)?|runs?|running) (?:[a-z0-9]+ ){0,5}on (?:two|2|someone else's|his|another|my brother's|a fake|false) (?:cards?|licen[cs]e|tacho\\w*|name|papers)|(?:tells?|told|asks?|asked|makes?|made|orders?|ordered|forces?|forced|want|wants|wanted|pressured|pressures|expects?|expected) (?:me|us|you|everyone|staff) (?:to )?(?:just )?(?:lie|sign (?:off )?(?:things|for|on)? ?(?:something|stuff|checks|work|it)? ?(?:i|that|we|without|not)|cover (?:it |this |that )?up|delete (?:the|emails|records|it)|destroy|hide (?:it|the|them|this)|falsify|fake|forge|mislead|ignore the (?:safety|regulations|rules|law)|overcharge|mis-?sell|skip (?:the )?(?:safety|checks?|test|tests|inspection)|pretend|backdate|change the (?:date|dates|figures|numbers|results|record|records))|sign(?:ed|ing|s)? (?:off )?(?:for )?(?:checks?|tests?|inspections?|work|things|training|safety|records?|it) (?:that |which )?(?:i|we|nobody|no one|never|weren't|wasn't|hadn't|didn't) ?(?:never |haven't |hadn't |didn't |has |have |were |was )?(?:been )?(?:done|do|did|happened|made|carried|seen|checked)?|cover(?:ed|ing|s)? (?:it )?up (?:an? |the )?(?:accident|injur\\w+|incident|leak|spill|death|mistake|complaint|defect)|(?:cash|paid|pays?|wages) (?:in hand|under the table|off the books)|off the books|(?:is|are|he's|she's|they're|'s) (?:a )?(?:thief|crook|crooks|thieves|stealing|nicking|on the take|on the fiddle|skimming|embezzling|laundering)|whistle ?blow\\w*|whistleblower|(?:sell|selling|sold|serve|serving|served|send|sending|ship|shipping) (?:out )?(?:the )?(?:out of date|expired|mouldy|rotten|contaminated|fake|stolen|defective|unsafe|off meat)|under ?age|child labou?r|(?:keeps?|took|takes|holding|holds|kept|has) (?:our|my|their|the workers'?) passports?|mis-?sell\\w*|missing (?:two |three |a |his |her )?fingers?",
    exceptions: [
      "chang(?:e|ed|ing) the (?:date|dates|time) (?:of|for) (?:the|a|my|our) (?:meeting|party|visit|delivery|holiday|training|shift|interview|launch|release|wedding|call)",
      "(?:illegal|illegally) (?:parking|parked|immigrants?|downloads?|fly ?tip\\w*)|(?:fraud|money laundering|aml|anti-fraud|whistleblow\\w*|bribery|forgery) (?:team|department|analyst|checks?|alerts?|cases?|detection|investigat\\w*|prevention|training|policy|unit|officer|squad|line|hotline)|(?:detect|spot|stop|catch|prevent|investigate|flag|check for|look for|fight|report)(?:s|ing|ed)? (?:\\w+ )?(?:fraud|forg\\w+|money laundering|illegal|counterfeit|fake)|(?:not|isn't|wasn't|nothing|never) (?:anything )?(?:illegal|against the law|fraud)|fake (?:it|smile|smiles|tan|news|flowers|plants|leather)|(?:he|she|they|charity|who) (?:has|have) no (?:papers|licen[cs]e|insurance)",
    ],
    reason: "Law broken at work, or the person made to break it.",
    matches: [
      "My foreman is pouring the waste oil down the storm drain",
      "Backdating consent forms. I've been told it is normal",
      "They took the guards off the press",
      "They asked me to change the date on the fire safety check",
      "my boss makes us sign for checks we never did",
      "I'm driving 90 hrs a week on two cards",
    ],
    mustNotMatch: [
      "I detect fraud for a bank",
      "fraud team",
      "I fake it till I make it",
      "changed the date of the meeting",
    ],
  },
  {
    id: "en.risk.health",
    effect: risk("health", "act"),
    pattern:
      "(?:been|was|went|am|i'm|i've been|came back from being) off(?: work| sick)? (?:with|for|because of) (?:stress|anxiety|depression|exhaustion|burn ?out|my (?:heart|back|nerves|head|health|mental)|work stress|a breakdown)|hospitali[sz]ed|in hospital (?:with|for|from|last|after|because)|(?:haven't|not|don't|can't|barely|hardly|never) (?:[a-z]+ )?(?:sleep|slept) (?:more than|over|past|longer than) (?:\\d|two|three|four|five)[^.!?]{0,25}(?:night|weeks?|months?)|(?:diagnosed with|signed off|off sick|on (?:long[- ]term |medical |sick )?(?:sick leave|medical leave|sickness leave|stress leave|antidepressants|anti-depressants|sertraline|prozac|citalopram|fluoxetine|beta blockers|sleeping (?:pills|tablets))|off work (?:with|because of|since)|clinical(?:ly)? depress\\w*|(?:i have|i've got|i've|my|got|with|had|have|having|been|suffer(?:ing)? from|history of|getting) (?:\\w+ )?(?:depression|burn ?out|anxiety attacks?|panic attacks?|ptsd|a breakdown|nervous breakdown|breakdown|cancer|chemo|rheumatoid|arthritis|fibromyalgia|long covid|epilepsy|ms|parkinson's|bipolar|anorexia|bulimia|an? (?:eating disorder|ulcer|stroke|heart attack|miscarriage))|the rheumatoid|white finger|(?:i'm|i am|been|feel|feeling|being|was|really|so) (?:very |so |quite |clinically |severely |properly |deeply |really )?(?:depressed|burnt out|burned out|suffering from)|(?:can't|cannot|couldn't|not|haven't|don't|hardly|barely|not been|stopped|haven't been|hasn't been|unable to|can barely|can hardly) (?:been )?(?:able to )?(?:sleep|slept|sleeping|eat|eaten|eating|get out of bed|get up in the morning|keep food down|stop crying|stop shaking)(?: (?:properly|at all|through|well|a full night|right|much|for|in|since|more than))?.{0,20}(?:weeks?|months?|days|since|ages|years?|any ?more|a month|forever)|(?:insomnia)|crying (?:in|on|at|every|before|all|most|after|myself|again|when)|(?:been|i been|i've been|i) cry(?:ing)? (?:in|on|at|every|before|all|most|after)|(?:throw(?:ing)? up|vomit\\w*|being sick|sick|retching|shak(?:e|ing|es)|trembl\\w+|hyperventilat\\w+|heart (?:races|racing|pounds|pounding)|palpitations|chest (?:pains?|tightens|tight)|can't breathe) (?:every|before|each|most|on|when|at|in|all|on the way|just thinking)|palpitations|chest pains?|(?:heavy|tight|pain|pressure),? ?(?:here,? )?in (?:the|my) chest|(?:lost|put on|dropped) (?:\\d+|a|two|three|loads of) (?:kilos?|kg|stone|pounds|lbs|of weight|weight)|(?:doctor|gp|psychiatrist|therapist|occupational health|oh) (?:says?|said|told|has|wants|signed|diagnosed|gave|put|thinks)|(?:drink|drinking) (?:every night|to sleep|too much|a bottle|more than|before work|to cope|in the morning)|(?:i've been|i'm|been) (?:seeing|in) (?:a )?(?:therapist|psychiatrist|therapy|counselling for)|(?:losing|lost) (?:my )?(?:hair|hearing|sight)|burnout|burnt out|raynaud's|mental (?:health )?(?:breakdown|hospital|ward)|(?:slipped|herniated) disc|(?:my )?(?:back|knees?|wrists?|shoulder|lungs?|hands?) (?:has |have |is |are )?(?:gone|packed (?:in|up)|knackered|shot|ruined|wrecked|destroyed))(?!\\w)",
    exceptions: [
      "(?:i'm|am|was|i was|he's|she's|they're) (?:just )?not (?:depressed|burnt out|ill|sick)",
      "(?:customer|customers|patient|patients|client|clients|people|residents|they|she|he|caller|callers|kids|child|children|students?|baby|babies|mothers?) (?:who |that |are |is |were |was |have |has |has been |had |been |often |always )?(?:cry\\w*|depress\\w+|sick|sleep\\w*|diagnosed|breakdown|had)",
      "(?:doctor|gp|psychiatrist|therapist) (?:says?|said|told|thinks|wants) (?:thanks|thank|we|our|us|the (?:results?|samples?|lab))",
      "(?:people|person|patients?|clients?|kids?|children|residents?|students?|those|someone|anyone|adults|women|men|users|callers|mums) (?:with|who have|who has|suffering from|living with) [a-z]+",
      "breakdown on the|van not me",
      "(?:machine|van|car|lorry|server|truck|line|belt|boiler) (?:breakdown|had a breakdown)|(?:had|have|two|a|of) breakdowns?(?: cover| recovery| on the (?:line|road|m\\d))",
      "(?:cancer|depression|anxiety|arthritis|stroke|chemo|dementia) (?:patients?|ward|clinic|charity|drugs?|unit|service|nurses?|nurse|research|support)",
      "signed off (?:on|the|by|my (?:report|work)|it|all|as complete)",
      "back,? (?:knees|office)|back (?:has|is) gone (?:up|down|to)|mental health (?:first|nurse|ward|team|service|charity)",
    ],
    reason: "Illness named, medical leave, or signs that have lasted.",
    matches: [
      "I've been signed off with my heart since the spring",
      "Been diagnosed with white finger",
      "I been crying in my car at lunch",
      "haven't slept properly for weeks",
      "the rheumatoid. some days I can't hold the mouse",
      "I'm on antidepressants",
    ],
    mustNotMatch: [
      "I'm not depressed",
      "I signed off the report",
      "two breakdowns on the M6 and I fixed both",
    ],
  },
  {
    id: "en.risk.harassment.asked",
    isFallback: true,
    effect: risk("harassment", "act"),
    pattern:
      "(?:he|she|they|boss|manager|supervisor|gaffer|foreman|chef|owner|director|lead|deputy|matron|everyone|nobody|no one|someone|people|lads|girls)(?:'s|'ve|'d)? (?:is |are |was |were |has |have |had |just |always |never |keeps? |kept |only |still |all |once |then |started |likes to |makes? (?:sure|a point) |won't |will |doesn't |don't |didn't )*[a-z]+(?: [a-z']+){0,5} (?:me|my|us|mine)(?!\\w)",
    asks: ["treatment.what"],
    exceptions: [
      "(?:pays?|paid|paying|owes?|wages|hours|overtime|cards?|clock|sign|passports?|unpaid|salary|shifts? (?:unpaid|for free)|money)",
    ],
    reason: "After being asked how one is treated, what somebody does to me is that treatment.",
    matches: ["She moves my chair every morning and watches me look for it"],
    mustNotMatch: ["they never paid my overtime", "nothing much really"],
  },
];
