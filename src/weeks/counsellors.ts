import type { Lang } from "../language/index.ts";

/** A way to find a career counsellor. Public and free ones come first in the list. */
export type CounsellorSource = {
  readonly id: string;
  readonly name: string;
  /** What one finds there and what it costs. */
  readonly what: string;
  readonly lang: Lang;
  readonly source: string;
  /** ISO date of the print in which the entry was last found; whoever renews it compares with the source. */
  readonly verifiedAt: string;
};

export const counsellorSources: readonly CounsellorSource[] = [
  {
    id: "jp-career-center",
    name: "キャリア形成・リスキリング支援センター(旧称 キャリア形成・学び直し支援センター)",
    what: "公的・無料。各都道府県にあり、働いている人も、平日の夜や土日、オンラインで相談できます。",
    lang: "ja",
    source: "https://www.mhlw.go.jp/stf/houdou_kouhou/kouhou_shuppan/magazine/202309_003.html",
    verifiedAt: "2023-09-01",
  },
  {
    id: "jp-hello-work",
    name: "ハローワーク",
    what: "公的・無料。全国にあり、在職中でも窓口で相談できます。",
    lang: "ja",
    source: "https://www.hellowork.mhlw.go.jp/",
    verifiedAt: "2021-11-01",
  },
  {
    id: "jp-search",
    name: "キャリコンサーチ(国家資格の登録者を探すサイト)",
    what: "登録されているキャリアコンサルタントを、地域や分野から探せます。費用は人によって違います。",
    lang: "ja",
    source: "https://careerconsultant.mhlw.go.jp/",
    verifiedAt: "2016-11-18",
  },
  {
    id: "uk-ncs",
    name: "National Careers Service (England)",
    what: "Public and free, for everybody over 13: by web chat or by telephone.",
    lang: "en",
    source: "https://nationalcareers.service.gov.uk/",
    verifiedAt: "2020-11-13",
  },
  {
    id: "us-ajc",
    name: "American Job Centers (US)",
    what: "Public and free career guidance, at some two thousand places.",
    lang: "en",
    source: "https://www.careeronestop.org/",
    verifiedAt: "2014-12-01",
  },
];
