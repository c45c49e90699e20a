import { type SqlTx, sqlTransaction } from "@/lib/db";

/** Runs an import in one transaction, and takes all of it back unless it is to be applied: after a rehearsal, or when it was refused. */
export async function inOneGo<Result extends { outcome: "applied" | "rehearsed" | "refused" }>(
  work: (tx: SqlTx) => Promise<Result>,
): Promise<Result> {
  const undone = new Error("undone");
  let result: Result | undefined;
  try {
    return await sqlTransaction(async (tx) => {
      result = await work(tx);
      if (result.outcome !== "applied") throw undone;
      return result;
    });
  } catch (error) {
    if (error === undone && result) return result;
    throw error;
  }
}
