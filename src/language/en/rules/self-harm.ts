import type { Rule } from "../rule.ts";
import { notMeant } from "../words/not-meant.ts";
import { risk } from "./risk-effect.ts";

/** Ways of speaking that only sound so; they take a match of the self-harm rules back. */
export const idioms: readonly string[] = [
  ...notMeant,
  "(?:is|are|was|were|it's|they're|this is|that's|been|absolutely|literally|really|just|'s) (?:absolutely |literally |really |slowly |just |all |bloody )?(?:killing|murdering) (?:me|my|us)",
  "(?:go|goes|going|went|gone) (?:all |completely )?dead(?= (?:on|in|after|again)|$|[.,!?])|(?:want|wanted|thought i'd|could have|could've|wished) (?:to )?(?:just )?(?:die|died)(?: of [a-z]+| right there| on the spot| inside)? ?(?:lol|haha\\w*|lmao)",
  "dying (?:for|to (?:know|see|get|go|ask|try|hear|meet|tell|have|find|leave work|finish))",
  "(?:could|i'd|would|i'll|could've) (?:honestly |happily |cheerfully )?(?:murder|kill for|die for)",
  "(?:die|died|dying|death) (?:of|from|with) (?:boredom|embarrassment|laughter|laughing|shame|cringe|hunger|heat|cold|curiosity|thirst)",
  "(?:nearly|almost|bored|scared|worried|tired|sick|work|worked|working|laughed|frightened|starved|frozen|thrilled|hot|cold|starving|freezing) (?:died|to death|half to death)",
  "(?:nearly|almost) died (?:laughing|of|on the spot|when)|died (?:inside|on (?:me|us)|a little|a bit)|dead (?:on my feet|tired|line|lines|end|beat|chuffed|easy|good|nice|slow|boring|busy|keen|proud|weight)|deadline|over my dead body|dead to the world|drop dead gorgeous",
  "kill(?:ing|ed)? (?:time|two birds|the (?:mood|vibe|deal|project|switch|lights|engine)|it(?: at| in| today|$|[.,!]))|to die for|figure of speech|not literally|(?<!would )(?<!will )(?<!to )shoot me(?: now)?|kill me now|wouldn't kill (?:me|them|him|her)|if it kills me|my (?:boss|wife|husband|mum|manager|dad) (?:will|would|'ll|'d) kill me|(?:feet|back|knees?|legs?|head|shoulders?|hands?|arms?|eyes|wrists?|heels?|shoes) (?:are|is|was|were) killing",
  "(?:suicide|suicidal) (?:squad|run|mission|watch list for servers|prevention|hotline|helpline|note to our|awareness|rate|statistics)|career suicide|commercial suicide|political suicide",
  "kill(?:ed|ing|in)? myself (?:if they|laughing|to (?:get|finish|meet|make|hit)|over (?:this|that|a|the) (?:report|deadline|spreadsheet|job|deck)|working|trying|for (?:this|that|a|the|them))",
  "(?:cut|cutting) myself (?:now and|sometimes at|twice|once (?:on|with)|on|shaving|with the|off|some|a|out|loose|short|chopping|slicing|opening)|hurt myself (?:at work|lifting|on|when|falling|carrying|moving|playing|badly on)",
  "(?:want|wanted|like|love|wish|could|'d) to (?:just )?(?:disappear|vanish)[ .,]+(?:to (?!sleep)[a-z]+|into|for (?:a|the) (?:day|week|weekend|bit|month|holiday)|on holiday|under|when (?:he|she|they|the [a-z]+|people|visitors)|from the meeting|behind)",
];

/** Somebody else's wish or death: told of, not thought of for oneself. */
export const others =
  "(?:he|she|they|patients?|residents?|mother|mum|dad|father|customers?|people|callers?|man|woman|lady|clients?|friends?|colleagues?|someone|son|daughter|brother|sister|husband|wife|kids?|guy|lad|neighbour|boss|student|students|pupil|girl|boy|who) (?:(?:who|that|just|really|always|said|says|told (?:me|us)|she|he|they|has|had|was|is|were|of mine|at work|on the ward|once|actually) )*(?:want|wants|wanted|tried|trying|wish|wished|committed|attempted|died by|threatened|thinking|talking|killed|hanged|jumped|took|taking|overdosed|kill) (?:(?:to|of|about|suicide|kill|die|be|commit|attempt|him|her|them|his|their|own|life) ?)*(?:suicide|die|dead|killing|himself|herself|themselves|life|overdose\\w*|jump\\w*)?";

