import type { FindingOf, Lang, Reading } from "../../language/index.ts";
import type { RaisedGuard } from "../state.ts";
import { doneToMe, harmIn, playsDown } from "./told-harm.ts";
import { isPlainlyTold } from "./weigh-treatment.ts";
import { goesOn, settlesIt, sinceWords } from "./words.ts";
import { bodySpeaks, fearsTheNextDay, isWornOut } from "./worn-out.ts";

/**
 * What the answer to the question about a sign of bad treatment comes to. `yes`: by facts, by how it goes on, by what it does to them, by
 * having to laugh. `no`: it is over, or the people there are spoken well of. Everything else is `unclear`, and asked about once more:
 * what people are put through has more words than any list.
 */
export function bearsOut(
  reading: Reading,
  standing: Pick<RaisedGuard, "from" | "said">,
  worst: FindingOf<"risk"> | undefined,
): "yes" | "no" | "unclear" {
  const { lang } = reading;
  const text = reading.text.replaceAll("’", "'");
  const tells = bodySpeaks(text, lang) || isWornOut(text, lang) || fearsTheNextDay(text, lang);
  const continues = goesOn[lang].test(text) || sinceWords[lang].test(text);
  const isPlain = worst !== undefined && isPlainlyTold(reading, worst);
  // Fair, kind or over: figures and blows told beside it still count.
  if (!isPlain && !tells && (speaksWell[lang].test(text) || (settlesIt[lang].test(text) && !continues)))
    return "no";
  // One outburst of a customer is let go, unless those who should stand by somebody do not.
  if (standing.from === "outside") return continues || tells || isLeftAlone[lang].test(text) ? "yes" : "no";
  // That something has been so for years bears out a deed, and no word that only might have been one.
  const wasDeed =
    !standing.said ||
    harmIn(standing.said.text, lang) !== null ||
    goesOn[lang].test(standing.said.text) ||
    doneToMe(standing.said.text, lang);
  const isDone = (continues && wasDeed) || isPlain || tells || playsDown(text, lang) || doneToMe(text, lang);
  return isDone || actsOnMe[lang].test(text) ? "yes" : "unclear";
}

/** Strict but fair, a slip owned up to, good company, paid hours, nothing of the kind. */
const speaksWell: Readonly<Record<Lang, RegExp>> = {
  ja: /筋(?:は|が)?通|理由(?:を|も|は)?[^。、]{0,10}(?:説明|教え|言って(?:く|い))|手(?:を|は)取って|(?:やさし|優し|親切|丁寧|可愛がら|かわいがら|ほめ|褒め|おごって|おごら|奢|よくして|仲(?:が|は)?(?:いい|良)|和(?:む|気)|笑い話|勉強にな|ありがた|好きです|嫌いじゃな)|(?:普通|ふつう)(?:に|です(?:よ|ね)?|で(?:した|す)|に名前)|悪(?:い(?:人|ひと)?(?:じゃ|では)|く(?:は)?)な|(?:俺|私|僕|自分|わたし|うち)(?:が|の(?:ほう|方)が)(?:悪い|悪かった|[^。、]{2,14}(?:忘れ|遅れ|遅刻|間違え|外し)[^。、]{0,6}(?:から|ので|の(?:が|で)))|したの(?:は)?(?:俺|私|僕|自分)(?:や|だ|です|なん)|当然|(?:ちゃんと|全部|きちんと|全額)[^。、]{0,6}(?:出|払|もらえ|みてくれ|見てくれ)|代休|(?:いじめ|パワハラ|ハラスメント|嫌がらせ)(?:とか|や|なんか)?[^。]{0,14}(?:全然|まったく)?な(?:い|かった)|(?:された|言われた|怒鳴った|怒鳴られた)(?:こと|覚え)(?:は|が|も)?[^。、]{0,6}(?:な[いか]|ありませ)|特に(?:何|なに)も|(?:冗談|ギャグ)で|みんなで笑/u,
  en: /\b(?:fair enough|(?:strict|hard|tough|firm|blunt|a stickler|short|direct|grumpy|gruff)\b[^.!?]{0,24}\b(?:but|and yet|though|mind)\b|(?:but|and) (?:he|she|they)(?:'s| is|'re| are| always)? (?:fair|sound|right|kind|decent|grand|lovely|good|dead on|says? sorry)|(?:he|she|they|it)(?:'s| is|'re| are| was| were) (?:quite |very |probably |only |just )?(?:right|sound|fair|kind|lovely|a dote|dotes|decent)\b|quite rightly|rightly so|can'?t complain|no complaints?|(?:a )?good (?:crew|laugh|bunch|lot|team|lads?)|like family|(?:isn'?t|not|aren'?t) (?:unkind|nasty|bad|mean)|it was (?:my|handled)|i was (?:late|wrong|in the wrong)|(?:no|any|not) (?:bullying|harassment)|nothing(?:'s| was| is| has)? (?:been |really )?(?:done|happened|to tell|really|wrong|like that)|saves? me the|(?:all|always|it'?s|was|got) paid\b|paid (?:the )?same|time and a half|suits me|worth it|only craic|part of the fun|same (?:wi|with) every)/iu,
};

/** Those who should stand by somebody do not. */
const isLeftAlone: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:出て(?:き|来)て|助けて|かばって|庇って|間に入って|代わって|守って|止めて|取り合って|聞いて)(?:は|も)?(?:くれ|もらえ|くださ)(?:な|ませ|へん|ず|ん(?:で|から|$|。))|見て(?:見)?ぬ?(?:ふり|見ぬ|るだけ)|知らん(?:ぷり|顔)|(?:我慢|がまん|流して|うまく(?:や|流|対応)|慣れて|謝って|頭(?:を)?下げて)[^。]{0,6}(?:と|って|て(?:よ|くれ|ね)|しろ|しなさい)[^。]{0,6}(?:言(?:われ|う|い|って)|だけ|終わり|って)|お客(?:さん|様)だから|(?:誰|だれ)も(?:助け|かば|来|間に|何も|声)/u,
  en: /\b(?:(?:did(?:n'?t| not)|does(?:n'?t| not)|never|wo(?:n'?t| not)|nobody|no ?one) (?:\w+ ){0,3}?(?:come (?:out|over|down)|came|step(?:s|ped)? in|help(?:s|ed)?|back(?:s|ed)? (?:me|us)|do (?:anything|a thing)|did (?:anything|a thing)|said (?:anything|a word)|stand up for|stood up)|(?:told|said|tell|tells|says)(?: me| us)?(?: just)? (?:to )?(?:just )?(?:smile|apologi[sz]e|let it (?:go|wash)|grin and bear|put up with|get on with|toughen|it(?:'s| is) (?:part of the job|the customer|just how))|looked (?:away|the other way)|left me (?:to it|with (?:him|her|them))|customer is always right)/iu,
};

