import type { Rule } from "../rule.ts";
import { risk } from "./risk-effect.ts";

const ways = (...all: readonly string[]) => all.join("|");

/** After these questions the trouble told is a recipient's. */
const recipients = ["recipient", "mirror", "outcomes.fit", "assets.gained"];

/** What is done to somebody, as a participle: it needs no doer. */
const done =
  "(?:spat (?:at|on)|spit (?:at|on)|sworn at|cursed at|screamed at|yelled at|leered at|wolf[- ]?whistled|cat-?called|jeered(?: at)?|groped|slapped|kicked|punched|cornered|blanked|mocked|ridiculed|humiliated|belittled|demeaned|degraded|mimicked|ostraci[sz]ed|excluded|shunned|snubbed|stalked|followed home|threatened|intimidated|racially abused|verbally abused|abused|harassed|bullied|gaslit|scapegoated|sidelined|frozen out|shut out|left out|cut out|set up to fail|passed over|laughed at|made fun of|picked on|ganged up on|talked over|shouted down|called names|outed|groomed|propositioned|felt up|touched up|manhandled|shoved|pushed around|undermined|singled out|treated like (?:dirt|shit|rubbish|crap|a (?:dog|slave|servant|child|criminal|machine)|an (?:idiot|animal)|muck|scum))";

const offensive =
  "(?:monkey|ape|gorilla|banana|bananas|pig|pigs|bacon|swastika\\w*|noose|slurs?|racist|sexist|homophobic|transphobic|antisemitic|islamophobic|ableist|porn\\w*|sex toys?|dildo|condoms?|tampons?|knickers|nudes?|naked|dick pics?|obscene|rude|filthy|lewd|dirty|sexual|crude|nasty|vile|threatening|anonymous|go home|dog (?:food|mess|shit|bowl)|nappies|dummy)";

/** Who has the power or the company to do it. */
const doer =
  "(?:he|she|they|someone|somebody|one of them|boss|gaffer|manager|supervisor|foreman|forewoman|chef|lead|team lead|director|owner|head|matron|sister|charge nurse|partner|colleagues?|co-?workers?|lads|girls|guys|the others|others|everyone|everybody|people|staff|crew|trainer|mentor|customer|customers|client|clients|patient|patients|passenger|passengers|the team|whole (?:team|office|shift|crew)|line manager|shift leader|ops|hr|driver|drivers|surgeon|consultant|ward manager|mates|workmates|boys|blokes|men|women)";

