import { isDepartmentName } from "../../language/index.ts";
import type { MapParty } from "../map-state.ts";
import { superiors } from "./people-words.ts";
import type { State } from "../state.ts";
import { wasAskedFor } from "./was-asked-for.ts";
import { onceATurn } from "../once-a-turn.ts";
import { saidSoFar } from "../said-so-far.ts";

/**
 * Whether an English question may name somebody. A name that is wrong is heard at once ("who is the job mate?"), one that is left out is never
 * missed: so it must read well, stand for people, have been given as somebody the work is for or passes to, and nothing said may speak against it.
 */
export function isSurelySomebodyEn(state: State, party: MapParty): boolean {
  if (party.said.length === 0) return true;
  if (!isPeopleEn(party.called) || superiors.en.test(party.name)) return false;
  const names = namesOf(party);
  const sentences = saidSoFar(state).filter((sentence) => names.some((name) => holds(sentence, name)));
  if (isOwnWork(state, names) || isAtGuard(state, party)) return false;
  if (
    sentences.some((sentence) =>
      names.some((name) => speaksAgainst(sentence, name, properName.test(party.called))),
    )
  )
    return false;
  // "I match to receiving": a doing as well as a department, unless the sentence is about the people there.
  if (
    /^\w+ing$/u.test(party.called) &&
    !sentences.some((sentence) =>
      names.some((name) => sentence.startsWith(name) || isServedIn(sentence, name)),
    )
  )
    return false;
  if (wasAskedFor(state, party)) return true;
  // "A girl, eleven years old": somebody of one story, unless there are many of them or they have a name.
  const isOfOneStory = !properName.test(party.called) && !manyOfThem.test(party.called) && !isUnit(party);
  if (isOfOneStory) return false;
  return (
    state.map.links.some((link) => link.party === party.id && link.effect !== null) ||
    (party.ring !== "colleague" &&
      sentences.some((sentence) => names.some((name) => isServedIn(sentence, name))))
  );
}

/** Whether somebody may be named at all, as those one compares oneself with: people by how they are called, not oneself, not where harm was told. */
export function mayBeCalledEn(state: State, party: MapParty): boolean {
  return (
    party.said.length === 0 ||
    (isPeopleEn(party.called) && !isOwnWork(state, namesOf(party)) && !isAtGuard(state, party))
  );
}

/** Whether a name can stand in a sentence as somebody: with its article, as a proper name, or as many people. */
export function isPeopleEn(called: string): boolean {
  return readsWell(called) && !nobodysWork.test(called);
}

/** "The night nurses", "your chef", "Janet", "Moss & Sons", "accounts". A bare noun would want an article, "his kid" somebody he is. */
function readsWell(called: string): boolean {
  // "Their children": whose, nobody could tell.
  if (/^(?:his|her|their|its|this|that|these|those|some|any|no|every|each|n|w) /u.test(called)) return false;
  return (
    ledName.test(called) ||
    properName.test(called) ||
    manyOfThem.test(called) ||
    isDepartmentName(called.toLowerCase())
  );
}

const isUnit = ({ ring, called }: MapParty) =>
  ring === "department" || ring === "partner" || isDepartmentName(called.toLowerCase());

