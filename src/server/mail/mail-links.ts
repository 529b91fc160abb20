import type { House } from "../house/house.ts";

/** The addresses that stand in mails. */
export type MailLinks = {
  readonly confirm: (secret: string) => string;
  readonly stop: (secret: string) => string;
  readonly checkIn: string;
  readonly plan: string;
  /** Whether the secret addresses answer on this machine alone. */
  readonly isNear: boolean;
};

/** `ownOrigin`: where the pages open, on the machine itself. */
export function mailLinks({ publicOrigin }: Pick<House, "publicOrigin">, ownOrigin: string): MailLinks {
  const origin = publicOrigin ?? ownOrigin;
  return {
    confirm: (secret) => `${origin}/mail/confirm/${secret}`,
    stop: (secret) => `${origin}/mail/stop/${secret}`,
    checkIn: `${ownOrigin}/check-in`,
    plan: `${ownOrigin}/plan`,
    isNear: publicOrigin === null,
  };
}
