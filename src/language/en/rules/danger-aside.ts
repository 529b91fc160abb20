import type { Rule } from "../rule.ts";
import { family, words } from "../words/danger.ts";
import { risk } from "./risk-effect.ts";
import { denials } from "./risk-wish.ts";
import { idioms, others } from "./self-harm.ts";

const ask = risk("self-harm", "ask");
const ways = (...all: readonly string[]) => all.join("|");

const wishing =
  "(?:want\\w*|wanna|wish\\w*|like to|love to|could|feel like|felt like|think\\w* (?:about|of)|thought (?:about|of)|dream\\w*|imagin\\w*|pictur\\w*|rather|tempted|ready|urge|just)";
const lying =
  "(?:lie|lay|lying|laying|sit|sink|sinking|walk|walking|wade|wading|float|floating|drift|drifting|swim|swimming|roll|crawl|curl|curling|go)(?: down| out| in| into| away| off| up)*";
const element =
  "(?:snow|sea|water|river|lake|loch|tide|waves?|ground|earth|soil|sand|grass|leaves|dark|fog|field|woods?|forest|hedge|ditch|moss|bog|ice|road|tracks?)";
const takesMe =
  "(?:cover|take|bury|swallow|have|close over|carry|keep|drown|freeze|pull)(?:s|ed)? me(?! (?:home|to work|to the|up to date|company|going|warm|busy|back))";

/** A word that sounds like it, said of holidays, of removals and of the job. */
const elsewhere: readonly string[] = [
  "(?:stock|order|dispens\\w*|pack\\w*|deliver\\w*|count\\w*|collect\\w*|residents?'?|patients?'?|clients?'?|customers?'?) (?:[\\w']+ ){0,4}(?:pills|tablets|meds|medication|morphine|insulin)",
];

