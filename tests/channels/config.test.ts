import { describe, expect, it } from 'vitest'
import { behindUntrustedProxy, ConfigFaults, readConfig } from '../../core/config.ts'

const known = ['bontang', 'magelang']
const token = '7000001:a-token-as-BotFather-gives-it'

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig({ CITIES: 'bontang,magelang', ...env }, known)
    return []
  } catch (error) {
    if (error instanceof ConfigFaults) return error.faults
    throw error
  }
}

describe('the settings of the channels', () => {
  it('may all be empty', () => {
    const { channels } = readConfig({ CITIES: 'bontang', TELEGRAM_TOKEN_BONTANG: '' }, known)
    expect(channels.telegram).toMatchObject({ apiRoot: 'https://api.telegram.org', tokens: { size: 0 } })
    expect(channels.whatsappCloud.accounts.size).toBe(0)
  })

  it('say which line is wrong', () => {
    expect(faultsOf({ TELEGRAM_TOKEN_BONTANG: 'halo' })).toEqual([
      expect.stringContaining('TELEGRAM_TOKEN_BONTANG'),
    ])
    const half = faultsOf({
      WHATSAPP_CLOUD_PHONE_ID_MAGELANG: '55501',
      WHATSAPP_CLOUD_TOKEN_MAGELANG: 'x'.repeat(9),
    })
    expect(half.map((line) => line.split(':')[0])).toEqual([
      'WHATSAPP_CLOUD_APP_SECRET_MAGELANG',
      'WHATSAPP_CLOUD_VERIFY_TOKEN_MAGELANG',
    ])
    expect(faultsOf({ TELEGRAM_WEBHOOK_SECRET: 'short' })).toHaveLength(1)
    expect(faultsOf({ TELEGRAM_API_ROOT: 'ftp://x' })).toHaveLength(1)
  })

  it('tell where every visitor would seem to come from one address', () => {
    const at = (PUBLIC_URL: string, TRUST_PROXY: string) =>
      behindUntrustedProxy(readConfig({ CITIES: 'bontang', PUBLIC_URL, TRUST_PROXY }, known))
    expect([at('https://loket.example', '0'), at('https://loket.example', '1')]).toEqual([true, false])
    expect(at('http://localhost:3000', '0')).toBe(false)
  })

  it('give no two cities the same bot', () => {
    const twice = {
      TELEGRAM_TOKEN_BONTANG: token,
      TELEGRAM_TOKEN_MAGELANG: '7000001:another-token-of-the-same',
    }
    expect(faultsOf(twice)).toEqual([expect.stringContaining('two cities')])
  })
})
