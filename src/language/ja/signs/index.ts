import { affairsSigns } from "./affairs.ts";
import { alikeSigns } from "./alike.ts";
import { burdenSigns } from "./burden.ts";
import { dangerSigns } from "./danger.ts";
import { deadSigns } from "./dead.ts";
import { futureSigns } from "./future.ts";
import { partingSigns } from "./parting.ts";
import { ruleOf } from "./sign.ts";
import type { Rule } from "../rule.ts";

/** Ways of speaking around one's own death, each of which is asked about. */
export const leavingSigns: readonly Rule[] = [
  ...burdenSigns,
  ...futureSigns,
  ...affairsSigns,
  ...dangerSigns,
  ...deadSigns,
  ...alikeSigns,
  ...partingSigns,
].map(ruleOf);