/** Asked what happens there, one tells of what somebody does to oneself or to what is one's own. */
const actsOnMe: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:私|わたし|僕|俺|うち|自分)(?:に|の[^。、]{1,10}(?:に|を|が))?だけ|(?:私|わたし|僕|俺|うち|自分)の(?:机|席|椅子|いす|ロッカー|湯呑|弁当|名前|名札|荷物|靴|服|上着|体|肩|腰|手|分)[^。]{0,20}(?:置|隠|捨|汚|書|回|触|つか|掴|壊|入れ|呼ば|出され|外さ)|(?:肩|腰|手|尻|胸|髪|太もも|膝)(?:を|に)[^。]{0,8}(?:もん|揉|置い|触|回し|なで|撫で|乗せ)[^。]{0,6}(?:で?(?:くる|き(?:ます|た))|られ|る(?:んです|の))|(?:一人|ひとり|独り)だけ|正座|(?:さわ|触|や|呼|見|教え|休|座|食べ|帰)(?:ら|ば)?せて(?:くれ|もらえ)(?:な|ませ|へん|ん)|呼ばれ(?:な|ませ|へん|たこと(?:が|は|も)?(?:な|あり))|(?:断|逆ら|言い返)(?:る|う|す|った|した)と[^。]{0,16}(?:下が|減|外|飛ばさ|来なく|回)|不良品|(?:って|と)(?:あだ名|呼ばれ)|天引き|手取り/u,
  en: /\b(?:he|she|they|who|nobody|no ?one|someone|(?:one|two|three|some|all|both) of (?:them|the \w+)|(?:my|the|our|her|his) (?:\w+ ){0,2}?(?:boss|manager|supervisor|lead|leader|chef|foreman|gaffer|owner|director|professor|partner|consultant|charge hand|shift leader|team lead|head|lads?|girls?|others|crew|bench|office)|boss|madam|ma'am|sir|lads|gaffer|chef|shift leader)\b[^.!?]{0,50}?\b(?:me|my|mine|when i|i walk|i come|to thank|behind me|us all)\b|\bon my (?:desk|keyboard|chair|locker|coat|back|bag|screen|van)|\bhand on (?:my|the) (?:back|knee|leg|thigh|arm|waist|shoulder|bum|arse)|\b(?:been|was|were|got|get|getting) (?:moved|taken off|sent home|docked|passed over|left out|called|told|asked|made|refused|cut|put) (?:off |on |to |out |down |a |the )?\w+|\bno (?:hello|clients|tasks|work|keys)\b|\b(?:shave|shaves|round|rounds|dock|docks|cut|cuts) (?:our|my|the) (?:time|hours|timesheets?|pay)|\b(?:refused|turned down) again|without a (?:single )?(?:day|week|break)/iu,
};
