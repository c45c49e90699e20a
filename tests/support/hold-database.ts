import { openEmbedded } from "@/scripts/database/embedded-server";

// A program that tests start and kill: it holds a data directory's embedded database until it is told to stop.
const database = await openEmbedded(process.argv[2] ?? "", "-c fsync=off");
process.once("SIGTERM", () => {
  void database.close().then(() => process.exit(0));
});
console.log(database.url);
setInterval(() => undefined, 60_000);
