import { lowly, paltry, replacements, things } from "./belittling.ts";
import { feelings } from "./feelings.ts";
import { complaint, gifts, gladGestures, praise, saidBack } from "./praise.ts";
import {
  bosses,
  customersWho,
  falsifying,
  insults,
  lasting,
  ordered,
  records,
  sleepless,
  slights,
  toldMe,
} from "./risk.ts";
import { idleVerbs, workVerbs } from "./verbs.ts";
import { words } from "./words.ts";

/** The word lists that patterns name: `&feeling` over words, `%feeling%` over the text. */
export const wordLists: Readonly<Record<string, ReadonlySet<string>>> = {
  feeling: words(feelings),
  "work-verb": words(workVerbs),
  "idle-verb": words(idleVerbs),
  lowly: words(lowly),
  thing: words(things),
  replacement: words(replacements),
  paltry: words(paltry),
  praise: words(praise),
  complaint: words(complaint),
  "said-back": words(saidBack),
  gift: words(gifts),
  "glad-gesture": words(gladGestures),
  insult: words(insults),
  slight: words(slights),
  "told-me": words(toldMe),
  "customer-who": words(customersWho),
  boss: words(bosses),
  record: words(records),
  falsifying: words(falsifying),
  ordered: words(ordered),
  sleepless: words(sleepless),
  lasting: words(lasting),
};