const ledName = /^(?:the|your) (?!one\b)\p{L}/u;
const properName = /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:&|and|of|\p{Lu}[\p{L}'’.-]*))*$/u;
const manyOfThem =
  /^(?!ones\b|other\b).*(?:[^s'’]s|\bmen|women|children|people|staff|folk)(?: (?:in|at|on|from|of|who) .+)?$/u;

/** Things that carry or hold the work, and places: nobody can be asked what they would like. */
const nobodysWork =
  /\b(?:lorr(?:y|ies)|trucks?|vans?|wagons?|bus(?:es)?|trains?|trams?|planes?|ships?|boats?|cars?|bikes?|forklifts?|pallets?|fridges?|freezers?|machines?|robots?|belts?|lines?|shel(?:f|ves)|racks?|bins?|screens?|tablets?|systems?|servers?|hospitals?|shops?|stores?|schools?|towns?|villages?|cit(?:y|ies)|roads?|streets?|buildings?|houses?|homes?|sites?|warehouses?|factor(?:y|ies)|plants?|depots?|boards?|desks?|banks?|temps|world|mate|love|pal|darling|miss|sir)$|\b(?:in[- ]law|nan|nana|gran|granny|grandma|grandad|grandpa|mam|mums?|dads?|cousins?|uncles?|aunt(?:ie)?s?|nephews?|nieces?|parents|partner|girlfriend|boyfriend|ex|missus|hubby|vp|ceo|cfo|coo|gaffer|higher-ups)$/iu;

function namesOf(party: MapParty): readonly string[] {
  return [
    ...new Set(
      [party.name, party.called, ...party.aliases].map((name) =>
        name
          .toLowerCase()
          .replaceAll("’", "'")
          .replace(/^(?:the|my|your|our|a|an) /u, ""),
      ),
    ),
  ].filter((name) => name.length >= shortestName);
}

/** Shorter names are parts of other words. */
const shortestName = 2;

function placeOf(sentence: string, name: string): number {
  return sentence.includes(name) ? (byItself(name).exec(sentence)?.index ?? -1) : -1;
}

const byItself = onceATurn(
  (name: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, "u"),
);

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const holds = (sentence: string, name: string) => placeOf(sentence, name) >= 0;

/** Oneself, one's own trade, desk or department: "I do accounts payable", "sterile services (us)". */
function isOwnWork(state: State, names: readonly string[]): boolean {
  const tasks = state.map.tasks.map((task) => task.name.toLowerCase());
  return (
    names.some((name) => tasks.some((task) => task === name || ownTask(name).test(task))) ||
    saidSoFar(state).some((sentence) =>
      names.some((name) => {
        const at = placeOf(sentence, name);
        if (at < 0) return false;
        const after = sentence.slice(at + name.length);
        return isMine.test(sentence.slice(0, at)) || (isMe.test(after) && !/^ (?:is|are)$/u.test(after));
      }),
    )
  );
}

const ownTask = onceATurn(
  (name: string) =>
    new RegExp(`^(?:i )?(?:do|doing|run|running|am in|work in|working in) (?:the )?${escaped(name)}$`, "u"),
);

const isMine =
  /\b(?:i'?m|i am|we'?re|we are|i was|i do|i did|i run|us|we|i(?:'ve)? work(?:ed)? (?:in|on|for|at|as)|i'?m in|i'?m on|call (?:me|us)|my (?:job|trade|desk|department|team|post|title) is)(?: just| only| still| basically| the| a| an| in| on| part of)*\s$/u;
const isMe =
  /^(?:'s| is| are| was|,)? (?:me\b|us\b|myself\b|my (?:job|desk|team|department|own)|our (?:own|team|department|lot)\b|where i\b|that'?s (?:me|us)\b)|^\s*\((?:that'?s |i\.e\. |ie )?(?:me|us)\)/u;

/** Named where somebody was told to be treated badly, or may be in danger: whoever does it may be among the names. */
function isAtGuard({ guards }: State, party: MapParty): boolean {
  const turns = guards
    .filter(({ guard }) => guard === "treatment" || guard === "safety")
    .map(({ turn }) => turn);
  return party.said.some(({ turn }) => turns.includes(turn));
}

function speaksAgainst(sentence: string, name: string, isProper: boolean): boolean {
  const at = placeOf(sentence, name);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + name.length)];
  return (
    unkind.test(sentence) ||
    (isProper && overOne.test(sentence)) ||
    isNot.test(before) ||
    isNotAfter.test(after) ||
    // "She said, Meera madam", "my badge says Pauline": what the speaker is called.
    (isProper && (addressedAfter.test(after) || addressedBefore.test(before))) ||
    // "Our Keith": of the family.
    (isProper && /\bour $/u.test(before)) ||
    // "Isn't it, miss", "dunno mate": whom somebody speaks to.
    (/^(?:mate|miss|sir|love|boss|chief)$/u.test(name) && /[,.!?]\s*$|^\s*$/u.test(before))
  );
}

const addressedAfter = /^,? (?:madam|ma'?am|sir|miss|dear)\b/u;
const addressedBefore = /\b(?:said|says|say|go|goes|call(?:s|ed)? me|my name(?:'s| is)),? ["'“‘]?$/u;

/** Done or said to the one who speaks. */
const unkind =
  /\b(?:shout|yell|scream|snap|swear|swore|laugh|mock|sneer|bark|bite|bit|moan|spit|spat|hiss|tut)\w* (?:at|about|over|off|my) (?:me|us|my|our|heads?)\b|\b(?:bites?|bit) (?:[\w']+ ){1,3}heads? off\b|\b(?:mock|bull(?:y|ie)|humiliat|belittl|insult|threaten|ignor|blam|accus|hat|avoid|undermin)\w* (?:me|us|my)\b|\b(?:rude|nasty|horrible|vile|evil|spiteful|useless|arrogant)\b|\b(?:can'?t|cannot) stand\b|\b(?:fed up|sick|had enough|up to here)\b|\bbee in (?:your|her|his) bonnet\b|\b(?:threw|throws?|chucks?|chucked) (?:my|it at|me)\b|\btwo[- ]faced\b|\bget anyone in trouble\b/u;

/** Somebody above. */
const overOne =
  /\b(?:manager|management|boss|supervisor|director|owner|ceo|in charge|foreman|team leader|area (?:lass|lady|man|manager)|over me|above me|approves)\b/u;

const isNot =
  /(?:\b(?:not|never|nothing|no|nobody|none|stop|enough|forget|without|instead of|except|but not)|n't)\b(?: (?:to|for|about|of|with|the|my|any|that|do|go|going|say|saying|sayin|on|take|care|over|mean|it'?s|a|an|is|no|even|really|asking|want|there)){0,5}\s$|\bwho(?:'?s| is| are| the \w+ is)(?: the| this| your| that)?\s$|\blike (?:a |an |the )?\s?$/u;
const isNotAfter =
  /^(?:'?s)?(?: is| are| was)?(?:n'?t| not| no)\b(?! (?:always|only|just|sure|able|easy))|^'?s (?:management|[a-z]+ (?:job|fault|business|problem|idea))\b|^(?:'s|'|s') [a-z]|^ (?:don'?t|doesn'?t|dont|doesnt|never|won'?t) (?:talk|care|come|use|see|eat|want|need|get|even|open|look|do|know me|know us|know who|come into it|matter)\b|^ (?:died|passed away|left|retired|has left|has gone|is dead|was sacked|again)\b/u;

/** "I do it for the nurses", "the drivers rely on it": served, or waiting for it. */
function isServedIn(sentence: string, name: string): boolean {
  const at = placeOf(sentence, name);
  return at >= 0 && (isFor.test(sentence.slice(0, at)) || hasUse.test(sentence.slice(at + name.length)));
}

const isFor =
  /\b(?:for|help|helps|helping|helped|serve|serves|serving|support|supports|supporting|look after|looks after|looking after|care for|caring for|feed|feeds|feeding|teach|teaches|teaching|goes? (?:on )?to|send \w+ to|hand \w+ (?:on |over )?to|pass \w+ (?:on )?to|deliver (?:\w+ )?to|noticed?|reaches)(?: all)?(?: the| my| our| these| those| any| some| a| an)?(?: [a-z]+)?\s$/u;
const hasUse =
  /^(?:'?s)?(?: (?:who|that|all|just|always|usually|then|also|often|on [a-z ]+|in [a-z ]+|at [a-z ]+))? (?:need|use|rel(?:y|ie)|depend|wait|get|ask|ring|call|phone|come to|pick (?:it|them) up|collect|receive|thank|trust|eat|wear|drink|open|start|can'?t|cannot|could(?:n'?t)? (?:not )?(?:start|work|go|do|see|get|use))(?:s|es|ed|ing)?\b/u;
