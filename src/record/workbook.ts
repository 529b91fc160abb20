import type { Cell, CellObject, Row } from "write-excel-file/node";

/** A sheet of a workbook: a title, then rows. Every text is written as text: nothing typed becomes a formula. */
export type Sheet = {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Heads and widths of the columns, in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | SheetCell)[])[];
  readonly notes: readonly string[];
  readonly landscape?: boolean;
};

export type SheetCell = { readonly text: string; readonly bold?: boolean; readonly quiet?: boolean };

const ink = "#222826";
const quiet = "#5f6562";
const line = "#d3d6d0";
const headFill = "#eef2ee";
/** The rows above the first of the content: title, subtitle, a gap, the heads of the columns. They stay in view. */
const headRows = 4;

/** The sheets as an Office Open XML workbook, for Excel, Numbers, LibreOffice and others. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const parts = sheets.map((sheet) => ({
    data: [...sheetRows(sheet)],
    sheet: sheet.name.slice(0, longestName),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: headRows,
    showGridLines: false,
    ...(sheet.landscape ? { orientation: "landscape" as const } : {}),
  }));
  return writeXlsxFile(parts, { fontFamily: "Yu Gothic", fontSize: 10.5 }).toBuffer();
}

/** Characters that the format allows in the name of a sheet. */
const longestName = 31;

function sheetRows(sheet: Sheet): readonly Row[] {
  return [
    [text(sheet.title, { fontWeight: "bold", fontSize: 15, height: 26 })],
    [text(sheet.subtitle, { textColor: quiet })],
    [],
    sheet.columns.map(({ head }) =>
      text(head, { ...bordered, backgroundColor: headFill, fontWeight: "bold" }),
    ),
    ...sheet.rows.map((row) =>
      row.map((cell): Cell => {
        const { text: words, bold, quiet: isQuiet } = typeof cell === "string" ? { text: cell } : cell;
        return text(words, {
          ...bordered,
          ...(bold ? { fontWeight: "bold" as const } : {}),
          ...(isQuiet ? { textColor: quiet } : {}),
        });
      }),
    ),
    [],
    ...sheet.notes.map((note) => [text(note, { textColor: quiet, fontSize: 9 })]),
  ];
}

const bordered = {
  borderStyle: "thin",
  borderColor: line,
  alignVertical: "top",
  wrap: true,
} as const;

function text(value: string, style: Partial<CellObject>): CellObject {
  return { textColor: ink, ...style, type: String, value: cellText(value) };
}

/** XML has no place for controls and halves of pairs; a cell holds so many characters. */
function cellText(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, " ")
    .slice(0, longestCell);
}

const longestCell = 32_767;
