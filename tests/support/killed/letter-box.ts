import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail server that notes the Message-ID of each letter that it takes. */
export async function aLetterBox(): Promise<{ url: string; taken: string[]; close: () => Promise<void> }> {
  const taken: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, _session, done) => {
      let text = "";
      stream.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
      stream.on("end", () => {
        taken.push(/^Message-ID: <([^@]+)@/im.exec(text)?.[1] ?? "none");
        done();
      });
    },
  });
  // Somebody who is killed hangs up in the middle.
  server.on("error", () => undefined);
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  const { port } = server.server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(closed);
    });
  return { url: `smtp://127.0.0.1:${port}`, taken, close };
}
