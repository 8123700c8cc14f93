// Figures of the city's overview slides, 2025. They decide nothing; reports are compared with them, and the
// tests say which of them agree with the law's own arithmetic and which do not.

export const area = { hectares: 16_188, squareKilometres: 161.88 }

export const labour = {
  workingAge: 138_646,
  labourForce: 93_930,
  outsideLabourForce: 44_716,
  employed: 87_299,
  unemployed: 6_631,
  participationPercent: 67.75,
  unemploymentPercent: 7.06,
}

export const members = {
  waged: { 2023: 36_120, 2024: 40_819, growth: 4_699, growthPercent: 13.01 },
  selfEmployed: { 2023: 38_493, 2024: 41_553, growth: 3_060, growthPercent: 7.95 },
  total: { 2023: 74_613, 2024: 82_372, growth: 7_759, growthPercent: 10.4 },
}

/** Vulnerable workers under Perwali 23/2023; the budget of 2024 is that of 2025. */
export const cityPays = { members: 36_777, budget: { 2024: 7_414_243_200, 2025: 7_414_243_200 } }

/** Perwali 59/2019: city staff without civil-service rank and others. Another programme, with other sums. */
export const otherProgramme = { members: 3_935, budget: { 2024: 1_780_436_858, 2025: 1_731_020_378 } }

export const sponsors = {
  total: 2_370,
  pupukKaltim: { members: 2_270, budget2024: 457_632_000 },
  pdam: { members: 100, budget2024: 20_160_000 },
}

/** To move from the province's budget to the city's; not yet in the budget of 2025. */
export const fromProvince = { members: 4_036 }

/** No period is stated, and 77 deaths stand there without a payment or a reason. */
export const claims = { died: 208, paid: 131, paidTotal: 5_680_000_000 }
