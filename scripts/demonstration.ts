import { asSentence } from "./database/sentence";

// A program of its own, run by `npm start`: it fills the migrated, empty database that DATABASE_URL names.
try {
  const { installQueues } = await import("@/lib/jobs/queue");
  const { closeDatabase } = await import("@/lib/db");
  const { loadDemonstration } = await import("@/prisma/demonstration/load");
  const boss = await installQueues();
  await loadDemonstration((line) => {
    console.log(`  ${line}`);
  });
  await boss.stop({ graceful: false, wait: true });
  await closeDatabase();
  process.exit(0);
} catch (error) {
  console.error(asSentence(error));
  process.exit(1);
}
