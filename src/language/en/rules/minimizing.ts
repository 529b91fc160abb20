// Long because each rule brings its sentences: one list, read from top to bottom.
import type { Rule } from "../rule.ts";

const effect = { kind: "minimizing" } as const;

export const minimizingRules: readonly Rule[] = [
  {
    id: "en.minimizing.only-verb",
    effect,
    pattern:
      "(?:i|we|me|us|who|i'm the one who|still) (?:still |really |literally |basically |honestly |mostly |kind of |sort of |pretty much )?(?:only|just|merely|simply) (?:ever )?(?!{notTask}(?!\\w))[a-z]{2,14}(?<!ed)(?: |[.!?]|$)",
    notAsks: ["vision", "outcomes.plan", "rating", "treatment", "safety", "close", "supporters"],
    exceptions: [
      "(?:only|just) (?:got|had|have|about)",
      "(?:only|just) (?:work|do|come in|start|go in|am in|drive|open|run|see|get) (?:it |them |there |in |on |the )*(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mornings?|afternoons?|evenings?|nights?|days?|weekends?|part ?time|term ?time|two|three|four|\\d+|half|once|when|if|at|until|till|christmas|summer)",
      "just (?:go|do|say|tell|let|leave|be|ask) (?:it|me|for it|on)",
      "i just [a-z]+ (?:that|how|why|what|whether)",
    ],
    reason: "“I just stack shelves”: the verb of one's own task made small.",
    matches: [
      "I just stack shelves",
      "I still say I just stamp things.",
      "we only move boxes from A to B",
      "For me who just drives the sweeper",
    ],
    mustNotMatch: [
      "I just want to know",
      "I just nodded",
      "I only got twenty minutes",
      "they just finished the road",
      "I just think it matters",
    ],
  },
  {
    id: "en.minimizing.all-i-do",
    effect,
    pattern:
      "(?:all|the only thing|only thing) (?:that )?(?:i|we) (?:ever |really |actually |basically )?(?:do|did|am|make|am doing|'m doing)(?: all day| here| really| every day)? (?:is|was|are|for)|that's (?:about )?all (?:i|we) (?:do|am|'m good for)|that's it really that's (?:my|the) job|is all (?:i|we|it) (?:am|do|is)",
    reason: "“All I do is …” leaves the rest of the work out.",
    matches: ["all I do is answer emails", "I type. That's all I do", "The only thing I do all day is scan"],
    mustNotMatch: ["all I want is sleep", "I do it all"],
  },
  {
    id: "en.minimizing.just-a-role",
    effect,
    pattern:
      "(?:i'm|i am|i was|we're|we are|me|as|being|feel like|feeling like|felt like|been|to be|i've been|treated like|you're) (?:really |basically |literally |honestly )?(?:just|only|merely|nothing but|nothing more than|no more than|little more than|not much more than|barely|simply) (?:a |an |the |some |one |another |one of |in |on )?[a-z]+",
    exceptions: [
      "just (?:a |one )?(?:bit|little|second|sec|minute|moment|matter|thought|question|joke|phase|start|guess|way of|feeling|kid|shy)",
      "(?:just|only) (?:saying|asking|thinking|wondering|curious|tired|trying|talking|human|here because|here for|here to|gonna|going|glad|happy|sad|angry|being|sick|so|not|starting|getting|having|waiting|about|in my|in the middle|back|off|out|passing|new|\\d+|in \\d|in for|on my break|on a break|on my phone|on my way)",
      "as (?:just|only)",
    ],
    reason: "“I'm just the cleaner”: one's own role made small.",
    matches: [
      "I'm just the cleaner",
      "im only a temp",
      "we're just a number to them",
      "being nothing but a rubber stamp",
      "as just a helper... I'm just another pair of hands",
    ],
    mustNotMatch: [
      "I'm just tired",
      "I'm only saying",
      "I'm just a bit nervous",
      "I'm only here because HR asked",
    ],
  },
  {
    id: "en.minimizing.just-menial",
    effect,
    pattern:
      "(?:it's|it is|that's|this is|the job is|my job is|job's|work is|the work is|it was|which is|my role is|role is|mostly|what i do is|mine is|mine's) (?:really |literally |honestly |all |basically )?(?:just|only|merely|all|basically|nothing but|mostly|purely) (?:a lot of |a bit of |a load of |lots of )?{menial}|(?:^|[.!?] ?)(?:just|only) {menial}|(?:^|[.!?] ?){menial}\\. you can (?:call|dress) it",
    reason: "“It's just admin”: the work named as a low kind of work.",
    matches: [
      "It's just admin",
      "my job is basically data entry",
      "Just paperwork.",
      "honestly it's all box ticking",
    ],
    mustNotMatch: ["it's just that I'm tired", "the admin team is kind"],
  },
  {
    id: "en.minimizing.metaphor",
    effect,
    pattern:
      "(?:a |the |another |small |tiny |one )?(?<![a-z])(?:cog|cogs)(?: in (?:a|the|this)| that|$|[.,!?])|just a number|a number on a|rubber stamp|(?:a |just |like a )spare part|dogsbody|skivvy|paper pusher|pen pusher|button pusher|box[ -]ticker|warm body|(?:just |another |extra |only |a spare |as a )pair of hands|monkey work|donkey work|donkey's work|grunt work|a grunt|worker bee|work horse|dead wood|nice to have|bottom of the (?:pile|heap|ladder|food chain|chain|pecking order|barrel)|bottom rung|lowest of the low|the lowest (?:rung|level|paid)|low on the (?:totem pole|food chain|ladder)|part of the furniture|ten a penny|two a penny|a dime a dozen|cannon fodder|hired help|the help|wallpaper|footnote|glorified [a-z]+|a nobody|small potatoes|small fry|small cheese|little old me|cost centre|cost center|(?:just |a |an )overhead|dead weight|called my work .{0,3}the plumbing|a bit part|bit-part|human (?:printer|photocopier|robot|router|shredder|spam filter|scanner|calculator|conveyor belt|form)|factory drone|a drone|just a (?:drone|robot|machine)|like the boiler|background noise|an extra|a ghost|a line (?:on|in) (?:a|the|someone's) (?:spreadsheet|budget)",
    exceptions: [
      "(?:not|isn't|aren't|never|nobody is|more than|no) (?:just |only |really )?(?:a |an |the )?(?:small |tiny |mere )?(?:cog|number|nobody|dogsbody|robot|spare part|rubber stamp|footnote|overhead)",
      "rubber stamp (?:it|the|my|them)",
      "(?:overhead|overheads) (?:line|lines|crane|cranes|crane|projector|costs?|cable)",
    ],
    reason: "Pictures people draw of work that counts for little.",
    matches: [
      "just a cog",
      "to stop feeling like a rubber stamp with a lanyard",
      "Monkey work.",
      "I'm a nice to have.",
      "a glorified typist, that's me",
      "I'm bottom of the pile here",
    ],
    mustNotMatch: ["I'm not just a cog", "overhead cranes are my thing", "the number on the scale"],
  },
  {
    id: "en.minimizing.anyone-could",
    effect,
    pattern:
      "(?:any(?:one|body)|any (?:idiot|fool|one|old fool|muppet|body|person|man|mug|monkey|kid|temp)|literally any(?:one|body)|somebody else|someone else|a stranger|some kid|the next person|the next guy) (?:off the street |else |with (?:a pulse|half a brain|two hands|hands|eyes|a brain|a laptop|a licence|google|a spreadsheet|legs|arms) )?(?:could|can|would|'d|might|will|'ll be able to) (?:easily |probably |just |literally |really |also |as well )?(?:do|have done|be|be taught|learn|fill|manage|step in|take over|take my|replace|pick it up|handle|sit|type|press|copy|stand|drive|answer|make|write|run|work|carry|lift|pack|clean|cook|serve)",
    exceptions: [
      "(?:so|so that|where) any(?:one|body) (?:could|can)",
      "if any(?:one|body) (?:could|can)",
      "(?:don't|doesn't|not) (?:think|believe|see|know) (?:that |how )?any(?:one|body)",
      "any(?:one|body) can (?:see|tell)",
    ],
    reason: "“Anyone could do it” needs no word for small.",
    matches: [
      "anyone could do it",
      "anybody with a pulse can do my job",
      "Any idiot could press that button",
      "someone else could do it just as well",
    ],
    mustNotMatch: ["so that anyone can do it", "anyone can see she's tired", "if anyone could help"],
  },
  {
    id: "en.minimizing.substitute",
    effect,
    pattern:
      "(?:a |an |the |any |half-trained |trained |well-trained |good |clever |cheap ){1,3}(?:[a-z-]{1,20} )?{substitute} (?:could|can|would|will|'ll|'d|does|might) (?:easily |probably |just |soon |literally |also )?(?:do|have|be|replace|manage|learn|handle|run|cope|take|make|run it)|replaced? (?:me |us |by |with )+(?:by |with )?(?:a |an |the |some )?(?:[a-z]+ )?{substitute}|(?:a |an |the ){substitute} (?:will|is going to|could|can|'ll|would) (?:take|have|replace|do) (?:my|our|me|us)|could (?:be|have been) (?:done|automated) by (?:a|an) |could (?:easily )?be automated|(?:automated|outsourced) (?:away|tomorrow|by next)",
    exceptions: [
      "(?:can't|cannot|couldn't|could not|won't|will not|never) (?:ever )?be (?:replaced|automated|done)",
      "(?:can't|couldn't|cannot|won't) replace",
    ],
    reason: "“A monkey could do it”: something that is no person would do as well.",
    matches: [
      "a monkey could do it",
      "A camera could do it.",
      "they could replace me with a script",
      "a trained dog could do my job",
      "half of it could be automated",
    ],
    mustNotMatch: ["nobody can replace her", "a robot can't do it"],
  },
  {
    id: "en.minimizing.no-skill",
    effect,
    pattern:
      "(?:not|isn't|hardly|ain't|no|wasn't) (?:exactly |really )?(?:a )?(?:rocket science|brain surgery|rocket scientist|brain surgeon|hard work|difficult|a skill|skilled(?: work)?|a real job|real work|proper work|a proper job|a career|much to it|that deep|clever|glamorous|saving lives|curing cancer|changing the world|a hero|heroic|special)|(?:doesn't|don't|does not) (?:take|need|require) (?:a genius|a degree|much(?: skill| brain| thought)?|any (?:skill|brains?|thought|talent)|brains|skill|talent|thinking|thought)|(?:takes|needs|requires) no (?:skill|brains?|thought|talent|thinking)|no (?:real )?(?:skill|skills|talent|brains?)(?: in it| involved| needed| required| to it)|(?:with (?:my|your) eyes (?:shut|closed)|in my sleep|blindfolded|on autopilot|brain off|switch my brain off)|(?:train|teach) (?:anyone|someone|anybody|somebody|a new (?:person|starter)|any) .{0,20}in (?:a|an|one|two|half) (?:hour|day|week|morning|afternoon|minute)|not (?:much|a lot) (?:to|in) it|nothing (?:much )?to it|there's nothing to it|i don't save lives|hardly saving|don't exactly (?:save|change|cure)|not like (?:i|we)(?:'m|'re)? (?:save|sav|cur|do|am|are|heal)",
    reason: "The work is said to ask for no skill or to save nobody.",
    matches: [
      "it's not rocket science",
      "I could do it in my sleep",
      "doesn't take a genius",
      "no skill in it really",
      "I'm hardly saving lives",
      "you could train anyone to do it in a week",
    ],
    mustNotMatch: ["it takes skill and patience", "we save lives"],
  },
  {
    id: "en.minimizing.nobody-notices",
    effect,
    pattern:
      "{nobody} (?:would|'d|will|'ll|is going to|even|really|actually|ever|would even|would really|'d even|would ever|would probably|in [a-z ]{3,20}|) ?(?:even |really |probably |actually )?(?:notice|notices|noticed|miss me|misses me|miss it|miss us|mind|realise|realize|care|cares|bother|bat an eye|blink|spot|know i|know the difference|know i was)|(?:they|the team|the place|people|the world|the company|it|everything|everyone|he|she|my boss|the boss|society) (?:wouldn't|would not|won't|wouldnt|would barely|would hardly|'d barely|'d hardly|hardly|barely|doesn't|don't|do not|didn't)(?: even| really)? (?:notice|notices|noticed|miss me|know i was|know i'm|realise|realize|blink|care)(?!\\w)|(?:wouldn't|won't|would not|would hardly|would barely) be (?:missed|noticed)|(?:don't|do not|doesn't) think .{2,30}(?:notices|would notice|cares|will notice)|{nobody} (?:notices?|sees|needs|knows|looks at|reads|cares about|remembers|thinks about|values|appreciates) (?:me|us|what i|what we|my|it|i exist|the work|our)|(?:who|who'd|who would) (?:would |even )?(?:notice|miss me|care|needs? someone)",
    exceptions: [
      "(?:they|he|she|people) (?:would|'d|will) notice",
      "until (?:they|it) (?:notice|is)",
      "(?:don't|doesn't|didn't) notice (?:a|the|when|my mood)",
      "don't (?:really )?care (?:about|what|if|how) (?:the|their|they)",
    ],
    reason: "Nobody would notice the absence or notices the work.",
    matches: [
      "nobody would notice til the invoices bounce",
      "No one would even notice I was gone",
      "I wouldn't be missed",
      "they wouldn't notice",
      "I do not think society notices a pension spreadsheet",
    ],
    mustNotMatch: ["the horses would notice", "they'd notice by Thursday"],
  },
  {
    id: "en.minimizing.nothing-would-change",
    effect,
    pattern:
      "(?:nothing|not (?:a lot|much|a thing|a great deal)|fuck all|sod all|bugger all|naff all|very little|absolutely nothing|literally nothing) (?:much |really |at all )?(?:would|'d|will|happens|would really|would probably|would even|changes|stops|breaks|goes wrong|'d really) ?(?:happen|change|stop|break|go wrong|fall apart|be different|collapse|really change|matter|even change)?|(?:life|it|things|the world|the place|work|everything|business|the office|the line) (?:would|'d|will|'ll) (?:just |still |all |probably |simply |all just )?(?:carry on|go on|keep going|keep turning|run fine|run itself|tick over|be fine|be the same|continue|run without me|manage|survive|be ok|be okay|be grand|get done|roll on|keep moving)|(?:they'd|they would|they will|they'll|everyone would|people would|he'd|she'd|somebody'd|someone would|someone'd|somebody would|the team would) (?:all )?(?:just |probably |soon |easily |simply )?(?:manage|cope|be fine|survive|get by|be grand|be ok|be okay|get someone else|find someone else|find someone|get an? |ring the agency|call the agency|ring an agency|get a temp|get in a temp|hire|replace me|draft in|bring in|send another|send someone|pick it up|fill in|fill (?:my|the) (?:spot|shift|slot|gap)|not even|have a replacement|find another)|(?:the )?world (?:would|will|does)n't (?:end|stop|collapse)|(?:sky|roof) (?:would|will)n't fall|(?:i'd|i could|i'll|i would|would|could|can|i'm|i am|we're|we are) (?:easily |quickly |just |all |completely |totally |so )*(?:be )?(?:replaced|replaceable)|{substitute} (?:in|to take) my place",
    asks: ["role", "circle", "recipient", "concern", "mirror", "contact", "outcomes", "assets", "vision"],
    exceptions: [
      "(?:can't|cannot|couldn't|could not|won't|wouldn't) be replaced",
      "nothing (?:would|will|'d|'ll) (?:get|move|ship|leave|go out|start|arrive|work)",
      "if (?:they|it|nothing)",
    ],
    reason: "A week without me would change nothing.",
    matches: [
      "Nothing would happen. They'd ring the agency",
      "life would go on",
      "they'd manage without me",
      "I could be replaced tomorrow",
      "The world wouldn't end",
    ],
    mustNotMatch: ["nothing would get out the door", "I can't be replaced", "everything would stop"],
  },
  {
    id: "en.minimizing.worthless",
    effect,
    pattern:
      "(?:i'm|i am|i feel|i felt|feel|feeling|makes me feel|we're|we are|i've been) (?:so |a bit |pretty |completely |totally |just |really |quite |kind of |sort of |basically |fairly |like |utterly |more or less |all )*(?:useless|worthless|pointless|replaceable|expendable|disposable|invisible|insignificant|unimportant|irrelevant|interchangeable|surplus|no use|not much use|of no use|no good|not good enough|not up to it|rubbish at|crap at|shit at|bad at|terrible at|hopeless at|a waste of space|a fraud|not important|not clever|not smart|not that important|not very important|no one special|nobody special|nothing special|not special|too thick|thick|too stupid|not cut out)",
    exceptions: [
      "not (?:useless|worthless|invisible|replaceable|pointless)",
      "(?:rubbish|crap|shit|bad|terrible|hopeless) at (?:slogans|this|names|talking|explaining|typing|words|writing|spelling|feelings|questions|maths|saying|selling myself)",
    ],
    reason: "The person calls themselves of no use at work.",
    matches: [
      "I'm useless at my job",
      "I feel so replaceable",
      "we're invisible",
      "I'm nobody special",
      "makes me feel pretty worthless at work",
    ],
    mustNotMatch: ["I'm not useless", "I'm rubbish at slogans", "I feel tired"],
  },
  {
    id: "en.minimizing.no-difference",
    effect,
    pattern:
      "(?:what i do|my job|my work|the job|it|this|i|we|my bit|my part|mine|this job|the work) (?:just |really |honestly |hardly |barely )?(?:doesn't|don't|does not|do not|didn't|never|hardly|barely|won't) (?:really |actually |even |exactly |truly )?(?:make (?:a|any|much|much of a) difference|matter|matters|count|counts|mean (?:anything|much|a thing)|add (?:any|anything|much|value)|contribute|help (?:anyone|anybody|people|a soul)|change (?:anything|anyone|a thing|lives)|achieve|do (?:anyone|any|much) (?:any )?good|do anything (?:useful|important|that|worthwhile|special|meaningful)|do much|touch anyone|affect anyone)|makes? (?:no|little|zero|fuck all) (?:real )?difference|(?:no|little|zero|not much|not any) (?:real )?(?:point|purpose|value|use|meaning)(?: in| to| of) (?:it|my|what|the|anyone)|(?:of )?no (?:use|value|help|benefit|good) to (?:anyone|anybody|society|the world|man)|(?:waste of (?:time|space|paper|a life|money|oxygen))|(?:what's|whats|what is) the point (?:of|in) (?:my|it|me|what)|what (?:use|good) am i|not (?:helping|contributing|adding|doing) (?:anyone|anybody|anything|to anything|much|any good)|doubt (?:that )?(?:anyone|anybody|any|it|my|i|what)|not (?:like|as if) (?:it|anyone|i|my) |(?:isn't|not|ain't) (?:exactly )?(?:important|meaningful|valuable|worth (?:much|anything|a lot))|(?:i'm|i am) not (?:important|needed|necessary|essential|vital|valued)|not (?:really )?(?:a job )?that (?:matters|counts|helps)|{nobody}'s (?:life|day) (?:is|gets|was|has been|will be)(?: any)? (?:better|changed|different|improved)",
    exceptions: [
      "(?:would|'d|does|do|it) (?:really )?(?:not )?matter (?:to|who|which|when|how|if|what (?:they|he|she|you))",
      "it doesn't matter",
      "don't (?:really )?mind",
      "not (?:like|as if) (?:that|this|before)",
      "doubt (?:it|that)$",
      "i don't mean",
      "doesn't count",
      "(?:don't|doesn't|never) count (?:it|that|them|the|on|myself)",
    ],
    reason: "The work is said to make no difference to anybody.",
    matches: [
      "what I do doesn't matter",
      "my job makes no difference",
      "I doubt anyone's life is better because of my conveyor belts",
      "I'm not helping anyone",
      "I don't do anything useful",
    ],
    mustNotMatch: [
      "it doesn't matter who wins",
      "what matters to me is honesty",
      "it made a difference to her",
    ],
  },
  {
    id: "en.minimizing.nothing-special",
    effect,
    pattern:
      "nothing (?:very |that |too |really |all that )?(?:special|important|exciting|glamorous|clever|fancy|impressive|major|big|amazing|interesting|grand|heroic|noble|useful|meaningful|worth (?:mentioning|telling|talking about))|not (?:much|a lot|anything|something) (?:to (?:tell|say about it|write home about|shout about|brag about|be proud of)|really)|nothing to (?:write home about|shout about|brag about|be proud of|boast about)|you wouldn't be interested|(?:you )?don't bring (?:that|it) up at parties|(?:not|hardly|isn't) (?:a|an|the) (?:important|real|proper|big|glamorous|exciting|noble|interesting|impressive|worthwhile|meaningful|skilled) (?:job|role|work|part|one|career|thing)|not a (?:doctor|nurse|teacher|surgeon|hero|firefighter|paramedic|scientist|big shot)|(?:sounds|it's|it is|pretty|really|quite|very|fairly|all very|a bit|so|bit) {belittled}|(?:boring|dull|menial|mindless|brainless|monotonous|repetitive) (?:work|job|stuff|tasks?|role)|bit grand for|(?:small|tiny|little|minor|insignificant) (?:part|piece|bit|role|fish) (?:of|in) (?:a|the|something|it)|the (?:boring|dull|easy|small|unimportant|unglamorous|least important) (?:bit|bits|part|stuff|one)|least important|could be anyone|could be anybody",
    exceptions: [
      "(?:boring|dull) (?:for|to) (?:them|you)",
      "not (?:a lot|much) really (?:changed|changes)",
      "nothing special (?:happened|planned|today)",
      "(?:not|isn't|aren't|never) (?:boring|dull|menial|pointless|nothing)",
      "(?:meeting|film|weather|he|she|they|they're|he's|she's) (?:is |was |were |are )?(?:sounds |pretty |really |so |quite |very )(?:boring|dull|useless|invisible)",
    ],
    reason: "One's own work called ordinary or low.",
    matches: [
      "Nothing special. I come on time.",
      "it's pretty menial",
      "you wouldn't be interested. Screws.",
      "a tiny part of a big machine",
      "It's boring work",
    ],
    mustNotMatch: ["it's not boring at all", "she is special to us"],
  },
  {
    id: "en.minimizing.who-am-i",
    effect,
    pattern:
      "who am i to|(?:^|[.,;!?] ?|thinking |think |that |knowing )(?:a|an|any) (?:[a-z-]+ ){1,5}(?:could|can|would|will|'d) (?:easily |probably |just |honestly )?do (?:this|it|that|my|the same|the job|what i|half|most)(?!\\w)|(?:isn't|not|never|won't|ain't|hardly) (?:exactly |really )?(?:going to |gonna )?(?:change the world|set the world|win (?:me )?(?:a |any )?(?:nobel|prizes|medals|awards)|cure|save the world)|(?:i'm|im|i am|me|just) (?:the|a) (?:labourer|laborer|gofer|gopher|dogsbody|skivvy|lackey|minion|peon|runner|junior|temp|grunt)(?:$|[., ])|nothing (?:you'd|i'd|anyone would|worth) (?:put|putting) on a cv|(?:better off|no worse off|be fine|be better) without (?:my|our) (?:industry|job|work|company|department|role|kind|trade|sector)|nobody chose me|who'd (?:even )?(?:be (?:the )?first to )?(?:notice|miss)|(?:i'm|i am|we're|we are) (?:easily |very |pretty |just )?(?:at |on )?(?:the )?(?:bottom|very bottom|lowest)(?: of| rung| level| tier| grade|$|[.,])|little people|(?:i'm|i am|we're|we are) (?:not |no )(?:a )?(?:somebody|anybody|anyone|one)(?:$|[.,!?])|(?:might|may) as well (?:be|have been) (?:a |an |the )?(?:robot|machine|invisible|ghost|wallpaper|furniture|a bot|plant|chair|lamp|desk|wall|doing nothing)|couldn't tell you what for|for what i couldn't tell you|what do i even (?:do|contribute|add|bring)|(?:don't|do not) (?:even )?know (?:why|what) (?:i'm|they|we) (?:here|pay|do|even|for)|(?:not|never) (?:going to|gonna|amount to) (?:amount to|be) (?:anything|much|much more)|(?:i'm|i am) (?:the )?(?:bit|thing|one|person|part) (?:in between|in the middle|they forget|nobody sees|no one sees)|(?:i was|we're|we are|i'm|i am) (?:\"|')?(?:others|other|the others|misc|miscellaneous)|necessary,? ugly|(?:only|just) (?:the |an? |our )?(?:cleaners?|admin|temps?|clerks?|agency|support|packers?|drivers?|helpers?|operatives?|labourers?|receptionists?|warehouse|back office|juniors?|secretar(?:y|ies)|hod carrier)(?: here| staff| like me| me|$|[.,!?])|operative is what i'll be",
    reason: "Turns of phrase that put the person at the bottom.",
    matches: [
      "who am I to say",
      "I might as well be a robot",
      "I'm the bit in between with the gloves",
      "only the cleaner, me",
      "what do I even do all day",
    ],
    mustNotMatch: ["the bottom of the crate", "the robot from next April"],
  },
  {
    id: "en.minimizing.lives-against-lids",
    effect: { kind: "minimizing", confidence: 0.7 },
    pattern:
      "(?:saves?|saving|heals?|fix(?:es)? people|helps? people|changes? lives|delivers? babies|is a (?:nurse|midwife|doctor|surgeon|teacher|paramedic|firefighter))[^.!?]{0,40}[.,;!?-]+ ?(?:and |while |whereas |but )?(?:i|we|me) (?:just |only )?(?!{notTask}(?!\\w))[a-z]{2,12}(?:$|\\W)",
    reason: "“A surgeon saves a life. I put lids on yoghurt.”: one's task set beside a high one.",
    matches: [
      "A surgeon saves a life. I put lids on yoghurt.",
      "my sister is a midwife. i do VAT returns",
      "They save lives, I sort post",
    ],
    mustNotMatch: ["A surgeon saves a life.", "She saves lives and I think that's great"],
  },
  {
    id: "en.minimizing.replaced-after-absence",
    effect,
    pattern:
      "(?:they|someone|somebody|he|she|it) (?:would|'d) (?:be (?:replaced|covered|filled|sorted)|have (?:me )?replaced|soon (?:find|get)|get on fine|do just as well|do it (?:better|fine|just as well))|without me (?:just )?(?:fine|the same)|same as (?:ever|always|usual|normal) without|(?:not|nothing|never|no difference|fine|same|anything|happy) without me|(?:hardly|barely) (?:a )?(?:ripple|difference|dent)|by (?:monday|tuesday|wednesday|thursday|friday|lunch|lunchtime|the afternoon|next week) .{0,20}(?:forgot|forgotten|replaced|someone else)|(?:would|'d) (?:all )?forget (?:me|about me|i)|(?:someone|somebody) else (?:would|'d|will|could|'ll) (?:just |simply )?(?:be |do|take|have|step|stand|sit|pick)",
    asks: ["role", "circle", "mirror", "recipient"],
    reason: "What people say of a week without them when they count themselves for little.",
    matches: [
      "someone else would do it",
      "they'd forget about me by Friday, someone else in my chair",
      "it'd be hardly a ripple",
      "fine without me",
    ],
    mustNotMatch: ["without me the line stops", "they'd be stuck"],
  },
  {
    id: "en.minimizing.just-doing",
    effect,
    pattern:
      "(?:^|[.!?,:;-] ?|mostly |it's |that's |i'm |basically |day is |job is |literally |is |honestly )(?:just|only|merely|simply|all|nothing but|basically just) (?:me )?(?!(?:being|having|getting|trying|thinking|wondering|looking|saying|asking|talking|starting|waiting|sitting|going|coming|finishing|something|anything|nothing|everything|feeling|hoping|living|existing|surviving|kidding|joking|checking in|venting|passing)(?!\\w))[a-z]{3,12}ing (?:a |an |the |my |some |of |up |and |other |things|stuff|boxes|[a-z]+)",
    reason: "“Just pressing buttons”: the doing itself made small.",
    matches: [
      "just pressing buttons",
      "It's just copying and pasting all day",
      "basically I sit there. Just watching a screen",
    ],
    mustNotMatch: ["just thinking about it", "I'm just trying to help", "it's a living"],
  },
  {
    id: "en.minimizing.unread",
    effect,
    pattern:
      "(?:that|which|it|they|and then|stuff|reports?|letters?|things?) (?:{nobody}|people don't|they don't|nobody will|no one will) (?:ever |even |really |actually |will |would )?(?:reads?|looks? at|opens?|uses?|sees?|notices?|wants?|needs?|asked for|asks? for|cares? about|remembers?|checks?|understands?|follows?|thinks? about)|(?:ends? up|goes|go|gets? put|gets? filed|sits?|lands?|lies|dies) (?:straight )?(?:there and dies|(?:there )?(?:in|into|on) (?:a|the) (?:bin|drawer|skip|folder|shelf|void|shredder|landfill|pile|black hole|archive))|(?:it )?(?:just )?dies there|gathers? dust|for people who can't (?:see|tell|read|taste) (?:the|any)|who can't see the difference|(?:down|into) the (?:drain|toilet|void|black hole)",
    exceptions: ["(?:rubbish|waste|needles?|food|scraps|leftovers?) (?:goes|go|ends? up)"],
    reason: "What one makes is said to reach nobody.",
    matches: [
      "I write reports that nobody reads",
      "It goes in a folder and it dies there.",
      "letters nobody opens, stuff no one looks at",
      "Picking fonts for people who can't see the difference",
    ],
    mustNotMatch: ["it goes in the van", "waste goes in the skip"],
  },
  {
    id: "en.minimizing.nobody-receives",
    effect: { kind: "minimizing", confidence: 0.65 },
    pattern:
      "^\\W*(?:um+ |er+ |hm+ |honestly |well |erm+ |tbh )?(?:nobody|no one|noone|no-one|not a soul|nobody really)(?: really| important| special| in particular| at all| i suppose| i guess)?(?:$|[.,!?])",
    asks: ["recipient.who", "circle.society"],
    reason: "After the question who receives the work: nobody.",
    matches: ["Nobody. It goes in a folder", "no one really"],
    mustNotMatch: ["nobody I know", "the nobody on nights"],
  },
  {
    id: "en.minimizing.call-it-work",
    effect,
    pattern:
      "(?:if you (?:can|could|want to) )call (?:it|that|this) (?:a |an |any )?(?:job|work|career|skill|role|that|anything)|(?:wouldn't|hardly|can't|don't) (?:really )?(?:call|count|qualify)(?: it| that| this| as)* (?:a |an |as )*(?:job|work|career|skill|real|anything|helping)|(?:does|do) (?:that|it|this|mine) (?:even |really )?count(?: as| for)?|(?:call it|dress it up|say) (?:what|however|how) you (?:like|want)|(?:you can|can) (?:dress|call) it (?:up|what|whatever)|(?:turn up|show up|clock in|come in)[^.!?]{0,30}(?:go home|clock out|clock off|get paid|repeat)|(?:do (?:what|as)|just follow what) (?:i'm|i am|we're) (?:told|given)|(?:follow|following) (?:the )?(?:script|orders|instructions)(?:$|[.,!?])|(?:lowly|humble|measly|a mere|mere|insignificant|run of the mill|bog standard|two[- ]bit) (?:[a-z]+ )?(?:{menialRole}|job|role|clerk|work|teacher|nurse|cook)|(?:someone|somebody|people|folk|the likes of) (?:like|of) (?:me|us)(?: (?:doesn't|don't|isn't|aren't|never|can't|would|could|who)|$|[.,!?])|(?:too|so) (?:small|junior|insignificant|unimportant|low down|stupid|thick|old)(?: down)? (?:to|for|a|in)(?! (?:me|my|a while))|what do i know|(?:not|isn't|ain't) my place to|above my (?:pay grade|station)|only because (?:i'm|we're) (?:cheap|the cheapest)|(?:just|only) because (?:we're|i'm|it's|they're) (?:cheap|cheaper|the cheapest|close|near|stuck)|(?:could|can|would) (?:be )?(?:learn(?:t|ed)?|pick(?:ed)? (?:it )?up|taught|do) (?:it )?in (?:a|an|one|two|three|half an?|ten|five|\\d+) (?:minutes?|hours?|days?|afternoon|morning|week)|(?:takes|took) (?:about )?(?:a|an|one|two|three|five|ten|half|\\d+) (?:minutes?|hours?|days?|afternoon|morning) to (?:learn|pick up|teach|train)",
    exceptions: ["(?:people|someone|somebody|folk) like (?:me|us) (?:who|could|would) (?:care|help|matter)"],
    reason: "Work spoken of as no real work, or oneself as nobody to speak.",
    matches: [
      "if you can call it a job",
      "I turn up, do my hours, go home",
      "a lowly clerk",
      "you could learn it in an afternoon",
      "who listens to people like me.",
      "Admin. You can dress it up but it's admin.",
    ],
    mustNotMatch: ["call me when it works", "too heavy to lift"],
  },
  {
    id: "en.minimizing.no-lives",
    effect,
    pattern:
      "(?:nobody|no one|no-one|nobody's|no one's|nobody's life|no lives?|not a life|no person's life)(?: is| are| ever|'s)? (?:going to |gonna |would |will |ever |really |'d )*(?:die|dies|life depends|lives depend|depends? on (?:me|it|my|us|what)|trusts? their|going to die|bleeds)|(?:it's|we're|i'm|this is|that's|they're) (?:only|just) (?:a |an |some |the |my )?(?:[a-z]+ )?(?:boxes|paper|papers|screws|bolts|cables|spreadsheets?|numbers|letters|forms?|parcels?|tins?|sandwich(?:es)?|burgers?|coffee|coffees|cakes?|biscuits?|socks|shirts|clothes|floors?|windows|toilets|bins|lids|labels|stickers|pdfs?|emails?|websites?|adverts?|ads|banners?|toys|plastic|cardboard|bricks|pipes|tiles|paint|soap|shampoo|crisps|sweets|pizza|beer|receipts?|invoices?|data|tickets?|widgets?|nuts and bolts|part|parts|component|components)(?!\\w)|(?:society|the world|humanity|mankind|the planet) ?\\?+|(?:bit|little|far|way) (?:too )?(?:grand|much|big|lofty|fancy|dramatic|strong)(?: for| a word| to say|$|[.,!?])|(?:big|grand|fancy|strong) word(?:s)? for|steady on|don't (?:exaggerate|overdo it)|that's a stretch|bit of a stretch|who needs (?:a|an|someone|somebody|another|that)|(?:nothing|not much|none of it is) (?:really )?(?:transferable|useful|that transfers|usable|of use)|(?:worth|worth absolutely) nothing (?:outside|elsewhere|anywhere|to)|(?:no|not any|not much|zero) use (?:outside|elsewhere|anywhere|for it|for that|in the real)|(?:useless|worthless|pointless) (?:outside|anywhere|elsewhere|knowledge|skill|skills|information|trivia)|(?:isn't|aren't|not|wasn't) even (?:the best|good|important|any good|a real|worth)|(?:mostly|all|just|only|it's|a load of|making|full of|cheap|plastic) (?:cheap |plastic |tatty |disposable )?(?:tat|rubbish|junk|crap|landfill|clutter|noise|fluff|filler|nonsense)(?:$|[.,!? ])",
    exceptions: [
      "so (?:that )?(?:nobody|no one) (?:dies|gets hurt|bleeds)",
      "(?:bit|little|way|far) (?:too )?much (?:time|work|to ask|noise|pressure|for (?:me|him|her|them)|on)",
      "(?:nobody|no one) (?:dies|died) (?:because|thanks|on my|if i do)",
      "(?:full of|a load of|all) (?:rubbish|crap|junk) (?:on|in|from)",
    ],
    reason: "No life hangs on it, it is only tins: the object made small.",
    matches: [
      "nobody dies if I'm late",
      "it's only tins",
      "society?? mate i clear gullies",
      "Bit grand for a woman who orders toner",
      "nothing transferable",
      "It's mostly tat that goes down them",
    ],
    mustNotMatch: ["so that nobody dies on my watch", "a bit much work on Mondays"],
  },
  {
    id: "en.minimizing.absence-asked",
    effect: { kind: "minimizing", confidence: 0.7 },
    pattern:
      "(?:would|'d|will|wouldn't|'ll) (?:not |n't |never |hardly |barely )?(?:even |just |simply |only )?(?:know|notice|realise|realize|clock|twig|cop) (?:it |on |i'm gone |i was gone |anything )?(?:till|until|for|before)|(?:carry|carries|carried) on(?: as (?:normal|before|usual))?|(?:closes?|closed|heals?|fills?) (?:over|up|in|the gap)|(?:gather(?:s|ing)?|collect(?:s|ing)?) dust|(?:goes?|went|get|find) (?:it |them |theirs )?(?:elsewhere|somewhere else)|(?:someone|somebody|anyone) else|(?:another|a new|some other|some|a different|an agency|the next) (?:temp|agency (?:worker|lad|girl|person|nurse|driver)|lad|girl|one|body|person|guy|driver|worker|robot)(?: would| 'd|'d| comes| turns| steps| will| could)? ?(?:come|step|be|take|slot|in|turn|do|fill|steps|appear|it)|(?:agency|temp|temps|cover|office|they) (?:would |'d |will |'ll |just )?(?:sends?|sent|ring|rings|get|gets|draft|drafts) (?:in )?(?:someone|somebody|another|a (?:temp|body|replacement|new)|the agency|an agency|anyone)|(?:they'd|they would|everyone'd|people'd|the kids'd|the children) (?:wouldn't mind|not mind|have (?:someone|miss|mr|mrs|another|the other)|barely|hardly|get (?:on|along)|just (?:use|do|get|ask)|still)|(?:grass|sun|weeds|clocks?|world|trains?|phones?|emails?) (?:would|'d|will) (?:still |just |keep )?(?:grow|rise|tick|turn|spin|run|ring|turning|spinning|running)|(?:not|nothing|no) (?:a lot|much|really|difference|change|one|big deal)(?: would| 'd|$|[.,!?])|(?:same|exactly the same|no different|business as usual|all fine|fine|normal)(?:$|[.,!?])|(?:probably|maybe|they'd|it'd|things'd|quite possibly) (?:be |run |go )(?:better|smoother|faster|quieter|fine|okay|ok)|(?:wouldn't|won't|doesn't|would not) (?:matter|make (?:a|any|much)|change|be a problem|be noticed|be missed|even (?:notice|know))",
    asks: ["role.absence"],
    exceptions: [
      "(?:can't|couldn't|couldnt|wouldn't be able) ",
      "(?:nothing|not much) (?:would|'d|'ll|will) (?:get|move|ship|leave|work|happen until|start)",
    ],
    reason: "A week without me, told as no loss.",
    matches: [
      "another temp comes in",
      "grass would grow. thats about the size of it",
      "Not a lot.",
      "they'd have Miss Patel, the children wouldn't mind",
      "it'd be fine",
    ],
    mustNotMatch: ["the ward couldn't take patients", "the toilets would be shut"],
  },
];
