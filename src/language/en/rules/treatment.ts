import type { Rule } from "../rule.ts";
import { risk } from "./risk-effect.ts";

/** After these questions the trouble told is a recipient's. */
const recipients = ["recipient.trouble", "recipient.who", "recipient.better"];

/** Being told to: what makes an act the employer's. */
const toldTo =
  "(?:told|tell|tells|telling|asked|ask|asks|asking|made|make|makes|making|ordered|orders|instructed|instructs|forced|forces|expected|expects|expect|pressured|pressures|pressed|pushed|wants|want|wanted|have|has|had|having|got|gets|required|requires|encouraged|supposed|said) (?:me |us |everyone |staff |the team |the lads |that |it's |its |is |was |ok |okay |fine |normal |we |should |must |i |just |need |have |got |always |to |out |a colleague )*";

/** Acts that break the law or the rule they are meant to keep. */
const wrongs =
  "(?:lie|lying|fudge|fudging|fake|faking|falsify|forge|forging|backdate|back-date|backdating|massage the|doctor the|cook the|adjust (?:the )?(?:readings?|figures|numbers|scales?|results?|meter|books|levels)|(?:change|alter|edit|rewrite|redo|swap|tweak|amend) (?:the |all |some |a few |old |expiry |use-by |use by )*(?:dates?|figures|numbers|results?|readings?|records?|logs?|minutes|labels?|scores|timesheets?|hours|temperatures?|expiry|paperwork)(?! (?:of|for) (?:the|a|our) (?:meeting|party|visit|delivery|launch|training))|(?:put|write|mark|log|record|enter|tick|type|sign|initial) (?:it |them |that |this |things |everything |stuff |down |off |in |up |as |boxes |the |a |for |all )*(?:[\\w']+ ){0,5}(?:(?:that |which )?(?:passed|done|complete|completed|checked|present|fine|ok|okay|trained|inspected|tested|safe|clean)(?: when)?[^!?\\n]{0,12} (?:it|they|we|i|he|she|nobody|no one) (?:had |was |were |did |has |have )?(?:not|n't|didn't|wasn't|weren't|hadn't|never)|(?:that |which )?(?:never (?:happened|took place|did|was|were|been|looked|checked|saw|done|got|left)|(?:i|we|nobody|no one|they) (?:never|hadn't|haven't|didn't|weren't|wasn't)|without (?:looking|checking|reading|testing|opening|seeing)|didn't happen|weren't done|wasn't done))|(?:bill|charge|invoice|claim|claiming|billing|charging) (?:[\\w']+ ){0,5}(?:never|didn't|twice|not done|wasn't|weren't|dead)|overcharg\\w*|mis-?sell\\w*|(?:delete|deleting|shred|shredding|hide|hiding|bury|destroy|destroying|lose) (?:the |any |all |some |old )*(?:emails?|files?|evidence|records?|complaints?|documents?|reports?|footage|logs?|messages|samples)|(?:re-?use|reusing|re-?label|relabelling|re-?pack|repackag\\w+|re-?seal) (?:the |old |used |dirty |expired |out of date )*(?:needles?|syringes?|gloves|caps|food|meat|labels?|fish|chicken|stock|filters|masks|bandages|oil|packaging)|dump(?:ing)? (?:the |old |used )*(?:solvents?|waste|oil|chemicals?|paint|rubble|asbestos|acid|sewage)|(?:clock|badge|swipe|sign) (?:in|out) for (?:a |the |my |an )?(?:lad|mate|guy|colleague|someone|people|him|her|others|friend)|say (?:the |it |that |it's |its |they |they're |we |our )*(?:[\\w']+ ){0,3}(?:halal|organic|fresh|tested|new|kosher|british|irish|original|genuine|free range|fixed|safe)[^!?\\n]{0,12} (?:wasn't|isn't|weren't|aren't|when|but|not)|keep (?:quiet|schtum|my mouth shut|it quiet|our mouths shut) about|cover (?:it|this|that|things|for it|for them) up|not (?:to )?(?:report|record|log|write down|mention|disclose) (?:the |any |it|that|accidents?|injur\\w+|falls?|incident\\w*|errors?)|(?:skip|ignore|bypass|disable|override|switch off) (?:the |all |any )*(?:safety|checks?|tests?|inspections?|alarms?|guards?|interlocks?|regulations|law|rules on)|(?:drive|work|go|operate|fly|sail) (?:over (?:my|the|our) hours|past (?:my|the|our) hours|without (?:a |the |any )?(?:licen[cs]e|permit|ticket|harness|insurance|brakes|papers)))";