/** A wish to die told by the way: in pictures of lying down and being covered, in plans without oneself, in what others will get. */
export const dangerAsideRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.aside-outright",
    effect: risk("self-harm", "act"),
    pattern: ways(
      "(?:i|i'm the one who|part of me|bit of me|half of me|my head|my brain)(?: still| just| really)? (?:want|wants|wanted|wish|wishes) me (?:dead|gone for good)|death (?:is|'s|was) (?:still |only |really |just )*(?:what i(?:'m| am) after|what i want|all i want|where i want|the plan)",
      `(?:by|when i say) (?:go|going|leave|leaving|that|it|gone|away|out|stop|rest) (?:,? ?i mean|i meant) (?:to )?(?:die|dead|dying|death)(?!\\w)`,
      `(?:took (?:his|her|their) own life|killed (?:himself|herself)|hanged (?:himself|herself)|passed|died|buried|funeral|lost him|lost her)[^\\n]{0,80}(?:i'm|im|i am|i'll|i will|i want)(?: going| gonna)?(?: to)? (?:follow|join) (?:him|her|them)(?! (?:on|in|into|to the (?:funeral|firm|trade)|at|up))`,
      "(?:suicide|killed themselves|took their own lives|topped themsel\\w+|hanged himself|hanged herself|ended it)[^\\n]{0,60}(?:planning|plan|planned|going|want|wanting|mean|intend|ready)(?:ing)? to be (?:the )?(?:next|second|third|fourth|fifth|sixth|another one)",
      "(?:buried|dead|funeral|in the ground)[^\\n]{0,40} (?:planning on|been planning|looking forward to|counting on)[^.!?\\n]{0,20}(?:buried|dead|that|funeral|bit|part|it)",
      "(?:hear|hearing|heard|voice|voices|in my head|telling me)[^.!?\\n]{0,40} kill (?:ur|your) ?self|(?:^|[\"'])dead and (?:done|finished|gone)(?: with(?: it)?)?[\"']?(?=$|[.!?])",
    ),
    exceptions: [...idioms, ...denials],
    span: "match",
    reason: "A wish to die said outright, in passing.",
    matches: [
      "everyone's nice, I'm the one who wants me dead",
      "death is still what I'm after",
      "before I go, and by go I mean die",
      "my sister took her own life and I'm going to join her",
      "I keep hearing it in my head, kill yourself",
      "my uncle hanged himself and my cousin, and I plan to be the third",
    ],
    mustNotMatch: [
      "the boss wants me dead lol",
      "he passed and I'm going to follow him into the trade",
      "dead and gone, those days",
    ],
  },
  {
    id: "en.risk.self-harm.aside",
    effect: ask,
    pattern: ways(
      `${wishing} ${words(3)}(?:to )?${lying} [^.!?\\n]{0,30}${element}[^.!?\\n]{0,30}(?:let (?:it|them|the \\w+)|and (?:not|never) |until (?:it|i)(?: |'m)|till (?:it|i)(?: |'m)|${takesMe}|swallow|stay there|just stop|(?:keep|kept) (?:going|walking|swimming)|not come back)`,
      `let (?:it|the (?:snow|sea|water|earth|ground|waves?|tide|dark|sand|cold|river|leaves|soil)) (?:just |all |slowly |quietly )*${takesMe}`,
      "(?:go to sleep|sleep|close my eyes|lie down|drift off|nod off)[ ,.]+(?:and |then |and then )?that(?:'s| be| is| would be|'d be) (?:that|it|me|the end)(?! (?:till|until|for the (?:night|day)|sorted|for today|at the weekend))",
      'no more (?:mornings|tomorrows|birthdays|waking|days(?= (?:at all|ever|for me)|$|[.!?"]))(?! (?:like|off|with|at|in))',
      "not (?:just |only )?the (?:job|shift|work|place|boss|contract)[.,;:]+ ?(?:i mean |it's )?(?:all of it|everything|the whole (?:thing|lot|show)|life|being here)(?=$|[.,!?])",
      "(?:cross\\w*|stepp\\w*)(?: [\\w']+){0,3} (?:road|street|junction|lines?|tracks?)?[^.!?\\n]{0,20}(?:didn't|don't|stopped|without|not|never) (?:even )?look(?:ing|ed)?(?=$|[.,!?]| (?:first|both|any ?more|left))|i've stopped looking(?=$|[.!?])",
      "(?:reason|point) (?:to|in|for) (?:do|doing|fac\\w+|see|seeing|reach\\w*|get to|getting to) (?:tomorrow|another day|the next|next week|any more days)|(?:left|leave|leaving|took|taken) (?:myself|my (?:own )?name|me) off (?:it|the (?:rota|roster|list|plan|schedule))[^\\n]{0,60}(?:alive|won't be|wont be|not be|didn't expect|didnt expect|anywhere|by then|after)|(?:won't|wont|not going to) be (?:anywhere|anything|anyone) (?:by|after|then)",
      "(?:don't|dont|not|didn't|didnt|never|can't) (?:think|expect|see|picture|imagine|reckon)(?: that)?(?: i'?ll| i will| i'd| to| myself)? (?:still )?(?:be|being) (?:around|alive|here)(?= (?:to|for|by|then|past|after|much|at all|next|in (?:spring|summer|winter|the new year|a year))|$|[.!?])(?! (?:for (?:the )?(?:meeting|party|do|handover|interview|review|lunch)|to (?:see|meet) (?:you|the client)))",
      `(?:kids?|children|wife|husband|family|mum|mam|they|she|he)(?:'d|'ll| would| will| could)? (?:at least )?(?:get|have|be left|live on|be sorted by) the (?:insurance|payout|life cover|death benefit|death in service)|(?:more|better) (?:use|good|value) (?:to (?:them|anyone|everyone|the kids) )?(?:dead|gone|than i am|than me)(?! (?:now that|at (?:this|maths)))`,
      "(?:late|passed|died|buried|lost|in heaven|grave|gone now|up there)[^\\n]{0,60}i(?:'ll|'d| will| would|'m going to| hope to)(?: be| like to)?(?: seeing| see| joining| join| with| be with) (?:him|her|them)(?= (?:soon|again|before long|shortly|if i|one of these|any day|there)|$|[.!?])",
      "wanted out of (?:life|this life|it all|the world|living)|(?:nearly|almost) finished me(?: off)?(?= (?:in|that|back|once|altogether)|$|[.!?])(?! (?:in the (?:gym|heat)|laughing))|on the (?:brink|edge|verge|ledge)(?: of it)? (?:once )?(?:myself|meself|mysel\\w*|masel\\w*)|tried (?:to )?end(?:ing)? it(?= (?:in|last|on|once|twice|before|that|at|all|when|after)|$|[.,!?])(?! (?:with (?:him|her)|on good|there))",
      "(?:i|i'd|i've|had|was|been|having)(?: had| have| what| through| in| you| might| call| a| one| an| really| very| pretty){0,7} (?:bad|dark|rough|black|terrible|low|awful) (?:spell|time|patch|winter|year|period|stretch|bout|summer|spring)[^\\n]{0,40}(?:tablets|pills|in hospital|hospital,|hospital\\.|the ward|section\\w*|stomach pump|crisis team|rope|the bridge|the note|a note|letters|wanting (?:to|not))",
      "(?:the|my) last (?:conversation|talk|chat|words?|message|meal|kind word|person|face) i(?:'ll| will|'d|) (?:ever|get to|want|wanted|have)(?! (?:said|thought|expected) i'd)|letters? (?:are |all |is |both )*(?:written|done|ready|sealed) (?:to|for) |(?:my )?will (?:is |'s |was |got )?(?:signed|written|witnessed|sorted)(?= (?:on|last|this|thursday|friday|monday|tuesday|wednesday|and|now|too)|$|[.,!?])",
      "(?:thought|think|thinking)[ ,\"':]+no,? (?:mate |love |pal |son )?(?:you|he|she|they|nobody) (?:won't|wont|will not|will)(?=$|[.,!?]| (?:mate|love|pal|because|see me))|(?:it's|its|just) (?:the )?(?:living|life|being (?:here|alive)|existing|waking up) (?:that )?i (?:can't|cannot|cant|can no|no longer|'m done|am done|'m tired|am tired|'ve had)",
      "(?:for )?me (?:just |quietly |simply |to )*not (?:to be|being|be) (?:in it|part of it|there(?= at all)|in the world|on it)(?=$|[.,!?])|(?:world|everything|life|everyone) (?:to |can |could |should |would )?(?:carry|go|keep)(?: on| going| turning)?[^.!?\\n]{0,20}(?:without me|me not|minus me)(?=$|[.,!?]| in it)",
      `(?:giv(?:ing|en)|gave) (?:all |most of |some of )?(?:my )?(?:things|stuff|belongings|clothes|books|tools|records|kit|instruments?) away(?! (?:to charity|because|as we|on freecycle))[^\\n]{0,60}(?:seems|tidy|easier|won't|wont|need|before|felt|light|peace|nobody|${family})|waiting (?:for|on) (?:my|the) body to (?:catch up|give|stop|follow|finish)|(?:once|when) i'?m out of the (?:road|way|picture) (?:for good|altogether|permanently)`,
    ),
    notAsks: ["recipient.effect", "recipient.trouble"],
    exceptions: [
      ...idioms,
      ...denials,
      others,
      ...elsewhere,
      "(?:holiday|beach|hammock|retir\\w*|annual leave|moving (?:house|out|in)|downsiz\\w*|new job|notice|contract|redundan\\w*|maternity|transfer\\w*|agency)[^\\n]{0,80}",
      "[^\\n]{0,60}(?:holiday|sunbath\\w*|retir\\w*|downsiz\\w*|new job|notice|redundan\\w*|maternity|transfer\\w*|my contract)",
      "(?:snow|sea|water|grass|sand)(?: [\\w']+){0,4} (?:with (?:the|my) (?:kids|dog|children|family)|for (?:a|the) (?:swim|paddle|picnic))",
    ],
    span: "match",
    reason:
      "Pictures of lying down for good, plans that leave one out, what others will get, spells of long ago.",
    matches: [
      "I'd like to lie down in the long grass and not get up, let the leaves cover me",
      "i want to walk into the sea and let it take me",
      "to go to sleep and that be that",
      "Lights out, no more mornings",
      "it's a lot. not the job. all of it.",
      "crossing the road I didn't look",
      "cant see a reason to do tomorrow",
      "did the rota for May and left myself off it, won't be here",
      "I don't think I'll still be around by then",
      "kids'd get the insurance",
      "My late wife. I'll be seeing her before long",
      "I had a bad spell years back, pills, hospital, all that",
      "it was the last conversation I ever wanted to have",
      "it's living I can't do any more",
    ],
    mustNotMatch: [
      "I want to lie down on the grass with the kids",
      "no more mornings like that please",
      "I don't think I'll be here for the meeting",
      "I left my name off the rota by mistake",
      "walk into the woods and keep the dog going",
      "I want to lie down in the sea on holiday and let it carry me",
      "we had a bad winter, the roof went",
      "I gave my old books away to charity",
    ],
  },
  {
    id: "en.risk.self-harm.aside-absent",
    effect: ask,
    pattern: ways(
      "(?:want|wanna|like|love|rather|wish|ready|better|be|me|easier|happier)(?: to| i| be| was| were| just| only| all| already|'d){0,4} (?:in|under|beneath|below) (?:the|my) (?:ground|earth|soil|turf|clay|grave|daisies|grass)(?! (?:floor|staff|crew|level|team|heat|cables?|pipes?))",
      "(?:not|n't|no longer|stop|stopped|quit|done)(?: to| want to| wanna| be)? (?:be|being) (?:a |an )?(?:person|human(?: being)?|me|anyone|anybody|somebody|a someone)(?= any ?more| at all| for good|$|[.!?])|never (?:have |had |'ve )?(?:existed|been born|been made|been conceived)(?! (?:before|until|in (?:this|our)))",
      `(?:standing|stood|stand|sat|sitting|going up|go up|walk\\w* up)(?: up)? (?:on|at|to|by) (?:the )?(?:very )?(?:top|edge|roof|top (?:deck|floor|level)|ledge|railings?|parapet)(?: [\\w']+){0,5} (?:car park|building|multi-?storey|bridge|tower|flats|block)[^.!?\\n]{0,40}(?:every|each|most|lunch|lately|again|after|nights?|thinking|and (?:think|look|wonder)|long time|an hour)`,
      "(?:saved|saving|stockpil\\w*|hoard\\w*|hidden|hiding|kept back|keeping back|stash\\w*|squirrel\\w*|put(?:ting)? by|built up)(?: up| back| away| by)?(?: [\\w']+){0,4} (?:morphine|pills|tablets|insulin|paracetamol|codeine|oxy\\w*|meds|medication|sleepers|fentanyl|patches|diazepam|valium|sleeping)(?!\\w)",
      "(?:only|the|one) (?:reason|thing)(?: why| that)?(?: i've| i have| i| that's)? (?:not|never|haven't|didn't|don't|stopped me|stopping me|keeping me)(?: [\\w']+)? (?:done|do|doing|did) it(?=$|[.,!?])|(?:stuck|manage|cope|know|find|fine|ok|okay|alone)[^.!?\\n]{0,20}(?:after|once|when) (?:i've|i have|i|it's) (?:done|do|did) it(?=$|[.,!?])",
      "(?:over|stop|end|finish\\w*|done|gone|off)[ ,.]+(?:and )?i mean (?:me|my life|all of me|myself)(?=$|[.,!?])|^\\W*(?:gone|dead|out of (?:it|here)|finished|over) (?:by|before) (?:spring|summer|autumn|winter|christmas|easter|new year|thirty|forty|fifty|the (?:new year|weekend|snow)|\\w+day)\\W*$",
      "(?:go|goes|went|be|fade) (?:all )?(?:black|dark|blank|quiet|silent) and (?:just )?(?:stay|never|not come|that's it)|(?:stop|end|over)[.,! ]+(?:everything|all of it)[.,! ]+(?:breathing|living|being)|came close (?:on|last|again|in|to it)[^\\n]{0,40} (?:car|engine|rope|pills|tablets|bridge|roof|garage|note|tracks)(?!\\w)|(?:don't|dont|can't|cant|do not) see (?:the weekend|tomorrow|christmas|next (?:week|month|year)|spring|summer)(?=$|[.,!?])|(?:get|gets|getting|have) the (?:house|flat|car|savings|lot) when i(?:'m)? (?:go|gone|die)(?=$|[.,!?])",
      "i(?:'ve| have) (?:already )?(?:said|made) (?:my )?goodbyes?(?! to (?:the (?:team|lads|ward|residents|office|job|firm|company)|everyone (?:at|in)|my (?:team|colleagues|old)))|(?:said|saying|say) (?:my )?goodbyes? to (?:the|my) (?:dog|cat|cats|dogs|horse|sea|river|view|garden|birds)",
      `(?:every|each|most|all) (?:single )?(?:day|night|morning|afternoon|evening|shift|break|lunch)[^.!?\\n]{0,20}(?:think\\w*|star\\w+|look\\w*|dream\\w*) (?:about|of|at) (?:the |that )?(?:railway(?: line)?|tracks|river|bridge|platform|canal|roof|edge|rope|pills|tablets|medicine (?:cupboard|cabinet)|cliffs?|drop|sea|water|gun|oncoming \\w+)|(?:how )?eas(?:y|ily)[^.!?\\n]{0,25}(?:medicine (?:cupboard|cabinet)|drugs? (?:cupboard|cabinet|trolley)|the pills|the tablets|the insulin|the rope|the tracks|the railings?|the gantry)|one (?:more )?step[ ,.]+(?:that's all|and|it'd be|is all)[^\\n]{0,40}(?:quiet|over|done|gone|peace|end)`,
      `(?:cry|grieve|be sad|be upset|mourn|miss me|be gutted)(?: [\\w']+)? for (?:a|one|two|three|about a|maybe a) (?:few )?(?:days?|weeks?|months?|while|bit|year)[^\\n]{0,30}(?:then|after (?:that|which)|and (?:then|get on))|if i (?:got|get|had|have|was told i had|caught) (?:the |a )?(?:cancer|tumou?r|something (?:bad|serious|terminal)|diagnos\\w*|bad news)[^.!?\\n]{0,30}(?:wouldn't|won't|not|i'd not) (?:bother|fight|treat|have (?:the )?(?:chemo|treatment)|tell (?:anyone|anybody)|mind)`,
      `(?:won't|wont|not going to|will not|not) be (?:here|around|about|alive)(?= (?:to|by|when|for) (?:see|read|spend|need|use|then|that|it|open|find)|$|[.,!?])[^\\n]{0,30}(?:nearly laughed|take care|no point|doesn't matter|never mind|what (?:for|of))|(?:take care|look after yourself|see you (?:soon|next|later|then))[^\\n]{0,60}(?:won't|wont|not going to) be (?:here|around|alive)|no point (?:in )?planning[^\\n]{0,20}(?:gone|dead|not be here|won't be)`,
    ),
    notAsks: ["recipient.effect", "recipient.trouble"],
    exceptions: [
      ...idioms,
      ...denials,
      others,
      ...elsewhere,
      "(?:inspect\\w*|repair\\w*|paint\\w*|clean\\w*|smok\\w*|photo\\w*|lunch break with|clamp\\w*|patrol\\w*)[^.!?\\n]{0,60}",
      "(?:work\\w*|drill\\w*|dig|digging|cables?|pipes?|miners?|tunnel\\w*)(?: [\\w']+){0,4} (?:in|under|beneath|below) the (?:ground|earth|soil)",
      "(?:retir\\w*|new job|notice|contract|redundan\\w*|maternity|transfer\\w*|leaving (?:do|party)|on leave|holiday)[^\\n]{0,60}",
      "[^\\n]{0,60}(?:retir\\w*|new job|my notice|redundan\\w*|maternity|leaving do|holiday)",
    ],
    span: "match",
    reason: "Oneself out of the world: under the ground, nobody any more, a stock of tablets, goodbyes said.",
    matches: [
      "I'd rather be under the ground where it's quiet",
      "I just want to not be a person any more",
      "a button that made me never have existed",
      "been sat on the roof of the car park every lunch",
      "I've been saving up my mum's sleeping tablets",
      "the kids are the only reason I've not done it",
      "I want it over, I mean me",
      "Gone by spring",
      "I've said my goodbyes",
      "every evening I think about the railway line",
      "they'd cry for a week and then get on",
      "if I got cancer I wouldn't fight it",
      "I'd like it all to go dark and stay dark",
      "came close last night, the engine running and all",
    ],
    mustNotMatch: [
      "I lay cables under the ground",
      "I count out the residents' tablets",
      "I've said my goodbyes to the team, new job Monday",
      "we inspect the roof of the car park every month",
      "that machine never existed before we built it",
      "the only reason I've not done it is the printer",
    ],
  },
];
