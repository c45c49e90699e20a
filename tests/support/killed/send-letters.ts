import { startWorker } from "@/lib/jobs/worker";

// A program that tests start and kill: it works on every queue, as a server does.
await startWorker();
console.log("ready");
