// The few models of WhatsApp's page that whatsapp-web.js touches. Read by Chromium as they stand.

export class Events {
  #heard = []

  on(names, heard) {
    for (const name of names.split(' ')) this.#heard.push({ name, heard })
    return this
  }

  once(name, heard) {
    const first = (...told) => {
      this.off(name, first)
      heard(...told)
    }
    return this.on(name, first)
  }

  off(name, heard) {
    this.#heard = this.#heard.filter((one) => one.name !== name || one.heard !== heard)
  }

  hears(name) {
    return this.#heard.some((one) => one.name === name)
  }

  trigger(name, ...told) {
    for (const one of this.#heard.filter((each) => each.name === name)) one.heard(...told)
  }

  /** Changes a field, and tells. */
  change(field, value) {
    const before = this[field]
    if (before === value) return
    this[field] = value
    this.trigger(`change:${field}`, this, value, before)
  }
}

export class Wid {
  constructor(serialized) {
    const [user, server] = serialized.split('@')
    if (!user || !server) throw new Error(`not a wid: ${serialized}`)
    this._serialized = serialized
    this.user = user
    this.server = server
  }

  isLid() {
    return this.server === 'lid'
  }

  isGroup() {
    return this.server === 'g.us'
  }

  isStatus() {
    return this._serialized === 'status@broadcast'
  }

  toString() {
    return this._serialized
  }
}

export const wid = (id) => (id instanceof Wid ? id : new Wid(id))

export class Collection extends Events {
  #models = new Map()

  get(id) {
    return this.#models.get(typeof id === 'string' ? id : id._serialized)
  }

  getModelsArray() {
    return [...this.#models.values()]
  }

  put(model) {
    this.#models.set(model.id._serialized, model)
    return model
  }
}

export class MsgKey {
  static async newId() {
    return [...crypto.getRandomValues(new Uint8Array(10))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()
  }

  constructor({ to, id, fromMe = true }) {
    this.fromMe = fromMe
    this.remote = to
    this.id = id
    this._serialized = `${fromMe}_${to._serialized}_${id}`
  }
}

export class Msg extends Events {
  constructor(fields) {
    super()
    Object.assign(this, fields)
  }

  serialize() {
    return JSON.parse(JSON.stringify(Object.assign({}, this, { mediaData: undefined, mediaBlob: undefined })))
  }

  unsafe() {
    return this
  }

  msgContextInfo() {
    return { quotedStanzaID: this.id.id }
  }

  async downloadMedia() {
    this.mediaData.mediaStage = 'RESOLVED'
  }
}

export class Chat extends Events {
  constructor(id) {
    super()
    this.id = id
    this.t = 0
    this.mute = { expiration: 0 }
    this.formattedTitle = id.user
    this.unreadCount = 0
    this.msgs = new Collection()
    /** What the page has not loaded yet. */
    this.earlier = []
  }

  serialize() {
    return { id: this.id, t: this.t, unreadCount: this.unreadCount, formattedTitle: this.formattedTitle }
  }
}

/** A file on its way through the page. */
export class OpaqueData {
  static async createFromData(data, type) {
    return new OpaqueData(data, type)
  }

  constructor(blob, type) {
    this.blob = blob
    this.type = type
  }

  url() {
    return URL.createObjectURL(this.blob)
  }

  autorelease() {}

  formData() {
    return this.blob
  }
}
