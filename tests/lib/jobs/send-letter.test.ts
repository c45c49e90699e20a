import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { queues } from "@/lib/jobs/queue";
import { sendLetter } from "@/lib/jobs/send-letter";
import { writeLetter } from "@/lib/letters/letter";
import { type Post } from "@/lib/mail/deliver";
import { atOnce } from "@/tests/support/factories";
import { keeping } from "@/tests/support/sign-in";

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

/** A real SMTP server that writes down what it takes. */
async function mailServer(refusal?: number): Promise<{ received: string[]; through: Post }> {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: (_address, _session, done) => {
      done(
        refusal
          ? Object.assign(new Error("No such mailbox https://example.org/help"), { responseCode: refusal })
          : null,
      );
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        received.push(Buffer.concat(chunks).toString("utf8"));
        done();
      });
    },
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  close = () =>
    new Promise((closed) => {
      server.close(closed);
    });
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    through: {
      ...keeping,
      keeps: false,
      smtpUrl: `smtp://127.0.0.1:${port}`,
      from: "Maypole <hello@maypole.example.org>",
    },
  };
}

const aLetter = () =>
  db.letter.create({
    data: {
      to: "sam@example.org",
      ...writeLetter({ subject: "A pledge: Zoë’s beds", paragraphs: ["Twelve beds, £0."] }, keeping.address),
    },
  });

test("a letter goes out over SMTP as plain text and HTML, and is marked as sent", async () => {
  const { received, through } = await mailServer();
  const { id } = await aLetter();
  await sendLetter({ letterId: id }, through);
  expect(received).toHaveLength(1);
  expect(received[0]).toContain(`Message-ID: <${id}@localhost>`);
  expect(received[0]).toMatch(/^From: Maypole <hello@maypole\.example\.org>\r$/m);
  expect(received[0]).toMatch(/^To: sam@example\.org\r$/m);
  expect(received[0]).toContain("Content-Type: text/plain; charset=utf-8");
  expect(received[0]).toContain("Content-Type: text/html; charset=utf-8");
  expect(await db.letter.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "sent",
    attempts: 1,
    sentAt: expect.any(Date) as Date,
  });
});

test("a letter that somebody asked for says how its mail program stops such letters; no other letter does", async () => {
  const { received, through } = await mailServer();
  const [asked, other] = [await aLetter(), await aLetter()];
  await db.letter.update({ where: { id: asked.id }, data: { stopToken: "somebody.w..signed" } });
  await sendLetter({ letterId: asked.id }, through);
  await sendLetter({ letterId: other.id }, through);
  const stop = "<http://localhost:3000/api/letters/stop?token=somebody.w..signed>";
  expect(received[0]?.replace(/\r\n\s+/g, " ")).toContain(`List-Unsubscribe: ${stop}\r\n`);
  expect(received[0]).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  expect(received[1]).not.toContain("List-Unsubscribe");
});

test("the job run eight times at once, and again, sends one letter", async () => {
  const { received, through } = await mailServer();
  const { id } = await aLetter();
  expect((await atOnce(Array.from({ length: 8 }, () => sendLetter({ letterId: id }, through)))).refusals).toEqual([]);
  await sendLetter({ letterId: id }, through);
  expect(received).toHaveLength(1);
});

test("a letter that the receiving server refuses for good is not tried again, and keeps why, without links", async () => {
  const { through } = await mailServer(550);
  const { id } = await aLetter();
  await sendLetter({ letterId: id }, through);
  const letter = await db.letter.findUniqueOrThrow({ where: { id } });
  expect(letter).toMatchObject({ status: "failed", attempts: 1, sentAt: null });
  expect(letter.failure).toBe("550 No such mailbox");
});

test("a mail server that cannot be reached is tried again, and only a word is kept of it", async () => {
  const { through } = await mailServer();
  const { id } = await aLetter();
  const nowhere = { ...through, smtpUrl: "smtp://somebody:secret@127.0.0.1:1" };
  await expect(sendLetter({ letterId: id }, nowhere)).rejects.toThrow();
  expect(await db.letter.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "queued", failure: "ESOCKET" });
  await sendLetter({ letterId: id }, through);
  expect(await db.letter.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "sent", failure: null });
});

test("a mail server that does not take it now is tried again, and in the end the letter is marked as failed", async () => {
  const { through } = await mailServer(451);
  const { id } = await aLetter();
  await expect(sendLetter({ letterId: id }, through)).rejects.toThrow();
  expect(await db.letter.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "queued",
    attempts: 1,
    sentAt: null,
  });
  await db.letter.update({ where: { id }, data: { attempts: queues["send-letter"].retryLimit } });
  await expect(sendLetter({ letterId: id }, through)).rejects.toThrow();
  expect(await db.letter.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "failed" });
});

test("a demonstration keeps its letters, and an unknown letter is no fault", async () => {
  const { id } = await aLetter();
  await sendLetter({ letterId: id }, keeping);
  await sendLetter({ letterId: "00000000-0000-4000-8000-000000000000" }, keeping);
  expect(await db.letter.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "kept" });
});
