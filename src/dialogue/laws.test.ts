import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Act, Finding, Lang, Reader, Risk } from "../language/index.ts";
import type { Input, SessionEvent } from "./event.ts";
import { fold, initialState, type State } from "./state.ts";
import { shownMap } from "./map-state.ts";
import { recordOf } from "./kept/record-of.ts";
import { transcript } from "./transcript.ts";
import { revise } from "./revise.ts";
import { asksOfTheList, taleNow } from "./thread/telling.ts";
import { openSession, takeTurn, type SessionStart } from "./turn.ts";

/** A reader whose findings are written into the text: `{act:dont-know}`, `{risk:self-harm}`, `{party:NAME}`, `{feeling:WORD}` … */
const markReader = (lang: Lang): Reader => ({
  read: (text) => {
    const findings: Finding[] = [...text.matchAll(/\{([a-z-]+):([^}]*)\}/gu)].flatMap((mark): Finding[] => {
      const [whole, kind = "", value = ""] = mark;
      const common = {
        start: mark.index,
        end: mark.index + whole.length,
        text: whole,
        rule: "test.mark",
        subject: "self",
        negated: false,
        hedged: false,
        quoted: false,
        tense: "present",
        confidence: 0.9,
      } as const;
      switch (kind) {
        case "act":
          return [{ ...common, kind, act: value as Act }];
        case "risk":
          return [{ ...common, kind, risk: value as Risk, severity: "act" }];
        case "party":
          return [{ ...common, kind, name: value, key: value, ring: "customer" }];
        case "task":
          return [{ ...common, kind, name: value }];
        case "commitment":
          return [{ ...common, kind, when: null, with: null }];
        case "feeling":
        case "minimizing":
        case "insight":
        case "comparison":
        case "value":
        case "strength":
        case "collaboration":
        case "trouble":
          return [{ ...common, kind }];
        default:
          return [];
      }
    });
    const bare = findings.some((finding) => finding.kind === "act");
    const span = bare || text === "" ? null : { start: 0, end: text.length };
    return { text, lang, findings, gist: span, answer: span, restated: [] };
  },
});

const texts = [
  "検査の記録をつけています{task:検査の記録}",
  "看護師さんです{party:看護師}",
  "{act:dont-know}",
  "{act:nothing}",
  "{act:refuse}",
  "{act:agree}",
  "{act:disagree}",
  "{act:question-to-you}",
  "{act:asks-advice}",
  "{act:off-topic}",
  "{act:greeting}",
  "{act:end}",
  "もやもや{feeling:もやもや}します",
  "作っているだけ{minimizing:だけ}です",
  "そうか{insight:そうか}",
  "営業がうらやましい{comparison:営業}",
  "来週会いに行きます{commitment:会う}",
  "正確さが大事{value:正確さ}",
  "うん",
  "図面がないと始められない人がいます",
  "",
];
const inputs: fc.Arbitrary<Input> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ say: fc.constantFrom(...texts), seconds: fc.integer({ min: 0, max: 240 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      say: fc.constantFrom("{risk:self-harm}", "{risk:harassment}怒鳴られています"),
      seconds: fc.constant(30),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Input>({ do: "continue" }, { do: "skip" }, { do: "why" }, { do: "back" }),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Input>({
      rate: { presence: [3, 4], contribution: [2, 2], acknowledgement: [1, 3] },
    }),
  },
);
const starts: fc.Arbitrary<SessionStart> = fc.record({
  lang: fc.constantFrom<Lang>("ja", "en"),
  minutes: fc.constantFrom(60, 30, 15),
  seed: fc.integer({ min: 0, max: 99 }),
  today: fc.constant("2026-11-22"),
});

type Played = {
  readonly log: readonly SessionEvent[];
  readonly state: State;
  readonly states: readonly State[];
};

function play(start: SessionStart, script: readonly Input[]): Played {
  const opened = openSession(start);
  let log: readonly SessionEvent[] = opened.events;
  let { state } = opened;
  const states: State[] = [state];
  for (const input of script) {
    if (state.done) break;
    const step = takeTurn(log, state, input, markReader(start.lang));
    log = [...log, ...step.events];
    state = step.state;
    states.push(state);
  }
  return { log, state, states };
}

const replies = (log: readonly SessionEvent[]) =>
  log.flatMap((event) => (event.kind === "counsellor-replied" ? [event] : []));

