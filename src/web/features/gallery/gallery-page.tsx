import { useState, type ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { ArrowIcon, CrossIcon, DownloadIcon, FanIcon, PenIcon, SettingsIcon } from "../../ui/icons.tsx";
import type { Look } from "../../ui/look.ts";
import { Picker } from "../../ui/picker.tsx";
import { RatingSlider } from "../../ui/rating-slider.tsx";

/** Every primitive in its states, in both themes and languages. Only the development server shows it. */
export function GalleryPage() {
  return (
    <main className="grid desk:grid-cols-2">
      {(["scheme-light", "scheme-dark"] as const).map((scheme) => (
        <div key={scheme} className={`${scheme} space-y-10 bg-paper p-6 text-ink desk:p-10`}>
          {(["ja", "en"] as const).map((lang) => (
            <Primitives key={lang} lang={lang} />
          ))}
          <Colours />
        </div>
      ))}
    </main>
  );
}

/** Words to try the primitives with. They are nobody's interface, so they are no messages. */
const samples = {
  ja: {
    title: "日本語の見本",
    press: "押す",
    long: "とても長いラベルでも、行が変わるだけで形は崩れません",
    note: "あとから変えられます。",
    choices: ["端末に合わせる", "明るい", "暗い"],
    rating: [
      "わたしの仕事で、助かっている人がいる",
      "そう思わない",
      "どちらともいえない",
      "そう思う",
      "まだ",
    ],
    text: "どの部署が偉いとかではなく、役割なんですね。髙﨑濵𠮷①㈱のような文字も、同じ書体で出ます。",
  },
  en: {
    title: "Samples in English",
    press: "Press",
    long: "A label that is much longer than most still keeps its shape and only wraps",
    note: "It can be changed later.",
    choices: ["As the system", "Light", "Dark"],
    rating: ["My work helps somebody", "Not at all", "In between", "Very much", "not yet"],
    text: "It is not about rank. It is a role.",
  },
} as const;

const looks: readonly Look[] = ["strong", "outline", "chip", "quiet", "ghost", "text"];

function Primitives({ lang }: { readonly lang: keyof typeof samples }) {
  const words = samples[lang];
  const choices = words.choices.map((label: string) => ({ id: label, label }));
  const [choice, setChoice] = useState<string>(words.choices[0]);
  const [rating, setRating] = useState<number | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [label, low, middle, high, unset] = words.rating;
  return (
    <section lang={lang} className="space-y-6">
      <h2 className="text-heading font-bold">{words.title}</h2>
      {looks.map((look) => (
        <Row key={look} name={look}>
          <Button look={look} onPress={() => setIsOpen(true)}>
            {words.press}
          </Button>
          <Button look={look} isDisabled>
            {words.press}
          </Button>
          <Button look={look}>{words.long}</Button>
        </Row>
      ))}
      <ChoiceGroup label={words.title} choices={choices} value={choice} onChange={setChoice} />
      <Picker label={words.title} note={words.note} choices={choices} value={choice} onChange={setChoice} />
      <RatingSlider
        label={label}
        value={rating}
        onChange={setRating}
        low={low}
        middle={middle}
        high={high}
        unset={unset}
      />
      <Disclosure label={words.press}>
        <p>{words.text}</p>
      </Disclosure>
      <p className="text-note">{words.text}</p>
      <p className="text-small">{words.text}</p>
      <p>{words.text}</p>
      <p className="text-lead">{words.text}</p>
      <p className="phrased text-question font-bold">{words.text}</p>
      <Dialog title={words.title} closeLabel={words.press} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <p>{words.text}</p>
      </Dialog>
    </section>
  );
}

const grounds = ["bg-paper", "bg-surface", "bg-bubble", "bg-accent-soft", "bg-care-soft"] as const;

function Colours() {
  return (
    <section className="space-y-4">
      {grounds.map((ground) => (
        <p key={ground} className={`flex flex-wrap gap-5 rounded-xl border border-line px-5 py-3 ${ground}`}>
          <span>{ground}</span>
          <span className="text-muted">muted</span>
          <span className="text-accent">accent</span>
          <span className="text-care">care</span>
        </p>
      ))}
      <p className="flex gap-4">
        <ArrowIcon />
        <CrossIcon />
        <DownloadIcon />
        <FanIcon />
        <PenIcon />
        <SettingsIcon />
      </p>
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className="text-note text-muted">{name}</p>
      <div className="mt-1 flex flex-wrap items-center gap-3">{children}</div>
    </div>
  );
}
