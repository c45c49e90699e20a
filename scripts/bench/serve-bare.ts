import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import type { Question } from "./record-questions";

// The least that could serve the same rows: node:http, pg, the same SQL prepared, and JSON.
const questions = JSON.parse(process.argv[2] ?? "{}") as Record<string, Question[]>;
const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 12 });
const named = new Map<string, string>();
const nameOf = (text: string) => named.get(text) ?? (named.set(text, `q${named.size}`), named.get(text) ?? "");

const server = createServer((request, response) => {
  const asked = questions[request.url ?? ""] ?? [];
  const answers = asked.map(({ text, values }) => pool.query({ name: nameOf(text), text, values }));
  Promise.all(answers).then(
    (results) => {
      const body = JSON.stringify(results.map(({ rows }) => rows as unknown[]));
      response
        .writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) })
        .end(body);
    },
    (error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
});
server.listen(0, "127.0.0.1", () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once("disconnect", () => {
  server.closeAllConnections();
  server.close(() => void pool.end());
});
