import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FanChip } from "./chip.ts";
import { ringIds, type FanData, type FanLink, type FanParty, type FanTask, type RingId } from "./fan-data.ts";
import { overlaps, type Box } from "./frame.ts";
import { layoutFan, type FanLayout, type FanSpace } from "./layout.ts";

const desk = { width: 1200, height: 690 };
const pane = { width: 680, height: 600 };

describe("no two things on the fan overlap, and nothing leaves the picture", () => {
  test.each([
    [24, desk],
    [45, desk],
    [60, desk],
    [24, pane],
    [45, pane],
  ])("%i recipients in %o", (count, space) => {
    fc.assert(
      fc.property(
        fans({ parties: [count, count] }),
        fc.constantFrom("ja" as const, "en" as const),
        (data, lang) => {
          expectTidy(layoutFan(data, { ...space, lang }), data);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("any number in any reasonable space", () => {
    fc.assert(
      fc.property(
        fans({ parties: [0, 60] }),
        fc.integer({ min: 480, max: 1800 }),
        fc.integer({ min: 420, max: 1200 }),
        (data, width, height) => expectTidy(layoutFan(data, { width, height }), data),
      ),
      { numRuns: 120 },
    );
  });
});

describe("a fan of names as people say them", () => {
  test("shows 24 of 24 on the desk, and 45 of 45", () => {
    expect(shown(layoutFan(namedFan(24), desk))).toBe(24);
    expect(shown(layoutFan(namedFan(45), desk))).toBe(45);
  });

  test("shows 24 of 24 in a pane", () => {
    expect(shown(layoutFan(namedFan(24), pane))).toBe(24);
  });

  test("shows whole names before cut ones: in a pane, nearly every name of 24 stands whole", () => {
    const { parties } = layoutFan(namedFan(24), pane);
    expect(parties.filter((chip) => chip.cut).length).toBeLessThanOrEqual(2);
  });

  test("holds nine tasks on the desk", () => {
    expect(layoutFan(namedFan(24, 9), desk).tasks).toHaveLength(9);
  });

  test("gathers what one ring cannot hold, and says whom", () => {
    const data = fanOf(Array.from({ length: 40 }, () => "colleague" as const));
    const layout = layoutFan(data, desk);
    const [rest] = layout.rest;
    expect(layout.rest).toHaveLength(1);
    expect(rest?.ring).toBe("colleague");
    expect(new Set([...layout.parties, ...(rest?.items ?? [])].map((each) => each.id)).size).toBe(40);
  });
});

describe("what stands does not move", () => {
  test("when a recipient is added at the end, with the links that reach it", () => {
    fc.assert(
      fc.property(fans({ parties: [1, 40] }), anySpace, (data, space) => {
        const last = data.parties.at(-1);
        const fewer = {
          ...data,
          parties: data.parties.slice(0, -1),
          links: data.links.filter((link) => link.party !== last?.id),
        };
        expectUnmoved(layoutFan(fewer, space), layoutFan(data, space));
      }),
      { numRuns: 80 },
    );
  });

  test("when a task is added at the end", () => {
    fc.assert(
      fc.property(fans({ parties: [0, 24], tasks: [0, 8] }), anySpace, (data, space) => {
        const more = { ...data, tasks: [...data.tasks, { id: "new", name: "新しい仕事", said: [] }] };
        expectUnmoved(layoutFan(data, space), layoutFan(more, space));
      }),
      { numRuns: 60 },
    );
  });

  test("when one is removed, from the picture as it stood", () => {
    fc.assert(
      fc.property(fans({ parties: [1, 40] }), anySpace, fc.nat(), (data, space, pick) => {
        const previous = layoutFan(data, space);
        const gone = data.parties[pick % data.parties.length]?.id;
        const fewer = { ...data, parties: data.parties.filter((party) => party.id !== gone) };
        expectUnmoved(previous, layoutFan(fewer, { ...space, previous }));
      }),
      { numRuns: 60 },
    );
  });

  test("when one is tied to another task, from the picture as it stood", () => {
    const data = namedFan(24);
    const previous = layoutFan(data, desk);
    const tied = { ...data, links: [...data.links, linkBetween("t4", "p0")] };
    expectUnmoved(previous, layoutFan(tied, { ...desk, previous }));
  });

  test("when one changes its ring: the others stay, and it keeps near its bearing", () => {
    const data = namedFan(24);
    const previous = layoutFan(data, desk);
    const moved = data.parties.map((party) =>
      party.id === "p3" ? { ...party, ring: "society" as const } : party,
    );
    const layout = layoutFan({ ...data, parties: moved }, { ...desk, previous });
    const others = { ...previous, parties: previous.parties.filter((chip) => chip.id !== "p3") };
    expectUnmoved(others, layout);
    expect(Math.abs(angleOf(layout, "p3") - angleOf(previous, "p3"))).toBeLessThan(0.35);
  });

  test("when nothing has changed", () => {
    fc.assert(
      fc.property(fans({ parties: [0, 60] }), anySpace, (data, space) => {
        const previous = layoutFan(data, space);
        expect(layoutFan(data, { ...space, previous })).toEqual(previous);
      }),
      { numRuns: 30 },
    );
  });
});

test("the same fan gives the same picture", () => {
  fc.assert(
    fc.property(fans({ parties: [0, 30] }), anySpace, (data, space) => {
      expect(layoutFan(structuredClone(data), space)).toEqual(layoutFan(data, space));
    }),
    { numRuns: 30 },
  );
});

test("a recipient alone stands at the bearing of its rib", () => {
  for (const task of ["t0", "t1", "t2"]) {
    const data = { ...fanOf(["customer"], 3), links: [linkBetween(task, "p0")] };
    const layout = layoutFan(data, desk);
    const rib = layout.tasks.find((chip) => chip.id === task);
    expect(Math.abs(angleOf(layout, "p0") - (rib?.angle ?? Infinity))).toBeLessThan(0.25);
  }
});

test("every chip stands on its ring", () => {
  const layout = layoutFan(namedFan(45), desk);
  const { pivot, rings } = layout.frame;
  for (const chip of layout.parties) {
    const ring = rings.find(({ id }) => id === chip.ring);
    const distance = Math.hypot(chip.x - pivot.x, chip.y - pivot.y);
    expect(distance).toBeGreaterThan(ring?.inner ?? Infinity);
    expect(distance).toBeLessThan(ring?.outer ?? 0);
  }
});

test("links that lead nowhere and things named twice are left aside", () => {
  const data: FanData = {
    tasks: [taskOf(0), taskOf(0)],
    parties: [partyOf(0, "customer"), partyOf(0, "society")],
    links: [
      linkBetween("t0", "p0"),
      linkBetween("t0", "p0"),
      linkBetween("t9", "p0"),
      linkBetween("t0", "p9"),
    ],
  };
  const layout = layoutFan(data, desk);
  expect(layout.tasks).toHaveLength(1);
  expect(layout.parties.map((chip) => chip.ring)).toEqual(["customer"]);
  expect(layout.curves).toHaveLength(1);
});

const anySpace = fc.constantFrom<FanSpace>(desk, pane, { width: 810, height: 700, lang: "en" });

/** Labels of up to forty characters in any script. */
const label = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc
    .array(fc.constantFrom("夜間の", "営業", "看護師さん", "と", "データ", "チーム", "お客様", "の"), {
      minLength: 1,
      maxLength: 10,
    })
    .map((parts) => parts.join("").slice(0, 40)),
  fc
    .array(fc.constantFrom("night", "customers", "of the", "maintenance", "team", "a"), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join(" ").slice(0, 40)),
  fc.constantFrom(
    "فريق الصيانة في المصنع الخارجي",
    "ทีมซ่อมบำรุงที่โรงงานต่างประเทศ",
    "Команда обслуживания",
    "해외 공장 보전 팀",
    "W".repeat(40),
    "髙﨑濵𠮷①㈱",
  ),
);

function fans(range: {
  parties: readonly [number, number];
  tasks?: readonly [number, number];
}): fc.Arbitrary<FanData> {
  const [fewest, most] = range.parties;
  const [fewestTasks, mostTasks] = range.tasks ?? [0, 9];
  return fc
    .record({
      tasks: fc.array(label, { minLength: fewestTasks, maxLength: mostTasks }),
      parties: fc.array(fc.tuple(label, fc.constantFrom(...ringIds), fc.array(fc.nat(8), { maxLength: 3 })), {
        minLength: fewest,
        maxLength: most,
      }),
    })
    .map(({ tasks, parties }) => ({
      tasks: tasks.map((name, index) => ({ id: `t${index}`, name, said: [] })),
      parties: parties.map(([name, ring], index) => ({ ...partyOf(index, ring), name })),
      links: parties.flatMap(([, , ties], index) =>
        ties.filter((tie) => tie < tasks.length).map((tie) => linkBetween(`t${tie}`, `p${index}`)),
      ),
    }));
}

const names = [
  "製造ラインの作業者",
  "班長",
  "営業部",
  "生産計画",
  "品質保証部",
  "人事・教育担当",
  "部品の協力会社",
  "設備メーカーの技術者",
  "工事会社の職人",
  "自動車部品のお客様",
  "海外工場の保全チーム",
  "車に乗る家族",
  "同じ業界の現場",
  "地域の住民",
  "経理",
  "新人",
];

/** Recipients with the names of a real session, spread over rings and ribs. */
function namedFan(count: number, tasks = 5): FanData {
  const fan = fanOf(
    Array.from({ length: count }, (_, index) => ringIds[index % ringIds.length] ?? "society"),
    tasks,
  );
  return {
    ...fan,
    parties: fan.parties.map((party, index) => ({ ...party, name: names[(index * 7) % names.length] ?? "" })),
    links: fan.parties.map((party, index) => linkBetween(`t${(index * 3) % tasks}`, party.id)),
  };
}

function fanOf(rings: readonly RingId[], tasks = 1): FanData {
  return {
    tasks: Array.from({ length: tasks }, (_, index) => taskOf(index)),
    parties: rings.map((ring, index) => partyOf(index, ring)),
    links: rings.map((_, index) => linkBetween("t0", `p${index}`)),
  };
}

function taskOf(index: number): FanTask {
  return { id: `t${index}`, name: "設備の点検と予防保全", said: [] };
}

function partyOf(index: number, ring: RingId): FanParty {
  return { id: `p${index}`, name: `相手の会社${index}`, ring, aliases: [], said: [] };
}

function linkBetween(task: string, party: string): FanLink {
  return { task, party, effect: null, said: [] };
}

function shown(layout: FanLayout): number {
  return layout.parties.length;
}

function angleOf(layout: FanLayout, id: string): number {
  return layout.parties.find((chip) => chip.id === id)?.angle ?? Number.NaN;
}

function expectUnmoved(before: FanLayout, after: FanLayout): void {
  const chips = new Map<string, FanChip>([...after.tasks, ...after.parties].map((chip) => [chip.id, chip]));
  const known = new Set([
    ...after.rest.flatMap((rest) => rest.items.map((item) => item.id)),
    ...chips.keys(),
  ]);
  for (const chip of [...before.tasks, ...before.parties]) {
    if (!known.has(chip.id)) continue;
    const { x, y } = chips.get(chip.id) ?? {};
    expect({ id: chip.id, x, y }).toEqual({ id: chip.id, x: chip.x, y: chip.y });
  }
}

function expectTidy(layout: FanLayout, data: FanData): void {
  const { frame } = layout;
  const chips = [...layout.tasks, ...layout.parties];
  const boxes: readonly (Box & { readonly what: string })[] = [
    ...chips.map((chip) => ({ ...boxOf(chip), what: `${chip.id} ${chip.lines.join("/")}` })),
    ...layout.parties.map((chip) => ({ ...dotOf(chip), what: `dot of ${chip.id}` })),
    ...layout.rest.map(({ box, ring }) => ({ ...box, what: `rest of ${ring}` })),
    ...frame.rings.map((ring) => ({ ...ring.nameBox, what: ring.name })),
    { ...frame.legendBox, what: "legend" },
    { ...frame.pivot, width: 2 * frame.pivotRadius, height: 2 * frame.pivotRadius, what: "pivot" },
  ];
  const clashes = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(one, other, -0.01) && other.what !== `dot of ${one.what.split(" ")[0]}`)
      .map((other) => `${one.what} × ${other.what}`),
  );
  expect(clashes).toEqual([]);
  const outside = boxes.filter(
    (box) =>
      box.x - box.width / 2 < 0 ||
      box.x + box.width / 2 > frame.width ||
      box.y - box.height / 2 < 0 ||
      box.y + box.height / 2 > frame.height,
  );
  expect(outside.map((box) => box.what)).toEqual([]);
  const told = [...data.tasks, ...data.parties].map((each) => each.id);
  const found = [
    ...chips.map((chip) => chip.id),
    ...layout.rest.flatMap((rest) => rest.items.map((item) => item.id)),
  ];
  expect(found.toSorted()).toEqual(told.toSorted());
}

function boxOf({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}

/** The evidence dot on a chip's corner, whether this one has it or not. */
function dotOf(chip: Box): Box {
  return { x: chip.x + chip.width / 2 - 4, y: chip.y - chip.height / 2 + 2, width: 9, height: 9 };
}
