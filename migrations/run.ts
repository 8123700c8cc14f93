import type { QueryRunner } from 'typeorm'

/** Runs the statements one by one: types are chosen so that the same text does on SQLite and PostgreSQL. */
export async function run(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement)
}
