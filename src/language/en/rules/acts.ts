import type { Act } from "../../finding.ts";
import type { Rule } from "../rule.ts";

const act = (act: Act) => ({ kind: "act", act, subject: "self" }) as const;
const open = "^\\W*(?:(?:{filler})\\W+){0,4}";

/** Dialogue acts. Whether one is what the utterance mostly does is decided in `dialogue-act.ts`. */
export const actRules: readonly Rule[] = [
  {
    id: "en.act.dont-know",
    effect: act("dont-know"),
    pattern: `${open}(?:(?:i|we|you|tbh|really|just|still|honestly|but|can't|and) ){0,3}(?:don't (?:really |actually |even )?know|do not know|dunno|dont no|idk|no idea|no clue|not a clue|(?:haven't|have not|haven't got|not got|ain't got) (?:a|any|the foggiest|the faintest|got a) ?(?:clue|idea|foggiest)?|i've no (?:idea|clue)|have no (?:idea|clue)|not (?:really |too |very |so |entirely |totally |quite )?sure|unsure|beats me|search me|who knows|god knows|lord knows|heaven knows|goodness knows|couldn't (?:tell|say)(?: you)?|can't (?:say|tell|think|answer|put my finger|imagine|picture|really say|really think)|cannot (?:say|think|tell)|hard to (?:say|tell|know)|difficult to say|your guess|never (?:really |actually |even )?(?:asked|thought|looked|considered|wondered|checked|been told|found out)|never know|i'd have to think|i'd need to think|need to think|let me think|wish i knew|if only i knew|nothing comes to mind|nothing springs|my mind's (?:a )?blank|mind's gone blank|drawing a blank|i'm stumped|stumped|pass on that|that's hard|that's a hard|hard question|tough question|no thoughts|h+m+|u+m+|e+r+m*|uh+|\\?+|\\.\\.+|ask me (?:another|when|later))(?: |$|[.,!?-])|^\\W*(?:h+m+|u+m+|e+r+m*|uh+)\\W*$|^[\\s?.]*\\?[\\s?.]*$`,
    span: "match",
    exceptions: ["don't know (?:anyone|a soul) (?:who|that)", "(?:i'm )?not sure what (?:you|this|that|the question)", "don't know what (?:you mean|you want|this is|to type|that means)", "not sure (?:i'll|i will|i want|i'd)", "never (?:thought|looked|considered) (?:of |about |at )?(?:it|that|this) (?:like that|that way|before|in that)", "can't (?:say|think) (?:of )?(?:enough|more highly)"],
    reason: "The person says they do not know.",
    matches: ["dunno. never looked", "idk ask sales", "no clue. they've never complained so i leave it", "Hmm", "not sure", "no idea really", "I honestly couldn't tell you"],
    mustNotMatch: ["not sure what you mean by fit", "I know exactly who", "not sure i'll be back"],
  },
  {
    id: "en.act.nothing",
    effect: act("nothing"),
    pattern: `${open}(?:i have |i've got |i've |there's |there is |i feel |i'd say |just |i can think of |it's |we have |got |really |absolutely |literally |)(?:nothing(?: really| much| at all| comes| to (?:say|tell|add|report)| in particular| that i| i can| special comes| springs)?|none(?: really| at all| that i| i can)?|nope,? nothing|not (?:really )?any(?:thing)?(?: really| much| i can| that i)?|no,? nothing|nowt|zilch|nada|n/a|zero|no (?:plan|plans|scene|scenes|feelings?|reaction|reactions|obstacles?|thoughts|difference|ideas)|there (?:isn't|is not|aren't|wasn't|weren't|are no|is no|was no|hasn't been|haven't been|'s no|'s not|'s none) (?:really )?(?:one|any|anything|none|a scene|any one|anything really|much|such|nothing)?|i (?:don't|do not|didn't|haven't) (?:really )?(?:have|got|do|feel|compare|think about|see) (?:one|any|anything|scenes|a scene|a plan|plans|much|feelings|that)|(?:don't|do not) (?:really )?(?:have|compare|feel (?:anything|much)|think about it)|can't (?:really )?remember (?:one|any|the last|a|when)|(?:don't|can't|do not|cannot) recall|i feel nothing|no feelings)(?: |$|[.,!?-])`,
    asks: ["concern", "mirror", "recipient", "contact", "comparison", "circle", "role", "vision", "outcomes", "assets", "supporters", "treatment", "close"],
    span: "match",
    exceptions: ["nothing (?:special|exciting|important|happens|would|changes|gets|goes|ever|worse|better|beats|but|wrong|i do|matters|transferable|unfair|to worry|would happen|clever|like)", "none of (?:them|us|the|my|it)", "(?:not|no) (?:any|anything) ?(?:one|more|like)", "don't (?:have|see) (?:to|a clue|the time|an?y idea|time)"],
    reason: "The person says there is none.",
    matches: ["There isn't one. Every day is the same day.", "Nothing. We're different floors", "cant remember one", "I dont have scenes. Its the same day two hundred times", "No plan. I'm just talking."],
    mustNotMatch: ["Nothing special. I come on time.", "nothing would happen without me"],
  },
  {
    id: "en.act.refuse",
    effect: act("refuse"),
    pattern:
      `(?:rather|prefer|sooner) (?:to )?not(?: (?:say|talk|answer|go|discuss|get|share|tell|think|do))?(?:$| |[.,!?])|(?:don't|do not|not|didn't|i won't|won't|not going to|not gonna) (?:really )?(?:want to |wanna |want |feel like |comfortable |going to |care to |like to |ready to |able to |in the mood to |wish to )?(?:talk(?:ing)?|answer(?:ing)?|discuss(?:ing)?|go(?:ing)? (?:there|into)|say(?:ing)? (?:any ?more|more|that|it here|who)|get into|share|think about (?:that|it)|pass this on|do this (?:one|bit|question)|open that|compare)(?: about (?:that|it|this|him|her)| (?:this|that|it)| any|$|[.,!?])|${open}(?:pass|skip|next|next question|skip (?:this|that|it|please)|can we skip|no comment|move on|moving on|let's move on|can we move on|change the subject|not today|not now|no thanks|no thank you|nah|leave it|leave that|none of your business|mind your|private|that's private|too personal|i'll pass|i pass|stop|stop asking|can't do it|can't do that|no way|not this month|not yet|not (?:ready|promising|happening|interested|doing that)|loaded question|bit of a loaded)(?: |$|[.,!?])|ask me (?:then|later|another time|next|when|again)|(?:that's|it's) (?:private|personal|none of|not (?:something|for)|a loaded|a bit (?:personal|loaded|private))|loaded question|(?:let's |can we |could we |please )(?:not|skip|leave (?:it|that)|move on|change|talk about something else)|(?:work|do|am) better alone|(?:don't|do not) want (?:anything done|any of|to$|that bit|help)|i refuse|not promising|pass$|pass[.,!]`,
    span: "match",
    exceptions: ["(?:talk|speak|say|talking) (?:to|with) (?:them|customers|patients|the|my|people|him|her|anyone|us)", "pass (?:it|them|on|this|the|that) (?:on|to|referrals|along|over|down|back)", "(?:next|stop|leave|pass) (?:the|them|us|shift|team|week|person|step|door|trains|people|line|time|year|month)", "rather not (?:have|be|see|lose|work)", "they (?:don't|won't|do not)", "not (?:yet|now|today) (?:anyway )?but", "(?:people|folk|customers|nobody|they|he|she|who) (?:won't|don't|doesn't|didn't) "],
    reason: "The person does not want to answer.",
    matches: ["I'd rather not say", "pass", "dont want to talk about that bit", "can't do it today, my head's mush", "not this month. not promising next either", "Nobody, I work better alone thanks"],
    mustNotMatch: ["I pass it on to the drivers", "they don't want to talk to us", "the next shift"],
  },
  {
    id: "en.act.agree",
    effect: act("agree"),
    pattern: `^\\W*(?:(?:um+|er+|hm+|oh|ah|well|i think|i guess|i suppose|honestly|tbh|no|mm+) ?,? ?){0,2}(?:yes|yeah|yea|yep|yup|ye|yh|aye|ya|ok|okay|okey|k|kk|sure|right|correct|exactly|true|agreed|indeed|absolutely|definitely|totally|certainly|of course|fair enough|fair point|that's (?:right|true|it|fair|about right|correct|me|the one|spot on|close|near enough|pretty much it|good)|thats about right|(?:about|sounds|looks|seems|feels|all|near enough|pretty much) (?:right|good|fine|ok|okay|fair|true|correct|accurate|about right|better|like me)|spot on|bang on|you got it|you've got it|got it|that's it|go on|go ahead|carry on|fire away|let's go|let's do it|ready|i agree|agree|i suppose so|i guess so|i think so|suppose so|guess so|will do|fine|good|great|perfect|happy with that|no changes|nothing to (?:add|change)|mhm|mm+|uh huh|makes sense|fits|it fits|not in the mood .{0,10}but go on)(?: |$|[.,!?])`,
    span: "match",
    reason: "Mere agreement.",
    matches: ["ok", "Yes that's about right, except I never said I loved it", "thats about right. except its my sister in law", "yeah", "sounds better when you say it", "fair enough"],
    mustNotMatch: ["no", "the nurses, yes"],
  },
  {
    id: "en.act.disagree",
    effect: act("disagree"),
    pattern:
      "^\\W*(?:(?:um+|er+|hm+|oh|ah|well|honestly|tbh|sorry|actually|but) ?,? ?){0,2}(?:no|nope|nah|not really|not quite|not exactly|not at all|wrong|incorrect|i disagree|disagree|don't agree|unfair no|no no)(?: |$|[.,!?])|(?:that's|thats|that is|it's|its|this is|that isn't|that's|you're|you've|you are) (?:really )?(?:not (?:right|me|true|what i (?:said|meant|mean)|how|it|correct|fair to say|quite right|accurate)|wrong|a (?:cheap|stupid|silly|daft|loaded|dumb|trick|ridiculous) (?:trick|question|comparison)|cheap|nonsense|rubbish|bollocks|bullshit|made me sound|twisting|putting words|missing the point|got (?:that|it|me) wrong|not getting it)|you (?:missed|misunderstood|got (?:it|that|me) wrong|made that up|forgot|left out|didn't (?:listen|get|understand))|i never said|i didn't say|didn't say that|not what i (?:said|meant)|don't (?:like|buy|agree|think (?:so|that's (?:right|true|fair)))|i don't like this|(?:trick|fool|con|flatter) me|trying to (?:trick|make me feel|flatter)|what other department|(?:it|they|that) (?:doesn't|don't|does not) (?:fit|apply|work like that|follow|compare)|can't compare|not the same(?: thing)?(?:$|[.,!?])|don't see how|come on[.!]?$",
    span: "match",
    exceptions: ["don't (?:like|buy) (?:the|my|our|his|her|when|being|it when|how|working|meetings|people)", "no (?:one|body|idea|clue|plan|budget|time|english|wrong|partners?|thanks|thank)", "not (?:really )?(?:any|anything|much|sure|one|a )"],
    reason: "The person says it is not so.",
    matches: ["no. thats not me, you've made me sound content", "I dont like this question.", "no its fair, they have targets and i dont", "You missed the part about Lena", "That's a cheap trick."],
    mustNotMatch: ["no idea", "I don't like the smell of the plant", "nobody"],
  },
  {
    id: "en.act.question-to-you",
    effect: act("question-to-you"),
    pattern:
      "(?:what|who|how|why|where|when|which|is|are|do|does|did|can|could|will|would|should|am|have|has|isn't|aren't|don't|so what|and what|same time)(?:'s|'re| ) ?[^.!?\\n]{0,90}\\?|^\\W*(?:(?:sorry|ok|so|wait|um+|er+|hi|hello|hmm+|and|but|before i answer that) ?,? ?){0,2}(?:what do you|what does (?:this|that)|what is this|what's this|whats this|who (?:are you|reads|sees|is this|can see)|are you (?:a |an |real|human|there|ai|bot)|is (?:this|there|it|anyone)|do (?:i|you) (?:have|need|want|know|speak|keep|store)|does my|can (?:i|you) (?:stop|ask|tell|write|explain|repeat|save|skip|come)|how (?:long|does|many|do (?:i|you))|what do i|what should i (?:type|write|say|put)|where (?:does|is|do)|will (?:my|this|you)|you (?:first|tell me))|(?:not sure|don't know|don't understand|unsure|no idea|depends|confused) (?:about )?what (?:you|u|this|that|the question|do you)(?:'re| are)? ?(?:mean|want|question|asking|is|by|after|looking)?|what (?:do|did) (?:you|u) mean|what counts as|so what do i type|you tell me|can you (?:write|do|explain|repeat|say)|who reads (?:this|these)|please explain|come again|say (?:that|it) again|don't (?:understand|get) (?:the question|what|this|you)",
    span: "match",
    exceptions: ["you tell me (?:to|that|when)", "(?:can|could) (?:you|i) (?:believe|imagine)"],
    reason: "A question to the software.",
    matches: ["do you think it is?", "not sure what you mean by fit", "do i have to use my real name", "You first. What's this for? Does my employer see it?", "is there a shorter version", "depends what you mean by receive"],
    mustNotMatch: ["the drivers I suppose", "I asked what they needed"],
  },
  {
    id: "en.act.asks-advice",
    effect: act("asks-advice"),
    pattern:
      "should i(?: |\\?|$)|(?:what|how|where|who|when) (?:should|ought|would|do|can|could|shall) i (?:do|go|start|say|tell|ask|begin|even|handle|deal|fix|change|get|make|find|stop)|what would you (?:do|say|suggest|advise|recommend|tell)|(?:any|some|your|give me|need|want|like) (?:some |any )?(?:advice|suggestions?|tips|recommendations?)|(?:can|could|would|will) you (?:please )?(?:advise|suggest|recommend|tell me what to|give me (?:some )?(?:advice|tips))|do you think i (?:should|ought|could)|what do you (?:recommend|suggest|advise|think i should)|tell me what to do|advise me|would you (?:quit|leave|stay|take it)|is it worth (?:me )?(?:changing|leaving|staying|trying|asking|quitting)|how do i (?:know|stop|get|tell|ask|start|deal|find|make|feel|become|move|change|cope)|what(?:'s| is) the best way",
    span: "match",
    exceptions: ["(?:they|customers|people|clients|patients|he|she|callers|students) (?:ask|want|need|asks|wants|come for|ring for|call for) (?:me )?(?:for )?(?:some |any |my )?(?:advice|tips|what)", "should i (?:type|write|answer|start|put|say more|continue|go on)", "why should i"],
    reason: "The person asks to be told what to do.",
    matches: ["Never asked them. Should I?", "I'd like some advice please: should I leave the civil service at 52?", "What would you say to someone whos done the same thing 30 yrs", "how do I get out of this"],
    mustNotMatch: ["customers ask for advice", "should I type here"],
  },
  {
    id: "en.act.off-topic",
    effect: act("off-topic"),
    pattern:
      "wrong (?:window|chat|tab|person|thread|channel|app|group)|meant (?:for|that for|this for) (?:slack|my|another|someone|the other|teams|whatsapp|a friend)|(?:weather|recipe|football|score|match|lottery|horoscope|joke|crypto|bitcoin|movie|film|song|poem|pizza|netflix|world cup|premier league|capital of|translate this|homework|president of)(?: like| for| today| tonight| last night| in| where| on|\\?)[^.!?]{0,40}\\?|tell me a joke|write me a (?:poem|song|story)|what's (?:the capital|\\d+ ?[+x*])|ignore (?:all |your )?previous|do you like (?:football|music|pizza|cats|dogs)|(?:favourite|favorite) (?:colour|color|food|film|song)|who won (?:the|last)",
    span: "match",
    reason: "Outside work altogether.",
    matches: ["sorry wrong window", "what's the weather like where you are, robot", "tell me a joke"],
    mustNotMatch: ["we work in all weather", "match the names to the trays"],
  },
  {
    id: "en.act.greeting",
    effect: act("greeting"),
    pattern:
      "^\\W*(?:(?:oh|um+|er+|ok|well|so|right|anyway) ?,? ?)?(?:hi|hii+|hello|helo|hullo|hey|heya|hiya|howdy|yo|greetings|namaste|salaam|salam|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g'day|alright|hi there|hello there|happy (?:monday|tuesday|wednesday|thursday|friday)|nice to meet|pleased to meet|thanks for having me)(?: |$|[.,!?])|thanks for having me|(?:anyway|so) (?:hi|hiya|hello)|nice to meet you|^\\W*(?:typing this|just off|only got)",
    asks: ["null"],
    span: "match",
    exceptions: ["morning(?::| mouse| shift| staff| team| round)", "alright (?:so|then|i|but)", "(?:hi|hey) vis"],
    reason: "A greeting at the door.",
    matches: ["hi", "Good morning. I am Rosalie from Laguna", "alright", "Namaste. I am sanitation worker"],
    mustNotMatch: ["Morning: mouse cages.", "hi vis jackets"],
  },
  {
    id: "en.act.end",
    effect: act("end"),
    pattern:
      "(?:^|[.!?,] ?)(?:ok |okay |right |well |anyway |so |alright |thanks |thank you )*(?:bye|goodbye|good bye|good night|goodnight|night|see (?:you|ya)|cheers then|ta ra|take care|that's (?:all|it|enough)(?: for (?:now|today|me|tonight))?|that'll do|i'm done|i am done|we're done|done for today|all done|i'm finished|let's (?:stop|finish|end|leave it|call it)|(?:i )?(?:have to|gotta|got to|need to|must|should|better) (?:go|run|leave|get back|dash|head off|log off|stop here|sleep)(?: now| to work|$|[.,!?])|i'll (?:stop|leave it|finish|end|go) (?:here|there|now)|stop (?:here|there|now)|rather stop|end (?:it )?here|finish here|quit|exit|that was (?:helpful|useful|nice|good|ok|okay|fine)|it was (?:nice|ok|okay|good|useful|helpful)(?: though)?$|once was enough|no more|enough for (?:today|now)|my (?:break|lunch)(?:'s| is) over|back to work)(?: |$|[.,!?])|(?:not sure |don't think |doubt )(?:i'll|i will|i'd) (?:be back|come back|return|do this again)|(?:thanks|thank you|cheers)(?: (?:very much|so much|a lot|for (?:this|that|listening|your time|the chat|everything|today|asking)))?,? ?(?:bye|goodbye|that's all|i'm done|good night|that's it)?\\W*$",
    span: "match",
    exceptions: ["(?:no|yes|ok) thanks,? (?:i|but)", "that's (?:all|it) (?:i|we|she|he|they|the|really|my)", "(?:said|says|saying|say|a|no|never|got|get|gets|without|of|any|much|their|'|\") ?(?:a )?(?:thanks|thank you|cheers|bye|goodbye|hello)", "(?:thanks|thank god|thanks to|thank you card|thank-you)", "(?:night|evening) (?:shift|staff|team|porter)", "have to (?:go|run) (?:to|through|round|and|home|via|on|for|up|down|the|over|out|back|with|a)"],
    reason: "The person wants to end.",
    matches: ["not sure i'll be back. it was ok though", "I'd rather stop here for good if that's ok.", "bye", "ok that's all for today", "No thanks, I think once was enough."],
    mustNotMatch: ["she said thanks", "that's all I do", "I have to go to the ward"],
  },
];
