import type { Lang } from "../../language/index.ts";
import type { State } from "../state.ts";

/** Whether words speak of something that weighs or is wished for, and do not only say what the work is or that all is well. */
export function speaksOfAConcern(text: string, lang: Lang): boolean {
  return concernWords[lang].test(text.replace(allIsWell[lang], ""));
}

/** Whether anything was told that a scene could be asked for: who says that all is well has no "when did you feel this". */
export function hasToldAConcern(state: State): boolean {
  const wish = state.answered["concern.wish"];
  return (
    state.heard.minimizing !== undefined ||
    state.heard.feeling !== undefined ||
    state.heard.comparison !== undefined ||
    (wish !== undefined && speaksOfAConcern(wish.text, state.lang))
  );
}

/** Whether what is on their mind was told just now, so that "when did you feel this" points at something. */
export function tellsAConcernNow({ last, told, lang }: State): boolean {
  // Whoever only chose to go on has said nothing else since.
  if (last === null) return true;
  if (nothingOnTheMind[lang].test(last.text)) return false;
  const lately = told.filter(({ said }) => said.turn > last.turn - turnsBack).map(({ text }) => text);
  return [last.text, ...lately].some(
    (text) => !nothingOnTheMind[lang].test(text) && speaksOfAConcern(text, lang),
  );
}

/** Turns back to which a "this" or 「そう」 still points. */
const turnsBack = 3;

const nothingOnTheMind: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:何も|なんも|なにも|別に|特に|とくに)[^。]{0,8}(?:な(?:い|く|かっ)|ません|へん|ん(?:$|。|けど))/u,
  en: /\b(?:nothing (?:really|much|special|in particular|on my mind)|not (?:really|much) (?:anything|thinking)|i don'?t (?:think|feel) (?:anything|much))\b/iu,
};

const concernWords: Readonly<Record<Lang, RegExp>> = {
  ja: /ない|なく|なかっ|ません|ぬ(?:。|$)|(?:ら|か)ん(?:。|$|けど|ねん|です)|ず(?:に|、)|たい|たく|ほしい|欲しい|だけ|ばかり|ばっか|しか|つら|辛い|しんど|きつ|苦し|疲れ|悩|迷|不安|心配|むなし|虚し|さみし|寂し|うらやま|羨|嫌|いや|もやもや|モヤモヤ|イライラ|悔し|悲し|つまら|退屈|飽き|限界|やめ|辞め|なんの|何の|どうして|(?:^|[、。\s])なんで|意味|価値|かな[。、]?|だろう|毎日同じ|くり返し|繰り返し|役に立|誰か/u,
  en: /\b(?:not|n[o']t|never|nobody|no one|nothing|no point|can'?t|don'?t|doesn'?t|isn'?t|aren'?t|won'?t|want|wish|hope|would like|feel|feeling|bored|boring|tired|stuck|stress\w*|worr\w*|anxious|sad|lonely|angry|envy|jealous|hate|sick of|fed up|pointless|meaning\w*|useless|invisible|dread\w*|afraid|scared|frightened|ashamed|embarrass\w*|miserable|worn out|exhausted|shattered|sick|pathetic|ghost|used to (?:love|like|enjoy)|destroy\w*|clos(?:ing|ed?) (?:down|us)|shut(?:ting)? (?:down|us)|robots?|automat\w*|replac\w*|redundan\w*|laid off|lay(?:ing)? off|outsourc\w*|scrapp\w*|taken away|going to be gone|lost (?:the|my)|what (?:it|this|i) .{0,20}(?:is|was|are|all) for|only|just|merely|wonder\w*|why|same (?:thing|old)|bugs? me|bugging|bother\w*|hard|difficult|struggl\w*|help people|should i|leave|quit|change)\b/iu,
};

/** Phrases that say no to a trouble. */
const allIsWell: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:よく|あまり|自分でも)?(?:わから|分から)(?:ない|ん|ず)(?:です)?(?:けど|が|んですけど|ですが)?、?(?:とりあえず|ひとまず|まあ)?[^。]{0,6}来て?(?:み)?(?:まし)?た|(?:特に|とくに|別に)?(?:問題|不満|悩み|困りごと|困ってること|不自由|心配|文句|気になること)(?:は|も|など|とか)*(?:特に|とくに)?(?:ございません|ありません|ない(?:です)?|なく)|困って(?:は|も)?(?:い)?(?:ない(?:です)?|ません|おりません)|お世話にな[^。]*|よろしく[^。]*|ただ(?:見て|試し)[^。]*/gu,
  en: /\b(?:no (?:problems?|complaints?|worries|issues)|can'?t complain|nothing (?:is )?wrong|not? (?:really )?(?:a )?problem|(?:i )?(?:just|only) (?:thought|wanted) (?:i(?:'d| would) )?(?:to )?(?:have a look|try|see|look)[^.]*|everything(?:'s| is) (?:fine|good|ok(?:ay)?|great)[^.]*|i can'?t say (?:i|that)[^.]*)\b/giu,
};
