/** Codes with which a database, or the way to it, says that it cannot serve now; 40 is for what others were doing meanwhile. */
const serverCodes = /^(08|40|53|57|58|XX)/;
const systemCodes = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOSPC", "EIO", "EROFS"]);

/** Codes of a connection that is no more: broken, or ended by a server that stops. */
const brokenCodes = /^(08...|57P0[1-3]|ECONNRESET|EPIPE)$/;
/** The driver's own words for the same, and for no free connection in time. */
const brokenWords = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;
const noConnectionInTime = /^timeout exceeded when trying to connect/;

/** Whether an error is the storage's state and not a mistake in the program. */
export function isStorageError(error: Error): boolean {
  const code = codeOf(error);
  if (code === null) return brokenWords.test(error.message) || noConnectionInTime.test(error.message);
  return systemCodes.has(code) || serverCodes.test(code);
}

/** Whether a statement met a connection that was broken; whether it was done is not known. */
export function isBrokenConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return code === null ? brokenWords.test(error.message) : brokenCodes.test(code);
}

function codeOf(error: Error): string | null {
  return "code" in error && typeof error.code === "string" ? error.code : null;
}
