import type { MigrationInterface, QueryRunner } from 'typeorm'
import { run } from './run.ts'

const statements = [
  `CREATE TABLE "vault_keys" (
    "key_id" text NOT NULL,
    "proof" text NOT NULL,
    PRIMARY KEY ("key_id")
  )`,
  `CREATE TABLE "due" (
    "city" text NOT NULL,
    "kind" text NOT NULL,
    "subject" text NOT NULL,
    "at" bigint NOT NULL,
    "done_at" bigint,
    PRIMARY KEY ("city", "kind", "subject")
  )`,
  `CREATE INDEX "due_open" ON "due" ("at") WHERE done_at IS NULL`,
  `CREATE TABLE "settings" (
    "city" text NOT NULL,
    "key" text NOT NULL,
    "value" jsonb NOT NULL,
    "mark" text NOT NULL,
    "changed_at" bigint NOT NULL,
    "changed_by" text,
    PRIMARY KEY ("city", "key")
  )`,
  `CREATE TABLE "holidays" (
    "city" text NOT NULL,
    "on_day" date NOT NULL,
    "name" text NOT NULL,
    "source" text NOT NULL,
    "added_by" text NOT NULL,
    PRIMARY KEY ("city", "on_day")
  )`,
  `CREATE TABLE "accounts" (
    "city" text NOT NULL,
    "channel" text NOT NULL,
    "account" text NOT NULL,
    "status" jsonb NOT NULL,
    "watermark" text,
    "lease_owner" text,
    "lease_until" bigint,
    PRIMARY KEY ("city", "channel", "account")
  )`,
]

export class House1792000004000 implements MigrationInterface {
  readonly name = 'House1792000004000'

  up(runner: QueryRunner): Promise<void> {
    return run(runner, statements)
  }

  down(runner: QueryRunner): Promise<void> {
    return run(runner, [
      'DROP TABLE accounts',
      'DROP TABLE holidays',
      'DROP TABLE settings',
      'DROP TABLE due',
      'DROP TABLE vault_keys',
    ])
  }
}
