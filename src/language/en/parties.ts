import type { Ring, Span } from "../finding.ts";
import { partyKey, ringOfHead, isDepartment, longestHead } from "./party-lexicon.ts";
import type { Token } from "./tag.ts";
import { determiners, family, general, modifiers, notNames, numberWords } from "./words/naming.ts";

/** Somebody named in the text. The span is the name itself, without article or possessive. */
export type PartyFound = Span & {
  readonly name: string;
  readonly ring: Ring;
  readonly key: string;
  readonly rule: string;
  readonly confidence: number;
};

type Context = { readonly typed: string; readonly flat: string; readonly asks: string | null };

/** Topics whose answer is a party, so that a bare noun phrase is one. */
const asksParty = /^(?:recipient\.who|circle\.who-starts|supporters\.who|role\.cover|outcomes\.plan-with)$/;

/** Finds everybody the text names, left to right, one finding a place. */
export function findParties(context: Context, tokens: readonly Token[]): readonly PartyFound[] {
  const found: PartyFound[] = [];
  let index = 0;
  while (index < tokens.length) {
    const party =
      headed(context, tokens, index) ??
      departmentAt(context, tokens, index) ??
      personAt(context, tokens, index) ??
      whoeverAt(context, tokens, index) ??
      agentAt(context, tokens, index);
    if (party) {
      found.push(party.found);
      index = Math.max(party.next, index + 1);
    } else index += 1;
  }
  const plain = found.length === 0 ? bareAnswer(context, tokens) : [];
  return [...found, ...plain];
}

type At = { readonly found: PartyFound; readonly next: number };

/** A noun phrase whose head is in the lexicon: "the new nurses", "our haulage firm", "girls on the tills". */
function headed(context: Context, tokens: readonly Token[], index: number): At | null {
  const head = longestHead(tokens, index);
  if (!head) return null;
  const { length, singular, isPlural } = head;
  const first = tokens[index];
  const last = tokens[index + length - 1];
  if (!first || !last) return null;
  if (isOtherWord(context, tokens, index, length, singular)) return null;
  const from = withModifiers(context, tokens, index);
  const start = tokens[from] ?? first;
  const before = tokens[from - 1];
  if (isKin(tokens, from, singular, before, context)) return null;
  if (isHypothetical(context, before, singular, isPlural)) return null;
  if (/^(?:'s|s')/.test(context.flat.slice(last.end, last.end + 2)) && isThingAfter(tokens[index + length]))
    return null;
  const to = general.has(last.plain) ? withTail(context, tokens, index + length) : index + length;
  const end = (tokens[to - 1] ?? last).end;
  const name = context.typed.slice(start.start, stripPossessive(context.flat, start.start, end));
  return {
    found: {
      start: start.start,
      end: start.start + name.length,
      name,
      ring: ringInContext(ringOfHead(singular), context, tokens, from, singular),
      key: partyKey(name.toLowerCase()),
      rule: "en.party.head",
      confidence: head.isSure ? 0.85 : 0.6,
    },
    next: to,
  };
}

/** A head that is another word here: "people skills", "driver update", "I man the desk". */
function isOtherWord(
  context: Context,
  tokens: readonly Token[],
  index: number,
  length: number,
  singular: string,
): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + length];
  const last = tokens[index + length - 1];
  if (!last) return true;
  const gap = after ? context.flat.slice(last.end, after.start) : "";
  const isNextTo = /^\s$/.test(gap);
  if (after && isNextTo && thingsAfter.has(after.plain) && !last.plain.endsWith("s")) return true;
  if (before && context.flat.slice(before.end, tokens[index]?.start) === " ") {
    if (
      /^(?:to|i|we|they|you|he|she|who|will|would|can|can't|don't|not)$/.test(before.plain) &&
      verbHeads.has(last.plain)
    )
      return true;
  }
  if (weakHeads.has(singular)) {
    const led =
      before !== undefined &&
      (determiners.has(before.plain) ||
        numberWords.has(before.plain) ||
        modifiers.has(before.plain) ||
        /^(?:by|from|with|for|to|at|ask|tell|call|and|of)$/.test(before.plain));
    const isBare = index === 0 || /[.!?\n,]\s*$/.test(leading(context, tokens[index]?.start ?? 0));
    if (!led && !(isBare && asksParty.test(context.asks ?? "")) && !last.plain.endsWith("s")) return true;
  }
  return false;
}

