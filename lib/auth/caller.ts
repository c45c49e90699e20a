/** The browser that asks, before we know who is using it. */
export type Caller = {
  /** Its address on the network: what rate limits count by. */
  address: string;
  userAgent: string | null;
};

/**
 * The network address to count by, from `x-forwarded-for`: the last entry, which our own server or the nearest proxy
 * wrote, because earlier ones are whatever the sender liked. Half of an IPv6 address belongs to one household.
 */
export function countedAddress(forwardedFor: string | null): string {
  const last = forwardedFor?.split(",").at(-1)?.trim() ?? "";
  const plain = last.replace(/^::ffff:(?=\d+\.)/, "");
  return plain.includes(":") ? `${plain.split(":").slice(0, 4).join(":")}::/64` : plain || "unknown";
}
