import { chapterName } from "../../common/chapter-name.ts";
import { chapters, type Chapter } from "../../common/chapters.ts";
import { m } from "../../messages/generated/messages.js";

/** Where the session stands. On a phone only the present chapter is named. */
export function PhaseRail({ chapter }: { readonly chapter: Chapter }) {
  const present = chapters.indexOf(chapter);
  return (
    <nav aria-label={m.rail_label()} className="min-w-0 flex-1">
      <ol className="flex gap-1">
        {chapters.map((one, index) => (
          <li key={one} className="min-w-0 flex-1" aria-current={index === present ? "step" : undefined}>
            <div className={`h-1 rounded-full ${index <= present ? "bg-accent" : "bg-line"}`} />
            <span
              className={`mt-1 block text-xs leading-snug max-desk:sr-only xl:text-note ${
                index === present ? "font-bold text-ink" : "text-muted"
              }`}
            >
              {chapterName(one)}
              {index < present && <span className="sr-only">{m.rail_passed()}</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