const sessions = fc.tuple(starts, fc.array(inputs, { minLength: 1, maxLength: 60 }));
const law = (check: (played: Played, script: readonly Input[], start: SessionStart) => void, numRuns = 120) =>
  fc.assert(
    fc.property(sessions, ([start, script]) => check(play(start, script), script, start)),
    { numRuns, seed: 20261122 },
  );

describe("every session", () => {
  it("is its log: folding gives the state, also through JSON", () =>
    law(({ log, state }) => {
      const again = JSON.parse(JSON.stringify(log)) as readonly SessionEvent[];
      expect(fold(again)).toEqual(JSON.parse(JSON.stringify(state)));
    }));

  it("runs the same twice", () =>
    law(({ log }, script, start) => {
      expect(JSON.stringify(play(start, script).log)).toBe(JSON.stringify(log));
    }, 40));

  it("asks at most one question a turn, and says so truly", () =>
    law(({ log }) => {
      for (const { reply } of replies(log)) {
        const asked = reply.text.split("\n").filter((line) => /[?？]|か。$/u.test(line.trim()));
        expect(asked.length, reply.text).toBeLessThanOrEqual(1);
        if (reply.move !== "explain") expect(reply.questions).toBe(reply.asks === null ? 0 : 1);
      }
    }));

  it("asks no question in the same words again", () =>
    law(({ log }) => {
      const withdrawn = new Set(
        log.flatMap((event) => (event.kind === "turn-withdrawn" ? [event.withdrew] : [])),
      );
      const asked = replies(log).flatMap(({ turn, reply }) =>
        reply.questions === 1 && !withdrawn.has(turn)
          ? [reply.text.split("\n").findLast((line) => /か。$|\?$/u.test(line))]
          : [],
      );
      expect(new Set(asked).size).toBe(asked.length);
    }));

  it("never asks what has been answered", () =>
    law(({ states }) => {
      for (const [index, state] of states.entries()) {
        const asks = state.lastReply?.asks;
        if (!asks || asks === "rating" || state === states[index - 1]) continue;
        if (state.open?.topic === asks) expect(state.answered[asks], asks).toBeUndefined();
      }
    }));

  it("always has something to say until it is done", () =>
    law(({ log }) => {
      for (const { reply } of replies(log)) expect(reply.text, JSON.stringify(reply)).not.toBe("");
    }));

  it("stays with safety once life is at risk", () =>
    law(({ states }) => {
      for (const state of states) {
        const safety = state.guards.find((raised) => raised.guard === "safety");
        // After a faint sign it is asked how the person is, and nothing else.
        if (!safety || safety.eased || safety.faint) continue;
        expect(state.lastReply?.phase).toBe("safety");
        expect(state.sentences.join("\n")).toMatch(
          state.lang === "ja" ? /0120|0570|119/u : /988|116 123|911/u,
        );
      }
    }));

  it("takes nothing up that would reframe mistreatment", () =>
    law(({ states }) => {
      for (const state of states) {
        const treatment = state.guards.find((raised) => raised.guard === "treatment");
        if (!treatment || treatment.eased || treatment.severity !== "act") continue;
        expect(state.lastReply?.asks ?? "").not.toMatch(
          /^(mirror|recipient|circle|role|vision|assets|supporters|contact|comparison)\./u,
        );
      }
    }));

  it("asks nothing of the list while somebody tells something", () =>
    law(({ states }) => {
      for (const state of states) {
        const { telling } = state.thread;
        const { lastReply, last, did } = state;
        // A guard asks what it must, and a question to the counsellor is answered.
        const isGuarded = state.guards.some(({ eased }) => !eased);
        if (taleNow(telling, last?.turn) !== "told" || did !== null || isGuarded || state.done) continue;
        expect(lastReply && asksOfTheList(lastReply), lastReply?.text).toBe(false);
      }
    }));

  it("cites only words that were said", () =>
    law(({ log, state }) => {
      const textOf = new Map(
        log.flatMap((event) => (event.kind === "client-said" ? [[event.turn, event.text] as const] : [])),
      );
      const record = recordOf(state);
      const lines = [
        record.aspiration,
        record.values,
        record.fit,
        record.plan,
        record.collaboration,
        record.turningPoints,
      ].flat();
      for (const line of lines) {
        expect(line.said.length).toBeGreaterThan(0);
        const [first] = line.said;
        expect(first && textOf.get(first.turn)?.slice(first.start, first.end)).toBe(line.text);
      }
      for (const party of record.map.parties) {
        for (const said of party.said)
          expect(textOf.get(said.turn)?.slice(said.start, said.end)).toContain(party.name);
      }
    }));

  it("gives back the exact state when a turn is undone", () =>
    law((_played, script, start) => {
      const said = script.filter((input) => !("do" in input));
      const before = play(start, said.slice(0, -1));
      const last = said.at(-1);
      if (before.state.done || !last) return;
      const after = takeTurn(before.log, before.state, last, markReader(start.lang));
      const undone = takeTurn(
        [...before.log, ...after.events],
        after.state,
        { do: "back" },
        markReader(start.lang),
      );
      const without = (state: State) => ({ ...state, turn: 0, elapsedSeconds: 0 });
      expect(without(undone.state)).toEqual(without(before.state));
    }));

  it("reads the same when an answer is said again in the same words, and only adds to its log", () =>
    law(({ log, state }, _script, start) => {
      if (state.done) return;
      const shown = transcript(log).map(({ said, turn }) => [said, turn.text, turn.map]);
      for (const { said, turn } of transcript(log).slice(1, 6)) {
        if (said === null) continue;
        const revision = revise(log, state, turn.n, said, markReader(start.lang));
        if (!revision) continue;
        const whole = [...log, ...revision.events];
        expect(fold(whole)).toEqual(revision.state);
        expect(revision.unplaced).toEqual([]);
        // Citations have new turns; the words are the same.
        const again = transcript(whole).map(({ said, turn }) => [said, turn.text, turn.map]);
        expect(withoutTurns(again)).toEqual(withoutTurns(shown));
      }
    }, 60));

  it("shows in its transcript what was shown", () =>
    law(({ log, state }) => {
      const last = transcript(log).at(-1);
      expect(last?.turn.map).toEqual(shownMap(state.map));
    }, 40));
});

