import type { ReactNode } from "react";
import { m } from "../../messages/generated/messages.js";

/** What will happen, in three quiet steps, for somebody who is here for the first time. */
export function FirstSteps() {
  const steps = [
    { title: m.steps_1_title(), text: m.steps_1(), picture: <Asking /> },
    { title: m.steps_2_title(), text: m.steps_2(), picture: <Unfolding /> },
    { title: m.steps_3_title(), text: m.steps_3(), picture: <Keeping /> },
  ];
  return (
    <section aria-labelledby="steps" className="afar mt-14 [--afar:36rem]">
      <h2 id="steps" className="text-heading font-bold">
        {m.steps_title()}
      </h2>
      <ol className="mt-5 grid gap-6 desk:grid-cols-3">
        {steps.map(({ title, text, picture }) => (
          <li key={title} className="grid grid-cols-[6.5rem_1fr] gap-x-5 desk:block">
            <div className="self-center">{picture}</div>
            <div>
              <h3 className="font-bold desk:mt-3">{title}</h3>
              <p className="mt-1 text-small text-muted">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Asking() {
  return (
    <Picture>
      <path d="M14 22h92M14 34h58" className="stroke-strong" strokeWidth="5" strokeLinecap="round" />
      <rect x="56" y="54" width="92" height="42" rx="12" className="fill-bubble" />
      <path d="M70 69h62M70 81h40" className="stroke-edge" strokeWidth="4" strokeLinecap="round" />
    </Picture>
  );
}

function Unfolding() {
  return (
    <Picture>
      <path d="M80 98 14 55A82 82 0 0 1 146 55Z" className="fill-fan-4" />
      <path d="M80 98 29 65A61 61 0 0 1 131 65Z" className="fill-fan-2" />
      <path d="M80 98 46 76A41 41 0 0 1 114 76Z" className="fill-paper" />
      <path d="M80 98 52 52M80 98V40M80 98 112 56" className="stroke-edge" strokeWidth="2" />
      <rect x="30" y="42" width="34" height="15" rx="7.5" className="fill-surface stroke-edge" />
      <rect x="66" y="26" width="30" height="15" rx="7.5" className="fill-surface stroke-edge" />
      <rect x="99" y="46" width="36" height="15" rx="7.5" className="fill-surface stroke-edge" />
      <circle cx="62" cy="43" r="4" className="fill-dot" />
      <circle cx="80" cy="96" r="9" className="fill-strong" />
    </Picture>
  );
}

function Keeping() {
  return (
    <Picture>
      <rect x="40" y="8" width="80" height="98" rx="6" className="fill-surface stroke-edge" />
      <path d="M60 42a22 22 0 0 1 40 0L80 54Z" className="fill-fan-2" />
      <circle cx="80" cy="53" r="3.5" className="fill-strong" />
      <path d="M54 68h52M54 79h38" className="stroke-edge" strokeWidth="4" strokeLinecap="round" />
      <path d="M54 93h12" className="stroke-dot" strokeWidth="5" strokeLinecap="round" />
      <path d="M73 93h33" className="stroke-edge" strokeWidth="4" strokeLinecap="round" />
    </Picture>
  );
}

function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 160 112" className="w-full max-w-44" fill="none">
      {children}
    </svg>
  );
}
