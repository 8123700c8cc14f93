import type { AccountStatus } from '../core/store/accounts.ts'
import type { Tone } from './views/marks.tsx'

const channels: Readonly<Record<string, string>> = {
  web: 'Halaman web',
  terminal: 'Terminal',
  telegram: 'Telegram',
  'whatsapp-web': 'WhatsApp',
  'whatsapp-cloud': 'WhatsApp (Cloud API)',
}

export const channelWords = (channel: string): string => channels[channel] ?? channel

export const stateWords: { readonly [S in AccountStatus['state']]: { says: string; tone: Tone } } = {
  starting: { says: 'Sedang dimulai', tone: 'open' },
  open: { says: 'Tersambung', tone: 'good' },
  trouble: { says: 'Ada gangguan', tone: 'open' },
  refused: { says: 'Berhenti', tone: 'bad' },
}

const whys: Readonly<Record<string, string>> = {
  'bad-token': 'Token ditolak. Periksa token di pengaturan server.',
  banned: 'Nomor ini diblokir WhatsApp.',
  broken: 'Rusak dan tidak dijaga lagi. Mulai ulang server.',
  'browser-died': 'Browser di server mati; dinyalakan lagi.',
  conflict: 'Akun yang sama sedang dipakai di tempat lain.',
  'daily-cap': 'Batas kiriman sehari tercapai. Pesan masuk tetap diterima; balasan menunggu.',
  'did-not-start': 'Browser di server tidak mau menyala; dicoba lagi.',
  disconnected: 'Sambungan terputus; dicoba lagi.',
  'idle-qr': 'QR lama tidak dipindai; dibuat yang baru.',
  linked: 'HP sudah tertaut; tunggu sebentar.',
  'logged-out': 'HP memutus tautannya. Pindai QR lagi.',
  'never-ready': 'Terlalu lama tidak siap; dimulai lagi.',
  'no-browser': 'Tidak ada Chromium di server.',
  'no-connection': 'Tidak ada sambungan internet.',
  'no-network': 'Tidak ada sambungan internet.',
  'nobody-scanned': 'QR tidak dipindai. Tekan mulai lagi bila HP sudah siap.',
  'page-changed': 'WhatsApp mengubah halamannya. Perlu pembaruan aplikasi.',
  'page-crashed': 'Halaman WhatsApp macet; dimulai lagi.',
  'page-deaf': 'Halaman WhatsApp tidak menjawab; dimulai lagi.',
  'scan-qr': 'Menunggu QR dipindai.',
  'no-permission': 'Token tidak punya izin untuk nomor ini. Periksa di Meta.',
  restricted: 'Meta membatasi nomor ini. Periksa pemberitahuan Meta.',
  'spam-limit': 'Meta membatasi kiriman karena dilaporkan sebagai spam. Menunggu.',
  'sends-refused': 'WhatsApp menolak kiriman. Berhenti supaya nomor tidak diblokir.',
  'too-many': 'Terlalu cepat mengirim; menunggu sebentar.',
  webhook: 'Alamat webhook terpasang di tempat lain.',
}

const troubleOf = (why: string): string | undefined => {
  const [, code] = /^trouble (\d+)$/.exec(why) ?? []
  return code && `Layanan di seberang sedang terganggu (kode ${code}); dicoba lagi.`
}

export const whyWords = (why: string): string => whys[why] ?? troubleOf(why) ?? `Keterangan: ${why}.`

/** The channel waits in these until somebody here has it start again. */
const waitsForUs = new Set(['banned', 'sends-refused', 'nobody-scanned'])

export const mayRestart = (channel: string, status: AccountStatus | null): boolean =>
  channel === 'whatsapp-web' && status?.state === 'refused' && waitsForUs.has(status.why ?? '')

export const isBanned = ({ state, why }: AccountStatus): boolean => state === 'refused' && why === 'banned'

const faults: Readonly<Record<string, string>> = {
  blocked: 'Orangnya memblokir kita.',
  'file-missing': 'Berkasnya tidak ada lagi.',
  'no-such-chat': 'Chat ini tidak ada lagi.',
  'never-wrote': 'Orangnya belum pernah menulis ke nomor ini.',
  'no-permission': 'Token kita tidak punya izin.',
  'not-ready': 'WhatsApp belum siap.',
  'pair-rate': 'Terlalu banyak kiriman kepada orang ini.',
  refused: 'WhatsApp menolak kiriman ini.',
  restricted: 'Meta membatasi nomor kita.',
  'spam-limit': 'Meta membatasi kiriman nomor kita.',
  undeliverable: 'Tidak bisa dikirim ke nomor ini: mungkin tidak memakai WhatsApp.',
  'bad-token': 'Token kita ditolak.',
  'no-network': 'Tidak ada sambungan.',
  'too-many': 'Terlalu banyak kiriman.',
  window: 'Menunggu orangnya menulis lagi: WhatsApp hanya boleh dibalas dalam 24 jam.',
}

/** Why a message did not arrive. */
export function faultWords(error: string | null): string {
  if (error === null) return 'Sebabnya tidak diketahui.'
  const [, code] = /^(?:refused|trouble) (\d+)$/.exec(error) ?? []
  return faults[error] ?? (code ? `Ditolak penyedia (kode ${code}).` : `Keterangan: ${error}.`)
}
