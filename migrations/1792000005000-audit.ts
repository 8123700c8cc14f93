import type { MigrationInterface, QueryRunner } from 'typeorm'
import { run } from './run.ts'

const tables = [
  `CREATE TABLE "audit" (
    "city" text NOT NULL,
    "id" text NOT NULL,
    "at" bigint NOT NULL,
    "actor_kind" text NOT NULL,
    "actor_id" text,
    "action" text NOT NULL,
    "subject_kind" text NOT NULL,
    "subject_id" text NOT NULL,
    "detail" jsonb NOT NULL,
    PRIMARY KEY ("city", "id")
  )`,
  `CREATE TABLE "audit_seals" (
    "city" text NOT NULL,
    "n" integer NOT NULL,
    "upto_id" text NOT NULL,
    "count" integer NOT NULL,
    "hash" text NOT NULL,
    "at" bigint NOT NULL,
    PRIMARY KEY ("city", "n")
  )`,
]

const appendOnly = {
  sqlite: ['audit', 'audit_seals'].flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (change) => `CREATE TRIGGER "${table}_no_${change.toLowerCase()}" BEFORE ${change} ON "${table}"
        BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
    ),
  ),
  postgres: [
    `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
    ...['audit', 'audit_seals'].map(
      (table) => `CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ),
  ],
}

export class Audit1792000005000 implements MigrationInterface {
  readonly name = 'Audit1792000005000'

  up(runner: QueryRunner): Promise<void> {
    const onPostgres = runner.dataSource.options.type === 'postgres'
    return run(runner, [...tables, ...(onPostgres ? appendOnly.postgres : appendOnly.sqlite)])
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['DROP TABLE audit_seals', 'DROP TABLE audit'])
    if (runner.dataSource.options.type === 'postgres') await run(runner, ['DROP FUNCTION refuse_change'])
  }
}
