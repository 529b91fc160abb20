import type { Ring } from "../finding.ts";
import { sameParty } from "./words/names.ts";

/** The shortest natural name: 型枠の大工さん → 型枠の大工, but お客さん, 佐々木さん and リネン屋さん stay. */
export function nameOf(said: string, head: string): string {
  const bare = said.replace(/(?:さん|さま|様)(?:たち|達|方)?$/, "");
  return bare !== said && bare.endsWith(head) ? bare : said;
}

/** Equal for two names of one party: お客さん, お客様, 客. */
export function partyKey(name: string): string {
  const bare = name
    .replace(/^(?:うちの|弊社の|こちらの|私の|わたしの|自分の)/, "")
    .replace(/(?:の(?:人|方|ひと|子|みんな|皆さん|連中|やつ|奴))(?:たち|達|ら|々)?$/, "")
    .replace(/(?:さん|さま|様|くん|君|ちゃん|氏)?(?:たち|達|ら|方々|方|がた)?$/, "")
    .replace(/ひと$/, "人");
  const plain = bare === "" ? name : bare;
  const same = sameParty[plain];
  if (same !== undefined) return same;
  return plain.replace(/^[おご](?=[一-龠])/, "").replace(/(?<=..)[部課]$/, "");
}

/** Rings of parties whose word does not say it. */
export function ringByTopic(asks: string | null): Ring {
  const topic = asks ?? "";
  if (topic === "circle.partner-view") return "partner";
  if (topic === "circle.society") return "society";
  if (/^(?:circle|comparison|outcomes\.collaboration)/.test(topic)) return "department";
  if (/^(?:role\.cover|supporters|outcomes\.plan|treatment|vision)/.test(topic)) return "colleague";
  return "customer";
}

/** A modifier can move a party to another ring: 下請けの大工 is a partner, フロントの田村さん a colleague of another department. */
export function ringIn(said: string, ring: Ring): Ring {
  if (/^(?:取引先|下請け?|外注|協力会社|客先|メーカー|代理店|業者|卸|印刷会社|商社|先方)の/.test(said))
    return "partner";
  if (/^(?:お客さん|お客様|顧客|利用者さん?|患者さん?|ユーザー)の/.test(said)) return "customer";
  if (/^(?:近所|地域|地元|町内|町|街)の/.test(said)) return "society";
  if (
    ring === "customer" &&
    /^(?:職場|班|チーム|隣|となり|前の職場|現場|夜勤|日勤|[^の]{1,6}[部課係])の/.test(said)
  ) {
    return /^(?:職場|班|チーム|前の職場)/.test(said) ? "colleague" : "department";
  }
  return ring;
}
