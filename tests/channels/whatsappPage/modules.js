// The table of modules, as far as whatsapp-web.js asks for it. Whoever asks for more is reported and gets an error.

import { Chat, Collection, Events, Msg, MsgKey, OpaqueData, wid } from './models.js'

export const socket = Object.assign(new Events(), { state: 'OPENING', hasSynced: false })
export const conn = Object.assign(new Events(), {
  ref: undefined,
  platform: 'android',
  serialize: () => ({ pushname: 'Loket', platform: 'android' }),
})
export const cmd = new Events()
export const messages = Object.assign(new Collection(), {
  modelClass: Msg,
  getMessagesById: async (ids) => ({ messages: ids.flatMap((id) => messages.get(id) ?? []) }),
})
const chats = new Collection()
export const calls = Object.assign(new Events(), { byId: new Map() })
/** What the remote side tells: who we are, which hidden id belongs to which phone. */
export const remote = { me: undefined, lids: new Map(), known: new Set(), send: () => undefined }
const uploads = new Map()
export const awaited = new Map()
const loadedAtOnce = 20

export const chatOf = (id) => chats.get(id) ?? chats.put(new Chat(wid(id)))
const links = (text) => (text ?? '').match(/https?:\/\/\S+/g)?.map((href) => ({ href })) ?? []

async function base64(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

function preparedMedia(opaque, { isPtt, asDocument }) {
  const kind = opaque.type.split('/')[0]
  const fields = {
    type: isPtt ? 'ptt' : asDocument ? 'document' : kind,
    mimetype: opaque.type,
    filename: opaque.blob.name,
    filehash: crypto.randomUUID(),
    size: opaque.blob.size,
  }
  return {
    ...fields,
    mediaBlob: opaque,
    preview: undefined,
    toJSON: () => fields,
    set(more) {
      Object.assign(this, more)
      Object.assign(fields, more)
    },
  }
}

/** Shows as soon as it is sent, and tells later what became of it. A failure is told, never thrown. */
function addAndSend(chat, fields) {
  const message = messages.put(new Msg({ ...fields, toJSON: undefined, set: undefined }))
  chat.msgs.put(message)
  chat.t = message.t
  messages.trigger('add', message)
  const result = (async () => {
    const upload = uploads.get(message.directPath)
    remote.send({
      type: 'sent',
      message: {
        id: message.id.id,
        to: chat.id._serialized,
        kind: message.type,
        body: message.body,
        caption: message.caption,
        quoted: message.quotedStanzaID,
        filename: message.filename,
        mimetype: message.mimetype,
        data: upload ? await base64(upload) : undefined,
      },
    })
    return new Promise((resolve) => awaited.set(message.id.id, resolve))
  })()
  return [Promise.resolve(message), result]
}

const table = {
  WAWebSocketModel: { Socket: socket },
  WAWebCmd: { Cmd: cmd },
  WAWebConnModel: { Conn: conn },
  WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
  WAWebAltDeviceLinkingApi: {},
  WABase64: { encodeB64: (bytes) => btoa(String.fromCharCode(...bytes)) },
  WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: 'chrome' },
  WAWebAdvSignatureApi: {},
  WAWebUserPrefsInfoStore: {
    waNoiseInfo: { get: async () => ({ staticKeyPair: { pubKey: new Uint8Array(32) } }) },
  },
  WAWebSignalStoreApi: {
    waSignalStore: {
      getRegistrationInfo: async () => ({ identityKeyPair: { pubKey: new Uint8Array(32) } }),
    },
  },
  WAWebUserPrefsMultiDevice: { getADVSecretKey: () => 'secret' },
  WAWebUserPrefsMeUser: {
    getMaybeMePnUser: () => remote.me && wid(remote.me),
    getMaybeMeLidUser: () => wid('900000000000001@lid'),
  },
  WAWebCollections: { Msg: messages, Chat: chats },
  WAWebSyncGatingUtils: {},
  WAWebCallCollection: calls,
  WALinkify: { findLink: (text) => links(text)[0], findLinks: links },
  WAWebWidFactory: { createWid: wid, createWidFromWidLike: wid, asUserWidOrThrow: wid },
  WAWebFindChatAction: {
    findOrCreateLatestChat: async (id) => {
      if (!remote.known.has(id._serialized)) throw new Error('No LID for user')
      return { chat: chatOf(id) }
    },
  },
  WAWebApiContact: {
    getCurrentLid: ({ _serialized }) => {
      const [lid] = [...remote.lids].find(([, phone]) => phone === _serialized) ?? []
      return lid && wid(lid)
    },
    getPhoneNumber: ({ _serialized }) => {
      const phone = remote.lids.get(_serialized)
      return phone && wid(phone)
    },
  },
  WAWebQueryExistsJob: {
    queryWidExists: async (id) => (remote.known.has(id._serialized) ? { wid: id } : null),
  },
  WAWebChatLoadMessages: {
    loadEarlierMsgs: async ({ chat }) => {
      const loaded = chat.earlier.splice(-loadedAtOnce)
      for (const message of loaded) chat.msgs.put(messages.put(message))
      return loaded
    },
  },
  WAWebChatGetters: { getIsNewsletter: () => false, getIsBroadcast: () => false },
  WAWebMsgKey: MsgKey,
  WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
  WAWebSendMsgChatAction: { addAndSendMsgToChat: addAndSend },
  WAWebMsgReply: { canReplyMsg: () => true },
  WAWebChatStateBridge: {
    sendChatStateComposing: async (id) => remote.send({ type: 'typing', to: id._serialized }),
  },
  WAWebMediaOpaqueData: OpaqueData,
  WAWebPrepRawMedia: {
    prepRawMedia: (opaque, how) => ({ waitForPrep: async () => preparedMedia(opaque, how) }),
  },
  WAWebMediaStorage: {
    getOrCreateMediaObject: (filehash) => ({
      filehash,
      type: 'media',
      contentInfo: { waveform: new Uint8Array(64) },
      consolidate(fields) {
        Object.assign(this, fields)
      },
    }),
  },
  WAWebMmsMediaTypes: { msgToMediaType: ({ type }) => type, castToV4: (type) => type },
  WAWebMediaDataUtils: { shouldUseMediaCache: () => true },
  WAWebMediaInMemoryBlobCache: { InMemoryMediaBlobCache: { put: (hash, blob) => uploads.set(hash, blob) } },
  WAWebMediaMmsV4Upload: {
    uploadMedia: async ({ mediaObject: { filehash } }) => {
      const directPath = `/up/${filehash}`
      uploads.set(directPath, uploads.get(filehash))
      return { mediaEntry: { mmsUrl: directPath, directPath, mediaKey: 'key', encFilehash: filehash } }
    },
  },
  WAWebDownloadManager: {
    downloadManager: {
      downloadAndMaybeDecrypt: async ({ directPath }) => {
        const response = await fetch(directPath)
        if (!response.ok) throw Object.assign(new Error('no media'), { status: response.status })
        return response.arrayBuffer()
      },
    },
  },
  // Changed where they exist; nothing of ours depends on them.
  WAWebBackendJobsCommon: {},
  WAWebE2EProtoUtils: {},
  WAWebAddonReactionTableMode: {},
  WAWebAddonPollVoteTableMode: {},
}

window.Debug = { VERSION: '2.3000.0-stand-in' }
window.require = (name) => {
  const missing = window.standIn.missing.includes(name)
  if (!missing && Object.hasOwn(table, name)) return table[name]
  if (!missing) remote.send({ type: 'surprise', name })
  throw new Error(`Requiring unknown module "${name}"`)
}
