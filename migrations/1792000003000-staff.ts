import type { MigrationInterface, QueryRunner } from 'typeorm'
import { run } from './run.ts'

const statements = [
  `CREATE TABLE "staff" (
    "id" text NOT NULL,
    "login" text NOT NULL,
    "name" text NOT NULL,
    "password_hash" text NOT NULL,
    "totp_sealed" text,
    "created_at" bigint NOT NULL,
    "disabled_at" bigint,
    PRIMARY KEY ("id")
  )`,
  `CREATE UNIQUE INDEX "staff_login" ON "staff" ("login")`,
  `CREATE TABLE "grants" (
    "city" text NOT NULL,
    "staff_id" text NOT NULL,
    "role" text NOT NULL,
    "office" text NOT NULL,
    PRIMARY KEY ("city", "staff_id", "role", "office"),
    CONSTRAINT "grants_to_staff" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id")
  )`,
  `CREATE INDEX "grants_of_staff" ON "grants" ("staff_id")`,
  `CREATE TABLE "sessions" (
    "token_hash" text NOT NULL,
    "staff_id" text NOT NULL,
    "created_at" bigint NOT NULL,
    "seen_at" bigint NOT NULL,
    "expires_at" bigint NOT NULL,
    PRIMARY KEY ("token_hash"),
    CONSTRAINT "sessions_to_staff" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id")
  )`,
  `CREATE INDEX "sessions_of_staff" ON "sessions" ("staff_id")`,
  `CREATE TABLE "guesses" (
    "staff_id" text NOT NULL,
    "place" text NOT NULL,
    "failures" integer NOT NULL,
    "at" bigint NOT NULL,
    "locked_until" bigint,
    PRIMARY KEY ("staff_id", "place"),
    CONSTRAINT "guesses_to_staff" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id")
  )`,
  `CREATE TABLE "invitations" (
    "token_hash" text NOT NULL,
    "kind" text NOT NULL,
    "created_at" bigint NOT NULL,
    "expires_at" bigint NOT NULL,
    "used_at" bigint,
    PRIMARY KEY ("token_hash")
  )`,
  `CREATE TABLE "staff_chats" (
    "city" text NOT NULL,
    "staff_id" text NOT NULL,
    "chat" text NOT NULL,
    "linked_at" bigint NOT NULL,
    PRIMARY KEY ("city", "staff_id"),
    CONSTRAINT "staff_chats_to_staff" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id"),
    CONSTRAINT "staff_chats_to_chats" FOREIGN KEY ("city", "chat") REFERENCES "chats" ("city", "id")
  )`,
  `CREATE UNIQUE INDEX "staff_chats_of_chat" ON "staff_chats" ("city", "chat")`,
]

export class Staff1792000003000 implements MigrationInterface {
  readonly name = 'Staff1792000003000'

  up(runner: QueryRunner): Promise<void> {
    return run(runner, statements)
  }

  down(runner: QueryRunner): Promise<void> {
    return run(runner, [
      'DROP TABLE staff_chats',
      'DROP TABLE invitations',
      'DROP TABLE guesses',
      'DROP TABLE sessions',
      'DROP TABLE grants',
      'DROP TABLE staff',
    ])
  }
}
