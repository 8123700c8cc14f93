import { dated } from '../dated.ts'
import type { Day } from '../day.ts'
import type { BenefitPart } from './jkm.ts'

/** The income that the lowest band stands for; the benefit is a multiple of it. */
const assumedIncome = dated<number>('penghasilan golongan iuran terendah', [
  {
    from: '2020-01-01',
    value: 1_000_000,
    source: 'natmed.id 2020; dua santunan BPU Rp70 juta (Jembrana, Tegal) cocok',
    confidence: 'M',
  },
])

interface DeathFromWork {
  readonly monthsOfIncome: number
  readonly instalments: BenefitPart
  readonly funeral: BenefitPart
}

const deathFromWork = dated<DeathFromWork>('santunan JKK meninggal', [
  {
    from: '2020-01-01',
    value: {
      monthsOfIncome: 48,
      instalments: { name: 'Santunan berkala 24 bulan, dibayar sekaligus', amount: 24 * 500_000 },
      funeral: { name: 'Biaya pemakaman', amount: 10_000_000 },
    },
    source: 'PP 44/2015 dan PP 82/2019',
    confidence: 'H',
  },
])

/** Death from work at the lowest band, which is what the cities pay. There is no waiting time. */
export const jkkDeathParts = (on: Day): readonly BenefitPart[] => {
  const { monthsOfIncome, instalments, funeral } = deathFromWork.on(on)
  const lump = {
    name: `Santunan kematian (${monthsOfIncome} kali penghasilan)`,
    amount: monthsOfIncome * assumedIncome.on(on),
  }
  return [lump, instalments, funeral]
}

export const jkkSource = (on: Day): string => deathFromWork.entryOn(on).source
