/** Loaded with the first login. The package's own settings are argon2id with 19 MiB and two passes: OWASP's first choice. */
const argon2 = () => import('@node-rs/argon2')

const shortestPassword = 12
const longestPassword = 200

/** What is wrong with a new password, or undefined. Length is what counts; no rules of signs and capitals. */
export function passwordFault(password: string, login: string): string | undefined {
  const length = Array.from(password).length
  if (length < shortestPassword)
    return `Kata sandi paling sedikit ${shortestPassword} huruf. Beberapa kata acak lebih mudah diingat.`
  if (length > longestPassword) return `Kata sandi paling banyak ${longestPassword} huruf.`
  if (new Set(password).size < 4) return 'Kata sandi ini mudah ditebak. Pakai beberapa kata acak.'
  const plain = password.toLowerCase()
  const name = login.toLowerCase()
  if (plain === name || plain.replaceAll(name, '').length < 4)
    return 'Kata sandi tidak boleh sama dengan nama masuk.'
  return undefined
}

export const hashPassword = async (password: string): Promise<string> =>
  (await argon2()).hash(password.normalize('NFC'))

let nobody: Promise<string> | undefined

/**
 * Whether this is the password. Without a hash (no such account) the same work is done for nothing, so that the
 * time of the answer does not tell which accounts exist.
 */
export async function checkPassword(stored: string | undefined, password: string): Promise<boolean> {
  if (password.length > longestPassword * 4) return false
  const { hash, verify } = await argon2()
  nobody ??= hash('an account that does not exist')
  const fits = await verify(stored ?? (await nobody), password.normalize('NFC'))
  return fits && stored !== undefined
}
