// Asks its server what was said, and tells it what the person does.

const everyMs = 600
const byId = (id) => document.getElementById(id)
const made = (name, fields = {}, ...inside) => {
  const element = Object.assign(document.createElement(name), fields)
  element.append(...inside)
  return element
}

const ask = async (path) => {
  const response = await fetch(path)
  return response.json()
}
const asked = await ask('/channels')
let channel = asked.channels[0].id
let person = 1
let shown = ''

async function act(done) {
  const response = await fetch('/do', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel, person, ...done }),
  })
  const { fault } = await response.json()
  byId('happened').textContent = fault ?? ''
  await refresh()
}

/** Stars mark strong words. */
const words = (text) =>
  text.split(/\*([^*\n]+)\*/).map((part, index) => (index % 2 ? made('strong', {}, part) : part))

function fileOf({ n, file }) {
  const address = `/file?channel=${channel}&person=${person}&n=${n}`
  if (file === 'image') return [made('img', { src: address, alt: 'a picture' })]
  if (file === 'voice') return [made('audio', { src: address, controls: true })]
  return file ? ['\n', made('a', { href: address, target: '_blank' }, 'the document')] : []
}

function bubble(line) {
  if (line.own !== undefined) return made('li', { className: 'own' }, line.own)
  const choices = line.choices.map((title) =>
    made('button', { type: 'button', onclick: () => act({ does: 'choose', title }) }, title),
  )
  return made('li', {}, ...words(line.text), ...fileOf(line), ...choices)
}

async function refresh() {
  const of = `${channel}/${person}`
  const lines = await ask(`/talk?channel=${channel}&person=${person}`)
  const now = of + JSON.stringify(lines)
  if (now === shown || of !== `${channel}/${person}`) return
  shown = now
  byId('talk').replaceChildren(...lines.map(bubble))
  byId('talk').scrollTop = byId('talk').scrollHeight
}

function draw({ channels }) {
  byId('channels').replaceChildren(
    ...channels.map(({ id, name }) =>
      made(
        'button',
        { type: 'button', ariaPressed: String(id === channel), onclick: () => turnTo(id) },
        name,
      ),
    ),
  )
  const { mishaps, surprises, first } = channels.find(({ id }) => id === channel)
  byId('first').textContent = first ?? ''
  byId('mishaps').replaceChildren(
    ...mishaps.map((says, mishap) =>
      made('button', { type: 'button', onclick: () => happen(says, mishap) }, says),
    ),
  )
  byId('surprises').textContent =
    surprises.length > 0 ? `Unknown to this channel: ${surprises.join(', ')}` : ''
}

async function happen(says, mishap) {
  await act({ does: 'mishap', mishap })
  byId('happened').textContent ||= `Done: ${says}`
  draw(await ask('/channels'))
}

async function turnTo(id) {
  channel = id
  byId('happened').textContent = ''
  draw(await ask('/channels'))
  await refresh()
}

Object.assign(byId('house'), { href: asked.house, textContent: asked.house })
byId('person').append(
  ...Array.from({ length: asked.people }, (_, index) => made('option', { value: index + 1 }, index + 1)),
)
byId('person').addEventListener('change', ({ target }) => {
  person = Number(target.value)
  void refresh()
})
byId('write').addEventListener('submit', (event) => {
  event.preventDefault()
  const text = byId('text').value.trim()
  byId('text').value = ''
  if (text !== '') void act({ does: 'write', text })
})
for (const button of document.querySelectorAll('[data-does]'))
  button.addEventListener('click', () => void act({ does: button.dataset.does }))

draw(asked)
for (;;) {
  await refresh().catch(() => {
    byId('happened').textContent = 'The stand-ins have ended.'
  })
  await new Promise((wait) => setTimeout(wait, everyMs))
}
