import type { WantedDocument } from '../../talk/deathEffects.ts'

const longestTitle = 24

/** As a family calls it; the law's own name stands in the case. */
const plainNames: Readonly<Record<string, string>> = {
  'Kartu peserta, boleh nomornya saja': 'Kartu peserta beliau',
  'KTP peserta': 'KTP beliau',
  'Surat keterangan ahli waris dari pejabat': 'Surat keterangan ahli waris',
}

const shortNames: Readonly<Record<string, string>> = {
  'heir-letter': 'Surat ahli waris',
  'transport-receipts': 'Kuitansi ongkos angkut',
  'treatment-receipts': 'Kuitansi berobat',
  'event-proof': 'Bukti kejadian',
  'missing-report': 'Laporan orang hilang',
  witness: 'Surat nakhoda atau teman',
}

export const plainName = ({ name }: WantedDocument): string => plainNames[name] ?? name

const callThem = ['yang meninggal', 'almarhum', 'almarhumah', 'bapak', 'ibu', 'suami', 'istri']

/** What a family may write for it: the law's name, ours, and ours with the person named as they do. */
export const namesOf = (document: WantedDocument): string[] => {
  const plain = plainName(document)
  const called = plain.includes('beliau') ? callThem.map((who) => plain.replace('beliau', who)) : []
  return [document.name, plain, ...called]
}

/** For a button. */
export const shortName = (document: WantedDocument): string => {
  const name = plainName(document)
  if (name.length <= longestTitle) return name
  return shortNames[document.key] ?? `${name.slice(0, longestTitle - 1)}…`
}