/** Illtreatment by its cause, beside the plain words of `work-risk.ts`. */
export const treatmentRules: readonly Rule[] = [
  {
    id: "en.risk.illegality.told",
    effect: risk("illegality", "act"),
    pattern: `${toldTo}${wrongs}|(?:we|i) (?:just |always |have to |had to |still |are |am |were |was |been |often |sometimes |got to |now )*(?:fudge|fudging|fake|faking|falsify\\w*|backdate|backdating|relabel\\w*|re-?use (?:the )?(?:needles?|syringes?|gloves|caps|filters|oil)|reusing (?:the )?(?:needles?|syringes?|gloves|caps)|dump(?:ing)? (?:the )?(?:solvents?|waste|chemicals?|oil)|(?:clock|swipe|badge) in for (?:a |the |my )?(?:lad|mate|someone|people|colleague|him|her)|overcharg\\w+)`,
    notAsks: recipients,
    exceptions: [
      "(?:wouldn't|won't|never|refuse to|not going to|didn't|don't|can't) (?:[a-z]+ )?(?:lie|fudge|fake|falsify|backdate|forge)",
      "fak(?:e|ing) (?:it|a smile|my smile|smiling|flowers|leather|enthusiasm|interest|being)",
      "lie (?:down|in|awake|ahead|low|there|flat|on|still)|lying (?:down|in|awake|around|on|there|flat)",
    ],
    span: "match",
    reason: "Told to break the law, or doing so as part of the job.",
    matches: [
      "I was told to change the dates on the fridge log",
      "boss told me to put down that the test passed. it didn't",
      "they asked me to sign off the welds i never looked at",
      "we're told to fudge the waiting times",
      "i've been told to bill for visits that never happened",
      "had to clock in for a lad who wasnt there",
    ],
    mustNotMatch: [
      "they asked me to change the date of the meeting",
      "I was told to lie down",
      "she asked me to sign off the invoices",
      "told to log the temperatures at eight",
    ],
  },
  {
    id: "en.risk.violence.done",
    effect: risk("violence", "act"),
    pattern:
      "(?:punched|slapped|headbutted|head butted|choked|strangled|assaulted|kicked|stabbed|throttled|spat (?:at|on|in)|swung (?:at|for)|lunged at|clawed|scratched|mugged|jumped) (?:me|us|my (?:face|arm|head|colleague|hand|stomach|chest))(?! (?:out of bed|awake|about|for the)|self)|(?:burned|burnt|burns|broke|broken|twisted|cut|bruised|dislocated|split|bust|scalded|bent) my (?:arm|wrist|nose|finger|fingers|hand|lip|jaw|ribs?|hair|face) (?:with|on purpose|back|when (?:he|she|they))|(?:chair|stapler|hammer|cup|mug|plate|pan|bottle|phone|brick|tool|wrench|spanner|knife|bedpan|tray|glass|ashtray|keyboard|coffee|hot [a-z]+|drink|stone|stones|bottles) (?:was |were |got |being |get )?(?:thrown|chucked|hurled|lobbed|flung|launched|smashed) (?:at|over|on|towards) (?:me|us|my)|(?:threw|throws|chucked|hurled|lobbed|flung|launched|poured|throwing) (?:[a-z-]+ ){0,4}(?:at|over|on) (?:me|us|my (?:head|face|desk|foot|back))|(?:pulled|drew|held|waved|had) (?:a |his |her |out a )?(?:knife|blade|gun|machete|weapon|screwdriver|broken bottle) (?:on|at|to|out)|(?:by|round) (?:the|my) (?:throat|neck|hair|collar|scruff)|pinned me (?:to|against|up|down)|shov(?:ed|es) me|(?:pushed|threw|pulls|pushes|dragged) me (?:against|into|down|over|to the|off|out of the way|across|by)",
    notAsks: recipients,
    exceptions: [
      "(?:they|he|she|who|patients|someone|people) (?:was|were|is|are|got|been)? ?(?:punched|slapped|kicked|assaulted|stabbed|strangled) (?!me|us)",
      "jumped (?:me|us) (?:in|ahead|up|forward)|kicked (?:me|us) (?:off|out|up|into)|threw (?:me|us) (?:off|out|in|a bone|under)|threw (?:[a-z-]+ ){0,3}(?:party|light) (?:at|over|on)|pinned (?:to|on) the",
    ],
    span: "match",
    reason: "A blow, a thrown thing or a weapon, whoever's it is.",
    matches: [
      "patients relative punched me in the corridor",
      "chef burned my arm with a pan on purpose",
      "got a chair thrown at me on the ward",
      "passenger pulled a blade on me last month",
      "customer threw hot coffee at me",
    ],
    mustNotMatch: ["the alarm kicked me out of bed", "they threw me off the project", "he punched the card"],
  },
  {
    id: "en.risk.harassment.ways",
    effect: risk("harassment", "act"),
    pattern: `(?:screams?|screamed|screaming|shouts?|shouted|shouting|yells?|yelled|yelling|roars?|roared|bawls?|bawled|swears?|swore) ...(?:at|in) (?:me|us|my face)(?! (?:to|for help))|(?:make|makes|making|made|turned|turning) (?:my|our) (?:life|days?|time here|shifts?|working life) (?:a |into a |into |absolute |total |complete |pure )*(?:hell|misery|nightmare|miserable|impossible|unbearable)|(?:make|makes|making|made|do|doing|does) (?:monkey|pig|animal|kissing|sheep|dog|donkey|ape|sex|chinese|indian|funny|cow) ?(?:noises|sounds|faces|voices|accents?|gestures)|(?:called|call|calls|calling|nicknamed?|christened|labelled|branded|refers? to|referred to|introduces?|addressed?) (?:me|us) (?:as |only |just |the |a |an |by )*(?:n[- ]?word|vegetable|donkey|monkey|dog|pig|cow|animal|robot|idiot|moron|muppet|retard|slow|dumb|dummy|stupid|useless|waste|burden|old man|old woman|grandad|granny|grandma|paki|gypo|foreigner|terrorist|fatty|fat|skivvy|slave|servant|boy|girl|thing|nothing|dead weight|liability|problem|bitch|whore|slut|cunt|prick|twat|nobody|mute|dwarf|ginger|snowflake|princess|cripple|spastic|diversity hire|number two)|(?:got|get|gets|am|been|being|was) (?:called|named|nicknamed) (?:the |a |an |every |all |things |names|slurs|useless|stupid|thick|lazy|old|fat)|(?:waste of (?:a |my |his |her |their |the )?(?:salary|space|wages?|money|payroll|oxygen|desk|skin))|(?:told|tells?|telling|warned|instructed) (?:[\\w']+ ){1,6}not to (?:talk|speak|help|sit|eat|answer|work|share|listen|reply|associate) (?:to |with |beside |near )?(?:me|us)|(?:left|cut|kept|frozen|froze|locked|shut|pushed|forced|squeezed|edged|managed|bullied|hounded|driven|phased) (?:me |us )?out(?: of| by|$|[.,!])(?! (?:date|hours|stock|loud|the (?:box|lorry|van|door)))|(?:i'm|im|i am|being|been|was|get|getting|gets|got) (?:always |constantly |often |being |just |the one |now )*(?:left out|frozen out|pushed out|forced out|shut out|ganged up on|blanked|belittled|mocked|laughed at|humiliated|scapegoated|set up to fail|micromanaged to death|watched all day|undermined|picked on|talked over|sent to coventry|passed over because|blamed for (?:everything|things|not knowing|his|her|their)|mimicked|stalked|groomed|propositioned|catcalled|demoted because|punished for)|(?:set|sets|setting) me up (?:to fail|for a fall)|gang(?:s|ed|ing)? up on me|(?:hid|hides|hide|hiding|took|takes|binned|bins|broke|broken|stole|steals|smashed|glued|superglued|cut up|wrecked|spat in|urinated in|peed in|threw away|chucked|trashed|moves?|moved) my (?:tools?|gloves|lunch|mug|cup|food|locker|bag|chair|coat|boots|shoes|stuff|things|glasses|keys|phone|work|notes|name badge|helmet|prayer mat)(?! (?:to the|into the|upstairs|for me|when we|because))|(?:put|puts|poured|left|sprayed|smeared) (?:[a-z]+ ){1,3}(?:in|on|over|inside) my (?:gloves|locker|mug|cup|tea|coffee|food|lunch|bag|chair|boots|shoes|coat|desk|seat|drink|helmet)|rolls? (?:his|her|their) eyes (?:when|whenever|at me|every|if i)|(?:gets?|makes?|made|making|has|have) me (?:to )?(?:re-?do|do it again|start again|scrub|kneel|beg|stand (?:there|outside|up|in)|apologi[sz]e|dance|sing|clean (?:his|her|their))|(?:threat(?:en)?(?:s|ed|ening)?|warned me|warns me) (?:[\\w']+ ){0,5}(?:visa|sack|fire me|fired|sacked|report me|deport\\w*|passport|my job|immigration|reference|contract|my family|hours|rota|finished|blacklist\\w*|black ?list\\w*|police)|(?:if i|unless i) (?:don't |didn't |won't |refuse |say |said |do not |wouldn't )*(?:go|come|sleep|smile|drink|be nice|meet him|agree|sleep with|went|no|wear|dance|date|kiss|be friendly|see him)[^.!?\\n]{0,40}(?:contract|renew\\w*|promotion|shifts?|rota|job|reference|appraisal|grade|pass|confirmation|probation|hours)|how (?:\\W?friendly|nice|sweet|flexible)\\W? (?:i|we)|(?:messages?|texts?|texted|messaged|dms?|calls?|rings?|phones?|whatsapps?|snapchats?|sends? me messages) (?:me )?(?:at|after|past) (?:midnight|night|\\d{1,2} ?(?:am|pm)?|all hours|weekends|work)[^\\n]{0,25}(?:hearts?|kiss\\w*|emojis?|love|beautiful|sexy|lonely|photos?|pics?|wearing|dear|gorgeous|miss me|dinner)|(?:comments?|commenting|commented|remarks?|jokes?|joked|joking|laughs?|laughing|laughed|stares?|staring|leers?|leering|looks?) (?:about|on|at|down|up|over) my (?:figure|body|chest|breasts?|boobs?|legs|bum|arse|ass|skirt|top|weight|accent|english|name|skin|colour|color|hair|religion|age|stammer|stutter|limp|face|disability|hijab|turban|shape|clothes|husband|sexuality|period|pregnancy)|(?:touch|touches|touched|touching|grope[sd]?|groping|feels?|fondle[sd]?|rub[s]?|rubbed|strokes?|stroked|brush\\w*|grab|grabs|pinch|pinches|pinched|slaps?|slapped|smack|smacks|smacked|squeezes?|squeezed|pats?|patted|hugs?|hugged|kiss|kisses|kissed) (?:me|my (?:bum|arse|ass|bottom|breasts?|chest|leg|legs|thigh|thighs|knee|waist|hair|back|neck|shoulders?))(?! (?:on the back|and thanked|goodbye|hello|again for|because (?:he|she) was (?:so )?happy|hand))|(?:alone|late) with (?:him|the boss|the manager)|(?:desk|put|moved|sat|stuck|sent|seat) (?:me )?(?:in|to|down in|down to) (?:the |a )?(?:basement|corridor|store ?room|broom cupboard|cupboard|corner|hallway|toilet|cellar|boiler room)[^.!?\\n]{0,20}(?:no work|nothing to do|alone|on my own|by myself|facing)|(?:took|takes|taken|taking|stripped) (?:away )?(?:all |every |half )?(?:of )?my (?:work|duties|projects?|clients?|accounts?|responsibilities|team|desk|office|title)(?: away| off me| from me|$|[.,!])|(?:holiday|leave|annual leave|time off|request|requests|training|overtime|breaks?|toilet breaks?) (?:gets?|got|is|was|are|keeps?|being|always) (?:always |constantly |getting |being |mysteriously )*(?:refused|denied|cancelled|turned down|rejected)[^.!?\\n]{0,40}(?:since i|because i|after i|only mine)|(?:since|after|because|ever since|when) i (?:raised|reported|complained|spoke up|put in (?:a|the) (?:grievance|complaint)|refused|said no|told hr|went to (?:hr|the union)|joined the union|blew the whistle|asked for my|questioned|stood up)[^.!?\\n]{0,50}(?:worst|worse|hell|shifts?|ignored?|blank\\w*|moved|cut|refus\\w+|denied|punish\\w*|night|nights|nobody|no one|out to get|target\\w*|review|warning|hours)|(?:worst|worse|all the bad|night|graveyard|weekend) shifts? (?:since|because|after|when) i|(?:times?|timing|counts?|counting|follow(?:s|ed)?|tracks?) (?:me to |my |how long i )(?:toilet|loo|bathroom|breaks?|wc|the toilet|the loo)|(?:out to get|got it in for|has it in for|have it in for|turn(?:ed|ing)? everyone against|bad-?mouth\\w*|spread\\w* (?:lies|rumours|rumors|gossip) about) me|(?:copies|copying|forwards?|forwarding|read(?:s|ing)? out|pins?|pinned|posts?|posted|circulat\\w+|shared|shares) (?:[\\w']+ ){0,3}my (?:emails?|mistakes|errors|messages|typos|reports?|work|photo|sick note)[^.!?\\n]{0,40}(?:everyone|whole|floor|office|team|loud|laugh\\w*|wall|board|group|corrections?|all staff)`,
    notAsks: [...recipients, "outcomes.fit", "assets.gained"],
    exceptions: [
      "(?:i|i'll|i'd|i've|i'm|shall|will|going to|gonna)(?: [\\w']+,?){0,8} put (?:it|that|this|them) in my locker|^put (?:it|that|this) in my locker",
      "(?:not|isn't|wasn't|never|no) (?:been |being |really |any )?(?:bull\\w+|harass\\w+|left out|picked on)",
      "(?:customer|caller|parent|client|patient|passenger|bloke|guy|driver|punter|kid|resident|man|woman|lady|public|people|member|buyer|surgeon|he|mostly people)s? (?:who |that |always |once |then |just )?(?:shouts?|shouted|shouting|screams?|screamed|screaming|yells?|yelled|yelling|swore|swears?|snaps?|barks?|roars?) (?:[\\w']+ ){0,4}(?:at|in) (?:me|us|my face)",
      "locked out of course",
      "(?:left|kept|cut|pushed|forced|locked|shut) out (?:of (?:it|date|hours|stock)|in the|by mistake|the bit)|(?:cut|leave|left|keep) (?:it|them|that|this) out|time out|found out",
      "(?:hugs?|hugged|kiss|kisses|kissed|pats?|patted|squeezed?|touch(?:es|ed)?) (?:me|my (?:hand|shoulder|arm|back)) (?:and|when|because|to) (?:said|say|thank\\w*|he|she)",
      "(?:calls?|called) (?:me|us) (?:a )?(?:girl|boy) (?:friday|wonder)",
      "(?:touch(?:es|ed)?|hugs?|hugged|kiss(?:es|ed)?|pats?|patted|grabs?) me (?:because|when i|and (?:cried|thanked|said))",
    ],
    span: "match",
    reason: "Ways of belittling, shutting out, threatening, touching or punishing somebody at work.",
    matches: [
      "my line manager has been making my life hell since I raised the rota issue",
      "manager screamed down the phone at me for ten minutes",
      "they make monkey noises when I walk past",
      "left out of every meeting then blamed for not knowing",
      "threatened to have my visa cancelled if i complained",
      "he said if I don't go for drinks with him the contract won't be renewed",
      "they hid my tools again and put grease in my gloves",
      "ward manager told the HCAs not to speak to me",
    ],
    mustNotMatch: [
      "a customer shouted down the phone at me",
      "she hugged me and cried",
      "I left out the bit about the invoice",
      "they moved my work to the new system",
      "he took my notes to the meeting",
    ],
  },
  {
    id: "en.risk.unpaid.ways",
    effect: risk("unpaid", "act"),
    pattern:
      "(?:waiting|wait|chasing|begging|beg) (?:on |for )(?:my |our |the |last month's |three months |me )*(?:wages?|pay|salary|paycheck|paycheque|back pay|final pay)(?! (?:rise|raise|increase|review|scale|grade|day))|(?:wages?|salary|salaries|(?<=(?:my|our|the|no) )pay|paycheck|stipend) (?:is |has |have |are |was |were |still |been |keeps |getting )*(?:pending|delayed|stuck|held back|held|frozen|halved|outstanding|owing|owed|unpaid|late|missing|short|stopped)(?! (?:payments?|on|in line|by the invoice))|(?:no|without|not any|not received|not received any|never received|never got) (?:my |our |any |full |proper )?(?:salary|wages?|pay|paycheck|money) (?:since|for|in|from|this|last|until|till|these) (?:\\w+ )?(?:months?|weeks?|june|july|august|september|october|november|december|january|february|march|april|may|christmas|summer|easter|\\d|three|two|four|five|six|last)|(?:shav\\w+|knock\\w*|round\\w*|trim\\w*|clip\\w*|edit\\w*|alter\\w*|cut\\w*|tak\\w+|took|dock\\w*|delet\\w+|eras\\w+|remov\\w+) (?:[\\w']+ ){0,4}(?:hours?|minutes|time|overtime|breaks?) (?:off|down|from|out|on) (?:of )?(?:the |my |our )?(?:timesheets?|time sheets?|time cards?|cards?|clock|pay|payslip|system|rota|books)|(?:not|never|isn't|isnt|wasn't|aren't|don't appear|doesn't appear|doesn't show|nowhere) (?:show |appear |seen |put )?(?:on|in) (?:the|my|our) (?:payslips?|pay packet|wages?|pay)|(?:trial|training|induction|handover|first|extra|probation) (?:shifts?|days?|weeks?|hours?|period)[^.!?\\n]{0,25}(?:for nothing|for free|unpaid|no pay|without pay|no money)|(?:pays?|paying|paid|giv(?:es|ing)) (?:us |me |only |just )*(?:half|part|in vouchers|in food|in kind|some)(?: of it| only| now| and half| the rest)?(?=[^.!?\\n]{0,25}(?:next month|half|later|rest|only|promise|never|owed|cash))|(?:keeps?|kept|pockets?|pocketed|steals?|stole|skims?|took my|takes my|takes our|took our) (?:the |our |my |all |of )*(?:tips|service charge|holiday pay|overtime|wages|pension|deposit)|(?:hours?|shifts?|overtime|days?|weekends?|time|stuff|work) (?:a week |a day |that |which |every week |extra |on top )*(?:i|we) (?:don't|do not|dont|never|didn't|am not|aren't|'m not|won't) (?:get |got |be |being |see )*(?:paid|a penny|anything) ?(?:for)?|to be paid for (?:the|my|all|those|every|what|our) \\w+(?: \\w+){0,2} ?(?=$|[.,!])|(?:be|get|getting) paid (?:for )?(?:the hours|my hours|what i'm owed|what i am owed|what they owe|on time|properly for)|never (?:saw|seen|see|got) a penny|(?:come|came|start|stay|arrive|be (?:in|there)|in) (?:in )?(?:half an hour|an hour|thirty minutes|fifteen minutes|\\d+ minutes|early|late)[^.!?\\n]{0,40}(?:unpaid|not paid|no pay|isn't paid|for free|for nothing|own time|payslip|not on the clock)",
    notAsks: recipients,
    exceptions: [
      "(?:suppliers?|vendors?|customers?|clients?|invoices?|farmers?|neighbours?|subbies|subcontractors?|drivers?|tenants?|contractors?|their|claimants?) (?:[\\w']+ ){0,4}(?:paid|wages?|pay|salary|waiting)",
      "(?:run|do|process|handle|check|chase|calculate|sort)(?:s|ing)? (?:the )?(?:wages|payroll|pay|salaries|salary)",
    ],
    span: "match",
    reason: "Wages held, cut or never paid, told by whoever earned them.",
    matches: [
      "salary has been pending since june",
      "still waiting on my wages from august",
      "no salary since three months",
      "they shave our hours off the timesheet",
      "To be paid for the hours.",
      "the trial shifts, four of them, all for nothing",
      "i do about 15 hours a week i dont get paid for",
    ],
    mustNotMatch: [
      "waiting for my pay rise",
      "the suppliers are waiting for pay",
      "I process the wages",
      "we pay half now and they deliver",
    ],
  },
  {
    id: "en.risk.overwork.ways",
    effect: risk("overwork", "act"),
    pattern:
      "last (?:full |proper |real |whole |decent |actual |single |free )*(?:day off|weekend off|sunday off|holiday|day of rest|rest day|sunday at home) (?:was|i had|in|must)|(?:one|two|1|2|a single|only one|just one) (?:full |whole |proper )?(?:days?|weekends?|sundays?) off (?:since|in (?:\\d+|two|three|four|five|six|seven|eight) (?:weeks|months)|all (?:year|summer|month))|(?:haven't|havent|hasn't|not|never|didn't) (?:had |have |got |seen |taken )+(?:a |one |a single |any |my )?(?:full |proper |free |whole )?(?:sunday|saturday|weekend|day|night|evening|holiday|break|rest day|day of rest|lunch)s? ?(?:off|to myself|at home)? (?:since|in (?:weeks|months|\\d+)|for (?:weeks|months|\\d+ (?:weeks|months)))|on call (?:every (?:single )?night|24|all night|every weekend|day and night|seven nights)[^.!?\\n]{0,25}(?:weeks?|months?|year|since)|(?:(?:[3-9]|three|four|five|six|seven|eight) ?(?:am|a\\.m\\.|in the morning)?|sunrise|dawn) (?:to|till|til|until|-) (?:midnight|(?:10|11|12|ten|eleven|twelve) ?(?:pm|at night)|[123] ?(?:am|in the morning)|one in the morning|late night)[^.!?\\n]{0,30}(?:every|daily|six days|seven days|6 days|7 days|all week|all month|since|most)|leave (?:the house|home|for work) (?:at|by) (?:[3-7]|three|four|five|six|seven)[^.!?\\n]{0,40}(?:(?:back|home|return)[^.!?\\n]{0,12} (?:9|10|11|12|nine|ten|eleven|twelve|midnight))|(?:home|finished|left|got out|leave|finish|out) (?:the office |work )?(?:at|by|after|past) (?:midnight|[1234] ?(?:am|in the morning)|one|two|three)[^.!?\\n]{0,30}(?:back|in again|start|started|up|there) (?:again |by |at |for )*(?:[4-8]|four|five|six|seven|eight)|(?:work|working|works|worked) (?:for )?(?:seven|7) days ?(?:a week|straight|no)|(?:no|zero|without) (?:day |days )?off(?: day)?(?: since| for| in|$|[.,!])(?=$|[.,!]| (?:since|for|in|at))|i (?:don't|dont|never|do not) (?:get (?:to )?|ever )?(?:rest|stop|have a day off|get a day off|get days off)(?=$|[.,!])|(?:collapsed|fainted|passed out|nodded off|fell asleep|falling asleep|blacked out) (?:at|on|over|behind|standing|in|from|after) (?:the |my |a )?(?:wheel|desk|line|shift|machine|till|counter|overtime|exhaustion|tiredness|feet|work|nights?|controls)|back to back (?:double|night|sixteen|16|14)|(?:doubles?|double shifts?) (?:back to back|all week|every day|for (?:weeks|months)|\\d days|six days|five days)|(?:four|three|two|4|3|2) hours?'? sleep (?:in between|between|a night|and back|then back)|(?:work|worked|working) (?:me|us|myself|ourselves) (?:in|into)to? (?:the ground|an early grave)|(?:over|past|beyond) (?:the )?(?:48|legal|forty[- ]eight) hours? (?:limit|week|max)",
    notAsks: recipients,
    exceptions: [
      "(?:fell asleep|nodded off|falling asleep)[^.!?\\n]{0,20} (?:desk|sofa|bus|train home|meeting|film|telly|chair|keyboard)(?![^.!?\\n]{0,60}(?:again|every|shift|hours|double|night|exhaust|tired|week))",
      "(?:patients?|customers?|residents?|nurses|drivers|doctors|carers|he|she|they) (?:[\\w']+ ){0,3}(?:collapsed|fainted|passed out|fell asleep)",
      "last (?:holiday|day off) (?:was|in) (?:great|lovely|nice|spain|good|last week|yesterday|sunday|brilliant)",
    ],
    span: "match",
    reason: "Days without rest, nights without sleep, hours from dark to dark.",
    matches: [
      "Last full day off was the 2nd of Feb",
      "ive had one day off since christmas",
      "nobody. havent had a sunday since march",
      "on call every night for eleven weeks",
      "six am to midnight, six days, since january",
      "went home at 2am and was back at 7, all month",
      "I leave the house at 5 and get back at 11 at night",
    ],
    mustNotMatch: [
      "I get one day off a week",
      "last holiday was lovely",
      "a patient fainted on my shift",
      "6 am to 2 pm every day",
    ],
  },
  {
    id: "en.risk.health.ways",
    effect: risk("health", "act"),
    pattern:
      "panic attacks?|(?:put|putting|started|start|got|gave|give|given|having|taking|take|on) (?:me |us )?(?:on |some |a )*(?:tablets|pills|medication|meds|happy pills|anti-?depressants|beta blockers|sleepers) (?:for|to) (?:my |the )?(?:nerves|anxiety|stress|sleep|mood|depression|heart|blood pressure|panic|cope|head|get through)|(?:hair|teeth|skin) (?:is |are |has |keeps |been |was |started )*(?:falling out|coming out|dropping out|come out in)|(?:come|came|coming|broke|broken|breaking) out in (?:a rash|hives|sores)|(?:\\d+|two|three|four|five|six|several|many|few) (?:weeks?|months?|nights) (?:of|on|with|now on) (?:\\d|two|three|four|no|barely any|hardly any) ?(?:hours?|sleep)|(?:slept|sleep|sleeping) (?:about |maybe |only |barely |like )*(?:\\d|two|three|four) hours? (?:a night|for (?:weeks|months)|since)|can't (?:stop )?(?:shaking|crying)|(?:lost|dropped|lose|losing) (?:a |two |three |half a |\\d+ )(?:stone|kilos?|kg|pounds|lbs)|(?:i|i've|i'd) (?:had|have|been through|got) (?:a |another |some sort of |my second )*(?:breakdown|stroke|heart attack|collapse|burnout|nervous)|(?:i'm|im|i am|i was|i've been|been|got) (?:signed|written|laid) off (?:sick|till|til|until|for|with|by|since|work)|(?:sick|fit|doctor's) note (?:for|says|since|till|until) (?:stress|weeks?|months?|my|\\d|depression)",
    notAsks: recipients,
    exceptions: [
      "(?:customers?|patients?|clients?|people|residents?|callers?|kids?|children|students?|pupils?|he|she|they|someone|colleague|wife|husband|daughter|son) (?:[\\w']+ ){0,5}(?:panic attacks?|breakdown|stroke|heart attack|signed off|slept|sleep)",
      "(?:signed|written) off (?:for|by) (?:the )?(?:release|client|customer|engineer|inspector|delivery|production)|panic attack(?:s)? (?:call|calls|leaflets?|training)",
    ],
    span: "match",
    reason: "Signs in the body and treatment for what work has done.",
    matches: [
      "panic attacks in the car park every morning",
      "doctor's put me on tablets for my nerves",
      "my hair is falling out with the stress",
      "its been 3 weeks of 2 hours",
      "im signed off til january",
    ],
    mustNotMatch: ["callers who have panic attacks", "signed off by the inspector", "hair products"],
  },
];
