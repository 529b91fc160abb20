declare module "virtual:kaname-faces" {
  /** Where the files are, and their names without weight. */
  export const base: string;
  export const parts: readonly string[];
  /** The parts that the page's own style tells of. */
  export const told: readonly string[];
  export const packed: { readonly gaps: string; readonly owners: string };
}
