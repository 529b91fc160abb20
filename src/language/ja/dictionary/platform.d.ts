// The pure layers are compiled without a platform's types. Reading the dictionary that a package brings along needs these of Node.
declare module "node:fs/promises" {
  export function readFile(path: URL): Promise<Uint8Array>;
}
declare module "node:zlib" {
  export function gunzip(
    packed: Uint8Array,
    options: { readonly chunkSize: number },
    done: (error: Error | null, unpacked: Uint8Array) => void,
  ): void;
}
interface URL {
  readonly href: string;
}
declare const URL: new (path: string, base: string) => URL;
interface ImportMeta {
  resolve(specifier: string): string;
}