export const selfHarmRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.explicit",
    effect: risk("self-harm", "act"),
    pattern:
      "(?:kil|kill|killing|killin|hang|hanging|drown|drowning|shoot|shooting|gas|poison|poisoning|starve|top|off|neck|harm|harming|hurt|hurting|cut|cutting|burn|burning|slit|stab|unalive|unaliving|end|ending|do) (?:my ?self|me self|meself|mesel)|(?:kill|hurt|harm|hang|cut|end) me ?self|(?:end|ending|take|taking|took|finish|finishing) (?:my (?:own )?life|it all|my life)|kms|k m s|su[i1]c[i1]d\\w{1,5}|su[i1]c[i1]de|suic[iy]dal|sucid\\w{1,4}|suicd\\w{0,4}|sewerslide|overdos(?:e|ed|ing)|(?:took|take|taking) (?:all|a load of|a bunch of|too many|the whole) (?:of )?(?:my |the )?(?:pills|tablets|meds|packet|pack|bottle)|(?:want|wanna|wan|wanted|need|going|gonna|ready|hoping|hope|like|love|prefer|rather|planning|plan|try|tried|trying|decided|deserve) (?:to |ta |too |2 )?(?:just )?(?:die|dye|be dead|b dead|not be alive|not exist|not live|stop (?:living|existing|being alive))|(?:wish|wished|wishing) (?:that )?(?:i|i'd) (?:was|were|were just|was just|could (?:just )?(?:die|be)|had (?:died|never been born)|wasn't (?:alive|born)|weren't (?:alive|born)|never been born|wasn't here|weren't here) ?(?:dead|gone|never born|)|(?:i'd|i would|i'm|be) (?:better|better off|happier) (?:off )?dead|(?:rather|sooner) (?:be dead|die)|(?:don't|do not|dont|didn't|not) (?:really |even |actually )?(?:want|wanna|wish|care) (?:to )?(?:live|be alive|keep living|go on living|exist|wake up (?:anymore|any more|again|tomorrow))|(?:how to|ways to|ways of|looking up how to) (?:kill|hang|end|die|hurt|overdos\\w*|killing|dying|tie a noose)(?: your ?self| my ?self| it| a)?|(?:nearly|almost|want to|wanted to|thought about|going to|gonna) (?:just )?jump(?:ed|ing)?(?:$|[.,!?])|self[ -]?harm\\w{0,3}|slit my (?:wrists?|throat)|(?:jump|jumping|jumped|step|stepping|walk|walking|throw(?:ing)? myself|lie down) (?:off|in front of|under|into) (?:the |a |my |of )?(?:bridge|roof|building|train|bus|lorry|truck|tracks?|traffic|platform|cliff|balcony|window|line|rails?|7|tube|water|river|car|cars|\\d)|(?:write|written|wrote|writing) (?:a |my )?(?:goodbye|suicide) (?:note|letter|letters)|(?:drive|driving|crash|steer) (?:my |the )?(?:car |van |truck |lorry |bike )?(?:into|off) (?:a |the )?(?:tree|wall|bridge|river|lamp ?post|barrier|cliff|central reservation|oncoming|ditch|lake|road)|(?:count|counted|counting|saved|saving|hoard|hoarding|stockpil\\w+) (?:up )?(?:my |the |out my |out the )?(?:pills|tablets|meds|medication|paracetamol)|i'd do it (?:at|in|with|on|when|by) (?:[\\w']+ ){0,4}(?:pills|tablets|paracetamol|insulin|rope|noose|garage|car|woods|forest|shed|bath|train|tracks|line|platform|bridge|river|canal|sea|reservoir|quarry|cliffs?|roof|gun|shotgun|knife|blade|gas|exhaust|hosepipe|hang\\w*|drown\\w*|jump\\w*|overdose|lorry|motorway|hotel|my own hand|nobody's (?:in|home|there|about|around)|no ?one's (?:in|home|there|about|around)|(?:kids|wife|husband|family) (?:are|is|were) (?:out|away|asleep))|(?:a |the |my )(?:noose|rope (?:round my|around my|ready|in (?:the|my) (?:boot|shed|garage|car|drawer|bag|wardrobe)))|(?:pills|tablets|rope|blade|razor) (?:are |were )?(?:ready|set aside|by (?:the|my) bed|saved up|in (?:my|the) drawer)|plan and the (?:pills|tablets|means|rope)",
    exceptions: idioms.concat([
      "i'd do it (?:by (?:hand|phone|email|post|machine|eye|ear|heart|asking|going|talking|writing|ringing|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the end of)|in (?:the (?:sink|kitchen|office|canteen|staff ?room|afternoon|back|workshop|break)|my (?:own time|lunch|break|head)|an? (?:heartbeat|day|week|hour|month)|(?:two|five|ten) )|at (?:my|the) (?:tea|lunch|break|weekend|end of)|with (?:pleasure|care|them|her|him|both hands|my (?:team|colleague|manager|mate))|on (?:my (?:break|lunch|day off|phone)|paper|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:phone|computer|board))|when (?:they|he|she|it's|i'm (?:off|free)|the))",
      "(?:not|never|isn't|wasn't|nobody is|no one is) (?:actually |at all |even |once |ever )?(?:thinking|think|thought) (?:of|about) (?:suicide|killing myself|hurting myself|ending my life)(?! (?:today|tonight|right now|any ?more|lately))",
      "(?:like|do|done|did|doing|made?) (?:it |them |this |that |everything |things )?(?:all )?(?:my ?self|me self)",
      "count(?:s|ing)? (?:out )?(?:the )?(?:pills|tablets) (?:by|into|and|for|at|all|in|per)",
      "(?:cut|cutting) myself (?:some |a bit of )?slack|overdos(?:e|ed|ing) on (?!pills|tablets|paracetamol|my)|take my life (?:back|in|into|to|seriously)",
      others,
      "(?:wouldn't|would never|won't|i'm not going to|not going to|not gonna|never) (?:actually |ever )?(?:kill|hurt|harm|cut|end) (?:my ?self|my life|it)",
      "end myself up",
      "(?:end|end up|top|off) myself (?:up|with|in)",
      "gas (?:man|engineer|leak|safe|meter)",
      "(?:leaflet|label|antidote|naloxone|narcan|warning|poisons?|protocol)[^.!?\\n]{0,60}overdos\\w*|overdos\\w* (?:line|section|warning|leaflet|training|patients?|antidote|protocol|advice)|suicide[- ](?:awareness|prevention)",
      "(?:not|isn't|never been|never|nobody is) (?:actually |at all )?suicidal",
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
      "Suicide squeeze in the bottom of the ninth",
      "we ran suicides after practice",
      "I said I'd kill myself if they moved to another CRM, figure of speech",
      "could murder a kebab",
    ],
  },
  {
    id: "en.risk.self-harm.indirect",
    effect: risk("self-harm", "ask"),
    pattern:
      "(?:don't|do not|didn't|not|never) (?:really |even |actually |always |sure i )?(?:want|wanna|wish) (?:to )?(?:be here|be around|be anywhere|wake up|go on|carry on|keep going|exist|see (?:tomorrow|another day)|do (?:life|this life)|be (?:a )?(?:part of )?(?:this world|alive))(?: any ?more|$|[.,!?]| at all| tomorrow| much longer| like this| to see)?|(?:about|of|like|imagine|imagining|prefer|rather|just) (?:just |simply |maybe )?not (?:being here|being around|being alive|existing|waking up|wake up|be here|be around)(?!\\w)|(?:stop|no longer) (?:being alive|existing|waking up)|better off without me|(?:if i (?:just )?(?:died|didn't wake up|stopped existing|ceased to exist|fell off|fell under|got hit|dropped dead|vanished for good|wasn't alive))|what if i (?:just )?(?:wasn't|weren't|was not) (?:here|around)|(?:not wake up|never wake up|wouldn't wake up|don't wake up|didn't wake up|not waking up|never waking up|not have to wake)|(?:want|wanna|wish i could|wanted|like|love|rather|could) (?:to )?(?:just )?(?:disappear|vanish|cease to exist|fade away|evaporate|be gone|not be here|not exist|switch (?:myself )?off for good|go to sleep and (?:not|never)|never have been born)|(?:no|any|not much|what's the|see the|see any|see no|see a|is there a|lost the|little|without a) (?:point|reason|will|purpose) (?:to|in|of|for) (?:live|living|life|go on|going on|carry on|carrying on|keep going|keep living|any of it|anything any ?more|being here|being alive|it all any ?more|waking up|getting up|existing)|what's the point any ?more|(?:can't|cannot|can not|couldn't|don't think i can|not sure i can|don't know (?:if|how) i can) (?:go on|keep going|carry on|live)(?: like this)?(?= any ?more$| any ?more[.!]|$|[.!])|(?:can't|cannot|couldn't) (?:take (?:it |this |much )?any ?more|cope any ?more|see a way (?:out|forward)|live like this)(?=$|[.!])|(?:(?:tired|sick|weary|done|exhausted) (?:of|with) (?:living|life|being alive|existing|being here|the world)|(?:tired of|done with) (?:everything|it all))(?=$|[.,!?])|(?:sick|tired) of living|(?:thought|thoughts|think|thinking|thinking about|dream|fantasi[sz]e|wonder|thought about) (?:about |of )?(?:dying|death|being dead|not being here|ending|end it|my funeral|what would happen if i (?:died|wasn't)|who would come to my funeral|disappearing|death a lot|not waking)|(?:life|living) (?:isn't|is not|ain't|not|doesn't feel|is barely|hardly) (?:really )?(?:worth)|not worth living|(?:everyone|everybody|they|people|my (?:family|kids|wife|husband|team|mum|partner|children)|the kids|the world) (?:would|'d|will|might) (?:all )?(?:probably )?(?:be |manage |do |cope )(?:so much |much |a lot |all |just )?(?:better|fine|happier|easier|okay)(?: off)? (?:without me|if i)|worth more dead|(?:life )?insurance (?:would|'d|pays?) .{0,40}(?:dead|gone|die|family|mortgage|kids)|(?:it'd|it would|that'd|that would) (?:all )?(?:sort|solve|pay off|fix|be over|be easier|end)(?: out)? (?:the mortgage|everything|all my problems|it all|things|if i)|what if i (?:just )?(?:didn't|don't|never) (?:wake up|come back|go home|brake|stop)|(?:let go of|turn|turned|yank|swerve|twist|close my eyes).{0,12}(?:the wheel|at the wheel)|(?:ready|time) (?:to|for me to) (?:go|check out|be done|give up)(?: for good| permanently|$|[.,!?])|(?:give|gave|given|giving) up on (?:life|living|everything)|(?:nothing|not much|no one|nobody|nowt) (?:left )?(?:to live for|worth living for|left to live)|(?:wish|wished) (?:i|that i|it|everything|it all) (?:could (?:just )?(?:stop|end|be over|disappear|go away forever|not be here)|would (?:just )?(?:stop|end|be over)|(?:wasn't|weren't|didn't) (?:here|exist|wake up|around))|(?:want|wanted|need) (?:everything|it all|the pain|all of it) (?:all )?(?:to )?(?:just )?(?:stop|end|be over|go quiet forever)(?:$|[.!?]| for good)|(?:long|big|deep) sleep(?! (?:and|then) (?:a|an|some|my|breakfast)| on | at the| this )|sleep (?:and|without) (?:not|never) wak(?:e|ing)|look(?:ed|ing)? (?:at|over|down from) (?:the )?(?:edge|bridge|tracks|drop|roof|rails)|(?:platform|tracks|bridge|roof) (?:edge )?(?:looks?|looked|seems?|feels?) (?:tempting|inviting|closer|easy|easier)|(?:nobody|no one|anyone|anybody|who) (?:would |'d )(?:even |really )?(?:notice|care|miss me|mind|cry) if i (?:was dead|were dead|died|dropped dead|jumped|stopped existing|never woke up)|(?:nobody|no one|who) (?:would |'d )(?:even |really )?(?:miss me|care) if i (?:was gone|were gone|disappeared|vanished|wasn't here|never came back)|(?:burden|a burden) (?:to|on) (?:everyone|everybody|my (?:family|kids|wife|husband|mum|parents|children|friends|partner)|them all|people|others)|shouldn't (?:be alive|have been born|exist)|(?:goodbye|good bye) (?:everyone|to everyone|world|cruel)|(?:dark|bad|black|scary|those|intrusive|horrible) thoughts|dark place|don't see (?:a|any|myself|much) (?:future|way out|way forward|being here|living|making it)|won't be (?:here|around) (?:much longer|for long|next|by|to see|any ?more)|switch(?:ed)? (?:myself )?off (?:for good|forever|permanently)|(?:hope|hoping|hoped|wish|wishing|wouldn't mind|not mind|fine) (?:if )?(?:i |that i |a |the |some )?(?:get |got |getting |be |being |'d be |keep |i )*(?:hit by (?:a |the )?|)(?:bus|car|truck|lorry|train|van|hit by)(?: hit| hits| ran| would| took| me|$|[.,!?])|if a (?:bus|car|truck|lorry|train|van) (?:hit|hits|ran|took)[^.!?]{0,30}(?:wouldn't mind|not mind|fine|care|relief|relieved)|better off with the (?:insurance|life insurance|payout|money)|don't think i'll (?:be (?:here|around|alive)|make it|see) (?!to |on |at |in time|for the)|(?:feel like|think about|thought about|thinking of|thinking about|considered|considering|want to) (?:ending|end) (?:things|it)(?=$|[.,!?])|no point (?:in |to )?(?:going on|carrying on|living|go on|carry on|being here|waking up)|(?:whether|if) i (?:live or die|die or not|lived or died)|(?:don't|stopped|not) car(?:e|ing) (?:if|whether) i (?:die|live|wake up|make it)|(?:written|wrote|write|writing|leave|left) (?:a |the |my )?(?:goodbye |last )?(?:note|letter)s? (?:to|for) (?:my|the|everyone|them) ?(?:kids|wife|husband|family|mum|parents|children|son|daughter|partner)?(?=$|[.,!?])|stood on (?:the|a) (?:bridge|roof|platform edge|tracks|edge|ledge)|joking.{0,3}half",
    exceptions: idioms.concat([
      "(?:it|trailer|machine|server|computer|laptop|printer|engine|phone|screen|patients?|they|people|man|woman|baby|kids?|nobody|everyone) (?:just |still )?(?:don't|doesn't|won't|didn't|never|not) wak(?:e|ing)[^.!?\\n]{0,6}",
      "(?:be|being) here (?:in|at|for|today|because|forever|when|with you|till|until|on|talking|all day|doing|if|as|longer than|to (?:do|make|talk|fill)|about)",
      "(?:don't|do not|not) (?:want|wanna) to (?:go on|carry on|keep) (?!(?:living|existing|breathing|being|waking|fighting|struggling|hurting|suffering|pretending|feeling|trying|going(?! (?:to|in|on|back|over|out|through))))[a-z]{3,}ing [a-z]+",
      "(?:don't|not) (?:want|wanna) to (?:go on|carry on|keep going) (?:about|with (?:this|the|that)|and on|the|to|holiday|a|courses?|doing|as|in this|leave|shift|nights)",
      "(?:can't|cannot|couldn't) (?:go on|carry on|keep going) (?:the|to|holiday|with (?:the|that|this) (?:project|machine|plan)|break|leave|a|site|lunch)",
      "(?:being|be) around (?:the|that|this|him|her|them|people|a|my|machines?|when|for|to|at|customers|kids)",
      "(?:didn't|don't) (?:want|wanna) to wake up[^\\n]{0,60}(?:dream\\w*|dreamt|lie-?in|cosy|comfy|duvet|so warm)",
      "(?:sick|tired) of (?:everything|it all) (?:at|being|going|to do)",
      "(?:man|woman|lad|girl|boy|he|she|they|someone|kid|fella|bloke|person|patient|jumper) (?:was |who |had )?stood on",
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
      "(?:think|thinking|thought|thoughts|imagine|imagining|picture|picturing|daydream\\w*|fantasi[sz]\\w*|googl\\w+|looked up|looking up|research\\w+|wonder\\w*|wish\\w*|want|wanted|wanna|hope|hoping|hoped|feel like|felt like|feels like|rather|fine if|okay if|nice to|nice if|easier to|easier if|better to|better if|relief to|relief if|disappointed|gutted|annoyed|sorry|might as well|may as well|could just|as good as|planning|plan to|see myself|ready to|urge to|tempted to|considered|considering) (?:[\\w']+ ){0,6}?(?:dying|dead|death|die|not exist|existing|being alive|be alive|stay alive|jump|jumping|swerv\\w+|the knife|a knife|the blade|cutting myself|painless|ways to go|i woke up|woke up again|the tracks|my funeral|overdos\\w+|not living|being gone|be gone|end(?:ing|ed)? (?:my life|everything|it all))(?!\\w)|(?:go|went|gone|going|get|got|fall|fell|step|walk) (?:straight |right )?under (?:a|the) (?:train|bus|tube|lorry|truck|wheels|\\d[\\d.:]*)|(?:the )?world (?:doesn't|does not|didn't|don't|won't) (?:need|miss|want) me|(?:don't|do not) think (?:the world|anyone|anybody|they) (?:needs?|wants?) me|(?:happier|better|easier|relieved|fine|freer|richer) (?:off )?(?:with me gone|without me (?:in|around|here|alive|there)|once i'm gone|when i'm gone|if i'm gone|after i'm gone|with me dead)|(?:come|came|turn up|go) to my funeral|at my funeral|giv(?:e|ing|en) (?:away )?(?:all )?my (?:stuff|things|belongings|possessions)(?: away)?|(?:put|putting|getting) my affairs in order|(?:can't promise|might|scared i'll|afraid i'll|worried i'll|before i|going to|gonna|won't) (?:[\\w']+ ){0,2}do (?:something|anything) (?:stupid|silly|to myself|drastic|bad to myself)|(?:started|start|back to|been|keep) (?:cutting|self[- ]harming)(?: again)?(?=$|[.,!?])|(?:held|holding|had|picked up|sat with|stared at) (?:the|a) (?:knife|blade|razor|gun|rope|pills|bottle of pills)(?! (?:to (?:cut|slic|chop|open)|for (?:cut|slic|chop|open|the)))|i want out[^a-z]{1,4}(?:not (?:just )?(?:of )?(?:the|this|my) job,? )?(?:of )?(?:everything|life|it all)|(?:life|living|everything|it all) (?:feels|is|seems|looks|just feels|has become|lately) (?:so |just |completely |totally |utterly |all |really )*(?:pointless|meaningless|hopeless|unbearable|not worth it|worthless|over for me)(?! (?:meetings|paperwork|work|job))|(?:fine|okay|ok|happy|glad|relieved) if it (?:all |just )?(?:ended|stopped|was over)|worth more (?:to (?:them|my family|the kids|my kids|everyone) )?dead|(?:live|living|go on|carry on) like this(?: any ?more|$|[.,!?])|(?:alive|living|here|around) (?:at|past|by|to see) (?:my )?(?:[3-9]0|forty|fifty|sixty|next (?:year|christmas|birthday))|(?:disappointed|annoyed|gutted|sorry|sad|angry) (?:that |when |because )?(?:i )?(?:woke up|wake up|still wake|am still here|i'm still (?:here|alive))|why (?:am i|i'm) (?:still )?(?:alive|even alive|still here at all)|not (?:scared|afraid) of (?:dying|death)",
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
      "^\\W*(?:um+ |er+ |honestly |well |hmm+ |ok |tbh )?(?:yes|yeah|yea|yep|yup|ye|i have(?= (?:thought|been|had|considered|done|tried)|$|[.,!])|i do|i did|i am(?=$|[.,!?]| (?:thinking|suicidal|having|planning|going|at times|sometimes|often|most|some|lately|yes|afraid so))|a bit|a little|sometimes|at times|now and (?:then|again)|some (?:nights|days|mornings)|occasionally|often|most (?:nights|days|mornings)|every (?:day|night)|on and off|kind of|kinda|sort of|maybe|i think so|it crosses my mind|it has crossed my mind|it's crossed my mind|i've thought|i have thought|i thought|it comes and goes|once or twice|a few times|all the time|not tonight|lately|more than|i've (?:looked|planned|tried|got a plan)|i don't know|not today)(?: |$|[.,!?])|(?:thought|thinking|think) about it|crossed my mind",
    asks: ["safety.ask"],
    exceptions: [
      "^\\W*(?:yes|yeah|i am|i do|ok) ?(?:i'm |am |feel |feeling )?(?:fine|ok|okay|safe|alright|all right|grand|well|good|sure)",
      "(?:yes|yeah|i have) ?(?:my|a|the|people|family|kids|my wife|someone|friends|support)",
      "never (?:thought|crossed)",
      "(?:always|often) (?:laugh|happy|cheerful|smil)\\w*",
    ],
    reason: "After being asked directly, a yes of any size is taken as present.",
    matches: ["yes. some nights. not tonight", "I have thought about it yes."],
    mustNotMatch: ["no", "I am okay. I have my kids."],
  },
];
