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
    "invite" jsonb,
    "phone_index" text,
    "phone_sealed" text,
    "called_at" bigint,
    "called_by" text,
    "called_for" jsonb,
    "muted_until" bigint,
    "consented_at" bigint,
    "opted_out_at" bigint,
    "last_in_at" bigint NOT NULL,
    "held" boolean NOT NULL,
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
    PRIMARY KEY ("city", "chat", "n"),
    CONSTRAINT "messages_to_chats" FOREIGN KEY ("city", "chat") REFERENCES "chats" ("city", "id")
  )`,
  `CREATE UNIQUE INDEX "messages_received_once" ON "messages" ("city", "channel", "account", "provider_id")
    WHERE direction = 'in'`,
  `CREATE INDEX "messages_to_send" ON "messages" ("city", "channel", "account", "next_at")
    WHERE direction = 'out' AND state = 'queued'`,
  `CREATE INDEX "messages_waiting" ON "messages" ("city", "chat", "n")
    WHERE direction = 'in' AND state IN ('media', 'held')`,
  `CREATE TABLE "files" (
    "city" text NOT NULL,
    "id" text NOT NULL,
    "kind" text NOT NULL,
    "mime" text NOT NULL,
    "bytes" integer NOT NULL,
    "seconds" integer,
    "width" integer,
    "height" integer,
    "created_at" bigint NOT NULL,
    PRIMARY KEY ("city", "id")
  )`,
]

export class Talk1792000001000 implements MigrationInterface {
  readonly name = 'Talk1792000001000'

  up(runner: QueryRunner): Promise<void> {
    return run(runner, statements)
  }

  down(runner: QueryRunner): Promise<void> {
    return run(runner, ['DROP TABLE messages', 'DROP TABLE chats', 'DROP TABLE files'])
  }
}
