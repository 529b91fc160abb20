import fs, { existsSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * For tests, with `node --import`: in every thread of the process a sync fails, as on a dying disk, for as long as there is a file at
 * `KANAME_TEST_SYNC_FAILS`.
 */
const { KANAME_TEST_SYNC_FAILS: sign = "" } = process.env;
const { fsyncSync } = fs;
fs.fsyncSync = (file) => {
  if (existsSync(sign)) throw Object.assign(new Error("the disk is dying"), { code: "EIO" });
  fsyncSync(file);
};
syncBuiltinESMExports();
