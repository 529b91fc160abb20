/** Word classes that rules of danger are put together from, in the notation of `rule.ts`. */

/** One of these, as a group. */
export const any = (...words: readonly string[]): string => `(?:${words.join("|")})`;

/** Up to so many words of the same clause, with the space after them. */
export const words = (most: number): string => `(?:[\\w'&/-]+ ){0,${most}}`;

/** The first, then the second, with up to so many words between them. */
export const near = (first: string, second: string, most: number): string =>
  `${first} ${words(most)}${second}`;

/** The first, then the second, within so many characters of the same paragraph. */
export const later = (first: string, second: string, most: number): string =>
  `${first}[^\\n]{0,${most}}[ ,.;:!?-]${second}`;

/** The two in either order. */
export const both = (first: string, second: string, most: number): string =>
  `${later(first, second, most)}|${later(second, first, most)}`;

export const myself = any(
  "my ?self",
  "me ?self",
  "mi ?self",
  "ma ?self",
  "mysel",
  "mesel\\w*",
  "masel\\w*",
  "mysen",
  "misen",
  "mesen",
  "my own self",
);

export const family = any(
  ..."kids?,children,bairns?,weans?,boys?,girls?,lads?,son,sons,daughters?,wife,husband,partner,missus,mum,mam,mom,mammy,ma,mother,dad,da,father,parents,sister,brother,nan,gran,grandad,granddad,family,baby,babies,little one,wee man,mate,friends?,ex,niece,nephew,aunt,uncle".split(
    ",",
  ),
);

export const pet = any(
  ..."dogs?,cats?,hens,chickens,birds?,budgies?,parrot,rabbits?,fish,horse,pony,pets?,hamster,tortoise".split(
    ",",
  ),
);

/** Dying as something to be wished, planned or about to happen. */
export const dying = any(
  "die",
  "dee",
  "be dead",
  "be a (?:corpse|body|goner)",
  "drop dead",
  "not be alive",
  "be (?:in|under) (?:the|my|a) (?:ground|grave|coffin|box|urn|morgue)",
  "be (?:buried|cremated|six feet under)",
  "snuff it",
  "peg it",
  "croak",
  "cark it",
  "kick the bucket",
  "meet my maker",
  "end it all",
  "end everything",
  "cease to (?:be|exist)",
  "perish",
  "depart this life",
);

/** A wish to die in languages that English speakers at work slip into. */
export const dyingElsewhere = any(
  "mamatay(?: na)?",
  "magpa(?:pa)?kamatay",
  "papatayin ko(?: ang| na)? sarili",
  "(?:ayoko|ayaw ko) (?:na|nang|ng) mabuhay",
  "(?:gusto|nais) ko na(?:ng)? (?:mawala|mamatay)",
  "marna (?:chahta|chahti|hai)",
  "mar ja(?:na|un|unga|ungi)",
  "(?:jeena|jina) nahi",
  "khudkushi",
  "aa?tmahatya",
  "bunuh diri",
  "mau mati",
  "quiero morir\\w*",
  "matarme",
  "suicidarme",
  "no quiero vivir",
  "quero morrer",
  "je veux mourir",
  "ich will sterben",
  "selbstmord",
  "nataka kufa",
  "voglio morire",
  "chce umrzec",
  "nie chce zyc",
);

/** Accidents and illnesses that somebody may hope for. */
export const calamity = any(
  ..."bus,lorry,lorries,truck,trucks,wagon,artic,train,trains,tram,car,van,plane,flight,crash,accident,heart attack,heart,stroke,cancer,tumou?r,lump,scan,biopsy,results?,flu,fever,virus,covid,illness,disease,infection,lightning,crane,roof,ceiling,load,shelf,racking,building,earthquake,flood,bomb,meteor,asteroid,snow,storm,gas leak,fire,surgery,operation,anaesthetic,ship,boat,ferry,bridge,scaffold\\w*,\\d?\\d[.:]\\d\\d".split(
    ",",
  ),
);

export const insult = any(
  ..."stupid,thick,thick as \\w+,idiot\\w*,moron\\w*,imbecile,dense,dim,slow,useless,worthless,hopeless,pathetic,incompetent,lazy,fat,ugly,old,too old,past it,dead weight,deadweight,waste,waste of \\w+,waste of a \\w+,trash,rubbish,garbage,filth,filthy,dirt,dirty,scum,shit,crap,muck,a joke,clown,donkey,monkey,ape,gorilla,pig,dog,cow,buffalo,rat,snake,animal,bitch,slut,whore,slag,tart,cunt,prick,twat,dickhead,wanker,bastard,retard\\w*,spastic,spaz,cripple,vegetable,mong,nutter,psycho,crazy,mad,hysterical,liar,thief,grass,snitch,scab,traitor,nobody,nothing,burden,liability,problem,parasite,leech,skivvy,slave,servant,maid,monster,terrorist,foreigner,immigrant,paki,gypo,n word,illiterate,villager,bush man,mumu,olodo,ode,bobo,tanga,gago,gaga,inutil,bodoh,pagal,bewakoof,gadha,chamar,snowflake,princess,diversity hire,charity case,passenger,lump,useless lump,weak,weakling,soft,wimp,sissy,queer,poof,fag\\w*,dyke,tranny,freak,weirdo,mute,deaf,blind,mince".split(
    ",",
  ),
);

