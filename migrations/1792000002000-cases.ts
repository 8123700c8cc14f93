import type { MigrationInterface, QueryRunner } from 'typeorm'
import { run } from './run.ts'

const statements = [
  `CREATE TABLE "people" (
    "city" text NOT NULL,
    "id" text NOT NULL,
    "nik_index" text,
    "sealed" text NOT NULL,
    "created_at" bigint NOT NULL,
    PRIMARY KEY ("city", "id")
  )`,
  `CREATE UNIQUE INDEX "people_nik" ON "people" ("city", "nik_index") WHERE nik_index IS NOT NULL`,
  `CREATE TABLE "cases" (
    "city" text NOT NULL,
    "id" text NOT NULL,
    "kind" text NOT NULL,
    "code" text NOT NULL,
    "state" text NOT NULL,
    "version" integer NOT NULL,
    "office" text NOT NULL,
    "person" text,
    "chat" text,
    "secret" boolean NOT NULL,
    "opened_at" bigint NOT NULL,
    "opened_on" date NOT NULL,
    "regulation" text NOT NULL,
    "verdict" text NOT NULL,
    "sealed" text NOT NULL,
    "changed_at" bigint NOT NULL,
    "beside" text,
    "keeper" text,
    "joined_to" text,
    "alike" text,
    "due_on" date,
    PRIMARY KEY ("city", "id"),
    CONSTRAINT "cases_to_people" FOREIGN KEY ("city", "person") REFERENCES "people" ("city", "id"),
    CONSTRAINT "cases_to_chats" FOREIGN KEY ("city", "chat") REFERENCES "chats" ("city", "id")
  )`,
  `CREATE UNIQUE INDEX "cases_code" ON "cases" ("city", "code")`,
  `CREATE INDEX "cases_listed" ON "cases" ("city", "kind", "state", "opened_at")`,
  `CREATE INDEX "cases_of_chat" ON "cases" ("city", "chat")`,
  `CREATE INDEX "cases_of_person" ON "cases" ("city", "person")`,
  `CREATE INDEX "cases_alike" ON "cases" ("city", "alike") WHERE alike IS NOT NULL`,
  `CREATE INDEX "cases_joined" ON "cases" ("city", "joined_to") WHERE joined_to IS NOT NULL`,
  `CREATE TABLE "case_events" (
    "city" text NOT NULL,
    "case_id" text NOT NULL,
    "n" integer NOT NULL,
    "at" bigint NOT NULL,
    "actor_kind" text NOT NULL,
    "actor_id" text,
    "action" text NOT NULL,
    "from_state" text,
    "to_state" text NOT NULL,
    "sealed" text,
    PRIMARY KEY ("city", "case_id", "n"),
    CONSTRAINT "case_events_to_cases" FOREIGN KEY ("city", "case_id") REFERENCES "cases" ("city", "id")
  )`,
  `CREATE INDEX "case_events_by" ON "case_events" ("city", "actor_id") WHERE actor_id IS NOT NULL`,
  `CREATE TABLE "case_files" (
    "city" text NOT NULL,
    "case_id" text NOT NULL,
    "file_id" text NOT NULL,
    "label" text NOT NULL,
    PRIMARY KEY ("city", "case_id", "file_id"),
    CONSTRAINT "case_files_to_cases" FOREIGN KEY ("city", "case_id") REFERENCES "cases" ("city", "id"),
    CONSTRAINT "case_files_to_files" FOREIGN KEY ("city", "file_id") REFERENCES "files" ("city", "id")
  )`,
  `CREATE INDEX "case_files_of_file" ON "case_files" ("city", "file_id")`,
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
]

/** What people asked for, how it went on, what the office is told of it, and how often somebody tried a number. */
export class Cases1792000002000 implements MigrationInterface {
  readonly name = 'Cases1792000002000'

  up(runner: QueryRunner): Promise<void> {
    return run(runner, statements)
  }

  down(runner: QueryRunner): Promise<void> {
    return run(runner, [
      'DROP TABLE tries',
      'DROP TABLE notices',
      'DROP TABLE case_files',
      'DROP TABLE case_events',
      'DROP TABLE cases',
      'DROP TABLE people',
    ])
  }
}
