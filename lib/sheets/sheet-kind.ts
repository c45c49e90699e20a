import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Deed } from "@/lib/auth/policy";
import type { Reader, Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Problem } from "@/lib/imports/problem";
import type { Preview } from "./preview";

/** What is done with a sheet of each kind. */
type SheetDeed = Extract<
  Deed,
  "contract.import" | "framework.import" | "deal.import" | "offer.import" | "project.import" | "delivery.import"
>;

/** What a file says: its rows as they were understood, what is wrong with them, and how many there were. */
export type Understood<Row> = { rows: Row[]; problems: Problem[]; count: number };

/** The programme that a sheet is for, and who sends it. */
export type Sent = { actor: Actor; programmeId: string };

type Parts<Row extends object, Comparison> = {
  deed: SheetDeed;
  /** What its rows are, as the command counts them. */
  noun: string;
  /** Who sees it once it is kept, of those who may do the deed: all in the programme, or the sender's organisation. */
  keptFor: "programme" | "organisation";
  limits: { megabytes: number; rows: number };
  /** Whether what has errors can be left out, and the rest applied. */
  skipsBadRows: boolean;
  /** What somebody reads whose sheet was compared with what is no longer so. */
  movedOn: string;
  read: (bytes: Uint8Array) => Promise<Understood<Row>>;
  /** The rows as they are kept between upload and press. */
  kept: z.ZodType<Row[]>;
  /** Until the transaction ends, nobody else changes what the sheet is compared with in a way that would fool it. */
  hold: (tx: Tx, sent: Sent, rows: readonly Row[]) => Promise<void>;
  compare: (from: Reader, sent: Sent, rows: readonly Row[]) => Promise<Comparison>;
  preview: (comparison: Comparison) => Preview;
  apply: (tx: Tx, sent: Sent, comparison: Comparison) => Promise<void>;
};

/** A kind of sheet as the deeds of this room see it, whatever its rows are. */
export type SheetKind = Pick<
  Parts<object, unknown>,
  "deed" | "noun" | "keptFor" | "limits" | "skipsBadRows" | "movedOn"
> & {
  /** What is kept of a file. Refuses `invalid` what cannot be read at all. */
  read: (bytes: Uint8Array) => Promise<{ rows: Prisma.InputJsonArray; problems: Problem[]; count: number }>;
  hold: (tx: Tx, sent: Sent, rows: unknown) => Promise<void>;
  /** Compares what was kept with what is here now. */
  compare: (from: Reader, sent: Sent, rows: unknown) => Promise<Compared>;
};

/** What a sheet would do to what is here now, sealed, and doing it. */
type Compared = Preview & {
  /** Stands for all of it: the same twice is the same change. */
  seal: string;
  apply: (tx: Tx) => Promise<void>;
};

/** Makes a kind of sheet of its parts, so that only those know what its rows are. */
export function sheetKind<Row extends object, Comparison>(parts: Parts<Row, Comparison>): SheetKind {
  const { read, kept, hold, compare, preview, apply, ...same } = parts;
  return {
    ...same,
    read: async (bytes) => {
      const { rows, ...rest } = await read(bytes);
      return { ...rest, rows: rows as unknown as Prisma.InputJsonArray };
    },
    hold: (tx, sent, rows) => hold(tx, sent, kept.parse(rows)),
    compare: async (from, sent, rows) => {
      const comparison = await compare(from, sent, kept.parse(rows));
      const shown = preview(comparison);
      return { ...shown, seal: sealOf(shown), apply: (tx) => apply(tx, sent, comparison) };
    },
  };
}

const sealOf = ({ added, changed, notes, problems }: Preview): string =>
  createHash("sha256")
    .update(JSON.stringify([added, changed, notes, problems]))
    .digest("hex");
