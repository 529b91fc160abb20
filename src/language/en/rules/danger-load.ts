import type { Rule } from "../rule.ts";
import { both, family, words } from "../words/danger.ts";
import { risk } from "./risk-effect.ts";

const ways = (...all: readonly string[]) => all.join("|");

/** After these questions what is told is the recipients' trouble. */
const recipients = ["recipient.trouble", "recipient.better", "recipient.effect", "mirror"];

/** Thirteen hours to two days, as one stretch of work. */
const longStretch =
  "(?:1[3-9]|2\\d|3\\d|4[0-8]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty[ -]?four|thirty|thirty[ -]?six|forty[ -]?eight)(?:[.,]\\d)?(?: ?(?:-|to|or|plus) ?\\w+)? ?(?:\\+ ?)?-?(?:hours?|hrs?|hour|h)(?:')?";
const notPerWeek =
  "(?! ?-? ?(?:a|per|each|/|every|the) ?(?:week|wk|month|fortnight)| (?:weekly|notice|turnaround|delivery|later|window|in total|of (?:data|footage|training|video|leave|holiday)))";
const shiftWord =
  "(?:shifts?|duty|duties|straight|on the trot|in a row|non ?stop|nonstop|day|days|daily|every ?day|everyday|stints?|driv\\w+|drove|on (?:shift|call|duty|my feet)|work\\w*|at it|awake|nights?|on the ward|on the road|back to back|without)";
const none =
  "(?:no|not (?:a|one|had|taken|got|seen|having|been)|never|without|zero|wala(?: nang| na| kaming| akong)?|havent|haven't|hasn't|hadn't|nae|nil|0)";
const off =
  "(?:(?:a |one |any |single |full |proper |whole |weekly |rest |my )*(?:days? off|day'?s? rest|offs?|off day|rest days?|weekends?|sundays?|saturdays?|leave|holidays?|time off|days? of rest|break|lunch|rest|stop|pahinga|day)(?: off| of rest| breaks?)?)";
const span =
  "(?:since|in (?:\\w+ )?(?:weeks|months|years|ages|a month|a year|days)|for (?:\\w+ )?(?:weeks|months|years|ages|days)|for (?:a|over a|the past|the last) (?:month|year|fortnight)|this (?:year|month|summer|season|quarter)|all (?:year|month|summer|season)|now|na|straight|yet this|so far this|till|until)";
const early =
  "(?:(?:from |at |up at |in at |start(?:ing|ed)? (?:at )?|in by |open(?:s|ing)? (?:at )?|from about )?(?:[3-8]|0[3-8]|three|four|five|six|seven|eight)(?:[:.]\\d\\d)? ?(?:am|a\\.m\\.|o'clock|in the morning|every morning)?)";
const late =
  "(?:(?:(?:9|10|11|12|21|22|23|nine|ten|eleven)(?:[:.]\\d\\d)? ?(?:pm|p\\.m\\.|at night|in the night|in the evening|every night))|midnight|(?:1|2|3|one|two|three) ?(?:am|a\\.m\\.|in the morning))";
const fell =
  "(?:faint\\w*|collaps\\w*|pass(?:ed|ing)? out|black(?:ed|ing)? out|nodd?(?:ed|ing)? off|fell asleep|falling asleep|fall asleep|dozed off|keeled over|dropp?ed (?:from|with) (?:exhaustion|tiredness)|zonked)";
const ill =
  "(?:pneumonia|broken [a-z]+|fractured [a-z]+|cracked [a-z]+|fever|flu|covid|migraine|miscarriage|miscarried|chest infection|concussion|kidney (?:stones?|infection)|a temperature|temperature of|the drip|a drip|stitches|bronchitis|dengue|typhoid|malaria|shingles|contractions|a c-section|chemo|a stroke|food poisoning|sepsis)";

