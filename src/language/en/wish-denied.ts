import type { Span } from "../finding.ts";
import { matchesOf } from "../match/matches.ts";

/**
 * Where a wish to die is named and denied in the same breath, after whatever question: "I am not thinking of suicide, I never was", "I do
 * not want to die". A denial that takes half of itself back ("just", "but", "yet", "tonight") is none; nor is "why not", "not only".
 */
export function deniedWishes(flat: string): readonly Span[] {
  return [...matchesOf(denied, flat, mostDenials), ...matchesOf(asked, flat, mostDenials)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ end }) => !takenBack.test(flat.slice(end, end + reach)));
}

/** Whether what was matched ends in words that are denied. */
export function isDenied(denials: readonly Span[], match: Span): boolean {
  return denials.some(({ start, end }) => match.end > start && match.end <= end);
}

const mostDenials = 8;

/** How many characters after a denial may take it back. */
const reach = 100;

const dyingNamed =
  "(?:die|dying|dead|death|suicide|suicidal|kill(?:ing|ed)? (?:my ?self|me ?self|mesel|masel)|(?:end|ending|ended|take|taking|took) (?:my (?:own )?life|it all)|end(?:ing)? it|(?:hurt|harm|cut|hang|drown|top)(?:ting|ing|ping|ed)? (?:my ?self|me ?self)|self[ -]?harm\\w*|an overdose|overdos\\w+|harm (?:to )?my ?self)";

const between =
  "(?:(?:even|ever|really|actually|at all|once|for (?:a|one) (?:minute|moment|second)|been|be|being|had|have|having|i|i'm|i've|that|was|am|do|did|would|said|say|saying|meant|mean|think|thinking|thought|thoughts?|plan|plans|planning|planned|going|gonna|gonnae|consider\\w*|contemplat\\w*|talk\\w*|intend\\w*|intention|feel|feeling|felt|tempted|want|wanted|wanting|wish|wished|wishing|try|tried|trying|attempted|about|of|to|on|any|a|an|my|own|the|urge|desire|ideas?|in danger|or|nor|die|dying|suicidal|commit\\w*|taken?|actively|remotely|clinically),? ){0,6}";

/** "I didn't kill myself on Sunday" denies a deed and no wish. */
const minding =
  "(?:think|thinking|thought|thoughts?|plan|planned|planning|mean|meant|want|wanted|wish|wished|try|tried|consider\\w*|intend\\w*|say|said|talk\\w*)";

const denied = new RegExp(
  `(?<!\\w)(?<!(?:why|only|if|can't|cannot|rather|or|whether|maybe|sorry|pity|shame|wish|hope|regret|better) )(?:(?:not|never|don't|dont|do not|wasn't|isn't|no|nor|nae|no like|dinnae|wouldn't|won't) |(?:didn't|didnt|haven't|havent|hasn't) ${between}${minding} )${between}${dyingNamed}(?!\\w)(?! (?:yet|for|of boredom|enough|quick|fast|soon|well|in (?:my sleep|peace)|to (?:stop|end|come)))`,
  "g",
);

/** "Suicide? Me? No." */
const asked = new RegExp(
  `(?<!\\w)${dyingNamed} ?\\? ?(?:who,? ?)?(?:me|i|myself)?[ ?!.,]{0,4}(?:god |lord |oh )?(?:no|nah|never|naw)(?!\\w)`,
  "g",
);

const takenBack =
  /(?<!\w)(?:but(?! (?:thanks?|thank|cheers|i (?:see|get|understand)|why|you))|just(?! (?:tired|fed up|knackered|joking|kidding|stressed|busy|saying|venting|work|a |an |the |need a|want (?:a|another|some|my|the|out of this job|fewer|more|better)))|only(?! (?:tired|joking|kidding|saying|a ))|yet|except|though|although|until|till|unless|any ?more|any longer|tonight|today|now(?! i)|right now|this (?:week|time)|instead|rather|exactly|as such|so much as|as much|every (?:day|night)|most (?:days|nights)|(?:don't|dont|do not|not|n't) (?:want|wanna|wish|care|mind)|want (?:it|this|everything|them) (?:all )?to (?:stop|end|be over)|not (?:be|exist|wake|live)|live|living|without me|disappear\w*|sleep|gone)(?!\w)/;
