import type { Act } from "../../finding.ts";
import type { Rule } from "../rule.ts";

const act = (act: Act) => ({ kind: "act", act, subject: "self" }) as const;

/** What may stand before a short answer and says nothing. */
const open =
  "^\\W*(?:(?:um+|uh+|er+m?|hm+|oh|ah|well|ok|so|right|sorry|honestly|tbh|look|sure|i think|i guess|i suppose|to be honest|no|nah|god|jesus|christ|lol|haha|ay|aiyo|arre|naku) ?,? ?){0,3}";
/** What may follow it and adds nothing. */
const close =
  "(?: (?:really|tbh|honestly|sorry|mate|love|pal|po|sir|ma'?am|mam|now|yet|today|here|at all|anymore|any more|either|though|tho|so far|offhand|off the top of my head|i'm afraid|to be honest|to be fair|lol|haha|please|thanks|thank you|actually|in truth|boss|bhai|ji|like|that|this|it|to you|ya|you))*\\W*$";

/** Acts told in a few words and nothing else. */
export const shortActRules: readonly Rule[] = [
  {
    id: "en.act.dont-know.short",
    effect: act("dont-know"),
    pattern: `${open}(?:(?:i'm|i am|i|we) )?(?:(?:really|genuinely|just|still|simply|truly|actually|literally) )?(?:(?:have|had|'ve|'ve got|got) (?:absolutely |literally )?(?:no|zero|not a) (?:clue|idea|notion|thought|answer)s?|wouldn't have (?:a|the) (?:clue|notion|first idea|foggiest|baldy|scooby)|(?:not|never) (?:the|a|gave it|given it|give it|gave that|given that|had) (?:faintest|foggiest|baldy|scooby|notion|breeze|slightest|much thought|a (?:second |minute's )?thought|any thought|thought)|(?:haven't|have not|ain't got|don't have|do not have|haven't got|hadn't) (?:the|a|an|any|got a|got the|given it a|given it any|given that a|much) (?:foggiest|faintest|notion|baldy|scooby|thought|answer|clue|idea|breeze|inkling)|(?:can't|cannot|can not|couldn't|not able to|unable to|wouldn't be able to) (?:really |honestly |quite |even )?(?:answer|say|tell|think of (?:one|any|anything|it)|put (?:it|that) (?:in|into) words|put words (?:to|on) it|call it|judge|imagine|picture it|explain it|work it out|figure it out|decide|choose)|(?:don't|do not|can't|cannot) (?:really |even )?(?:remember|recall)(?: (?:what|which|how|when|who) [\\w' ]{2,30}| it| one| any| exactly| much)?|(?:how|why) (?:should|would|could|the hell should|on earth would|am) i (?:supposed to )?(?:know|tell)|(?:am |'m )?not getting (?:the|an|any) answer|no answer|(?:your|anyone's) guess is as good|ewan(?: ko)?|di ko alam|hindi ko alam|pata nahi|malum nahi|i no (?:know|sabi)|me no know|no sé|no se|je ne sais pas|keine ahnung|not something (?:i've|i have|i) (?:ever )?(?:thought|think|considered)[\\w ]{0,12}|(?:it )?depends|hard to (?:say|tell|know|put|judge|explain|describe|name)[\\w' ]{0,20}|(?:used to|once) (?:have|had|know|knew) (?:an? |the )?(?:answer|idea|reason)[\\w' ]{0,12}|(?:i'm )?(?:stumped|lost|blank|at a loss)|(?:mind|head|brain)(?:'s| is)? (?:gone |went |a )?(?:blank|empty|mush)|(?:big|tough|tricky|hard) (?:one|question)|(?:that's|thats) a (?:tough|big|hard|tricky|good|difficult) (?:one|question)|never asked(?: (?:them|him|her|anyone|myself|it|that))?|(?:i'd|i would) (?:only |just )?be guessing)${close}`,
    span: "match",
    reason: "Not knowing, in a few words of any English.",
    matches: [
      "I wouldn't have a clue",
      "i genuinely have no clue",
      "can't say yet",
      "How should I know",
      "never gave it a thought",
      "I used to have an answer to that",
      "ewan ko po",
      "I'm not able to answer that now",
    ],
    mustNotMatch: ["can't say enough about her", "I never asked for this job", "the customers have no idea"],
  },
  {
    id: "en.act.nothing.said",
    effect: act("nothing"),
    pattern: `${open}(?:nothing (?:unfair|worth (?:mentioning|saying|telling)|i can think of|that i know of|comes to mind|springs to mind|to add|to report|stands out|in particular|yet|new|jumps out|i could name)|(?:we|i|they) (?:don't|do not|haven't|have not|never|didn't) (?:really |ever |actually )?(?:have|had|got|get|do|see|saw)(?: got)? (?:one|any|a slogan|a motto|a phrase|a vision|anything|one of those|slogans|a plan|any of that|other departments|partners|that)|(?:don't|do not|never) (?:have|had) (?:one|any)|not (?:that|as far as|one that) i (?:can (?:see|think of|tell|remember)|know|am aware|'m aware|remember|recall)(?: of)?|(?:nobody|no one|noone|no-one|none) (?:did|does|has|has yet|ever did|ever has|comes|came|would|really has|waits?(?: for (?:me|us|it))?|is waiting(?: for (?:me|us|it))?|needs? to wait|at work|here|there)|(?:the answer is )?(?:none|nothing|zilch|nada|zip|nil|naught|nought|bugger all|sod all|fuck all|wala|kuch nahi|walang)|there(?:'s| is) (?:nobody|no one|none|nothing|not one)|(?:absolutely|literally|completely) (?:nothing|none|nobody))${close}`,
    asks: [
      "concern",
      "mirror",
      "recipient",
      "contact",
      "comparison",
      "circle",
      "role",
      "outcomes",
      "assets",
      "supporters",
      "treatment",
      "close",
      "vision",
    ],
    span: "match",
    reason: "There is none, in a few words.",
    matches: [
      "nothing unfair",
      "we dont have one",
      "not that i can see",
      "Nobody has.",
      "nobody did",
      "nobody waits for me",
      "nothing worth mentioning",
    ],
    mustNotMatch: [
      "nobody waits for me, I'm the last one out and I lock up",
      "we don't have any gloves left on the ward",
    ],
  },
  {
    id: "en.act.refuse.short",
    effect: act("refuse"),
    pattern: `(?:i |we )?(?:won't|will not|'m not|am not|not going to|ain't) be (?:making|giving|answering|doing|naming|setting|sharing) (?:any |a |that|this)|(?:can|could|may) we (?:please )?not|no more (?:plans|questions|of (?:this|that|these))|(?:i )?(?:don't|do not|never) do (?:numbers|scores|ratings|feelings|plans|goals|slogans|scales|small talk|this sort)|don't (?:pin|push|rush|press|make|force) me(?! (?:do|redo|work|stay|clean|feel (?:like|small))(?!\\w))|(?:too raw|still raw|too sore|too soon|too close to home|too much)(?=$|[.,!])|(?:let's|lets|let us) (?:leave|park|skip|drop) (?:it|that|this)|(?:i'll|i will|i'd|would) (?:rather |sooner |prefer to )?(?:skip|pass on|leave|park) (?:this|that|it)(?: one)?|(?:do not|don't|dont) (?:wish|want|like|care) (?:to |for )?(?:discuss|talk|speak|anyone (?:phoned|called|told|contacted|informed)|anybody (?:phoned|called|told)|(?:you|them|anyone|people) (?:to )?(?:ring|call|phone|tell|contact)|be (?:rung|called|phoned|contacted))|(?:not|never) (?:happening|on your life|in a million years|a chance)(?=$|[.,!])|${open}(?:skip|pass|next|leave it|drop it|move on|no comment|private|personal)${close}`,
    span: "match",
    exceptions: ["(?:pass|skip|leave) (?:it|this|that) (?:on|to|over|along|at|with|in|by)"],
    reason: "Leave to be silent, asked for or taken.",
    matches: [
      "i won't be making any promises",
      "can we not",
      "I don't do numbers",
      "don't pin me down",
      "too raw, skip it",
      "no and i dont want anyone phoned",
      "dont make me say it again",
    ],
    mustNotMatch: ["they don't make me redo it", "I pass it on to the drivers", "next tuesday"],
  },
  {
    id: "en.act.agree.short",
    effect: act("agree"),
    pattern: `^\\W*(?:(?:oh|ah|well|um+|ok|yeah|yes|wow|ha|hm+) ?,? ?){0,2}(?:grand|grand so|sound|class|deadly|perfect|lovely|brilliant|no (?:complaints|objections?|arguments?|changes|notes)|(?:can't|cannot|couldn't|won't) argue(?: with (?:that|it))?|(?:you|u) (?:have |'ve )?(?:understood|got (?:it|me|that)|heard me|have it|have me|summed it up|captured it|nailed it)(?: (?:right|correctly|well|exactly|in one|perfectly|spot on|down))?|(?:that|it|this)(?:'s| is|s)? (?:me|right|it|accurate|correct|about it|the size of it|how it is|fine|fair|good|spot on|true|all right|grand|accurate enough|close enough|near enough)(?: (?:all right|alright|to a t|in a nutshell|exactly|really|so))?|(?:looks|reads|sounds|seems|feels) (?:fine|right|good|ok|okay|fair|accurate|true|like me|grand|about right|all right|alright)(?: to me)?|(?:correct|right|true|exactly|precisely|indeed),? (?:kindly )?(?:proceed|go ahead|carry on|continue|go on)|kindly proceed|proceed|(?:tama|opo|oo|haan|han ji|ji haan|sige|sige po|oya|beeni|si|ja|da|oui)(?: (?:po|ji|na))?|would suit me|suits me|works for me|happy days|go for it|why not|deal|done|(?:i )?(?:hear|get) you|fair (?:do's|dos|play|cop|point|enough)|can't deny (?:it|that)|(?:i )?suppose (?:so|you're right))${close}`,
    span: "match",
    notAsks: ["rating", "safety", "treatment", "supporters", "role.cover", "contact", "recipient"],
    reason: "Mere agreement, in few words.",
    matches: [
      "grand so",
      "no complaints",
      "You have understood correctly.",
      "Correct, kindly proceed.",
      "can't argue with that",
      "that's me all right",
    ],
    mustNotMatch: ["that's me on the phones", "looks right but take out my da", "done with all of it"],
  },
  {
    id: "en.act.disagree.short",
    effect: act("disagree"),
    pattern:
      "(?:you've|you have|youve|you|u|it's|that's|it) (?:got |have )?(?:twisted|misread|misheard|misquoted|mixed up|made up|exaggerated|overdone|laid it on|put words|put it|got) (?:[\\w']+ ){0,4}(?:said|wrong|words|my (?:words|manager|name|job)|thick|down as|mixed)|(?:come|get) off it|pull the other one|give over|give me a break|away with you|get out of (?:it|here|that)|(?:that|this|it) (?:isn't|is not|wasn't|ain't) (?:how|what|the way) (?:i|we)|(?:i|we) (?:don't|do not|wouldn't|can't) (?:see|look at|think of|feel) (?:it|that) (?:like that|that way|so)|half right|not (?:even )?(?:half|close|remotely)(?: right| true)?(?=$|[.,!])|(?:you've|you have) got [a-z]+ down as|i (?:never|didn't) (?:mention|say|said|mentioned|claim|claimed)|(?:quite )?the (?:opposite|reverse)|i beg to differ|that's (?:a stretch|pushing it|unfair|not fair|not on|word games|just words)|word games|nah thats|i (?:don't|do not) (?:buy|accept|believe) (?:it|that)",
    notAsks: [
      "treatment",
      "contact",
      "circle",
      "recipient",
      "concern.scene",
      "supporters",
      "role.absence",
      "outcomes.plan",
    ],
    span: "match",
    reason: "No, in other words than no.",
    matches: [
      "You've twisted what I said",
      "come off it",
      "that isn't how I put it",
      "I don't see it like that",
      "You've got Stevie down as my manager",
    ],
    mustNotMatch: ["you've got me", "I see it like that too"],
  },
  {
    id: "en.act.advice.short",
    effect: act("asks-advice"),
    pattern:
      "(?:what|which) (?:kind of |sort of |type of |other )?(?:jobs?|work|roles?|course|courses|training|industry|field) (?:could|can|would|should|might) (?:i|suit)|(?:you|u) tell me (?:what|which|where|how)(?:'s| is| should| to| would| i)? ?(?:best|right|better|do|go|next|to do)?|(?:please |kindly |pls )+(?:guide|advise|suggest|help me (?:decide|choose|out)|direct|counsel)(?: me)?|(?:guide|advise|direct) me|(?:help me|tell me how to) (?:decide|choose|start|find|begin)|(?:stay or (?:go|leave)|leave or stay|go or stay)(?:\\?|$)|(?:what's|whats|what is) (?:your|the) (?:advice|best (?:thing|move|option|step)|recommendation|opinion)|what do (?:people|others|most people|they) (?:usually |normally |generally )?(?:do|say|choose)|what (?:next|now)\\?|where (?:do|would|should|to) i? ?(?:even )?(?:start|begin)|what do you (?:think|reckon) i (?:could|should|can|ought)",
    span: "match",
    exceptions: ["(?:they|he|she|customers|people) (?:ask|asks|asked|say|said)(?: me)? (?:what|which|where)"],
    reason: "Guidance asked for, in other words.",
    matches: [
      "what jobs could I do with that",
      "you tell me what's best",
      "please guide me sir",
      "What would you do in my place? Stay or go?",
    ],
    mustNotMatch: ["they ask me which course to take", "I guide visitors"],
  },
  {
    id: "en.act.off-topic.short",
    effect: act("off-topic"),
    pattern:
      "how (?:do|can) i (?:reset|change|install|download|print|log ?in|sign in|unlock|connect|cook|make (?:a |an )?(?:cake|pizza|coffee|risotto)|lose weight|fix my (?:phone|car|wifi|laptop))|(?:is it|will it|is it going to|has it been|does it) (?:raining|rain|snow|snowing|sunny|hot|cold)(?: [\\w ]{0,24})?\\?*$|(?:what's|whats|what is|how's|hows) the (?:weather|score|time|traffic|date)(?: [\\w ]{0,24})?|(?:are you|u) (?:on|having|married|single|hungry|watching)(?: [\\w ]{0,20})?\\?|(?:who|what) (?:won|is playing|scored|is on)|(?:fancy|want) (?:a |some )?(?:coffee|pint|tea|drink|lunch)\\?|sing (?:me )?(?:a )?song|tell (?:me|us) (?:a|another|about) (?:joke|story|riddle|football|cricket)",
    notAsks: ["safety", "treatment"],
    span: "match",
    reason: "The weather, the match, a password.",
    matches: [
      "how do i reset my password",
      "is it raining where you are",
      "whats the weather like where you are haha",
    ],
    mustNotMatch: ["how do I ask my boss", "I reset passwords all day"],
  },
  {
    id: "en.act.greeting.short",
    effect: act("greeting"),
    pattern:
      "^\\W*(?:howya|how ya|how'?s it going|how are (?:you|ya|things)|how do|wotcha|watcha|what'?s up(?! with)|whats up(?! with)|wassup|wazzup|sup|ey up|ay up|ello|oi oi|g'?day|heyo|heyy+|hellooo*|helloo+|hola|bonjour|ciao|hallo|kumusta|kamusta|magandang (?:umaga|hapon|gabi)|namaste|namaskar|vanakkam|salaam|assalamu? ?alaikum|as-salamu|sat sri akal|jambo|habari|ekaro|how far|wetin dey|top of the morning|evening all|morning all|afternoon all|hi all|hey all|hey there|hi there|hello there|hello again|hi again|good day(?: to you)?|dia dhuit)(?: (?:po|ji|all|everyone|there|mate|guys|folks|sir|madam|to you|you|again|pal|love|boss))*(?: |$|[.,!?])",
    asks: ["null"],
    span: "match",
    reason: "Greetings of many tongues at the door.",
    matches: [
      "howya",
      "sup",
      "kumusta po, first time ko dito hehe. can i type in english?",
      "evening all",
      "Good day to you",
    ],
    mustNotMatch: ["how are the residents paid", "what's up with the printer is my job"],
  },
  {
    id: "en.act.end.short",
    effect: act("end"),
    pattern: `^\\W*(?:(?:ok|okay|right|well|anyway|so|alright|yeah|no) ?,? ?){0,2}(?:thanks|thank you|cheers|ta|many thanks|much obliged|appreciate it|god bless|salamat|shukriya)(?: (?:very much|so much|a lot|a million|again|for (?:your time|listening|this|that|everything|today|the chat|asking|hearing me)))*(?: (?:bye|goodbye|po|sir|mate|pal|all|now))*\\W*$|(?:^|[.!?,] ?)(?:that's me (?:done|finished|away|off)|that is all from (?:me|my side)|have to dash|gotta (?:go|dash|run|bounce)|must (?:dash|run|fly|be off)|i'm (?:away|off|done here|heading off|logging off)|heading off|signing off|logging off|ttyl|toodle\\w*|ta-?ra|tara|slán|slan|cya|laters|catch you later|all the best|good luck with|i got what i (?:came for|needed)|no need (?:to|for) (?:meet|look|do|another|again)[\\w ]{0,12}|(?:don't|do not) think (?:we|i) need (?:to|another|it)|(?:let's|lets) (?:leave it (?:there|here)|call it (?:a day|there)|wrap (?:it )?up|stop (?:here|there)))(?=$|[.,!? ])`,
    span: "match",
    notAsks: ["treatment", "safety", "outcomes", "role", "recipient", "supporters"],
    exceptions: ["signing off (?:on|the|my|for)|good luck with (?:the|my)"],
    reason: "Thanks and away.",
    matches: [
      "thanks for your time",
      "that's me done",
      "have to dash",
      "I don't think we need to, I got what I came for. Cheers.",
    ],
    mustNotMatch: ["signing off the welds", "she said thanks for your time and left"],
  },
];
