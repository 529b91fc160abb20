import type { Lang } from "../../language/index.ts";
import { asidesIn } from "../talk/aside.ts";
import type { Quote } from "../quote/quote-clause.ts";
import { remembered } from "../remember.ts";

/** What somebody said to the person, told in its very words: often the whole of what was told hangs on them. */
export const toldWords = remembered((state): Quote | null => {
  const { last, lang } = state;
  if (!last || /^(?:close|rating|vision|mirror)/u.test(last.answered ?? "")) return null;
  const asides = asidesIn(last.text, lang);
  for (const found of last.text.matchAll(words[lang])) {
    const said = found.groups?.["said"];
    if (said === undefined || (last.answered === "concern.wish" && said.length < saysAllFrom)) continue;
    if (asides.some(({ start, end }) => found.index < end && start < found.index + found[0].length)) continue;
    const start = found.index + found[0].indexOf(said);
    const text = said.replace(/[。、！!\s]+$/u, "");
    return { text, said: [{ turn: last.turn, start, end: start + text.length }] };
  }
  return null;
});

/** Characters from which somebody's words can be what a person comes with. */
const saysAllFrom = 6;

/** Words between marks that others said, or wrote; what one said oneself, or would say, is none. */
const words: Readonly<Record<Lang, RegExp>> = {
  ja: /「(?<said>[^「」『』]{2,26})」(?:って|と|て|とか|って(?:だけ)?|の(?:一言|ひとこと|言葉)(?:で|を|が)?)?、?(?:[^。「」]{0,8}?)(?:言(?:って(?:く|も|い(?:た|ら|ま)|き)|わ|うて(?:く|も|た|ま|る|い)|い(?:ます|ました(?!よ|けど)|はっ|やが)|った)|いわ|ゆうて|怒鳴|どな|笑わ|声(?:を)?(?:かけ|が)|呼(?:んで|ば)|書いて(?:あ|く)|返(?:って|事)|(?<=」(?:って|と))(?:。|$))/gu,
  en: /(?!)/gu,
};
