import type { Client } from 'whatsapp-web.js'
import type { Account } from '../../../core/store/outbox.ts'
import { addressOfPerson, lastIdOf, phoneIn, type WhatsAppNames } from '../../../core/store/whatsappIds.ts'
import type { ChannelRoom } from '../account.ts'
import { within } from './patience.ts'

/** A person as the rest of the house knows them. */
export interface Person {
  readonly address: string
  /** Vouched for by WhatsApp. */
  readonly phone?: string
}

const mostRemembered = 5_000

/** WhatsApp names a person by phone one day and by a hidden id the next; here they are one. */
export class Persons {
  readonly #room: Pick<ChannelRoom, 'store' | 'log'>
  readonly #number: Account
  readonly #callMs: number
  /** Who wrote lately and is wholly known: nothing need be asked. */
  readonly #known = new Map<string, Person>()
  readonly #lastIds = new Map<string, string>()

  constructor(room: Pick<ChannelRoom, 'store' | 'log'>, number: Account, callMs: number) {
    this.#room = room
    this.#number = number
    this.#callMs = callMs
  }

  async wrote(client: Client, from: string): Promise<Person> {
    const known = this.#known.get(from)
    if (known && this.#lastIds.get(known.address) === from) return known
    const names = known ? { from } : await this.#ask(client, from)
    const { address, settled } = await this.#room.store.write((tx) =>
      addressOfPerson(tx, this.#number, names),
    )
    const phone = known?.phone ?? phoneIn(names.phone)
    const person = phone === undefined ? { address } : { address, phone }
    // Their other id may have led elsewhere until now.
    for (const id of [names.lid, names.phone]) if (id !== undefined && !known) this.#known.delete(id)
    this.#lastIds.set(address, from)
    if (phone !== undefined && settled) this.#known.set(from, person)
    for (const map of [this.#known, this.#lastIds]) forgetOldest(map)
    return person
  }

  /** Where to answer. Null: this person never wrote to this number. */
  async idOf(address: string): Promise<string | null> {
    const last = this.#lastIds.get(address)
    return last ?? this.#room.store.read((tx) => lastIdOf(tx, this.#number, address))
  }

  /** What WhatsApp does not tell now it may tell at the next message. */
  async #ask(client: Client, from: string): Promise<WhatsAppNames> {
    const asked = client.getContactLidAndPhone([from])
    const [found] = await within(this.#callMs, asked, 'names').catch((error: unknown) => {
      const why = error instanceof Error ? error.name : 'unknown'
      this.#room.log.info({ city: this.#number.city, why }, 'WhatsApp did not say who writes')
      return []
    })
    // It answers with nothing where the page does not know, whatever its types say.
    const { lid, pn }: { lid?: string; pn?: string } = found ?? {}
    const phone = pn ?? (from.endsWith('@c.us') ? from : undefined)
    const hidden = lid ?? (from.endsWith('@lid') ? from : undefined)
    return {
      from,
      ...(hidden === undefined ? {} : { lid: hidden }),
      ...(phone === undefined ? {} : { phone }),
    }
  }
}

function forgetOldest(map: Map<string, unknown>): void {
  if (map.size <= mostRemembered) return
  const [oldest] = map.keys()
  if (oldest !== undefined) map.delete(oldest)
}
