import type { DateInterval, Span } from "../../finding.ts";
import { overlaps } from "../utterance.ts";
import { parseDay, toInterval } from "./calendar.ts";
import { timeExpressions } from "./expressions.ts";
import { indexLiterals } from "../../match/literal-index.ts";
import { matchesOf } from "../../match/matches.ts";
import { requiredLiterals } from "../../match/required-literals.ts";

/** A time named in a text, with the days it means. */
export type TimeMention = Span & { readonly interval: DateInterval };

const compiled = timeExpressions.map(({ pattern, days }) => ({ regExp: new RegExp(pattern, "g"), days }));

const heardIn = indexLiterals(timeExpressions.map(({ pattern }) => requiredLiterals(pattern)));

/** The times that a normalised text names, in order; `today` is an ISO date. */
export function readTimes(text: string, today: string): readonly TimeMention[] {
  const found: TimeMention[] = [];
  // A day that does not exist (2月30日) is not read as its month instead.
  const taken: Span[] = [];
  for (const index of heardIn(text)) {
    const expression = compiled[index];
    if (!expression) continue;
    const { regExp, days } = expression;
    for (const match of matchesOf(regExp, text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => overlaps(other, span))) continue;
      taken.push(span);
      const range = days(match.groups ?? {}, parseDay(today));
      if (!range || range.to <= range.from) continue;
      const tail =
        /^(?:の?(?:うち|間|あいだ|中|朝|昼|夜|夕方|午前|午後)?(?:に)?(?:は)?(?<by>までに(?:は)?|まで(?!は?無理|待)|を?目処に|をめどに)|中に?(?:は|でも)?|から|頃|ごろ|あたり)/.exec(
          text.slice(span.end),
        );
      found.push({
        start: span.start,
        end: span.end + (tail?.[0].length ?? 0),
        interval: toInterval(range, tail?.groups?.["by"] !== undefined),
      });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
