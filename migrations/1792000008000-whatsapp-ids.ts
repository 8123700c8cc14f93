import type { MigrationInterface, QueryRunner } from 'typeorm'
import { run } from './run.ts'

const statements = [
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

/** WhatsApp names one person by a phone and by a hidden id; both lead to one chat. */
export class WhatsappIds1792000008000 implements MigrationInterface {
  readonly name = 'WhatsappIds1792000008000'

  up(runner: QueryRunner): Promise<void> {
    return run(runner, statements)
  }

  down(runner: QueryRunner): Promise<void> {
    return run(runner, ['DROP TABLE whatsapp_ids'])
  }
}
