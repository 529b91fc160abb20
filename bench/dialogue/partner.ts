/** Something that holds a talk: says what it would before the next question. */
export type Partner = { readonly respond: (text: string) => Promise<string> };

/** Names of the partners that can be measured. */
export const partnerNames = ["kaname", "elizabot", "rivescript", "nlp.js"] as const;
export type PartnerName = (typeof partnerNames)[number];
