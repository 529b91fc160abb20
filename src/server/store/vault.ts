import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import type { Person } from "./store.ts";

/** Bytes of every key: AES-256. */
export const keyLength = 32;

/** Layout of a sealed value: one version byte, 12 of nonce, the ciphertext, 16 of tag. */
const sealVersion = 1;
const nonceLength = 12;
const tagLength = 16;

/** A person's data key, made ready once for all that it seals. */
export type DataKey = KeyObject;

/** Nonces are cut from a handful of random bytes: asking for twelve at a time costs more than sealing. Each is used once. */
const noncesAtOnce = 256;
let random = randomBytes(0);

function newNonce(): Buffer {
  if (random.length === 0) random = randomBytes(noncesAtOnce * nonceLength);
  const nonce = random.subarray(0, nonceLength);
  random = random.subarray(nonceLength);
  return nonce;
}

/** Seals text with AES-256-GCM. `context` is authenticated too: moved elsewhere, the value does not open. */
export function seal(key: Buffer | DataKey, context: readonly (string | number)[], plain: Buffer): Buffer {
  const nonce = newNonce();
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(JSON.stringify(context)));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(sealVersion), nonce, body, cipher.getAuthTag()]);
}

/** Opens what `seal` made; null when the key, the context or a byte is not the same. */
export function unseal(
  key: Buffer | DataKey,
  context: readonly (string | number)[],
  sealed: Uint8Array,
): Buffer | null {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== sealVersion || bytes.length < 1 + nonceLength + tagLength) return null;
  const nonce = bytes.subarray(1, 1 + nonceLength);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(JSON.stringify(context)));
  decipher.setAuthTag(bytes.subarray(-tagLength));
  const start = decipher.update(bytes.subarray(1 + nonceLength, -tagLength));
  try {
    return Buffer.concat([start, decipher.final()]);
  } catch {
    return null;
  }
}

/** A new data key for a person, wrapped by the key-encryption key. */
export function newWrappedKey(keyEncryptionKey: Buffer, person: Person): Buffer {
  return wrapKey(keyEncryptionKey, person, randomBytes(keyLength));
}

/** A person's data key, wrapped for their row alone. */
export function wrapKey(keyEncryptionKey: Buffer, person: Person, dataKey: Buffer): Buffer {
  return seal(keyEncryptionKey, ["data-key", person.tenant, person.id], dataKey);
}

/** The person's data key, ready to seal; null under another key-encryption key. */
export function openDataKey(keyEncryptionKey: Buffer, person: Person, wrapped: Uint8Array): DataKey | null {
  const bytes = unwrapKey(keyEncryptionKey, person, wrapped);
  return bytes && createSecretKey(bytes);
}

/** The bytes of the person's data key; null under another key-encryption key. */
export function unwrapKey(keyEncryptionKey: Buffer, person: Person, wrapped: Uint8Array): Buffer | null {
  return unseal(keyEncryptionKey, ["data-key", person.tenant, person.id], wrapped);
}

/** A value that only this key opens, kept so that another key is refused before it does harm. */
export function newKeyCheck(keyEncryptionKey: Buffer): Buffer {
  return seal(keyEncryptionKey, ["key-check"], Buffer.from("kaname"));
}

export function opensKeyCheck(keyEncryptionKey: Buffer, sealed: Uint8Array): boolean {
  return unseal(keyEncryptionKey, ["key-check"], sealed) !== null;
}

/** The name under which a write's key is kept: fixed in length, whatever the caller chose. */
export function hashOfWriteKey(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

/** A fingerprint of a request that tells nothing of its words without the person's key. */
export function macOfRequest(dataKey: DataKey, request: string): string {
  return createHmac("sha256", dataKey).update("request\0").update(request).digest("base64url");
}
