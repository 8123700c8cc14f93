// A regulation's ledger accounts for every provision of the document: where it is coded, or why it is not.
// It is written as a table, a line a provision, so that a lawyer reads it beside the regulation:
//
//   ref | what it says, in our own words | => where, where     (coded: a path from this folder, # and a name)
//   ref | what it says, in our own words | -- why              (not coded)

export type LedgerLine = { readonly ref: string; readonly says: string } & (
  | { readonly coded: readonly string[] }
  | { readonly notCoded: string }
)

export type Ledger = { readonly document: string; readonly lines: readonly LedgerLine[] }

/** Reads a table; `folder` is where pointers without a leading "core/" start. */
export function ledgerOf(document: string, folder: string, ...tables: readonly string[]): Ledger {
  const rows = tables.flatMap((table) => table.split('\n')).filter((row) => row.trim() !== '')
  return { document, lines: rows.map((row) => lineOf(row, folder)) }
}

function lineOf(row: string, folder: string): LedgerLine {
  const [ref, says, state, ...rest] = row.split('|').map((cell) => cell.trim())
  if (!ref || !says || !state || rest.length > 0)
    throw new Error(`Ledger line is not "ref | says | state": ${row}`)
  if (state.startsWith('-- ')) return { ref, says, notCoded: state.slice(3) }
  if (!state.startsWith('=> ')) throw new Error(`Ledger line is neither => coded nor -- not coded: ${row}`)
  const coded = state
    .slice(3)
    .split(',')
    .map((where) => resolve(where.trim(), folder))
  return { ref, says, coded }
}

const resolve = (where: string, folder: string) => (where.startsWith('core/') ? where : `${folder}/${where}`)
