import { describe, expect, it } from "vitest";
import { type Finding, loadReader, type Reader } from "../../language/index.ts";
import type { SessionEvent } from "../event.ts";
import type { State } from "../state.ts";
import { openSession, takeTurn } from "../turn.ts";

const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

/** Hears a faint sign in every line that is marked with ※. */
function marking(reader: Reader, lang: "ja" | "en"): Reader {
  return {
    read: (typed, context) => {
      const reading = reader.read(typed, context);
      if (!typed.includes("※")) return reading;
      const sign: Finding = {
        start: 0,
        end: typed.length,
        text: typed,
        rule: `${lang}.model.around-death`,
        subject: "self",
        negated: false,
        hedged: false,
        quoted: false,
        tense: "unknown",
        confidence: 0.3,
        kind: "risk",
        risk: "self-harm",
        severity: "ask",
      };
      return { ...reading, findings: [...reading.findings, sign] };
    },
  };
}

function hold(lang: "ja" | "en", ...lines: readonly string[]): readonly State[] {
  const opened = openSession({ lang, minutes: 60, seed: 2, today: "2026-11-22" });
  let log: readonly SessionEvent[] = opened.events;
  let { state } = opened;
  return lines.map((say) => {
    const step = takeTurn(log, state, { say }, marking(readers[lang], lang));
    log = [...log, ...step.events];
    state = step.state;
    return state;
  });
}

const phases = (states: readonly State[]) => states.map((state) => state.lastReply?.phase === "safety");

describe("faint signs", () => {
  it("are not asked about one by one", () => {
    expect(phases(hold("ja", "工程表を書きました※", "図面を引いています"))).toEqual([false, false]);
    expect(phases(hold("en", "I write the schedule ※", "I draw plans"))).toEqual([false, false]);
  });

  it("are asked about when a second one comes at another turn, with whom to reach before all else", () => {
    const states = hold("ja", "工程表を書きました※", "図面を引いています", "部品の数を数えます※");
    expect(phases(states)).toEqual([false, false, true]);
    expect(states.at(-1)?.lastReply?.parts.map(({ move }) => move)).toContain("safety-gathered");
    expect(states.at(-1)?.lastReply?.asks).toBe("safety.ask");
    expect(phases(hold("en", "I write the schedule ※", "I count the parts ※"))).toEqual([false, true]);
  });

  it("are asked about beside despair that is named", () => {
    expect(phases(hold("ja", "工程表を書きました。もう希望が持てません※"))).toEqual([true]);
    expect(phases(hold("en", "I write the schedule. It is all hopeless ※"))).toEqual([true]);
  });

  it("count no more once the person has said no", () => {
    const states = hold(
      "ja",
      "工程表を書きました※",
      "部品の数を数えます※",
      "いいえ、そんな気持ちはありません",
      "検査の人が使います※",
    );
    expect(phases(states).at(2)).toBe(false);
    expect(phases(states).at(3)).toBe(false);
  });
});
