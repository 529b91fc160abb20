import { describe, expect, it } from "vitest";
import { loadReader } from "../language/index.ts";
import type { Input, SessionEvent } from "./event.ts";
import { recordOf } from "./kept/record-of.ts";
import { revise } from "./revise.ts";
import { revisionChanges } from "./revision-changes.ts";
import type { State } from "./state.ts";
import { presentTurn, transcript } from "./transcript.ts";
import { correct, openSession, takeTurn } from "./turn.ts";

const reader = await loadReader("ja");

type Held = { readonly log: readonly SessionEvent[]; readonly state: State };

function hold(...inputs: readonly Input[]): Held {
  const { events, state } = openSession({ lang: "ja", minutes: 60, seed: 7, today: "2026-11-27" });
  return inputs.reduce<Held>(
    (held, input) => {
      const step = takeTurn(held.log, held.state, input, reader);
      return { log: [...held.log, ...step.events], state: step.state };
    },
    { log: events, state },
  );
}

const rate: Input = { rate: { presence: [3, 4], contribution: [2, 2], acknowledgement: [1, 3] } };
const wish: Input = { say: "人の役に立つ仕事がしたいです。" };
const names = (state: State) => recordOf(state).map.parties.map(({ name }) => name);
const toldTask = "倉庫で荷物を仕分けています。";
const toldRecipient = "受け取るのは、営業部の人です。";
const told: readonly Input[] = [
  rate,
  wish,
  { say: "先週、友人の話を聞いて、うらやましくなりました。" },
  { say: toldTask },
  { say: "届くのを待つ人がいるのは同じですね。" },
  { say: toldRecipient },
];

describe("an answer said otherwise", () => {
  it("changes the fan, keeps what was said since, and leaves the log as it was", () => {
    const { log, state } = hold(...told);
    const before = JSON.stringify(log);
    const revision = revise(log, state, 4, "倉庫で薬を仕分けて、ドライバーさんに渡しています。", reader);
    if (!revision) throw new Error("not revised");
    expect(JSON.stringify(log)).toBe(before);
    expect(names(state)).not.toContain("ドライバー");
    expect(names(revision.state).join()).toContain("ドライバー");
    expect(names(revision.state).join()).toContain("営業部");
    const said = transcript([...log, ...revision.events]).map((exchange) => exchange.said);
    expect(said).toContain(toldRecipient);
    expect(said).not.toContain(toldTask);
    const changes = revisionChanges(log, 4, revision);
    expect(changes.parties.added.map(({ name }) => name).join()).toContain("ドライバー");
    expect(changes.unplaced).toEqual([]);
  });

  it("keeps the person's own corrections", () => {
    const { log, state } = hold(...told);
    const party = state.map.parties.find(({ name }) => name.includes("営業部"));
    const corrected =
      party && correct(log, state, { map: { op: "rename-party", party: party.id, name: "東の営業部" } });
    if (!corrected) throw new Error("not corrected");
    const whole = [...log, ...corrected.events];
    const revision = revise(whole, corrected.state, 4, "工場で、同僚と薬を仕分けています。", reader);
    expect(revision && names(revision.state)).toContain("東の営業部");
  });

  it("keeps contacts in view when a risk to life is said otherwise", () => {
    const { log, state } = hold(rate, { say: "もう死にたいです。" });
    const turn = transcript(log).at(-1)?.turn.n ?? 0;
    expect(presentTurn(log, state).phase).toBe("safety");
    const revision = revise(log, state, turn, "人の役に立つ仕事がしたいです。", reader);
    if (!revision) throw new Error("not revised");
    const shown = presentTurn(revision.events, revision.state);
    expect(shown.phase).not.toBe("safety");
    expect(shown.contacts.length).toBeGreaterThan(0);
  });

  it("stops at a risk to life, whatever was said after it", () => {
    const { log, state } = hold(...told);
    const revision = revise(log, state, 2, "もう死にたいです。", reader);
    if (!revision) throw new Error("not revised");
    expect(presentTurn(revision.events, revision.state).phase).toBe("safety");
    expect(revision.unplaced).toContain(toldRecipient);
  });

  it("is not for a turn without words, nor for one that is not there", () => {
    const { log, state } = hold(...told);
    expect(revise(log, state, 1, "数字", reader)).toBeNull();
    expect(revise(log, state, 99, "言葉", reader)).toBeNull();
  });
});
