import type { Rule } from "../rule.ts";
import { any, body, both, insult, near, trait, words } from "../words/danger.ts";
import { risk } from "./risk-effect.ts";

const ways = (...all: readonly string[]) => all.join("|");

/** After these questions what is told is the recipients' trouble. */
const recipients = ["recipient.trouble", "recipient.better", "recipient.effect", "mirror", "outcomes.fit"];

const everyone =
  "(?:every ?(?:one|body)|the (?:whole |entire |full )?(?:team|office|class|floor|shop|kitchen|ward|line|crew|site|shift|showroom|staff ?room|canteen|meeting|department|group|depot|yard|lads|customers?|clients?|patients?|guests?|queue)|customers?|clients?|patients?|guests?|parents|staff|colleagues|my (?:team|class|colleagues|juniors|patients)|the others|all|lahat|all staff|everyone's)";
const openly = `(?:in front of|for front of|before|sa harap ng|with) ${everyone}`;
const told =
  "(?:call|calls|called|calling|name[ds]?|nicknam\\w+|label\\w*|refer\\w* to|brand\\w*|address\\w*|introduc\\w*|tell|tells|told|telling|say|says|said|saying|dey call|dey tell|shout\\w*|scream\\w*|yell\\w*|text\\w*|wrote|writes|insult\\w*|greets?|compar\\w*|treat\\w*)";
const hurts = any(
  ..."shout\\w*,scream\\w*,yell\\w*,roar\\w*,bawl\\w*,swear\\w*,swore,curs\\w+,insult\\w*,abus\\w+,mock\\w*,mimic\\w*,imitat\\w*,humiliat\\w*,belittl\\w*,ridicul\\w*,degrad\\w*,taunt\\w*,threaten\\w*,berat\\w*,lambast\\w*,slat\\w+,rip\\w*,tear\\w*,tore,slap\\w*,hit\\w*,push\\w*,shov\\w*,poke\\w*,kick\\w*,spit\\w*,spat,laugh\\w*,sneer\\w*,snigger\\w*,giggl\\w*,call\\w*,blam\\w*,sham\\w*,scold\\w*,barat\\w*,sinisigawan,pinapahiya,minumura,harass\\w*,bully\\w*,bulli\\w*,hauled up,dress\\w* down,tell\\w* off,told off,goes through my,mistakes".split(
    ",",
  ),
);
const laughs = "(?:laugh\\w*|snigger\\w*|giggl\\w*|smirk\\w*|cackl\\w*|crack\\w* up|howl\\w*|tatawa\\w*)";
const takenAway =
  "(?:taken|took|take|takes|moved|moves|cut|cuts|stripped|given|gave|handed|reassigned|removed|dropped|demoted|all with|with (?:dave|someone|somebody|him|her|the new)|gone|stopped|halved|no (?:shifts|work|hours|clients|calls)|nothing|worst|nights|toilets|left (?:out|off)|frozen|blanked|ignored?|passed over|sidelined|sat (?:in|facing|on my own)|replaced|off)";
const spokeUp =
  "(?:complain\\w*|report\\w*|raised|spoke (?:up|out|to hr)|went to (?:hr|the union|the manager)|put in (?:a|the|my) (?:grievance|complaint)|grievance|refus\\w*|said no|turned (?:him|her|them) down|knocked (?:him|her) back|reject\\w*|broke (?:it|up)|joined the union|blew the whistle|asked for my|told hr|came out|transition\\w*|announced|told (?:them|him|her) (?:i'm|i was|about|i am))";

