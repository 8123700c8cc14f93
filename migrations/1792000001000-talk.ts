import type { MigrationInterface, QueryRunner } from 'typeorm'
import { run } from './run.ts'

const statements = [
  `CREATE TABLE "chats" (
    "city" text NOT NULL,
    "id" text NOT NULL,
    "channel" text NOT NULL,
    "account" text NOT NULL,
    "address_index" text NOT NULL,
    "address_sealed" text NOT NULL,
    "n" integer NOT NULL,
    "talk" text,
    "invites" jsonb,
    "phone_index" text,
    "phone_sealed" text,
    "network" text,
    "called_at" bigint,
    "called_by" text,
    "called_for" jsonb,
    "muted_until" bigint,
    "consented_at" bigint,
    "opted_out_at" bigint,
    "last_in_at" bigint NOT NULL,
    "held" boolean NOT NULL,
    "blocked_at" bigint,
    "kept_for" text,
    "unproven_at" bigint,
    PRIMARY KEY ("city", "id")
  )`,
  `CREATE UNIQUE INDEX "chats_address" ON "chats" ("city", "channel", "account", "address_index")`,
  `CREATE INDEX "chats_called" ON "chats" ("city", "called_at") WHERE called_at IS NOT NULL`,
  `CREATE TABLE "messages" (
    "city" text NOT NULL,
    "chat" text NOT NULL,
    "n" integer NOT NULL,
    "direction" text NOT NULL,
    "channel" text NOT NULL,
    "account" text NOT NULL,
    "provider_id" text,
    "state" text NOT NULL,
    "body" text NOT NULL,
    "at" bigint NOT NULL,
    "next_at" bigint,
    "attempts" integer NOT NULL,
    "error" text,
    "trace" text,
    "kept_for" text,
    PRIMARY KEY ("city", "chat", "n"),
    CONSTRAINT "messages_to_chats" FOREIGN KEY ("city", "chat") REFERENCES "chats" ("city", "id")
  )`,
  `CREATE UNIQUE INDEX "messages_received_once" ON "messages" ("city", "channel", "account", "provider_id")
    WHERE direction = 'in'`,
  `CREATE INDEX "messages_to_send" ON "messages" ("city", "channel", "account", "next_at")
    WHERE direction = 'out' AND state = 'queued'`,
  `CREATE INDEX "messages_waiting" ON "messages" ("city", "chat", "n")
    WHERE direction = 'in' AND state IN ('media', 'held')`,
  `CREATE INDEX "messages_sent" ON "messages" ("city", "channel", "account", "provider_id")
    WHERE direction = 'out' AND provider_id IS NOT NULL`,
  `CREATE INDEX "messages_failed" ON "messages" ("city", "at")
    WHERE direction = 'out' AND state = 'failed'`,
  `CREATE TABLE "files" (
    "city" text NOT NULL,
    "id" text NOT NULL,
    "kind" text NOT NULL,
    "mime" text NOT NULL,
    "bytes" integer NOT NULL,
    "seconds" integer,
    "width" integer,
    "height" integer,
    "light" integer,
    "created_at" bigint NOT NULL,
    PRIMARY KEY ("city", "id")
  )`,
  `CREATE TABLE "transcripts" (
    "city" text NOT NULL,
    "file_id" text NOT NULL,
    "state" text NOT NULL,
    "attempts" integer NOT NULL,
    "why" text,
    "sealed" text,
    "at" bigint NOT NULL,
    PRIMARY KEY ("city", "file_id"),
    CONSTRAINT "transcripts_to_files" FOREIGN KEY ("city", "file_id") REFERENCES "files" ("city", "id")
  )`,
  `CREATE TABLE "promises" (
    "city" text NOT NULL,
    "id" text NOT NULL,
    "chat" text NOT NULL,
    "sealed" text NOT NULL,
    "made_at" bigint NOT NULL,
    PRIMARY KEY ("city", "id"),
    CONSTRAINT "promises_to_chats" FOREIGN KEY ("city", "chat") REFERENCES "chats" ("city", "id")
  )`,
  `CREATE TABLE "whatsapp_ids" (
    "city" text NOT NULL,
    "account" text NOT NULL,
    "id_index" text NOT NULL,
    "address_index" text NOT NULL,
    "sealed" text NOT NULL,
    "seen_at" bigint NOT NULL,
    PRIMARY KEY ("city", "account", "id_index")
  )`,
  `CREATE INDEX "whatsapp_ids_address" ON "whatsapp_ids" ("city", "account", "address_index")`,
]

/** Who writes to us and what was said, with what is sent along: photos, recordings and what they say. */
export class Talk1792000001000 implements MigrationInterface {
  readonly name = 'Talk1792000001000'

  up(runner: QueryRunner): Promise<void> {
    return run(runner, statements)
  }

  down(runner: QueryRunner): Promise<void> {
    return run(runner, [
      'DROP TABLE whatsapp_ids',
      'DROP TABLE promises',
      'DROP TABLE transcripts',
      'DROP TABLE files',
      'DROP TABLE messages',
      'DROP TABLE chats',
    ])
  }
}
