import { Prisma } from "@/lib/generated/prisma/client";

/** A new UUID of version 7 in SQL, for rows that a set-based statement makes; PostgreSQL has its own from 18 on only. */
export const uuid7 = Prisma.sql`encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) PLACING
  substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid`;
