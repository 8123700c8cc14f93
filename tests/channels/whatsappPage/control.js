// The line to the stand-in's server: it plays WhatsApp's servers and the phone.

import { Msg, MsgKey, wid } from './models.js'
import { awaited, calls, chatOf, cmd, conn, messages, remote, socket } from './modules.js'

const line = new WebSocket(`wss://${location.host}/line`)
const outbox = []
remote.send = (told) => {
  if (line.readyState === WebSocket.OPEN) line.send(JSON.stringify(told))
  else outbox.push(told)
}
line.addEventListener('open', () => {
  remote.send({ type: 'hello', session: localStorage.getItem('session') })
  for (const told of outbox.splice(0)) remote.send(told)
})
line.addEventListener('message', ({ data }) => {
  const told = JSON.parse(data)
  heard[told.type](told)
})
addEventListener('error', ({ message }) => remote.send({ type: 'page-error', message }))
addEventListener('unhandledrejection', ({ reason }) =>
  remote.send({ type: 'page-error', message: String(reason?.message ?? reason) }),
)

function modelOf({ id, from, fromMe = false, ...fields }) {
  const key = new MsgKey({ to: wid(from), id, fromMe })
  const stage = fields.directPath ? { mediaData: { mediaStage: 'RESOLVED' }, mediaObject: {} } : {}
  return new Msg({
    ack: 1,
    ...fields,
    ...stage,
    id: key,
    from: wid(fromMe ? remote.me : from),
    to: wid(fromMe ? from : remote.me),
  })
}

/** Written while nobody was there: it lies in its chat, and no event tells of it. */
function lay(message) {
  const model = modelOf(message)
  const chat = chatOf(message.from)
  chat.t = Math.max(chat.t, model.t)
  chat.earlier.push(model)
}

function open({ me, waiting, lids, known }) {
  remote.me = me
  remote.lids = new Map(lids)
  remote.known = new Set(known)
  for (const message of waiting) lay(message)
  socket.change('state', 'CONNECTED')
  if (!window.standIn.neverSyncs) sync()
}

/** As soon as somebody listens; or, as happens, just before. */
function sync() {
  if (window.standIn.syncsEarly || socket.hears('change:hasSynced')) {
    setTimeout(() => socket.change('hasSynced', true), window.standIn.syncsEarly ? 0 : 50)
  } else setTimeout(sync, 20)
}

const heard = {
  open: (told) => open(told),
  qr: ({ ref }) => {
    socket.change('state', 'UNPAIRED')
    conn.change('ref', ref)
  },
  paired: (told) => {
    localStorage.setItem('session', told.session)
    socket.change('state', 'PAIRING')
    setTimeout(() => open(told), 50)
  },
  known: ({ lids, known }) => {
    remote.lids = new Map(lids)
    remote.known = new Set(known)
  },
  message: ({ message, quietly }) => {
    const model = messages.put(modelOf({ ...message, isNewMsg: true }))
    const chat = chatOf(message.from)
    chat.t = Math.max(chat.t, model.t)
    chat.msgs.put(model)
    if (!quietly) messages.trigger('add', model)
  },
  call: ({ call }) => calls.byId.set(call.id, call),
  ack: ({ id, ack }) => {
    const message = messages.getModelsArray().find((one) => one.id.fromMe && one.id.id === id)
    if (message && (ack < 0 || ack > message.ack)) {
      message.ack = ack
      messages.trigger('change:ack', message, ack)
    }
    awaited.get(id)?.({ messageSendResult: ack < 0 ? 'ERROR_UNKNOWN' : 'OK' })
    awaited.delete(id)
  },
  state: ({ state }) => socket.change('state', state),
  logout: () => {
    localStorage.clear()
    cmd.trigger('logout')
    setTimeout(() => location.replace('/?post_logout=1'), 100)
  },
  hang: ({ ms }) => {
    const until = performance.now() + ms
    while (performance.now() < until);
  },
  reload: () => location.reload(),
}
