import type { MigrationInterface, QueryRunner } from 'typeorm'
import { run } from './run.ts'

const statements = [
  `ALTER TABLE "cases" ADD "beside" text`,
  `ALTER TABLE "cases" ADD "keeper" text`,
  `ALTER TABLE "cases" ADD "joined_to" text`,
  `ALTER TABLE "cases" ADD "alike" text`,
  `ALTER TABLE "cases" ADD "due_on" date`,
  `CREATE INDEX "cases_alike" ON "cases" ("city", "alike") WHERE alike IS NOT NULL`,
  `CREATE INDEX "cases_joined" ON "cases" ("city", "joined_to") WHERE joined_to IS NOT NULL`,
  `ALTER TABLE "chats" ADD "kept_for" text`,
  `ALTER TABLE "chats" ADD "unproven_at" bigint`,
  `ALTER TABLE "messages" ADD "kept_for" text`,
  `ALTER TABLE "files" ADD "light" integer`,
  `CREATE TABLE "notices" (
    "city" text NOT NULL,
    "id" text NOT NULL,
    "kind" text NOT NULL,
    "case_id" text NOT NULL,
    "mark" text NOT NULL,
    "role" text,
    "staff" text,
    "office" text NOT NULL,
    "at" bigint NOT NULL,
    "seen_at" bigint,
    "seen_by" text,
    "settled_at" bigint,
    PRIMARY KEY ("city", "id")
  )`,
  `CREATE UNIQUE INDEX "notices_once" ON "notices" ("city", "case_id", "kind", "mark")`,
  `CREATE INDEX "notices_open" ON "notices" ("city", "at") WHERE settled_at IS NULL`,
  `CREATE TABLE "tries" (
    "city" text NOT NULL,
    "subject" text NOT NULL,
    "id" text NOT NULL,
    "at" bigint NOT NULL,
    PRIMARY KEY ("city", "subject", "id")
  )`,
  `CREATE INDEX "tries_old" ON "tries" ("at")`,
  `CREATE TABLE "promises" (
    "city" text NOT NULL,
    "id" text NOT NULL,
    "chat" text NOT NULL,
    "sealed" text NOT NULL,
    "made_at" bigint NOT NULL,
    PRIMARY KEY ("city", "id"),
    CONSTRAINT "promises_to_chats" FOREIGN KEY ("city", "chat") REFERENCES "chats" ("city", "id")
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
]

/**
 * What complaints, deaths, accidents and requests need: who keeps a case and by when, what is read by its keeper
 * alone, what the office is told, how often somebody tried, what was promised, and what a recording says.
 */
export class Services1792000007000 implements MigrationInterface {
  readonly name = 'Services1792000007000'

  up(runner: QueryRunner): Promise<void> {
    return run(runner, statements)
  }

  down(runner: QueryRunner): Promise<void> {
    return run(runner, [
      'DROP TABLE transcripts',
      'DROP TABLE promises',
      'DROP TABLE tries',
      'DROP TABLE notices',
      'ALTER TABLE files DROP COLUMN light',
      'ALTER TABLE messages DROP COLUMN kept_for',
      'ALTER TABLE chats DROP COLUMN unproven_at',
      'ALTER TABLE chats DROP COLUMN kept_for',
      'DROP INDEX cases_joined',
      'DROP INDEX cases_alike',
      ...['due_on', 'alike', 'joined_to', 'keeper', 'beside'].map(
        (column) => `ALTER TABLE cases DROP COLUMN ${column}`,
      ),
    ])
  }
}
