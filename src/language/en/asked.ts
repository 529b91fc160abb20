import type { FindingKind } from "../finding.ts";
import type { PartyFound } from "./party.ts";

export type Evidence = {
  readonly kind: Exclude<FindingKind, "party" | "act" | "risk" | "commitment">;
  readonly rule: string;
  readonly confidence: number;
  readonly detail?: "direct" | "through" | "none";
};

type Context = {
  readonly flat: string;
  readonly asks: string | null;
  readonly parties: readonly PartyFound[];
  /** Kinds that rules have found. */
  readonly kinds: ReadonlySet<FindingKind>;
};

/** What the question itself makes of an answer: after a question for the task, what comes is the task. */
export function askedEvidence({ flat, asks, parties, kinds }: Context): readonly Evidence[] {
  const isMinimizing = kinds.has("minimizing");
  const evidence = (
    kind: Evidence["kind"],
    confidence: number,
    detail?: Evidence["detail"],
  ): readonly Evidence[] => [
    { kind, rule: `asked.${asks ?? "nothing"}`, confidence, ...(detail === undefined ? {} : { detail }) },
  ];
  switch (asks) {
    case "concern.task":
      return /^\W*(?:basically|just|only|literally|mostly)? ?(?:a|an|the) (?:human |glorified |walking )/.test(
        flat,
      )
        ? []
        : evidence("task", 0.8);
    case "role.everyday":
      return evidence("task", 0.8);
    case "role.restated":
      return [
        ...evidence("task", /(?<!\w)(?:i|we|i'?m|my)(?!\w)/.test(flat) ? 0.7 : 0.4),
        ...(!isMinimizing && isFor.test(flat) ? evidence("effect", 0.6) : []),
        ...(!isMinimizing && stillOnly.test(flat) ? evidence("minimizing", 0.55) : []),
      ];
    case "recipient.trouble":
      return /^\W*(?:that'?s|thats|it'?s|not) (?:their|my|our|none)/.test(flat)
        ? []
        : evidence("trouble", 0.75);
    case "recipient.better":
      return hardship.test(flat) || /(?<!\w)(?:they|he|she|people|customers|patients)(?!\w)/.test(flat)
        ? evidence("trouble", 0.6)
        : evidence("trouble", 0.4);
    case "circle.inside-view":
      if (lowInTheirEyes.test(flat)) return evidence("minimizing", 0.55);
      return hardship.test(flat) ? evidence("trouble", 0.55) : evidence("trouble", 0.4);
    case "circle.partner-view":
      if (lowInTheirEyes.test(flat)) return evidence("minimizing", 0.55);
      if (dependence.test(flat)) return evidence("effect", 0.55);
      return hardship.test(flat) ? evidence("trouble", 0.55) : [];
    case "circle.who-starts":
      return !isMinimizing &&
        !/(?<!\w)(?:nobody|no one|none)(?!\w)[^.!?]{0,12}wait/.test(flat) &&
        dependence.test(flat)
        ? evidence("effect", 0.65)
        : [];
    case "recipient.reason":
      return [
        ...evidence("reason", 0.75),
        ...(!kinds.has("strength") && ownMerit.test(flat) ? evidence("strength", 0.55) : []),
      ];
    case "outcomes.aspiration":
      return /(?<!\w)(?:used to want|to retire|no idea|nothing|not so much)(?!\w)/.test(flat)
        ? []
        : [
            ...evidence("value", 0.75),
            ...(!kinds.has("effect") && isForSomebody.test(flat) ? evidence("effect", 0.55) : []),
          ];
    case "outcomes.values":
      return /(?<!\w)(?:used to have|no answer|never had|don'?t have)(?!\w)/.test(flat)
        ? []
        : evidence("value", 0.75);
    case "vision.phrase":
      return hollow.test(flat)
        ? []
        : evidence("value", /^\W*["'“][^"'”]{2,60}["'”]\W*$/.test(flat) || wordsIn(flat) <= 8 ? 0.6 : 0.45);
    case "outcomes.fit":
      return ableAt.test(flat) ? evidence("strength", 0.6) : [];
    case "concern.wish":
      return /^\W*(?:to|less|more|better|some|a|something|be|want|being|work|just|see|knowing|feel\w*|stop|meaning|respect|that (?:they|he|she|people|my|i|it|we|somebody|someone)|for (?:them|him|her|people|my|the|it|someone|somebody)|i(?:'?d| would| wish| want| hope| only| just))(?!\w)/.test(
        flat,
      ) && !/^\W*(?:i )?(?:just )?want to not |^\W*(?:more|less|fewer) (?:money|pay|hours|forms)/.test(flat)
        ? evidence("value", 0.6)
        : [];
    case "assets.gained":
      return /^\W*(?:bad|sore|dodgy|a bad|grey|debt|nothing|regrets?|scars|an? (?:bad|sore|dodgy))(?!\w)/.test(
        flat,
      )
        ? []
        : evidence("strength", 0.7);
    case "assets.use":
      return kinds.has("commitment") || kinds.has("strength") || noUse.test(flat)
        ? noUse.test(flat) && !isMinimizing
          ? evidence("minimizing", 0.55)
          : []
        : wordsIn(flat) <= 5
          ? evidence("value", 0.55)
          : [];
    case "outcomes.collaboration":
      return /(?<!\w)(?:nobody|no one|none|alone|can'?t see|wouldn'?t work|not possible|impossible|never happen|no chance|won'?t happen|nothing)(?!\w)/.test(
        flat,
      )
        ? []
        : evidence("collaboration", 0.7);
    case "contact.last-reaction":
      return lastReaction(flat, parties, evidence, kinds);
    case "contact.where-it-stops":
      return whereItStops(flat, evidence, kinds);
    case "mirror.difference":
      return mirrored(flat, evidence, kinds);
    case "comparison.feeling":
      return !kinds.has("comparison") && isCompared(flat) ? evidence("comparison", 0.6) : [];
    case "comparison.fairness":
      return !kinds.has("comparison") && isUnequal(flat) ? evidence("comparison", 0.6) : [];
    case "circle.society":
      return isMinimizing || wordsIn(flat) === 0 || unsure.test(flat) ? [] : evidence("effect", 0.55);
    case "role.absence":
      return isMinimizing ||
        kinds.has("effect") ||
        kinds.has("strength") ||
        covered.test(flat) ||
        unsure.test(flat)
        ? []
        : evidence("effect", 0.6);
    default:
      return [];
  }
}

function wordsIn(flat: string): number {
  return flat.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)?.length ?? 0;
}

/** Something is done for, or would go wrong for, somebody. */
const isFor =
  /(?<!\w)(?:so that|so (?:the|they|nobody|no one|people|he|she|that|everyone|wall|kids|patients)|make sure|makes sure|keep|keeps|help|helps|sure|look after|the one who|people|nobody|stops?|safe|safely|correct)(?!\w)/;
const isForSomebody =
  /(?<!\w)(?:so that|so (?:the|they|nobody|no one|people|he|she|that|everyone|kids|patients)|(?:can|could|get|gets|going|go|live|sleep|eat|see|use|walk|feel|have|are|is) (?:[a-z]+ ){0,3}(?:home|safe|safely|use|easier|better|without|with all|the same|their|warm|fed|treated|helped|smile))(?!\w)/;
const stillOnly = /^\W*(?:still|always|forever|just|only)(?: just| only)? (?:a|an|the) [a-z ]+\W*$/;

/** Difficulty, in the words of whoever has it. */
const hardship =
  /(?<!\w)(?:late|hates?|hard|annoy\w*|wait\w*|slow(?!ly)|scared|squeeze\w*|can'?t|cannot|don'?t (?:have|get|know|understand|see|tell|hear)|trouble|problem\w*|stress\w*|moan\w*|argu\w+|deadlines?|chas\w+|pain\w*|nightmare|mess|sick of|fed up|struggl\w+|dread\w*|raging|rage|angry|furious|fuming|shout\w*|blam\w+|worr\w+|afraid|lost|stuck|short|pressure\w*|cr(?:y|ied|ying)|tired|exhausted|jammed|wrong|liars?|thieves|red|wouldn'?t want|not knowing|confus\w+|complain\w*|frustrat\w+|drown\w*|need\w*|want\w*|awkward|lonely|sore|heavy|expensive)(?!\w)/;

/** What we are in somebody else's eyes, said in a word or two. */
const lowInTheirEyes =
  /^\W*(?:(?:probably|just|only|honestly|as|we'?re|i'?m|we are|i am|they think (?:we'?re|i'?m|of us as)|to them,?) ?(?:just |only )?)*(?:an? |the )?(?:cost|overhead|expense|nuisance|number|headset|voice|nobody|invisible|replaceable|nothing|nothing much|name on (?:a|an) \w+|line on (?:a|an|the) \w+|robot|machine|pest|obstacle|bottleneck|afterthought|burden|joke|necessary evil|barcode|badge|pair of hands|commodity|supplier number|po number|invoice|inbox|(?:ticket|reference|order|account|job|staff) number|faceless|interchangeable|cheap|cheapest|spare part|back office)(?=\W*$|[.,!])/;

/** Somebody waits for, or cannot do without, this work. */
const dependence =
  /(?<!\w)(?:can'?t|can ?not|cannot|couldn'?t|won'?t|not|no|unable|only|never|idle|stuck|wait\w*|stood|stand\w*|held up|hold\w*|starts?|opens?|begins?|stops?|go|goes)(?!\w)[^!?\n]{0,70}(?<!\w)(?:till|until|til|unless|without|before|when|once|if|for) (?:i|i'?m|i'?ve|we|we'?ve|me|us|my|our|mine|the)(?!\w)|(?<!\w)(?:if|when|once|unless) (?:i|i'?m|i'?ve|we|my|our|mine)(?!\w)[^!?\n]{2,70}(?<!\w)(?:can'?t|can|cannot|won'?t|no|not|idle|stuck|late|wait\w*|nobody|nothing|stand\w*|sit\w*|stop\w*|lose\w*|miss\w*|starts?|goes?)(?!\w)|(?<!\w)waits? (?:for|on) (?:me|us|my|our|mine)(?!\w)/;

const ownMerit =
  /(?<!\w)(?:i|we|we'?re|i'?m|our|ours|my|us)(?!\w)[^!?\n]{0,50}(?<!\w)(?:answer|pick up|know|remember|never|don'?t|always|only|quick\w*|fast\w*|cheap(?:er|est)?|best|good|certified|careful|honest|clean|same day|on time|right|local|listen|explain|care|deliver|turn up|come back|came back|trust\w*|reliable|check|accurate|fresh)(?!\w)/;
const hollow =
  /(?<!\w)(?:sounds? the same|same as (?:yesterday|ever|before)|don'?t have one|dont have one|nothing|no different|still sounds|means nothing|never read|can'?t remember|forgot|bollocks|rubbish|nonsense|corporate|poster|bullshit|cringe|mug|lanyard|take the mick|took the mick|laugh|joke)(?!\w)/;
const ableAt =
  /^\W*(?:(?:um+|er+|well|probably|maybe|i guess|i suppose|i think|honestly|mostly|being) ?,? ?){0,3}(?!(?:i|not|no|none|nothing|it|that|this|you|they|yes|yeah|ok|about|mostly|half|partly|don'?t|what|why|how|the|kind|sort|dunno|maybe|is|we|my contract)(?!\w))[a-z]+|^\W*(?:my|the) (?:hands|ears?|eyes?|memory|patience|voice|nose|feet)(?!\w)/;
const noUse =
  /(?<!\w)(?:don'?t see|can'?t see|doesn'?t|does not|not|no|nothing|nowhere|nobody|who) (?:[a-z']+ ){0,4}(?:transfers?|use|useful|needs?|wants?|anywhere|translate|apply|worth)(?!\w)/;
const covered =
  /(?:(?:'d|'ll|(?<!\w)(?:would|will|could|can)) (?:just )?(?:do it|cover|step in|manage|cope|take over|fill in)|covers?|never had a week|never been off|only person who|shouting for me)(?!\w)/;
const unsure =
  /(?<!\w)(?:doubt|nothing|not really|don'?t think|no idea|better off without|worse|harm|guilty|damage|less said|don'?t know|dunno|not sure|who knows|too big|hard to say|never thought)(?!\w)/;

/** Feelings that only make sense beside somebody who has more. */
const smaller =
  /(?<!\w)(?:(?:two|three|one|six) (?:feet|foot|inches|inch) tall|knee[- ]high|nobody invited|jealous\w*|envious|envy|envies|small|smaller|tiny|inferior|lesser|less (?:important|than|of)|beneath|below|second[- ](?:class|best|rate)|poor relation|left behind|left out|invisible|in their shadow|looked down|lower|not as|shabby|scruffy|like (?:a|the|dirt|nothing|furniture|staff|servants?) ?(?:fish|servant|spare|poor|child|kid|ghost|cleaner|help|extra|nobody|joke)?)(?!\w)/;
const them =
  /(?<!\w)(?:they|them|their|they'?re|theirs|he|she|he'?s|she'?s|his|her|sales|marketing|hr|finance|engineering|it|office|managers?|management|permanents?|others|people|everyone else|those|the [a-z&]+(?:s| team| department| office| floor| lot| side| people| crowd)?|front office|head office|upstairs|[a-z]+ (?:girls|lads|people|team|lot|guys|staff))(?!\w)/;
const us = /(?<!\w)(?:i|i'?m|i'?ve|i'?d|me|my|mine|we|we'?re|us|our|ours|you)(?!\w)/;
const atEase =
  /(?<!\w)(?:they'?re sound|don'?t compare|no feelings|same boat|no difference|mutual|respect them|good luck to them|don'?t mind|doesn'?t bother|not bothered|no point comparing|never think about|get on (?:fine|well|grand)|mates with|they'?re lovely|happy for them|what other)(?!\w)/;

function isCompared(flat: string): boolean {
  if (atEase.test(flat)) return false;
  return smaller.test(flat) || (them.test(flat) && us.test(flat) && wordsIn(flat) > 5);
}

/** After the question what is unfair: any answer that sets lots side by side, unless it says that all is fair. */
function isUnequal(flat: string): boolean {
  if (
    /^\W*(?:no|nah|nope|none|nothing|not really|it'?s fair|fair|don'?t know|dunno|do you|is it|what do you|bit of a loaded|skip|pass|hmm+|not unfair|i suppose not)(?!\w)(?! (?:one|as such))/.test(
      flat,
    ) ||
    /(?<!\w)(?:evens out|fixed it|no complaints|works fine|fair enough|nothing (?:unfair|to complain|concrete)|can'?t think of)(?!\w)/.test(
      flat,
    )
  )
    return false;
  return (
    wordsIn(flat) > 3 &&
    (them.test(flat) ||
      /\d|(?<!\w)(?:bonus\w*|paid|pay|grade|rate|one of us|two of us|same)(?!\w)/.test(flat))
  );
}

/** "He saves a life, I put lids on yoghurt": them on one side, me on the other. */
function mirrored(flat: string, evidence: Make, kinds: ReadonlySet<FindingKind>): readonly Evidence[] {
  if (
    kinds.has("insight") ||
    /(?<!\w)(?:no difference|same thing|not (?:so )?different|fair point|clever|word games|trick|other way round|on (?:his|her|their) own either|never thought|good point|touche|that'?s me)(?!\w)/.test(
      flat,
    )
  )
    return [];
  const isThem =
    /(?<!\w)(?:surgeons?|doctors?|pilots?|he|she|they|his|her|people|ceo|president|he'?s|she'?s|they'?re|their|nurses?|judge)(?!\w)/.test(
      flat,
    );
  const status =
    /(?<!\w)(?:life|lives|thank\w*|clap\w*|paid|pay|money|grand|degrees?|licen[cs]es?|train\w*|responsib\w+|stakes|skill\w*|replaced|choose|chose|respect\w*|hero\w*|important|matters?|prestige|educat\w+|college|uni|university|years|risk|blood|bleeds?|die|dies|study|studied|status|title|salary|lived|save[sd]?)(?!\w)/.test(
      flat,
    );
  const isMe = /(?<!\w)(?:i|i'?m|me|my|mine|we|we'?re|us|our)(?!\w)/.test(flat);
  const compared =
    (isThem && (status || isMe)) || (status && wordsIn(flat) <= 6) ? evidence("comparison", 0.6) : [];
  const lessened =
    /(?:^|[.!?,;] ?|(?:but|and|whereas|while) )(?:if )?(?:i|me|mine|we)(?:'?m|'?re)? (?!(?:think|thought|guess|suppose|know|mean|never|don'?t know|wonder|see|would|could|get it|reckon|agree)(?!\w))[a-z]+/.test(
      flat,
    );
  return [
    ...compared,
    ...(isThem && lessened && !kinds.has("minimizing") && /(?<!\w)(?:i|we)(?!\w)/.test(flat)
      ? evidence("minimizing", 0.55)
      : []),
  ];
}

type Make = (kind: Evidence["kind"], confidence: number, detail?: Evidence["detail"]) => readonly Evidence[];

function lastReaction(
  flat: string,
  parties: readonly PartyFound[],
  evidence: Make,
  kinds: ReadonlySet<FindingKind>,
): readonly Evidence[] {
  const thanked = !kinds.has("thanks") && pleased.test(flat) ? evidence("thanks", 0.55) : [];
  if (kinds.has("contact")) return thanked;
  if (
    /^\W*(?:(?:honestly|sure|well|um+|tbh) ?,? ?)*(?:none|never|no|nothing|not|haven'?t|can'?t|cannot|nobody|no one|don'?t|what reaction|there isn'?t|there'?s never|i never|i don'?t|i haven'?t|i can'?t|we never|we don'?t)(?!\w)/.test(
      flat,
    )
  )
    return evidence("contact", wordsIn(flat) > 2 ? 0.6 : 0.45, "none");
  if (onPaper.test(flat)) return thanked;
  const isTold =
    /(?<!\w)(?:he|she|they|someone|somebody|one|a|the|my|our|kid|bloke|lady|man|woman|guy|lad|customer|patient|driver|parent|passenger)(?!\w)[^\n]{0,60}(?<!\w)(?:said|told|\w{3,}ed|gave|saw|came|ran|threw|shook|held|stood|swore|laughed|cried|made|wrote|sent|goes|says|went|eats|brought|left|put|sat|took)(?!\w)/.test(
      flat,
    );
  return isTold || parties.some((party) => party.ring === "customer")
    ? [...thanked, ...evidence("contact", 0.55, "direct")]
    : thanked;
}

/** Signs of pleasure that somebody showed. */
const pleased =
  /(?<!\w)(?:nodded|smiled|grinned|beamed|saluted|high[- ]fived|drew me|kissed my|bowed|cheered|called me (?:an?|the) [a-z]+|saved (?:her|his|their|the|my)|stuffed|slipped (?:me|a)|pressed a|cried|sobbed|welled up|hugged|clapped|winked|bless you|keep the change|well done|ta(?! t)|cheers|nice one|good job|thumbs up|star review|stars|emoji|brought (?:me|us)|came (?:out |in |over |to )?(?:[a-z ]{0,20})with|gave (?:me|us)|left (?:me|us)|made my|you remembered|look how|only (?:driver|one) (?:that|who)|always get|tin of|box of|bacon|roses|chocolates|(?:a|thank you) card|a tip|shook my)(?!\w)/;
/** A reaction on a screen or on paper is nobody met. */
const onPaper =
  /(?<!\w)(?:reviews?|emojis?|emails?|survey\w*|likes?|stars?|reply[- ]all|tickets?|feedback form|score|ratings?|slack|teams message|newsletter|slide|linkedin)(?!\w)/;

/** Reactions pass through hands, stop at a door, or do not stop. */
function whereItStops(flat: string, evidence: Make, kinds: ReadonlySet<FindingKind>): readonly Evidence[] {
  if (kinds.has("contact")) return [];
  if (
    /(?<!\w)(?:doesn'?t stop|don'?t stop|direct(?:ly)?|straight (?:to|at|in)|in the face|get everything|face to face)(?!\w)/.test(
      flat,
    )
  )
    return evidence("contact", 0.65, "direct");
  if (wordsIn(flat) < 4) return [];
  if (handedOn.test(flat)) return evidence("contact", 0.6, "through");
  return evidence(
    "contact",
    /(?<!\w)(?:credit|never|nobody|no one)(?!\w)/.test(flat) && !stopped.test(flat) ? 0.45 : 0.55,
    "none",
  );
}

/** Somebody hears it and hands on a part. */
const handedOn =
  /(?<!\w)(?:tells? (?:us|me)|told (?:us|me)|get told|gets? told|(?:get|gets|got|hear|hears|see|sees) (?:the |a |it |them |all |that |back |good |bad |only )*(?:bad ones|good ones|summary|pie chart|percentage|numbers?|gist|forwarded|second|third|emails?|comments|letters|calls|feedback|complaints|reviews|reactions|surveys?)|pass(?:es|ed)? (?:it|them|things|that|on)|reads? (?:it|them|out|the)|filters?|forwards?|deletes?|bins? them|handed down|come(?:s)? back to us|goes? to (?!the bin|waste|bed|nobody|no one)[a-z ]+|go to (?:head|the|our)|talk to the|run by|by the time it reaches|through (?:the|my|our|sales|a)|via)(?!\w)/;
const stopped =
  /(?<!\w)(?:stops?|dies?|door|gate|wall|basement|dock|desk|inbox|reception|security|fence|never reaches|doesn'?t reach|doesn'?t come|floor|till)(?!\w)/;
