/** Two characters a code point, for all code points of a font in order: how far it is from the one before, and whose it is. */
export type PackedFaces = { readonly gaps: string; readonly owners: string };

/** The character after the quotation mark: owners and gaps are counted from it, so that most are one byte. */
const zero = 0x23;
/** Gaps that one character tells; a longer one is told in steps that belong to nobody. */
const longestGap = 90;
const nobody = 0;

/** `unicode-range` lists, one a face, packed for the way to the browser. Of two faces with a character the later has it. */
export function packFaces(ranges: readonly string[]): PackedFaces {
  const owner = new Map<number, number>();
  for (const [face, list] of ranges.entries()) for (const point of pointsOf(list)) owner.set(point, face + 1);
  let gaps = "";
  let owners = "";
  let last = 0;
  for (const point of [...owner.keys()].sort((a, b) => a - b)) {
    for (; point - last > longestGap; last += longestGap) {
      gaps += String.fromCodePoint(zero + longestGap);
      owners += String.fromCodePoint(zero + nobody);
    }
    gaps += String.fromCodePoint(zero + point - last);
    owners += String.fromCodePoint(zero + (owner.get(point) ?? nobody));
    last = point;
  }
  return { gaps, owners };
}

/** Which face, by its index, has a code point, and which code points a face has. */
export type Faces = {
  readonly faceOf: (point: number) => number | undefined;
  readonly pointsOf: (face: number) => readonly number[];
};

/** Two rows of plain numbers: a map of the seven thousand code points would take a slow phone a thirtieth of a second. */
export function unpackFaces({ gaps, owners }: PackedFaces): Faces {
  const points = new Uint32Array(gaps.length);
  const faces = new Int16Array(gaps.length);
  let last = 0;
  for (let at = 0; at < gaps.length; at++) {
    last += gaps.charCodeAt(at) - zero;
    points[at] = last;
    faces[at] = owners.charCodeAt(at) - zero - 1;
  }
  return {
    faceOf: (point) => {
      let from = 0;
      for (let to = points.length; from < to;) {
        const middle = (from + to) >> 1;
        if ((points[middle] ?? 0) < point) from = middle + 1;
        else to = middle;
      }
      const face = points[from] === point ? faces[from] : nobody - 1;
      return face === nobody - 1 ? undefined : face;
    },
    pointsOf: (face) => {
      const own: number[] = [];
      for (let at = 0; at < faces.length; at++) if (faces[at] === face) own.push(points[at] ?? 0);
      return own;
    },
  };
}

/** Code points as a `unicode-range` list. */
export function rangesOf(points: readonly number[]): string {
  return points.map((point) => `U+${point.toString(16)}`).join();
}

/** Every code point of a `unicode-range` list. */
function* pointsOf(list: string): Generator<number> {
  for (const range of list.split(",")) {
    const [first = "", last = first] = range.trim().replace(/^U\+/iu, "").split("-");
    const from = Number.parseInt(first.replaceAll("?", "0"), 16);
    const to = Number.parseInt(last.replaceAll("?", "F"), 16);
    for (let point = from; point <= to; point++) yield point;
  }
}
