import type { Lang } from "../../language/index.ts";
import type { RecordSection } from "../event.ts";

/** What somebody says of what was read back to them: that it is no plan of theirs, and what is. */
export type Denied = { readonly section: RecordSection; readonly instead: string | null };

/** The sections that are said to be wrong at the reading back: "that's not a step. The step was to tell Asha". */
export function deniedSections(text: string, lang: Lang): readonly Denied[] {
  const said = text.normalize("NFKC").replaceAll("’", "'");
  return sections.flatMap((section) => {
    const words = names[section][lang];
    const isDenied = denies(words, lang).some((shape) => shape.test(said));
    if (!isDenied) return [];
    const instead = tells(words, lang).exec(said)?.groups?.words?.trim() ?? null;
    return [{ section, instead }];
  });
}

const sections = ["plan", "collaboration", "aspiration", "values"] as const;

/** What a section is called by those who read it. */
const names: Readonly<Record<(typeof sections)[number], Readonly<Record<Lang, string>>>> = {
  plan: { ja: "(?:予定|計画|次にすること|これからすること)", en: "(?:steps?|plans?|next step)" },
  collaboration: { ja: "(?:案|アイデア|考え|部署のあいだ(?:のこと)?)", en: "ideas?" },
  aspiration: { ja: "(?:目指すこと|目標|目指すの)", en: "(?:aims?|goals?|what i work for)" },
  values: {
    ja: "(?:大事なこと|大切なこと|大事にしてるわけ|大事にしているわけ)",
    en: "what matters(?: to me)?",
  },
};

function denies(words: string, lang: Lang): readonly RegExp[] {
  if (lang === "ja")
    return [new RegExp(`${words}[」』]?(?:じゃ|では|や|とちゃ)(?:ない|ありません|なく|う)`, "u")];
  return [
    new RegExp(`\\b(?:not|isn't|wasn't)(?: really)? (?:an? |the |my )?${words}\\b`, "iu"),
    new RegExp(`(?:^|[.,;] )${words} no\\b`, "iu"),
  ];
}

function tells(words: string, lang: Lang): RegExp {
  return lang === "ja"
    ? new RegExp(`${words}は(?<words>[^。]{2,40}?)(?:です|や|だ|なん)[^。]{0,4}(?:。|$)`, "u")
    : new RegExp(`(?:^|[.,;] )(?:no,? )?(?:the |my )?${words} (?:is|was|:) (?<words>[^.]{3,120})`, "iu");
}
