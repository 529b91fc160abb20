import type { Lang } from "../../language/index.ts";

/** Nothing that anybody would want to read of themselves later: blame, a remark on their own answer, a wish to be let off. */
export function isNoLine(said: string, lang: Lang): boolean {
  const plain = said.normalize("NFKC").replaceAll("’", "'").toLowerCase().trim();
  return (
    onlyJoins[lang].test(plain) ||
    blamesOneself[lang].test(plain) ||
    remarks[lang].test(plain) ||
    ofTheTalk[lang].test(plain)
  );
}

/** A word that joins, and nothing that it joins. */
const onlyJoins: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:^|、)(?:まあ|その|あの|えっと|なんか|なんていうか)[、。…]*$|^(?:だから|でも|けど|だけど|それで|そして|で|まあ|いや|やから|せやから|つまり|ただ|じゃあ|んで)?[\s、。…　]*$/u,
  en: /^(?:so|but|and|because|well|then|or|like|anyway)?[\s,.…]*$/u,
};

/** Blame taken upon oneself: never kept as what matters to somebody or what they are good at. */
const blamesOneself: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:自分|俺|私|わたし|僕|ぼく|うち|こっち)(?:の(?:ほう|方))?(?:が|も|は)[^。、]{0,6}(?:悪い|悪かっ|いけない|だめ|ダメ|駄目|至らな|トロ|とろい|足り(?:ない|ん)|のろ|バカ|馬鹿)|(?:自分|俺|私|わたし|僕)のせい|(?:自分|俺|私|わたし|僕)(?:が|さえ|のほうが)[^。、]{0,8}(?:慣れ|我慢|耐え|合わせ|強くな|変わ|鈍)[^。、]{0,3}(?:ば|たら)|取り?柄(?:が|は|も)?(?:な|無)|(?:何|なん)の(?:価値|役)(?:に)?も|能(?:が|は)ない/u,
  en: /\bmy (?:own )?fault\b|\bi(?:'?m| am|m) (?:just |only |so |a bit |probably |the )*(?:stupid|useless|rubbish|worthless|no good|not (?:much |any )?good|crap|thick|an? (?:idiot|failure|burden|waste\w*)|problem|to blame)\b|\bi (?:deserve|had it coming|bring it on)\b|\bserves me right\b/u,
};

/** Said of the answer itself, or only that it is over. */
const remarks: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:もう|じゃあ|これで|そろそろ|今日は|うん|はあ|[、\s　])*(?:(?:終わり|おわり|おしまい|終わろ)(?:う|で|に(?:して|する|しよ)?|です|っす|や|じゃ|か|わ|ね|な)*|寝る(?:わ|で|ね|ん(?:で|だ))?(?:[、\s　]*終わり(?:で)?)?)[。\s]*$|^(?:それ|これ|もう)?(?:に尽き(?:ます|る)|以上(?:です)?|それだけ(?:です)?|それくらい(?:です)?)[。\s]*$|^(?:大げさ|大袈裟|大した|たいした|立派なこと|偉そう|えらそう|あほ|アホ|変|へん|しょうもな|くだらな|つまらな|きれいごと|綺麗事)[^。]{0,16}$|(?:変な|妙な|おかしな|しょうもない)(?:話|こと)(?:です|や|だ|やけど|だけど|ですけど|ですが)*[。]?$|^(?:冗談|じょうだん|なんちゃって|(?:ごめん|すみません)[^。]{0,8}(?:関係|余計))/u,
  en: /^(?:just |only |and |please )*(?:dont|don'?t|do not) (?:tell|ask|say|put|write|show|mention)\b.{0,40}$|^(?:well |ok |right |sorry |anyway )*(?:i )?(?:gotta|got to|have to|need to|better|should|must|ought to) (?:go|run|head (?:off|home)|get (?:going|off|to bed)|sleep)(?: (?:soon|now|to bed|home|then))*[.!\s]*$|^(?:(?:it |that |this |which )?(?:sounds?|sound) (?:a bit |so |really |kind of |dead |like )?(?:gay|stupid|daft|silly|soft|cheesy|corny|sad|weird|lame|cringe\w*|mad|mental|pathetic|dramatic|odd|strange|nothing|nowt)\b[^.]{0,16}|that'?s (?:not (?:much|daft|bad)|it|all|about it|about all|the (?:lot|stupid thing))(?: actually| really)?|i know|no really|is (?:only|not big) \w+|don'?t (?:laugh|hold me to it)[^.]{0,10}|(?:just )?(?:jk|joking|kidding)|(?:or )?[^.]{0,30}\b(?:jk|just (?:joking|kidding)))[.! ]*$/u,
};

/** Said of what the counsellor did with their words: a no to it, or a reproach. */
const ofTheTalk: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:んか|ねん)[ーぁあ〜~]*い(?:[（(]笑[)）]|[!！。\s笑wｗ])*$|^(?:うーん|え|えっ|あ|いや|、|…|[.\s])*(?:急|いきなり|唐突|話が(?:飛|変わ|早))(?:です|だ|に|や|び|り)?[^。、]{0,6}$|(?:また|ずっと)?(?:質問|聞いて)(?:ばっか|ばかり|攻め|が多|多い|責め)|(?:あんた|おまえ|お前|おめえ|おめ)[^。]{0,30}(?:んか|のか|っか|か|や|で)[。!！\s]*$|スルー(?:です|か|され|した|なん)|(?:無視|流)(?:され|した|ですか)|(?:そっち|そこ|それ)(?:を|に|は)?(?:拾|引用|食いつ|反応)[^。]{0,8}(?:ん|の)?(?:です|だ|か)|取り?調べ|尋問|意味(?:が|は)?(?:わから|分から|不明)|(?:何|なん)の話|そこ(?:です)?か[?？(（笑]|^(?:いや|いえ|いいえ|そこ|それ|これ|、|は|\s)*(?:ちゃう|違う|ちがう|違い(?:ます)?)(?:ちゃう|違う|ちがう|って|よ|わ|です|な|ね|やろ)*[。!！\s]*$|(?:その|この|今の|いまの)(?:問い|質問|聞き方|言い方)|(?:って|と)(?:は)?(?:言って|申して|書いて|言うて)(?:い|お)?(?:ない|ません|りません|へん)/u,
  en: /^(?:oh |well |that'?s |thats |bit |a bit |er |um |ok |hm+,? )*(?:sudden|random|abrupt|out of (?:nowhere|the blue)|a (?:jump|leap))\b[^.]{0,12}$|\b(?:another|more|too many|so many|all these|these) questions\b|\b(?:first time|finally|now|at last) you(?:'ve| have)? (?:got|get|listened|heard)\b|\bwithout (?:being|me) (?:told|telling)\b|^(?:there,? )?you can have that(?: one)?\b|^(?:no[,.]? |and |but |well )*(?:you (?:left|skipped|missed|said|cut|dropped|took|made|asked|swapped|repeated|quoted|forgot|ignored|twisted|just|only|keep|always)\b|(?:that|this|it) again\b|not (?:that|it|what i said)$|i (?:said|told you|already|just said)\b[^.]{0,24}$)|\b(?:told|telling) (?:you|u) (?:twice|already|before|that|so)|\bwill you (?:let go|stop|drop)/u,
};
