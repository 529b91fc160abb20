import type { Lang } from "../../language/index.ts";

/** Countries whose public lines are known. */
export type Country = "us" | "gb" | "ie";

/** Where somebody lives, as far as their own words tell: a place, a public body, money, or a word that is said in one country only. */
export function countryIn(text: string, lang: Lang): Country | null {
  if (lang !== "en") return null;
  const said = text.replaceAll("’", "'");
  return countries.find(({ signs }) => signs.test(said))?.country ?? null;
}

/** Ireland first: what is said there is mostly said in Britain, too. */
const countries: readonly { readonly country: Country; readonly signs: RegExp }[] = [
  {
    country: "ie",
    signs:
      /\b(?:Ireland|Irish|Dublin|Cork|Galway|Limerick|Waterford|Kerry|Mayo|Sligo|Donegal|Kilkenny|Wexford|Tipperary|Dáil|HSE|Gard(?:a|aí|ai)|Bus Éireann|Leaving Cert|Croke Park|RTÉ)\b/u,
  },
  {
    country: "gb",
    signs:
      /\b(?:UK|Britain|British|England|English town|Scotland|Scottish|Wales|Welsh|London|Leeds|Manchester|Liverpool|Glasgow|Edinburgh|Cardiff|Sunderland|Newcastle|Doncaster|Sheffield|Bradford|Hull|Bristol|Birmingham|Nottingham|Leicester|Derby|Stoke|Middlesbrough|Belfast|Swansea|Norwich|Plymouth|Coventry|Wigan|Bolton|Dundee|Aberdeen|Yorkshire|Lancashire|Geordie|NHS|HMRC|A&E|P45|P60|Tesco|Asda|Greggs|Aldi|Corbyn|Universal Credit|council tax)\b|£|\b(?:quid|mams?|me mam|bairns?|nana'?s|telly|nowt|owt|summat|gaffer|fortnight|redundanc(?:y|ies)|zero[- ]hours?|knackered|skint|daft|bloke'?s?|lads?|our (?:kid|lass))\b/iu,
  },
  {
    country: "us",
    signs:
      /\b(?:USA|U\.S\.|America|American|Chicago|New York|Brooklyn|Boston|Texas|Houston|Dallas|Austin|California|Los Angeles|San Francisco|Oakland|Seattle|Portland|Denver|Phoenix|Florida|Miami|Atlanta|Georgia|Detroit|Michigan|Ohio|Cleveland|Columbus|Philadelphia|Pittsburgh|Minnesota|Wisconsin|Illinois|Indiana|Kentucky|Tennessee|Nashville|Carolina|Virginia|New Jersey|Arizona|Nevada|Oregon|Medicaid|Medicare|401k|OSHA|FMLA|IRS|Walmart|Costco|DMV|ZIP code)\b|\b(?:mom|mom's|paychecks?|y'all|gotten|PTO)\b|\$\s?\d/u,
  },
];