/** Hours, days and nights past what a body bears, and work that goes unpaid. */
export const dangerLoadRules: readonly Rule[] = [
  {
    id: "en.risk.overwork.frame-hours",
    effect: risk("overwork", "act"),
    pattern: ways(
      `${longStretch}${notPerWeek} ${words(3)}${shiftWord}(?!\\w)`,
      `(?:dut(?:y|ies)|straight|driv\\w+|drove|on (?:call|my feet)|awake|(?:been|i'm|im|am) up|everyday|shifts? (?:of|are|is|run)) ${words(3)}${longStretch}${notPerWeek}(?!\\w)`,
      `${longStretch}${notPerWeek}[ ,.]+(?:then|and then|and they|and he|they asked|home|sleep)`,
      `${early} ?(?:to|till|until|til|through to|straight through to|-|–) ?(?:about )?${late}`,
      `(?:${early})[^.!?\\n]{0,70}(?:home|finish\\w*|leave|out|done|last (?:drop|drink|order|call|patient|train)|lock up|back|close|clos\\w+|bed|knock off) (?:at |by |after |past |around |about |is )*${late}`,
      `(?:finish\\w*|home|left|leave|out|bed|knock\\w* off|clock\\w* off|done|get (?:in|home|back|out)) (?:at |by |after |past |around |gone |about )*(?:midnight|(?:1|2|3|one|two|three|half one|half two)(?: ?(?:am|in the morning))?)[^.!?\\n]{0,30}(?:back|in|up|start\\w*|there|open\\w*|on) (?:again |by |at |for |up )*(?:the |about )?(?:[4-8]|four|five|six|seven|eight)(?!\\w)(?! (?:people|of|patients|pm))`,
      `(?:not|never|haven't|hasn't|hardly|rarely) (?:been |got |get |getting |come |gone )*(?:home|to bed|out|finished|away) (?:before|till|until|by) (?:midnight|(?:9|10|11|12|nine|ten|eleven)|[123] ?am)[^.!?\\n]{0,40}(?:weeks?|months?|since|year|days|any night|all)`,
      "(?:[6-9]\\d|1[0-6]\\d|sixty|seventy|eighty|ninety|a hundred|hundred)(?:[ -]?(?:odd|plus|something|five|two|six|ish|\\+))? ?-?(?:hours?|hrs?|hr|h) ?-?(?:a |per |this |last |every |each |that |of |in a |/ ?|or so |by |and )*(?:weeks?|wks?|it's only|its only|only|friday|saturday|thursday|easy)|(?:[8-9]\\d|1\\d\\d|2\\d\\d) ?(?:hours?|hrs?) (?:of )?(?:overtime|ot|extra)",
      `(?:till|until|til|to|past|gone) (?:midnight|(?:1|2|3|4|one|two|three|four) ?(?:am)?)[ ,]+(?:and |then |and then |so )+[^.!?\\n]{0,20}(?:[4-8]|five|six|seven|eight) ?(?:am|in the morning|o'clock)?(?: [\\w']+)? (?:come back|back|start|again|up|in again)(?!\\w)`,
      "(?:laptop|emails?|marking|planning|spreadsheets?|desk|screen|code|coding|working|work) (?:till?|until|til|to) (?:midnight|[1-4] ?am|[1-4](?=$|[.,!?])|one|two|three|half (?:one|two))[^\\n]{0,40}(?:every|all week|most nights|each|$)|(?:every night|same as every|most nights)[^.!?\\n]{0,40} (?:till?|until|til) (?:midnight|[1-4] ?am|[1-4](?=$|[.,!?])|one|two|three)(?!\\w)",
      `(?:see|saw|seen|be in|sit in) my (?:own )?(?:house|home|flat|bed|garden|front door|street|${family}) (?:in|by) (?:the )?(?:daylight|day time|daytime|light)|(?:leave|left|go|out)(?: home| the house)? in the dark[^.!?\\n]{0,30}(?:home|back|return\\w*) (?:in (?:it|the dark|darkness)|after dark)`,
      "(?:remember|recall|know|tell you) (?:when|the last time)[^.!?\\n]{0,50}(?:before (?:midnight|nine|ten|eleven|dark)|(?:day|night|weekend|sunday) off|slept (?:through|properly|in my)|weekend at home)|(?:log|put down|write|claim|sign for|show) (?:only )?(?:3\\d|4\\d)(?:[.]\\d+)?(?! (?:minutes|calls|boxes|patients))[^\\n]{0,25}(?:i|we)(?:'m| am|'re| actually| really)? (?:do|did|doing|work\\w*|on|at) (?:more like |about |nearer )?(?:[5-9]\\d|1\\d\\d)(?!\\w)",
      "in (?:at|by|for) (?:[3-8]|three|four|five|six|seven|eight)(?: ?am)?[ ,]+(?:and )?(?:out|home|away|off|finish\\w*) (?:at|by|after|past|gone) (?:half )?(?:nine|ten|eleven|twelve|9|10|11|12|midnight)(?: at night| ?pm)?[^.!?\\n]{0,20} (?:every|six|seven|since|all|each|most)(?!\\w)|(?:two|three|four|five|six|seven|eight|\\d+) (?:weeks|months) (?:without|with no|no|and no|and not) (?:a |one |a single |any )?(?:days? off|rest days?|weekends?|sundays?|break)(?!\\w)",
      "(?:on[- ]?call )?phone (?:has |'s |have )?(?:gone|rung|goes|rings|went|been ringing)(?: off)? every (?:single )?night|(?:one |an? )?(?:unbroken|full|whole|eight hours?'?|proper)(?: night'?s?)? sleep[^\\n]{0,50}(?:work|on[- ]?call|shifts?|rota)(?: [\\w']+){0,3} (?:let|allow\\w*|since|every)|(?:threw up|sick|puked|vomit\\w*|cried) (?:from|with) (?:tiredness|exhaustion|the hours)",
      "before (?:they're|they are|the kids are|my (?:kids|son|daughter|wife|children) (?:is|are)|anyone's|anybody's|it's|its|sunrise|sun ?up|dawn|light)(?: up| awake| light)?[^\\n]{0,40}(?:after|when|once|till|until|past) (?:they're|they are|the kids are|dark|midnight|everyone's|sunset|it's dark)(?: asleep| in bed)?(?=$|[.,!?]| (?:every|each|all|most|six|seven|for|since|five))",
      `(?:(?:never|don't|dont|haven't|havent|not|barely|hardly) (?:get to |got to |really )?(?:see|saw|seen) (?:my |the )?(?:own )?${family}(?: and (?:my )?\\w+)?(?: awake| in daylight| any ?more| all week| in (?:weeks|days)| since| except)|(?:to |just )?(?:see|saw|meet) my (?:[a-z]+ )?${family}s? (?:awake|in daylight|before bed ?time))`,
      `(?:drive|driving|drove|awake|up|on shift|work\\w*|at it|here|on duty|on the go|going|not slept|no sleep) (?:[\\w']+ ){0,2}since (?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the day before|last night|the night before)(?=[^.!?\\n]{0,40}(?:no (?:stop|sleep|break|rest)|without|straight|still|morning|not slept|$))`,
      "(?:round|around) the clock(?! (?:care|support|cover|service|helpline))|(?:day and night|night and day|morning (?:to|till) (?:late )?night|dawn (?:to|till) (?:dusk|midnight)|dark to dark)(?=[^.!?\\n]{0,40}(?:no|since|every|daily|month|week|rest|all|$))|on call[^.!?\\n]{0,25}(?:24|every (?:single )?night|never off|weeks (?:now|straight)|months|all the time|always|day and night)",
    ),
    notAsks: recipients,
    exceptions: [
      "(?:24|48|36|72) ?-? ?(?:hours?|hrs?) (?:notice|turnaround|delivery|later|after|window|response|service|rota|shop|garage|helpline|gym|line)|(?:within|in under|in|after|every|about|takes?|took|for the (?:first|last)) (?:1[3-9]|2\\d|3\\d|4[0-8]) ?(?:hours?|hrs?)",
      "charity (?:walk|run|cycle|ride|row|event)",
      "(?:open|opens|shop|store|helpline|line|service|desk|ward|site|cover|covered|cafe|runs|gym|clinic|office)(?: is| are)? (?:open )?(?:from )?(?:[3-8]|six|seven|eight)(?: ?am)? ?(?:to|till|until|-)",
      "(?:1[3-9]|2\\d|3\\d|4[0-8]) ?(?:hours?|hrs?) (?:a|per|each|every) (?:week|month|fortnight)|(?:days?|part) (?:a|of the) week",
      "(?:did|had|worked|pulled) (?:a|one) (?:1[3]|thirteen|12) ?-? ?(?:hours?|hrs?) (?:shift|day)[^.!?\\n]{0,40}(?:off|paid|once|yesterday)",
      "(?:patients?|flights?|tickets?|boxes|calls|miles|mph|degrees|people|residents|kids|drivers|machine|batter\\w+|bread|dough|stock|marinade|ferry|journey)[^.!?\\n]{0,15} ?(?:for |in |takes |lasts |of )?(?:1[3-9]|2\\d|3\\d|4[0-8]) ?(?:hours?|hrs?)",
      "(?:cover|covered|support|care|nurs\\w*|helpline|service|line|monitor\\w*) (?:is )?(?:day and night|round the clock|around the clock)",
    ],
    reason: "Stretches of work too long for sleep, or a day from dark to dark.",
    matches: [
      "36 hour shift then they asked me to stay",
      "straight duty 32 hours",
      "working 16-17 hrs everyday sir",
      "so it's six till midnight",
      "We are working from 8 in the morning to 11 in the night daily",
      "Up at four, first drop at five, last drop ten at night",
      "I finish at 2am and I'm back for the 7 o'clock",
      "I have not been home before midnight in five weeks",
      "84 hours this week and its only saturday",
      "leave before theyre up home after theyre asleep every day",
      "to see my daughter awake",
      "I drive since yesterday morning, no stop",
      "been up 31 hours",
      "OT until 2am then 7am come back",
      "laptop till 3, same as every night",
      "to see my house in daylight",
      "we log 40 and I do 75",
      "in at five, out at eleven, six days",
      "three weeks without a day off",
      "can't remember when I last got home before midnight",
      "the on-call phone has gone every night",
    ],
    mustNotMatch: [
      "I work 16 hours a week",
      "24 hour notice for changes",
      "the shop is open 8am to 10pm",
      "the dough proves 18 hours a day",
      "I start at six and finish at two",
      "the party went on until 2am and then we slept",
      "I was up at 3am with the baby",
      "the calls are 2am here",
    ],
  },
  {
    id: "en.risk.overwork.frame-rest",
    effect: risk("overwork", "act"),
    pattern: ways(
      `${none} ${words(2)}${off}[ ,]+(?:[\\w']+ ){0,2}${span}(?!\\w)`,
      `${none} ${words(1)}(?:weekly offs?|days? off|off days?|rest days?|pahinga)(?=$|[.,!?]| (?:at all|ever|na|po|sir|only))`,
      `(?:six|seven|eight|five|[5-9]) weekends (?:straight|in a row|on the (?:bounce|trot)|running)|(?:\\d\\d(?:st|nd|rd|th)?|twelve|fourteen|fifteen|sixteen|eighteen|twenty|twenty[ -]\\w+|thirty|thirty[ -]\\w+|forty|ten|eleven|nine|thirteen) (?:straight |consecutive |[a-z]+ )?(?:days?|nights?|shifts?|doubles|weekends?)(?: [a-z]+)? (?:straight|in a row|on the bounce|on the trot|running|back to back|non ?stop|on the go|solid|without|no (?:off|rest|break|day)|this month|last month|a month|every month|na walang)`,
      "(?:work\\w*|been (?:in|here|on)|on shift|on duty|at it|pasok) every (?:single )?day (?:since|this (?:month|year)|for|all|including|even)|(?:every|each) (?:single )?day since (?:christmas|easter|new year|january|february|march|april|may|june|july|august|september|october|november|december|the \\d|\\d|diwali|eid|ramadan|march)[^.!?\\n]{0,20}(?:no|not|without|straight|on|$)",
      "(?:seven|7) days[ ,.]+(?:a week[ ,.]+)?(?:since|every week|all|for (?:weeks|months|\\d)|no)|sundays? also|sunday (?:also|too|pun|din)|(?:even|and) (?:on )?(?:sundays?|diwali|christmas|eid)(?: day)? (?:also|too|as well)",
      "(?:to have |just |even |i want |give me )?(?:a|one|a single|just one) (?:sunday|saturday|day|weekend|night|evening)(?: off)?[ ,.]+(?:i've not had|i haven't had|not had|haven't had|just one|that's all|i'd settle|even (?:a )?half)",
      `(?:work\\w*|double\\w*|triple\\w*|shifts?|nights?) (?:doubles|double shifts?|triples?|back to back)? ?(?:every|each|six|seven|all)(?: single)? ?(?:day|night|days|week)?[ ,]+(?:sometimes|even|and) (?:triple|three)|(?:doubles|double shifts?)(?: [\\w']+){0,3} (?:every|each|all week|for (?:weeks|months|\\w+ weeks|\\w+ months)|in a row|days running|straight|since)`,
      `(?:sleep\\w*|slept|kip\\w*|napp?\\w*|doss\\w*|wake|woke|waking|wash(?:ed)?|live|living) (?:up )?${words(3)}(?:in|at|under|on) (?:the |my |a )?(?:office|desk|linen (?:room|cupboard)|store ?room|stock ?room|ward|staff ?room|break ?room|warehouse|factory|floor of the|canteen|kitchen floor|changing room|work|shop floor|site cabin|on[- ]call room|prayer room|server room|studio|lab)(?! (?:party|days?))`,
      "(?:two|three|four|2|3|4)(?: or \\w+)? hours?'? (?:a|per|most) night",
      "(?:on|get|gets|got|getting|with|having|live on|living on|runs? on|running on|sleep|slept|sleeping|manage|about|only|maybe)(?: [\\w']+){0,2} (?:two|three|four|2|3|4|couple of)(?:[ -]?(?:to|or|-)[ -]?\\w+)? ?(?:hours?|hrs?)(?:')?(?:(?: of)? (?:sleep|kip|rest|shut ?eye)| a night| a day|[ ,]+sometimes| between| most nights| if)|(?:two|three|four|2|3|4) hours?'? (?:of )?(?:sleep|kip|rest) (?:a|per|each|most|every|between|since|for|if)",
      `(?:^|i |i've |ive |then i |and |me |[.,] |nearly |just |almost )(?:i |just |actually |nearly |almost |then |even |have |got so tired i )*${fell}[^.!?\\n]{0,50}(?:wheel|driv\\w+|lift|car park|cubicle|lights|motorway|press|machine|till|counter|line|desk|shift|corridor|standing|work|exhaust\\w*|tired\\w*|kitchen|floor|stairs|toilet|aisle|ward|bus|train home|road|again|meeting|feet|forklift|cab)`,
      both(
        "(?:went in|worked|did (?:the|my|a)|came in|turned up|on shift|finished (?:the|my)|still (?:worked|went)|carried on|back (?:on shift|at work|in)|clocked in|straight back|covered|drove|did)",
        `(?:with|had|after|through|thru|from|despite) (?:a |my |the |an )?${ill}`,
        60,
      ),
      `(?:leave|holiday|annual leave|days? off)[^.!?\\n]{0,30}(?:in|for) (?:two|three|four|five|six|\\d+) years|(?:haven't|not|never) (?:taken|had|used) (?:any )?(?:leave|a holiday|annual leave)[^.!?\\n]{0,30}(?:years|since)|(?:ring|rings|rang|call|calls|called|phone[ds]?|text) me (?:even )?(?:in|at|from|on) (?:hospital|my (?:leave|holiday|honeymoon)|the funeral|the labour ward)`,
      "(?:body|hands?|legs?|eyes|back|health|head)(?: is| are|'s)? (?:giving (?:up|out|in)|gone numb|shutting down|packing in|breaking down|bleeding)[^.!?\\n]{0,40}(?:hours?|hrs?|shift|days?|work|overtime|$)|(?:doing|do|did|cover\\w*|got) (?:the )?(?:work|jobs?|shifts?|load|workload) of (?:two|three|four|five|six|2|3|4|5)|(?:their|his|her) (?:jobs?|work|patients|rounds?|cases|rounds) on top of (?:mine|my own|my)|(?:one|1) (?:nurse|carer|cook|person|driver|teacher) (?:for|to) (?:[3-9]\\d|thirty|forty|fifty)",
      "(?:no|without|not had|haven't had|never|don't get|skip\\w*|miss\\w*|work\\w* through)(?: [\\w']+){0,2} (?:lunch|breaks?|meal breaks?|toilet breaks?|meals?|dinner)(?: break| breaks)?[^.!?\\n]{0,25}(?:(?:in|for) (?:weeks|months|days|ages)|since|every (?:single )?day|all (?:week|month)|ever|eat (?:driving|standing)|any ?more)",
    ),
    notAsks: recipients,
    exceptions: [
      "(?:no|without) (?:break|rest|stop|holiday|leave|lunch)[^.!?\\n]{0,20}(?:in service|in the contract|clause|bus)|no (?:leave|breaks?) (?:left|until|till|request|carry)",
      "(?:patients?|customers?|residents?|guests?|kids?|children|students?|pupils?|he|she|they|dog|cat|baby|colleague|lad|lady|woman|man|someone|somebody|passenger|resident|old [a-z]+) (?!clapped)(?:(?!i )[\\w']+ ){0,4}(?:faint\\w*|collaps\\w*|passed out|blacked out|nodded off|fell asleep|fall asleep|dozed off|slept|sleeps|sleeping|sleep)",
      "(?:on|in) (?:the|my) (?:sofa|couch|bed|armchair|bath)[^\\n]{0,40}|charity[^\\n]{0,40}",
      "(?:system|server|shelf|racking|roof|deal|company|market|price|tent|chair|table) (?:[\\w']+ ){0,2}collaps\\w*",
      "(?:nobody|no ?one|none|never)[^.!?\\n]{0,20}(?:more than|does more)|one day off (?:a|per|each|every) week|(?:two|three|four|2|3|4) days off",
      "(?:sleep|slept|nap|wake|live|living|wash) (?:[\\w']+ ){0,3}(?:at work|in the (?:kitchen|lab|office))[^.!?\\n]{0,10}(?:up|rota|party)|work(?:ing)? (?:from home|at the office|on the ward|in the (?:lab|office|warehouse|kitchen|store ?room|factory))|wash(?:ed)? (?:up )?(?:[\\w']+ ){0,3}(?:in|at|under|on) the|(?:live|living) (?:[\\w']+ ){0,3}(?:near|on site)",
      "(?:hadn't|hasn't|haven't|never|not|didn't|without) miss\\w* [^.!?\\n]{0,20}|(?:my|our|a|the) (?:old |[a-z]+ )?(?:lad|customer|patient|client|resident|regular|pupil) [^.!?\\n]{0,30}",
      "[^\\n]{0,90}(?:no complaints?|time and a half|double time|by choice|i asked for (?:them|it)|love it)",
      "(?:fell asleep|nodded off|nod off|dozed off|falling asleep|fall asleep)[^.!?\\n]{0,20} (?:desk|sofa|bus|train home|meeting|film|telly|chair|keyboard)(?![^.!?\\n]{0,60}(?:again|every|shift|hours|double|night|exhaust|tired|week))",
      "(?:last|my last) (?:holiday|leave)[^.!?\\n]{0,20}(?:great|lovely|nice)|(?:did|back|finished|covered|worked|had)[^.!?\\n]{0,60}(?:wee|cold) ?$",
      "(?:two|three|four|2|3|4) hours? (?:sleep|of sleep)[^.!?\\n]{0,20}(?:baby|newborn|party|match|flight|jet ?lag)",
    ],
    reason: "No rest for weeks, nights at work, little sleep, a collapse, or work while ill.",
    matches: [
      "No weekly off since Diwali",
      "I've worked every day since the 2nd of January.",
      "survive the next 12 night shifts in a row",
      "20 nights this month",
      "to have a Sunday. I've not had one this year",
      "one day off. I'd settle for the half day",
      "I nap in the linen room between shifts",
      "Wake in the office, wash in the sink, start again",
      "I sleep three hours, sometimes two",
      "I'm on three hours' kip a night",
      "fell asleep at the lights driving home",
      "they clapped, and then I passed out in the corridor",
      "I did the round with pneumonia",
      "wala nang day off, 3 weeks straight na",
      "Haven't taken leave in three years.",
      "haven't had a lunch break in months",
      "i work doubles every day, sometimes triple",
      "six weekends on the trot",
      "no cover so I worked thru pneumonia",
    ],
    mustNotMatch: [
      "I get one day off a week",
      "a resident fell asleep in the corridor",
      "the shelf collapsed at work",
      "no break clause in the contract since May",
      "I keep the rota so nobody does more than five in a row",
      "I work in the warehouse",
    ],
  },
  {
    id: "en.risk.unpaid.frame",
    effect: risk("unpaid", "act"),
    pattern: ways(
      "(?:salary|wages?|pay|payslip|pay ?slip|stipend|commission|overtime|ot|sahod|sweldo)(?: [\\w']+){0,3} (?:not (?:coming|come|given|credited|received|paid|in)|no (?:come|dey|pay|enter)|never (?:come|comes|came|paid|given)|hasn't (?:come|been)|delayed|pending|as zero|zero|goodwill|doesn't count|wala)",
      "round(?:s|ed|ing)? (?:down )?(?:my|our) (?:hours|minutes|time)(?: down)?|(?:weeks?|months?|fortnight)[^.!?\\n]{0,15} (?:not|without|still not|and not) (?:a|one|a single) (?:penny|cent|pound|rupee|euro|dollar|dime|kobo|peso|shilling)(?!\\w)|(?:don't|dont|not|never|can't|mustn't) put (?:it|them|that|those|the (?:hours|overtime|extra)) (?:down )?(?:on|in) (?:the|your|my|our|any) (?:sheet|timesheet|card|log|system|books?)|not paid (?:me|us) (?:for|since|this|last)",
      "(?:haven't|havent|not|never|no|didn't|hasn't|still not) (?:[\\w']+ ){0,2}(?:seen|had|got|received|seeing|get|been) (?:[\\w']+ ){0,2}(?:payslips?|pay ?slips?|wages|salary|a penny|a cent|my pay|any pay|paid)(?! (?:rise|attention|enough|more))",
      "(?:deduct\\w*|dock\\w*|tak\\w+|took|keep\\w*|kept|cut\\w*|charg\\w*|fine[ds]?) (?:me |us )?(?:half|all|some|most|part|\\W?\\d+|fifty|a hundred)(?: (?:quid|pounds|euros|dollars|rupees|naira|pesos|of|our|my|the)){0,3} (?:for (?:the |our |my )?(?:uniform|room|food|breakages|rent|transport|tools|being|toilet)|tips|service charge|from (?:my|our) (?:pay|wages|salary|tips)|out of (?:my|our) (?:pay|wages|salary|tips))",
      "(?:then|and then|but|and) (?:we |i )?(?:go|went|have to go|stay|stayed|carry on|keep|do|did|finish) (?:back in |on |back |working |in )*(?:[\\w']+ ){0,4}(?:for free|unpaid|off the clock|for nothing|no pay|without pay)|(?:do|did|finish|work\\w*|rest|hours?|shifts?|weekends?|training|trial|week|overtime|it all) (?:[\\w']+ ){0,3}(?:for free|unpaid|for nothing|off the clock|no pay|without (?:being )?pa(?:y|id))(?! (?:to show|invoices?|leave|bills?))",
      "(?:keeps?|kept|takes?|took|pockets?|pocketed) (?:the lot|them all|all of it|every (?:penny|tip))|my tips back|(?:[£$€]?[1-6]|two|three|four|five|six) ?(?:quid|pounds|dollars|euros|bucks)? an hour[ ,.]+(?:cash|in cash|no|trainee|forever)|(?:trainee|apprentice|trial) rate (?:for ?ever|for years|still)|pay (?:for|back) (?:the |any )?(?:stock|breakages|till|shortages?|losses|damage)[^.!?\\n]{0,20}(?:my|missing|goes|short)|first (?:month|week|fortnight) (?:is|was) (?:a )?trial[^.!?\\n]{0,15}(?:no|un)",
      "(?:training|trial|induction|probation|first|second) (?:week|month|shift|day|period)?s? ?(?:was|is|were|are) (?:unpaid|not paid|for free|free)|(?:lose|lost|losing|nick\\w*|shav\\w+|miss(?:ing)?|short) (?:about |me |us |of )*\\d+ ?(?:hrs?|hours?|quid|pounds) (?:a|every|each|per|off|from|this|last) (?:week|fortnight|month|my|the|our)",
      "(?:they|he|she|boss|agency|contractor|owner|manager)(?:'ve|'s)? (?:got|has|have|holds?|took|takes?|keeps?|kept|holding|keeping) (?:my|our|all our) (?:passports?|papers|documents|visa|id|atm card|bank card|certificates|wages|tips|pay)",
    ),
    notAsks: recipients,
    exceptions: [
      "(?:suppliers?|vendors?|customers?|clients?|invoices?|farmers?|subbies|subcontractors?|drivers?|tenants?|contractors?|their|claimants?|people|staff|workers|employees|they) (?:[\\w']+ ){0,4}(?:paid|wages?|pay|salary|payslips?|unpaid|for free)",
      "(?:run|do|process|handle|check|chase|calculate|sort|chasing|processing)(?:s|ing)? (?:[\\w']+ ){0,3}(?:wages|payroll|pay|salaries|salary|payslips?|unpaid|invoices)",
      "(?:volunteer\\w*|charity|for my mum|for a friend|by choice|happily|favour)[^.!?\\n]{0,40}(?:for free|unpaid)|(?:deliver\\w*|parking|coffee|lunch|samples?|advice|entry|meal|gym|software) (?:[\\w']+ ){0,2}for free",
      "all (?:that |this |my )?(?:work|effort) for nothing|for nothing to (?:happen|change)|kept (?:my|the) tips to",
    ],
    span: "match",
    reason: "Pay that does not come, is cut, or work that is done for none.",
    matches: [
      "overtime they write as zero every month",
      "salary not coming from four months",
      "havent seen a payslip since June",
      "they deduct 200 for uniform and 300 for room",
      "then go back in and do the rest for free",
      "training week was unpaid",
      "they got my passport",
      "they round our hours down",
      "six weeks now and not a penny",
      "you stay till it's done and don't put it on the sheet",
    ],
    mustNotMatch: [
      "I process the unpaid invoices",
      "the suppliers have not been paid",
      "parking is for free",
      "I volunteer for free",
      "I got my passport",
    ],
  },
];
