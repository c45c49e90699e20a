import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { listKeptLetters, loadKeptLetter } from "@/lib/mail/kept-letters";
import { askAndRead, keeping } from "@/tests/support/sign-in";

test("a demonstration shows the letters that it kept", async () => {
  await askAndRead("sam@example.org");
  const { rows, total } = await listKeptLetters({}, keeping);
  expect({ total, to: rows[0]?.to }).toEqual({ total: 1, to: "sam@example.org" });
  expect((await loadKeptLetter(rows[0]?.id ?? "", keeping)).text).toMatch(/^\d{6}$/m);
});

test("anywhere else, and with SMTP, those addresses do not exist", async () => {
  await askAndRead("sam@example.org");
  const { id } = await db.letter.findFirstOrThrow();
  const real = { ...keeping, keeps: false, smtpUrl: "smtp://mail.example.org" };
  await expect(listKeptLetters({}, real)).rejects.toMatchObject({ kind: "notFound" });
  await expect(loadKeptLetter(id, real)).rejects.toMatchObject({ kind: "notFound" });
});
