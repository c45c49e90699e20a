import { env } from "@/lib/env";
import { diskStore } from "./disk-store";
import type { FileStore } from "./file-store";

let opened: Promise<FileStore> | null = null;

/** The store of this installation: a bucket where one is named, else the data directory. */
export function fileStore(): Promise<FileStore> {
  return (opened ??= open());
}

async function open(): Promise<FileStore> {
  const { S3_BUCKET: bucket, MAYPOLE_DATA_DIR: data } = env;
  if (!bucket) return diskStore(data);
  const { S3_REGION: region, S3_ENDPOINT: endpoint, S3_ACCESS_KEY_ID: keyId, S3_SECRET_ACCESS_KEY: secret } = env;
  // The client is large, and most installations never need it.
  const { s3Store } = await import("./s3-store");
  return s3Store({ bucket, region, endpoint, keys: keyId && secret ? { keyId, secret } : undefined });
}
