import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";

/** Connections are kept, as a browser keeps them. */
const agent = new Agent({ keepAlive: true });

/** Sends a write under a key of its own and gives the answer's text. Lighter than `fetch`: it shares two cores with what it measures. */
export function post(url: string, body: unknown): Promise<string> {
  const sent = JSON.stringify(body);
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(sent),
    "idempotency-key": randomUUID(),
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: "POST", agent, headers }, (incoming) => {
      const pieces: Buffer[] = [];
      incoming.on("data", (piece: Buffer) => pieces.push(piece));
      incoming.once("error", reject);
      incoming.once("end", () => {
        const text = Buffer.concat(pieces).toString("utf8");
        const { statusCode = 0 } = incoming;
        if (statusCode < 300) resolve(text);
        else reject(new Error(`${statusCode} ${text}`));
      });
    });
    outgoing.once("error", reject);
    outgoing.end(sent);
  });
}
