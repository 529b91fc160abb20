/** Telephone numbers with their hyphens or spaces, and the short ones that stand alone. */
const phone =
  /(\b0\d{1,4}-\d{2,4}-\d{3,4}\b|\b0\d{3} \d{3} \d{4}\b|\b1-\d{3}-\d{3}-\d{4}\b|\b116 123\b|\b(?:110|119|112|911|999|988)\b)/u;

/** How a line of a list begins, in either language. */
const listed = /^[・·]\s*/u;

/** Text whose telephone numbers can be tapped. What goes on over the edge of a list's line stands under its beginning. */
export function ContactText({ text }: { readonly text: string }) {
  const lines = text.split("\n");
  if (lines.length === 1) return <Numbers text={text} />;
  return lines.map((line, index) => (
    <span key={index} className={`block min-h-[0.5lh] ${listed.test(line) ? "pl-[1em] -indent-[1em]" : ""}`}>
      <Numbers text={line} />
    </span>
  ));
}

function Numbers({ text }: { readonly text: string }) {
  return text.split(phone).map((part, index) =>
    index % 2 === 1 ? (
      <a
        key={index}
        href={`tel:${part.replaceAll(/\D/gu, "")}`}
        className="font-bold text-care underline underline-offset-4 whitespace-nowrap"
      >
        {part}
      </a>
    ) : (
      part
    ),
  );
}