/** What is done to the speaker by those at work, put together from who, what and to whom. */
export const dangerTreatedRules: readonly Rule[] = [
  {
    id: "en.risk.harassment.frame-words",
    effect: risk("harassment", "act"),
    pattern: ways(
      near(
        `${told} (?:me|us|my [a-z]+|i'm|im|i am|i was|that i'm|that i am|ako|on me|for me|at me)`,
        `(?:a |an |the |as |like |only |just |so |such a |you |")*${insult}(?!\\w)`,
        3,
      ),
      `(?:called|branded|labelled|nicknamed) (?:a |an |the |as |")?${insult}(?=$|[.,!?"]| (?:in|by|again|every|all|today|when|because|for|at))`,
      `(?:i'm|im|i am) (?:only |just )?(?:fit|good|hired|here|paid) (?:for|to) (?:clean|sweep|wash|make|carry|serve|scrub|nothing|fetch|lick)\\w*`,
      "(?:people|women|girls|men|folk|anyone|a man|a woman|your lot|your kind|your people|you people|my kind(?: of people)?|my sort|my people|my lot|foreigners|immigrants|mothers|old people|blacks|muslims|gays) ?(?:like me|my age|of my (?:age|kind|colour|sort)|from my|with my|who look like me|of people)? ?(?:should|shouldn't|can't|don't|smell|stink|are|is|belong|aren't|only|steal|bring|ought)(?= |$)[^.!?\\n]{0,60}(?:retire|quit|die|leave|go home|smell|stink|lazy|dirty|stupid|here|belong|cleaners?|home|kitchen|useless|all the same|jobs?)",
      "here comes (?:the|our|mr|miss|little) [a-z]+",
      "go (?:back )?(?:home )?to (?:your|my|ur|their)? ?(?:own )?(?:country|village|jungle|where you|where i)|(?:don't|dont) belong (?:here|in this)",
      "(?:bad|foul|filthy|vulgar|abusive|dirty|unparliamentary) (?:words?|language|names)(?: (?:at|to|on|for|with) (?:me|us))?(?! (?:from (?:customers|callers)))|names i (?:won't|wont|can't|cannot) (?:type|repeat|write|say)|(?:insult\\w*|abus\\w+|curs\\w+|disrespect\\w*) (?:me|us|my (?:papa|mama|father|mother|family|parents|religion|caste|tribe|god|country|wife|husband|kids))",
      `(?:shout\\w*|scream\\w*|yell\\w*|roar\\w*|bawl\\w*|bark\\w*|swear\\w*|swore|curs\\w+|rant\\w*|explod\\w*|blow\\w* up|went off|goes off|kick\\w* off|snapp?\\w*) ${words(3)}(?:at|on|in|over|down|through|to) (?:me|us|my face|ma face|the phone at me|the radio at me)(?! (?:to|for help|over|about the (?:score|football)))|(?:voice|she|he|boss|manager) (?:[\\w']+ )?(?:screaming|shouting|yelling|roaring|bellowing) (?:my name|at me)|(?:sinisigawan|minumura|pinapahiya|binabastos|inaaway) (?:ako|kami)`,
      `${hurts}[^.!?\\n]{0,50} ${openly}(?!\\w)|${openly}[^.!?\\n]{0,40} ${hurts}(?!\\w)`,
      "(?:goes|going|went|go|reads?|reading|lists?) (?:out |through )*my (?:mistakes|errors|failures|slips)|my (?:mistakes|errors)(?: [\\w']+){0,3} (?:one by one|out loud|aloud|on the (?:board|screen|wall|group))",
      `(?:mock\\w*|mimic\\w*|imitat\\w*|copy\\w*|copies|joke\\w*|jok\\w+|laugh\\w*|comment\\w*|remark\\w*|mak\\w+ fun|made fun|taking the (?:piss|mick)|takes the (?:piss|mick)|slag\\w*|compar\\w*|insult\\w*|mispronounc\\w*|say\\w*|telling|uses|using) ${words(3)}(?:my|ma|me) ${trait} ?(?:as (?:a )?joke|for a laugh|daily|every|on purpose|wrong on purpose|and|with|in front|when|at|,|$|[.!?])[^\\n]{0,40}`,
      `(?:my|ma) ${trait}[^.!?\\n]{0,50}(?:${laughs}|mock\\w*|mimic\\w*|joke|jokes|imitat\\w*|impression|noises)(?! (?:with me))`,
      `(?:all|everyone|everybody|team|they|lads|others|girls|rest)(?:'s| is| are| were| was| all| then| just)? ${laughs} (?:at|about|when|whenever|because|behind) (?:me|my|i)(?!\\w)|(?:on purpose|as joke|for a laugh|deliberately)[^.!?\\n]{0,40}${laughs}|${laughs}[^.!?\\n]{0,30}(?:on purpose|as joke)`,
      "(?:monkey|ape|animal|pig|dog|gorilla|donkey) (?:chants?|noises?|sounds?|faces?|gestures?)|(?:clicks?|clicking|snaps?|snapping|whistles?|whistling) (?:his |her |their )?(?:fingers )?(?:at|for) me|(?:like|as if) (?:i'm|i am|i was|i were) (?:a |an |some )?(?:dog|animal|slave|servant|child|idiot|criminal|dirt|rubbish|nothing|invisible|maid|machine|skivvy)",
      `(?:told|tell|tells|telling|texts?|texted|said|says|warned) ${words(3)}(?:[\\w']+ ){0,4}(?:don't|dont|do not|not to) (?:bother )?(?:coming|come|to come) (?:back|in|again)|(?:told|telling|tells|asked|said|says|pressur\\w*|push\\w*|forc\\w*|wants?|wanted) (?:me |to me |i should |us )(?:to |should |i should )?(?:just )?(?:quit|resign|retire and die|hand in my notice|get out|go die|kill (?:your|my) ?self)(?! (?:if|when|smoking))`,
    ),
    notAsks: recipients,
    exceptions: [
      "(?:says?|said|thinks?|thought|reckons?|tells me|told me) (?:that )?i'm (?:mad|crazy|nuts|soft|daft|a saint)(?=$|[.,!?;]| (?:to|for|going|but|because|working))",
      "(?:tell|tells|told|show|shows|showed) me (?:who|what|which|where|why|how|when) (?:the|my|his|her|a) ",
      "(?:call|calls|called|calling) (?:me|us) (?:the )?(?:back|in|up|at|on|over|when|about|for|to|every|again)(?! (?:a |useless|stupid))",
      "(?:told|tell|tells|telling|said|says|asked|asks) (?:me|us) (?:a joke|the (?:old|mad)|an old|off for|nothing (?:to|about|yet))|(?:old|mad|crazy) (?:stories|story|man|system|busy)",
      "(?:customer|caller|parent|client|patient|passenger|member|bloke|guy|punter|driver|resident|man|woman|lady)s? (?:who |that |once |then |just |was |were )?(?:shout\\w*|scream\\w*|yell\\w*|swore|swears?|snap\\w*|bark\\w*|kick\\w* off|went off|goes off|rant\\w*) (?:[\\w']+ ){0,3}(?:at|on|in|to|over|down) (?:me|us|the)(?! (?:again|every|daily))",
      "(?:thank|prais|compliment|clap|applaud|hug|celebrat)\\w*[^.!?\\n]{0,40}(?:in front of|before|with)|(?:laugh\\w*|jok\\w+|banter) (?:with|together)|with (?:everyone|everybody|the team|the lads|customers|clients|patients|guests|staff|colleagues|my team)[^.!?\\n]{0,40}(?:laugh\\w*|call\\w*|joke|jokes)|(?:laugh\\w*|call\\w*|joke|jokes|joking|hit\\w*|tear\\w*|blam\\w*)[^.!?\\n]{0,50} with (?:everyone|everybody|the|customers|clients|patients|guests|staff|colleagues|my)|before (?:the|everyone|customers|clients|patients|guests|all|my)[^.!?\\n]{0,40}(?:call\\w*|hit\\w*|push\\w*|mistakes)|(?:call\\w*|hit\\w*|push\\w*|mistakes|kick\\w*|poke\\w*)[^.!?\\n]{0,50} before ",
      "(?:i|we)(?: all)? (?:shout|shouted|call|called|laugh|laughed|swear|swore|told|tell|joke|joked|mock|push|pushed|hit|kick|kicked|snap|snapped) [^.!?\\n]{0,60}",
      "(?:not|isn't|wasn't|never|no|nobody) (?:[\\w']+ ){0,2}(?:laugh\\w*|shout\\w*|mock\\w*|call\\w*|insult\\w*)",
      "(?:had|have) to (?:tell|explain)|my (?:name|age|degree|school|food|lunch|hands?|english|voice) (?:is|was|and|on) [^.!?\\n]{0,30}(?:joke|jokes)",
    ],
    span: "match",
    reason: "Insults, shouting, mockery and being told to go, aimed at the speaker.",
    matches: [
      "he says I'm only fit to clean his shoes",
      "they called me a stupid cow",
      "boss told me I am trash",
      "oga dey insult my papa for front of customers",
      "sir is shouting on me daily and using bad words",
      "she keeps saying people my age should just retire and die",
      "called thick as mince in front of the whole shift",
      "goes through my mistakes one by one",
      "My TL is telling my caste name as joke daily and all are laughing",
      "she clicks her fingers at me",
      "a guest said to me go home to your country",
      "he texted don't bother coming back",
      "everyday she is comparing my face with buffalo",
    ],
    mustNotMatch: [
      "he called me back at noon",
      "a customer shouted at me once",
      "she thanked me in front of everyone",
      "we laughed with the customers",
      "told me the old system was slow",
      "my colleague was called names in her last job",
      "I called in front of the shop to collect it",
    ],
  },
  {
    id: "en.risk.harassment.frame-out",
    effect: risk("harassment", "act"),
    pattern: ways(
      "(?:cut|cuts|leave|leaves|left|drop\\w*|exclud\\w*|remov\\w*|kick\\w*|took|taken|takes|kept|keep|shut|lock\\w*|freez\\w*|froze|frozen) (?:me )?(?:out of|off|from) (?:the |all the |every |our |all |any |team |group )*(?:emails?|e-?mails?|mailing lists?|lists?|meetings?|chats?|whatsapp|groups?|rota|huddles?|briefings?|invites?|lunch\\w*|socials?|drinks|party|parties|decisions?|conversations?|loop|calls?|projects?|accounts?|channel)(?! (?:by mistake|by accident))",
      "(?:whatsapp|group|chat|meetings?|channel|party|lunch\\w*|drinks|night out|outing|dinner)[^.!?\\n]{0,30}(?:without me|about me|except me|but me|not me)|(?:every ?(?:one|body)|all|the rest|whole team|they all)[^.!?\\n]{0,40}(?:except|but|bar|apart from|not) me(?=$|[.,!?])",
      "(?:nobody|no ?one|none of them|not one|they|the others|people)(?:'s| is| are)? (?:not )?(?:allowed|permitted|told not|forbidden|warned not|supposed|dare[ds]?) (?:to )?(?:not )?(?:speak|talk|sit|help|work|eat|answer|reply|look)|(?:tell\\w*|told|warn\\w*) [^.!?\\n]{0,30}not to (?:sit|speak|talk|work|eat|help|share|bother|listen|reply)(?: [\\w']+)? (?:with|to|beside|next to|near)? ?me|(?:turn\\w*) (?:his|her|their) backs? (?:on me|when i|on purpose|to me)|(?:sit\\w*|eat\\w*|work\\w*) (?:all )?alone (?:since|for|because|every day since)|silent treatment|(?:go|goes|went|fall) (?:quiet|silent) (?:when|whenever|as soon as) i",
      `(?:since|after|because|ever since|when|once|as soon as|the day|till|until|the week) (?:i |they found |he found |she found )(?:[\\w']+ ){0,2}${spokeUp}[^\\n]{0,80}(?:${takenAway}|nobody|no ?one|they|he|she|me)(?!\\w)|${takenAway}[^\\n]{0,60} (?:since|after|because|till|until|ever since) i (?:[\\w']+ ){0,2}${spokeUp}`,
      `(?:i'm|i am|i was|i've|i) (?:[\\w']+ ){0,3}(?:expecting|pregnan\\w*|months gone|weeks gone|(?:came |come |got |am |was )?back from (?:maternity|cancer|sick|the cancer|my stroke|chemo|surgery|bereavement|my op))[^\\n]{0,70}(?:${takenAway}|accounts?|chair|chair away|vegetable|my own good|desk|demot\\w*)(?!\\w)|(?:taken|took|moved|cut|stripped|given away|removed|demoted|lost)[^\\n]{0,60}(?:since|because|when|after) i (?:[\\w']+ ){0,3}(?:expecting|pregnan\\w*|back from|maternity|cancer|ill|stroke|sick)|(?:took|taken|take) away my (?:chair|stool|desk|fan|heater|breaks?)`,
      `(?:my (?:accounts?|clients?|projects?|cases|duties|class|classes|territory|route|patch|work|team|shifts|hours)) (?:are|is|were|was|got|have been|has been|went) (?:all |now |suddenly |just )*(?:with|given|gone|moved|taken|handed|cut|reassigned)(?: to| away)?(?! (?:to the new system|up to date|online))|(?:given|gave|give|gives|giving|have|got|left|with) (?:me )?(?:nothing|no work|nowt) (?:to do)?(?: since| for| all|$|[.,!?])|(?:count|sort|shred\\w*|staple) (?:the )?(?:paper ?clips|pens|envelopes|blank) |(?:desk|sit|sat|moved|put|stuck|sent|seat\\w*)(?: me| my desk)?(?: [\\w']+){0,3} (?:next to|by|beside|facing|in|to|into|down in|outside) (?:the )?(?:bins?|toilets?|loo|corridor|basement|store ?room|store ?cupboard|cupboard|broom cupboard|hallway|boiler room|wall|stairs|cellar|garage)(?! (?:to|for|and (?:got|get|fetch)|check))|gave my desk to|(?:took|taken) (?:every|all|all the|each) (?:[a-z]+ )?(?:accounts?|clients?|projects?|cases) (?:off|from|away from) me`,
      "(?:my|me) (?:stuff|things|lunch|mug|coat|chair|bag|locker|boots|tools|food|photo|bike|car|uniform|badge|shoes|prayer mat|medication|inhaler)(?: [\\w']+){0,5} (?:in the bin|binned|hidden|thrown|smashed|slashed|glued|missing again|broken|spat in|trashed|wrecked|vandalised|keyed|scratched|stolen again|taken and hidden)|(?:spat|spit|gobbed|pissed|peed|put (?:something|laxatives?|salt|bleach)) (?:in|on|into) (?:it|my|me)(?!\\w)|(?:put|stuck|wrote|written|sprayed|scrawled|left|taped|carved) (?:a |the |an |')?[\\w']+(?: [\\w']+){0,2}'? (?:on|across|over|all over) my (?:locker|desk|car|door|back|bag|chair|coat|apron|mug|screen)(?! (?:to thank|saying (?:well|thanks|happy)|with (?:cake|thanks)))",
      "(?:blam\\w+|punish\\w*|target\\w*|singl\\w+|pick\\w*|nitpick\\w*|watch\\w*|time[ds]?|scapegoat\\w*|undermin\\w*|sabotag\\w*|set\\w* me up|micromanag\\w*|hound\\w*|stalk\\w*)(?: on)? me (?:out |for everything|to fail|every|all|constantly|daily|since|because|in front|on purpose|for (?:his|her|their) mistakes)|(?:her|his|their) name on my (?:reports?|work|designs?|ideas?|slides|paper|code)|(?:takes?|took|taking|claim\\w*|steal\\w*|stole|stolen) (?:the |all the )?(?:credit|my ideas?)(?: for my)?",
      "(?:bullied|bullying|harassed|harassing|harassment|picked on|ostracised|ostracized|mobbed|victimised|discriminat\\w*|gaslit|gaslighting|abused|abusive|humiliated|intimidated|intimidating|belittled|scapegoated)(?! (?:policy|training|course|complaints?|cases?|prevention|awareness|customers?|callers?))",
      "(?:somewhere|someplace|anywhere|a place|a job|a team|a boss|to be|be|for) (?:where |that |who |which )?(?:i'm|i am|im|i|nobody|no ?one|they|she|he|doesn't|don't) (?:not |never |don't |won't |isn't |get |be |being |am |will |ever )*(?:mocked|bullied|shouted at|screamed at|laughed at|touched|groped|insulted|sworn at|threatened|humiliated|hit|afraid|scared|called (?:names|a|stupid)|shouts?|screams?|mocks?|bullies|touches|spits?)(?!\\w)",
    ),
    notAsks: recipients,
    exceptions: [
      "(?:not|isn't|wasn't|never|no|nobody|hasn't|haven't|weren't|aren't|don't) (?:been |being |feel |felt |get |really |any |ever |was |is |has )*(?:bull\\w+|harass\\w+|picked on|abus\\w+|discriminat\\w*|humiliat\\w*|intimidat\\w*|left out)(?![^.!?\\n]{0,30}(?:somewhere|anywhere))",
      "(?:kids?|children|pupils?|students?|teens?|girls|boys|women|men|people|residents?|victims?|survivors?|those|anyone|someone|patients?|tenants?|callers?|clients?|users?|members?|animals?|dogs?|horses?|she|he|they|others) (?:who |that |are |were |is |was |being |been |get |got |have |has |had |feel )*(?:bull\\w+|harass\\w+|abus\\w+|discriminat\\w*|humiliat\\w*|picked on|excluded|victimi\\w*|ostraci\\w*)",
      "(?:anti|stop|prevent\\w*|investigat\\w*|handle|handling|policy on|train\\w*|advice on|support\\w*)[ -](?:[\\w']+ ){0,3}(?:bullying|harassment|abuse|discrimination)|(?:bullying|harassment|abuse|discrimination)(?: and [a-z]+)? (?:policy|training|course|cases?|complaints?|team|line|law|claims?|policies)",
      "(?:left|leave|dropped|took|kept|cut) (?:me )?(?:out of|off|from) (?:the )?[a-z]+ (?:by (?:mistake|accident)|and (?:rang|said sorry|apologi\\w*)|as i asked|because i asked)|by mistake",
      "(?:sit|sat|sitting|eat|eating|work|working) (?:in|by|next to|facing|outside|beside) the (?:corridor|garage|wall|stairs|cupboard)[^.!?\\n]{0,20}(?:fine|nice|ok|like)|(?:put|moved|sent|stuck) (?:[\\w']+ ){0,3}(?:in|into|to|by) the (?:bins?|store ?room|cupboard|garage|basement|cellar|corridor|store ?cupboard)(?! (?:with no|on my own|alone|away))(?<!me (?:[a-z]+ )?(?:in|into|to|by) the [a-z ]{3,14})(?<!desk (?:[a-z]+ )?(?:in|into|to|by) the [a-z ]{3,14})",
      "(?:watch\\w*|time[ds]?|pick\\w*) me (?:every|all) (?:morning|day)[^.!?\\n]{0,20}(?:at the station|up)",
      "ok(?:ay)?|by choice|i prefer|i asked to",
    ],
    span: "match",
    reason: "Shut out, stripped of work, hit back at for speaking up, set apart.",
    matches: [
      "they cut me out of the emails after the grievance",
      "they've a whatsapp without me and its about me",
      "Everyone got the invite except me.",
      "She tells new starters not to sit with me",
      "told them I'm expecting and now my accounts are all with Dave",
      "They took away my chair. I'm eight months gone.",
      "cleaning the toilets, which used to be shared out till I turned him down",
      "they put 'grass' on my locker",
      "My stuff keeps going in the bin.",
      "be somewhere I'm not mocked for ma stammer",
      "gave my desk to the intern and I've been in the corridor since",
    ],
    mustNotMatch: [
      "I train staff on harassment and bullying policy",
      "my colleague was bullied in her last place",
      "She left me off the invite by mistake",
      "They moved my desk to the window",
      "kids who are bullied at school",
      "nobody has ever bullied me",
    ],
  },
  {
    id: "en.risk.harassment.frame-body",
    effect: risk("harassment", "act"),
    pattern: ways(
      `(?:hands?|arms?|fingers?|palm|knee|crotch) (?:[\\w']+ ){0,5}(?:my|ma) (?:lower |inner |upper )?${body}(?! (?:up|straight|and thanked|to (?:thank|comfort)))|hands? up (?:my|under)`,
      `(?:touch\\w*|grop\\w*|grab\\w*|squeez\\w*|pinch\\w*|pat|pats|patting|patted|slap\\w*|smack\\w*|strok\\w*|rub|rubs|rubbed|rubbing|fondl\\w*|feel\\w* up|felt up|brush\\w*|press\\w*|tickl\\w*|massag\\w*|kiss\\w*|lick\\w*|sniff\\w*|smell\\w*|tug\\w*|snap\\w*|ping\\w*|lift\\w*) ${words(2)}(?:my|ma) (?:lower |inner |upper )?(?:${body}|shoulders?|face|cheek|bra strap|apron strings)(?! (?:tag|in (?:hello|thanks)))`,
      `(?:comment\\w*|remark\\w*|joke\\w*|star\\w+|leer\\w*|wink\\w*|look\\w*|gawp\\w*|ogl\\w*|says? things|talks?|said something|ask\\w*|goes on) (?:about|on|at|down|over|up|to) (?:my|ma) (?:${body}|sex life|love life|boyfriend|figure|virginity|husband in bed)`,
      "(?:stand\\w*|stood|sits?|sat|sitting|press\\w*|lean\\w*|breath\\w*|rub\\w*|grind\\w*|push\\w*) (?:[\\w']+ ){0,3}(?:behind me|over me|against me|too close|right up (?:to|against|behind) me|on my neck|down my top|in my ear)(?=[^\\n]{0,60}(?:neck|touch|while i|every|hand|breath|when nobody|alone|(?<!\\w)ear|smell|i can feel|whisper|again|on purpose))",
      both(
        "(?:have dinner|go for (?:a )?(?:dinner|drinks?|drink)|dinner with (?:him|her)|drinks with (?:him|her)|a date|date him|hotel|his (?:place|room|house|flat|car)|her place|sleep with|in bed|be nice to him|spend the night|massage|weekend away|kiss|come over|go home with|sex|special favours?|see (?:him|her) outside)",
        "(?:contract|permanent|renew\\w*|promotion|promoted|rota|shifts?|pass|reference|job|appraisal|bonus|probation|visa|grade|if i (?:don't|want|refuse|say)|unless|or else|says? i must|said i must|must)",
        70,
      ),
      "(?:texts?|texted|messag\\w*|rings?|phones?|calls?|dms?|sends?|snapchat\\w*|whatsapp\\w*) (?:[\\w']+ ){0,4}(?:at night|midnight|2am|3am|1am|late|all hours|every night|after work|drunk|personal mobile|my mobile|private number)[^\\n]{0,60}(?:bed|wearing|alone|love|sexy|filth|beautiful|miss|body|pics?|photos?|nudes?|names|bitch|useless|threat\\w*|stupid|calls? me|tell\\w* me i|i'm|lonely|come over|boyfriend)|(?:ask\\w*|texts?|messag\\w*) (?:[\\w']+ ){0,3}(?:if i'm (?:in bed|alone|single|wearing|naked)|what (?:i'm|i am|i was) wearing|for (?:nudes|pictures|photos|pics|a kiss|sex)|my (?:bra )?size|to (?:sleep|go to bed) with)",
      "(?:must|have to|need to|should) sleep with (?:him|her|them|the boss|the manager|my boss)|(?:flash\\w*|expos\\w+) (?:himself|his|it) (?:at|to) me|(?:showed?|shows|showing|sent|sends) me (?:his (?:dick|penis|private\\w*|thing)|porn|nudes|dick pics?|naked)|(?:wolf[- ]?whistl\\w*|catcall\\w*|up-?skirt\\w*|peep\\w*|spy\\w*) (?:at )?(?:me|on me)?|(?:walks?|walked|comes|came|barges?) in (?:on me )?(?:when|while) i(?:'m| am| was) (?:changing|getting changed|undress\\w*|in the (?:toilet|shower|loo))|calls? me (?:babe|sweetheart|darling|sexy|honey|sugar|love|doll|baby|princess)[^.!?\\n]{0,40}(?:pat\\w*|touch\\w*|bum|hand|knee|waist|wink\\w*|stroke\\w*|squeez\\w*|hate|told him|asked him|stop)",
      "(?:follow\\w*|trail\\w*|wait\\w*|lurk\\w*|hang\\w*|park\\w*|sits?|turn\\w* up|show\\w* up) (?:me |for me |around |outside |by |at |near |out |up )*(?:to |outside |by |at |near |home |to the )*(?:my (?:car|house|flat|home|bus stop|street|door|gym|van)|me home|the car park (?:for me|after)|the bus stop for me)(?! (?:to (?:give|collect|drop|fix|help)|with (?:the|a)))|(?:know\\w*|found out) where (?:i|my kids?|my family) (?:live|lives|go to school|park)|(?:come|coming) (?:for me|after me|round) with (?:his|her) (?:boys|brothers|mates|lads|family|cousins)",
    ),
    notAsks: recipients,
    exceptions: [
      "(?:my )?(?:back|hair|neck|knees?|legs?|hands?|shoulders?) (?:is|are|was|hurts?|ache\\w*|gave|gone|problem|pain)",
      "(?:pat\\w*|slap\\w*|hand) (?:[\\w']+ ){0,3}(?:on|on the|my) (?:the )?back[^.!?\\n]{0,25}(?:well done|thank\\w*|said|good|proud|nice)|(?:squeez\\w*|touch\\w*|pat\\w*|held|hold\\w*|shook|hug\\w*|kiss\\w*) my (?:hand|arm|shoulder|cheek) (?:and|to say|when (?:she|he) (?:said|thanked))",
      "(?:physio\\w*|doctor|nurse|dentist|hairdresser|barber|osteopath|masseuse|cat|dog|horse|baby|toddler|child|kid|kids|resident|grandson|granddaughter|daughter|son|husband|wife|partner|lady|old dear|old lady|widow)s? (?:[\\w']+ ){0,4}(?:touch\\w*|rub\\w*|massag\\w*|strok\\w*|lick\\w*|pull\\w*|tug\\w*|kiss\\w*|hug\\w*|squeez\\w*|pat\\w*|hand)",
      "look\\w* (?:at|over|after) my back|behind me (?:in|at|on) the (?:queue|line|counter|bus)|over me to",
      "(?:date|pass|must|contract|job|shift|shifts|rota|permanent|hotel)[^\\n]{0,70}(?:date|hotel)(?! with)(?! room)",
    ],
    span: "match",
    reason: "Unwanted touch, looks, talk and pursuit.",
    matches: [
      "his hand ends up on my back, then lower",
      "stands behind me breathing on my neck while I do the till",
      "he makes his comment about my chest",
      "He said the contract renews if I have dinner with him at his place",
      "Manager say I must sleep with him if I want permanent",
      "rings my personal mobile at midnight to tell me I'm filth",
      "he calls me sweetheart and pats my bum",
      "he texts me at night asking if I'm in bed",
      "A guest keeps asking for me by name and grabbing my waist",
    ],
    mustNotMatch: [
      "she squeezed my hand and said thanks",
      "my back hurts and my knees are gone",
      "the physio rubbed my back",
      "he patted me on the back, well done",
      "I book the hotel and the date for the job fair",
    ],
  },
  {
    id: "en.risk.harassment.frame-force",
    effect: risk("harassment", "act"),
    pattern: ways(
      "(?:made|make|makes|making|forced|forces|had|has|gets?|got|ordered) (?:me|us) (?:to )?(?:kneel|beg|stand (?:outside|up|in|there|facing|on)|apologi[sz]e|say sorry|bow|sing|dance|strip|scrub|eat|crawl|squat|do (?:squats|push ?ups|press ?ups)|wear|sit (?:on|facing|in)|thank (?:him|her)|repeat|write lines|sign (?:a (?:paper|letter|confession|resignation|statement)|my|something|that i))|(?:was|been|being|got|getting|i'm) (?:made|forced|told|ordered) to (?:kneel|stand (?:outside|in the)|apologi[sz]e|beg|sit (?:facing|in|on)|clean the toilets?|sign (?:a (?:paper|letter|confession|statement)|that i|something)|resign|say sorry|thank (?:him|her))",
      `(?:film\\w*|record\\w*|photograph\\w*|screenshot\\w*|snap\\w*) (?:me|it|us|my)(?: [\\w']+){0,4} (?:cry\\w*|eat\\w*|sleep\\w*|and (?:put|post\\w*|shar\\w*|sent|send)|group|chat|fall\\w*|on the)|(?:they|he|she|lads|it|someone) (?:all )?filmed me|(?:post\\w*|shar\\w*|put|sent|circulat\\w*) (?:it|me|that|my [a-z]+|a photo of me|pics? of me|photos? of me|a video of me)(?: [\\w']+){0,3} (?:in|on|to|round|around|into) (?:the )?(?:group|chat|whatsapp|facebook|team|office|wall|group chat|everyone|noticeboard)(?! (?:to (?:celebrate|thank|say)|for my birthday))|(?:pics?|photos?|pictures|videos?|memes?) of me (?:eating|crying|sleeping|asleep|bending|working|falling|with|on the|in the)`,
      "(?:never|not) work in this (?:town|city|trade|industry|business|country|field) again|(?:make|making|makes) (?:my|your) life (?:a )?(?:hell|misery|miserable|a living hell)|accidents (?:can )?happen to|(?:i'd|i'll|i would|you'll|you'd|will|i) (?:be sorry|regret (?:it|mentioning|that|opening|speaking))|(?:sack|fire|finish|ruin|destroy|bury|deport|report|blacklist|replace) (?:me|us|you) if (?:i|we|you)|(?:threat\\w*|warn\\w*) (?:me|us|to)(?: [\\w']+){0,5} (?:sack|fire|fired|police|deport\\w*|visa|beat|kill|hurt|family|reference|job|hours|contract|immigration)|watch (?:my|your) back|(?:i'd|you'd) better (?:keep quiet|shut up|not (?:talk|tell|say))",
      "they'd (?:throw a party|cheer|celebrate|be delighted)[^\\n]{0,40}(?:told me|said so|to my face)|(?:depot|company|boss|manager|hr|they|she|he|gaffer|supervisor|principal|front office|head office|management|ops|everyone)(?: just| always| only| then)? (?:says?|said|tells?|told me|reckons?|gave)(?: me| that| it's| it| is| to| just| i should| don't| dont| him a voucher and told me to)* (?:smile|comes with the|goes with the|part of the job|banter|oversensitive|too sensitive|dramatic|a joke|get over it|toughen up|man up|grow up|ignore it|put up with|provoke|for (?:my|your) own good|asking for it|what i was wearing|how he was trained|boys will be|not provoke)",
      "(?:rolls?|rolled|rolling) (?:his|her|their) eyes (?:at|when|whenever|every)[^\\n]{0,30}(?:i|me)(?!\\w)|(?:called|calls) (?:into|in to) the office[^.!?\\n]{0,20}(?:every|daily|again)[^.!?\\n]{0,30}(?:shout|scream|cry)|flinch (?:at|when|every)|(?:stomach|heart|hands?) (?:turning|turns|sinks|dropping|drops|shak\\w+|pounding) (?:at|when) (?:her|his|the boss|my boss)",
    ),
    notAsks: recipients,
    exceptions: [
      "sign (?:my|a|the) (?:new )?(?:contract|timesheet|sheet|form|card|leave)|(?:had|has) (?:me|us) (?:sign|wear|stand) (?:the|a|my)",
      "comes with the (?:job|territory|trade)[^.!?\\n]{0,10}(?:i (?:like|don't mind)|no)|(?:part of the job|banter)[^.!?\\n]{0,30}(?:give as good|don't mind|love it|good craic|harmless)|(?:bit of|good|friendly|great) banter",
    ],
    span: "match",
    reason: "Forced acts, exposure and threats, or the excuses made for them.",
    matches: [
      "She made me kneel down and say sorry to the guest",
      "They filmed me crying and put it on the group",
      "been told accidents happen to people who talk",
      "made me stand outside in the cold",
      "there's a group chat that's just pics of me eating",
    ],
    mustNotMatch: ["bit of banter, I give as good as I get", "HR asked me to sign the new contract"],
  },
];