/** The few characters before a place. */
function leading({ flat }: Context, at: number): string {
  return flat.slice(Math.max(0, at - 6), at);
}

/** Nouns after a head that turn it into a thing: "customer data", "team meeting". */
const thingsAfter: ReadonlySet<string> = new Set(
  "data,record,records,form,forms,meeting,meetings,card,cards,service,services,skills,letter,letters,email,emails,list,lists,report,reports,number,numbers,id,name,names,notes,note,log,logs,area,areas,room,rooms,software,update,updates,level,levels,side,bit,part,thing,things,experience,complaint,complaints,comments,feedback,survey,surveys,journey,database,file,files,folder,portal,training,building,vision,spirit,door,gate,line,ticket,tickets,order,orders,account,accounts,satisfaction,safety,rules,vehicle,van,keys,desk,chair,lunch,party,policy,contract,contracts,shift,shifts,rota,rotas,portraits,page,website,calls,call,badge,bus,run,trip,day,days,night,work,pump,job,jobs,post,role,food,bag,book,books,play,plan,budget,tax,hall,transport".split(
    ",",
  ),
);

const verbHeads: ReadonlySet<string> = new Set(
  "man,guard,lead,head,staff,board,train,cook,nurse,parent,partner,school,shop,user,pilot,rep,guide,coach,mother,father,host,people,crew,doctor,chair,baby,store,bank,team".split(
    ",",
  ),
);

/** Heads that are people only with an article, a modifier or a question that asks for them. */
const weakHeads: ReadonlySet<string> = new Set(
  "person,man,woman,one,regular,senior,junior,chief,principal,starter,hire,relief,replacement,partner,owner,member,reader,player,fan,line,board,trust,bank,company,firm,business,school,shop,store,hospital,court,street,world,city,town,village,country,county,state,server,painter,printer,operator,conductor,guard,porter,loader,packer,rider,walker,sitter,witness,gang,crew,squad,farm,dairy,mill,studio,gallery,garage,utility,university,college,clinic,salon,hotel,pub,cafe,restaurant,police,lead,leader,public,family,audience,steward,sister,captain,skipper,temp,permanent,elderly,boy,girl,lad,community,nation,population,foundation,council,government,union,agency,agent,nursery,supermarket,carrier,dealer,dispatcher,broker".split(
    ",",
  ),
);

