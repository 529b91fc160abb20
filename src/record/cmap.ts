/** Code points that a TrueType or OpenType font maps to a glyph (its `cmap` table, formats 4 and 12). */
export function* codePointsOf(bytes: Uint8Array): Generator<number> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableOffset(font, "cmap");
  const count = cmap === null ? 0 : font.getUint16(cmap + 2);
  for (let index = 0; index < count; index++) {
    const subtable = (cmap ?? 0) + font.getUint32((cmap ?? 0) + 8 + index * 8);
    const format = font.getUint16(subtable);
    if (format === 4) yield* segments(font, subtable);
    if (format === 12) yield* groups(font, subtable);
  }
}

function tableOffset(font: DataView, wanted: string): number | null {
  const tables = font.getUint16(4);
  for (let index = 0; index < tables; index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => font.getUint8(entry + place)));
    if (tag === wanted) return font.getUint32(entry + 8);
  }
  return null;
}

/** Format 4: segments of the basic plane. */
function* segments(font: DataView, subtable: number): Generator<number> {
  const doubled = font.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  for (let at = 0; at < doubled; at += 2) {
    const start = font.getUint16(starts + at);
    const end = font.getUint16(ends + at);
    const delta = font.getUint16(deltas + at);
    const offset = font.getUint16(offsets + at);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : font.getUint16(offsets + at + offset + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) yield code;
    }
  }
}

/** Format 12: groups over all planes. */
function* groups(font: DataView, subtable: number): Generator<number> {
  const count = font.getUint32(subtable + 12);
  for (let index = 0; index < count; index++) {
    const group = subtable + 16 + index * 12;
    const start = font.getUint32(group);
    const end = font.getUint32(group + 4);
    const glyph = font.getUint32(group + 8);
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) yield code;
  }
}
