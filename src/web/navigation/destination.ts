/** The addresses of the app. `$id` stands for the id of a session, a talk or a look. */
type PlainAddress =
  | "/"
  | "/help"
  | "/settings"
  | "/example"
  | "/check-in"
  | "/plan"
  | "/thanks"
  | "/assets"
  | "/overview"
  | "/reminders"
  | "/gallery";
type AddressWithId =
  | "/sessions/$id"
  | "/sessions/$id/record"
  | "/sessions/$id/someone"
  | "/talks/$id"
  | "/looks/$id";
export type Address = PlainAddress | AddressWithId;

/** Where a link leads. */
export type Destination =
  | { readonly to: PlainAddress; readonly params?: never }
  | { readonly to: AddressWithId; readonly params: { readonly id: string } };

/** @example hrefOf({ to: "/sessions/$id/record", params: { id: "s1" } }) // "/sessions/s1/record" */
export function hrefOf({ to, params }: Destination): string {
  return params ? to.replace("$id", () => encodeURIComponent(params.id)) : to;
}

/** The id that a path holds in place of `$id`, "" where the address has none; null where the path is another address. */
export function matchAddress(address: Address, path: string): string | null {
  const parts = address.split("/");
  const given = path.replace(/(?<=.)\/$/u, "").split("/");
  if (parts.length !== given.length) return null;
  let id = "";
  for (const [index, part] of parts.entries()) {
    if (part === "$id") id = given[index] ?? "";
    else if (part !== given[index]) return null;
  }
  return parts.includes("$id") && id === "" ? null : id;
}
