/** Codes with which a database, or the way to it, says that it cannot serve now. */
const serverCodes = /^(08|53|57|58|XX)/;
const systemCodes = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOSPC", "EIO", "EROFS"]);

/** Whether an error is the storage's state and not a mistake in the program. */
export function isStorageError(error: Error): boolean {
  if (!("code" in error) || typeof error.code !== "string") {
    // The pool's own words for no free connection in time.
    return error.message.startsWith("timeout exceeded when trying to connect");
  }
  return systemCodes.has(error.code) || serverCodes.test(error.code);
}
