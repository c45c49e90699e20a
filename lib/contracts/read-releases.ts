import { isUtf8 } from "node:buffer";
import type { Problem } from "@/lib/imports/problem";
import { Refusal } from "@/lib/refusal";
import type { ImportedContract } from "./imported-contract";
import { type JsonObject, listIn, objectIn, textIn } from "./json-parts";
import { mostContracts } from "./limits";
import { mergeReleases } from "./merge-releases";
import { contractsOf } from "./release-contracts";

type Found = { release: JsonObject; path: string; row: number };

/**
 * Reads contracts from OCDS 1.1: a release package as Find a Tender and Contracts Finder publish them, a record package, or
 * one release. A problem's row is the release's number, counted from 1, and its column the path to what is wrong.
 * Refuses (`invalid`) what is not JSON, holds no releases, or too many contracts.
 */
export function readReleases(bytes: Uint8Array) {
  const found = releasesIn(parsed(bytes));
  const problems: Problem[] = [];
  const named = found.filter(({ release, path, row }) => {
    if (textIn(release["ocid"]) !== null) return true;
    problems.push({ row, column: `${path}/ocid`, level: "error", message: "is missing: every release has one" });
    return false;
  });
  const contracts: ImportedContract[] = [];
  for (const procurement of mergeReleases(named)) {
    const read = contractsOf(procurement);
    contracts.push(...read.contracts);
    problems.push(...read.problems);
  }
  if (contracts.length > mostContracts)
    throw new Refusal("invalid", `The file has more than ${mostContracts} contracts: split it`);
  return { contracts, problems, rows: found.length };
}

function parsed(bytes: Uint8Array): unknown {
  if (!isUtf8(bytes)) throw new Refusal("invalid", "This JSON file is not UTF-8 text, as JSON has to be");
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const [, number] = /[:[,]\s*(NaN|-?Infinity)\s*[,}\]]/.exec(text) ?? [];
    if (number !== undefined) throw new Refusal("invalid", `The file has ${number} in it, which is no number in JSON`);
    const why = error instanceof Error ? error.message.slice(0, 120) : "it cannot be read";
    throw new Refusal("invalid", `The file is not whole JSON: ${why}`);
  }
}

function releasesIn(file: unknown): Found[] {
  const whole = objectIn(file);
  const from = (list: unknown, name: string, of: (each: JsonObject) => JsonObject, end = "") =>
    listIn(list).map((each, place) => ({ release: of(each), path: `${name}/${place}${end}`, row: place + 1 }));
  if (Array.isArray(whole["releases"])) return from(whole["releases"], "releases", (each) => each);
  if (Array.isArray(whole["records"]))
    return from(whole["records"], "records", (each) => objectIn(each["compiledRelease"]), "/compiledRelease");
  if (textIn(whole["ocid"]) !== null) return [{ release: whole, path: "release", row: 1 }];
  throw new Refusal("invalid", "The file is no OCDS release package: it has no list of releases");
}
