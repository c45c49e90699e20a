import { z } from "zod";
import { measureFields, type MeasureText } from "./measure-fields";

/** A row of a file of frameworks as it was understood. */
export type ImportedMeasure = MeasureText & {
  /** As a spreadsheet counts it. */
  row: number;
  framework: string;
  version: string;
  code: string;
  title: string;
  unit: string;
  source: string;
  licence: string;
};

const texts = Object.fromEntries(measureFields.map((field) => [field, z.string().nullable()])) as Record<
  (typeof measureFields)[number],
  z.ZodNullable<z.ZodString>
>;
const said = { title: z.string(), unit: z.string(), source: z.string(), licence: z.string() };

/** Measures as they are kept between upload and press. */
export const keptMeasures = z.array(
  z.object({ ...texts, ...said, row: z.int(), framework: z.string(), version: z.string(), code: z.string() }),
);

/** One framework in one version, as people name it. */
export const nameOf = ({ framework, version }: Pick<ImportedMeasure, "framework" | "version">): string =>
  `${framework} ${version}`;