const tales: readonly string[] = [
  "昔、工場におっちゃんがいてな",
  "そのおっちゃんが缶コーヒーくれた",
  "あの日は雪やった",
  "最後に手ぇ振ってくれた",
];
const nothingNew: readonly string[] = ["うん", "はい", "ええ", "…", "うん。"];

/** Replies in a row without a question at most, to somebody who adds nothing. */
const mostWithoutAQuestion = 3;

describe("what is told line by line", () => {
  const told = fc.tuple(
    fc.shuffledSubarray([...tales], { minLength: 2 }),
    fc.array(fc.constantFrom(...nothingNew), { minLength: 4, maxLength: 8 }),
  );
  const start: SessionStart = { lang: "ja", minutes: 60, seed: 3, today: "2026-11-22" };
  const say = (text: string): Input => ({ say: text, seconds: 20 });

  it("is not waited for without end", () =>
    fc.assert(
      fc.property(told, ([lines, after]) => {
        const { states } = play(start, [{ do: "skip" }, ...lines.map(say), ...after.map(say)]);
        let inARow = 0;
        for (const { lastReply } of states.slice(-after.length)) {
          inARow = lastReply?.questions === 1 ? 0 : inARow + 1;
          expect(inARow).toBeLessThanOrEqual(mostWithoutAQuestion);
        }
      }),
      { numRuns: 40, seed: 20261128 },
    ));

  it.each(["それだけ", "おしまい"])("is over with %s, and the talk goes on", (end) => {
    const { states } = play(start, [{ do: "skip" }, ...tales.map(say), say(end), say("うん"), say("うん")]);
    // One question more may be about whom it was about.
    const asked = states.slice(-3).some(({ lastReply }) => lastReply && asksOfTheList(lastReply));
    expect(asked).toBe(true);
  });

  it("is left at once for the next question by whoever chooses to go on", () => {
    const { state } = play(start, [{ do: "skip" }, ...tales.map(say), { do: "continue" }]);
    expect(state.lastReply && asksOfTheList(state.lastReply)).toBe(true);
  });
});

const withoutTurns = (shown: unknown): unknown =>
  JSON.parse(JSON.stringify(shown).replaceAll(/"turn":\d+/gu, '"turn":0'));

describe("an empty log", () => {
  it("is the initial state", () => expect(fold([])).toEqual(initialState()));
});
