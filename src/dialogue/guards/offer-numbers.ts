import type { Lang } from "../../language/index.ts";
import type { State } from "../state.ts";
import { actOf } from "../told.ts";

/** "Yes, please", said to the offer of a number. */
export function acceptsNumbers({ last, lang }: State): boolean {
  if (!last || declines[lang].test(last.text.replaceAll("’", "'"))) return false;
  return actOf(last.findings) === "agree" || accepts[lang].test(last.text.replaceAll("’", "'"));
}

/** "No, thanks", in whatever words. */
export function declinesNumbers({ last, lang }: State): boolean {
  const act = last ? actOf(last.findings) : null;
  const isNo = act === "disagree" || act === "refuse" || act === "nothing";
  return last !== null && (isNo || declines[lang].test(last.text.replaceAll("’", "'")));
}

const accepts: Readonly<Record<Lang, RegExp>> = {
  ja: /お願い|教えて|知りたい|(?:聞|き)いて(?:おき|おこ)|要ります|ほしい|欲しい|念のため|じゃあ|一応|^(?:はい|ええ|うん)/u,
  en: /^(?:yes|yeah|yep|aye|ok(?:ay)?|please|sure|go on|if you like|might as well|alright|all right)\b|\b(?:yes,? please|that would (?:help|be)|i(?:'d| would) like (?:that|it|one)|please do|just in case)\b/iu,
};

const declines: Readonly<Record<Lang, RegExp>> = {
  ja: /要(?:ら|りま)|いら(?:な|ん)|いりま|結構|けっこう|大丈夫(?:です|や|だ|っす)?|(?:今|いま)(?:は|のところ)|遠慮|やめ(?:て)?(?:お|と)|そこまで|大げさ|いい(?:です|っす|や|かな)(?!ね)|まだ(?:いい|そこ|要)|置いて(?:お|い)/u,
  en: /\b(?:no|nah|nope|not (?:now|yet|really|for me|today)|don'?t (?:need|want)|rather not|i'?m (?:ok|okay|fine|grand|good|all right|alright)|leave it|no need)\b/iu,
};

/** "Give us the number then": asked for whenever it is wanted, also after it was put aside. */
export function asksForANumber({ last, lang }: State): boolean {
  return last !== null && wantsANumber[lang].test(last.text.replaceAll("’", "'"));
}

const wantsANumber: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:番号|窓口|相談先|電話番号)(?:を|は|って|とか)?[^。]{0,8}(?:教えて|ください|下さい|知りたい|ありますか|わかりますか|もらえますか|見せて)/u,
  en: /\b(?:give|send|show|tell|let) (?:me|us)(?: have)? (?:the|that|a|those|them) ?(?:phone )?numbers?\b|\b(?:what'?s|have you(?: got)?|is there|do you have) (?:the|that|a) (?:phone )?number\b|\bi'?ll (?:take|have) (?:the|that) number\b/iu,
};
