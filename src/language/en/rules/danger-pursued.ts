import type { Rule } from "../rule.ts";
import { any, insult, words } from "../words/danger.ts";
import { risk } from "./risk-effect.ts";

const ways = (...all: readonly string[]) => all.join("|");

const recipients = ["recipient.trouble", "recipient.better", "recipient.effect", "mirror", "outcomes.fit"];

const audience = any(
  ..."room,team,others,everyone,everybody,class,floor,clients?,customers?,new starters?,lads,girls,shift,whole \\w+,meeting,parents,patients?".split(
    ",",
  ),
);
const slur =
  "(?:p[a*@]k[i*]\\w*|ch[i*]nk\\w*|g[o*]{2}k|n[i*]gg\\w+|w[o*]g|towel ?head|rag ?head|curry (?:muncher|breath)|f[a*]ggot|tr[a*]nny|gypo|pikey|go back to (?:call|your|where|india|africa|poland|china|romania|my))";

/** Pursuit, talk of the body, slurs, pressure and being made nobody, by whoever has the power or the line to do it. */
export const dangerPursuedRules: readonly Rule[] = [
  {
    id: "en.risk.harassment.pursued",
    effect: risk("harassment", "act"),
    pattern: ways(
      "(?:said|says|told me|tells me|telling me|reckons|whisper\\w*|shouted|messag\\w*|texted|wrote)[^.!?\\n]{0,25} (?:he|she|they)(?:'d|'s| had| has)? (?:knows?|knew|found out|seen|saw|followed) (?:exactly |just |all about )?(?:which|what|where|when) (?:[\\w']+ ){0,3}(?:i|my (?:kids?|daughter|son|wife|mum|family|sister)) (?:get|gets|got|take|takes|drive|drives|catch|live|lives|leave|leaves|park|parks|go|goes|finish|walk|walks|come|wait)(?!\\w)",
      `what (?:he|they|she|men|guys)(?:'d| would|'ll| will| want\\w* to| (?:is|are) going to) (?:like to |love to )?do (?:to|with) me(?! (?:next|for my birthday))|(?:what|which) colou?r (?:${words(3)})?(?:my )?(?:i am|underwear|knickers|bra|pants|skin)(?= |$|[.,!?])`,
      "(?:leer\\w*|ogl\\w*|letch\\w*|perv\\w*|gawp\\w*) (?:at|over|on) (?:me|us|the girls|all of us|my)|(?:the|that|our|some) (?:pervert|perv|letch|groper|stalker)(?! (?:case|film|series|on (?:telly|tv)))|(?:rings?|calls?|phones?|men|callers?)[^.!?\\n]{0,30} (?:and )?(?:just )?(?:breathe|breathes|moans?|pants?)(?= |$|[.,!?])(?! (?:about|at|that|because|easy|again|in|out|for))",
      `(?:call|say|shout|yell|scream|hiss|mutter|writ|scrawl|told|tell|get|hear)\\w*[^.!?\\n]{0,30}[ "']${slur}(?!\\w)`,
      "(?:abusive|racist|sexist|filthy|obscene|lewd|vile|creepy|threatening|drunk) (?:callers?|customers?|calls|passengers?|guests?|patients?|clients?|men|messages|texts|emails)[ ,]+(?:daily|every|all (?:day|night)|nightly|most|constantly|again|and (?:i|we) (?:can't|cannot|must|have to|just))|(?:not|aren't|isn't|never|can't|won't let (?:me|us)) (?:permitted |allowed |supposed )?(?:to )?(?:disconnect|hang up|put the phone down|cut (?:the call|them off|him off)|end the call)(?! (?:before|until) (?:the|they have) (?:survey|confirm))",
      "(?:takes?|taking|took) it (?:all )?out on (?:me|us)(?!\\w)|(?:i'm|im|i am|it's|its|always) (?:always |usually )?(?:the one|me|the person)[^.!?\\n]{0,40} (?:picks? on|gangs? up on|goes for|has it in for|makes? fun of|takes? the piss out of|shouts? at)(?= |$|[.,!?])|(?:doing|does|did|puts? on|putting on) (?:my|me) (?:voice|accent|walk|stammer|stutter|limp)(?! (?:work|over|training|lessons|coach))",
      "call(?:s|ing|ed)? it (?:just |only |all )?(?:banter|a (?:bit of a )?(?:joke|laugh)|attitude|being sensitive)(?=$|[.,!?]| (?:but|when|and|every|to))",
      "(?:resignation|quit\\w*|settlement)(?: letter| form| agreement)?[^.!?\\n]{0,60}(?:couldn't|can't|not|wouldn't let me) (?:leave|go|out)[^.!?\\n]{0,25}(?:till|until|unless|before)|see what happens to (?:my|your|ur|the) (?:visa|job|hours|contract|shifts|family|reference|papers)|(?:she'd|he'd|you'd|they'd|i'd|you'll|be|you're) (?:be )?next if (?:she|he|i|you|we|they)",
      "(?:lucky|fortunate|grateful) (?:that )?(?:anyone|anybody|we|they|to be|somebody|someone) ?(?:would |even |still |here |has |have )*(?:employ\\w*|hir\\w+|keep\\w*|kept|have you|taken? (?:you|me)|put\\w* up|pay\\w*)[^.!?\\n]{0,20} (?:you|me|something|someone|somebody|a thing|your|people)(?!\\w)|even (?:the|a) (?:mop|dog|chair|monkey|child|robot|kettle|bin|trained \\w+) (?:would|could|can|does|is|'d) [^.!?\\n]{0,20}(?:more|better|faster|than (?:me|i))",
      "(?:bark|moo|hiss|miaow|meow|oink|squeal|snort|whistl|howl|cluck)\\w* (?:at me|when(?:ever)? i|as i|every time i)(?!\\w)|blow(?:s|ing)? (?:on|in|down) my (?:neck|ear|face|hair)|slow(?:ly)? claps?|clap\\w* (?:[\\w']+ ){0,4}i (?:[\\w']+ ){0,3}(?:slowly|sarcastic\\w*)|(?:have to|has to|make me|makes me|so i|so that i|i've to) (?:have to )?(?:squeeze|brush|push|squash|rub) past (?:him|them)|(?:keep|keeps|kept) (?:his|her|their) hands (?:to (?:himself|herself|themselves)|off me)",
      "(?:hid|hide|hides|hiding|keep|keeps|kept|withh\\w+) (?:the |all the |my )?(?:rota|keys?|tools?|passwords?|information|work|emails?|roster|plans?|jobs?|shifts?|post|minutes) (?:away )?from me(?!\\w)|(?:told|tells?|wrote to|said to|reported to) (?:hr|the manager|everyone|them|the others|my (?:boss|manager|landlord)|head office|the agency|the team) (?:that )?i (?:drink|steal|stole|lie|lied|slept|sleep|was drunk|skive|fiddle\\w*|cheat\\w*|'m mad|'m lazy|make it up|made it up)(?!\\w)",
      "(?:messag|text|ring|phon|call|email|dm)\\w* me[^.!?\\n]{0,30}(?:who i'm with|where i (?:am|live)|if i'm (?:alone|single|awake)|what i'm wearing)|(?:gave|gives|given|giving) (?:[\\w']+ ){1,4}my (?:van|desk|round|route|class|clients?|machine|office|accounts?|section|tables?|patients|chair|cab)(?= and| because| since| after|$|[.,!?])|(?:put|stuck|moved|has|got) me (?:on|onto|cleaning|doing) (?:the )?(?:sweeping|bins|toilets?|loos|filing|shredding|drains|mopping)(?= (?:since|because|after|ever|for good|now)|$|[.,!?])",
      "(?:say|said|says|tell\\w*|told)[^.!?\\n]{0,15} (?:my|our|your) (?:food|lunch|hair|house|clothes|breath|people|cooking) (?:stinks?|smells?|is (?:disgusting|dirty|rank))|(?:spray\\w*|squirt\\w*) [^.!?\\n]{0,25}(?:at|near|round|around|on|over) (?:me|my (?:desk|chair|food|station))(?!\\w)|(?:i'm|im|i am|i was|i got) (?:only |just )(?:there|here|hired|in|employed|the job|taken on) (?:for|because of|as) (?:the |a )?(?:diversity|quota|token|my (?:looks|legs|skin|accent|dad|gender|race|disability|chest))",
      "without (?:him|her|them|my (?:boss|manager|chef|lead)|somebody|someone|anyone|being)?(?: [a-z]+)? ?(?:scream\\w*|shout\\w*|yell\\w*|swear\\w*|sworn|bawl\\w*|belittl\\w*|mock\\w*|grop\\w*|laughed at)(?= |$|[.,!?])(?! (?:for help|good morning|over the (?:noise|machines?)))",
      `(?:tells?|told|telling|informs?|announces?) (?:the |my |all |our )?${audience} (?:that )?(?:i'm|im|i am|i was) (?:a |an |the |just |only |so )*${insult}(?!\\w)|(?:says?|said|calls? me|shouts?)[^.!?\\n]{0,12} (?:bobo|tanga|gago|gaga|inutil|bodoh|pagal)(?: ka| ako)?(?!\\w)`,
    ),
    notAsks: recipients,
    exceptions: [
      "(?:moderat\\w*|filter\\w*|train\\w*|report\\w*|investigat\\w*|translat\\w*|subtitl\\w*) (?:[\\w']+ ){0,5}(?:slurs?|abusive|racist|messages)",
      "go back to (?:call(?:ing|s)?|your) (?:the|them|him|her|back|desk|seat)",
      "(?:wife|husband|partner|mum|sister|kids?|daughter|son)(?:'s)? (?:[\\w']+ ){0,3}(?:said|says|told me)[^.!?\\n]{0,60}",
    ],
    span: "match",
    reason: "Followed, talked of as a body, called slurs, pressed to sign, blamed for the rest.",
    matches: [
      "a bloke at the counter said he knew which tram I take",
      "told me he knows where my kids go to school",
      "they ring up and say what they'd do to me",
      "the delivery lads leer at us by the gate",
      "asked my TL about the pervert again",
      "customers calling me p*ki",
      "abusive callers every night",
      "we are not permitted to hang up",
      "when the numbers are bad she takes it out on me",
      "the lead keeps doing my accent in the huddle",
      "HR calls it banter.",
      "they put a resignation letter down and said I couldn't leave till I signed",
      "he said complain and see what happens to your visa",
      "she said I'm lucky anyone would employ someone like me",
      "told the whole floor I'm useless",
      "two of them moo when I walk past",
      "she hides the rota from me",
      "told HR I drink",
      "he texts me on my day off asking who I'm with",
      "they gave the new lad my van and put me on sweeping",
      "they say my lunch stinks",
      "he said I'm only there for the quota",
      "one shift without her screaming",
      "that he keeps his hands to himself",
    ],
    mustNotMatch: [
      "she knows what time I finish so the kettle's on",
      "I moderate messages with slurs and abusive emails",
      "he told me he knew where the stock was",
      "my wife said she knew where I parked",
      "I'm not allowed to leave early",
      "we go back to calling them on Monday",
      "I'm the one who picks the fruit",
      "she told my boss I was brilliant",
      "I squeeze past the trolleys",
      "you can't talk without shouting over the machines",
    ],
  },
  {
    id: "en.risk.harassment.unpersoned",
    effect: risk("harassment", "act"),
    pattern: ways(
      "(?:my )?(?:login|logins|log-?in|access|account|pass|badge|email|keys?|locker) (?:was|were|got|gets?|has been|have been|keeps? (?:getting|being))(?: quietly| suddenly| just)? (?:removed|revoked|taken(?: off me| away)?|switched off|deactivated|\"?forgotten)(?! (?:by accident|when i left|at home))|acts? (?:like|as (?:if|though)) i(?:'m| am| can't| cannot| wasn't| don't| didn't| were| was)(?! (?:his|her|their|the) (?:mum|daughter|son|friend|boss))",
      "(?:no ?one|nobody|none of them|not one of them)(?:'s| has| have)? (?:ever )?(?:answer\\w*|return\\w*|repl\\w+ to) (?:a |my |me |any )(?:good morning|hello|greetings?|hi)(?!\\w)|(?:nobody|no ?one|none of them)(?:'s| has)? (?:eaten|spoken|sat|talked|worked) (?:with|to|beside|next to) me(?! (?:about|yet today))",
      "(?:sat|seated|sit|put|placed) me (?:alone|on my own|by myself|at a separate|facing the wall)(?! (?:in charge|on the))|(?:go|went|goes|go all) (?:quiet|silent|dead) when i (?:come|walk|go|get|sit)|(?:put|moved|left) my (?:stool|chair|desk|things|stuff|locker) (?:out )?(?:in|into|by) the (?:corridor|hall\\w*|stairwell|toilets?|car park|rain|yard)",
      "(?:ask\\w*|need|beg|have to ask|request)(?: for)? permission (?:to |for )(?:use |go to |go )?(?:the |a )?(?:toilet|loo|bathroom|pee|wee)|(?:times?|timed|timing|counts?|counting|logs?|clocks?|stopwatch\\w*) (?:my|our|me (?:in|at|to)) (?:the )?(?:toilet|bathroom|loo|pee|wee)|not allowed (?:any |my |a )?(?:breaks?|to (?:sit|drink|talk|use the (?:toilet|loo)))[ ,.;]+(?:but )?(?:the )?(?:others|everyone else|the rest)",
      "(?:my|ma) (?:actual|real|own|proper|full) name[^.!?\\n]{0,40}(?:refuse|won't|never|don't|instead|funnier|can't be bothered)|(?:refuse\\w*|won't|never bothered|don't bother) (?:to )?(?:say|use|learn|pronounce) (?:it|my name)(?!\\w)|(?:to be |being |just )?called by my (?:own |real |actual )?name(?=$|[.,!?]| (?:and not|not|instead|for once|rather))",
      "(?:send\\w*|sent|text\\w*|messag\\w*) me (?:his |her )?(?:photos?|pictures?|pics?|videos?|selfies) of (?:himself|herself|his|her)(?!\\w)|(?:contract|job|shifts?|promotion|visa|probation|hours)[^.!?\\n]{0,30}(?:i|you) (?:knew|know) what (?:to do|i had to do|you have to do|it would take)(?=$|[.,!?])",
      "(?:treated|spoken to|talked to|looked at|seen) (?:like|as) (?:a |an )?(?:person|human(?: being)?|adult|equal)(?=$|[.,!?]| (?:and not|not|again|for once|instead|here))",
    ),
    notAsks: recipients,
    exceptions: [
      "(?:always|nicely|we're|we are|i'm|been) (?:treated|spoken to|seen|looked at) (?:like|as)",
      "(?:my|the) (?:login|access|account|pass|badge)[^.!?\\n]{0,40}(?:expired|by accident|password)",
    ],
    span: "match",
    reason: "Made nobody: no greeting, no name, no chair, no leave to use the toilet.",
    matches: [
      "my login was quietly removed in March",
      "they act as though I'm not there",
      "no one has answered a good morning from me in weeks",
      "they sat me alone at the Christmas do",
      "the four of them go quiet when I come in",
      "I have to ask permission to use the toilet",
      "she times our bathroom breaks",
      "to be called by my name and not oi you",
      "he keeps sending me photos of himself",
      "To be treated like a human being.",
    ],
    mustNotMatch: [
      "my login expired and IT fixed it",
      "I'm treated like an adult here, no complaints",
      "they sat me by the window",
      "nobody has spoken to me about the rota yet",
      "he sent me photos of the leak",
    ],
  },
];
