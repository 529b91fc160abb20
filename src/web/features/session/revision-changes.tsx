import type { RevisionChangesBody } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Disclosure } from "../../ui/disclosure.tsx";

type RevisionChangesProps = { readonly changes: RevisionChangesBody; readonly lang: "ja" | "en" };

/** What would be different: on the fan, in the record, in what was asked since. */
export function RevisionChanges({ changes, lang }: RevisionChangesProps) {
  const { sameTurns, changedTurns, laterQuestions, parties, tasks, lines, unplaced } = changes;
  const lists = [
    { name: m.revise_fan_added(), items: [...parties.added, ...tasks.added].map(({ name }) => name) },
    { name: m.revise_fan_removed(), items: [...parties.removed, ...tasks.removed].map(({ name }) => name) },
    { name: m.revise_record_added(), items: lines.added.map(({ text }) => text) },
    { name: m.revise_record_removed(), items: lines.removed.map(({ text }) => text) },
  ].filter(({ items }) => items.length > 0);
  const isNothing =
    lists.length === 0 && changedTurns.length === 0 && laterQuestions.length === 0 && unplaced.length === 0;

  return (
    <section aria-label={m.revise_changes()} className="card space-y-3 px-5 py-4 text-small arrive">
      <h3 className="font-bold">{m.revise_changes()}</h3>
      {isNothing && <p>{m.revise_nothing()}</p>}
      {lists.length > 0 && (
        <dl className="space-y-1.5">
          {lists.map(({ name, items }) => (
            <div key={name} className="gap-x-4 sm:grid sm:grid-cols-[8.5em_1fr]">
              <dt className="text-muted">{name}</dt>
              {items.map((item) => (
                <dd key={item} lang={lang} className="col-start-2">
                  {quoted(item, lang)}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {laterQuestions.length > 0 && <p>{m.revise_later({ count: laterQuestions.length })}</p>}
      {unplaced.length > 0 && (
        <div>
          <p>{m.revise_unplaced()}</p>
          <ul lang={lang} className="mt-1 space-y-1 text-muted">
            {unplaced.map((words) => (
              <li key={words}>{quoted(words, lang)}</li>
            ))}
          </ul>
        </div>
      )}
      {changedTurns.length > 0 && (
        <Disclosure label={m.revise_turns({ changed: changedTurns.length, same: sameTurns })}>
          <ol lang={lang} className="space-y-3">
            {changedTurns.map(({ said, before, after }) => (
              <li key={before + after} className="border-l-2 border-line pl-3">
                {said !== null && <p className="text-muted">{quoted(said, lang)}</p>}
                <Wording name={m.revise_turns_before()} text={before} />
                <Wording name={m.revise_turns_after()} text={after} />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </section>
  );
}

function Wording({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <p className="mt-1">
      <span className="mr-2 text-note text-accent">{name}</span>
      {text}
    </p>
  );
}

function quoted(text: string, lang: "ja" | "en"): string {
  return lang === "ja" ? `「${text}」` : `“${text}”`;
}
