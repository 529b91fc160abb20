import { once } from "node:events";
import { createServer, type Socket } from "node:net";

export type ReceivedMail = {
  readonly to: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly text: string;
};

/** What the mail server does with the next mails. `silent`: it takes the mail and never says so. */
export type Manner = "accept" | "busy" | "silent";

/** A mail server on loopback that keeps what it is given. */
export async function startSmtp() {
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const unknown = new Set<string>();
  let manner: Manner = "accept";
  let turnedAway = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    let to = "";
    let data: string[] | null = null;
    let rest = "";
    const reply = (line: string) => socket.write(`${line}\r\n`);
    reply("220 here");
    socket.on("data", (piece) => {
      rest += piece.toString("utf8");
      for (;;) {
        const end = rest.indexOf("\r\n");
        if (end === -1) return;
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (data !== null) {
          if (line !== ".") data.push(line);
          else {
            if (manner !== "busy") mails.push(readMail(to, data));
            data = null;
            if (manner === "accept") reply("250 taken");
            if (manner === "busy") {
              turnedAway++;
              reply("451 later");
            }
          }
        } else if (/^EHLO/i.test(line)) reply("250 here");
        else if (/^RCPT TO:/i.test(line)) {
          to = /<(.*)>/u.exec(line)?.[1] ?? "";
          reply(unknown.has(to) ? `550 <${to}> is nobody` : "250 ok");
        } else if (/^DATA/i.test(line)) {
          data = [];
          reply("354 go on");
        } else if (/^QUIT/i.test(line)) reply("221 bye");
        else reply("250 ok");
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    /** Addresses that it says do not exist. */
    unknown,
    turnedAway: () => turnedAway,
    behave: (next: Manner) => {
      manner = next;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function readMail(to: string, lines: readonly string[]): ReceivedMail {
  const gap = lines.indexOf("");
  const unfolded = lines
    .slice(0, gap)
    .join("\n")
    .replaceAll(/\n[ \t]+/gu, " ")
    .split("\n");
  const headers = new Map(
    unfolded.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const body = lines.slice(gap + 1).join("\n");
  const isBase64 = headers.get("content-transfer-encoding") === "base64";
  return {
    to,
    headers,
    subject: decodeWords(headers.get("subject") ?? ""),
    text: isBase64 ? Buffer.from(body, "base64").toString("utf8") : body,
  };
}

/** Encoded words of a header (RFC 2047). */
function decodeWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/gu, "?==?")
    .replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/giu, (_all, how: string, word: string) =>
      how.toUpperCase() === "B"
        ? Buffer.from(word, "base64").toString("utf8")
        : Buffer.from(
            word
              .replaceAll("_", " ")
              .replaceAll(/=([0-9A-F]{2})/gu, (_hex, code: string) =>
                String.fromCharCode(Number.parseInt(code, 16)),
              ),
            "latin1",
          ).toString("utf8"),
    );
}