/** Parts of the body and of dress that are no colleague's to touch or remark on. */
export const body = any(
  ..."chest,breasts?,boobs?,tits,bum,arse,ass,backside,bottom,behind,thighs?,legs?,knees?,waist,hips?,skirt,bra,blouse,underwear,neck,back,hair,lips,body,figure,curves,cleavage,crotch,groin,privates,stomach,belly".split(
    ",",
  ),
);

/** What somebody may be mocked for. */
export const trait = any(
  ..."accent,stammer,stutter,lisp,voice,walk,limp,english,spelling,grammar,hearing,hearing aids?,wheelchair,glasses,hijab,headscarf,turban,beard,food,lunch,religion,faith,prayers?,name,surname,age,grey hair,weight,size,height,skin,colou?r,caste,tribe,village,country,family,mother,father,papa,mama,son,daughter,clothes,shoes,teeth,face,looks,nose,hair,body,disability,autism,adhd,dyslexia,illness,depression,sexuality,husband,wife,boyfriend,girlfriend,divorce,pregnancy,degree,school,education,handwriting,hands?,tremor,scars?,burns?,eczema".split(
    ",",
  ),
);

/** Whoever has the power or the company to ill-treat somebody at work. */
export const doer = any(
  ..."he,she,they,someone,somebody,boss,gaffer,manager,manageress,supervisor,foreman,forewoman,chef,head chef,sous,lead,team lead,leader,team leader,tl,director,owner,head,matron,sister,charge nurse,partner,colleagues?,co-?workers?,lads,girls,guys,the others,others,everyone,everybody,all,staff,crew,trainer,mentor,customer,customers,client,clients,guest,guests,patient,patients,relative,relatives,passenger,passengers,the team,my team,team,line manager,shift leader,hr,driver,drivers,surgeon,consultant,mates,workmates,boys,blokes,men,women,oga,madam,sir,ma'am,aunty,principal,warden,captain,sergeant,sarge,fella,fellas,bloke,man,woman,one,parent,parents,dads?,mums?,kids,pupils,students,himself,herself".split(
    ",",
  ),
);

/** What makes a sentence tell of elsewhere or of others: news, teaching, former jobs, other people's trouble. */
export const elsewhere: readonly string[] = [
  "(?:read|reading|heard|watched|watching|saw|seen|listened to) (?:[\\w']+ ){0,4}(?:about|news|documentary|article|podcast|film|programme|telly|tv|paper|papers)[^\\n]{0,120}",
  "(?:on|in) the (?:news|papers?|telly)[^.!?\\n]{0,60}",
  "(?:my |the |our )?(?:old|last|previous|former|first) (?:job|place|firm|boss|company|employer|school|work|gaffer)(?!\\w)[^\\n]{0,100}(?:this one|this place|here|now|left|since moved|different|heaven|better)",
  "(?:train|training|teach|teaching|run|running|deliver|delivering|course|courses|workshop|policy|policies|module|poster|leaflets?)(?: [\\w']+){0,5} (?:on|about|for|against|in) [^.!?\\n]{0,40}",
  "(?:my |a |our |one |the )(?:[a-z]+ )?(?:colleague|friend|mate|flatmate|neighbour|wife|husband|daughter|son|sister|brother|cousin|teammate|client|resident|patient|pupil|student|tenant|member)(?:'s| who|s)? (?:was|is|were|got|gets|has been|had been|being|went|goes|had) [^.!?\\n]{0,60}",
  "(?:she|he)(?:'s| is| was| went)? (?:been )?off(?: work)? (?:sick|ill|with)[^.!?\\n]{0,40}",
  // What only looks like ill treatment.
  "hugg?(?:ed|s) me(?! (?:from behind|too (?:long|close)|every|again|against))",
  "desk to (?:the|a) (?:window|quiet|front|new|sunny|bigger|other (?:side|floor)|better)",
  "(?:nicked|stole|pinched|took|ate|borrowed) my (?:sandwich|milk|pens?|yoghurt|charger|stapler|biscuits|mug|parking spot|stool)(?! (?:again|every|and))",
  "[^.!?\\n]{0,60}by (?:mistake|accident)",
  "fire drill|shouted (?:[\\w']+ ){0,4}(?:fire|timber|good luck|happy birthday|well done|surprise|mind the)",
];
