import { elders, kin, ordinaryLeave, pets, tradeOfDeath } from "../words/dying.ts";

/** A thing that is spoken of, in the notation of rules; whether it says anything of death is for the weights to tell. */
export type Concept = { readonly name: string; readonly pattern: string };

const nobody = "(?:nobody|no ?one|not a soul|none of them|not one of them|who|anyone|anybody)";
const negated =
  "(?:not|no|never|none|nothing|without|stopped|don't|dont|won't|wont|can't|cant|isn't|isnt|haven't|didn't|wouldn't|doesn't|hardly|give up|given up|past|beyond|no longer)";
const toCome =
  "(?:next (?:year|christmas|summer|spring|winter|birthday|month|time|one)|20[2-9]\\d|futures?|tomorrows?|calendars?|diary|diaries|birthdays?|old age|ahead|long[- ]term|the rest of (?:it|my life)|years from now|in (?:five|ten|a few) years|later on|spring|summer|christmas|new year|see (?:fifty|forty|sixty|thirty|\\d\\d)|promises?|one of them)";

/** What people speak of who speak around their own death, and what others speak of too; none of it is a danger by itself. */
export const concepts: readonly Concept[] = [
  {
    name: "grave",
    pattern:
      "(?:graves?|graveside|graveyard|cemetery|churchyard|funerals?|coffins?|buried|bury|burial|cremat\\w*|ashes|scatter\\w*|urn|obituar\\w*|undertaker|hearse|headstones?|tombstones?|morgue|mortuary|hospice|corpse|mourn\\w*|widow\\w*|eulogy|wreath|hymns?|epitaph|minute's silence|ventilator|morphine)",
  },
  {
    name: "gone one",
    pattern: `(?:my |our )?(?:late )?(?:${elders})(?: [a-z]+)?(?:'s| is| has| had|'d)? (?:gone|passed|died|buried|not here|dead|waiting|calling|went|in heaven)|passed away|went (?:first|in his (?:sleep|chair)|in her (?:sleep|chair))|lost (?:my|him|her)|since (?:he|she|they) (?:went|died|passed|left us)|lost one before|(?:jammy|lucky) (?:beggar|sod|so-and-so|thing)`,
  },
  {
    name: "end",
    pattern:
      "(?:the end|an end|an? ending|ends|end it|over and done|be over|it over|come to an end|the finish|curtains?|final|finishing|full stop|last page|credits|exit|stop being|somewhere to stop|only (?:stop|one way)|that'll do|do yet|will do)",
  },
  {
    name: "stop",
    pattern:
      "(?:to stop|it stop|stop it all|stops|stopped|stopping|i stop|switch(?:ed)? off|turn(?:ed)? off|shut down|power off|unplug\\w*|lights? out|go dark|go out|put out|blow(?:n)? (?:it )?out|snuffed|cancel\\w*|called off)",
  },
  {
    name: "last",
    pattern:
      "(?:(?:the|a|one|my) last (?:time|thing|one)|last (?:look|words?|visit|meal|walk|photo|drink|goodbye|conversation|summer|winter|christmas|birthday|stop|act|decent|page)|final (?:time|goodbye|look|word|visit)|one more|one date|once more)",
  },
  {
    name: "done",
    pattern:
      "(?:done with|i'm done|through with|finished with|be finished|had enough|was enough|enough now|that's me|no more|out of road|call it|overrun|on borrowed|borrowed|unused|used up|settled|decided|made up my mind|packed|due back|sell by)",
  },
  {
    name: "for good",
    pattern:
      "(?:for good|for ever|forever|permanent\\w*|never again|ever again|any ?more|no longer|once and for all|eternal\\w*|endless|for keeps|not come back|not coming back|stayed gone|one way|long time ago|level)",
  },
  {
    name: "without me",
    pattern:
      "(?:without me|me gone|me not (?:there|here|being|in it|around)|my being gone|with me gone|if i (?:wasn't|weren't|was not|didn't|went|vanished|stopped)|not (?:be )?(?:here|there|around|about)(?=$|[.,!?]| any ?more| to see| much longer)|won't be|shan't be|i'm gone|be gone|minus me|no me|less of me|fewer of me|my absence|me out|leave me out|i'm not in it|empty chair|one fewer|one less|replace me|when i'm not|never walked|hadn't been|nobody's expecting|not expecting me|a memory|remembered)",
  },
  {
    name: "vanish",
    pattern:
      "(?:disappear\\w*|vanish\\w*|fad(?:e|ed|ing)|melt\\w*|dissolv\\w*|evaporat\\w*|eras\\w*|rub(?:bed)? out|invisible|slip away|drift off|drift away|sink|swallow\\w*|traces?|blown|washed? away|crumble|dust|smoke|fog|mist|snow\\w*|stone|ghost|shadow|leaf|subtract\\w*|tide|candle|ember|rake|scattered|lodger|visitor|guest)",
  },
  {
    name: "relief",
    pattern:
      "(?:relie\\w*|peace\\w*|calm\\w*|restful|rest(?! of)|at last|heaven|bliss|comfort\\w*|light(?:er)?|a lift|soothing|mercy|quiet\\w*|silence|gentle|soft|kinder|lucky|luckier|env\\w+|jealous|homesick|slept well|loveliest|funny how|best news|grand feeling|kind word|warm hand)",
  },
  {
    name: "burden",
    pattern:
      "(?:burden\\w*|dead ?weight|better off|in the way|surplus|waste of|drain on|nuisance|(?:easier|kinder|simpler|better) (?:for|without|all round|off)|too many|spare parts?|left ?over|breathe (?:again|out|easier)|guilty|sorry for (?:being|existing|taking)|worth more|millstone|let them down|drag\\w* (?:them|everyone|everybody) down|taking up|cost(?:s|ing)? them|worst thing|wrong one|little trouble|i'm the trouble|fix it for|fair on them|worry about me|mess for|in a mess|blame)",
  },
  {
    name: "nobody would",
    pattern: `${nobody}(?:'d| would|'ll| will| even| ever)* (?:notice|miss|remember|recall|mind|find|care|look|cry|know i|ask where|come|mourn|blink|twig|turn up|see|reads?)`,
  },
  { name: "no future", pattern: `${negated} (?:[\\w']+ ){0,4}${toCome}` },
  {
    name: "affairs",
    pattern:
      "(?:(?:my|the|a|your) will(?= |$|[.,!?])(?! (?:be|have|get|take|go|do|not|need|want|always|say))|insurance|pay-?out|death in service|passwords?|(?:my|the) letters|letters (?:to|for) (?:my|each)|notes? (?:to|for|is)|the note|the envelopes?|my papers|affairs|in order|rehom\\w*|clear(?:ed|ing)? (?:out|my)|give away|gave away|given away|giving (?:away|things|back)|gave (?:him|her|them) my|cleared my locker|the spare keys?|blue binder|all arranged|it's arranged|organs?|kidneys?|donor|deeds|stopcock|funeral plan|next of kin|direct debits|power of attorney|whoever (?:finds|clears|comes across|opens)|finds? me|found me|paid up|my diar(?:y|ies)|written it all down|gave blood|he can have|she can have|keep this for|very tidy|left tidy|leave it tidy|tidy the flat)",
  },
  {
    name: "kin would",
    pattern: `(?:my |the |our |her |his )?(?:${kin}|they)(?:'d| would|'ll| will| could)(?: all| soon| get| be| only| just| at least)* (?:ok|okay|fine|better|cope|manage|get over|cry|forget|move on|have|have the|get the|be sad|understand|happier|remarry|marry|grow|laugh|settle|adapt|thrive|ahead|free|stop|wonder|say)`,
  },
  { name: "pet", pattern: `(?:my |the )${pets}` },
  {
    name: "hazard",
    pattern:
      "(?:bridge|river|tracks?|the train|lorry|lorries|a bus|the bus|rope|pills|tablets|paracetamol|edge|ledge|kerb|roofs?|gantry|platform|cliffs?|the sea|the water|ferry|canal|reservoir|weir|blade|the gas|gas ring|motorway|the wheel|oncoming|oncoming traffic|window ?sill|balcony|the drop|current|ice|seat ?belt|belt|clip|helmet|harness|railings?|rails?|level crossing|crossing|quarry|viaduct|crane|turbulence|plane|brakes?|lights off|no lights|top floor|multi-?storey|shaft|minus thirty|medicine cabinet|chemist)",
  },
  {
    name: "let it",
    pattern:
      "(?:let it|let go|let me go|if it (?:falls|happens|comes|hits|goes)|fate|up to (?:god|fate|chance)|don't look|stopped (?:looking|wearing|checking|locking|taking|bothering|caring|minding)|without looking|on purpose|wouldn't mind|don't mind if|doesn't matter (?:if|what|now|who|after)|either way|might as well|may as well|hoping (?:it|its|it's|for|the)|i hope it's|half hope|hopeful|wouldn't (?:fight|move|run|stop it|argue|hesitate)|what for|so be it|good riddance|disappointed|cheated|this'd do|don't wait|wasn't even|hands off|too long|than i (?:ought|should)|haven't reported|don't much now|what it would choose)",
  },
  {
    name: "wake",
    pattern:
      "(?:wak(?:e|es|ing)|woke|woken|stay asleep|fall asleep|go to sleep|sleep (?:and|through|for|without)|my eyes|the morning comes|bed and|long sleep|get up again|don't get up|dont get up|lie down)",
  },
  {
    name: "being",
    pattern:
      "(?:alive|exist\\w*|breathing|been born|was born|being born|my life|this life|their lives|being here|being me|being someone|being a person|this world|this earth|the planet|my body|this body|my own skin|to live|living(?= (?:is|any|like|through|on|for))|be here any ?more|be me|still here|meant to be here|still (?:warm|walking)|my heart|my go)",
  },
  {
    name: "wish",
    pattern:
      "(?:wish\\w*|i'd like|i want|i'd want|want to|i'd love|i'd rather|ready|longing|long for|pray\\w*|if only|would be nice|be nice|must be nice|sounds? (?:nice|good|lovely)|tempt\\w*|half of me|part of me|a bit of me|i fancy|could do with)",
  },
  {
    name: "farewell",
    pattern:
      "(?:goodbyes?|farewell|handshake|thank(?:ed|ing)? (?:him|her|them|you|everyone) for everything|been good to me|been very kind|very nice to|wanted to have said|say sorry to|forgive me|made my peace|said my piece|take care of (?:them|her|him|each other)|look after (?:them|her|him|each other)|tell (?:them|her|him|my \\w+) (?:i|that|it)|for her sake|for his sake|good to have met|if anyone asks|see you)",
  },
  {
    name: "unsaid",
    pattern:
      "(?:nobody knows|no ?one knows|nobody else has|haven't told|not told|never told|thinks? (?:it's|i'm|i|that)|something like that|didn't say|a secret|hid(?:e|den|ing)|between us|you'd have to|would you tell|if i (?:told|said|say)|don't tell|rather not say|won't ask|didn't ask why|can't say (?:it|that|here)|if you knew|let (?:him|them|her) think|not to notice|made sure|brought this on|looked at me funny|don't open|i don't know why i|thought it through)",
  },
  {
    name: "hollow",
    pattern:
      "(?:empty|hollow|shell|numb|already (?:gone|dead|left)|husk|dead inside|background|stain|blank|nothing left|past mending|beyond|run out|worn out|what's left|the floor|below|grit|in their shoe|wrong (?:side|funeral)|dark's)",
  },
  {
    name: "weary",
    pattern:
      "(?:tired of|so tired|too tired|weary|had it|fed up of|heavy|carry(?:ing)?|too much now|can't (?:do|go|carry|keep|face|be)|don't want|no point|what's the point|the point of|pointless|no use|sick of|no reason|for no reason|not sad|no time)",
  },
  {
    name: "night",
    pattern:
      "(?:[2345] ?am|at night|most nights|some nights|every night|in the dark|the dark|alone|on my own|in the car park|in the toilets|lying there|lie there|ceiling|lately|caught myself|catch myself|keep (?:thinking|reading|giving)|i thought[ ,]|and thought|thinking about|think about)",
  },
  {
    name: "taken",
    pattern:
      "(?:collect(?:ed)? me|be collected|slow to collect|fetch(?:ed)? me|be fetched|put down|put away|be let off|let off|excused|be taken|take me|takes? me|call(?:ed)? me home|be returned|hand(?:ed)? back|(?:give|giving|hand|gave) (?:it|the rest of it|things) back|me in the bin|recycled|written off|write me off|off the list|struck off|leave(?:s)? me|skip(?:ped)? me|be released|be forgiven|be lost|carried off|sweep me|get off|luggage|leaving do|leave a party|go out by|one way (?:home|round|out))",
  },
  { name: "self", pattern: "(?:i|i'm|im|i'd|i'll|i've|ive|me|myself)" },
  { name: "leave", pattern: ordinaryLeave },
  { name: "trade", pattern: tradeOfDeath },
  {
    name: "laugh",
    pattern:
      "(?:haha\\w*|lol|lmao|joke|joking|laughing|giggl\\w*|grin\\w*|cackl\\w*|pint|pub|gin|cake|biscuits?|football|match)",
  },
  {
    name: "work",
    pattern:
      "(?:customers?|clients?|orders?|parcels?|invoices?|tills?|machines?|reports?|emails?|meetings?|shifts?|rota|training|deliver\\w*|stock|server|system|project|boss|manager|patients?|residents?|pupils?|team|payroll|spreadsheet|printer|office|audit|overtime|wages?)",
  },
];
