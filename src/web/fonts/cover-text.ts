import { base, packed, parts, told } from "virtual:kaname-faces";
import { rangesOf, unpackFaces } from "./pack-faces.ts";

const family = "Zen Kaku Gothic New";

/** The letters of a text, by the weight they are set in. */
export type Letters = { readonly regular: string; readonly bold: string };

/** Waiting longer than this for letters would be felt; then the device's own stand in (ms). */
const longestWaitMs = 150;
/** What has come until then is shown together, and what comes later once more (ms): each time the lines are set anew. */
const togetherMs = 1_200;

const pointsByPart = unpackFaces(packed, parts.length);
const partByPoint = new Map(pointsByPart.flatMap((points, part) => points.map((point) => [point, part])));
const toldParts = told.map((part) => parts.indexOf(part));
const knownByWeight = { 400: new Set(toldParts), 700: new Set(toldParts) } as const;
type Weight = keyof typeof knownByWeight;

/**
 * Fetches the parts of the font that hold these letters, and shows them all at once. All parts of the font would cost as much
 * as everything else that a page does when it opens. Never fails.
 */
export async function coverText({ regular, bold }: Letters): Promise<void> {
  const faces = [...facesFor(regular, 400), ...facesFor(bold, 700)];
  if (faces.length === 0) return;
  const came: FontFace[] = [];
  const show = () => {
    for (const face of came.splice(0)) document.fonts.add(face);
  };
  const all = Promise.allSettled(
    faces.map(async (face) => {
      came.push(await face.load());
    }),
  );
  const timer = setTimeout(show, togetherMs);
  await all;
  clearTimeout(timer);
  show();
}

/** The faces that these letters need and nobody has asked for. */
function facesFor(text: string, weight: Weight): readonly FontFace[] {
  const known = knownByWeight[weight];
  const faces: FontFace[] = [];
  for (const character of text) {
    const part = partByPoint.get(character.codePointAt(0) ?? 0);
    if (part === undefined || known.has(part)) continue;
    known.add(part);
    const source = `url(${base}${parts[part]}-${weight}-normal.woff2)`;
    const unicodeRange = rangesOf(pointsByPart[part] ?? []);
    faces.push(new FontFace(family, source, { weight: String(weight), unicodeRange }));
  }
  return faces;
}

/** Fetches the letters of a text before it is shown, so that it is not drawn twice. Never fails. */
export async function lettersFor(text: string): Promise<void> {
  const enough = new Promise((resolve) => {
    setTimeout(resolve, longestWaitMs);
  });
  await Promise.race([coverText({ regular: text, bold: text }), enough]);
}
