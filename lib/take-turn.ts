import type { SqlTx } from "@/lib/db";

/** What takes turns: changing one list of a programme, importing one kind of file, using one person's letters to sign in. */
type What = "contracts" | "deals" | "frameworks" | "offers" | "projects" | "import" | "sign-in";

/** Waits for whoever else is at the same, and keeps everybody else waiting until the transaction ends. */
export async function takeTurn(tx: SqlTx, what: What, whose: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${what}), hashtext(${whose}))::text`;
}
