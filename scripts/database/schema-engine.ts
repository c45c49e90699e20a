import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Pool } from "pg";

let started: Promise<void> | undefined;
let panic = "";

/** The engine tells a global of this name why it gave up, before it stops with a mere "unreachable". */
Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => (panic = message) } });

/** Node cannot import a `.wasm` file by itself, so the engine's module is put together here, once. */
async function startModule(): Promise<void> {
  const main = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const module = new WebAssembly.Module(await readFile(join(dirname(main), "schema_engine_bg.wasm")));
  const imports = { "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports };
  const { exports } = new WebAssembly.Instance(module, imports);
  bindings.__wbg_set_wasm(exports);
  (exports["__wbindgen_start"] as () => void)();
}

const oneByte = /constr\.contype AS constraint_type|con\.(confdeltype|confupdtype)(?=,)/g;

/**
 * The engine asks for constraints' kinds as PostgreSQL's one-byte "char", which the adapter cannot read: they are asked for
 * as text and handed on as characters. And the adapter cuts scripts at each semicolon, also inside a function's body, so a
 * script goes to the server whole.
 */
function mended(adapter: Awaited<ReturnType<PrismaPg["connect"]>>): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  const ask = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const renamed: string[] = [];
    const sql = query.sql.replaceAll(oneByte, (_, column: string | undefined) => {
      renamed.push(column ?? "constraint_type");
      return column ? `con.${column}::text AS ${column}` : "constr.contype::text AS constraint_type";
    });
    const answer = await ask({ ...query, sql });
    for (const name of renamed) answer.columnTypes[answer.columnNames.indexOf(name)] = ColumnTypeEnum.Character;
    return answer;
  };
  return adapter;
}

/** Prisma's own schema engine over one pool; `datamodel` is needed only to compare with a schema. */
export async function openSchemaEngine(pool: Pool, datamodel?: [path: string, content: string]) {
  await (started ??= startModule());
  const factory = new PrismaPg(pool);
  const connect = async () => mended(await factory.connect());
  // What the engine tries out, it tries out in the pool's database: the adapter's own way opens connections that nobody closes.
  const adapter = bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: connect,
  });
  const engine = await bindings.SchemaEngine.new({ datamodels: datamodel && [datamodel] }, () => undefined, adapter);
  /** The engine's errors name those of the database by number only; this says what each said, on one line. */
  const explain = (error: unknown): string => {
    const said = panic || (error instanceof Error ? error.message : String(error));
    const number = /External error id#(\d+)/.exec(said)?.[1];
    const cause = number === undefined ? undefined : adapter.errorRegistry.consumeError(Number(number))?.error;
    return (cause instanceof Error ? cause.message : said).replaceAll(/\s*\n\s*/g, " ").trim();
  };
  return { engine, explain };
}
