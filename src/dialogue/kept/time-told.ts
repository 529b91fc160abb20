import type { Lang } from "../../language/index.ts";

/** Whether a sentence tells a time to come, a day or an occasion: 「盆前」, "after the lambing". A time that is past is none. */
export function tellsATime(said: string, lang: Lang): boolean {
  const plain = said.normalize("NFKC").toLowerCase();
  return times[lang].test(plain) && !noTime[lang].test(plain);
}

const times: Readonly<Record<Lang, RegExp>> = {
  ja: /[0-9一二三四五六七八九十半数]+(?:分|時|日|週|か月|ヶ月|カ月|ヵ月|ケ月|年|月)|[月火水木金土日]曜|曜日|週(?:末|明け|中)?|今日|きょう|明日|あした|あす|明後日|あさって|今夜|今晩|朝|昼|夕|夜|晩|今月|来月|再来|来週|来年|年(?:内|末|明け|始|度)|月(?:末|初|内|明け)|盆|正月|連休|休み|休日|祝日|春|夏|秋|冬|節句|祭|彼岸|四十九日|命日|誕生日|ボーナス|給料日|決算|棚卸|閑散期|繁忙期|定年|(?:終わ|落ち着|済ん|すん|出|揃|取れ|受け|晴れ|降)[^。、]{0,6}(?:たら|ら|れば|てから|日|ころ|頃|あと|後)|(?:の|た)(?:あと|後|前|とき|時|ころ|頃|うち|日)|(?<=[\p{L}])(?:前|後|まで|以内|中)(?:に|には|かな|で|は|な|$)|いつか|そのうち|今すぐ|すぐ|近いうち|早め|いずれ|そろそろ/u,
  en: /\b(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?s?|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|day|days|week|weeks|weekend|fortnight|months?|years?|spring|summer|autumn|winter|christmas|xmas|easter|ramadan|eid|diwali|today|tonight|tomorrow|tmrw|morning|afternoon|evening|night|noon|midnight|lunch|break|soon|some ?day|one day|before|after|when|once|until|till?|by the|end of|at \d|next|later|now|straight away|asap|payday|holidays?|half term|term|shift|\d{1,2}(?::\d\d|th|st|nd|rd|am|pm)|o'?clock|may(?= \d)|mid|eventually)\b/u,
};

const noTime: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:決め|決まら|約束(?:は)?(?:し|でき)|言え|わから|分から)(?:ない|ません|ん|へん|かね)|かねます|勘弁|休ませて|急かさ|やらん|やらない|無理$/u,
  en: /\b(?:no date|can'?t (?:fix|say|give|name)|rushing|never|not (?:sure|yet|ready|a date)|don'?t know|lay off|(?:was|were|had|called|died|moved|left|said|told|asked)\b(?! (?:i|we)\b))\b/u,
};
