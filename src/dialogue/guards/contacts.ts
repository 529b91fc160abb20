import type { Lang } from "../../language/index.ts";
import type { Country } from "./country.ts";

/** Who helps. Data with its source; shown as stale when nobody has looked at the source for a year. */
export type Contact = {
  readonly id: string;
  readonly name: string;
  readonly reach: string;
  readonly hours: string;
  /** The language the person reads this in. */
  readonly lang: Lang;
  readonly for: "danger" | "life" | "work";
  /** The countries it serves; without it, wherever the language is read. */
  readonly in?: readonly Country[];
  readonly source: string;
  /** ISO date on which the number was last compared with a published list; hours are given only where they were found in print. */
  readonly verifiedAt: string;
};

/** Days after which an entry counts as stale: numbers and hours of public lines change with the fiscal year. */
const staleAfterDays = 365;

export const contacts: readonly Contact[] = [
  {
    id: "jp-emergency",
    name: "危険が迫っているとき(救急・警察)",
    reach: "119・110",
    hours: "24時間",
    lang: "ja",
    for: "danger",
    source: "https://www.fdma.go.jp/",
    verifiedAt: "2026-11-22",
  },
  {
    id: "jp-yorisoi",
    name: "よりそいホットライン",
    reach: "0120-279-338",
    hours: "24時間・無料",
    lang: "ja",
    for: "life",
    source: "https://www.since2011.net/yorisoi/",
    verifiedAt: "2026-11-22",
  },
  {
    id: "jp-inochi-sos",
    name: "#いのちSOS",
    reach: "0120-061-338",
    hours: "無料・受付時間は公式の案内へ",
    lang: "ja",
    for: "life",
    source: "https://www.lifelink.or.jp/inochisos/",
    verifiedAt: "2026-11-22",
  },
  {
    id: "jp-inochi-denwa",
    name: "いのちの電話",
    reach: "0120-783-556",
    hours: "無料・受付時間は公式の案内へ",
    lang: "ja",
    for: "life",
    source: "https://www.inochinodenwa.org/",
    verifiedAt: "2026-11-22",
  },
  {
    id: "jp-kokoro-kenko",
    name: "こころの健康相談統一ダイヤル",
    reach: "0570-064-556",
    hours: "都道府県で変わります",
    lang: "ja",
    for: "life",
    source:
      "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/hukushi_kaigo/seikatsuhogo/jisatsu/soudan_tel.html",
    verifiedAt: "2026-11-22",
  },
  {
    id: "jp-kokoro-no-mimi",
    name: "こころの耳(働く人の相談)",
    reach: "0120-565-455",
    hours: "平日17時から22時・土日10時から16時・無料",
    lang: "ja",
    for: "work",
    source: "https://kokoro.mhlw.go.jp/",
    verifiedAt: "2026-11-22",
  },
  {
    id: "jp-sogo-rodo",
    name: "総合労働相談コーナー(各都道府県労働局)",
    reach: "お近くの労働局・労働基準監督署",
    hours: "平日昼間・無料",
    lang: "ja",
    for: "work",
    source: "https://www.mhlw.go.jp/general/seido/chihou/kaiketu/soudan.html",
    verifiedAt: "2026-11-22",
  },
  {
    id: "jp-rodo-joken",
    name: "労働条件相談ほっとライン",
    reach: "0120-811-610",
    hours: "無料・平日の夜と土日も",
    lang: "ja",
    for: "work",
    source: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/koyou_roudou/roudoukijun/lp/hotline/",
    verifiedAt: "2026-11-22",
  },
  {
    id: "en-emergency",
    name: "In immediate danger",
    reach: "911 (US), 999 (UK), 112 (Europe)",
    hours: "at any hour",
    lang: "en",
    for: "danger",
    source: "https://www.usa.gov/911",
    verifiedAt: "2026-11-22",
  },
  {
    id: "us-988",
    in: ["us"],
    name: "988 Suicide & Crisis Lifeline (US)",
    reach: "call or text 988",
    hours: "24 hours, free",
    lang: "en",
    for: "life",
    source: "https://988lifeline.org/",
    verifiedAt: "2026-11-22",
  },
  {
    id: "uk-samaritans",
    in: ["gb", "ie"],
    name: "Samaritans (UK and Ireland)",
    reach: "116 123",
    hours: "24 hours, free",
    lang: "en",
    for: "life",
    source: "https://www.samaritans.org/",
    verifiedAt: "2026-11-22",
  },
  {
    id: "findahelpline",
    name: "Find A Helpline (other countries)",
    reach: "findahelpline.com",
    hours: "hours by country",
    lang: "en",
    for: "life",
    source: "https://findahelpline.com/",
    verifiedAt: "2026-11-22",
  },
  {
    id: "uk-acas",
    in: ["gb"],
    name: "Acas helpline (Great Britain)",
    reach: "0300 123 1100",
    hours: "weekdays, daytime",
    lang: "en",
    for: "work",
    source: "https://www.acas.org.uk/contact",
    verifiedAt: "2026-11-22",
  },
  {
    id: "us-dol",
    in: ["us"],
    name: "US Department of Labor, Wage and Hour Division",
    reach: "1-866-487-9243",
    hours: "weekdays, daytime",
    lang: "en",
    for: "work",
    source: "https://www.dol.gov/agencies/whd/contact",
    verifiedAt: "2026-11-22",
  },
  {
    id: "en-union-or-advice",
    name: "A trade union, or the employment advice service where you live",
    reach: "your union, or findahelpline.com for somebody to talk to",
    hours: "differs by country",
    lang: "en",
    for: "work",
    source: "https://findahelpline.com/",
    verifiedAt: "2026-11-22",
  },
];

/**
 * Contacts of one kind in a reader's language: those of their country where it is known, all that save a life where it is not,
 * and for work then only what there is everywhere.
 */
export function contactsFor(
  lang: Lang,
  kind: Contact["for"],
  country: Country | null = null,
): readonly Contact[] {
  return contacts.filter(
    (contact) =>
      contact.lang === lang &&
      contact.for === kind &&
      (contact.in === undefined || (country === null ? kind !== "work" : contact.in.includes(country))),
  );
}

/** Whether an entry must be shown with a warning. `today` is an ISO date. */
export function isStale(contact: Pick<Contact, "verifiedAt">, today: string): boolean {
  return (Date.parse(today) - Date.parse(contact.verifiedAt)) / 86_400_000 > staleAfterDays;
}