/** Takes the words before a head that belong to its name. */
function withModifiers(context: Context, tokens: readonly Token[], index: number): number {
  let from = index;
  while (from > 0 && index - from < 3) {
    const before = tokens[from - 1];
    const here = tokens[from];
    if (!before || !here || !/^[ -]$/.test(context.flat.slice(before.end, here.start))) break;
    if (determiners.has(before.plain) || functionWords.has(before.plain) || verbsBefore.has(before.plain))
      break;
    const isCount = numberWords.has(before.plain) || /^\d+k?$/.test(before.plain);
    const isModifier = modifiers.has(before.plain);
    const isTagged =
      (before.tags.has("Adjective") ||
        (before.tags.has("Noun") && !before.tags.has("Pronoun") && !/'s?$/.test(before.plain))) &&
      !before.tags.has("Verb") &&
      !before.tags.has("Date") &&
      !/(?:ing|ed|ly)$/.test(before.plain);
    if (!isModifier && !isTagged && !isCount) break;
    from -= 1;
  }
  // Counts and loose words at the edge are not part of the name.
  while (from < index && looseEdges.has(tokens[from]?.plain ?? "")) from += 1;
  return from;
}

const looseEdges: ReadonlySet<string> = new Set(
  "all,both,most,some,many,several,few,half,loads,lots,plenty,couple,one,other,same,such,certain,various,different,actual,real,good,lovely,nice,great,main,only,just,own,bloody,whole,usual,right,sure,poor,certain,just,maybe,mostly,honest,yes,ok,sorry,busy,own,bad,more,less".split(
    ",",
  ),
);

const functionWords: ReadonlySet<string> = new Set(
  "and,or,but,so,if,when,then,than,as,at,by,for,from,in,into,of,off,on,onto,out,over,to,up,with,without,about,after,before,because,cos,until,till,is,are,was,were,be,been,am,do,does,did,has,have,had,will,would,can,could,should,may,might,must,not,never,just,only,also,even,still,yet,too,very,really,i,me,we,us,you,he,she,it,they,them,who,whom,how,why,where,here,there,now,again,maybe,probably,mostly,usually,sometimes,always,often,like,plus,via,per,between,through,under,behind,near,next,actually,basically,honestly,idk,dunno,hmm,um,well,yes,no,yeah,ultimately,obviously,eventually,sure,guess,suppose,reckon,think,thank,thanks,said,says,say,told,tell,ask,asked,being,get,gets,got,let,lets,make,makes,made,help,helps,see,saw,seen,sees,give,gives,gave,give,know,knows,want,wants,need,needs,love,hate,call,calls,called,meet,met,send,sends,sent,show,showed,shows,train,trains,keep,keeps,kept,save,saves,hear,heard,watch,serve,serves,feed,feeds,teach,cos,cause,ok,okay,stop,stops".split(
    ",",
  ),
);

const verbsBefore: ReadonlySet<string> = new Set(
  "email,phone,ring,text,visit,thank,chase,chases,stand,sit,work,works,worked,answer,drive,move,clean,check,checks,put,puts,take,takes,took,bring,brings,brought,pay,pays,paid,find,finds,found,lose,lost,run,runs,ran,read,reads,write,writes,wrote,seeing,meeting,helping,asking,telling,watching,training,teaching,serving,using,making,giving,showing,calling,having,getting".split(
    ",",
  ),
);

/** What follows a general head and makes it one somebody: "with the hearing aids", "on the tills", "who ring at night". */
function withTail(context: Context, tokens: readonly Token[], at: number): number {
  const previous = tokens[at - 1];
  const next = tokens[at];
  if (!previous || !next || context.flat.slice(previous.end, next.start) !== " ") return at;
  if (/^(?:upstairs|downstairs|outside|inside)$/.test(next.plain)) return at + 1;
  const isTie = /^(?:in|on|at|with|from|behind|of|down)$/.test(next.plain);
  if (!isTie) return at;
  let to = at + 1;
  let nouns = 0;
  while (to < tokens.length && to - at < 5) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (!token || !before || !/^[ -]$/.test(context.flat.slice(before.end, token.start))) break;
    if (
      /^(?:time|times|first|last|once|all|least|work|home|fact|general|particular|me|us|it|them|him|her|my|that|this|what|monday|tuesday|wednesday|thursday|friday|saturday|sunday|their|his)$/.test(
        token.plain,
      )
    )
      break;
    const isLed =
      determiners.has(token.plain) ||
      token.tags.has("Adjective") ||
      modifiers.has(token.plain) ||
      numberWords.has(token.plain);
    const isNoun = token.tags.has("Noun") && !token.tags.has("Pronoun") && !functionWords.has(token.plain);
    if (!isLed && !isNoun) break;
    if (isNoun) nouns += 1;
    to += 1;
  }
  return nouns > 0 ? to : at;
}

/** "my wife", "my sister in law": kin, unless they are whom the question asks for. */
function isKin(
  tokens: readonly Token[],
  from: number,
  singular: string,
  before: Token | undefined,
  context: Context,
): boolean {
  if (before && /^(?:my|our)$/.test(before.plain) && family.has(singular)) return true;
  if (
    /^(?:mum|mom|dad|mother|father|granny|grandma|grandad|baby)$/.test(singular) &&
    tokens[from]?.plain.endsWith("s") !== true
  ) {
    return before === undefined || !determiners.has(before.plain) || /^(?:my|our)$/.test(before.plain);
  }
  return /'s\s*$/.test(leading(context, tokens[from]?.start ?? 0)) && family.has(singular);
}

/** "A surgeon saves a life": the example the question gave, not somebody of this person's work. */
function isHypothetical(
  context: Context,
  before: Token | undefined,
  singular: string,
  isPlural: boolean,
): boolean {
  if (isPlural) return false;
  if (context.asks === "mirror.difference" && /^(?:a|an|the)$/.test(before?.plain ?? "")) {
    return /^(?:surgeon|doctor|pilot|president|ceo|owner|boss|director)$/.test(singular);
  }
  if (before && /^(?:a|an)$/.test(before.plain)) {
    const lead = context.flat.slice(Math.max(0, before.start - 24), before.start);
    return /(?<!\w)(?:i'?m|i am|as|be|being|like|i was|not|become|became|than|just|only|was|is|into|for)\s$/.test(
      lead,
    );
  }
  return false;
}

function isThingAfter(after: Token | undefined): boolean {
  return after !== undefined && !ringOfWord(after.plain);
}

function ringOfWord(word: string): boolean {
  return (
    longestHead([{ start: 0, end: word.length, plain: word, tags: new Set() }], 0) !== null ||
    isDepartment(word)
  );
}

function stripPossessive(flat: string, start: number, end: number): number {
  const said = flat.slice(start, end);
  return end - (/'s?$/.exec(said)?.[0].length ?? 0);
}

/** Departments that stand bare: "sales", "HR", "the ward". */
function departmentAt(context: Context, tokens: readonly Token[], index: number): At | null {
  for (let length = 3; length > 0; length -= 1) {
    const part = tokens.slice(index, index + length);
    const first = part[0];
    const last = part.at(-1);
    if (part.length < length || !first || !last) continue;
    const phrase = part.map((token) => token.plain.replace(/'s?$/, "")).join(" ");
    if (!isDepartment(phrase)) continue;
    if (!standsAsDepartment(context, tokens, index, length, phrase)) return null;
    const end = stripPossessive(context.flat, first.start, last.end);
    const name = context.typed.slice(first.start, end);
    return {
      found: {
        start: first.start,
        end,
        name,
        ring: "department",
        key: partyKey(name.toLowerCase()),
        rule: "en.party.department",
        confidence: 0.8,
      },
      next: index + length,
    };
  }
  return null;
}

/** Department words that are everyday words too and need a sign that a department is meant. */
const plainWords: ReadonlySet<string> = new Set(
  "it,support,admin,records,training,security,product,stores,trim,planning,production,design,engineering,transport,maintenance,assembly,packing,claims,billing,coding,discharge,growth,estates,grounds,quality,audit,legal,theatre,theatres,kitchen,warehouse,upstairs,management,office,lab,labs,ward,wards,depot,workshop,analytics,talent,recruitment,catering,scheduling,reception,communications,pr,regional,pharmacy,manufacturing,leadership,trading,operations,logistics,dispatch,despatch,research,accounts,accounting,finance,compliance,facilities,the line,the office,the board,the yard,control room,infra,purchasing,merchandising,editorial,registry,triage,maternity,outpatients,treasury,sales,marketing,housekeeping,infra,bd".split(
    ",",
  ),
);

function standsAsDepartment(
  context: Context,
  tokens: readonly Token[],
  index: number,
  length: number,
  phrase: string,
): boolean {
  const first = tokens[index];
  const last = tokens[index + length - 1];
  if (!first || !last) return false;
  const before = tokens[index - 1];
  const after = tokens[index + length];
  const isJoined = after !== undefined && context.flat.slice(last.end, after.start) === " ";
  if (phrase === "it") {
    return (
      context.typed.slice(first.start, last.end).startsWith("IT") &&
      context.typed !== context.typed.toUpperCase()
    );
  }
  if (!plainWords.has(phrase)) return true;
  if (isJoined && after && thingsAfterDepartment.has(after.plain)) return false;
  if (
    isJoined &&
    after &&
    /^(?:say|says|said|would|get|gets|got|promise|promises|have|has|had|can|can't|will|do|does|don't|doesn't|are|is|were|was|lose|take|takes|took|need|needs|want|wants|think|thinks|tell|tells|told|call|calls|ring|send|sends|hate|know|knows|forgot|never|always|came|come|comes|people|team|lads|girls|guys|lot|folks|staff|department|dept|decide|decides|ask|asks|keep|keeps|wait|waits|make|makes|sell|sells|start|starts|stop|stops)$/.test(
      after.plain,
    )
  )
    return true;
  const lead = before && /^\s$/.test(context.flat.slice(before.end, first.start)) ? before.plain : "";
  if (
    /^(?:in|from|with|to|by|ask|tell|call|for|over|and|between|via|through|at|than|call|ring|email|the|our|their|visiting|like|someone|somebody|person|lads|lady|girl|guy|apologised|told)$/.test(
      lead,
    )
  ) {
    return !/^(?:to|for|with|by|like)$/.test(lead) || !before?.tags.has("Verb");
  }
  const isStart = index === 0 || /[.!?\n,:>→-]\s*$/.test(leading(context, first.start));
  const isEnd = after === undefined || /^\s*[.!?\n,?>→-]/.test(context.flat.slice(last.end));
  return isStart && isEnd;
}

const thingsAfterDepartment: ReadonlySet<string> = new Set(
  "figures,target,targets,numbers,work,system,systems,software,stuff,job,jobs,role,process,meeting,meetings,report,reports,form,forms,pitch,call,calls,tax,check,checks,line,lines,day,days,course,background,problem,problems,skills,budget,cost,costs,plan,plans,rules,policy,assistant,book,books,data,company,companies,firm,degree,certificate,trail,returns,deck,entry,release,door,stage,phase,floor,block,boxes,tape,handler".split(
    ",",
  ),
);

/** People by name: "Karen", "Mrs Abara", "Sanjay in pathology". */
function personAt(context: Context, tokens: readonly Token[], index: number): At | null {
  const token = tokens[index];
  if (!token) return null;
  const said = context.typed.slice(token.start, token.end);
  const isTitle = /^(?:mr|mrs|ms|miss|dr|sister|father|auntie|uncle|nurse|professor|prof)$/.test(token.plain);
  let to = index + 1;
  if (isTitle) {
    const next = tokens[to];
    if (
      !next ||
      !/^\.? $/.test(context.flat.slice(token.end, next.start)) ||
      !/^\p{Lu}/u.test(context.typed.slice(next.start))
    )
      return null;
    to += 1;
  } else if (!isGivenName(context, token, said, tokens, index)) return null;
  while (to < tokens.length && to - index < 3) {
    const next = tokens[to];
    const previous = tokens[to - 1];
    if (
      !next ||
      !previous ||
      context.flat.slice(previous.end, next.start) !== " " ||
      /'s?$/.test(previous.plain)
    )
      break;
    if (!/^\p{Lu}[\p{Ll}']+/u.test(context.typed.slice(next.start, next.end)) || notNames.has(next.plain))
      break;
    to += 1;
  }
  const last = tokens[to - 1] ?? token;
  const end = stripPossessive(context.flat, token.start, last.end);
  if (
    context.flat.slice(token.start, last.end).endsWith("'s") &&
    isThingAfter(tokens[to]) &&
    !/^(?:the|a|in|on|at|been|always|got|not|gone|never|really|just|so|who|good|better|very)$/.test(
      tokens[to]?.plain ?? "the",
    )
  ) {
    return null;
  }
  const name = context.typed.slice(token.start, end);
  return {
    found: {
      start: token.start,
      end,
      name,
      ring: ringOfPerson(context, isTitle),
      key: partyKey(name.toLowerCase()),
      rule: "en.party.person",
      confidence: 0.8,
    },
    next: to,
  };
}

function isGivenName(
  context: Context,
  token: Token,
  said: string,
  tokens: readonly Token[],
  index: number,
): boolean {
  const plain = token.plain.replace(/'s?$/, "");
  if (notNames.has(plain) || plain.length < 2 || /\d/.test(plain) || isDepartment(plain)) return false;
  const isCapital = /^\p{Lu}[\p{Ll}']{1,}/u.test(said);
  const isFirstName = token.tags.has("FirstName") || token.tags.has("Person");
  const isPlace =
    token.tags.has("Place") ||
    token.tags.has("City") ||
    token.tags.has("Country") ||
    token.tags.has("Region");
  const lead = tokens[index - 1];
  const after = tokens[index + 1];
  const isStart = index === 0 || /[.!?\n"'(:]\s*$/.test(leading(context, token.start));
  if (!isCapital) {
    return (
      isFirstName &&
      lead !== undefined &&
      /^(?:ask|tell|text|with|and|called|call|email|by|from|for|to|ring|see)$/.test(lead.plain) &&
      !token.tags.has("Verb") &&
      !commonWords.has(plain)
    );
  }
  if (lead && /^(?:in|at|near|outside|from|to|of|the|a|this|around|on)$/.test(lead.plain) && !isFirstName)
    return false;
  if (lead && /^(?:in|at|near|outside|off)$/.test(lead.plain)) return false;
  if (isPlace && !isFirstName) return false;
  if (!isStart)
    return (
      isFirstName ||
      (token.tags.has("ProperNoun") &&
        !/^\p{Lu}+$/u.test(said) &&
        !commonWords.has(plain) &&
        looksNamed(lead, after))
    );
  if (isFirstName && !commonWords.has(plain)) return true;
  return (
    !commonWords.has(plain) &&
    token.tags.has("ProperNoun") &&
    after !== undefined &&
    /^(?:does|covers|did|said|says|and|in|from|told|always|usually|on|who|would|will|is|was|has|asked)$/.test(
      after.plain,
    )
  );
}

function looksNamed(lead: Token | undefined, after: Token | undefined): boolean {
  const before = lead?.plain ?? "";
  const next = after?.plain ?? "";
  return (
    /^(?:ask|asked|tell|told|text|call|called|email|emailed|with|and|thank|thanked|ring|rang|by|poor|old|our|like|me|person|lady|girl|guy|lad|rep|manager|colleague|supervisor|boss|because|care|see|show|showed|meet|send|hi|then|but|when|visit|if|for|to)$/.test(
      before,
    ) ||
    /^(?:and|does|did|said|says|covers|told|asked|who|in|from|on|at|always|never|would|will|is|was|has|had|gets|got|came|comes|died|retired|left|before|to|knows|thinks)$/.test(
      next,
    )
  );
}

const commonWords: ReadonlySet<string> = new Set(
  "will,may,mark,bill,grace,hope,joy,faith,art,rich,frank,grant,pat,sue,rob,rose,dawn,summer,april,june,august,can,so,not,just,being,doing,having,was,see,every,none,same,never,nothing,nobody,always,because,there,their,what,who,when,why,how,honestly,really,basically,sometimes,usually,someone,people,officially,faster,better,less,more,small,jealous,money,time,change,budget,price,parking,fairness,kindness,patience,turnaround,loneliness,guilt,embarrassed,heavy,unfair,genotyping,admin,drive,read,warm,print,open,find,get,buy,text,tell,ask,checking,turning,picking,answering,first,two,one,saturday,finishing,halal,clean,prep,night,slaughter,quality,signalman,chambermaid,suspicious,monkey,electrician,hm,hmm,oh,ah,ok,yes,no,yeah,sir,mate,stand,kid,guy,parent,right,morning,evening,afternoon,christmas,open,last,this,that,once,whoever,everyone,everything,anything,anyone,somebody,anybody,nope,jo,van,sunny,buck,chip,cliff,dale,dean,drew,earl,gene,glen,guy,harry,jack,jean,lance,miles,nick,norm,pearl,penny,peg,ray,reed,rusty,sandy,skip,stew,tab,ted,victor,wade,ward,woody,bob,misty,star,sky,angel,christian,german,chase,max,ace,baby,major,judge,royal,case,page,paige,lane,brook,brooks,heath,ivy,lily,violet,daisy,iris,holly,ruby,amber,crystal,jade,melody,harmony,carol,eve,noel,robin,wren,jay,martin,drake,berry,basil,sage,rosemary,ginger,olive,candy,honey,sugar,cherry,peaches,bell,belle,bay,rocky,dusty,stormy,windy,rain,snow".split(
    ",",
  ),
);

function ringOfPerson(context: Context, isTitle: boolean): Ring {
  if (isTitle && !/^(?:role\.cover|supporters)/.test(context.asks ?? "")) return "customer";
  return "colleague";
}

/** "whoever turns the tap on", "those who read it". */
function whoeverAt(context: Context, tokens: readonly Token[], index: number): At | null {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (!token || !after || !/^(?:whoever|whomever)$/.test(token.plain)) return null;
  const rest = context.flat.slice(token.start);
  const clause =
    /^[^.!?,;\n]{3,60}?(?=\s(?:in the (?:morning|evening|end)|and|but|because|i|at)\s|[.!?,;\n]|$)/.exec(
      rest,
    )?.[0];
  if (clause === undefined) return null;
  const end = token.start + clause.trimEnd().length;
  const name = context.typed.slice(token.start, end);
  const next = tokens.findIndex((one) => one.start >= end);
  return {
    found: {
      start: token.start,
      end,
      name,
      ring: context.asks?.startsWith("circle") === true ? "department" : "customer",
      key: partyKey(name.toLowerCase()),
      rule: "en.party.whoever",
      confidence: 0.75,
    },
    next: next < 0 ? tokens.length : next,
  };
}

const things: ReadonlySet<string> = new Set(
  "numbers,papers,letters,orders,computers,printers,others,matters,members,chambers,corners,flowers,towers,powers,offers,answers,drawers,layers,rollers,trailers,containers,boilers,coolers,heaters,filters,registers,folders,posters,stickers,markers,sensors,motors,monitors,doors,floors,colours,colors,errors,hours,favours,factors,tractors,reactors,mirrors,sectors,labours,servers,routers,trackers,headers,footers,parameters,letters,meters,trousers,feathers,plasters,burners,cookers,toasters,dryers,freezers,mixers,blenders,hammers,scanners,spanners,screwdrivers,pointers,buffers,browsers,adapters,chargers,speakers,controllers,timers,counters,tickers,rulers,erasers,staplers,newsletters,leaflets,fingers,shoulders,quarters,dinners,suppers,summers,winters,centers,theaters,cancers,tumors,disorders,blisters,hangers,lockers,gutters,rafters,girders,pliers,diggers,loaders,bumpers,bearers,bunkers,tankers,lasers,killers,takers,wrappers,toners,cleaners products,breakers,cutters,grinders,sanders,eighters,starters,pucks,vapors,odors,harbors,elevators,escalators,generators,calculators,indicators,radiators,refrigerators,ventilators,compressors,processors,projectors,detectors,conveyors,anchors,tenors,flavors,rumors,humors,vectors,cursors,bothers,wonders,gathers,considers,remembers,discovers,delivers,covers,offers,orders,enters,suffers,hears,bears,years,ears,tears,fears,gears,wears,appears,clears,cheers,beers,careers,steers,rivers,divers,fevers,levers,clovers,ours,yours,hers,theirs,scissors,stairs,chairs,pairs,repairs,affairs,cars,bars,stars,jars,wars,scars,dollars,grammars,calendars,pillars,collars,cellars,burgers,crackers,skewers,peppers,cucumbers,oysters,lobsters,burners,sewers,showers,towers,jumpers,slippers,sneakers,gloves,loafers,blazers,boxers,rubbers,beakers,petri,transfers,bladders,ladders,buzzers,bleepers,pagers,feeders,binders,tenders,fenders,lenders fees,borders,wafers,fibers,fibres,litres,metres,liters,acres,manoeuvres,spectres,theatres,centres,genres,barriers,couriers bags,carriers bags,frontiers,tiers,piers,layers,prayers,players lounge,buyers remorse".split(
    ",",
  ),
);

/** An agent noun outside the lexicon, in the plural: "scaffolders", "bookbinders". */
function agentAt(context: Context, tokens: readonly Token[], index: number): At | null {
  const token = tokens[index];
  if (!token || !/^[a-z]{3,}(?:ers|ors|ists|ians|ees|men)$/.test(token.plain) || things.has(token.plain))
    return null;
  const before = tokens[index - 1];
  if (before && /^(?:i|he|she|it|who|that|which|one)$/.test(before.plain)) return null;
  if (
    token.tags.has("Verb") &&
    !(before && determiners.has(before.plain)) &&
    context.asks !== "recipient.who"
  )
    return null;
  const from = withModifiers(context, tokens, index);
  const start = (tokens[from] ?? token).start;
  const name = context.typed.slice(start, token.end);
  return {
    found: {
      start,
      end: token.end,
      name,
      ring: ringInContext("department", context, tokens, from, token.plain),
      key: partyKey(name.toLowerCase()),
      rule: "en.party.agent",
      confidence: 0.6,
    },
    next: index + 1,
  };
}

/** After a question for a party a bare noun phrase is one, whatever its head. */
function bareAnswer(context: Context, tokens: readonly Token[]): readonly PartyFound[] {
  if (!asksParty.test(context.asks ?? "")) return [];
  const lead =
    /^(?:\W*(?:um+|er+|hm+|well|oh|probably|mostly|mainly|maybe|i (?:guess|suppose|think)|the|my|our|a|an|just|only|ultimately|honestly|usually|always|some)\W+)*/.exec(
      context.flat,
    )?.[0].length ?? 0;
  const rest = context.flat.slice(lead);
  const phrase =
    /^[a-z][\w&'-]*(?: [a-z][\w&'-]*){0,3}?(?=\s*(?:[.,;!?\n(]|$|→| - | i (?:think|guess|suppose)| probably| really| mostly| mainly| maybe| usually))/.exec(
      rest,
    )?.[0];
  if (phrase === undefined) return [];
  const inside = tokens.filter((token) => token.start >= lead && token.end <= lead + phrase.length);
  const last = inside.at(-1);
  const first = inside[0];
  if (!first || !last) return [];
  if (
    inside.some(
      (token) =>
        notAParty.test(token.plain) ||
        functionWords.has(token.plain) ||
        (token.tags.has("Verb") && token !== last) ||
        token.tags.has("Pronoun"),
    )
  )
    return [];
  if (!last.tags.has("Noun") || last.tags.has("Date") || last.tags.has("Value")) return [];
  const name = context.typed.slice(first.start, last.end);
  return [
    {
      start: first.start,
      end: last.end,
      name,
      ring:
        context.asks?.startsWith("recipient") === true
          ? "customer"
          : context.asks === "circle.who-starts"
            ? "department"
            : "colleague",
      key: partyKey(name.toLowerCase()),
      rule: "asked.recipient-who",
      confidence: 0.6,
    },
  ];
}

const notAParty =
  /^(?:nobody|nothing|noone|none|everything|something|anything|nowt|dog|cat|robot|bot|machine|machines|computer|system|app|folder|skip|bin|shelf|landfill|robots|one|idea|clue|sure|question|pass|same|me|myself|dunno|idk|yes|yeah|no|ok|hmm|landfill|sea|kind|mailbox|inbox|spreadsheet|money|god|sorry|thanks|hello|hi|morning|evening|good|hard|tough|alright)$/;

/** Where the words of the clause or the question say more of the ring than the head does. */
function ringInContext(
  ring: Ring,
  { asks, flat }: Context,
  tokens: readonly Token[],
  from: number,
  singular: string,
): Ring {
  const before = tokens[from - 1]?.plain ?? "";
  if (
    asks === "circle.partner-view" &&
    (ring === "department" || ring === "customer") &&
    !/^(?:customer|client|patient|kid|child|student|person)$/.test(singular)
  )
    return "partner";
  if (asks === "circle.inside-view" && ring === "partner") return "department";
  if (asks === "role.cover" && ring !== "partner") return "colleague";
  if (asks === "circle.society" && /^(?:person|child|family|kid|voter|man|woman)$/.test(singular))
    return "society";
  if (asks === "supporters.who" && ring === "department") return "colleague";
  if (before === "my" && ring === "department" && /(?:my|our) /.test(flat)) return "colleague";
  return ring;
}
