import type { MigrationInterface, QueryRunner } from 'typeorm'
import { run } from './run.ts'

const statements = [
  `ALTER TABLE "chats" ADD "blocked_at" bigint`,
  `CREATE INDEX "messages_sent" ON "messages" ("city", "channel", "account", "provider_id")
    WHERE direction = 'out' AND provider_id IS NOT NULL`,
  `CREATE INDEX "messages_failed" ON "messages" ("city", "at")
    WHERE direction = 'out' AND state = 'failed'`,
  `CREATE INDEX "messages_sending" ON "messages" ("city", "chat", "n")
    WHERE direction = 'out' AND state IN ('queued', 'sending')`,
]

/** What a provider calls a message that we sent, what could not be sent, and who does not want to hear from us. */
export class Sent1792000006000 implements MigrationInterface {
  readonly name = 'Sent1792000006000'

  up(runner: QueryRunner): Promise<void> {
    return run(runner, statements)
  }

  down(runner: QueryRunner): Promise<void> {
    return run(runner, [
      'DROP INDEX messages_sending',
      'DROP INDEX messages_failed',
      'DROP INDEX messages_sent',
      'ALTER TABLE chats DROP COLUMN blocked_at',
    ])
  }
}
