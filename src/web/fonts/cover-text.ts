import { base, packed, parts, told } from "virtual:kaname-faces";
import { rangesOf, unpackFaces } from "./pack-faces.ts";

const family = "Zen Kaku Gothic New";

/** The letters of a text, by the weight they are set in. */
type Letters = { readonly regular: string; readonly bold: string };

/** Waiting longer than this for letters would be felt; then the device's own stand in (ms). */
const longestWaitMs = 150;
/** What has come until then is shown together, and what comes later once more (ms): each time the lines are set anew. */
const togetherMs = 1_200;
/** Making a face and asking for it takes half a thousandth of a second, and four times that on a phone. */
const atOnce = 6;

const faces = unpackFaces(packed);
const toldParts = told.map((part) => parts.indexOf(part));
const knownByWeight = { 400: new Set(toldParts), 700: new Set(toldParts) } as const;
type Weight = keyof typeof knownByWeight;
type WantedPart = { readonly part: number; readonly weight: Weight };

/**
 * Fetches the parts of the font that hold these letters, and shows them all at once. All parts of the font would cost as much
 * as everything else that a page does when it opens. Never fails.
 */
export async function coverText({ regular, bold }: Letters): Promise<void> {
  const wanted = [...partsFor(regular, 400), ...partsFor(bold, 700)];
  if (wanted.length === 0) return;
  const came: FontFace[] = [];
  const show = () => {
    for (const face of came.splice(0)) document.fonts.add(face);
  };
  const timer = setTimeout(show, togetherMs);
  const coming: Promise<unknown>[] = [];
  for (const [index, { part, weight }] of wanted.entries()) {
    if (index % atOnce === atOnce - 1) await roomInBetween();
    const loading = createFace(part, weight).load();
    coming.push(
      loading.then(
        (face) => came.push(face),
        // It is asked for no more: the device has letters of its own.
        () => {},
      ),
    );
  }
  await Promise.all(coming);
  clearTimeout(timer);
  show();
}

/** The parts that these letters need and nobody has asked for. */
function partsFor(text: string, weight: Weight): readonly WantedPart[] {
  const known = knownByWeight[weight];
  const wanted: WantedPart[] = [];
  for (const character of text) {
    const part = faces.faceOf(character.codePointAt(0) ?? 0);
    if (part === undefined || known.has(part)) continue;
    known.add(part);
    wanted.push({ part, weight });
  }
  return wanted;
}

function createFace(part: number, weight: Weight): FontFace {
  const source = `url(${base}${parts[part]}-${weight}-normal.woff2)`;
  const unicodeRange = rangesOf(faces.pointsOf(part));
  return new FontFace(family, source, { weight: String(weight), unicodeRange });
}

/** For a touch or a key. */
async function roomInBetween(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Fetches the letters of a text before it is shown, so that it is not drawn twice. Never fails. */
export async function lettersFor(letters: Letters): Promise<void> {
  const enough = new Promise((resolve) => {
    setTimeout(resolve, longestWaitMs);
  });
  await Promise.race([coverText(letters), enough]);
}