/** Harassment by what is done to the speaker, with or without a doer, and orders that break rules at the speaker's cost. */
export const riskTreatmentRules: readonly Rule[] = [
  {
    id: "en.risk.harassment.done-to-me",
    effect: risk("harassment", "act"),
    pattern: ways(
      `(?:^|\\n|[.!?] )(?:just |always |constantly |got |get |gets |getting |being |been |keep getting |kept getting |regularly |often |daily |openly |publicly )*${done}(?! (?:with|milk))`,
      `(?:i'm|im|i am|i was|i've been|ive been|i get|i got|i keep getting|i keep being|being|been|getting|keep getting|tired of being|sick of being|always|constantly|am|was) (?:always |constantly |often |being |just |regularly |openly |publicly |repeatedly |sometimes |getting |basically |completely )*${done}`,
      `${doer} (?:who |that )?(?:just |always |constantly |often |all |then |once |still |openly |publicly |keeps? |kept |has |have |will |would |deliberately |even )*(?:mimic\\w*|mock\\w*|imitat\\w*|ridicul\\w*|humiliat\\w*|belittl\\w*|demean\\w*|degrad\\w*|taunt\\w*|torment\\w*|intimidat\\w*|bull(?:y|ies|ied|ying)|harass\\w*|ignor\\w*|blank\\w*|exclud\\w*|ostraci[sz]\\w*|shun\\w*|snub\\w*|gaslight\\w*|stalk\\w*|grop\\w*|undermin\\w*|sabotag\\w*|spat (?:at|on)|spits? (?:at|on)|shov\\w+|slap\\w*|trip(?:s|ped)|corner\\w*|sneer\\w* at|laughs? at|laughing at|laughed at|swears? at|swore at|sworn at|snigger\\w* at|whistl\\w* at|leer\\w* at|single\\w* out|pick\\w* on|threaten\\w*|hound\\w*|badger\\w*|abus\\w*|insult\\w*|copies|copied|mak\\w+ fun of) (?:me|us|my (?:accent|stammer|stutter|voice|walk|english|hearing|limp|wheelchair|hijab|turban|food|religion|name|age|weight|skin|hair|body|family|country|clothes|disability|faith|work))(?!\\w)`,
      `(?:leav|left|put|stick|stuck|stick|draw|drew|drawn|writ|wrote|scrawl|tap|hung|hang|send|sent|post|print|pin|shov|slip|hid|scratch|spray|paint|tape|share|show|mak|play|do)(?:\\w{0,3}) [^.!?\\n]{0,25}${offensive}[^.!?\\n]{0,35}(?:my|me|us|our)(?!\\w)`,
      `${offensive} (?:stickers?|noises?|sounds?|emojis?|comments?|jokes?|banter|remarks?|names?|notes?|messages?|texts?|pictures?|photos?|drawings?|gifs?|memes?|abuse|language|insults?|gestures?|graffiti|slurs?|nickname)[^.!?\\n]{0,40}(?:me|my|us|our|every day|all day|from (?:the |my )?(?:boss|manager|lads|colleagues|team|supervisor|foreman|customers|clients|passengers|patients)|when i)(?!\\w)`,
      "(?:locked|lock|locks|shut|trapped|tied|taped|strapped|zipped|bundled|shoved|pushed|dunked|barricaded|left) me (?:in|inside|up|to|out|into|under|down) (?:in )?(?:the |a |an )?(?:container|freezer|fridge|cold store|store ?room|cupboard|toilet|toilets|loo|van|boot|shed|cage|lift|office|room|cellar|basement|walk-in|chiller|locker|lorry|trailer|post|pole|chair|rain|yard|car park|bin|skip|stairwell|garage|hold|roof|cab)",
      "(?:since|after|ever since|because|when|as soon as|the moment) (?:i|they (?:found|heard|learnt|learned)|he (?:found|heard)|she (?:found|heard)|my)(?: [\\w']+){0,5} (?:pregnan\\w*|expecting|maternity|paternity|cancer|ill|sick|complain\\w*|came out|gay|lesbian|trans|transition\\w*|union|grievance|disab\\w*|diagnos\\w*|epilep\\w*|adhd|autis\\w*|sixty|fifty|turned \\d+|muslim|jewish|refus\\w*|said no|turned (?:him|her) down|report\\w*|broke up|spoke up|spoke out|stood up|hearing aids?|wheelchair|religion|hiv|foreign|period|miscarriage|pension|mental health)(?: [\\w']+){0,8} (?:taken off|off (?:every|all|the)|cut|cuts|moved|demoted|no (?:work|shifts|hours|clients|calls|meetings)|ignored?|stopped|nobody|no ?one|blank\\w*|fewer|worst|passed over|sidelined|left (?:out|off)|replaced|dropped|excluded|not invited|uninvited|nothing to do|watched|treated|different|cold|frozen|pushed|out the door|shut out|punish\\w*|worse)",
      "(?:taken off|removed from|dropped from|cut from|kept off|excluded from|uninvited from|not invited to|never invited (?:to|for|along)|left out of|left off|cut out of|taken out of|cut off from|shut out of|frozen out of) (?:every|all the|all|any|the|my|team|our) ?(?:\\w+ )?(?:meetings?|emails?|e-?mails?|group ?chats?|whatsapp|chat|rota|accounts?|clients?|lunch\\w*|drinks|nights? out|socials?|party|calls?|invites?|list|loop|work|projects?|decisions?|conversation\\w*|thread|group)(?=$|[.,!?;]| (?:since|because|after|again|on purpose|and|every|but|though|without|except|i|nobody|as))",
      "(?:stopped|quit|refus\\w+|won't|wont|never|doesn't|don't|nobody|no ?one|none of them|not one of them) (?:even |ever |here |at work )?(?:to )?(?:copying|inviting|including|greeting|answering|acknowledg\\w*|look at|looks at|looking at|speak to|speaks to|speaking to|talk to|talks to|talking to|says? (?:good morning|hello|a word) to|sit with|sits with|sitting with|eat with|eats with|work with|works with) (?:with )?me(?! (?:about|in english|when (?:we're|it's) busy))|(?:everyone|everybody|all of them|whole team|the whole \\w+) (?:but|except|apart from|bar) me|(?:goes?|go|went|fall|falls) (?:quiet|silent) (?:when|whenever|as soon as) i|stop\\w* talking (?:when|whenever|as soon as) i|whisper\\w* (?:when|behind|so i|about me|as i)|(?:talk|talks|talking|laugh|laughs|laughing|gossip\\w*|bitch\\w*) (?:about me|behind my back)(?!\\w)|look\\w* (?:straight |right )?through me|act\\w* (?:like|as if|as though) i(?:'m| am| was| were)? ?(?:not there|invisible|don't exist|didn't exist|wasn't there|weren't there|stupid|thick|a ghost|nothing)",
      "(?:put|puts|rest\\w*|ran|runs|slid\\w*|slides?|had|has|plac\\w*|lays?|laid|keeps? putting|kept putting|got) (?:his|her|a|their) (?:hand|hands|arm|arms|fingers|leg) (?:on|round|around|up|down|under|over|between|inside) (?:me|my)(?!\\w)|(?:stood|stands|leans?|leaned|sits|presse[sd]|press|rubs?|rubbed|brush\\w*|pushes|grinds?|ground) (?:himself |herself |up |right |too close |close )*(?:against|up against|behind me|over me|on top of) (?:me|my)?|(?:asks?|asked|asking|texts?|texted|messag\\w*|said|says|comment\\w*|remark\\w*|jok\\w*|wants to know|talks?) [^.!?\\n]{0,30}(?:what (?:i'm|i was|i am|colou?r) (?:wearing|underwear|bra|knickers)|what i was wearing|my (?:sex life|underwear|bra|knickers|boobs|tits|bum|arse|ass|virginity|love life|boyfriend in bed)|in bed|sleep with (?:him|her|them)|hotel room|how i look in|if i'?m (?:single|a virgin|gay|wearing))|sends? me (?:nudes|pictures of himself|photos of himself|pics of|porn)|(?:show|shows|showed) me (?:porn|nudes|dirty|his (?:penis|dick|cock|privates|underwear))",
      "(?:tears?|tore|rips?|ripped|lays?|laid|laying) (?:a strip off me|strips off me|me apart|me to (?:shreds|pieces)|into (?:me|us))(?!\\w)|(?:dress\\w*|dressing) me down|(?:have|has|had|having) a (?:go|pop) at me|(?:bit|bites|bite) my head off (?:every|each|all|daily|in front)|mak\\w+ an example (?:out )?of me|(?:tak\\w+|took) the (?:piss|mick|mickey|mick out) out of (?:me|my)|poke\\w* fun at (?:me|my)|walk\\w* all over me|(?:treat|treats|treated|treating) me (?:like|as if|as) (?:i'm |i am |i was )?(?:dirt|shit|rubbish|crap|scum|muck|garbage|nothing|a dog|a slave|a servant|an idiot|a child|an animal|a criminal|a skivvy|his maid|a machine|worthless|stupid|thick|less than)|(?:in front of|before) (?:everyone|everybody|the (?:whole |entire )?(?:team|office|class|floor|shop|kitchen|ward|line|crew|site|customers|patients|clients|students|board|meeting|staff))[^.!?\\n]{0,40}(?:told me i|call\\w* me|shout\\w*|scream\\w*|humiliat\\w*|stupid|useless|idiot|incompetent|criticis\\w* me|mock\\w*|made me)|(?:call\\w*|shout\\w*|scream\\w*|humiliat\\w*|criticis\\w*|criticiz\\w*|mock\\w*|laugh\\w*|told me i (?:was|am)|yell\\w*|tears?|berat\\w*|slat\\w*) [^.!?\\n]{0,30}in front of (?:everyone|everybody|the (?:whole |entire )?(?:team|office|class|floor|shop|kitchen|ward|line|crew|site|customers|patients|clients|students|board|meeting|staff)|customers|clients|patients)",
      "(?:never work (?:again|in this (?:town|trade|industry|city|business|country))|(?:he|she|they|boss|manager) (?:said |says |told me |threatened )(?:that )?(?:he|she|they)?(?:'d|'ll| would| will| can| could) (?:make sure|see to it|ruin|finish me|destroy|bury me|break (?:me|my)|smash|kill me if|hit me|get me (?:sacked|fired|deported)|put me|make my life)|knows? where (?:i|you) live)|(?:do(?:ing|es)?|make|makes|made) (?:an |impressions? of |my |a funny |that )*(?:impression of|accent|voice|walk) (?:of me|at me|whenever i|when i|behind)|(?:won't|refuses? to|can't be bothered to|don't|doesn't) (?:use|learn|say|pronounce) my (?:real |actual )?name|(?:instead of|not) my (?:real |actual )?name(?!\\w)|(?:gave|give|given|got) me (?:a |the |this )?(?:horrible |cruel |stupid |racist )?nickname(?! (?:i (?:like|love)|which is sweet))|nickname (?:for me |they gave me )?(?:is|was) (?!short)",
      "(?:given|gave|give|gives|giving|left with|got) (?:me )?(?:nothing|no work|no tasks|nowt|no proper work|only (?:the )?(?:shredding|filing|toilets)) (?:to do )?(?:for|since|in|all|any ?more)|sit (?:there )?(?:all day|for hours) (?:with|doing) nothing|(?:hand\\w*|gave|given|giving) (?:all )?my (?:work|clients|projects|accounts|cases|patients|jobs|duties|class|classes|round|route|shifts) to (?:someone|somebody|him|her|the new|a (?:junior|temp|new)|others|another|his|the)[^.!?\\n]{0,60}(?:without|behind|never|didn't|no reason|told me|i found|because i|since i|nothing)|(?:delete|deletes|deleted|tamper\\w*|mess\\w*|sabotag\\w*|hid|hides|hiding|hide) (?:with )?my (?:work|files|timesheets?|reports?|results|tools|samples|gear|kit|hearing|inhaler|meds|wheelchair|stick|uniform|badge|shoes|lunch|pass)|(?:take|takes|took|taking|steals?|stole|claims?|claimed) (?:all )?(?:the )?credit for my|blam\\w+ me for (?:everything|everyone|his|her|their|all|whatever|things)|(?:impossible|unreachable|unrealistic) (?:targets?|deadlines?|tasks?) (?:so|just so|and then|to make|on purpose|then)[^.!?\\n]{0,30}(?:i |me|fail|shout|punish|blame)",
      "(?:they|he|she|boss|everyone|the lads|lads|the girls|manager|foreman|gaffer|supervisor|customers?|colleagues?) (?:all |just |still |always |only )*(?:call|calls|called) me [a-z]+(?: [a-z]+)?,? (?:never|not|instead of|because i'm|because of my|and (?:laugh|they laugh|snigger|everyone laughs)|even though|though i|when (?:my|i))",
      "(?:reads?|told|tells?|telling|shared?|shares|announced?|announces|posts?|posted|showed|shows) (?:everyone|everybody|the (?:whole |entire )?(?:team|office|shift|crew|floor|ward|class)|all of them|the others)? ?(?:out |about )?my (?:sick notes?|diagnosis|miscarriage|divorce|period|pregnancy|illness|medical|medication|salary|sexuality|hiv|depression|therapy|messages|private|photos?|age|debts?|past)(?=$|[.,!?;]| (?:out|in|to|at|notes?|records?|history|life|messages|with|and|on))",
      "(?:every|my|all my|each|our) (?:mistakes?|errors?|slips?|typos?|photos?)(?: i make)? (?:gets?|is|are|was|were|ends? up) (?:posted|read out|shared|pinned|forwarded|announced|screenshotted|circulated|put up|shown)[^.!?\\n]{0,40}(?:chat|group|wall|laugh\\w*|everyone|board|team|emoji\\w*|meeting)",
      "(?:waits?|waiting|waited|hangs? around|lurks?|follows?|followed|following) (?:for me |me )?(?:by|at|outside|near|to|round) (?:my (?:car|bus stop|house|flat|door|van|bike)|the (?:car park|bus stop|staff (?:door|exit|entrance)))(?! (?:to give|so we|for a lift|and we))",
      "(?:do|does|did|doing|done) (?:an? |his |her |their |funny |silly |cruel )*(?:impressions?|impersonations?) of (?:me|my [a-z]+)(?! (?:and i (?:laugh|love)|which i like))",
      "(?:puts?|putting|had|stuck|sticks|posted|posts|flashed|showed|shows) (?:it|me|that|us|my [a-z]+(?: [a-z]+)?) (?:up )?on (?:the |a )?(?:big |team |office )*(?:screen|board|wall|whiteboard|tv|monitor)(?=[^\\n]{0,60}(?:my name|in front|everyone|everybody|laugh|joke|shame|toilet|minutes?|mins?))",
      "(?:gave|gives?|giving|had|has|got|getting|get) (?:me )?(?:a |an |another )(?:coaching|telling[- ]off|dressing[- ]down|roll?ocking|bollocking|earful|lecture|talking[- ]to|warning)[^.!?\\n]{0,30}in front of (?:the |my |all |every)",
      "(?:hid|hides?|hiding|hidden|nicked|unplugged) my (?:headset|keyboard|mouse|scanner|apron|radio|gun|trolley|pass|cable|locker key|chair)(?! (?:by (?:mistake|accident)|to (?:fix|clean)))",
      "(?:nobody|no ?one|they never|they don't|none of them|not one of them|they didn't) (?:ever |even |bothers? to )?(?:tells?|told|invites?|invited|asks?|asked|includes?|copies|informs?|informed|speaks? to|greets?) me(?=$|[.!?;,]| (?:about (?:the )?(?:meetings?|lunch|drinks|changes|party|night out)|along|to (?:lunch|join|come)|any ?more|then|and then))|(?:not|never|haven't|hasn't) (?:been |once )?(?:spoken to|greeted|looked at|acknowledged|invited|talked to)(?: [\\w']+)? (?:in|for|since) ",
      "(?:only|always) (?:gives?|gets?|puts?|sends?|leaves?) me (?:on |with |to )?(?:the )?(?:toilets?|bins|worst|graveyard|nights|dirty|heavy|bad|early)[^.!?\\n]{0,30}(?:since|because|after|as punishment|on purpose)|(?:cancel|withdraw|revoke|pull|report|tear up) my (?:visa|permit|sponsorship|papers|contract)(?= if| unless| when|$|[.,!?])",
      "(?:said|says|told|reckons?|joke\\w*) (?:me |that |i'm |im |i was |i am )*(?:a |an )?(?:too (?:old|fat|ugly|foreign|slow|thick|dark|female|girly|stupid)|woman can't|women can't|girl can't|girls can't|old (?:man|woman|people|dog)s? can't|people like (?:me|you) (?:can't|don't|shouldn't)|go back to (?:my|your|where)|(?:don't|doesn't) belong here|place for (?:a )?(?:women|woman|girl|foreigners))",
      "(?:my )?(?:hijab|headscarf|scarf|turban|wig|hair|skirt|top|bra strap|hearing aids?|mask|kippah|glasses|uniform) (?:was |got |gets |being |been )*(?:pulled|yanked|ripped|tugged|grabbed|lifted|touched|snatched|knocked|torn)|(?:put|puts|threw|throws|throw|chuck\\w*|bin\\w*|rip\\w*|tore|tears) (?:up )?my (?:work|reports?|drawings?|notes|lunch|food|cards?|application|designs?|plans?|cv)(?: [\\w']+)? (?:in|into|up|away|on) ?(?:the )?(?:bin|floor|trash|rubbish|fire|shredder)?(?= and| in front|$|[.,!?])",
      "(?:depot|company|boss|manager|hr|they|she|he|gaffer|supervisor)(?: just| always)? (?:says?|said|tells?|told me|reckons?) (?:that )?(?:it's|its|it|that's|this is|i should|to) ?(?:just |only |all )?(?:comes with|goes with|banter|being (?:oversensitive|too sensitive|dramatic)|a joke|get over it|toughen up|man up|grow up|take it as|smile|ignore it|put up with)",
    ),
    notAsks: recipients,
    exceptions: [
      "passed over[^\\n]{0,60}(?:asked for feedback|fair enough|next time|better candidate)|locked out of course|lock(?:ed)? out[ ,.]+tag",
      "what i was wearing (?:to|for|at) (?:the|a|my|her|his)",
      "(?:not|isn't|wasn't|never|no|nobody|no one|don't|doesn't|didn't|hasn't|haven't) (?:been |being |ever |really |any |has |is |was |get |got |actually |feel )*(?:bull\\w+|harass\\w+|left out|picked on|excluded|mocked|ignored|threatened|abused|humiliated|undermined|talked over|shouted|laughed at|sworn at|blank\\w*|treat\\w*)",
      "(?:laughed|laughs|laughing) at (?:me|us|that)[^.!?\\n]{0,20} (?:nice|kind|good|friendly|funny|nicely|kindly)[^.!?\\n]{0,20}",
      "locked me out of (?:the |my )?(?:system|account|computer|laptop|app|vpn)",
      "(?:remove|removing|moderate|moderating|delete|report|filter|train\\w*|investigat\\w*|handle|handling|screen\\w*|flag\\w*) (?:[a-z]+ )?(?:racist|sexist|homophobic|obscene|rude|sexual|nasty|threatening|anonymous)",
      "(?:computer|printer|system|machine|server|software|phone|cat|dog|kids?|children|teenager|toddler|alarm|sensor|website|app|email|emails|traffic|son|daughter|husband|wife|nature|weather) (?:just |always |keeps? )?(?:ignor|blank|threaten|mock|laugh|hound|trip|copie)\\w*",
      "left me (?:in|up|out|to|down|under|inside|into) (?:the |an? )?(?:office|room|charge)(?! (?:alone|locked|overnight|in the dark))",
      "(?:everyone|everybody|all of them|whole team) (?:but|except|apart from|bar) me (?:is|was|are|were|has|had|went|left|speaks|knows|works|likes)",
      "left off (?:the|my|our) (?:list|rota) by (?:mistake|accident)",
      "(?:ok|okay|fine|happy|by choice|i (?:like|prefer|asked))[^.!?\\n]{0,30}(?:left out|not invited)",
      "(?:put|puts) (?:his|her|a|their) (?:hand|arm) (?:on|round|around) my (?:shoulder|arm|shoulders) (?:and (?:said|thanked|told me well)|to (?:thank|comfort|say))",
      "(?:laugh|laughs|laughing|laughed|jok\\w+) (?:at|with) (?:my jokes|me and|us and)",
      "(?:on top of|against|over me|up against) (?:it|that|the (?:clock|wall|deadline))",
    ],
    span: "match",
    reason: "What is done to the speaker: shut out, mocked, touched, exposed, threatened, stripped of work.",
    matches: [
      "Sworn at again by the night crew",
      "I keep getting talked over",
      "my supervisor mocks my stammer",
      "somebody put a banana on my desk",
      "they locked me in the freezer for fun",
      "Ever since I told them I'm pregnant I've been left off every project",
      "taken off all the group chats since I asked",
      "nobody speaks to me",
      "he keeps putting his hand on my leg",
      "she tore strips off me",
      "he said he'd make sure I never find another post",
      "they refuse to say my name",
      "he takes credit for my designs",
      "HR says it's just banter",
      "racist jokes about me at every break",
    ],
    mustNotMatch: [
      "it locked me out of the system",
      "I moderate racist comments from users",
      "nobody has bullied me",
      "the printer ignores me",
      "she left me in charge",
      "everyone but me speaks French",
      "he told me off for being late",
      "I'm not left out",
    ],
  },
  {
    id: "en.risk.illegality.ordered",
    effect: risk("illegality", "act"),
    pattern: ways(
      "(?:told|asked|made|ordered|warned|pressured|forced|have|had|made us|instructed|supposed|tells? me|wants? me|want us|expects? me|boss said|said|says|agreed) (?:me |us |him |her |everyone |\\w+ )?(?:to |that i should |i should |i must |we should )?(?:say|tell|tells?|claim|write|put|report|swear|pretend|state|sign)(?: [\\w']+){0,4} (?:it |i |that |the accident |this )*(?:happened|was|did it|fell|slipped|hurt|injured|broke|broken|off duty|wasn't working)(?: [\\w']+){0,3} (?:at home|off[- ]site|on my own time|outside|my (?:own )?fault|after work|playing football|at the weekend|on holiday|not at work|in my own time|off the clock)",
      "(?:told|asked|made|ordered|warned|pressured|forced|instructed|tells? (?:me|us)|said) (?:me |us |him |her |everyone |\\w+ )?not to (?:log|report|record|put it in|write it|go to (?:the )?(?:hospital|a&e|doctor)|call an ambulance|tell (?:the )?(?:inspector|auditor|hse|osha|police|insurance|union|customer|client|family|patient)|mention)",
      "(?:sign|signs|signed|signing|initial|initialled|tick|ticked|ticking|stamp|stamped|stamping|approve|approved|approving)(?: [\\w']+){0,4} (?:unseen|blind|without (?:even )?(?:seeing|looking|checking|reading|testing|opening)|i (?:haven't|hadn't|never|didn't|have not|had not) (?:seen|checked|done|read|test\\w*|look\\w*|inspect\\w*|complet\\w*)|that (?:never|weren't|wasn't|didn't))",
      "(?:figures|numbers|results|readings|records|logs?|sheets|temperatures?|dates|hours|timesheets?|minutes|scores|stats|data|paperwork|charts?) (?:just |always |all |then |that )?(?:get|gets|got|are|is|were|was|being|have to be|had to be|must be|need to be) (?:all |quietly |always |then )?(?:changed|tweaked|massaged|fudged|adjusted|fixed|made up|invented|doctored|altered|faked|backdated|cooked|falsified|filled in (?:afterwards|in advance|at the end|beforehand))",
      "(?:told|asked|made|said|says|have to|expected|ordered|wants? (?:me|us)) (?:me |us |to |just ){0,2}(?:don't |not to )?(?:tick|sign|initial|write|put|log|fill) (?:in |off |down )?(?:the |all the |every |any |boxes |our )*(?:boxes|checks?|overtime|hours|sheets?|logs?|forms?)(?: [\\w']+){0,3} (?:nobody (?:does|did|has)|no ?one (?:does|did)|we (?:never|don't|didn't)|i (?:never|don't|didn't)|never done|that didn't)",
      "(?:make|making|made|makes) up (?:the |our |some |all the )?(?:figures|readings|numbers|results|temperatures|logs?|data|checks|records|minutes|scores)|(?:fill|filling|filled) (?:in |out )?(?:the |all the |a week of )?(?:logs?|checks?|sheets?|charts?|records?)(?: in| out)? (?:for (?:checks|days|visits|rounds) (?:we|i|nobody|that)|we never|i never|in advance|from memory|without)|(?:fudge|fudging|falsify\\w*|fake|faking|backdat\\w*|forge|forging|doctor|doctoring|alter|altering|change|changing|tweak\\w*|amend\\w*|rewrit\\w*|fix) (?:[\\w']+ ){0,4}(?:before|for|so) (?:the )?(?:[\\w']+ )?(?:inspector|inspection|audit|auditors?|cqc|ofsted|visit|regulator|bank|investors|insurance|it looks|nobody|they pass|we pass)",
      "(?:made|forced|pressured|pushed|bullied|told|asked|ordered|pressurised|leaned on|leant on|leaning on|pushing|pressuring|forcing|telling|want|wants|wanted) (?:me |us |her |him |staff |people )?(?:to |into |for )?(?:hand in my notice|sign (?:a |my |the )?(?:resignation|blank|letter|paper|voluntary)|resign\\w*|write (?:a |my )?resignation)(?! (?:because|from the committee))|resign or (?:be|get|they|he|she|face|i)|(?:take|accept) voluntary [^.!?\\n]{0,20}or (?:be|get|else)",
    ),
    notAsks: ["recipient", "mirror", "circle"],
    exceptions: [
      "(?:wouldn't|won't|never|refuse to|not going to|don't|can't) (?:[a-z]+ )?(?:lie|fudge|fake|falsify|backdate|forge|sign)",
      "(?:change|changing|amend\\w*|alter\\w*|fix|tweak\\w*|rewrit\\w*) (?:the )?(?:menu|display|layout|slides?|design|lights?|room|schedule|oil|tyres?|filters?) (?:before|for|so)",
      "(?:figures|numbers|results|data|readings|records|dates|hours) (?:get|are|is|were|was) (?:adjusted|changed|fixed) (?:for (?:inflation|season)|by (?:the system|finance)|every|each|automatically)",
      "told (?:him|her|them) (?:i|to)",
    ],
    span: "match",
    reason: "Ordered to lie about an injury, to sign unseen, to make up records or to resign.",
    matches: [
      "I was told to say I fell at home",
      "they told us not to report the burns",
      "I sign off the harnesses unseen",
      "the temperatures get made up at the end of the shift",
      "we change the figures before the audit",
      "he's pressuring me to resign",
      "we make up the readings",
    ],
    mustNotMatch: [
      "I changed the menu before the inspection",
      "the figures are adjusted for inflation",
      "I told her I would resign",
      "I won't fudge figures for the audit",
    ],
  },
  {
    id: "en.risk.unpaid.done",
    effect: risk("unpaid", "act"),
    pattern: ways(
      "(?:clock|punch|swipe|sign|tap|log|badge)(?:s|ed|ing)? (?:us |me |myself )?(?:out|off)(?: [\\w']+){0,5} (?:and|then|but|before) (?:then |we |i |just |still |back |have to |must |straight )*(?:work|finish|carry on|keep|clean\\w*|close|stay|go back|do (?:the|another|an)|come back|cash up|mop|lock up|set up|prep|restock|pack|load|unload|stock)\\w*",
      "(?:work\\w*|hours?|prep|cleaning|training|setting up|meetings?|emails?|shifts?|clean\\w*|stay\\w*|everything|all) (?:is |are |all |done |it |this |[a-z]+ )?off the clock|off the clock (?:work|every|again|most|all)",
      "(?:overtime|extra hours?|extra shifts?|holiday pay|sick pay|holiday|the hours|travel time|handovers?|training|weekends?|last hour|minutes|hours)(?: [\\w']+){0,4} (?:not paid|never paid|isn't paid|isnt paid|aren't paid|wasn't paid|weren't paid|unpaid|for free|doesn't exist|doesn't count|don't count|never count\\w*|disappears?|vanish\\w*|goodwill|don't get paid|never see (?:it|a penny)|not a penny|without pay|no pay)",
      "(?:dock|docks|docked|docking|deduct|deducts|deducted|shave|shaved|shaves|shaving|round\\w* down|trim\\w*|nick\\w*|skim\\w*|knock\\w*|knocks) (?:[\\w']+ ){0,4}(?:my|our|us|me|wages?|pay|tips|hours|timesheets?|minutes|quid|pounds|an hour|half)(?!\\w)",
      "(?:don't|not to|never|can't|aren't allowed to|not allowed to|won't let (?:me|us)) (?:write|put|log|claim|record|book|enter) (?:down )?(?:the |our |my |any |all )?(?:overtime|extra hours|extra time|real hours|actual hours)|(?:cover|pay|pay back|pay for|make up) (?:for )?(?:the |any |till )?(?:shortages?|breakages?|losses|damages?|walk-?outs?|missing stock) (?:from|out of|with|ourselves|myself|from our)",
      "(?:breakages?|shortages?|till (?:is |was )?(?:short|down)|walk-?outs?|mistakes|uniform|damage|fuel|missing stock|fines?|tools)(?: [\\w']+){0,5} (?:out of|from|off|come from|comes from) (?:my|our) (?:own )?(?:pay|wages?|tips|pocket|salary)",
      "(?:no|not seen|haven't seen|haven't had|not had|never got|didn't get|still waiting (?:for|on)|waiting (?:for|on)|owe me|owes me|owed|owe us|owes us) (?:any |my |a |the |our |single )?(?:wages?|pay ?packet|pay ?slip|payslips|pay ?cheque|paycheck|salary|last month's pay|back ?pay|pay)(?! (?:rise|day|review|increase|grade|bump))(?: (?:since|for|in|yet|this|last|from|until)|$|[.,!?])|(?:(?:two|three|four|five|six|several|\\d+) (?:weeks?|months?)(?:')?(?: of)?) (?:wages|pay|salary|unpaid|without pay|owed)|(?:keeps?|kept|take|takes|took|pocket\\w*|share\\w* none of) (?:all )?(?:of )?(?:our|my) tips|(?:boss|manager|owner|gaffer|management|company|supervisor) (?:keeps?|kept|takes?|took|pocket\\w*|skims?) (?:all )?(?:of )?(?:the |a share of the )?tips",
      "paid for (?:\\d+|four|five|six|seven|eight|nine|ten|half|one|two|three)(?: hours?| hrs?)?,? (?:a (?:day|week) )?(?:but|and|when|while)? ?(?:i |we )?(?:actually |really )?(?:work|worked|do|did|working|doing|stay)(?! (?:from home|part))|(?:trial|trials|probation|training|internship|placement) (?:shift|week|weeks|month|months|period)?(?: [\\w']+){0,4} (?:unpaid|no pay|for nothing|without pay|not paid|never paid)",
    ),
    notAsks: ["recipient", "mirror"],
    exceptions: [
      "(?:i|we) (?:volunteer|donate|gave|offer)\\w* [^.!?]{0,30}(?:for free|unpaid)",
      "(?:supplier|suppliers|customer|customers|client|clients|farmers?|drivers|they|people|staff|workers|employees)(?:'s|s')? (?:are|is|were|get|got|aren't|don't|have)?[^.!?\\n]{0,20}(?:owed|unpaid|docked|payslips?|wages|pay)",
      "(?:cutting|rounding|round|trim\\w*|knock\\w*|shav\\w*) (?:down )?(?:the |some |an? )?(?:figures|totals|numbers|minutes off (?:the|each)|hours off (?:the|each))",
      "(?:trim|knock|shav|skim)\\w* (?:[\\w']+ ){0,4}(?:hedge|hair|beard|door|doors|wall|milk|read|back|head|me out|our doors?)",
      "(?:boat|ship|ferry|laptop|vessel) (?:is |was |had )?dock\\w*",
      "waiting (?:for|on) (?:my |the )?pay ?day",
    ],
    span: "match",
    reason: "Work after clocking out, overtime unpaid, pay docked, held back or eaten by deductions.",
    matches: [
      "we clock out and then mop the floors",
      "the prep is all off the clock",
      "overtime is never paid",
      "they dock an hour from our wages",
      "till shortages come out of my tips",
      "no wages since May",
      "paid for six but I work ten",
      "the boss keeps our tips",
    ],
    mustNotMatch: [
      "the ferry docked at our pier",
      "we clock out and go home",
      "I volunteer weekends unpaid",
      "waiting for my payday treat",
    ],
  },
];
