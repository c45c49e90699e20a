import type { Settings } from "./read-settings";

/** Says where Maypole is and, in a demonstration, how to sign in as each of the cast. */
export async function welcome({ address, demonstration }: Settings): Promise<void> {
  console.log(`\nMaypole is at ${address}\n`);
  if (!demonstration) return;
  const { cast } = await import("@/prisma/demonstration/cast");
  console.log("This is a demonstration: its people are invented, and only this machine can reach it.");
  console.log(`Sign in with one press at ${address}/sign-in as`);
  const width = Math.max(...cast.map(({ name }) => name.length));
  for (const { name, email, organisation } of cast) {
    console.log(`  ${name.padEnd(width)}  ${email}${organisation ? `, ${organisation}` : ""}`);
  }
  console.log(`Letters are kept at ${address}/dev/mail. Press Ctrl-C to stop.\n`);
}
