import { ringIds, type RingId } from "../../fan/index.ts";
import { m } from "../messages/generated/messages.js";

/** The rings of the fan from the inside out. */
export const rings = ringIds;

const names: Readonly<Record<RingId, () => string>> = {
  colleague: m.ring_colleague,
  department: m.ring_department,
  partner: m.ring_partner,
  customer: m.ring_customer,
  society: m.ring_society,
};

export function ringName(ring: RingId): string {
  return names[ring]();
}
